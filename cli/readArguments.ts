import type { Language } from "../src/domain/language";
import { tableKinds, type TableKind } from "../src/readers/tableReading";
import { translate } from "../src/text/translate";
import { choiceOption, fileOption, folderOption, onlyOptions, refuseValue, type GivenArguments } from "./givenArguments";
import { refuse } from "./usageError";
import { isUserFolder } from "./userFiles";

/** The kinds by their own names, and the two short ones the first version had. */
const kinds: Readonly<Record<string, TableKind | "auto">> = { auto: "auto", ...Object.fromEntries(tableKinds.map((kind) => [kind, kind])), grid: "progressGrid", risks: "riskRegister" };
const acceptances = ["all", "none"] as const;

/** How any file is read. */
export type ReadChoices = {
  readonly kind: TableKind | "auto";
  readonly isoYear: number | null;
  readonly language: Language;
  readonly accept: (typeof acceptances)[number];
};

export type ReadFileArguments = ReadChoices & { readonly file: string; readonly jsonFile: string | null; readonly xlsxFile: string | null; /** Of the wizard's answers, for `new --answers`. */ readonly answersFile: string | null };

/** Several files, or what is in folders; `outFolder` is null where only the summary is asked for. */
export type ReadFilesArguments = ReadChoices & { readonly files: readonly string[]; readonly outFolder: string | null };

/** Throws UsageError; nothing has been read or written by then. */
export function readArguments(given: GivenArguments): ReadFileArguments | ReadFilesArguments {
  const { language, files } = given;
  onlyOptions(given, ["kind", "year", "accept", "json", "xlsx", "answers", "out"]);
  const choices: ReadChoices = {
    kind: kinds[choiceOption(given, "kind", Object.keys(kinds), "auto")] ?? "auto",
    isoYear: yearOf(given),
    language,
    accept: choiceOption(given, "accept", acceptances, "none"),
  };
  const [jsonFile, xlsxFile, answersFile, outFolder] = [fileOption(given, "json", ".json"), fileOption(given, "xlsx", ".xlsx"), fileOption(given, "answers", ".json"), folderOption(given, "out")];
  const [file] = files;
  if (file === undefined) refuse(language, "cli:file.missing");
  if (files.length === 1 && outFolder === null && !isUserFolder(file)) return { ...choices, file, jsonFile, xlsxFile, answersFile };
  if (jsonFile !== null || xlsxFile !== null || answersFile !== null) refuse(language, "cli:several.out");
  return { ...choices, files, outFolder };
}

function yearOf(given: GivenArguments): number | null {
  const { year: read } = given.values;
  if (read === undefined) return null;
  const year = Number(read);
  if (typeof read === "string" && /^\d{4}$/.test(read) && year >= 1901 && year <= 2155) return year;
  return refuseValue(given, "year", translate(given.language, "cli:year.allowed"));
}
