import { highMediumLow, highOrLow } from "../../../domain/mandate/choices";
import { choiceField } from "../../records/fields/choiceField";
import { textField } from "../../records/fields/textField";
import type { FieldReader, RecordColumn } from "../../records/recordKindReader";
import { moneyField } from "../amounts/moneyField";
import { acceptanceNames, amountNames, plainAmountNames, effectNames, employeeNames, feasibilityNames, measureNames, numberedYears, realisedNames, responsibleNames, userNames } from "./savingsNames";

const levels = { stor: "high", stort: "high", store: "high", høyt: "high", høgt: "high", högt: "high", god: "high", "svært høy": "high", liten: "low", lite: "low", litt: "low", små: "low", lavt: "low", lågt: "low", dårlig: "low", "svært lav": "low", large: "high", small: "low" } as const;

export const levelField = choiceField(highOrLow, levels);
const acceptanceField = choiceField(highMediumLow, { ...levels, medium: "medium", moderat: "medium", mellan: "medium", medels: "medium" });

export const yearFields = ["amountYear1", "amountYear2", "amountYear3", "amountYear4"] as const;
export const amountFields: readonly string[] = [...yearFields, "realised"];

export const measureFields: Readonly<Record<string, FieldReader>> = {
  measure: textField, effect: levelField, feasibility: levelField, consequenceEmployees: textField, consequenceUsers: textField, politicalAcceptance: acceptanceField, responsible: textField,
  ...Object.fromEntries(amountFields.map((field) => [field, moneyField])),
};

/** "Effekt" may hold a level or an amount: which, is known when all rows are read. */
export const savingsColumns: Readonly<Record<string, RecordColumn>> = {
  measure: { names: measureNames, read: textField },
  effect: { names: effectNames, read: textField },
  feasibility: { names: feasibilityNames, read: levelField },
  consequenceEmployees: { names: employeeNames, read: textField },
  consequenceUsers: { names: userNames, read: textField },
  politicalAcceptance: { names: acceptanceNames, read: acceptanceField },
  responsible: { names: responsibleNames, read: textField },
  ...Object.fromEntries(yearFields.map((field, index) => [field, { names: [...(numberedYears[index] ?? []), ...amountNames], read: moneyField }])),
  realised: { names: realisedNames, read: moneyField },
  plainAmount: { names: plainAmountNames, read: moneyField },
};
