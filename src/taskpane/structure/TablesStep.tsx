import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Language } from "../../domain/language";
import type { SourceReading } from "../../readers/readTables";
import { ErrorSummary, type FieldError } from "../app/ErrorSummary";
import { useText, type PaneText } from "../app/useText";
import { KindField, kindFieldId } from "./KindField";
import { includedTables, proposedYear } from "./reading";
import { StepActions } from "./StepActions";
import { StepFrame } from "./StepFrame";
import type { StepProps } from "./StructureScreen";
import { tableFieldId } from "./TableChoice";
import { TableList } from "./TableList";
import { UnreadTables } from "./UnreadTables";
import { useKindChoice } from "./useKindChoice";
import { YearField, yearFieldId } from "./YearField";
import { isoYearOf, type StructureState } from "./structureState";

export type ReadingProps = StepProps & { readonly reading: SourceReading; readonly sheetLanguage: Language };

function errorsOf(reading: SourceReading, state: StructureState, { text }: PaneText): FieldError[] {
  const [first] = reading.tables;
  if (!first) return [{ fieldId: kindFieldId, message: text("tables.error.notFound") }];
  const included = includedTables(reading, state);
  if (included.length === 0) return [{ fieldId: tableFieldId(first), message: text("tables.error.nothing") }];
  const needsYear = included.some((table) => table.kind === "progressGrid" && table.plan === null);
  const hasYear = isoYearOf(state.year) !== null;
  return needsYear && !hasYear ? [{ fieldId: yearFieldId, message: text("tables.error.year") }] : [];
}

export function TablesStep({ state, dispatch, reading }: ReadingProps) {
  const texts = useText();
  const [attempt, setAttempt] = useState(0);
  const errors = attempt > 0 ? errorsOf(reading, state, texts) : [];
  const included = includedTables(reading, state);
  const statusId = useId();
  const { choose, told } = useKindChoice(reading, dispatch, statusId);
  const fromSheet = state.readFrom !== null && "values" in state.readFrom;
  const { unread = [] } = reading;
  const hasGrid = included.some(({ kind }) => kind === "progressGrid");

  function goOn(): void {
    setAttempt((count) => count + 1);
    if (errorsOf(reading, state, texts).length === 0) dispatch({ type: "stepOpened", step: "preview" });
  }

  return (
    <StepFrame step="tables" actions={<StepActions onBack={() => dispatch({ type: "steppedBack" })} onNext={goOn} />}>
      <ErrorSummary errors={errors} attempt={attempt} />
      {reading.tables.length === 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{[texts.text("tables.none"), unread.length > 0 && texts.text("tables.none.unread")].filter(Boolean).join(" ")}</MessageBarBody>
        </MessageBar>
      )}
      {reading.tables.length > 0 && (
        <TableList
          tables={reading.tables}
          fromSheet={fromSheet}
          choice={state}
          kinds={state.kinds}
          told={told}
          statusId={statusId}
          onKind={choose}
          onChoose={(tables, included) => dispatch({ type: "tablesChosen", tables, included })}
        />
      )}
      <UnreadTables tables={unread} kinds={state.kinds} fromSheet={fromSheet} isAll={reading.tables.length === 0} onKind={choose} />
      {hasGrid && (
        <YearField
          year={state.year}
          proposed={proposedYear(included)}
          error={errors.find(({ fieldId }) => fieldId === yearFieldId)?.message}
          onChange={(year) => dispatch({ type: "yearTyped", year })}
        />
      )}
      <KindField kind={state.kind} onChange={(kind) => dispatch({ type: "kindChosen", kind })} />
    </StepFrame>
  );
}
