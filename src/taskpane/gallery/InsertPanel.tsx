import { Button, Field, makeStyles, MessageBar, MessageBarBody, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { InsertBy, InsertRequest } from "../../actions/insert/insertRequest";
import type { Issue } from "../../domain/issue";
import { rangeAddress } from "../../sheets/a1";
import type { FormulaStyle } from "../../sheets/calls/formulaStyle";
import { CommandProgress } from "../app/CommandProgress";
import { FailureMessage } from "../app/FailureMessage";
import { Section } from "../app/Section";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";
import { WhatStays } from "../sharing/WhatStays";
import { OccupiedCells } from "./OccupiedCells";
import type { useInsert } from "./useInsert";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" }, outcome: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, outlineStyle: "none" } });

/** Functions that spill came with dynamic arrays, and their API with 1.12. */
const spillSet = { name: "ExcelApi", version: "1.12" } as const;

type Props = {
  readonly request: InsertRequest;
  /** What keeps the call from being written at all. */
  readonly issues: readonly Issue[];
  readonly style: FormulaStyle;
  readonly inserting: ReturnType<typeof useInsert>;
  readonly onBy: (by: InsertBy) => void;
};

export function InsertPanel({ request, issues, style, inserting, onBy }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const workbook = useWorkbook();
  const [refused, setRefused] = useState<readonly Issue[]>([]);
  const { now, state, cancel, insert, overwrite, leave, undo } = inserting;
  const hasRows = request.call.args.some(({ follows }) => follows === "each") && workbook.isSetSupported(spillSet.name, spillSet.version);

  const button = useRef<HTMLButtonElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const stageBefore = useRef(now.stage);

  // What was pressed may be gone: the focus goes on to what came of it, which may stand below the edge of the pane.
  useEffect(() => {
    if (stageBefore.current === now.stage) return;
    stageBefore.current = now.stage;
    if (now.stage !== "filling") outcome.current?.scrollIntoView?.({ block: "nearest" });
    if (document.activeElement === document.body) (now.stage === "filling" ? button : outcome).current?.focus();
  }, [now.stage]);

  function start(): void {
    setRefused(issues);
    if (issues.length === 0) insert(request);
  }

  return (
    <Section title={text("gallery.insert")}>
      {hasRows && (
        <Field label={text("gallery.by")}>
          <RadioGroup value={request.by} onChange={(_event, data) => onBy(data.value as InsertBy)}>
            {(["rows", "spill"] as const).map((one) => <Radio key={one} value={one} label={text(`gallery.by.${one}`)} />)}
          </RadioGroup>
        </Field>
      )}
      <Field hint={text(hasRows ? "gallery.insert.hint" : "gallery.insert.hint.one")}>
        <Button ref={(element: HTMLButtonElement | null) => { button.current = element; }} className={styles.button} {...(now.stage === "asking" ? {} : { appearance: "primary" as const })} onClick={start}>{text("gallery.insert.button")}</Button>
      </Field>
      {issues.length > 0 && refused.length > 0 && <FailureMessage issues={refused} />}
      {state.status === "failed" && <FailureMessage issues={state.issues} />}
      <CommandProgress state={state} onCancel={cancel} />
      {now.stage === "asking" && <OccupiedCells proposal={now.proposal} style={style} onOverwrite={overwrite} onLeave={leave} />}
      <div ref={outcome} tabIndex={-1} className={styles.outcome}>
        <div role="status">
          {now.stage === "done" && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{text("gallery.inserted", { count: now.receipt.proposal.formulas, cells: `${now.receipt.proposal.sheetName} · ${rangeAddress(now.receipt.proposal.rect)}` })}</MessageBarBody>
            </MessageBar>
          )}
          {now.stage === "undone" && <MessageBar intent="success" layout="multiline"><MessageBarBody>{text(now.left.length === 0 ? "gallery.undone" : "gallery.undone.partly")}</MessageBarBody></MessageBar>}
        </div>
        {now.stage === "done" && <Button className={styles.button} onClick={undo}>{text("gallery.undo")}</Button>}
        {now.stage === "undone" && <WhatStays issues={now.left} />}
      </div>
    </Section>
  );
}
