import { Button, Caption1, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { memo, useId } from "react";
import type { Source } from "../../readers/source";
import { useText } from "../app/useText";
import { placeText } from "../findings/placeText";
import { SeverityMark } from "../findings/SeverityMark";
import { cardStyle } from "./cardStyle";
import { DecisionButton } from "./DecisionButton";
import { DoubtChange } from "./DoubtChange";
import type { Doubt } from "./doubts";
import { SourceExcerpt } from "./SourceExcerpt";
import type { Decision } from "./structureState";
import { cardKeys } from "./useCards";
import { useShownSource } from "./useShownSource";

const useStyles = makeStyles({
  card: { ...cardStyle, gap: tokens.spacingVerticalXS },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  place: { color: tokens.colorNeutralForeground2 },
  menu: { maxWidth: `calc(100vw - ${tokens.spacingHorizontalXXL})` },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

type Props = {
  readonly doubt: Doubt;
  readonly decision: Decision;
  /** Tab stops at this card; the arrow keys go to the others. */
  readonly active: boolean;
  readonly source: Source | null;
  /** Every finding of the same code that has a proposal, this one among them. */
  readonly sameSort: readonly Doubt[];
  readonly onDecide: (doubts: readonly Doubt[], decision: Decision) => void;
};

export const DoubtCard = memo(function DoubtCard({ doubt, decision, active, source, sameSort, onDecide }: Props) {
  const styles = useStyles();
  const texts = useText();
  const { text, sentence } = texts;
  const id = useId();
  const { card, isShown, toggle } = useShownSource();
  const { finding } = doubt;
  const place = placeText(texts, finding.place);
  const choose = (choice: Decision) => onDecide([doubt], decision === choice ? "undecided" : choice);
  const tabIndex = active ? 0 : -1;
  return (
    <li>
      <div ref={card} role="group" data-card={doubt.key} tabIndex={tabIndex} aria-labelledby={`${id}-place ${id}-sentence`} className={styles.card}>
        <div className={styles.head}>
          <SeverityMark severity={finding.severity} />
          <Caption1 id={`${id}-place`} className={styles.place}>{place}</Caption1>
        </div>
        <Text id={`${id}-sentence`}>{sentence(finding)}</Text>
        <DoubtChange finding={finding} decision={decision} />
        <div className={styles.buttons} role="group" aria-label={text("preview.decision", { what: place })}>
          {finding.proposal !== null && (
            <>
              <DecisionButton icon={<CheckmarkRegular />} cardKey={cardKeys.accept} tabIndex={tabIndex} chosen={decision === "accepted"} onClick={() => choose("accepted")}>{text("preview.accept")}</DecisionButton>
              <DecisionButton icon={<DismissRegular />} cardKey={cardKeys.reject} tabIndex={tabIndex} chosen={decision === "rejected"} onClick={() => choose("rejected")}>{text("preview.reject")}</DecisionButton>
            </>
          )}
          {source && finding.place && (
            <Button size="small" appearance="subtle" data-key={cardKeys.source} tabIndex={tabIndex} aria-expanded={isShown} onClick={toggle}>{text("preview.source")}</Button>
          )}
          {sameSort.length > 1 && finding.proposal !== null && (
            <Menu>
              <MenuTrigger disableButtonEnhancement>
                <Button size="small" appearance="subtle" icon={<MoreHorizontalRegular />} tabIndex={tabIndex} aria-label={text("preview.more", { what: place })} />
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
        {isShown && source && finding.place && <SourceExcerpt source={source} places={[finding.place]} />}
      </div>
    </li>
  );
});
