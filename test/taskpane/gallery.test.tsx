import { act, screen, waitFor, within } from "@testing-library/react";
import { setMessageLanguage } from "../../src/functions/messageLanguage";
import { installCustomFunctions } from "../functions/customFunctions";
import { serveFunctionMetadata } from "../support/functionMetadata";
import { hostFailure, MemoryWorkbook, rangeOf } from "../support/memoryWorkbook";
import { renderPane, type RenderedPane } from "../support/renderPane";

let served: jest.Mock;

beforeAll(async () => {
  installCustomFunctions();
  setMessageLanguage("nb");
  served = await serveFunctionMetadata();
});

/** The heading of what is fetched first stands there too, for a moment. */
const arrived = (name: string) => waitFor(() => expect(screen.getByRole("heading", { level: 1, name })).toHaveFocus());
const press = async ({ user }: RenderedPane, name: string | RegExp) => user.click(await screen.findByRole("button", { name }));
const region = (name: string) => within(screen.getByRole("region", { name }));
const field = (name: string | RegExp) => screen.findByLabelText(name);

function budget(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  [["Budsjett", "Regnskap"], [100, 120], [50, 40], [-30, -35]].forEach((row, down) => row.forEach((value, right) => workbook.type("Ark1", down + 1, right + 2, value)));
  return workbook;
}

function select(workbook: MemoryWorkbook, row: number, column: number, rowCount = 1): void {
  workbook.selection = rangeOf(Array.from({ length: rowCount }, () => [""]), { sheetName: "Ark1", row, column });
}

async function open(id: string, workbook = budget(), language: "nb" | "en" = "nb"): Promise<RenderedPane> {
  const pane = renderPane({ workbook, language });
  act(() => pane.navigation.open("gallery", { functionId: id }));
  await arrived(id);
  await screen.findByRole("button", { name: /Sett inn i|Insert in/ });
  return pane;
}

test("from Hjem to a function and back: searched without accents, by word and by topic, kept", async () => {
  const pane = renderPane();
  await press(pane, /^Funksjoner/);
  await arrived("Funksjoner");
  expect(await screen.findByText("13 funksjoner")).toBeVisible();
  await pane.user.type(screen.getByRole("searchbox", { name: "Søk" }), "arsprognose NOKKEL");
  expect(await screen.findByText("1 funksjon")).toBeVisible();
  await press(pane, /^YEAR_FORECAST/);
  await arrived("YEAR_FORECAST");
  expect(screen.getByRole("link", { name: "Regler og flere eksempler" })).toHaveAttribute("href", "/help/YEAR_FORECAST.html");
  await press(pane, "Alle funksjoner");
  expect(await screen.findByRole("searchbox", { name: "Søk" })).toHaveValue("arsprognose NOKKEL");
  await pane.user.clear(screen.getByRole("searchbox", { name: "Søk" }));
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Tema" }), "Uker");
  expect(await screen.findByText("3 funksjoner")).toBeVisible();
  await pane.user.type(screen.getByRole("searchbox", { name: "Søk" }), "risiko");
  expect(await screen.findByText(/^Ingen funksjoner passer/)).toBeVisible();
});

test("Escape goes back to the list, then home", async () => {
  const pane = await open("RISK_FACTOR");
  await pane.user.keyboard("{Escape}");
  await arrived("Funksjoner");
  await pane.user.keyboard("{Escape}");
  await arrived("Prosjektark");
});

test("the example is calculated at once, anew for what is typed, and says what is wrong", async () => {
  const pane = await open("RISK_LEVEL");
  const [likelihood, model] = [await field("sannsynlighet"), await field(/^modell/)];
  expect(region("Resultat").getByText("Høy")).toBeVisible();
  expect(region("Formel").getByText("=PROSJEKT.RISK_LEVEL(4; 4)")).toBeVisible();
  await pane.user.selectOptions(model, "\"4\"");
  expect(region("Resultat").getByText("Svært høy")).toBeVisible();
  expect(region("Formel").getByText("=PROSJEKT.RISK_LEVEL(4; 4; \"4\")")).toBeVisible();
  await pane.user.clear(likelihood);
  await pane.user.type(likelihood, "svært lav");
  expect(region("Resultat").getByText("Middels")).toBeVisible();
  expect(region("Formel").getByText("=PROSJEKT.RISK_LEVEL(\"svært lav\"; 4; \"4\")")).toBeVisible();
  await pane.user.clear(likelihood);
  await pane.user.type(likelihood, "7");
  expect(region("Resultat").getByText("#VERDI!")).toBeVisible();
  expect(region("Resultat").getByText(/7.*1 til 5/)).toBeVisible();
});

test("a function without arguments, one with dates, and one that fills several cells", async () => {
  const pane = await open("VERSION");
  expect(region("Resultat").getByText(PROSJEKTARK_VERSION)).toBeVisible();
  expect(screen.queryByRole("radio")).not.toBeInTheDocument();
  act(() => pane.navigation.open("gallery", { functionId: "WEEK_DATE" }));
  await arrived("WEEK_DATE");
  expect(await screen.findByText("30.12.2019")).toBeVisible();
  act(() => pane.navigation.open("gallery", { functionId: "WEEK_EVENTS" }));
  await arrived("WEEK_EVENTS");
  expect(within(await screen.findByRole("table", { name: "Resultat" })).getByRole("cell", { name: "ferdig" })).toBeVisible();
});

