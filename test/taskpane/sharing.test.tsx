import { screen, within } from "@testing-library/react";
import { languages } from "../../src/domain/language";
import { paneText } from "../../src/text/paneText";
import { axeViolations } from "../support/axeViolations";
import { hostFailure, MemoryWorkbook } from "../support/memoryWorkbook";
import { renderPane, type RenderedPane } from "../support/renderPane";

function withFormulas(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.type("Ark1", 1, 1, { formula: "=PROSJEKT.RISK_FACTOR(B1,C1)" });
  workbook.type("Ark1", 2, 1, { formula: "=ROWS(PROSJEKT.WEEK_EVENTS(B1:F9,2026,))" });
  workbook.type("Ark1", 3, 1, { formula: "=_xldudf_PROSJEKT_VERSION()" });
  return workbook;
}

const press = async ({ user }: RenderedPane, name: string | RegExp) => user.click(await screen.findByRole("button", { name }));

test("formulas are shown, converted, undone, converted and written back", async () => {
  const pane = renderPane({ workbook: withFormulas() });
  const original = { formula: "=PROSJEKT.RISK_FACTOR(B1,C1)" };
  await press(pane, /^Gjør klar for deling/);
  expect(await screen.findByRole("heading", { level: 1, name: "Deling og reparasjon" })).toBeVisible();
  await press(pane, "Vis hva som endres");
  expect(await screen.findByText("1 formel endres.")).toBeVisible();
  expect(within(screen.getByRole("region", { name: "Blir stående" })).getByText(/A2: WEEK_EVENTS/)).toBeVisible();
  expect(pane.workbook.cell("Ark1", 1, 1)).toEqual(original);
  await press(pane, "Gjør om formlene");
  expect(await screen.findByText("1 formel er endret.")).toBeVisible();
  expect(JSON.stringify(pane.workbook.cell("Ark1", 1, 1))).toContain("IFERROR(CHOOSE(");
  await press(pane, "Angre");
  expect(await screen.findByText(/^Angret\./)).toBeVisible();
  expect(pane.workbook.cell("Ark1", 1, 1)).toEqual(original);

  await press(pane, "Vis hva som endres");
  await press(pane, "Gjør om formlene");
  await pane.user.click(await screen.findByRole("radio", { name: /tilbake til formlene/ }));
  await press(pane, "Vis hva som endres");
  await press(pane, "Gjør om tilbake");
  expect(await screen.findByText("1 formel er endret.")).toBeVisible();
  expect(pane.workbook.cell("Ark1", 1, 1)).toEqual(original);
});

test("a list is told of as values, put in as values, and made a formula again", async () => {
  const formula = "=PROSJEKT.WEEK_EVENTS(A1:E9,2026,)";
  const workbook = new MemoryWorkbook();
  workbook.spill("Ark1", 2, 8, formula, [["Brann", "2026-U51", 46370, "O", "oppstart"], ["Renhold", "2026-U52", 46377, "F", "ferdig"]]);
  document.title = "Prosjektark";
  const pane = renderPane({ workbook, screen: "sharing" });
  await press(pane, "Vis hva som endres");
  expect(await screen.findByText("1 liste blir til verdier slik den står nå. Den følger ikke planen før du gjør om tilbake.")).toBeVisible();
  expect(screen.getByText("Blir: verdier i H2:L3")).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await press(pane, "Gjør om formlene");
  expect(await screen.findByText("1 formel er endret.")).toBeVisible();
  expect([9, 10].map((column) => pane.workbook.cell("Ark1", 2, column))).toEqual(["2026-U51", 46370]);
  await pane.user.click(screen.getByRole("radio", { name: /tilbake til formlene/ }));
  await press(pane, "Vis hva som endres");
  expect(await screen.findByText("Står nå: verdier i H2:L3")).toBeVisible();
  expect(screen.queryByText(/blir til verdier/)).toBeNull();
  await press(pane, "Gjør om tilbake");
  expect(await screen.findByText("1 formel er endret.")).toBeVisible();
  expect([pane.workbook.cell("Ark1", 2, 8), pane.workbook.cell("Ark1", 3, 12)]).toEqual([{ formula }, ""]);
});

test("lost formulas are repaired, and a refusal is told of", async () => {
  const pane = renderPane({ workbook: withFormulas(), screen: "sharing" });
  await pane.user.click(await screen.findByRole("radio", { name: /^Reparere/ }));
  await pane.user.click(screen.getByRole("radio", { name: "Arket som vises" }));
  pane.workbook.refuse("readSheets", hostFailure("RequestAborted"));
  await press(pane, "Vis hva som endres");
  expect(await screen.findByRole("alert")).toHaveTextContent("RequestAborted");
  await press(pane, "Vis hva som endres");
  await press(pane, "Reparer formlene");
  expect(await screen.findByText("1 formel er endret.")).toBeVisible();
  expect(pane.workbook.cell("Ark1", 3, 1)).toEqual({ formula: "=PROSJEKT.VERSION()" });
});

test.each(languages)("no step breaks a rule of axe (%s)", async (language) => {
  document.title = "Prosjektark";
  const pane = renderPane({ workbook: withFormulas(), screen: "sharing", language });
  await screen.findByRole("heading", { level: 1, name: paneText["sharing.title"][language] });
  expect(await axeViolations()).toEqual([]);
  for (const key of ["sharing.look", "sharing.apply.share", "sharing.undo"] as const) {
    await press(pane, paneText[key][language]);
    await screen.findAllByRole("status");
    expect(await axeViolations()).toEqual([]);
  }
});
