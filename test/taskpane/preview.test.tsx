import { screen, waitFor, within } from "@testing-library/react";
import { rangeOf } from "../support/memoryWorkbook";
import { renderPane, type RenderedPane } from "../support/renderPane";
import { goToDestination, goToPreview } from "../support/structureSteps";

/** Two registers and a plan: doubts of three sorts, in three tables. */
const document = [
  "Risiko i nord", "", "Risiko\tS\tK\tRF\tTiltak", "Frost i grunnen\t3\t4\t99\tVente", "Sen levering\t2\t3\t98\t", "Ras\tmange\t3\t\t", "",
  "Noe helt annet står her.", "",
  "Risiko i sør", "", "Risiko\tS\tK\tRF\tTiltak", "Flom i elva\t2\t2\t97\tVarsle", "",
  "Plan for vinteren", "", "Aktivitet\tAnsvarlig\t1\t2\t3\t4\t5\t6", "Graving\tOla\tO\tA\t\tF\t\t", "Støping\tKari\t\tOA\t\t\t\t", "", "O = oppstart A = arbeidsmøte F = ferdig", "",
].join("\n");

const card = (text: RegExp) => screen.getByRole("group", { name: text });
const decisionOf = (text: RegExp, name = "Godta") => within(card(text)).getByRole("button", { name }).getAttribute("aria-pressed");
const openFilters = ({ user }: RenderedPane) => user.click(screen.getByRole("button", { name: "Filter, søk og taster" }));
const showRecords = ({ user }: RenderedPane) => user.click(screen.getByRole("tab", { name: /^Tabeller/ }));

async function previewed(text = document): Promise<RenderedPane> {
  const pane = renderPane({ screen: "structure" });
  await goToPreview(pane, text);
  return pane;
}

test("findings stand under their table and their sort, as headings", async () => {
  await previewed();
  const levels = screen.getAllByRole("heading").map((heading) => `${heading.tagName} ${heading.textContent ?? ""}`);
  const north = levels.findIndex((heading) => /^H2 Risiko i nord/.test(heading));
  expect(north).toBeGreaterThan(0);
  expect(levels[north + 1]).toBe("H3 1 feil");
  expect(levels[north + 2]).toMatch(/^H3 .*\(2\)$/);
  expect(levels.some((heading) => /^H2 Plan for vinteren/.test(heading))).toBe(true);
});

test("keys go from finding to finding, decide, and show the source with the place marked", async () => {
  const { user } = await previewed();
  await user.click(screen.getByRole("button", { name: "Til neste uavgjorte" }));
  expect(card(/^linje 4, felt 4/)).toHaveFocus();
  await user.keyboard("+");
  expect(decisionOf(/^linje 4, felt 4/)).toBe("true");
  expect(card(/^linje 4, felt 4/)).toHaveFocus();
  await user.keyboard("n-");
  expect(decisionOf(/^linje 5, felt 4/, "Avvis")).toBe("true");
  await user.keyboard("{ArrowUp}k");
  const source = within(card(/^linje 4, felt 4/));
  expect(source.getByText("99", { selector: "mark" })).toBeVisible();
  expect(source.getByText("Frost i grunnen")).toBeVisible();
  await user.keyboard("+");
  expect(decisionOf(/^linje 4, felt 4/)).toBe("false");
});

test("a decided finding that the filter leaves out hands the focus on, and the counts are told", async () => {
  const pane = await previewed();
  const { user } = pane;
  await openFilters(pane);
  await user.click(screen.getByRole("checkbox", { name: "Bare uavgjorte forslag" }));
  expect(screen.getByText(/^Viser \d av \d+ funn\.$/)).toHaveAttribute("role", "status");
  await user.click(screen.getByRole("button", { name: "Til neste uavgjorte" }));
  const before = window.document.activeElement;
  await user.keyboard("+");
  expect(before).not.toBeInTheDocument();
  expect(window.document.activeElement).toHaveAttribute("data-card");
  await user.click(screen.getByRole("button", { name: /^Godta alle forslag/ }));
  expect(screen.getByText("Ingen funn av dette slaget.")).toBeVisible();
  expect(screen.getByText("Alle forslag er avgjort.")).toBeVisible();
});

test("findings are chosen by table and by words", async () => {
  const pane = await previewed();
  const { user } = pane;
  await openFilters(pane);
  await user.selectOptions(screen.getByRole("combobox", { name: "Tabell" }), screen.getByRole("option", { name: /^Risikotabell 2: Risiko i sør/ }));
  expect(screen.queryByRole("heading", { level: 2, name: /^Risiko i nord/ })).not.toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 2, name: /^Risiko i sør/ })).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "Tabell" }), "");
  await user.type(screen.getByRole("searchbox", { name: "Søk i funnene" }), "98");
  await waitFor(() => expect(screen.getByText(/^Viser 1 av/)).toBeVisible());
  expect(card(/^linje 5, felt 4/)).toBeVisible();
});

test("all of one table are decided at once, and taken back at once", async () => {
  const { user } = await previewed();
  await user.click(screen.getByRole("button", { name: "Avgjør alle: Risiko i nord" }));
  await user.click(await screen.findByRole("menuitem", { name: "Godta alle 2 her" }));
  expect(screen.getByText("Godtok 2 forslag.")).toBeVisible();
  expect([decisionOf(/^linje 4, felt 4/), decisionOf(/^linje 5, felt 4/), decisionOf(/^linje 13, felt 4/)]).toEqual(["true", "true", "false"]);
  await user.click(screen.getByRole("button", { name: "Angre det siste" }));
  expect([decisionOf(/^linje 4, felt 4/), decisionOf(/^linje 5, felt 4/)]).toEqual(["false", "false"]);
  expect(screen.queryByRole("button", { name: "Angre det siste" })).not.toBeInTheDocument();
  expect(window.document.activeElement).not.toBe(window.document.body);
});

