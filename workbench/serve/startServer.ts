import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { localhostCertificate } from "./localhostCertificate";
import { createRequestHandler } from "./requestHandler";

export type WorkbenchServer = { readonly address: string; close(): Promise<void> };

export type ServerOptions = {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly https?: boolean;
  /** Tries the ports after this one when it is taken. */
  readonly takeNextFreePort?: boolean;
  /** The project's root, where dist and node_modules stand. */
  readonly root?: string;
};

const portsTried = 20;

export async function startServer(options: ServerOptions): Promise<WorkbenchServer> {
  const handler = createRequestHandler(options.root ?? path.resolve(__dirname, "../.."));
  const server = options.https === true
    ? createSecureServer(await localhostCertificate(), handler as RequestListener)
    : createServer(handler);
  const port = await listen(server, options.port, options.takeNextFreePort === true ? portsTried : 1);
  return {
    address: `${options.https === true ? "https" : "http"}://localhost:${port}/`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/** Only this machine can reach it. */
async function listen(server: Server, first: number, tries: number): Promise<number> {
  for (let port = first; port < first + tries; port += 1) {
    if (await listensOn(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new Error(tries === 1 ? `Port ${first} is taken.` : `Ports ${first} to ${first + tries - 1} are taken.`);
}

function listensOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off("error", onError);
      resolve(true);
    };
    server.once("error", onError).once("listening", onListening);
    server.listen(port, "127.0.0.1");
  });
}
