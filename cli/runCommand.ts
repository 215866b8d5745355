import { translate } from "../src/text/translate";
import { givenArguments, type GivenArguments } from "./givenArguments";
import { newArguments } from "./newArguments";
import { newSubprojectCommand } from "./newCommand";
import { readArguments } from "./readArguments";
import { readFileCommand } from "./readFileCommand";
import { readFilesCommand } from "./readFilesCommand";
import { refuse, UsageError } from "./usageError";

const wrongUse = 2;

/** Each judges its own arguments before it reads or writes anything, and gives the exit code. */
const commands: ReadonlyMap<string, (given: GivenArguments) => Promise<number>> = new Map([
  ["read", (given) => {
    const command = readArguments(given);
    return "file" in command ? readFileCommand(command) : readFilesCommand(command);
  }],
  ["new", (given) => newSubprojectCommand(newArguments(given))],
]);

/** The exit code: that of the command, or 2 with a sentence on standard error. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  try {
    const given = givenArguments(argv);
    if (given.values["help"] === true) return tellUsage(given);
    const run = commands.get(given.command ?? "") ?? refuseCommand(given);
    return await run(given);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return wrongUse;
  }
}

function tellUsage({ language }: GivenArguments): number {
  process.stdout.write(`${translate(language, "cli:usage")}\n`);
  return 0;
}

function refuseCommand({ language, command }: GivenArguments): never {
  const allowed = [...commands.keys()].join(", ");
  return command === null ? refuse(language, "cli:command.missing", { allowed }) : refuse(language, "cli:command.unknown", { read: command, allowed });
}
