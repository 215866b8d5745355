import { Button, Field, makeStyles, MessageBar, MessageBarBody, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { InsertBy, InsertRequest } from "../../actions/insert/insertRequest";
import type { Issue } from "../../domain/issue";
import { rangeAddress } from "../../sheets/a1";
import { CommandProgress } from "../app/CommandProgress";
import { FailureMessage } from "../app/FailureMessage";
import { Section } from "../app/Section";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";
import { WhatStays } from "../sharing/WhatStays";
import { OccupiedCells } from "./OccupiedCells";
import type { useInsert } from "./useInsert";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Functions that spill came with dynamic arrays, and their API with 1.12. */
const spillSet = { name: "ExcelApi", version: "1.12" } as const;

type Props = {
  readonly request: Omit<InsertRequest, "by">;
  /** What keeps the call from being written at all. */
  readonly issues: readonly Issue[];
  readonly inserting: ReturnType<typeof useInsert>;
};

export function InsertPanel({ request, issues, inserting }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const workbook = useWorkbook();
  const [by, setBy] = useState<InsertBy>("rows");
  const [refused, setRefused] = useState<readonly Issue[]>([]);
  const { now, state, cancel, insert, overwrite, leave, undo, changed } = inserting;
  const hasRows = request.call.args.some(({ follows }) => follows === "each") && workbook.isSetSupported(spillSet.name, spillSet.version);

  function start(): void {
    setRefused(issues);
    if (issues.length === 0) insert({ ...request, by });
  }

  return (
    <Section title={text("gallery.insert")}>
      {hasRows && (
        <Field label={text("gallery.by")}>
          <RadioGroup value={by} onChange={(_event, data) => { setBy(data.value as InsertBy); changed(); }}>
            {(["rows", "spill"] as const).map((one) => <Radio key={one} value={one} label={text(`gallery.by.${one}`)} />)}
          </RadioGroup>
        </Field>
      )}
      <Field hint={text("gallery.insert.hint")}>
        <Button className={styles.button} {...(now.stage === "asking" ? {} : { appearance: "primary" as const })} onClick={start}>{text("gallery.insert.button")}</Button>
      </Field>
      {issues.length > 0 && refused.length > 0 && <FailureMessage issues={refused} />}
      {state.status === "failed" && <FailureMessage issues={state.issues} />}
      <CommandProgress state={state} onCancel={cancel} />
      {now.stage === "asking" && <OccupiedCells proposal={now.proposal} onOverwrite={overwrite} onLeave={leave} />}
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
    </Section>
  );
}
