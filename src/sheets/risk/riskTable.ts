import type { Language, Words } from "../../domain/language";
import type { Risk } from "../../domain/risk";
import type { BookNames } from "../bookNames";
import type { ColumnBlueprint, TableBlueprint } from "../sheetBlueprint";
import { thisRow } from "../structuredReference";
import { dueValidation, ratingValidation, statusValidation } from "./riskValidation";

const labels = {
  id: { nb: "Nr", nn: "Nr", sv: "Nr", en: "No" },
  risk: { nb: "Risiko", nn: "Risiko", sv: "Risk", en: "Risk" },
  likelihood: { nb: "S", nn: "S", sv: "S", en: "L" },
  consequence: { nb: "K", nn: "K", sv: "K", en: "C" },
  riskFactor: { nb: "RF", nn: "RF", sv: "RF", en: "RF" },
  level: { nb: "Nivå", nn: "Nivå", sv: "Nivå", en: "Level" },
  countermeasure: { nb: "Mottiltak", nn: "Mottiltak", sv: "Åtgärd", en: "Countermeasure" },
  owner: { nb: "Eier", nn: "Eigar", sv: "Ägare", en: "Owner" },
  due: { nb: "Frist", nn: "Frist", sv: "Klart senast", en: "Due" },
  status: { nb: "Status", nn: "Status", sv: "Status", en: "Status" },
  likelihoodAfter: { nb: "S etter", nn: "S etter", sv: "S efter", en: "L after" },
  consequenceAfter: { nb: "K etter", nn: "K etter", sv: "K efter", en: "C after" },
  riskFactorAfter: { nb: "RF etter", nn: "RF etter", sv: "RF efter", en: "RF after" },
  levelAfter: { nb: "Nivå etter", nn: "Nivå etter", sv: "Nivå efter", en: "Level after" },
} as const satisfies Record<string, Words>;

export type RiskColumnKey = keyof typeof labels;

/** The wording of a column's heading in one language, for formulas that point at it. */
export function riskHeading(key: RiskColumnKey, language: Language): string {
  return labels[key][language];
}

function text(key: RiskColumnKey, widthPt: number, content?: (risk: Risk) => string): ColumnBlueprint<Risk> {
  return { key, label: labels[key], type: "text", widthPt, wrap: true, ...(content ? { content } : {}) };
}

function rating(key: RiskColumnKey, widthPt: number, content?: ColumnBlueprint<Risk>["content"]): ColumnBlueprint<Risk> {
  return { key, label: labels[key], type: "wholeNumber", widthPt, centred: true, validation: ratingValidation(key), ...(content ? { content } : {}) };
}

function formula(key: RiskColumnKey, widthPt: number, result: "wholeNumber" | "text", write: (book: BookNames) => string): ColumnBlueprint<Risk> {
  return { key, label: labels[key], type: "formula", result, widthPt, centred: true, formula: write };
}

function factorOf(likelihood: RiskColumnKey, consequence: RiskColumnKey) {
  return ({ language }: BookNames) => `=PROSJEKT.RISK_FACTOR(${thisRow(labels[likelihood][language])},${thisRow(labels[consequence][language])})`;
}

function levelOf(likelihood: RiskColumnKey, consequence: RiskColumnKey) {
  return ({ language, names }: BookNames) =>
    `=PROSJEKT.RISK_LEVEL(${thisRow(labels[likelihood][language])},${thisRow(labels[consequence][language])},${names.riskMap})`;
}

export const riskTable: TableBlueprint<Risk> = {
  key: "risks",
  identity: "risk",
  numbering: "id",
  columns: [
    // As wide as the words of the heading above it.
    { key: "id", label: labels.id, type: "text", widthPt: 84, centred: true, content: ({ id }) => id },
    text("risk", 210, ({ risk }) => risk),
    rating("likelihood", 40, ({ likelihood }) => likelihood),
    rating("consequence", 40, ({ consequence }) => consequence),
    formula("riskFactor", 44, "wholeNumber", factorOf("likelihood", "consequence")),
    formula("level", 64, "text", levelOf("likelihood", "consequence")),
    text("countermeasure", 230, ({ countermeasure }) => countermeasure),
    text("owner", 90, ({ owner }) => owner),
    { key: "due", label: labels.due, type: "date", widthPt: 70, centred: true, validation: dueValidation, content: ({ due }) => due },
    { ...text("status", 84, ({ status }) => status), validation: statusValidation },
    rating("likelihoodAfter", 54, ({ likelihoodAfter }) => likelihoodAfter ?? null),
    rating("consequenceAfter", 54, ({ consequenceAfter }) => consequenceAfter ?? null),
    formula("riskFactorAfter", 58, "wholeNumber", factorOf("likelihoodAfter", "consequenceAfter")),
    formula("levelAfter", 64, "text", levelOf("likelihoodAfter", "consequenceAfter")),
  ],
};
