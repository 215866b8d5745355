import { createEvent, fireEvent, screen, within } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";
import { paragraph, run, table, wordBytes } from "../support/wordFiles";
import { pressKey, renderPane, tabTo, type RenderedPane } from "../support/renderPane";

// Every browser has these, jsdom none of them. It has no Worker either, so the file is read in the pane itself.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(Blob.prototype, "arrayBuffer", { configurable: true, value(this: Blob) {
  return new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(this);
  });
} });

const register = table([["Risiko", "S", "K", "RF", "Tiltak"], ["Frost i grunnen", "3", "4", "12", "Vente"], ["Sen levering", "2", "3", "5", ""]]);
const word = async (more = "", modified = 1) => asFile("mandat.docx", await wordBytes({ body: paragraph(run("Mandat")) + register + more }), modified);

function asFile(name: string, content: string | Uint8Array, modified = 1): File {
  return new File([content as BlobPart], name, { lastModified: modified });
}

async function openFiles(): Promise<RenderedPane> {
  const pane = renderPane({ screen: "structure" });
  await pane.user.click(await screen.findByRole("radio", { name: "Fil" }));
  return pane;
}

const field = () => screen.getByLabelText(/^Velg (en annen )?fil$/);
const next = () => screen.getByRole("button", { name: "Neste" });

test("a Word file is chosen by keyboard, read, and its tables are found", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user } = pane;
  await tabTo(user, await screen.findByRole("radio", { name: "Markert område i arket" }));
  await user.keyboard("{ArrowDown}{ArrowDown}");
  await tabTo(user, field());
  expect(field()).toHaveAccessibleDescription(/Word \(\.docx, \.docm\)/);
  await user.upload(field(), await word());
  await screen.findByText("1 tabell og 1 linje utenfor");
  expect(screen.getByText("mandat.docx")).toBeVisible();
  await pressKey(user, "Neste");
  expect(await screen.findByRole("checkbox", { name: /2 risikoer/ })).toBeChecked();
});

test("what the file held and was not read is told", async () => {
  const { user } = await openFiles();
  await user.upload(field(), await word(paragraph('<w:ins w:id="1"><w:r><w:t>nytt</w:t></w:r></w:ins><w:r><w:commentReference w:id="0"/></w:r><w:r><w:drawing><pic:pic/></w:drawing></w:r>')));
  const notes = within(await screen.findByRole("group", { name: /Verdt å vite/ }));
  expect(notes.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Dokumentet har sporede endringer (innsatt: 1, slettet: 0). Innsatt tekst er lest, slettet tekst er ikke lest.",
    "Kommentarer er ikke lest. Antall i dokumentet: 1.",
    "Bilder, diagrammer og tegninger er ikke lest. Antall i dokumentet: 1.",
  ]);
});

test("a text file in the encoding of old Excel is dropped and read", async () => {
  const { user } = await openFiles();
  const bytes = Uint8Array.from([..."Risiko;S;K\nSnø på veien;3;4\n"], (character) => character.charCodeAt(0));
  fireEvent.drop(field(), { dataTransfer: { types: ["Files"], files: [asFile("risiko.csv", bytes)] } });
  await screen.findByText("1 tabell og 0 linjer utenfor");
  await user.click(next());
  await user.click(await screen.findByRole("button", { name: "Neste" }));
  expect((await screen.findAllByText(/Snø på veien/))[0]).toBeVisible();
});

test("the same file again keeps what was decided; a changed one starts afresh", async () => {
  const { user } = await openFiles();
  await user.upload(field(), await word());
  await screen.findByText(/1 tabell/);
  await user.click(next());
  await user.click(await screen.findByRole("checkbox", { name: /2 risikoer/ }));
  await user.click(screen.getByRole("button", { name: "Tilbake" }));
  expect(await screen.findByText("mandat.docx")).toBeVisible();

  await user.upload(field(), await word());
  await screen.findByText(/1 tabell/);
  await user.click(next());
  expect(await screen.findByRole("checkbox", { name: /2 risikoer/ })).not.toBeChecked();
  await user.click(screen.getByRole("button", { name: "Tilbake" }));

  await screen.findByText("mandat.docx");
  await user.upload(field(), await word(paragraph(run("Nytt")), 2));
  await screen.findByText("1 tabell og 2 linjer utenfor");
  await user.click(next());
  expect(await screen.findByRole("checkbox", { name: /2 risikoer/ })).toBeChecked();
});

test("a file that cannot be read says why, and another can be chosen", async () => {
  const { user } = await openFiles();
  await user.upload(field(), asFile("program.docx", new Uint8Array([0x4d, 0x5a, 0x90, 0, 3])));
  expect(await screen.findByRole("alert")).toHaveTextContent("Filen kunne ikke leses. Filen er et program");
  await user.click(next());
  expect(await screen.findByRole("group", { name: /må rettes/ })).toHaveTextContent("Velg en fil.");
  await user.upload(field(), await word());
  expect(await screen.findByText(/1 tabell/)).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("a file that cannot be fetched, one too large, and several at once", async () => {
  const { user } = await openFiles();
  const locked = asFile("låst.docx", "");
  Object.defineProperty(locked, "arrayBuffer", { value: () => Promise.reject(new Error("NotReadableError")) });
  await user.upload(field(), locked);
  expect(await screen.findByRole("alert")).toHaveTextContent("kunne ikke hentes fra maskinen"); // source.file.unreadable
  const large = asFile("stor.docx", "");
  Object.defineProperty(large, "size", { value: 30 * 1024 * 1024 });
  await user.upload(field(), large);
  expect(await screen.findByText(/Word-filen er på 30 MB/)).toBeVisible();
  fireEvent.drop(field(), { dataTransfer: { types: ["Files"], files: [await word(), await word()] } });
  expect(await screen.findByText("Bare én fil leses om gangen; her er 2.")).toBeVisible();
});

test("nothing chosen: the summary takes the focus and leads to the field", async () => {
  const { user } = await openFiles();
  await user.click(next());
  const summary = await screen.findByRole("group", { name: /må rettes/ });
  expect(summary).toHaveFocus();
  await user.click(within(summary).getByRole("link", { name: "Velg en fil." }));
  expect(field()).toHaveFocus();
  expect(field()).toHaveAccessibleDescription(/Velg en fil\./);
});

test("a long file shows its progress and can be cancelled", async () => {
  const { user } = await openFiles();
  const long = asFile("lang.docx", "");
  Object.defineProperty(long, "arrayBuffer", { value: () => new Promise(() => undefined) });
  await user.upload(field(), long);
  expect(await screen.findByRole("progressbar", { name: /lang\.docx/ })).toBeVisible();
  await user.click(next());
  expect(await screen.findByRole("group", { name: /må rettes/ })).toHaveTextContent("Vent til filen er lest");
  await user.click(screen.getByRole("button", { name: "Avbryt" }));
  expect(await screen.findByText("Lesingen av lang.docx er avbrutt.")).toBeVisible();
  expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
});

test("a file dropped beside the zone is not opened by the browser, and dragged text still goes where it should", async () => {
  await openFiles();
  const dropped = createEvent.drop(document.body, { dataTransfer: { types: ["Files"], files: [] } });
  fireEvent(document.body, dropped);
  expect(dropped.defaultPrevented).toBe(true);
  const text = createEvent.drop(document.body, { dataTransfer: { types: ["text/plain"], files: [] } });
  fireEvent(document.body, text);
  expect(text.defaultPrevented).toBe(false);
});
