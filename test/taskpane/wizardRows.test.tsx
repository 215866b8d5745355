import { screen, within } from "@testing-library/react";
import { answerField, arriveAt, jumpTo, openWizard, press, workbookWithDraft } from "../support/wizardSteps";

const named = { subproject: "Bru" };

function measures(): string[] {
  return screen.getAllByLabelText((text) => text.replace(/\s*\*$/, "") === "Tiltak", { selector: "textarea" }).map((field) => (field as HTMLTextAreaElement).value);
}

test("rows are added, moved and removed; the focus goes along and every change is said", async () => {
  const { user } = await openWizard({ workbook: await workbookWithDraft({ header: named }) });
  await jumpTo(user, /Hovedtiltak/);
  expect(screen.getByText("Ingen ennå.")).toBeVisible();
  for (const measure of ["Kartlegge", "Velge", "Flytte"]) {
    await press(user, "Legg til tiltak");
    await user.keyboard(measure);
  }
  expect(measures()).toEqual(["Kartlegge", "Velge", "Flytte"]);
  expect(screen.getByText("Tiltak 3 er lagt til.")).toHaveAttribute("role", "status");

  await press(user, "Flytt opp: Tiltak 3");
  expect(measures()).toEqual(["Kartlegge", "Flytte", "Velge"]);
  expect(screen.getByRole("button", { name: "Flytt opp: Tiltak 2", hidden: true })).toHaveFocus();
  expect(screen.getByText("Flyttet: Tiltak 2 av 3.")).toBeVisible();

  await user.click(screen.getByDisplayValue("Kartlegge"));
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  expect(measures()).toEqual(["Flytte", "Kartlegge", "Velge"]);
  expect(screen.getByDisplayValue("Kartlegge")).toHaveFocus();
  await user.keyboard("{Alt>}{ArrowDown}{ArrowDown}{/Alt}");
  expect(measures()).toEqual(["Flytte", "Velge", "Kartlegge"]);

  await press(user, "Fjern: Tiltak 1");
  expect(measures()).toEqual(["Velge", "Kartlegge"]);
  expect(screen.getByDisplayValue("Velge")).toHaveFocus();
  expect(screen.getByText("Tiltak 1 er fjernet. Nå er det 2.")).toBeVisible();
  await press(user, "Sett tilbake");
  expect(measures()).toEqual(["Flytte", "Velge", "Kartlegge"]);
  expect(screen.getByDisplayValue("Flytte")).toHaveFocus();
  for (let count = 3; count > 0; count -= 1) await press(user, `Fjern: Tiltak ${count}`);
  expect(screen.getByRole("button", { name: "Legg til tiltak", hidden: true })).toHaveFocus();
});

test("a row is a group with a name, and its fields say how they are filled in", async () => {
  const { user } = await openWizard({ workbook: await workbookWithDraft({ header: named, milestones: [{ milestone: "Start" }, { milestone: "Slutt" }] }) });
  await jumpTo(user, /Milepæler/);
  const second = within(await screen.findByRole("group", { name: "Milepæl 2" }));
  expect(second.getByRole("textbox", { name: "Planlagt" })).toHaveAccessibleDescription("dd.mm.åååå");
  expect(second.getByRole("textbox", { name: "Milepæl" })).toBeRequired();
  expect(second.getByRole("button", { name: "Flytt ned: Milepæl 2" })).toHaveAttribute("aria-disabled", "true");
});

test("500 risks and 300 milestones: a page of them at a time, all of them kept and checked", async () => {
  const risks = Array.from({ length: 500 }, (_, index) => ({ risk: `Risiko nummer ${index + 1}`, likelihood: "3", consequence: index === 487 ? "9" : "4" }));
  const milestones = Array.from({ length: 300 }, (_, index) => ({ number: `1.${index + 1}`, milestone: `Milepæl nummer ${index + 1}`, planned: "01.03.2027" }));
  const { user, workbook } = await openWizard({ workbook: await workbookWithDraft({ header: named, risks, milestones }) });
  await jumpTo(user, /Risikoer/);
  expect(await screen.findAllByRole("group", { hidden: true, name: /^Risiko \d+$/ })).toHaveLength(10);
  expect(screen.getByText("1–10 av 500")).toBeVisible();
  await press(user, "Neste side");
  expect(screen.getByDisplayValue("Risiko nummer 11")).toBeVisible();
  await press(user, "Legg til risiko");
  expect(screen.getByText("501–501 av 501")).toBeVisible();
  await user.keyboard("Den siste");

  await jumpTo(user, /Se over og opprett/);
  await user.click(await screen.findByRole("link", { name: /^Risiko 488, Konsekvens \(K\): «9» er ikke en vurdering/ }));
  await arriveAt("Risikoer");
  expect(screen.getByText("481–490 av 501")).toBeVisible();
  const wrong = document.activeElement as HTMLSelectElement;
  expect(wrong).toHaveValue("9");
  await user.selectOptions(wrong, "5");
  await jumpTo(user, /Se over og opprett/);
  await screen.findByText((_text, element) => element?.tagName === "LI" && element.textContent === "Risiko – 501 rader");
  await press(user, "Opprett");
  await arriveAt("Delprosjektet er opprettet");
  expect(workbook.table("Risiko")?.rect.rowCount).toBe(502);
  expect(workbook.table("Milepaeler")?.rect.rowCount).toBe(301);
});

test("a choice from elsewhere that is not in the list stands there, and is told", async () => {
  const { user } = await openWizard({ workbook: await workbookWithDraft({ header: named, goals: [{ goal: "Spare", kind: "Drøm" }] }) });
  await jumpTo(user, /Mål/);
  expect(answerField("Type")).toHaveDisplayValue("Drøm");
  await press(user, "Neste");
  expect(await screen.findByRole("link", { name: /^Mål 1, Type: «Drøm» kan ikke velges/ })).toBeVisible();
});
