import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useText } from "../app/useText";
import { decidable, type Doubt } from "./doubts";
import type { Decision, StructureState } from "./structureState";

const useStyles = makeStyles({ menu: { maxWidth: `calc(100vw - ${tokens.spacingHorizontalXXL})` } });

type Props = { readonly doubts: readonly Doubt[]; readonly name: string; readonly state: StructureState; readonly onDecide: (doubts: readonly Doubt[], decision: Decision) => void };

/** Decides the proposals of a table or of a sort at once. */
export function GroupMenu({ doubts, name, state, onDecide }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const all = decidable(doubts, state);
  if (all.length === 0) return null;
  const sure = all.filter(({ finding }) => finding.confidence === "high");
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={text("preview.groupMenu", { name })} />
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          <MenuItem onClick={() => onDecide(all, "accepted")}>{text("preview.acceptGroup", { count: all.length })}</MenuItem>
          {sure.length > 0 && sure.length < all.length && <MenuItem onClick={() => onDecide(sure, "accepted")}>{text("preview.acceptSure", { count: sure.length })}</MenuItem>}
          <MenuItem onClick={() => onDecide(all, "rejected")}>{text("preview.rejectGroup", { count: all.length })}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
