import { parseAmount } from "../../../domain/amountText";
import { issue } from "../../../domain/issue";
import { budgetKinds } from "../../../domain/mandate/choices";
import type { BudgetKind } from "../../../domain/ledgerSign";
import type { ReadingContext } from "../../records/recordKindReader";
import { withText } from "../../records/readField";
import type { ReadRecord } from "../../records/recordsReading";
import { isSumLabel } from "../amounts/sumLabel";
import { checkSums, type SummedRow } from "../amounts/sumRows";
import { groupKind, guessedKind } from "./budgetKind";

export type BudgetLines = { readonly lines: readonly ReadRecord[]; /** The sum that stands under them is theirs. */ readonly isSummed: boolean };

/** Sum rows and group headings are no lines: sums are held against the lines, and a group says what its lines are. */
export function finishLines(records: readonly ReadRecord[], context: ReadingContext): BudgetLines {
  const lines: ReadRecord[] = [];
  const summed: SummedRow[] = [];
  let group: BudgetKind | null = null;
  for (const record of records) {
    const { post, yearAmount } = record.fields;
    if (!post || !yearAmount) continue;
    const ore = parseAmount(yearAmount.text, context.language)?.ore ?? null;
    const heading = groupKind(post.text);
    if (isSumLabel(post.text)) {
      summed.push({ isSum: true, ore, isIncome: false, place: yearAmount.place, written: `${post.text} ${yearAmount.written}` });
    } else if (heading && yearAmount.text === "") {
      group = heading;
      context.findings.add(issue("info", "budget.group", { place: post.place, read: post.text, params: { kind: budgetKinds[heading][context.language] } }));
    } else {
      const line = withKind(record, group, context);
      summed.push({ isSum: false, ore, isIncome: kindOf(line) === "income", place: yearAmount.place, written: yearAmount.written });
      lines.push(ore === null ? line : withoutSign(line, ore, context));
      if (yearAmount.text === "") context.findings.add(issue("warning", "budget.amount.missing", { place: post.place, read: post.text, params: { post: post.text } }));
    }
  }
  return { lines: lines.map((line) => withPost(line, context)), isSummed: checkSums(summed, context) };
}

function kindOf(line: ReadRecord): BudgetKind | null {
  const said = line.fields["kind"]?.text ?? "";
  return (["expense", "income"] as const).find((kind) => Object.values(budgetKinds[kind]).includes(said as never)) ?? null;
}

/** What the group says holds; what only the post's wording suggests is asked. */
function withKind(line: ReadRecord, group: BudgetKind | null, context: ReadingContext): ReadRecord {
  const { kind, post } = line.fields;
  if (!kind || !post || kind.text !== "" || context.corrections.has(kind.id)) return line;
  if (group) return withText(line, "kind", budgetKinds[group][context.language]);
  const guess = guessedKind(post.text);
  if (guess !== "income") return line;
  const proposal = budgetKinds.income[context.language];
  const accepted = context.findings.settle(issue("warning", "budget.kind.guessed", { place: post.place, read: post.text, proposal, confidence: "medium", params: { post: post.text } }));
  return accepted === null ? line : withText(line, "kind", accepted);
}

/** Answers have income without sign; a negative amount that is not said to be income most likely is. */
function withoutSign(line: ReadRecord, ore: number, { findings, language }: ReadingContext): ReadRecord {
  const amount = line.fields["yearAmount"];
  if (!amount || ore >= 0) return line;
  const income = budgetKinds.income[language];
  const proposal = amount.text.replace(/[-−–()]/g, "").trim();
  const isIncome = kindOf(line) === "income";
  const accepted = findings.settle(issue("warning", "budget.amount.negative", { place: amount.place, read: amount.written, proposal, confidence: isIncome ? "high" : "medium", params: { post: line.fields["post"]?.text ?? "", kind: income } }));
  return accepted === null ? line : withText(withText(line, "yearAmount", accepted), "kind", income);
}

/** A ledger's line has numbers and no name. */
function withPost(line: ReadRecord, { findings }: ReadingContext): ReadRecord {
  const { post, account, serviceFunction, responsibility } = line.fields;
  if (!post || post.text !== "") return line;
  const codes = [responsibility, serviceFunction, account].flatMap((code) => (code && code.text !== "" ? [code.text] : [])).join(" ");
  if (codes === "") return line;
  const accepted = findings.settle(issue("warning", "budget.post.missing", { place: line.place, read: codes, proposal: codes, confidence: "medium" }));
  return accepted === null ? line : withText(line, "post", accepted);
}