test("arguments are picked from the sheet, the result follows, and the formula goes down a column until it is undone", async () => {
  const pane = await open("BUDGET_VARIANCE");
  const { workbook } = pane;
  select(workbook, 2, 2, 3);
  await press(pane, "Bruk markeringen som budsjett");
  expect(await field("budsjett")).toHaveValue("B2:B4");
  expect(screen.getByText("B2:B4: rader: 3, kolonner: 1")).toBeVisible();
  select(workbook, 2, 3, 3);
  await press(pane, "Bruk markeringen som regnskap");
  const table = await screen.findByRole("table", { name: "Resultat" });
  expect(within(table).getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["−20", "10", "5"]);
  await pane.user.selectOptions(await field(/^visning/), "tekst");
  expect(within(table).getAllByRole("cell")[0]).toHaveTextContent("merforbruk");
  expect(region("Formel").getByText("=PROSJEKT.BUDGET_VARIANCE(B2; C2; \"tekst\")")).toBeVisible();
  expect(region("Formel").getByText("og 2 til nedover, én for hver rad")).toBeVisible();
  expect(region("Resultat").getByText("merforbruk")).toBeVisible();
  select(workbook, 2, 4, 3);
  await press(pane, "Sett inn i markerte celler");
  expect(await screen.findByText("3 formler står i Ark1 · D2:D4.")).toBeVisible();
  expect(workbook.cell("Ark1", 4, 4)).toEqual({ formula: "=PROSJEKT.BUDGET_VARIANCE(B4,C4,\"tekst\")" });
  await press(pane, "Angre");
  expect(await screen.findByText(/^Angret\./)).toBeVisible();
  expect(workbook.cell("Ark1", 4, 4)).toBe("");

  await pane.user.click(screen.getByRole("radio", { name: /^Én formel/ }));
  expect(region("Formel").getByText("=PROSJEKT.BUDGET_VARIANCE(B2:B4; C2:C4; \"tekst\")")).toBeVisible();
  await press(pane, "Sett inn i markerte celler");
  expect(await screen.findByText("Formelen står i Ark1 · D2:D4.")).toBeVisible();
  expect(workbook.cell("Ark1", 2, 4)).toMatchObject({ formula: "=PROSJEKT.BUDGET_VARIANCE(B2:B4,C2:C4,\"tekst\")" });
});

test("what stands there is shown before it is written over", async () => {
  const pane = await open("RISK_FACTOR");
  select(pane.workbook, 1, 2);
  await press(pane, "Sett inn i markerte celler");
  expect(await screen.findByText("Det står noe i 1 celle fra før:")).toBeVisible();
  expect(screen.getByText("Ark1 · B1").parentElement).toHaveTextContent("Budsjett");
  expect(pane.workbook.cell("Ark1", 1, 2)).toBe("Budsjett");
  await press(pane, "La det stå");
  expect(screen.queryByText(/^Det står noe/)).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Sett inn i markerte celler" })).toHaveFocus();
  await press(pane, "Sett inn i markerte celler");
  await press(pane, "Skriv over");
  expect(await screen.findByText("Formelen står i Ark1 · B1.")).toBeVisible();
  pane.workbook.type("Ark1", 1, 2, "min");
  await press(pane, "Angre");
  expect(await screen.findByText("Angret, men ikke overalt:")).toBeVisible();
  expect(screen.getByText(/B1 er endret siden/)).toBeVisible();
});

test("addresses can be typed; a sheet that is not there, and Excel's refusals, are said in sentences", async () => {
  const pane = await open("RISK_FACTOR");
  pane.workbook.type("Ark1", 9, 1, 5);
  const likelihood = await field("sannsynlighet");
  await pane.user.clear(likelihood);
  await pane.user.type(likelihood, "$A$9");
  expect(await region("Resultat").findByText("20")).toBeVisible();
  await pane.user.clear(likelihood);
  await pane.user.type(likelihood, "Borte!A1");
  expect(await screen.findAllByText("Arbeidsboken har ikke noe ark som heter «Borte».")).toHaveLength(2);
  await press(pane, "Sett inn i markerte celler");
  expect(await screen.findByText("Det gikk ikke.")).toBeVisible();
  await pane.user.clear(likelihood);
  pane.workbook.refuse("readCells", hostFailure("AccessDenied"));
  await press(pane, "Bruk markeringen som konsekvens");
  expect(await screen.findByRole("alert")).toHaveTextContent("AccessDenied");
  select(pane.workbook, 20, 5);
  pane.workbook.refuse("apply", hostFailure("RequestAborted"));
  await press(pane, "Sett inn i markerte celler");
  expect(await screen.findByText(/RequestAborted/)).toBeVisible();
});

test("formulas are shown as Excel writes them, whatever the pane's language", async () => {
  const workbook = budget();
  workbook.decimalSign = ",";
  const pane = await open("MEASURE_QUADRANT", workbook, "en");
  const effect = await field("effect");
  await pane.user.clear(effect);
  await pane.user.type(effect, "3,5");
  expect(region("Formula").getByText("=PROSJEKT.MEASURE_QUADRANT(3,5; \"High\")")).toBeVisible();
  select(workbook, 9, 9);
  await press(pane, "Insert in the selected cells");
  await screen.findByText("The formula stands in Ark1 · I9.");
  expect(workbook.cell("Ark1", 9, 9)).toEqual({ formula: "=PROSJEKT.MEASURE_QUADRANT(3.5,\"High\")" });
});

test("when the descriptions cannot be fetched it says so, and tries again", async () => {
  served.mockResolvedValueOnce({ ok: false, status: 503 });
  const pane = renderPane({ screen: "gallery", language: "sv" });
  expect(await screen.findByRole("alert")).toHaveTextContent("gick inte att hämta");
  await press(pane, "Försök igen");
  expect(await screen.findByText("13 funktioner")).toBeVisible();
});
