import { Button, makeStyles, mergeClasses, Tooltip, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import type { ReactElement } from "react";
import { screens, type Screen } from "./navigation";
import { useText } from "./useText";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  list: { display: "flex", flexWrap: "wrap", alignItems: "center", listStyleType: "none", margin: 0, columnGap: tokens.spacingHorizontalXXS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  pushed: { marginInlineStart: "auto" },
  item: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular, borderRadius: tokens.borderRadiusMedium },
  current: {
    position: "relative",
    fontWeight: tokens.fontWeightSemibold,
    "::after": { content: '""', position: "absolute", insetInline: tokens.spacingHorizontalXS, bottom: 0, height: "3px", borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorCompoundBrandStroke, "@media (forced-colors: active)": { backgroundColor: "Highlight" } },
  },
});

const icons: Partial<Record<Screen, ReactElement>> = { settings: <SettingsRegular />, about: <InfoRegular /> };

type Props = { readonly current: Screen; readonly onOpen: (screen: Screen) => void };

export function NavigationBar({ current, onOpen }: Props) {
  const styles = useStyles();
  const { text } = useText();
  return (
    <nav className={styles.bar} aria-label={text("app.navigation")}>
      <ul className={styles.list}>
        {screens.map((screen) => {
          const icon = icons[screen];
          const shared = {
            appearance: "subtle" as const,
            "aria-current": screen === current ? ("page" as const) : undefined,
            className: mergeClasses(styles.item, screen === current && styles.current),
            onClick: () => onOpen(screen),
          };
          return (
            <li key={screen} className={screen === "settings" ? styles.pushed : undefined}>
              {icon
                ? <Tooltip content={text(`app.screen.${screen}`)} relationship="label"><Button {...shared} icon={icon} /></Tooltip>
                : <Button {...shared} aria-label={text(`app.screen.${screen}`)}>{text(`app.tab.${screen as "home" | "structure" | "checks"}`)}</Button>}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
