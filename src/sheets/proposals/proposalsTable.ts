import type { Language, Words } from "../../domain/language";
import type { ProposalUnit } from "../../domain/mandate/proposals";
import type { BookNames } from "../bookNames";
import { formulaColumn, textColumn, wholeNumberColumn } from "../columns";
import { targetValidation } from "./targetValidation";
import type { ColumnBlueprint, TableBlueprint } from "../sheetBlueprint";
import { columnReference, textLiteral, thisRow } from "../structuredReference";

const labels = {
  unit: { nb: "Enhet", nn: "Eining", sv: "Enhet", en: "Unit" },
  employees: { nb: "Ansatte", nn: "Tilsette", sv: "Anställda", en: "Employees" },
  submitted: { nb: "Innmeldte", nn: "Innmelde", sv: "Inlämnade", en: "Submitted" },
  decided: { nb: "Besluttede", nn: "Vedtekne", sv: "Beslutade", en: "Decided" },
  implemented: { nb: "Gjennomførte", nn: "Gjennomførte", sv: "Genomförda", en: "Implemented" },
  submittedPerEmployee: { nb: "Innmeldte per ansatt", nn: "Innmelde per tilsett", sv: "Inlämnade per anställd", en: "Submitted per employee" },
  implementedPerEmployee: { nb: "Gjennomførte per ansatt", nn: "Gjennomførte per tilsett", sv: "Genomförda per anställd", en: "Implemented per employee" },
  target: { nb: "Mål per ansatt", nn: "Mål per tilsett", sv: "Mål per anställd", en: "Target per employee" },
  reached: { nb: "Mål nådd", nn: "Mål nådd", sv: "Mål nått", en: "Target reached" },
  rank: { nb: "Plassering", nn: "Plassering", sv: "Placering", en: "Rank" },
} as const satisfies Record<string, Words>;

export type ProposalsColumnKey = keyof typeof labels;

export function proposalsHeading(key: ProposalsColumnKey, language: Language): string {
  return labels[key][language];
}

export const reachedWords = {
  yes: { nb: "Ja", nn: "Ja", sv: "Ja", en: "Yes" },
  no: { nb: "Nei", nn: "Nei", sv: "Nej", en: "No" },
  noTarget: { nb: "Uten mål", nn: "Utan mål", sv: "Utan mål", en: "No target" },
  noFigures: { nb: "Mangler tall", nn: "Manglar tal", sv: "Siffror saknas", en: "Figures missing" },
} as const satisfies Record<string, Words>;

const most = 1_000_000;
const ratioFormat = "0.00";

function count(key: "employees" | "submitted" | "decided" | "implemented", widthPt: number): ColumnBlueprint<ProposalUnit> {
  return wholeNumberColumn({ key, label: labels[key], widthPt }, 0, most, (unit) => unit[key]);
}

/** Empty where nobody works, or nothing is counted. */
function ratio(key: "submittedPerEmployee" | "implementedPerEmployee", counted: "submitted" | "implemented"): ColumnBlueprint<ProposalUnit> {
  const formula = ({ language }: BookNames) => {
    const [employees, proposals] = [thisRow(labels.employees[language]), thisRow(labels[counted][language])];
    return `=IF(OR(N(${employees})<=0,${proposals}=""),"",${proposals}/${employees})`;
  };
  return { ...formulaColumn<ProposalUnit>({ key, label: labels[key], widthPt: 94 }, "number", formula), numberFormat: ratioFormat, centred: true };
}

function reachedFormula({ language }: BookNames): string {
  const [unit, implemented, target] = [thisRow(labels.unit[language]), thisRow(labels.implementedPerEmployee[language]), thisRow(labels.target[language])];
  const word = (key: keyof typeof reachedWords) => textLiteral(reachedWords[key][language]);
  return `=IF(${unit}="","",IF(${implemented}="",${word("noFigures")},IF(${target}="",${word("noTarget")},IF(${implemented}>=${target},${word("yes")},${word("no")}))))`;
}

/** Most implemented per employee is 1; equals share their place. */
function rankFormula({ language, tables }: BookNames): string {
  const implemented = thisRow(labels.implementedPerEmployee[language]);
  const all = columnReference(tables.proposals, labels.implementedPerEmployee[language]);
  return `=IF(${implemented}="","",SUMPRODUCT(--(IF(ISNUMBER(${all}),${all},-1)>${implemented}))+1)`;
}

export const proposalsTable: TableBlueprint<ProposalUnit> = {
  key: "proposals",
  identity: "unit",
  columns: [
    textColumn({ key: "unit", label: labels.unit, widthPt: 190 }, ({ unit }) => unit),
    count("employees", 70), count("submitted", 76), count("decided", 80), count("implemented", 90),
    ratio("submittedPerEmployee", "submitted"),
    ratio("implementedPerEmployee", "implemented"),
    {
      key: "target", label: labels.target, type: "number", numberFormat: ratioFormat, widthPt: 84, centred: true,
      content: ({ targetPerEmployee }) => targetPerEmployee,
      validation: ({ language }) => targetValidation(labels.target[language], language),
    },
    { ...formulaColumn<ProposalUnit>({ key: "reached", label: labels.reached, widthPt: 92 }, "text", reachedFormula), centred: true },
    { ...formulaColumn<ProposalUnit>({ key: "rank", label: labels.rank, widthPt: 74 }, "wholeNumber", rankFormula), centred: true },
  ],
};
