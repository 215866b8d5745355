import type { Language } from "../src/domain/language";
import { tableKinds, type TableKind } from "../src/readers/tableReading";
import { translate } from "../src/text/translate";
import { choiceOption, fileOption, onlyOptions, refuseValue, type GivenArguments } from "./givenArguments";
import { refuse } from "./usageError";

/** The kinds by their own names, and the two short ones the first version had. */
const kinds: Readonly<Record<string, TableKind | "auto">> = { auto: "auto", ...Object.fromEntries(tableKinds.map((kind) => [kind, kind])), grid: "progressGrid", risks: "riskRegister" };
const acceptances = ["all", "none"] as const;

export type ReadArguments = {
  readonly file: string;
  readonly kind: TableKind | "auto";
  readonly isoYear: number | null;
  readonly language: Language;
  readonly accept: (typeof acceptances)[number];
  readonly jsonFile: string | null;
  readonly xlsxFile: string | null;
};

function yearOf(given: GivenArguments): number | null {
  const { year: read } = given.values;
  if (read === undefined) return null;
  const year = Number(read);
  if (typeof read === "string" && /^\d{4}$/.test(read) && year >= 1901 && year <= 2155) return year;
  return refuseValue(given, "year", translate(given.language, "cli:year.allowed"));
}

/** Throws UsageError; nothing has been read or written by then. */
export function readArguments(given: GivenArguments): ReadArguments {
  const { language, files: [file, ...others] } = given;
  onlyOptions(given, ["kind", "year", "accept", "json", "xlsx"]);
  const options = {
    kind: kinds[choiceOption(given, "kind", Object.keys(kinds), "auto")] ?? "auto",
    isoYear: yearOf(given),
    language,
    accept: choiceOption(given, "accept", acceptances, "none"),
    jsonFile: fileOption(given, "json", ".json"),
    xlsxFile: fileOption(given, "xlsx", ".xlsx"),
  };
  if (file === undefined) refuse(language, "cli:file.missing");
  if (others.length > 0) refuse(language, "cli:file.several", { count: others.length + 1 });
  return { file, ...options };
}