test("a field is corrected in place, read as if it had stood in the source, marked, written, and taken back", async () => {
  const pane = await previewed();
  const { user } = pane;
  await showRecords(pane);
  await user.click(within(card(/^Ras/)).getByRole("button", { name: "Rett" }));
  const likelihood = screen.getByRole("textbox", { name: "Sannsynlighet (S)" });
  await user.clear(likelihood);
  await user.type(likelihood, "5{Enter}");
  expect(await within(card(/^Ras/)).findByText(/^Sannsynlighet \(S\) er rettet\. I kilden står: mange$/)).toBeVisible();
  expect(within(card(/^Ras/)).getByRole("button", { name: "Rett" })).toBeVisible();
  expect(window.document.activeElement?.closest("[data-card]") ?? null).toBe(card(/^Ras/));
  await waitFor(() => expect(within(card(/^Ras/)).getByText("15")).toBeVisible());

  await user.click(screen.getByRole("button", { name: "Neste" }));
  await screen.findByRole("heading", { level: 1, name: "Hvor skal det stå?" });
  await user.click(screen.getByRole("button", { name: "Tilbake" }));
  await screen.findByRole("heading", { level: 1, name: "Se over og avgjør" });
  await showRecords(pane);
  await user.click(within(card(/^Ras/)).getByRole("button", { name: "Angre rettingen av Sannsynlighet (S)" }));
  await waitFor(() => expect(within(card(/^Ras/)).getByText("mange (ikke lest)")).toBeVisible());
});

test("a week is corrected and another one added in a plan; Escape gives up and stays on the screen", async () => {
  const pane = await previewed();
  const { user } = pane;
  await showRecords(pane);
  const weeks = () => within(card(/^Støping/)).getAllByRole("listitem").map((week) => week.textContent);
  await user.click(within(card(/^Støping/)).getByRole("button", { name: "Rett" }));
  await user.keyboard("{Escape}");
  expect(screen.getByRole("heading", { level: 1, name: "Se over og avgjør" })).toBeVisible();
  await user.keyboard("r");
  const week = screen.getByRole("textbox", { name: "Uke 2 2026" });
  await user.clear(week);
  await user.type(week, "O");
  await user.selectOptions(screen.getByRole("combobox", { name: "Legg til en uke" }), screen.getByRole("option", { name: "Uke 4 2026" }));
  await user.type(screen.getByRole("textbox", { name: "Uke 4 2026" }), "F{Enter}");
  await waitFor(() => expect(weeks().slice(0, 2)).toEqual(["uke 22O", "uke 44F"]));
});

test("a record left out is not written, and can be taken in again", async () => {
  const pane = await previewed();
  const { user, workbook } = pane;
  await showRecords(pane);
  await user.click(within(card(/^Sen levering/)).getByRole("button", { name: "Kilden" }));
  await user.keyboard("u");
  expect(within(card(/^Sen levering/)).getByText("Utelatt: blir ikke skrevet.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Neste" }));
  await user.click(await screen.findByRole("button", { name: "Lag arkene" }));
  await screen.findByRole("heading", { level: 1, name: "Ferdig" });
  const written = workbook.applied.flat().flatMap((edit) => (edit.kind === "writeCells" ? edit.rows.flat() : []));
  expect(written).toContain("Frost i grunnen");
  expect(written).not.toContain("Sen levering");
});

test("what nothing was read out of is shown", async () => {
  const { user } = await previewed();
  await user.click(screen.getByRole("tab", { name: /^Ikke lest/ }));
  expect(screen.getByRole("heading", { level: 2, name: /^Ikke brukt/ })).toBeVisible();
  expect(screen.getByText("Noe helt annet står her.")).toBeVisible();
  expect(screen.queryByText(/Frost i grunnen/)).not.toBeInTheDocument();
});

test("a finding in a sheet leads to its cell", async () => {
  const { user, workbook } = renderPane();
  workbook.selection = rangeOf([["Risiko", "S", "K", "RF"], ["Frost", 3, 4, 99]], { sheetName: "Ark1", row: 5, column: 2 });
  await user.click(screen.getByRole("button", { name: /^Strukturer markert område/ }));
  await screen.findByText("Ark1!B5:E6");
  for (const title of ["Dette ble funnet", "Se over og avgjør"]) {
    await user.click(await screen.findByRole("button", { name: "Neste" }));
    await screen.findByRole("heading", { level: 1, name: title });
  }
  await user.click(screen.getByRole("button", { name: "Til neste uavgjorte" }));
  await user.keyboard("k");
  await user.click(screen.getByRole("button", { name: "Gå til cellen" }));
  expect(workbook.visited).toEqual([{ sheetName: "Ark1", row: 5, column: 4 }]);
});

test("nothing decided or corrected is lost on the way to the destination and back", async () => {
  const pane = renderPane({ screen: "structure" });
  await goToDestination(pane, document);
  await pane.user.click(screen.getByRole("button", { name: "Tilbake" }));
  await pane.user.click(await screen.findByRole("button", { name: /^Godta alle forslag/ }));
  await pane.user.click(screen.getByRole("button", { name: "Tilbake" }));
  await pane.user.click(await screen.findByRole("button", { name: "Neste" }));
  expect(await screen.findByText("Alle forslag er avgjort.")).toBeVisible();
});
