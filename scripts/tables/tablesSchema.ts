import type { Allowed, ColumnDescription, NameDescription, SheetDescription, TableDescription, ValueType, WorkbookDescription } from "./tableDescription";
import { distinctWords } from "./describeWorkbook";

type Schema = Readonly<Record<string, unknown>>;

const jsonTypes: Readonly<Record<ValueType, Schema>> = {
  text: { type: "string" },
  wholeNumber: { type: "integer" },
  number: { type: "number" },
  date: { type: "string", format: "date" },
  amount: { type: "number" },
  percent: { type: "number" },
};

const empty = { enum: ["", null] };

/**
 * docs/tables.schema.json: JSON Schema 2020-12 of the tables as programs would hand them on, rows as objects by column key.
 * What stands in the sheet (table name, headings in four languages, sheet) is under keys that begin with x-.
 */
export function tablesSchema({ version, sheets, names }: WorkbookDescription): Schema {
  const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:prosjektark:tables:${version}`,
    title: "Prosjektark: the tables and named cells of a subproject",
    description: "Rows are objects keyed by column key. Dates are written yyyy-mm-dd, amounts are kroner, shares are numbers where 1 is 100 %. Empty cells are null, a formula with nothing to say gives an empty text.",
    type: "object",
    properties: {
      tables: { type: "object", properties: Object.fromEntries(tables.map(({ table }) => [table.key, { type: "array", items: { $ref: `#/$defs/${table.key}` } }])) },
      names: { $ref: "#/$defs/names" },
    },
    $defs: {
      ...Object.fromEntries(tables.map(({ sheet, table }) => [table.key, rowSchema(sheet, table)])),
      names: { title: "Named cells and ranges", type: "object", properties: Object.fromEntries(names.map((name) => [name.key, nameSchema(name)])) },
    },
  };
}

function rowSchema({ kind, title }: SheetDescription, { name, columns }: TableDescription): Schema {
  const byPattern = columns.filter(({ varies }) => varies?.keyPattern);
  return {
    title: name,
    type: "object",
    "x-table": name,
    "x-tableNamePattern": `^${name}(\\d+|_.+)?$`,
    "x-sheet": kind,
    "x-sheetTitles": title,
    properties: Object.fromEntries(columns.filter((column) => !byPattern.includes(column)).map((column) => [column.key, columnSchema(column)])),
    ...(byPattern.length > 0 ? { patternProperties: Object.fromEntries(byPattern.map((column) => [column.varies?.keyPattern, columnSchema(column)])) } : {}),
  };
}

function columnSchema({ heading, type, isFormula, allowed, varies }: ColumnDescription): Schema {
  return {
    title: varies ? varies.meaning.en : heading.en,
    ...(varies ? { "x-headingPattern": varies.headingPattern } : { "x-headings": heading }),
    ...(type === null ? {} : { "x-type": type, ...valueSchema(jsonTypes[type], type, allowed) }),
    ...(isFormula ? { readOnly: true } : {}),
    ...(allowed?.kind === "cells" ? { "x-allowedIn": allowed.name } : {}),
    ...(allowed?.kind === "rule" ? { description: allowed.message.en } : {}),
    ...(allowed?.kind === "words" ? { "x-words": allowed.words } : {}),
  };
}

function valueSchema(value: Schema, type: ValueType, allowed: Allowed | null): Schema {
  if (allowed?.kind === "words" && !allowed.open) return { enum: [...allowed.words.flatMap(distinctWords).filter((word, index, all) => all.indexOf(word) === index), "", null] };
  const limits = allowed?.kind === "limits" && type !== "date" ? { minimum: allowed.from, maximum: allowed.to } : {};
  return { anyOf: [{ ...value, ...limits }, empty] };
}

function nameSchema({ name, sheet, label, type, isRange }: NameDescription): Schema {
  const cell = type === null ? {} : { anyOf: [jsonTypes[type], empty] };
  return {
    title: label.en === "" ? name : label.en,
    "x-name": name,
    "x-sheet": sheet,
    "x-labels": label,
    ...(isRange ? { type: "array", items: { type: "array", items: cell } } : cell),
  };
}
