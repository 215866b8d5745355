const whole = /^(?:kr\.? ?)?[\dOolI|][\dOolI|., ]*(?:,-)?$/;
const within = /(?<![\p{L}\d])[\dOolI|]{1,3}(?:[ .][\dOolI|]{3})+(?![\p{L}\d])/gu;

/** "5OO 000" as 500 000; null where no letter stands for a digit. */
export function misreadDigits(text: string): string | null {
  const lead = /^kr\.? ?/i.exec(text)?.[0] ?? "";
  const digits = lead + text.slice(lead.length).replace(/[Oo]/g, "0").replace(/[lI|]/g, "1");
  return digits !== text && whole.test(text) && /\d/.test(text) ? digits : null;
}

/** Where such amounts stand in running text. */
export function misreadAmounts(text: string): { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(within)].filter(([written]) => misreadDigits(written) !== null).map(({ index, 0: written }) => ({ from: index, to: index + written.length }));
}
