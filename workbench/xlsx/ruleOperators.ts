/** Excel.DataValidationOperator and Excel.ConditionalCellValueOperator differ from files and from each other in two words. */
const operators: readonly (readonly [file: string, validation: string, conditional: string])[] = [
  ["between", "Between", "Between"], ["notBetween", "NotBetween", "NotBetween"], ["equal", "EqualTo", "EqualTo"], ["notEqual", "NotEqualTo", "NotEqualTo"],
  ["greaterThan", "GreaterThan", "GreaterThan"], ["lessThan", "LessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo", "GreaterThanOrEqual"], ["lessThanOrEqual", "LessThanOrEqualTo", "LessThanOrEqual"],
];

export function fileOperator(operator: string | undefined): string | undefined {
  const wanted = operator?.toLowerCase();
  return operators.find(([, validation, conditional]) => validation.toLowerCase() === wanted || conditional.toLowerCase() === wanted)?.[0];
}

/** A file leaves "between" out of validations. */
export function validationOperator(file: string | undefined): string {
  return operators.find(([name]) => name === (file ?? "between"))?.[1] ?? "Between";
}

export function conditionalOperator(file: string | undefined): string {
  return operators.find(([name]) => name === file)?.[2] ?? "EqualTo";
}

/** LibreOffice writes a second bound of 0 to every rule; it means nothing but here. */
export function takesTwoBounds(operator: string | undefined): boolean {
  return operator === "Between" || operator === "NotBetween";
}
