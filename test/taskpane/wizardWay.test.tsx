import { screen, waitFor, within } from "@testing-library/react";
import { blankAnswers } from "../../src/domain/mandate/blankAnswers";
import { hostFailure } from "../support/memoryWorkbook";
import { pressKey, tabTo } from "../support/renderPane";
import { arriveAt, fill, jumpTo, nextTo, openWizard, press } from "../support/wizardSteps";

const allSheets = [
  "Ark1", "Mandat", "Mål", "Tiltak", "Organisering", "Framdriftsplan", "Hendelser", "Risiko", "Risikomatrise", "Milepæler", "Budsjett", "Finansiering",
  "Informasjonsplan", "Beslutningspunkter", "Innsparing", "Forbedringsforslag", "Oversikt", "Innstillinger",
];

test("the whole way: every step, the summary, the sheets, and back again with the answers still there", async () => {
  const { user, workbook } = await openWizard();
  expect(await arriveAt("Prosjektet")).toBeVisible();
  await fill(user, "Delprosjekt", "Felles lønnskontor");
  await user.click(screen.getByRole("checkbox", { name: "Innsparing" }));
  await user.click(screen.getByRole("checkbox", { name: "Forbedringsforslag" }));
  expect(screen.getByText("Nytt delprosjekt · steg 1 av 12")).toBeVisible();

  await nextTo(user, "Bakgrunn og utfordringer");
  await fill(user, "Bakgrunn", "Tre kontorer gjør det samme.");
  await press(user, "Legg til utfordring");
  await fill(user, "Utfordring", "Ulike systemer");
  await nextTo(user, "Mål");
  await press(user, "Legg til mål");
  await fill(user, "Mål", "Ett kontor");
  await nextTo(user, "Hovedtiltak");
  await press(user, "Legg til tiltak");
  await fill(user, "Tiltak", "Flytte lønnskjøring");
  await nextTo(user, "Organisering og ressurser");
  await press(user, "Legg til rolle");
  await fill(user, "Rolle", "Delprosjektleder");
  await fill(user, "Stilling i prosent", "37,5");
  await nextTo(user, "Framdrift og rapportering");
  await fill(user, "Første dag", "1.2.2027");
  await fill(user, "Siste dag", "30.6.2027");
  await press(user, "Legg til aktivitet");
  await fill(user, "Aktivitet", "Kartlegging");
  await press(user, "Legg til møterytme");
  const rhythm = within(screen.getByRole("group", { name: "Møterytme 1" }));
  await user.type(rhythm.getByLabelText(/^Kode/), "A");
  await user.type(rhythm.getByLabelText("Uker mellom møtene"), "2");
  await user.type(rhythm.getByLabelText("Ikke i uke"), "13");
  const plan = screen.getByRole("region", { name: "Slik blir rutenettet" });
  expect(await within(plan).findByText("22 uker, fra 2027-U05 til 2027-U26.")).toBeVisible();
  expect(await within(plan).findByText("A i uke 5, 7, 9, 11, 15, 17, 19, 21, 23, 25")).toBeVisible();
  await nextTo(user, "Risikoer");
  await press(user, "Legg til risiko");
  await fill(user, "Risiko", "Nøkkelpersoner slutter");
  await user.selectOptions(screen.getByLabelText("Sannsynlighet (S)"), "4");
  expect(screen.getByText("ikke vurdert")).toBeVisible();
  await user.selectOptions(screen.getByLabelText("Konsekvens (K)"), "5");
  expect(screen.getByText("RF 20 – Høy")).toBeVisible();
  await nextTo(user, "Milepæler");
  await press(user, "Legg til milepæl");
  await fill(user, "Milepæl", "Mandat godkjent");
  await fill(user, "Nummer", "1.10");
  await nextTo(user, "Budsjett og finansiering");
  await press(user, "Legg til budsjettlinje");
  await fill(user, "Post", "Systemer");
  await fill(user, "Beløp for året", "1,2 mill");
  await press(user, "Legg til finansieringskilde");
  await fill(user, "Kilde", "Skjønnsmidler");
  await fill(user, "Beløp", "300.000");
  const sums = screen.getByRole("region", { name: "Summer" });
  expect(await within(sums).findByText(/^Det mangler 900.000 kr i finansiering\.$/)).toBeVisible();
  await nextTo(user, "Informasjon og beslutninger");
  await press(user, "Legg til informasjonstiltak");
  await fill(user, "Tiltak", "Nyhetsbrev");
  await fill(user, "Når", "mars");
  expect(screen.getByText("Lest som: 01.03.2027–31.03.2027")).toBeVisible();
  await nextTo(user, "Innsparing og forbedringsforslag");
  await nextTo(user, "Se over og opprett");

  for (const line of ["Mål – 1 rad", "Hendelser – 10 rader", "Beslutningspunkter – tom tabell", "Risikomatrise"]) {
    expect(await screen.findByText((_text, element) => element?.tagName === "LI" && element.textContent === line)).toBeVisible();
  }
  expect(workbook.sheetNames()).toEqual(["Ark1"]);
  await press(user, "Opprett");
  expect(await arriveAt("Delprosjektet er opprettet")).toHaveFocus();
  expect(screen.getByText("17 ark er laget for «Felles lønnskontor».")).toBeVisible();
  expect(workbook.sheetNames()).toEqual(allSheets);
  expect((await workbook.inventory())).toMatchObject({ ok: true, value: { draft: null } });
  await press(user, "Gå til arket Risiko");
  expect(workbook.visited).toEqual([expect.objectContaining({ sheetName: "Risiko" })]);

  await press(user, "Angre");
  await arriveAt("Se over og opprett");
  expect(screen.getByText(/Angret\. Arbeidsboken er som før, og svarene dine er her fortsatt\./)).toBeVisible();
  expect(workbook.sheetNames()).toEqual(["Ark1"]);
  await jumpTo(user, /^7\. Risikoer/);
  expect(await screen.findByDisplayValue("Nøkkelpersoner slutter")).toBeVisible();
  await waitFor(async () => expect(JSON.stringify(await workbook.inventory())).toContain("Nøkkelpersoner slutter"));
});

