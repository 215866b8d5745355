import type { ValidationData, ValidationKind } from "../workbook/workbookData";
import { rangeAddress } from "./cellAddress";
import { toListFormula, toRuleFormula } from "./ruleFormula";
import { fileOperator, takesTwoBounds } from "./ruleOperators";
import { attributesXml, escapeText } from "./xmlTree";
import { encodeXstringAttribute } from "./xstring";

const fileTypes: Readonly<Record<ValidationKind, string>> = {
  wholeNumber: "whole", decimal: "decimal", list: "list", date: "date", textLength: "textLength", custom: "custom",
};

/** References to other sheets stand in the plain element: Excel has read them there since 2010, though it writes x14 itself. */
export function validationsXml(validations: readonly ValidationData[], addInFunctions: ReadonlyMap<string, string>): string {
  if (validations.length === 0) return "";
  const elements = validations.map((validation) => validationXml(validation, addInFunctions)).join("");
  return `<dataValidations count="${validations.length}">${elements}</dataValidations>`;
}

function validationXml(validation: ValidationData, addInFunctions: ReadonlyMap<string, string>): string {
  const { kind, prompt, errorAlert } = validation;
  const compares = kind !== "list" && kind !== "custom";
  const operator = compares ? fileOperator(validation.operator) : undefined;
  const formula = (text: string) => (kind === "list" ? toListFormula(text, addInFunctions) : toRuleFormula(text, addInFunctions));
  const attributes = attributesXml({
    type: fileTypes[kind],
    errorStyle: errorAlert && errorAlert.style !== "Stop" ? errorAlert.style.toLowerCase() : undefined,
    operator: operator === "between" ? undefined : operator,
    allowBlank: validation.ignoreBlanks || undefined,
    // The attribute is named against its meaning: 1 hides the arrow.
    showDropDown: kind === "list" && validation.inCellDropDown === false ? true : undefined,
    showInputMessage: prompt?.showPrompt || undefined,
    showErrorMessage: errorAlert?.showAlert || undefined,
    errorTitle: text(errorAlert?.title), error: text(errorAlert?.message),
    promptTitle: text(prompt?.title), prompt: text(prompt?.message),
    sqref: rangeAddress(validation.rect),
  });
  const second = compares && takesTwoBounds(validation.operator) && validation.formula2 !== undefined ? `<formula2>${escapeText(formula(validation.formula2))}</formula2>` : "";
  return `<dataValidation${attributes}><formula1>${escapeText(formula(validation.formula1))}</formula1>${second}</dataValidation>`;
}

function text(value: string | undefined): string | undefined {
  return value ? encodeXstringAttribute(value) : undefined;
}
