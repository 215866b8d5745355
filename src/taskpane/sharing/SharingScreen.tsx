import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { CommandProgress } from "../app/CommandProgress";
import { FailureMessage } from "../app/FailureMessage";
import { ScreenFrame } from "../app/ScreenFrame";
import { useText } from "../app/useText";
import { FormulaChanges } from "./FormulaChanges";
import { SharingChoices } from "./SharingChoices";
import { useSharing, type Scope, type Work } from "./useSharing";
import { WhatStays } from "./WhatStays";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Our formulas as ordinary ones, back again, and lost ones repaired: chosen, shown, done, undone. */
export function SharingScreen() {
  const styles = useStyles();
  const { text } = useText();
  const [work, setWork] = useState<Work>("share");
  const [scope, setScope] = useState<Scope>("workbook");
  const { now, state, cancel, choose, look, apply, undo } = useSharing();
  return (
    <ScreenFrame title={text("sharing.title")}>
      <SharingChoices work={work} scope={scope} onWork={(next) => { setWork(next); choose(); }} onScope={(next) => { setScope(next); choose(); }} />
      <Button className={styles.button} {...(now.stage === "shown" ? {} : { appearance: "primary" as const })} onClick={() => look(work, scope)}>{text("sharing.look")}</Button>
      {state.status === "failed" && <FailureMessage issues={state.issues} />}
      <CommandProgress state={state} {...(now.stage === "shown" ? { onCancel: cancel } : {})} />
      {now.stage === "shown" && (
        <>
          <FormulaChanges changes={now.proposal.changes} />
          <WhatStays issues={now.proposal.issues} />
          {now.proposal.changes.length > 0 && <Button className={styles.button} appearance="primary" onClick={apply}>{text(`sharing.apply.${now.work}`)}</Button>}
        </>
      )}
      <div role="status">
        {now.stage === "done" && <MessageBar intent="success" layout="multiline"><MessageBarBody>{text("sharing.done", { count: now.receipt.count })}</MessageBarBody></MessageBar>}
        {now.stage === "undone" && <MessageBar intent="success" layout="multiline"><MessageBarBody>{text("sharing.undone")}</MessageBarBody></MessageBar>}
      </div>
      {now.stage === "done" && <Button className={styles.button} onClick={undo}>{text("sharing.undo")}</Button>}
      {now.stage === "undone" && <WhatStays issues={now.left} />}
    </ScreenFrame>
  );
}
