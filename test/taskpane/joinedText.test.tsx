import { screen, waitFor, within } from "@testing-library/react";
import { renderPane, type RenderedPane } from "../support/renderPane";
import { goToPreview } from "../support/structureSteps";

const document = [
  "Aktivitet\t1\t2\t3\t4\t5\t6", "Rydding\tO", "Maling av", "ytterdører\t\tO\t\tA", "", "O = oppstart, A = arbeidsmøte", "",
  "Tiltak", "", "Nr\tTiltak\tAnsvarlig\tFrist", "1\tBytte vinduer på\tOla Lunde\t01.03.2026", "\tsørsiden av skolen\t\t", "2\tMale gangene\tSiv Rønning\t01.06.2026",
].join("\n");

const card = (text: RegExp) => screen.getByRole("group", { name: text });
const edit = ({ user }: RenderedPane, text: RegExp) => user.click(within(card(text)).getByRole("button", { name: "Rett" }));

async function joined(): Promise<RenderedPane> {
  const pane = renderPane({ screen: "structure" });
  await goToPreview(pane, document);
  await pane.user.click(screen.getByRole("button", { name: /^Godta alle forslag/ }));
  await pane.user.click(screen.getByRole("tab", { name: /^Tabeller/ }));
  return pane;
}

test("a name that stands over two rows is corrected as one, and taken back as one", async () => {
  const pane = await joined();
  const { user } = pane;
  await waitFor(() => expect(card(/^Maling av\s+ytterdører$/)).toBeVisible());
  await edit(pane, /^Maling av/);
  const name = screen.getByRole("textbox", { name: "Aktivitet" });
  expect(name).toHaveValue("Maling av\nytterdører");
  await user.clear(name);
  await user.type(name, "Male dører");
  await user.click(screen.getByRole("button", { name: "Ta i bruk" }));
  await waitFor(() => expect(card(/^Male dører$/)).toBeVisible());
  expect(within(card(/^Male dører$/)).getByText(/^Aktivitet er rettet\. I kilden står: Maling av\s+ytterdører$/)).toBeVisible();
  expect(within(card(/^Male dører$/)).getByText("uke 2")).toBeVisible();

  await user.click(within(card(/^Male dører$/)).getByRole("button", { name: "Angre rettingen av Aktivitet" }));
  await waitFor(() => expect(card(/^Maling av\s+ytterdører$/)).toBeVisible());
});

test("writing what stands in the source takes the correction of a joined field back", async () => {
  const pane = await joined();
  const { user } = pane;
  for (const [before, words] of [[/^Bytte vinduer på\s+sørsiden/, "Bytte vinduer"], [/^Bytte vinduer$/, "Bytte vinduer på\nsørsiden av skolen"]] as const) {
    await waitFor(() => expect(card(before)).toBeVisible());
    await edit(pane, before);
    const measure = screen.getByRole("textbox", { name: "Tiltak" });
    await user.clear(measure);
    await user.type(measure, words);
    await user.click(screen.getByRole("button", { name: "Ta i bruk" }));
  }
  await waitFor(() => expect(card(/^Bytte vinduer på\s+sørsiden/)).toBeVisible());
  expect(screen.queryByText(/^Tiltak er rettet/)).not.toBeInTheDocument();
});

test("a cell that was corrected before it was joined can be taken back afterwards", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user } = pane;
  await goToPreview(pane, document);
  await user.click(screen.getByRole("tab", { name: /^Tabeller/ }));
  await edit(pane, /^ytterdører$/);
  const name = screen.getByRole("textbox", { name: "Aktivitet" });
  await user.clear(name);
  await user.type(name, "porter{Enter}");
  await user.click(screen.getByRole("tab", { name: /^Funn/ }));
  await user.click(screen.getByRole("button", { name: /^Godta alle forslag/ }));
  await user.click(screen.getByRole("tab", { name: /^Tabeller/ }));
  await waitFor(() => expect(card(/^Maling av\s+porter$/)).toBeVisible());
  await user.click(within(card(/^Maling av/)).getByRole("button", { name: "Angre rettingen av Aktivitet" }));
  await waitFor(() => expect(card(/^Maling av\s+ytterdører$/)).toBeVisible());
});
