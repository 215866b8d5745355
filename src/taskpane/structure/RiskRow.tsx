import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../domain/language";
import type { Risk } from "../../domain/risk";
import { riskFactor } from "../../domain/riskFactor";
import { riskLevel, riskModels } from "../../domain/riskModel";
import { usePreferences } from "../app/preferencesContext";
import { useText } from "../app/useText";

const useStyles = makeStyles({
  text: { fontWeight: tokens.fontWeightRegular },
  measure: { display: "block", color: tokens.colorNeutralForeground2 },
  level: { display: "inline-block", padding: `0 ${tokens.spacingHorizontalXS}`, borderRadius: tokens.borderRadiusSmall, fontSize: tokens.fontSizeBase200, "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
  missing: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

type Props = { readonly risk: Risk; readonly language: Language };

export function RiskRow({ risk, language }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const { defaults } = usePreferences();
  const model = riskModels[defaults.riskModel];
  const { likelihood, consequence, unread } = risk;
  const assessed = likelihood !== null && consequence !== null;
  const level = assessed ? riskLevel(model, likelihood, consequence) : null;
  const missing = (read: string | undefined) => <span className={styles.missing}>{read || <abbr title={text("preview.missing")}>–</abbr>}</span>;
  return (
    <tr>
      <th scope="row" className={styles.text}>
        {risk.risk}
        <Caption1 className={styles.measure}>
          {risk.countermeasure ? text("preview.countermeasure", { text: risk.countermeasure }) : text("preview.noCountermeasure")}
        </Caption1>
      </th>
      <td>{likelihood ?? missing(unread.likelihood)}</td>
      <td>{consequence ?? missing(unread.consequence)}</td>
      <td>{assessed ? riskFactor(likelihood, consequence) : missing(undefined)}</td>
      <td>
        {level !== null && (
          // The model's own fills; black on each of them has a contrast of at least 7 : 1.
          <span className={styles.level} style={{ backgroundColor: model.colours[level], color: "#000000" }}>{model.levels[level]?.[language]}</span>
        )}
      </td>
    </tr>
  );
}
