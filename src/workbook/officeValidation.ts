import type { Validation, ValidationRule } from "../sheets/validation";

function officeRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "wholeNumber":
      return { wholeNumber: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "date":
      return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "list":
      return { list: { inCellDropDown: true, source: rule.words.join(",") } };
    case "listFrom":
      return { list: { inCellDropDown: true, source: `=${rule.name}` } };
    case "custom":
      return { custom: { formula: rule.formula } };
  }
}

export function writeValidation(target: Excel.DataValidation, { rule, prompt, error }: Validation): void {
  target.rule = officeRule(rule);
  target.ignoreBlanks = true;
  target.prompt = { ...prompt, showPrompt: true };
  target.errorAlert = { title: error.title, message: error.message, showAlert: true, style: error.style === "stop" ? "Stop" : "Warning" };
}
