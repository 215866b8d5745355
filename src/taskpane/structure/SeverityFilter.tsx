import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Issue, Severity } from "../../domain/issue";
import { useText } from "../app/useText";
import { severities, severityCounts } from "../findings/severityCounts";

const useStyles = makeStyles({ filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS } });

type Props = { readonly findings: readonly Issue[]; readonly chosen: Severity | "all"; readonly onChange: (severity: Severity | "all") => void };

export function SeverityFilter({ findings, chosen, onChange }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const counts = severityCounts(findings);
  const present = severities.filter((severity) => counts[severity] > 0);
  if (present.length < 2) return null;
  return (
    <div role="group" aria-label={text("preview.filter")} className={styles.filter}>
      <ToggleButton size="small" shape="circular" checked={chosen === "all"} onClick={() => onChange("all")}>
        {text("findings.count.all", { count: findings.length })}
      </ToggleButton>
      {present.map((severity) => (
        <ToggleButton key={severity} size="small" shape="circular" checked={chosen === severity} onClick={() => onChange(severity)}>
          {text(`findings.count.${severity}`, { count: counts[severity] })}
        </ToggleButton>
      ))}
    </div>
  );
}
