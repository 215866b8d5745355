import { act, screen, waitFor } from "@testing-library/react";
import type { SettingValue } from "../../src/sheets/sheetEdit";
import { mandateText } from "../support/mandateText";
import type { MemoryWorkbook } from "../support/memoryWorkbook";
import { hostFailure } from "../support/memoryWorkbook";
import { renderPane, type RenderedPane } from "../support/renderPane";
import { goToDestination, goToPreview } from "../support/structureSteps";
import { answerField, arriveAt, fill, jumpTo, press, workbookWithDraft } from "../support/wizardSteps";

async function draftOf(workbook: MemoryWorkbook): Promise<SettingValue> {
  const inventory = await workbook.inventory();
  return inventory.ok ? inventory.value.draft as SettingValue : null;
}

/** From the pasted mandate to the last step, with everything accepted and the wizard chosen. */
async function chooseWizard(pane: RenderedPane): Promise<void> {
  const { user } = pane;
  await goToPreview(pane, mandateText);
  await press(user, /^Godta alle forslag/);
  await press(user, "Neste");
  await arriveAt("Hvor skal det stå?");
  await user.click(await screen.findByRole("radio", { name: "Fyll ut veiviseren for et nytt delprosjekt" }));
}

test("everything read and accepted stands in the wizard, is kept as a draft, and nothing is lost on the way back", async () => {
  const pane = renderPane({ screen: "structure", defaults: { organisation: "Langevann kommune" } });
  const { user, workbook } = pane;
  await chooseWizard(pane);
  const sections = screen.getByText(/Veiviseren blir åpnet med dette utfylt/).closest("section") as HTMLElement;
  expect(sections).toHaveTextContent(/Mandat – 2 rader.*Organisering – 1 rad.*Framdriftsplan og hendelser – 2 rader.*Risiko og risikomatrise – 1 rad/);
  await press(user, "Fyll ut veiviseren");
  await arriveAt("Prosjektet");
  expect(screen.getByText(/Svarene er fylt ut med det som ble lest i dokumentet/)).toBeVisible();
  expect(answerField("Delprosjekt")).toHaveValue("Turveier ved Langevann");
  expect(answerField("Versjon")).toHaveValue("0.4");
  expect(answerField("Dato for mandatet")).toHaveValue("05.01.2026");
  await waitFor(async () => expect(await draftOf(workbook)).toMatchObject({ header: { subproject: "Turveier ved Langevann" }, risks: [{ risk: "Telehiv" }] }));
  expect(workbook.applied.flat().every(({ kind }) => kind === "saveSetting")).toBe(true);

  await jumpTo(user, /Organisering/);
  expect(await screen.findByDisplayValue("Nina Holm")).toBeVisible();
  await jumpTo(user, /Framdrift/);
  expect((await screen.findAllByDisplayValue("Grusing"))[0]).toBeVisible();
  await jumpTo(user, /Prosjektet/);
  await press(user, "Tilbake til Strukturer");
  await arriveAt("Hvor skal det stå?");
  expect(screen.getByRole("radio", { name: "Fyll ut veiviseren for et nytt delprosjekt" })).toBeChecked();
});

test("a draft in the workbook is not written over before the user says so", async () => {
  const workbook = await workbookWithDraft({ header: { subproject: "Fra i går" } });
  const pane = renderPane({ screen: "structure", workbook });
  const { user } = pane;
  await chooseWizard(pane);
  await press(user, "Fyll ut veiviseren");
  await arriveAt("Det ligger en kladd i veiviseren");
  expect(screen.getByText(/Kladden for «Fra i går»/)).toBeVisible();
  await press(user, "Tilbake til Strukturer");
  await arriveAt("Hvor skal det stå?");
  expect(await draftOf(workbook)).toMatchObject({ header: { subproject: "Fra i går" } });
  await press(user, "Fyll ut veiviseren");
  await press(user, "Fortsett på kladden");
  await arriveAt("Prosjektet");
  expect(answerField("Delprosjekt")).toHaveValue("Fra i går");

  act(() => pane.navigation.open("structure"));
  await press(user, "Fyll ut veiviseren");
  await press(user, "Erstatt kladden med dokumentet");
  await arriveAt("Prosjektet");
  expect(answerField("Delprosjekt")).toHaveValue("Turveier ved Langevann");
  await waitFor(async () => expect(await draftOf(workbook)).toMatchObject({ header: { subproject: "Turveier ved Langevann" } }));
});

test("what is typed in the wizard and not saved yet is asked about too; an untouched wizard is not", async () => {
  const pane = renderPane({ screen: "wizard", defaults: { organisation: "Langevann kommune" } });
  const { user, workbook, navigation } = pane;
  await arriveAt("Prosjektet");
  act(() => navigation.open("structure"));
  await chooseWizard(pane);
  await press(user, "Fyll ut veiviseren");
  await arriveAt("Prosjektet");
  expect(answerField("Delprosjekt")).toHaveValue("Turveier ved Langevann");
  workbook.refuse("apply", hostFailure("GeneralException"));
  await fill(user, "Delprosjekt", "Skrevet om");
  await press(user, "Tilbake til Strukturer");
  await press(user, "Fyll ut veiviseren");
  await arriveAt("Det ligger en kladd i veiviseren");
  expect(screen.getByText(/Kladden for «Skrevet om»/)).toBeVisible();
});

test("what could not be used is told at its field when the user goes on", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user } = pane;
  await goToDestination(pane, mandateText.replace("05.01.2026", "31.02.2026"));
  await user.click(await screen.findByRole("radio", { name: "Fyll ut veiviseren for et nytt delprosjekt" }));
  await press(user, "Fyll ut veiviseren");
  await arriveAt("Prosjektet");
  expect(answerField("Delprosjekt")).toHaveValue("");
  await press(user, "Neste");
  expect(await screen.findByRole("group", { name: /må rettes/ })).toHaveFocus();
});
