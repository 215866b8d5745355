import { existsSync } from "node:fs";
import path from "node:path";

const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable"];

/** A browser to drive: the one PROSJEKTARK_BROWSER names, one found on the machine, or on Linux x64 the Chromium that comes from npm. */
export async function findBrowser(): Promise<string> {
  const chosen = process.env["PROSJEKTARK_BROWSER"];
  if (chosen !== undefined && chosen !== "") {
    if (existsSync(chosen)) return chosen;
    throw new Error(`PROSJEKTARK_BROWSER names ${chosen}, which is not there.`);
  }
  const installed = installedBrowsers().find((candidate) => existsSync(candidate));
  if (installed !== undefined) return installed;
  if (process.platform === "linux" && process.arch === "x64") return chromiumFromNpm();
  throw new Error("No Chrome, Chromium or Edge was found. Install one, or set PROSJEKTARK_BROWSER to its program file.");
}

function installedBrowsers(): string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === "win32") {
    const roots = [process.env["ProgramFiles"], process.env["ProgramFiles(x86)"], process.env["LOCALAPPDATA"]].flatMap((root) => (root === undefined ? [] : [root]));
    return roots.flatMap((root) => [path.join(root, "Google/Chrome/Application/chrome.exe"), path.join(root, "Microsoft/Edge/Application/msedge.exe")]);
  }
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** @sparticuz/chromium brings the system libraries Chromium needs and unpacks them only where it believes to be in AWS Lambda. */
async function chromiumFromNpm(): Promise<string> {
  process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}
