import { readFileCommand } from "./readFileCommand";
import { readArguments, UsageError } from "./readArguments";

async function main(): Promise<number> {
  try {
    return await readFileCommand(readArguments(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

void main().then((code) => {
  process.exitCode = code;
});
