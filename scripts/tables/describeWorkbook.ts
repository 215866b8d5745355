import { languages, type Language, type Words } from "../../src/domain/language";
import { blueprints, blueprintVersion } from "../../src/sheets/bookBlueprint";
import { tableNames, type BookNames } from "../../src/sheets/bookNames";
import type { ColumnBlueprint, TableBlueprint } from "../../src/sheets/sheetBlueprint";
import type { Validation, ValidationRule } from "../../src/sheets/validation";
import { describeNames, typeOfFormat } from "./describeNames";
import { fullBook } from "./fullBook";
import type { Allowed, ColumnDescription, TableDescription, WorkbookDescription } from "./tableDescription";
import { varyingTables } from "./varyingColumns";

type Books = Readonly<Record<Language, BookNames>>;

/** Everything a program can rely on, read off the blueprints and off what they do to an empty workbook. */
export function describeWorkbook(): WorkbookDescription {
  const full = inEachLanguage(fullBook);
  const books = inEachLanguage((language) => full[language].names);
  return {
    version: blueprintVersion,
    sheets: blueprints.map(({ kind, title, tables }) => ({ kind, title, tables: tables.map((table) => describeTable(table, books)) })),
    names: describeNames(full),
  };
}

function describeTable(table: TableBlueprint<never>, books: Books): TableDescription {
  const varying = varyingTables[table.key];
  const { columns } = varying?.table ?? table;
  return { key: table.key, name: tableNames[table.key], columns: columns.map((column) => describeColumn(column, books, varying?.varies(column.key) ?? null)) };
}

function describeColumn({ key, label, type, result, numberFormat, validation }: ColumnBlueprint<never>, books: Books, varies: ColumnDescription["varies"]): ColumnDescription {
  return {
    key,
    heading: label,
    type: type === "formula" ? result ?? typeOfFormat(numberFormat) : type,
    isFormula: type === "formula",
    allowed: validation ? describeAllowed(inEachLanguage((language) => validation(books[language]))) : null,
    varies,
  };
}

function describeAllowed(validations: Readonly<Record<Language, Validation>>): Allowed {
  const { nb } = validations;
  switch (nb.rule.kind) {
    case "list": return { kind: "words", open: nb.error.style === "warning", words: nb.rule.words.map((_, index) => inEachLanguage((language) => wordsOf(validations[language].rule)[index] ?? "")) };
    case "listFrom": return { kind: "cells", name: nb.rule.name };
    case "custom": return { kind: "rule", message: inEachLanguage((language) => validations[language].error.message) };
    default: return { kind: "limits", from: nb.rule.from, to: nb.rule.to };
  }
}

function wordsOf(rule: ValidationRule): readonly string[] {
  return rule.kind === "list" ? rule.words : [];
}

function inEachLanguage<Value>(make: (language: Language) => Value): Readonly<Record<Language, Value>> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, Value>;
}

/** Words that are the same in all four languages are one word. */
export function distinctWords(words: Words): string[] {
  return [...new Set(languages.map((language) => words[language]))];
}
