import type { ImportReceipt } from "../../actions/importRequest";
import type { RowPath } from "../../domain/mandate/blankAnswers";
import { pageOfRow, rowPlaceOf } from "./rowPlace";
import { stepOfField, type WizardStep } from "./wizardSteps";

export type WizardState = {
  readonly step: WizardStep;
  /** The page each table stands at. */
  readonly pages: Readonly<Partial<Record<RowPath, number>>>;
  /** How often the user has asked to go on from this step; until then only what was left is looked at. */
  readonly attempt: number;
  /** The answer the focus goes to; a new object for each time it is asked for. */
  readonly target: { readonly field: string } | null;
  readonly receipt: ImportReceipt | null;
  readonly undone: boolean;
  /** The answers are those of a draft, and the user has not gone on from them yet. */
  readonly restored: boolean;
  /** The answers were read out of a document. */
  readonly filled: boolean;
  /** How often the user has begun afresh. */
  readonly round: number;
};

export const wizardStart: WizardState = { step: "project", pages: {}, attempt: 0, target: null, receipt: null, undone: false, restored: false, filled: false, round: 0 };

export type WizardEvent =
  | { readonly type: "stepOpened"; readonly step: WizardStep }
  | { readonly type: "fieldSought"; readonly field: string }
  | { readonly type: "pageOpened"; readonly table: RowPath; readonly page: number }
  | { readonly type: "attempted" }
  | { readonly type: "created"; readonly receipt: ImportReceipt }
  | { readonly type: "undone" }
  | { readonly type: "restarted" };

export function wizardReducer(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case "stepOpened":
      return { ...state, step: event.step, attempt: 0, target: null, undone: false, restored: false };
    case "fieldSought":
      return atField(state, event.field);
    case "pageOpened":
      return { ...state, pages: { ...state.pages, [event.table]: event.page }, target: null };
    case "attempted":
      return { ...state, attempt: state.attempt + 1, target: null };
    case "created":
      return { ...state, receipt: event.receipt, filled: false, attempt: 0, target: null };
    case "undone":
      return { ...state, receipt: null, undone: true };
    case "restarted":
      return { ...wizardStart, round: state.round + 1 };
  }
}

/** The step, and the page of its table, where the field stands. */
function atField(state: WizardState, field: string): WizardState {
  const step = stepOfField(field);
  const place = rowPlaceOf(field);
  const pages = place === null ? state.pages : { ...state.pages, [place.table]: pageOfRow(place.index) };
  return { ...state, step, pages, attempt: step === state.step ? state.attempt : 0, target: { field }, undone: false, restored: false };
}
