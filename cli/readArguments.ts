import { parseArgs } from "node:util";
import { languages, type Language } from "../src/domain/language";
import type { TextParams } from "../src/text/textInstance";
import { translate, type TextKey } from "../src/text/translate";

const kinds = { auto: "auto", grid: "progressGrid", risks: "riskRegister" } as const;
const acceptances = ["all", "none"] as const;

export type ReadArguments = {
  readonly file: string;
  readonly kind: (typeof kinds)[keyof typeof kinds];
  readonly isoYear: number | null;
  readonly language: Language;
  readonly accept: (typeof acceptances)[number];
  readonly jsonFile: string | null;
  readonly xlsxFile: string | null;
};

/** Wrong use: a sentence that says what is wrong and what is allowed. */
export class UsageError extends Error {}

function refuse(language: Language, key: TextKey, params: TextParams = {}): never {
  throw new UsageError(`${translate(language, key, params)}\n${translate(language, "cli:usage")}`);
}

function tokens(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    options: { kind: { type: "string" }, year: { type: "string" }, lang: { type: "string" }, accept: { type: "string" }, json: { type: "string" }, xlsx: { type: "string" } },
  });
}

type Options = Readonly<Record<string, unknown>>;

function optionOf<Value extends string>(language: Language, options: Options, name: string, allowed: readonly Value[], otherwise: Value): Value {
  const read = options[name];
  if (read === undefined) return otherwise;
  const found = allowed.find((value) => value === read);
  return found ?? refuse(language, "cli:option.value", { option: `--${name}`, read: valueText(language, read), allowed: allowed.join(", ") });
}

function valueText(language: Language, value: unknown): string {
  return typeof value === "string" ? value : translate(language, "cli:value.missing");
}

function yearOf(language: Language, options: Options): number | null {
  if (options.year === undefined) return null;
  const year = Number(options.year);
  if (typeof options.year === "string" && /^\d{4}$/.test(options.year) && year >= 1901 && year <= 2155) return year;
  return refuse(language, "cli:option.value", { option: "--year", read: valueText(language, options.year), allowed: translate(language, "cli:year.allowed") });
}

function fileOption(language: Language, options: Options, name: string, type: string): string | null {
  const value = options[name];
  if (value === undefined) return null;
  if (typeof value === "string" && value.toLowerCase().endsWith(type)) return value;
  return refuse(language, "cli:option.value", { option: `--${name}`, read: valueText(language, value), allowed: `*${type}` });
}

/** Throws UsageError; nothing has been read or written by then. */
export function readArguments(argv: readonly string[]): ReadArguments {
  const { values, positionals } = tokens(argv);
  const language = optionOf("nb", values, "lang", languages, "nb");
  const known = ["kind", "year", "lang", "accept", "json", "xlsx"];
  const unknown = Object.keys(values).find((name) => !known.includes(name));
  if (unknown) refuse(language, "cli:option.unknown", { read: `${unknown.length === 1 ? "-" : "--"}${unknown}` });
  const options = {
    kind: kinds[optionOf(language, values, "kind", ["auto", "grid", "risks"] as const, "auto")],
    isoYear: yearOf(language, values),
    language,
    accept: optionOf(language, values, "accept", acceptances, "none"),
    jsonFile: fileOption(language, values, "json", ".json"),
    xlsxFile: fileOption(language, values, "xlsx", ".xlsx"),
  };
  const [command, ...files] = positionals;
  if (command !== "read") refuse(language, "cli:command.unknown", { read: command ?? translate(language, "cli:value.missing") });
  const [file] = files;
  if (file === undefined) refuse(language, "cli:file.missing");
  if (files.length > 1) refuse(language, "cli:file.several", { count: files.length });
  return { file, ...options };
}
