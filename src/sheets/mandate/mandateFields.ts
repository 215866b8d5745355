import type { Language, Words } from "../../domain/language";
import type { MandateHeader } from "../../domain/mandate/header";
import type { CellNameKey } from "../bookNames";
import type { CellContent } from "../cell";
import { dateValidation } from "../columnValidation";
import type { Validation } from "../validation";

/** What the mandate says of itself, beside the project, subproject, version and status date of every sheet's heading. */
export type MandateField = {
  readonly name: CellNameKey;
  readonly label: Words;
  readonly numberFormat: string;
  readonly value: (header: MandateHeader) => CellContent;
  readonly validation?: (language: Language) => Validation;
};

const date: Words = { nb: "Mandatets dato", nn: "Datoen til mandatet", sv: "Direktivets datum", en: "Date of the mandate" };

export const mandateFields: readonly MandateField[] = [
  {
    name: "organisation", label: { nb: "Organisasjon", nn: "Organisasjon", sv: "Organisation", en: "Organisation" },
    numberFormat: "@", value: ({ organisation }) => organisation,
  },
  { name: "mandateDate", label: date, numberFormat: "dd.mm.yyyy", value: (header) => header.date, validation: (language) => dateValidation(date[language], language) },
  {
    name: "discussedBy", label: { nb: "Behandles av", nn: "Blir behandla av", sv: "Behandlas av", en: "Discussed by" },
    numberFormat: "@", value: ({ discussedBy }) => discussedBy,
  },
  {
    name: "approvedBy", label: { nb: "Godkjennes av", nn: "Blir godkjend av", sv: "Godkänns av", en: "Approved by" },
    numberFormat: "@", value: ({ approvedBy }) => approvedBy,
  },
];

export const signatureLabel: Words = { nb: "Dato og underskrift", nn: "Dato og underskrift", sv: "Datum och underskrift", en: "Date and signature" };
