import { parseArgs } from "node:util";
import { startServer } from "./startServer";

const usage = "Usage: npm start -- [--port 3000] [--https]";

/** Serves until Ctrl+C; prints one address, opens nothing. */
export async function serveFromCommandLine(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options === null) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const server = await startServer({ port: options.port, https: options.https, takeNextFreePort: true });
  console.log(`Prosjektark: ${server.address}`);
  const stop = () => void server.close();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

function readOptions(args: readonly string[]): { port: number; https: boolean } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: "string", default: "3000" }, https: { type: "boolean", default: false } },
    });
    const port = Number(values.port);
    return Number.isInteger(port) && port >= 0 && port <= 65_535 ? { port, https: values.https } : null;
  } catch {
    return null;
  }
}
