import type { Language, Words } from "../../domain/language";
import { defaultWarningDays } from "../../domain/milestoneStatus";
import { calendarDate } from "../../domain/serialDay";
import { mondayOf } from "../../domain/isoWeek";
import type { BookContent } from "../bookContent";
import type { CellNameKey } from "../bookNames";
import type { CellContent } from "../cell";
import { amountValidation, percentValidation, wholeNumberValidation } from "../columnValidation";
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

/** A variance is marked when it reaches both limits; 0 takes a limit out of use. */
const fieldTexts = {
  warningDays: { nb: "Varsle før milepæl, dager", nn: "Varsle før milepæl, dagar", sv: "Varna före milstolpe, dagar", en: "Warn before milestone, days" },
  budgetYear: { nb: "Budsjettår", nn: "Budsjettår", sv: "Budgetår", en: "Budget year" },
  varianceShareLimit: { nb: "Avvik merkes fra, prosent", nn: "Avvik blir merkte frå, prosent", sv: "Avvikelse märks från, procent", en: "Mark variance from, percent" },
  varianceAmountLimit: { nb: "og fra, kroner", nn: "og frå, kroner", sv: "och från, kronor", en: "and from, kroner" },
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
  {
    key: "warningDays", label: fieldTexts.warningDays, numberFormat: "0", content: () => defaultWarningDays,
    validation: (language) => wholeNumberValidation(fieldTexts.warningDays[language], 0, 365, language),
  },
  {
    key: "budgetYear", label: fieldTexts.budgetYear, numberFormat: "0", content: ({ budget, statusDate }) => budget?.year ?? calendarDate(statusDate).year,
    validation: (language) => wholeNumberValidation(fieldTexts.budgetYear[language], 2000, 2099, language),
  },
  {
    key: "varianceShareLimit", label: fieldTexts.varianceShareLimit, numberFormat: "0.0%", content: () => 0.05,
    validation: (language) => percentValidation(fieldTexts.varianceShareLimit[language], language),
  },
  {
    key: "varianceAmountLimit", label: fieldTexts.varianceAmountLimit, numberFormat: "#,##0", content: () => 50_000,
    validation: (language) => amountValidation(fieldTexts.varianceAmountLimit[language], language),
  },
];
