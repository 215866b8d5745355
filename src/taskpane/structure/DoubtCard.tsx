import { Button, Caption1, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { Issue } from "../../domain/issue";
import { useText } from "../app/useText";
import { placeText } from "../findings/placeText";
import { SeverityMark } from "../findings/SeverityMark";
import { DecisionButton } from "./DecisionButton";
import { DoubtChange } from "./DoubtChange";
import type { Decision } from "./structureState";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalM, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  place: { color: tokens.colorNeutralForeground2 },
  menu: { maxWidth: `calc(100vw - ${tokens.spacingHorizontalXXL})` },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

type Props = {
  readonly finding: Issue;
  readonly decision: Decision;
  /** Every finding of the same code that has a proposal, this one among them. */
  readonly sameSort: readonly Issue[];
  readonly onDecide: (issues: readonly Issue[], decision: Decision) => void;
};

export function DoubtCard({ finding, decision, sameSort, onDecide }: Props) {
  const styles = useStyles();
  const texts = useText();
  const { text, sentence } = texts;
  const place = placeText(texts, finding.place);
  const choose = (choice: Decision) => onDecide([finding], decision === choice ? "undecided" : choice);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <SeverityMark severity={finding.severity} />
        <Caption1 className={styles.place}>{place}</Caption1>
      </div>
      <Text>{sentence(finding)}</Text>
      <DoubtChange finding={finding} decision={decision} />
      {finding.proposal !== null && (
        <div className={styles.buttons} role="group" aria-label={text("preview.decision", { what: place })}>
          <DecisionButton icon={<CheckmarkRegular />} chosen={decision === "accepted"} onClick={() => choose("accepted")}>{text("preview.accept")}</DecisionButton>
          <DecisionButton icon={<DismissRegular />} chosen={decision === "rejected"} onClick={() => choose("rejected")}>{text("preview.reject")}</DecisionButton>
          {sameSort.length > 1 && (
            <Menu>
              <MenuTrigger disableButtonEnhancement>
                <Button size="small" appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={text("preview.more", { what: place })} />
              </MenuTrigger>
              <MenuPopover className={styles.menu}>
                <MenuList>
                  <MenuItem onClick={() => onDecide(sameSort, "accepted")}>{text("preview.acceptSort", { count: sameSort.length })}</MenuItem>
                  <MenuItem onClick={() => onDecide(sameSort, "rejected")}>{text("preview.rejectSort", { count: sameSort.length })}</MenuItem>
                </MenuList>
              </MenuPopover>
            </Menu>
          )}
        </div>
      )}
    </li>
  );
}
