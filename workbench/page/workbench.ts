import type { RichApiHost } from "../richApi/richApiHost";
import type { WorkbookEngine } from "../workbook/workbookEngine";
import type { AddinFrame } from "./addinFrame";
import { XlsxOpenError } from "../xlsx/xlsxOpenError";
import { registerAddinFunctions } from "./addinFunctions";
import { actionAssociation, associated } from "./frame/associations";
import { type HostLocale, rememberLocale } from "./hostLocale";
import { type Command, commandsOf, readManifest } from "./manifest/readManifest";
import type { StateStore } from "./pageState";
import { download, openFile, workbookBytes } from "./workbookFile";

export type WorkbenchParts = {
  readonly engine: WorkbookEngine;
  readonly host: RichApiHost;
  readonly frame: AddinFrame;
  readonly state: StateStore;
  readonly manifestXml: Document;
};

/** What the user can do in the page around the add-in. */
export class Workbench {
  readonly #parts: WorkbenchParts;
  #functionNames: readonly string[] = [];
  /** Settles when the add-in's page has loaded and its functions calculate. */
  ready: Promise<void> = Promise.resolve();

  constructor(parts: WorkbenchParts) {
    this.#parts = parts;
    const { state, frame } = parts;
    state.subscribe((before) => {
      if (state.get().paneOpen !== before.paneOpen) frame.current.paneShown(state.get().paneOpen);
    });
  }

  get engine(): WorkbookEngine {
    return this.#parts.engine;
  }

  get host(): RichApiHost {
    return this.#parts.host;
  }

  loadAddin(): Promise<void> {
    this.ready = this.#loadAddin();
    return this.ready;
  }

  async open(file: File): Promise<void> {
    const { engine, state } = this.#parts;
    try {
      await openFile(engine, file, state.get().manifest.id);
    } catch (error) {
      console.error(error);
      state.set({ notice: `open.${error instanceof XlsxOpenError ? error.code : "damaged"}` });
      return;
    }
    state.set({ workbookName: file.name, notice: null });
    // Another workbook is another document: the add-in starts afresh in it, as in Excel.
    await this.loadAddin();
  }

  async save(name: string): Promise<void> {
    const { engine, state } = this.#parts;
    try {
      download(await workbookBytes(engine, this.#functionNames, state.get().manifest), name);
      state.set({ notice: null });
    } catch (error) {
      console.error(error);
      state.set({ notice: "notSaved" });
    }
  }

  async run(command: Command): Promise<void> {
    const { frame, state } = this.#parts;
    if (command.action.kind === "showTaskpane") {
      state.set({ paneOpen: true });
      return;
    }
    await this.ready;
    const outcome = await frame.current.runCommand(command.action.functionName, command.id);
    state.set({ notice: outcome === "completed" ? null : "commandFailed" });
  }

  async setLocale(locale: HostLocale): Promise<void> {
    const { state, manifestXml } = this.#parts;
    rememberLocale(localStorage, locale);
    state.set({ locale, manifest: readManifest(manifestXml, locale) });
    await this.loadAddin();
  }

  setPaneOpen(paneOpen: boolean): void {
    this.#parts.state.set({ paneOpen });
  }

  dismissNotice(): void {
    this.#parts.state.set({ notice: null });
  }

  async #loadAddin(): Promise<void> {
    const { engine, host, frame, state } = this.#parts;
    const { locale, manifest } = state.get();
    await frame.load(manifest.pagePath, manifest.id, locale);
    const actions = actionAssociation(frame.window);
    if (actions !== null) await associated(actions, functionNames(commandsOf(manifest)));
    this.#functionNames = await registerAddinFunctions(engine, host, frame.window, manifest);
    await engine.calculate();
  }
}

function functionNames(commands: readonly Command[]): string[] {
  return commands.flatMap(({ action }) => (action.kind === "executeFunction" ? [action.functionName] : []));
}
