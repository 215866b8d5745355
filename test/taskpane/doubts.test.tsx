import { screen, waitFor, within } from "@testing-library/react";
import { renderPane } from "../support/renderPane";
import { goToDestination, goToPreview } from "../support/structureSteps";

const cards = () => screen.getAllByRole("listitem").filter((item) => within(item).queryByText(/^(Feil|Advarsel|Merk)$/));
const cardWith = (text: string) => cards().find((card) => card.textContent?.includes(text)) as HTMLElement;

/** One row for each doubt: every code is written in small letters. */
function planWithDoubts(rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) => `Aktivitet ${row + 1}\to\t\t\t\t\t`);
  return ["Aktivitet\t1\t2\t3\t4\t5\t6", ...lines, "", "O = oppstart A = arbeidsmøte"].join("\n");
}

test("a doubt shows its place, what was read and what is proposed", async () => {
  const pane = renderPane({ screen: "structure" });
  await goToPreview(pane);
  const card = within(cardWith("OA"));
  expect(card.getByText("Advarsel")).toBeVisible();
  expect(card.getByText("linje 5, felt 3")).toBeVisible();
  expect(card.getByText("Lest").nextElementSibling).toHaveTextContent("OA");
  expect(card.getByText("Forslag").nextElementSibling).toHaveTextContent("O A");
});

test("an accepted proposal changes the records; taking the decision back changes them back", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user } = pane;
  await goToPreview(pane);
  const expectWeeks = async (activity: string, weeks: readonly string[]) => {
    await user.click(screen.getByRole("tab", { name: /^Tabeller/ }));
    const record = () => screen.getByText(activity).closest("li") as HTMLElement;
    await waitFor(() => expect(within(record()).getAllByRole("listitem").map((week) => week.textContent)).toEqual(weeks));
    await user.click(screen.getByRole("tab", { name: /^Funn/ }));
  };
  await expectWeeks("Støping", ["uke 22OA(ikke lest)"]);
  const accept = () => within(cardWith("linje 5")).getByRole("button", { name: "Godta" });
  await user.click(accept());
  expect(accept()).toHaveAttribute("aria-pressed", "true");
  await expectWeeks("Støping", ["uke 22O A"]);
  await user.click(accept());
  expect(accept()).toHaveAttribute("aria-pressed", "false");
  await expectWeeks("Støping", ["uke 22OA(ikke lest)"]);
});

test("what is rejected is decided, and stays as it was read", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user, workbook } = pane;
  await goToPreview(pane);
  await user.click(screen.getByRole("button", { name: "Avvis alle" }));
  expect(screen.getByText("Alle forslag er avgjort.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Neste" }));
  await user.click(await screen.findByRole("button", { name: "Lag arkene" }));
  await screen.findByRole("heading", { level: 1, name: "Ferdig" });
  const written = workbook.applied.flat().flatMap((edit) => (edit.kind === "writeCells" && edit.sheet === "Framdriftsplan" ? edit.rows.flat() : []));
  expect(written).toContain("OA");
});

test("undecided proposals are counted, and do not hinder", async () => {
  const pane = renderPane({ screen: "structure" });
  await goToDestination(pane);
  await pane.user.click(screen.getByRole("button", { name: "Tilbake" }));
  expect(await screen.findByText(/^2 forslag er ikke avgjort/)).toBeVisible();
});

test("2,000 doubts: few are drawn, all of one sort are decided at once, by page and filter", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user } = pane;
  await goToPreview(pane, planWithDoubts(2000));
  expect(cards().length).toBeLessThanOrEqual(20);
  expect(await screen.findByText(/^1–20 av 2 00\d$/, { normalizer: (text) => text.replace(/\s/g, " ") })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Neste side" }));
  expect(screen.getByText(/^21–40 av 2 00\d$/, { normalizer: (text) => text.replace(/\s/g, " ") })).toBeVisible();
  await user.click(within(cards()[0] as HTMLElement).getByRole("button", { name: /^Flere valg/ }));
  await user.click(await screen.findByRole("menuitem", { name: /^Godta alle 2\s000 av dette slaget/ }));
  expect(await screen.findByText("Alle forslag er avgjort.")).toBeVisible();
  expect(within(cards()[0] as HTMLElement).getByRole("button", { name: "Godta" })).toHaveAttribute("aria-pressed", "true");
});

test("the filter shows one severity and says how many there are", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user } = pane;
  await goToPreview(pane, ["Aktivitet\t1\t2\t3\t4\t5\t6", "Graving\tO\tX\toa\t\t\t", "", "O = oppstart A = arbeidsmøte"].join("\n"));
  await user.click(screen.getByRole("button", { name: "1 feil" }));
  expect(cards()).toHaveLength(1);
  expect(within(cards()[0] as HTMLElement).getByText("Feil")).toBeVisible();
  expect(screen.getByText(/^1 feil står\./)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Alle/ }));
  expect(cards().length).toBeGreaterThan(1);
});
