import type { RichApiHost } from "../richApi/richApiHost";
import type { RequirementSets } from "./frame/appContext";
import { type Conversation, frameAddress } from "./frame/frameAddress";
import { FrameHost } from "./frame/frameHost";
import type { FocusMove } from "./frame/notifyHost";
import type { RuntimeStateAccess } from "./frame/officeServices";
import type { HostLocale } from "./hostLocale";

export type AddinFrameOptions = {
  readonly element: HTMLIFrameElement;
  readonly host: Pick<RichApiHost, "execute" | "onEvent">;
  readonly requirementSets: () => RequirementSets;
  readonly runtime: RuntimeStateAccess;
  readonly moveFocus: (move: FocusMove) => void;
};

/** The frame the add-in's page lives in. Every load is a new conversation with a new office.js. */
export class AddinFrame {
  readonly #options: AddinFrameOptions;
  #current: FrameHost | null = null;
  #loads = 0;

  constructor(options: AddinFrameOptions) {
    this.#options = options;
    window.addEventListener("message", (event) => {
      if (event.source === options.element.contentWindow && event.origin === location.origin) void this.#current?.receive(event.data);
    });
    options.host.onEvent((entries) => this.#current?.pushMessages(entries));
  }

  get window(): Window | null {
    return this.#options.element.contentWindow;
  }

  /** Resolves when the page and its scripts have loaded. */
  load(page: string, addinId: string, locale: HostLocale): Promise<void> {
    this.#current?.close();
    this.#loads += 1;
    const conversation: Conversation = { id: `conversation-${this.#loads}`, addinId, origin: location.origin };
    const { element, host, requirementSets, runtime, moveFocus } = this.#options;
    this.#current = new FrameHost({
      conversation,
      locale,
      requirementSets: requirementSets(),
      post: (message) => element.contentWindow?.postMessage(message, location.origin),
      execute: (body, flags) => host.execute(body, flags),
      runtime,
      moveFocus,
    });
    return new Promise((resolve) => {
      element.addEventListener("load", () => resolve(), { once: true });
      element.src = frameAddress(page, locale, conversation);
    });
  }

  get current(): FrameHost {
    if (this.#current === null) throw new Error("The add-in's page is not loaded yet.");
    return this.#current;
  }
}
