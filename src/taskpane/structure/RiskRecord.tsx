import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Language } from "../../domain/language";
import type { Risk } from "../../domain/risk";
import { riskFactor } from "../../domain/riskFactor";
import { riskLevel, riskModels } from "../../domain/riskModel";
import { usePreferences } from "../app/preferencesContext";
import { useText } from "../app/useText";
import { RiskNumber } from "./RiskNumber";

const useStyles = makeStyles({
  numbers: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM, margin: 0 },
  level: { padding: `0 ${tokens.spacingHorizontalSNudge}`, borderRadius: tokens.borderRadiusSmall, fontSize: tokens.fontSizeBase200, "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
  measure: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly risk: Risk; readonly nameId: string; readonly language: Language };

export function RiskRecord({ risk, nameId, language }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const { defaults } = usePreferences();
  const model = riskModels[defaults.riskModel];
  const { likelihood, consequence, unread, countermeasure } = risk;
  const assessed = likelihood !== null && consequence !== null;
  const level = assessed ? riskLevel(model, likelihood, consequence) : null;
  return (
    <>
      <Text id={nameId} weight="semibold">{risk.risk || text("preview.record.unnamed")}</Text>
      <div className={styles.numbers}>
        <RiskNumber field="likelihood" value={likelihood} unread={unread.likelihood} />
        <RiskNumber field="consequence" value={consequence} unread={unread.consequence} />
        <RiskNumber field="riskFactor" value={assessed ? riskFactor(likelihood, consequence) : null} unread={undefined} />
        {level !== null && (
          // The model's own fills; black on each of them has a contrast of at least 7 : 1.
          <span className={styles.level} style={{ backgroundColor: model.colours[level], color: "#000000" }}>{model.levels[level]?.[language]}</span>
        )}
      </div>
      <Caption1 className={styles.measure}>
        {countermeasure ? text("preview.countermeasure", { text: countermeasure }) : text("preview.noCountermeasure")}
      </Caption1>
    </>
  );
}
