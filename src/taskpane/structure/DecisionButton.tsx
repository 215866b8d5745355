import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const chosenColours = {
  backgroundColor: tokens.colorBrandBackground2,
  color: tokens.colorBrandForeground2,
  borderTopColor: tokens.colorBrandStroke1,
  borderRightColor: tokens.colorBrandStroke1,
  borderBottomColor: tokens.colorBrandStroke1,
  borderLeftColor: tokens.colorBrandStroke1,
};

const useStyles = makeStyles({ chosen: { ...chosenColours, ":hover": chosenColours } });

type Props = {
  readonly icon: ReactElement;
  /** The key that presses it while the focus is on its card. */
  readonly cardKey: string;
  readonly tabIndex: number;
  readonly chosen: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

/** A choice that can be taken back by pressing it again. */
export function DecisionButton({ icon, cardKey, tabIndex, chosen, onClick, children }: Props) {
  const styles = useStyles();
  return (
    <ToggleButton size="small" data-key={cardKey} tabIndex={tabIndex} icon={icon} checked={chosen} className={chosen ? styles.chosen : undefined} onClick={onClick}>
      {children}
    </ToggleButton>
  );
}
