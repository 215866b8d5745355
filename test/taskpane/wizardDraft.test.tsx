import { act, screen, waitFor } from "@testing-library/react";
import type { SettingValue } from "../../src/sheets/sheetEdit";
import type { MemoryWorkbook} from "../support/memoryWorkbook";
import { hostFailure } from "../support/memoryWorkbook";
import { answerField, arriveAt, fill, jumpTo, openWizard, press, workbookWithDraft } from "../support/wizardSteps";

async function draftOf(workbook: MemoryWorkbook): Promise<SettingValue> {
  const inventory = await workbook.inventory();
  return inventory.ok ? inventory.value.draft as SettingValue : null;
}

test("what is typed is saved in the workbook, without a press of anything", async () => {
  const { user, workbook } = await openWizard();
  expect(await draftOf(workbook)).toBeNull();
  await fill(user, "Delprosjekt", "Ny bru");
  await waitFor(async () => expect(await draftOf(workbook)).toMatchObject({ header: { subproject: "Ny bru" } }));
  expect(await screen.findByText("Kladden er lagret i arbeidsboken.")).toBeVisible();
  expect(workbook.applied.flat().every(({ kind }) => kind === "saveSetting")).toBe(true);
});

test("leaving the step or the wizard saves at once, and another screen loses nothing", async () => {
  const { user, workbook, navigation } = await openWizard();
  await fill(user, "Delprosjekt", "Ny bru");
  await press(user, "Neste");
  await arriveAt("Bakgrunn og utfordringer");
  await waitFor(async () => expect(await draftOf(workbook)).toMatchObject({ header: { subproject: "Ny bru" } }), { timeout: 900 });
  await fill(user, "Bakgrunn", "Den gamle er stengt.");
  act(() => navigation.open("about"));
  await waitFor(async () => expect(await draftOf(workbook)).toMatchObject({ background: { background: "Den gamle er stengt." } }), { timeout: 900 });
  act(() => navigation.open("wizard"));
  await arriveAt("Bakgrunn og utfordringer");
  expect(answerField("Bakgrunn")).toHaveValue("Den gamle er stengt.");
  expect(screen.queryByText(/Kladden som ligger i arbeidsboken/)).not.toBeInTheDocument();
});

test("a draft from an earlier time is brought back with a sentence; starting over asks first", async () => {
  const workbook = await workbookWithDraft({ header: { subproject: "Fra i går" }, risks: [{ risk: "Flom" }], noLongerThere: 1 });
  const { user } = await openWizard({ workbook });
  expect(screen.getByText(/Kladden som ligger i arbeidsboken, er hentet fram/)).toBeVisible();
  expect(answerField("Delprosjekt")).toHaveValue("Fra i går");
  await jumpTo(user, /Risikoer/);
  expect(await screen.findByDisplayValue("Flom")).toBeVisible();
  expect(screen.queryByText(/Kladden som ligger i arbeidsboken/)).not.toBeInTheDocument();

  await jumpTo(user, /Prosjektet/);
  await press(user, "Begynn på nytt");
  expect(await screen.findByRole("alertdialog", { name: "Slette det du har skrevet?" })).toBeVisible();
  await press(user, "Behold svarene");
  expect(answerField("Delprosjekt")).toHaveValue("Fra i går");
  await press(user, "Begynn på nytt");
  await press(user, "Slett og begynn på nytt");
  await waitFor(() => expect(answerField("Delprosjekt")).toHaveValue(""));
  await waitFor(async () => expect(await draftOf(workbook)).toBeNull());
  await jumpTo(user, /Risikoer/);
  expect(await screen.findByText("Ingen ennå.")).toBeVisible();
});

test("a draft that cannot be read is not written over before the user says so", async () => {
  const workbook = await workbookWithDraft({ header: { subproject: "Viktig" } });
  workbook.refuse("inventory", hostFailure("GeneralException"));
  const { renderPane } = await import("../support/renderPane");
  const { user } = renderPane({ screen: "wizard", workbook });
  expect(await screen.findByRole("alert")).toHaveTextContent("Det gikk ikke å se etter en kladd i arbeidsboken.");
  await press(user, "Prøv igjen");
  await arriveAt("Prosjektet");
  expect(answerField("Delprosjekt")).toHaveValue("Viktig");
});

test("a draft that cannot be saved is told, and saved when it can be", async () => {
  const { user, workbook } = await openWizard();
  workbook.refuse("apply", hostFailure("InvalidOperationInCellEditMode"));
  await fill(user, "Delprosjekt", "Ny bru");
  expect(await screen.findByText(/Kladden er ikke lagret i arbeidsboken ennå\./)).toHaveAttribute("role", "status");
  await press(user, "Neste");
  await waitFor(async () => expect(await draftOf(workbook)).toMatchObject({ header: { subproject: "Ny bru" } }));
});
