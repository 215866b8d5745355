/** What the user sees on selecting the cell, and on typing something that is not allowed. Excel cuts titles at 32 and messages at 255. */
export type ValidationText = { readonly title: string; readonly message: string };

export type ValidationRule =
  | { readonly kind: "wholeNumber" | "decimal"; readonly from: number; readonly to: number }
  /** ISO dates: Office.js takes no serial numbers in date rules. */
  | { readonly kind: "date"; readonly from: string; readonly to: string }
  /** Comma-separated, at most 255 characters in all; no word may hold a comma. */
  | { readonly kind: "list"; readonly words: readonly string[] }
  /** The cells of a named range: the list follows what stands there. */
  | { readonly kind: "listFrom"; readonly name: string }
  /** English, relative to the top-left cell, at most 255 characters, no array constants. */
  | { readonly kind: "custom"; readonly formula: string };

export type Validation = {
  readonly rule: ValidationRule;
  readonly prompt: ValidationText;
  readonly error: ValidationText & { readonly style: "stop" | "warning" };
};
