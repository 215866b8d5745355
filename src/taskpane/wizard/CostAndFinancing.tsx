import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { formatAmount } from "../../domain/amountText";
import type { Answers } from "../../domain/mandate/blankAnswers";
import { Section } from "../app/Section";
import { useText } from "../app/useText";
import { budgetSums } from "./budgetSums";

const useStyles = makeStyles({
  sums: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, margin: 0 },
  amount: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

type Props = { readonly hasBudget: boolean; readonly hasFinancing: boolean };

/** Cost against financing, in whole øre, while the amounts are typed. */
export function CostAndFinancing({ hasBudget, hasFinancing }: Props) {
  const styles = useStyles();
  const { language, text } = useText();
  const { control } = useFormContext<Answers>();
  const [lines, sources] = useDeferredValue(useWatch({ control, name: ["budget.lines", "financing"] }));
  const { expenses, income, financing, unread } = budgetSums(hasBudget ? lines : [], hasFinancing ? sources : []);
  const net = expenses - income;
  const missing = net - financing;
  const amount = (ore: number) => formatAmount(ore, language);
  const compared = missing === 0 ? text("wizard.sums.balanced") : text(missing > 0 ? "wizard.sums.missing" : "wizard.sums.over", { amount: amount(Math.abs(missing)) });
  const rows = [
    ...(hasBudget ? [["wizard.sums.expenses", expenses], ["wizard.sums.income", income], ["wizard.sums.net", net]] as const : []),
    ...(hasFinancing ? [["wizard.sums.financing", financing]] as const : []),
  ];
  return (
    <Section title={text("wizard.sums")}>
      <dl className={styles.sums}>
        {rows.map(([label, ore]) => [
          <dt key={`${label} term`}>{text(label)}</dt>,
          <dd key={label} className={styles.amount}>{text("wizard.sums.amount", { amount: amount(ore) })}</dd>,
        ])}
      </dl>
      {hasBudget && hasFinancing && (net !== 0 || financing !== 0) && <Text>{compared}</Text>}
      {unread > 0 && <Text>{text("wizard.sums.unread", { count: unread })}</Text>}
    </Section>
  );
}
