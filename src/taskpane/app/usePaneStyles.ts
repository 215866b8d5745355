import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  pane: {
    height: "100%",
    overflowY: "auto",
    overflowX: "hidden",
    overflowWrap: "anywhere",
    hyphens: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
