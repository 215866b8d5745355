import type { Language } from "../src/domain/language";
import { fileOption, onlyOptions, refuseValue, type GivenArguments } from "./givenArguments";
import { refuse } from "./usageError";

export type NewArguments =
  | { readonly kind: "schema"; readonly language: Language }
  | {
    readonly kind: "subproject";
    readonly answersFile: string;
    /** Where the subproject goes beside what is there; a new workbook where null. */
    readonly intoFile: string | null;
    /** Null: nothing is saved. */
    readonly xlsxFile: string | null;
    /** Of the sentences, and of the sheets where the answers do not say. */
    readonly language: Language;
  };

/** Throws UsageError; nothing has been read or written by then. */
export function newArguments(given: GivenArguments): NewArguments {
  const { language, files, values } = given;
  const isSchema = values["schema"] !== undefined;
  onlyOptions(given, isSchema ? ["schema"] : ["answers", "into", "xlsx"]);
  if (files.length > 0) refuse(language, "cli:new.file", { read: files.join(", ") });
  if (isSchema) return values["schema"] === true ? { kind: "schema", language } : refuseValue(given, "schema", "--schema");
  const [answersFile, intoFile, xlsxFile] = [fileOption(given, "answers", ".json"), fileOption(given, "into", ".xlsx"), fileOption(given, "xlsx", ".xlsx")];
  if (answersFile === null) refuse(language, "cli:new.answers.missing");
  return { kind: "subproject", answersFile, intoFile, xlsxFile, language };
}
