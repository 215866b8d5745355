import { generate } from "selfsigned";

const validDays = 30;

/** A fresh certificate for this machine's own name, signed by nobody: Excel must be told to trust it before it loads a sideloaded add-in. */
export async function localhostCertificate(): Promise<{ key: string; cert: string }> {
  const pem = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + validDays * 86_400_000),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }, { type: 7, ip: "127.0.0.1" }] },
    ],
  });
  return { key: pem.private, cert: pem.cert };
}
