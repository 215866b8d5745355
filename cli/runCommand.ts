import { readFileCommand } from "./readFileCommand";
import { readArguments, UsageError } from "./readArguments";

const wrongUse = 2;

/** The exit code: that of the command, or 2 with a sentence on standard error. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  try {
    return await readFileCommand(readArguments(argv));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return wrongUse;
  }
}
