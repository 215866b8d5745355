import type { Language, Words } from "../../domain/language";
import { mondayOf } from "../../domain/isoWeek";
import type { BookContent } from "../bookContent";
import type { CellNameKey } from "../bookNames";
import type { CellContent } from "../cell";
import { headingLabels } from "../headingEdits";
import type { Validation } from "../validation";

/** One named cell: what stands before it, what it holds at first, how it is shown. */
export type GeneralField = {
  readonly key: CellNameKey;
  readonly label: Words;
  readonly numberFormat: string;
  readonly content: (content: BookContent) => CellContent;
  readonly validation?: (language: Language) => Validation;
};

const languageNames: Words = { nb: "Bokmål", nn: "Nynorsk", sv: "Svenska", en: "English" };

const statusDateTexts = {
  prompt: {
    nb: "Datoen statusen gjelder for. Ukemerket og milepælene følger den.", nn: "Datoen statusen gjeld for. Vekemerket og milepælane følgjer han.",
    sv: "Datumet som statusen gäller. Veckomarkeringen och milstolparna följer det.", en: "The day the status is for. The week marker and the milestones follow it.",
  },
  error: { nb: "Skriv en dato fra 2000 til 2099.", nn: "Skriv ein dato frå 2000 til 2099.", sv: "Skriv ett datum från 2000 till 2099.", en: "Enter a date from 2000 to 2099." },
} as const satisfies Record<string, Words>;

function statusDateValidation(language: Language): Validation {
  const title = headingLabels.statusDate[language];
  return {
    rule: { kind: "date", from: "2000-01-01", to: "2099-12-31" },
    prompt: { title, message: statusDateTexts.prompt[language] },
    error: { title, message: statusDateTexts.error[language], style: "stop" },
  };
}

export const generalFields: readonly GeneralField[] = [
  { key: "project", label: headingLabels.project, numberFormat: "@", content: ({ project }) => project },
  { key: "subproject", label: headingLabels.subproject, numberFormat: "@", content: ({ subproject }) => subproject },
  { key: "version", label: headingLabels.version, numberFormat: "@", content: ({ version }) => version },
  { key: "statusDate", label: headingLabels.statusDate, numberFormat: "dd.mm.yyyy", content: ({ statusDate }) => statusDate, validation: statusDateValidation },
  { key: "language", label: { nb: "Språk i arkene", nn: "Språk i arka", sv: "Språk i bladen", en: "Language of the sheets" }, numberFormat: "@", content: ({ language }) => languageNames[language] },
  {
    key: "periodFrom", label: { nb: "Planen gjelder fra", nn: "Planen gjeld frå", sv: "Planen gäller från", en: "The plan runs from" }, numberFormat: "dd.mm.yyyy",
    content: ({ plan }) => plan ? mondayOf(plan.period.from) : "",
  },
  {
    key: "periodTo", label: { nb: "Planen gjelder til", nn: "Planen gjeld til", sv: "Planen gäller till", en: "The plan runs to" }, numberFormat: "dd.mm.yyyy",
    content: ({ plan }) => plan ? mondayOf(plan.period.to) + 6 : "",
  },
];
