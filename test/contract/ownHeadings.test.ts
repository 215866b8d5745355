import { languages } from "../../src/domain/language";
import { recordKindReaders } from "../../src/readers/kinds/recordKindReaders";
import { wordingsOf } from "../../src/readers/records/recordHeader";
import { blueprints } from "../../src/sheets/bookBlueprint";
import type { ColumnBlueprint } from "../../src/sheets/sheetBlueprint";

/** The table of the sheets that holds the same rows as a part of the answers. */
const tableOfPart: Readonly<Record<string, string>> = {
  goals: "goals", measures: "measures", milestones: "milestones", "budget.lines": "budget", financing: "financing", informationPlan: "informationPlan",
  decisionPoints: "decisionPoints", "savings.measures": "savings", proposals: "proposals", roles: "roles", "background.challenges": "challenges",
};

type Known = { readonly part: string; readonly names: Readonly<Record<string, readonly string[]>> };

/** A kind may tell several tables apart by their headings: together they know all of them. */
const cases = recordKindReaders.flatMap(({ kind, tables }) => [...new Set(tables.map(({ part }) => part))].map((part): readonly [string, Known] => {
  const ofPart = tables.filter((table) => table.part === part);
  const fields = new Set(ofPart.flatMap(({ columns }) => Object.keys(columns)));
  return [`${kind} (${part})`, { part, names: Object.fromEntries([...fields].map((field) => [field, ofPart.flatMap(({ columns }) => columns[field]?.names ?? [])])) }];
}));

/** What we write ourselves, and what people copy from our sheets, must be read. */
test.each(cases)("%s: the headings of its own sheet are known in four languages", (_kind, { part, names }) => {
  const own = blueprints.flatMap(({ tables }) => tables as readonly { readonly key: string; readonly columns: readonly ColumnBlueprint<never>[] }[]).find(({ key }) => key === tableOfPart[part]);
  const unknown = (own?.columns ?? []).flatMap(({ key, field = key, label, type }) => {
    const known = names[field];
    if (!known || type === "formula") return [];
    return languages.filter((language) => !wordingsOf(label[language]).some((wording) => known.includes(wording))).map((language) => `${field}: ${label[language]}`);
  });
  expect([...new Set(unknown)]).toEqual([]);
});
