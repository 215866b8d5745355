import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runCommand } from "../../cli/runCommand";

export const projectRoot = resolve(__dirname, "../..");

export const sample = (name: string): string => join(projectRoot, "samples", name);

export type Answer = { readonly code: number; readonly out: string; readonly err: string };

export type Printed = {
  readonly tables: readonly {
    readonly kind: string;
    readonly line: number;
    readonly title: string;
    readonly legend?: Readonly<Record<string, string>>;
    readonly activities?: readonly {
      readonly activity: string;
      readonly events: readonly { readonly isoYear: number | null; readonly week: number; readonly codes: readonly string[] }[];
    }[];
    readonly risks?: readonly {
      readonly risk: string;
      readonly likelihood: number | null;
      readonly consequence: number | null;
      readonly riskFactor: number | null;
      readonly typedRiskFactor: number | null;
      readonly countermeasure: string;
    }[];
  }[];
  readonly issues: readonly {
    readonly code: string; readonly severity: string; readonly sheet?: string; readonly line: number | null; readonly column: number | null;
    readonly message: string; readonly proposal: string | null; readonly accepted: boolean;
  }[];
};

export function printed({ out }: Pick<Answer, "out">): Printed {
  return JSON.parse(out) as Printed;
}

export function tableOf({ tables }: Printed, kind: "progressGrid" | "riskRegister"): Printed["tables"][number] {
  const found = tables.filter((table) => table.kind === kind);
  if (found.length !== 1 || !found[0]) throw new Error(`There are ${found.length} tables of kind ${kind}`);
  return found[0];
}

export const codesOf = ({ issues }: Printed): string[] => issues.map(({ code }) => code);

/** The user's own folder, a new one for each file of tests: what npm calls INIT_CWD. */
export function openUserFolder() {
  const folder = mkdtempSync(join(tmpdir(), "prosjektark-cli-"));
  const before = process.env["INIT_CWD"];
  beforeAll(() => {
    process.env["INIT_CWD"] = folder;
  });
  afterAll(() => {
    if (before === undefined) delete process.env["INIT_CWD"];
    else process.env["INIT_CWD"] = before;
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    path: (name: string) => join(folder, name),
    /** Gives the name back, as the user would write it. */
    write(name: string, content: string | Uint8Array): string {
      writeFileSync(join(folder, name), content);
      return name;
    },
    read: (name: string) => readFileSync(join(folder, name)),
  };
}

/** The command without a process of its own. */
export async function run(...argv: readonly string[]): Promise<Answer> {
  const out: string[] = [];
  const err: string[] = [];
  const spies = ([[process.stdout, out], [process.stderr, err]] as const).map(([stream, texts]) =>
    jest.spyOn(stream, "write").mockImplementation((text) => texts.push(String(text)) > 0));
  try {
    const code = await runCommand(argv);
    return { code, out: out.join(""), err: err.join("") };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** The command as `npm run prosjektark` starts it, in a process of its own. */
export function start(...argv: readonly string[]): Promise<Answer> {
  const child = spawn(process.execPath, [join(projectRoot, "node_modules/tsx/dist/cli.mjs"), "cli/main.ts", ...argv], { cwd: projectRoot, stdio: ["ignore", "pipe", "pipe"] });
  const texts = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (texts.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (texts.err += text));
  return new Promise((done, fail) => {
    child.on("error", fail).on("close", (code) => done({ code: code ?? -1, ...texts }));
  });
}
