import { screen, waitFor, within } from "@testing-library/react";
import { issue } from "../../src/domain/issue";
import { hostFailure, MemoryWorkbook } from "../support/memoryWorkbook";
import { renderPane, type RenderedPane } from "../support/renderPane";
import { goToDestination, pasted } from "../support/structureSteps";

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

async function makeSheets(pane: RenderedPane): Promise<void> {
  await goToDestination(pane);
  await pane.user.click(screen.getByRole("button", { name: "Lag arkene" }));
  await heading("Ferdig");
}

/** The same source once more, with one risk rated higher. */
async function structureAgain(pane: RenderedPane): Promise<void> {
  await pane.user.click(screen.getByRole("button", { name: "Strukturer en tabell til" }));
  await goToDestination(pane, pasted.replace("Sen levering\t2\t3\t5", "Sen levering\t4\t3\t12"));
}

test("names that are taken are not used, and the user sees which will be", async () => {
  const workbook = new MemoryWorkbook();
  await workbook.apply([{ kind: "addSheet", sheet: "risiko", tabColor: "", showGridlines: true }]);
  const pane = renderPane({ screen: "structure", workbook });
  await goToDestination(pane);
  expect(await screen.findByText("Risiko_2")).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: "Lag arkene" }));
  await heading("Ferdig");
  expect(workbook.sheetNames()).toEqual(expect.arrayContaining(["risiko", "Risiko_2"]));
});

test("a refusal by the host is told in a sentence, the state is kept, and trying again works", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user, workbook } = pane;
  await goToDestination(pane);
  await user.type(screen.getByRole("textbox", { name: "Delprosjekt" }), "Ny bru");
  workbook.refuse("apply", hostFailure("GeneralException"));
  await user.click(screen.getByRole("button", { name: "Lag arkene" }));
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveFocus();
  expect(alert).toHaveTextContent("Arkene ble ikke skrevet. Arbeidsboken er som før.");
  expect(alert).toHaveTextContent("GeneralException");
  expect(workbook.sheetNames()).toEqual(["Ark1"]);
  expect(screen.getByRole("textbox", { name: "Delprosjekt" })).toHaveValue("Ny bru");
  await user.click(screen.getByRole("button", { name: "Lag arkene" }));
  await heading("Ferdig");
});

test("sheets that cannot be read are told of, and new ones can be made", async () => {
  const pane = renderPane({ screen: "structure" });
  await makeSheets(pane);
  await pane.user.click(screen.getByRole("button", { name: "Strukturer en tabell til" }));
  pane.workbook.refuse("readTables", hostFailure("InvalidSelection"));
  await goToDestination(pane);
  expect(await screen.findByRole("alert")).toHaveTextContent(/^Arkene som finnes, kunne ikke leses\. Du kan lage nye ark\. .*InvalidSelection/);
  await pane.user.click(screen.getByRole("button", { name: "Lag arkene" }));
  await heading("Ferdig");
  expect(pane.workbook.sheetNames()).toEqual(expect.arrayContaining(["Risiko", "Risiko_2"]));
});

test("a command that takes time shows progress, and can be cancelled", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user, workbook } = pane;
  await goToDestination(pane);
  const release = workbook.hold("apply");
  await user.click(screen.getByRole("button", { name: "Lag arkene" }));
  expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  expect(await screen.findByRole("progressbar", {}, { timeout: 3000 })).toBeVisible();
  expect(screen.getByText("Skriver til arbeidsboken …")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Avbryt" }));
  expect(await screen.findByText("Avbryter …")).toBeVisible();
  release();
  expect(await screen.findByRole("alert")).toHaveTextContent("Arkene ble ikke skrevet.");
  expect(workbook.sheetNames()).toEqual(["Ark1"]);
});

test("sheets of ours are updated, after the differences were shown", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user, workbook } = pane;
  await makeSheets(pane);
  await structureAgain(pane);
  expect(await screen.findByRole("radio", { name: "Oppdater arkene som finnes" })).toBeChecked();
  const differences = (await screen.findByText(/forskjell(er)? blir skrevet:/)).closest("section") as HTMLElement;
  const changed = within(differences).getAllByText("Sen levering")[0]?.closest("li") as HTMLElement;
  expect(changed).toHaveTextContent("Står nå: 2");
  expect(changed).toHaveTextContent("Blir: 4");
  const before = workbook.sheetNames();
  await user.click(screen.getByRole("button", { name: "Oppdater arkene" }));
  await heading("Ferdig");
  expect(workbook.sheetNames()).toEqual(before);
});

test("the user can have new sheets beside the old ones", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user, workbook } = pane;
  await makeSheets(pane);
  await structureAgain(pane);
  await user.click(await screen.findByRole("radio", { name: "Lag nye ark" }));
  expect(await screen.findByText("Framdriftsplan_2")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Lag arkene" }));
  await heading("Ferdig");
  expect(workbook.sheetNames()).toContain("Risiko_2");
});

test("nothing to update is said, not hidden behind a dead button", async () => {
  const pane = renderPane({ screen: "structure" });
  await makeSheets(pane);
  await pane.user.click(screen.getByRole("button", { name: "Strukturer en tabell til" }));
  await goToDestination(pane);
  await screen.findByText(/Det er ingenting å oppdatere/);
  await pane.user.click(screen.getByRole("button", { name: "Oppdater arkene" }));
  expect(await screen.findByRole("group", { name: /må rettes/ })).toHaveFocus();
});

test("undo takes the sheets away again and keeps what was read", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user, workbook } = pane;
  await makeSheets(pane);
  await user.click(screen.getByRole("button", { name: "Angre" }));
  expect(await screen.findByText(/^Angret\./)).toBeVisible();
  expect(workbook.sheetNames()).toEqual(["Ark1"]);
  await user.click(screen.getByRole("button", { name: "Lag arkene" }));
  await heading("Ferdig");
});

test("undo asks once more when somebody has written in the sheets since", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user, workbook } = pane;
  await makeSheets(pane);
  workbook.type("Framdriftsplan", 1, 1, "Endret av en kollega");
  await user.click(screen.getByRole("button", { name: "Angre" }));
  const dialog = await screen.findByRole("alertdialog", { name: "Arkene er endret siden" });
  await user.click(within(dialog).getByRole("button", { name: "Behold arkene" }));
  await waitFor(() => expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument());
  expect(workbook.sheetNames()).toContain("Framdriftsplan");
  await user.click(await screen.findByRole("button", { name: "Angre" }));
  await user.click(await screen.findByRole("button", { name: "Angre likevel" }));
  expect(await screen.findByText(/^Angret\./)).toBeVisible();
  expect(workbook.sheetNames()).toEqual(["Ark1"]);
});

test("an undo the host refuses is told of, and the sheets stay on the screen", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user, workbook } = pane;
  await makeSheets(pane);
  workbook.refuse("apply", issue("error", "host.cellEditMode"));
  await user.click(screen.getByRole("button", { name: "Angre" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Det ble ikke angret.");
  expect(screen.getByRole("button", { name: "Gå til arket Risiko" })).toBeVisible();
});
