import { screen, within } from "@testing-library/react";
import { hostFailure } from "../support/memoryWorkbook";
import { renderPane, type RenderedPane } from "../support/renderPane";
import { goToDestination } from "../support/structureSteps";

async function makeSheets(pane: RenderedPane): Promise<void> {
  await goToDestination(pane);
  await pane.user.click(screen.getByRole("button", { name: "Lag arkene" }));
  await screen.findByRole("heading", { level: 1, name: "Ferdig" });
}

test("a workbook without our sheets has nothing to check", async () => {
  renderPane({ screen: "checks" });
  expect(await screen.findByText(/ingen ark fra Prosjektark å kontrollere/)).toBeVisible();
});

test("each finding stands under its sheet and goes to its cell", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user, workbook } = pane;
  await makeSheets(pane);
  const table = workbook.table("Risiko");
  expect(table).toBeDefined();
  const header = Array.from({ length: table?.rect.columnCount ?? 0 }, (_, index) => workbook.cell("Risiko", table?.rect.row ?? 0, index + (table?.rect.column ?? 0)));
  const column = header.indexOf("S") + (table?.rect.column ?? 0);
  const row = (table?.rect.row ?? 0) + 1;
  workbook.type("Risiko", row, column, 7);

  await user.click(screen.getByRole("button", { name: "Kontroller arkene" }));
  const risks = await screen.findByRole("region", { name: "Risiko" });
  const finding = within(risks).getAllByRole("button").find((button) => button.textContent?.includes("Feil")) as HTMLElement;
  await user.click(finding);
  expect(workbook.visited.at(-1)).toMatchObject({ sheetName: "Risiko", row, column });
  expect(screen.getAllByRole("status").map((status) => status.textContent).join()).toMatch(/\d+ funn i arkene/);
});

test("the checks are run again on demand, and a refusal is told of", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user, workbook } = pane;
  await makeSheets(pane);
  await user.click(screen.getByRole("button", { name: "Kontroller arkene" }));
  await screen.findByText(/funn i arkene|Alt stemmer/);
  workbook.refuse("inventory", hostFailure("RequestAborted"));
  await user.click(screen.getByRole("button", { name: "Kontroller på nytt" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("RequestAborted");
  await user.click(screen.getByRole("button", { name: "Kontroller på nytt" }));
  expect(await screen.findByText(/funn i arkene|Alt stemmer/)).toBeVisible();
});

test("home names what is in the workbook, and leads to its sheets and findings", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user, workbook } = pane;
  await makeSheets(pane);
  await user.click(screen.getByRole("button", { name: "Hjem" }));
  await user.click(await screen.findByRole("button", { name: "Gå til arket Hendelser" }));
  expect(workbook.visited.at(-1)).toMatchObject({ sheetName: "Hendelser" });
  await user.click(await screen.findByRole("button", { name: /åpne? funn/i }));
  expect(await screen.findByRole("heading", { level: 1, name: "Kontroller" })).toHaveFocus();
});
