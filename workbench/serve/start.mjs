import { require as requireTypeScript } from "tsx/cjs/api";

const { serveFromCommandLine } = requireTypeScript("./serveFromCommandLine.ts", import.meta.url);
await serveFromCommandLine(process.argv.slice(2));