test("only the name is needed; by keyboard alone", async () => {
  const { user, workbook } = await openWizard();
  await tabTo(user, screen.getByRole("textbox", { name: "Delprosjekt" }));
  await user.keyboard("Ny bru");
  await pressKey(user, "Alle steg");
  await pressKey(user, /^11\. Se over og opprett/);
  await arriveAt("Se over og opprett");
  expect(screen.getByText(/Det blir ingen framdriftsplan/)).toBeVisible();
  await pressKey(user, "Opprett");
  await arriveAt("Delprosjektet er opprettet");
  expect(workbook.sheetNames()).toEqual(allSheets.filter((name) => !["Framdriftsplan", "Hendelser", "Innsparing", "Forbedringsforslag"].includes(name)));
  await pressKey(user, "Lag et til");
  expect(await arriveAt("Prosjektet")).toHaveFocus();
  expect(screen.getByRole("textbox", { name: "Delprosjekt" })).toHaveValue("");
});

test("a sheet that is not wanted has no step, is not written, and hinders nobody", async () => {
  const { user, workbook } = await openWizard();
  await fill(user, "Delprosjekt", "Bru");
  await jumpTo(user, /^3\. Mål/);
  await press(user, "Legg til mål");
  await fill(user, "Frist", "snart");
  await jumpTo(user, /^1\. Prosjektet/);
  await user.click(await screen.findByRole("checkbox", { name: "Mål" }));
  await press(user, "Alle steg");
  expect(screen.queryByRole("button", { name: /^3\. Mål/ })).not.toBeInTheDocument();
  await press(user, /Se over og opprett/);
  await press(user, "Opprett");
  await arriveAt("Delprosjektet er opprettet");
  expect(workbook.sheetNames()).not.toContain("Mål");
});

test("what the workbook refuses is told; nothing is written, and the draft stays", async () => {
  const { user, workbook } = await openWizard();
  await fill(user, "Delprosjekt", "Bru");
  await jumpTo(user, /Se over og opprett/);
  await screen.findByText("Innstillinger", { selector: "li" });
  await waitFor(async () => expect(JSON.stringify(await workbook.inventory())).toContain("Bru"));
  workbook.refuse("apply", hostFailure("GeneralException"));
  await press(user, "Opprett");
  expect(await screen.findByRole("alert")).toHaveTextContent("Delprosjektet ble ikke opprettet. Arbeidsboken er som før.");
  expect(workbook.sheetNames()).toEqual(["Ark1"]);
  await waitFor(async () => expect(JSON.stringify(await workbook.inventory())).toContain("Bru"));
  await press(user, "Opprett");
  await arriveAt("Delprosjektet er opprettet");
});

test("the user's own choices for new sheets are there from the start", async () => {
  await openWizard({ defaults: { organisation: "Fjordby kommune", sheetLanguage: "sv", riskModel: "4" } });
  expect(screen.getByLabelText("Virksomhet")).toHaveValue("Fjordby kommune");
  expect(screen.getByLabelText("Språk i arkene")).toHaveDisplayValue("Svenska");
  expect(screen.getByLabelText("Land")).toHaveDisplayValue("Sverige");
  expect(screen.getByLabelText("Risikomodell")).toHaveValue("4");
  expect(blankAnswers("sv").options.country).toBe("SE");
});
