import { financingKinds, financingStatuses } from "../../../domain/mandate/choices";
import { choiceField } from "../../records/fields/choiceField";
import { numberField } from "../../records/fields/numberField";
import { textField } from "../../records/fields/textField";
import type { FieldReader, RecordColumn } from "../../records/recordKindReader";
import { moneyField } from "../amounts/moneyField";
import { amountNames as budgetAmountNames, postNames } from "../budget/budgetNames";
import { amountNames, conditionNames, kindNames, sourceNames, statusNames, yearNames } from "./financingNames";

const kindField = choiceField(financingKinds, {
  tilskudd: "grant", stønad: "grant", støtte: "grant", stöd: "grant", prosjektmidler: "grant", prosjektmidlar: "grant", skjønnsmidler: "grant", skjønnsmidlar: "grant", statsbidrag: "grant", funding: "grant",
  "egen finansiering": "ownFunds", egenfinansiering: "ownFunds", eigenfinansiering: "ownFunds", egenkapital: "ownFunds", eigenkapital: "ownFunds", egenandel: "ownFunds", eigendel: "ownFunds", fond: "ownFunds", driftsmidler: "ownFunds", driftsmidlar: "ownFunds", "kommunale midler": "ownFunds", "kommunale midlar": "ownFunds",
  "egen innsats": "ownEffort", "eget arbeid": "ownEffort", "eige arbeid": "ownEffort", egeninsats: "ownEffort", arbeidstid: "ownEffort", arbetstid: "ownEffort", "in kind": "ownEffort", "in-kind": "ownEffort",
});

const statusField = choiceField(financingStatuses, {
  forventet: "planned", forventa: "planned", venta: "planned", förväntad: "planned", planlagd: "planned", planerat: "planned", expected: "planned",
  omsøkt: "applied", søkes: "applied", søkast: "applied", "søknad sendt": "applied", ansökt: "applied", ansökan: "applied", applied: "applied",
  bevilget: "granted", bevilga: "granted", beviljat: "granted", innvilga: "granted", løyvd: "granted", løyvt: "granted", tildelt: "granted", vedtatt: "granted", vedteke: "granted", godkjent: "granted", beslutad: "granted", approved: "granted", awarded: "granted",
  utbetalt: "received", overført: "received", motteken: "received", mottaget: "received", utbetalad: "received", utbetalat: "received", betalt: "received", paid: "received",
});

export const financingFields: Readonly<Record<string, FieldReader>> = { source: textField, kind: kindField, amount: moneyField, year: numberField, condition: textField, status: statusField };

export const financingColumns: Readonly<Record<string, RecordColumn>> = {
  source: { names: sourceNames, read: textField },
  kind: { names: kindNames, read: kindField },
  amount: { names: amountNames, read: moneyField },
  year: { names: yearNames, read: numberField },
  condition: { names: conditionNames, read: textField },
  status: { names: statusNames, read: statusField },
};

/** "Post | Beløp" may head a budget as well: the title tells. */
export const titledFinancingColumns: typeof financingColumns = {
  ...financingColumns,
  source: { names: [...sourceNames, ...postNames], read: textField },
  amount: { names: [...amountNames, ...budgetAmountNames], read: moneyField },
};
