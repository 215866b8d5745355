type OpenList = { readonly ordered: boolean; readonly lettered: boolean; count: number };

export type HtmlLists = {
  opened(name: string, attributes: Readonly<Record<string, string>>): void;
  closed(name: string): void;
  /** What stands before the item that has just begun, once: "- ", "2. ", "b. "; "" for any other text. */
  takeMarker(): string;
};

const letters = "abcdefghijklmnopqrstuvwxyz";

/** Bullets and numbers, which a browser draws and a plain text has to say: "2a" is the first of what stands under 2. */
export function createHtmlLists(): HtmlLists {
  const open: OpenList[] = [];
  let pending = "";

  function itemMarker(): string {
    const list = open.at(-1);
    if (!list?.ordered) return "- ";
    list.count++;
    return `${list.lettered ? letters[list.count - 1] ?? list.count : list.count}. `;
  }

  return {
    opened(name, { start, type = "" }) {
      if (name === "li") pending = itemMarker();
      else if (name === "ul") open.push({ ordered: false, lettered: false, count: 0 });
      else if (name === "ol") open.push({ ordered: true, lettered: /^a$/i.test(type) || (type === "" && (open.at(-1)?.ordered ?? false)), count: Number.isInteger(Number(start)) ? Math.max(0, Number(start) - 1) : 0 });
    },
    closed(name) {
      if (name === "ul" || name === "ol") open.pop();
      if (name === "li") pending = "";
    },
    takeMarker() {
      const marker = pending;
      pending = "";
      return marker;
    },
  };
}
