import * as z from "zod/mini";
import type { Words } from "../language";

/** What a field holds, for those who fill it in without the wizard: `new --schema` says it in words. */
export type AnswerFormat =
  | { readonly kind: "text"; readonly longest: number; readonly required?: boolean }
  | { readonly kind: "number" | "wholeNumber"; readonly from: number; readonly to: number }
  | { readonly kind: "amounts"; readonly most: number }
  | { readonly kind: "choice"; readonly choices: Readonly<Record<string, Words>>; readonly optional: boolean }
  | { readonly kind: "rows"; readonly most: number; readonly required: string }
  | { readonly kind: "date" | "amount" | "rating" | "shares" | "milestoneNumber" | "code" | "week" | "weeks" | "when" | "reportingRhythm" };

export const answerFormats = z.registry<AnswerFormat>();
