import { parseArgs } from "node:util";
import { languages, type Language } from "../src/domain/language";
import { translate } from "../src/text/translate";
import { refuse } from "./usageError";

/** What stands on the command line, taken apart and not yet judged: each command says which options it knows. */
export type GivenArguments = {
  readonly language: Language;
  readonly command: string | null;
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
};

/** Throws UsageError where the language of the sentences cannot be told. */
export function givenArguments(argv: readonly string[]): GivenArguments {
  const text = { type: "string" } as const;
  const { values, positionals: [command = null, ...files] } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    options: { kind: text, year: text, lang: text, accept: text, json: text, xlsx: text, out: text, answers: text, into: text, schema: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  const given: GivenArguments = { language: "nb", command, files, values };
  return { ...given, language: choiceOption(given, "lang", languages, "nb") };
}

export function onlyOptions({ language, values }: GivenArguments, known: readonly string[]): void {
  const unknown = Object.keys(values).find((name) => name !== "lang" && !known.includes(name));
  if (unknown) refuse(language, "cli:option.unknown", { read: `${unknown.length === 1 ? "-" : "--"}${unknown}` });
}

export function choiceOption<Value extends string>(given: GivenArguments, name: string, allowed: readonly Value[], otherwise: Value): Value {
  const read = given.values[name];
  if (read === undefined) return otherwise;
  return allowed.find((value) => value === read) ?? refuseValue(given, name, allowed.join(", "));
}

export function fileOption(given: GivenArguments, name: string, type: string): string | null {
  const value = given.values[name];
  if (value === undefined) return null;
  return typeof value === "string" && value.toLowerCase().endsWith(type) ? value : refuseValue(given, name, `*${type}`);
}

export function folderOption(given: GivenArguments, name: string): string | null {
  const value = given.values[name];
  if (value === undefined) return null;
  return typeof value === "string" && value !== "" ? value : refuseValue(given, name, translate(given.language, "cli:folder.allowed"));
}

export function refuseValue({ language, values }: GivenArguments, name: string, allowed: string): never {
  const value = values[name];
  const read = typeof value === "string" ? value : translate(language, "cli:value.missing");
  return refuse(language, "cli:option.value", { option: `--${name}`, read, allowed });
}
