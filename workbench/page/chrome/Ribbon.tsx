import { makeStyles, Tab, TabList, tokens, Toolbar, ToolbarButton, ToolbarDivider, ToolbarGroup, Tooltip } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { Command, CommandTab } from "../manifest/readManifest";

type Props = { readonly label: string; readonly tabs: readonly CommandTab[]; readonly onRun: (command: Command) => void };

const useStyles = makeStyles({
  ribbon: { backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, boxShadow: tokens.shadow2 },
  tabs: { paddingLeft: tokens.spacingHorizontalS },
  tools: { alignItems: "stretch", padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, overflowX: "auto" },
  group: { display: "flex", flexDirection: "column", alignItems: "center" },
  buttons: { display: "flex", flexGrow: 1 },
  button: {
    justifyContent: "flex-start",
    minWidth: "72px",
    maxWidth: "132px",
    minHeight: "64px",
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  groupLabel: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  icon: { width: "24px", height: "24px", marginBottom: tokens.spacingVerticalXS },
});

export function Ribbon({ label, tabs, onRun }: Props) {
  const styles = useStyles();
  const [chosenId, setChosenId] = useState(tabs[0]?.id);
  const chosen = tabs.find((tab) => tab.id === chosenId) ?? tabs[0];
  return (
    <nav className={styles.ribbon} aria-label={label}>
      <TabList className={styles.tabs} size="small" selectedValue={chosen?.id} onTabSelect={(_event, { value }) => setChosenId(String(value))}>
        {tabs.map((tab) => <Tab key={tab.id} value={tab.id}>{tab.label}</Tab>)}
      </TabList>
      <Toolbar className={styles.tools} aria-label={chosen?.label}>
        {chosen?.groups.map((group, index) => (
          <Fragment key={group.id}>
            {index > 0 && <ToolbarDivider />}
            <div className={styles.group}>
              <ToolbarGroup className={styles.buttons} aria-label={group.label}>
                {group.commands.map((command) => (
                  <Tooltip key={command.id} content={command.description} relationship="description" withArrow>
                    <ToolbarButton vertical className={styles.button} icon={<CommandIcon command={command} className={styles.icon} />} onClick={() => onRun(command)}>
                      {command.label}
                    </ToolbarButton>
                  </Tooltip>
                ))}
              </ToolbarGroup>
              <span className={styles.groupLabel} aria-hidden>{group.label}</span>
            </div>
          </Fragment>
        ))}
      </Toolbar>
    </nav>
  );
}

export function CommandIcon({ command, className }: { readonly command: Command; readonly className: string }) {
  const sizes = [...command.icons].sort(([one], [other]) => one - other);
  return <img className={className} src={sizes[0]?.[1]} srcSet={sizes.map(([size, path]) => `${path} ${size}w`).join(", ")} sizes="24px" alt="" />;
}
