import type { ValidationData, ValidationKind } from "../workbook/workbookData";
import { ruleAreas } from "./ruleAreas";
import { fromListFormula, fromRuleFormula } from "./ruleFormula";
import { takesTwoBounds, validationOperator } from "./ruleOperators";
import { childAt, childrenNamed, descendantsNamed, flag, type XmlElement } from "./xmlTree";
import { decodeXstring } from "./xstring";

const kinds: Readonly<Record<string, ValidationKind>> = {
  whole: "wholeNumber", decimal: "decimal", list: "list", date: "date", textLength: "textLength", custom: "custom",
};

/** Those of the sheet and those Excel put into its x14 extension because they look at other sheets. */
export function readValidations(worksheet: XmlElement): ValidationData[] {
  const plain = childrenNamed(childAt(worksheet, "dataValidations"), "dataValidation");
  const extended = descendantsNamed(childAt(worksheet, "extLst"), "dataValidation");
  return [...plain, ...extended].flatMap(readValidation);
}

/** Rules without a condition (an input message only) and rules about times have no counterpart in the model. */
function readValidation(element: XmlElement): ValidationData[] {
  const kind = kinds[element.attributes["type"] ?? "none"];
  const first = formulaText(element, "formula1");
  if (!kind || first === null) return [];
  const formula = kind === "list" ? fromListFormula : fromRuleFormula;
  const operator = validationOperator(element.attributes["operator"]);
  const hasSecond = kind !== "list" && kind !== "custom" && takesTwoBounds(operator);
  const second = hasSecond ? formulaText(element, "formula2") : null;
  const sqref = element.attributes["sqref"] ?? childAt(element, "sqref")?.text ?? "";
  return ruleAreas(sqref).map(({ rect, moved }) => ({
    rect,
    kind,
    ...(kind === "list" || kind === "custom" ? {} : { operator }),
    formula1: moved(formula(first)),
    ...(second === null ? {} : { formula2: moved(formula(second)) }),
    ...(kind === "list" ? { inCellDropDown: !flag(element, "showDropDown") } : {}),
    ignoreBlanks: flag(element, "allowBlank"),
    ...readMessages(element),
  }));
}

/** The extension wraps the text once more, in xm:f. */
function formulaText(element: XmlElement, name: string): string | null {
  const formula = childAt(element, name);
  return formula ? (childAt(formula, "f")?.text ?? formula.text) : null;
}

function readMessages(element: XmlElement): Pick<ValidationData, "prompt" | "errorAlert"> {
  const text = (name: string) => decodeXstring(element.attributes[name] ?? "");
  const showPrompt = flag(element, "showInputMessage");
  const showAlert = flag(element, "showErrorMessage");
  const prompt = { title: text("promptTitle"), message: text("prompt"), showPrompt };
  const style = ({ warning: "Warning", information: "Information" } as const)[element.attributes["errorStyle"] ?? ""] ?? "Stop";
  return {
    ...(prompt.title || prompt.message ? { prompt } : {}),
    ...(showAlert || text("errorTitle") || text("error") ? { errorAlert: { title: text("errorTitle"), message: text("error"), style, showAlert } } : {}),
  };
}
