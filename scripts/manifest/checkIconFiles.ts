import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ManifestFinding } from "./finding";
import { attribute, childElements, elements, resourceValue, type Manifest } from "./manifestDocument";

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

type ExpectedIcon = { readonly address: string; readonly size: number };

/** What each address is drawn in: IconUrl 32, HighResolutionIconUrl 64, ribbon images as they say. */
function expectedIcons(manifest: Manifest): ExpectedIcon[] {
  const base = (["IconUrl", "HighResolutionIconUrl"] as const).flatMap((name) =>
    childElements(manifest.root, name).map((element) => ({ address: attribute(element, "DefaultValue"), size: name === "IconUrl" ? 32 : 64 })));
  const ribbon = elements(manifest.root, "Icon").flatMap((icon) => childElements(icon, "Image")).map((image) => ({
    address: resourceValue(manifest, attribute(image, "resid")),
    size: Number(attribute(image, "size")),
  }));
  return [...base, ...ribbon].filter(({ address }) => URL.canParse(address));
}

/** PNG keeps width and height as the first numbers of its first chunk (PNG specification, IHDR). */
function pixelSize(file: Buffer): { width: number; height: number } | null {
  if (file.length < 24 || !file.subarray(0, 8).equals(pngSignature)) return null;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

function findIn(folder: string, { address, size }: ExpectedIcon): ManifestFinding | null {
  const file = path.join(folder, decodeURIComponent(new URL(address).pathname));
  if (!existsSync(file)) return { code: "icon.fileMissing", sentence: "Every icon the manifest names is there.", detail: file };
  const pixels = pixelSize(readFileSync(file));
  if (!pixels) return { code: "icon.notPng", sentence: "Icons are PNG files.", detail: file };
  if (pixels.width === size && pixels.height === size) return null;
  return { code: "icon.pixels", sentence: "An icon has the pixels its place asks for.", detail: `${file} is ${pixels.width} × ${pixels.height}, not ${size} × ${size}` };
}

export function checkIconFiles(manifest: Manifest, folder: string): ManifestFinding[] {
  const findings = expectedIcons(manifest).flatMap((icon) => findIn(folder, icon) ?? []);
  return findings.filter((finding, index) => findings.findIndex((other) => other.detail === finding.detail) === index);
}
