import * as z from "zod/mini";
import { answerAmount, answerAmounts, answerChoice, answerText, answerWholeNumber, firstYear, lastYear } from "./answerFields";
import { answerLeaf } from "./answerLeaf";
import { answerRows, rowIndex } from "./answerRows";
import { budgetKinds } from "./choices";
import { flatKeyName, keyProblem, type AllocationKey } from "../allocationKey";
import { parseNordicNumber } from "../nordicNumber";

/** Twelve shares or percents with semicolons between, January first. */
function answerShares() {
  return answerLeaf((text, refuse): AllocationKey | null => {
    if (text === "") return null;
    const shares = text.split(";").map((share) => parseNordicNumber(share.replace(/%$/, "").trim()));
    if (shares.some((share) => share === null)) return refuse("answer.key.shares");
    return keyProblem(shares as number[]) === null ? shares as number[] : refuse("answer.key.shares");
  }, { kind: "shares" });
}

export const allocationKeyShape = { name: answerText(), shares: answerShares() };

export const budgetLineShape = {
  post: answerText(),
  /** KOSTRA and ledger fields, as text: 0120 keeps its zero. */
  responsibility: answerText(),
  serviceFunction: answerText(),
  account: answerText(),
  projectNumber: answerText(),
  kind: answerChoice(budgetKinds),
  /** For the year, without sign: the kind says whether it is spent or received. */
  yearAmount: answerAmount(),
  /** The name of one of `keys`; flat twelfths where nothing is said. */
  key: answerLeaf((text) => (Object.values(flatKeyName).some((words) => words.toLowerCase() === text.toLowerCase()) ? "" : text)),
  /** Spent or received each month so far, January first. */
  actuals: answerAmounts(12),
};

export const budgetShape = {
  year: answerWholeNumber(firstYear, lastYear),
  keys: answerRows(allocationKeyShape, "name"),
  lines: answerRows(budgetLineShape, "post", ["kind"]),
};

/** A line may only name a key that is there. */
export const budget = z.strictObject(budgetShape).check((payload) => {
  const { keys, lines } = payload.value;
  const known = new Set((keys as readonly { name: string }[]).map(({ name }) => name.toLowerCase()));
  (lines as readonly { key: string }[]).forEach((line, index) => {
    const { key } = line;
    if (key === "" || known.has(key.toLowerCase())) return;
    payload.issues.push({ code: "custom", message: "answer.key.unknown", params: { read: key, allowed: [...known].join(", ") }, input: key, path: ["lines", rowIndex(line, index), "key"], continue: true });
  });
});

export type Budget = Readonly<z.output<typeof budget>>;
export type BudgetLine = Budget["lines"][number];
