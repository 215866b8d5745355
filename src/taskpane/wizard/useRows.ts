import { useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { blankRow, type RowPath } from "../../domain/mandate/blankAnswers";
import { useText } from "../app/useText";
import { fieldId } from "./answerSpec";
import { pageOfRow, rowsPerPage } from "./rowPlace";
import { rowTables } from "./rowTables";
import { useFocusNext } from "./useFocusNext";
import { useWizard } from "./wizardContext";

type Row = Record<string, string>;

/** Any of the tables: they differ in their fields, not in what can be done with a row. */
type TableForm = { rows: Row[] };

/** One table of the form, a page of it at a time: every change says what it did and puts the focus where the user goes on. */
export function useRows(path: RowPath) {
  const { text } = useText();
  const { state, dispatch } = useWizard();
  const { control, getValues } = useFormContext<TableForm>();
  const { fields, append, remove, move, insert } = useFieldArray({ control, name: path as "rows" });
  const [message, setMessage] = useState("");
  const [removed, setRemoved] = useState<{ readonly index: number; readonly row: Row } | null>(null);
  const focusNext = useFocusNext();

  const page = Math.max(0, Math.min(state.pages[path] ?? 0, pageOfRow(fields.length - 1)));
  const openPage = (next: number) => dispatch({ type: "pageOpened", table: path, page: next });
  const rowName = (index: number) => text(`wizard.row.${path}`, { number: index + 1 });

  function goTo(index: number, id: string, said: string, without: typeof removed = null): void {
    openPage(pageOfRow(Math.max(0, index)));
    focusNext(id);
    setMessage(said);
    setRemoved(without);
  }

  return {
    page, openPage, message, removed, rowName,
    total: fields.length,
    shown: fields.slice(page * rowsPerPage, (page + 1) * rowsPerPage).map(({ id }, place) => ({ id, index: page * rowsPerPage + place })),
    add(): void {
      append(blankRow(path), { shouldFocus: false });
      goTo(fields.length, firstField(path, fields.length), text("wizard.rows.added", { row: rowName(fields.length) }));
    },
    removeRow(index: number): void {
      const row = getValues(`${path as "rows"}.${index}`);
      remove(index);
      const count = fields.length - 1;
      const next = Math.min(index, count - 1);
      goTo(next, count === 0 ? addButtonId(path) : firstField(path, next), text("wizard.rows.removed", { row: rowName(index), count }), { index, row: { ...row } });
    },
    putBack(): void {
      if (!removed) return;
      insert(removed.index, removed.row, { shouldFocus: false });
      goTo(removed.index, firstField(path, removed.index), text("wizard.rows.restored", { row: rowName(removed.index) }));
    },
    /** The focus goes along with the row: to the field or button of the same name at its new place. */
    moveRow(index: number, to: number, focused: string): void {
      if (to < 0 || to >= fields.length) return;
      move(index, to);
      goTo(to, fieldId(`${path}.${to}.${focused}`), text("wizard.rows.moved", { row: rowName(to), count: fields.length }));
    },
  };
}

export function addButtonId(path: RowPath): string {
  return fieldId(`${path}.add`);
}

function firstField(path: RowPath, index: number): string {
  return fieldId(`${path}.${index}.${rowTables[path][0]?.name ?? ""}`);
}
