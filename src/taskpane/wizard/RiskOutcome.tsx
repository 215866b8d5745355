import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useFormContext, useWatch } from "react-hook-form";
import { riskFactor } from "../../domain/riskFactor";
import { riskLevel, riskModels, type RiskModelId } from "../../domain/riskModel";
import { parseRating } from "../../domain/riskScale";
import { useText } from "../app/useText";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  // Excel's own fill of the level behind black text, as the sheet will show it.
  level: { color: "#000000", paddingInline: tokens.spacingHorizontalXS, borderRadius: tokens.borderRadiusSmall, fontWeight: tokens.fontWeightSemibold, forcedColorAdjust: "none" },
});

/** The risk factor and its level, before and after measures, as soon as both ratings are given. */
export function RiskOutcome({ rowPath }: { readonly rowPath: string }) {
  const styles = useStyles();
  const { language, text } = useText();
  const { control } = useFormContext<Record<string, string>>();
  const [likelihood, consequence, likelihoodAfter, consequenceAfter, modelId] = useWatch({
    control, name: [...["likelihood", "consequence", "likelihoodAfter", "consequenceAfter"].map((name) => `${rowPath}.${name}`), "options.riskModel"],
  });
  const model = riskModels[(modelId ?? "3") as RiskModelId];

  function outcome(first = "", second = "") {
    const [s, k] = [parseRating(first), parseRating(second)];
    if (s === null || k === null) return null;
    const level = riskLevel(model, s, k);
    return { colour: model.colours[level] ?? "", sentence: text("wizard.risk.outcome", { factor: riskFactor(s, k), level: model.levels[level]?.[language] ?? "" }) };
  }

  const before = outcome(likelihood, consequence);
  const after = outcome(likelihoodAfter, consequenceAfter);
  return (
    <div role="status">
      <ul className={styles.list}>
        <li>
          <Text size={200}>{text("wizard.risk.before")}: </Text>
          {before ? <Text size={200} className={styles.level} style={{ backgroundColor: before.colour }}>{before.sentence}</Text> : <Text size={200}>{text("wizard.risk.open")}</Text>}
        </li>
        {after && (
          <li>
            <Text size={200}>{text("wizard.risk.after")}: </Text>
            <Text size={200} className={styles.level} style={{ backgroundColor: after.colour }}>{after.sentence}</Text>
          </li>
        )}
      </ul>
    </div>
  );
}
