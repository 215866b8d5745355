import { removeDraft, saveDraft } from "../../actions/mandateDraft";
import type { Issue } from "../../domain/issue";
import type { Answers } from "../../domain/mandate/blankAnswers";
import type { SettingValue } from "../../sheets/sheetEdit";
import type { WorkbookPort } from "../../sheets/workbookPort";

/** Long enough not to write at every key, short enough to lose no more than a word. */
const pauseMilliseconds = 1000;

export type DraftState = "unsaved" | "saved" | readonly Issue[];

export type DraftForm = { readonly answers: () => Answers; readonly tell: (state: DraftState) => void };

export type DraftKeeper = {
  /** The form the answers are in now; what an earlier one could not save is tried again. */
  attach(form: DraftForm): void;
  /** The answers have changed: they are saved when the user pauses. */
  changed(): void;
  /** Saves what is not saved yet, at once. */
  flush(): Promise<void>;
  /** Saves nothing more, and waits for what is being saved: the draft is about to go. */
  hold(): Promise<void>;
  /** The draft is wanted all the same. */
  release(): void;
  /** Takes the draft out of the workbook, until something else is written. */
  forget(): Promise<void>;
};

/** One save at a time, the last answers last; what the workbook refuses is tried again at the next change. */
export function createDraftKeeper(port: WorkbookPort, start: Answers): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let form: DraftForm = { answers: () => start, tell: () => undefined };
  let known = JSON.stringify(start);
  let held = false;
  let writing: Promise<void> = Promise.resolve();

  async function save(): Promise<void> {
    const now = JSON.stringify(form.answers());
    if (held || now === known) return;
    const saved = await saveDraft(port, JSON.parse(now) as SettingValue);
    if (saved.ok) known = now;
    form.tell(saved.ok ? "saved" : saved.issues);
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    writing = writing.then(save);
    return writing;
  }

  function changed(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), pauseMilliseconds);
  }

  return {
    attach(next) {
      form = next;
      changed();
    },
    changed,
    flush,
    async hold() {
      held = true;
      clearTimeout(timer);
      await writing;
    },
    release() {
      held = false;
      known = "";
      void flush();
    },
    async forget() {
      clearTimeout(timer);
      held = false;
      known = JSON.stringify(form.answers());
      writing = writing.then(async () => {
        const removed = await removeDraft(port);
        form.tell(removed.ok ? "unsaved" : removed.issues);
      });
      await writing;
    },
  };
}
