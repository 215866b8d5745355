import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { answerField, arriveAt, fill, jumpTo, openWizard, press, workbookWithDraft } from "../support/wizardSteps";

const named = { subproject: "Bru" };

test("Next says what is missing, in a list that leads to the fields, and goes on when it is put right", async () => {
  const { user } = await openWizard();
  await user.tab();
  await fill(user, "Dato for mandatet", "31.02.2027");
  await user.tab();
  expect(await screen.findByText("«31.02.2027» er ikke en dato. Skriv for eksempel 31.12.2026.")).toBeVisible();
  expect(answerField("Delprosjekt")).not.toHaveAccessibleDescription(/må fylles ut/);
  await press(user, "Neste");
  const summary = await screen.findByRole("group", { name: "2 ting må rettes før du kan gå videre:" });
  expect(summary).toHaveFocus();
  await user.click(within(summary).getByRole("link", { name: "Delprosjekt: Feltet må fylles ut." }));
  expect(answerField("Delprosjekt")).toHaveFocus();
  expect(answerField("Delprosjekt")).toHaveAccessibleDescription("Feltet må fylles ut.");
  await user.keyboard("Bru");
  await fill(user, "Dato for mandatet", "28.02.2027");
  await press(user, "Neste");
  await arriveAt("Bakgrunn og utfordringer");
});

test("what is wrong in one step hinders no other; the summary leads across steps and pages", async () => {
  const { user, workbook } = await openWizard({ workbook: await workbookWithDraft({
    header: named, progress: { from: "30.06.2027", to: "01.02.2027" }, budget: { lines: [{ post: "Lønn", yearAmount: "mye" }] }, milestones: [{ milestone: "Alt", planned: "31.12.1899" }, { milestone: "Intet", planned: "01.01.2101" }],
  }) });
  await press(user, "Alle steg");
  expect(await screen.findByRole("button", { name: "6. Framdrift og rapportering – 1 feil" })).toBeVisible();
  expect(screen.getByRole("button", { name: "8. Milepæler – 2 feil" })).toBeVisible();
  expect(screen.getByRole("button", { name: "2. Bakgrunn og utfordringer – tomt" })).toBeVisible();
  expect(screen.getByRole("button", { name: "1. Prosjektet – begynt" })).toHaveAttribute("aria-current", "step");
  await press(user, /Se over og opprett/);
  await press(user, "Opprett");
  const summary = await screen.findByRole("group", { name: "4 ting må rettes før du kan gå videre:" });
  expect(summary).toHaveFocus();
  expect(within(summary).getAllByRole("link").map((link) => link.textContent)).toEqual([
    "Siste dag: Siste dag kommer før første dag.",
    "Milepæl 1, Planlagt: «31.12.1899» ligger utenfor årene 2000 til 2099.",
    "Milepæl 2, Planlagt: «01.01.2101» ligger utenfor årene 2000 til 2099.",
    expect.stringMatching(/^Budsjettlinje 1, Beløp for året: «mye» er ikke et beløp/),
  ]);
  expect(workbook.sheetNames()).toEqual(["Ark1"]);
  await user.click(within(summary).getByRole("link", { name: /^Budsjettlinje 1/ }));
  await arriveAt("Budsjett og finansiering");
  expect(answerField("Beløp for året")).toHaveFocus();
  expect(screen.getByText("1 beløp kan ikke leses og er ikke med i summen.")).toBeVisible();
  await jumpTo(user, /Framdrift/);
  await fill(user, "Første dag", "01.01.2027");
  await user.tab();
  await waitFor(() => expect(answerField("Siste dag")).not.toHaveAccessibleDescription(/kommer før/));
  expect(answerField("Første dag")).toHaveValue("01.01.2027");
});

test.each([["1 000 000,50", "1 000 000,50"], ["300.000", "300 000"], ["9,8 mill", "9 800 000"], ["kr 400.000,-", "400 000"], ["(1 000)", "-1 000"], ["−500", "-500"]])("%s is an amount", async (typed, shown) => {
  const { user } = await openWizard({ workbook: await workbookWithDraft({ header: named, financing: [{ source: "Fond", amount: typed }] }) });
  await jumpTo(user, /Budsjett/);
  const sums = await screen.findByRole("region", { name: "Summer" });
  expect(sums.textContent?.replace(/[\s\u00a0\u202f]/g, " ").replace("−", "-")).toContain(`Finansiering${shown} kr`);
});

test("names of every kind are kept as text", async () => {
  const names = ["=HYPERLINK(\"http://x\")", "O'Hara: [nord] / sør", "@SUM(A1)", "👩‍🔧 Drift 🚒", "مشروع البلدية", "Et navn på førti tegn som er litt for langt"];
  const { user, workbook } = await openWizard({ workbook: await workbookWithDraft({ header: { subproject: "'[Bru]:*?/\\ 👷 med et svært langt navn på førti tegn" }, risks: names.map((risk) => ({ risk })) }) });
  await jumpTo(user, /Se over og opprett/);
  await screen.findByText("Innstillinger", { selector: "li" });
  await press(user, "Opprett");
  await arriveAt("Delprosjektet er opprettet");
  const table = workbook.table("Risiko");
  expect(table).toBeDefined();
  const written = names.map((_, index) => workbook.cell("Risiko", (table?.rect.row ?? 0) + 1 + index, (table?.rect.column ?? 0) + 1));
  expect(written).toEqual(names);
});

test("a table as a whole can be wrong, and leads to its heading", async () => {
  const { user } = await openWizard({ workbook: await workbookWithDraft({ header: named, roles: Array.from({ length: 1001 }, () => ({ role: "Vikar" })) }) });
  await jumpTo(user, /Organisering/);
  await press(user, "Neste");
  await user.click(await screen.findByRole("link", { name: "Roller: Det er 1001 rader. Tabellen tar 1000." }));
  expect(screen.getByRole("heading", { level: 2, name: "Roller", hidden: true })).toHaveFocus();
});

test("what is wrong follows the language of the pane", async () => {
  const { user, navigation } = await openWizard();
  await fill(user, "Dato for mandatet", "snart");
  await press(user, "Neste");
  expect(await screen.findByRole("link", { name: "Delprosjekt: Feltet må fylles ut." })).toBeVisible();
  act(() => navigation.open("settings"));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Språk" }), "sv");
  act(() => navigation.open("wizard"));
  expect(await screen.findByRole("link", { name: "Delprojekt: Fältet måste fyllas i." })).toBeVisible();
  expect(screen.getByText("”snart” är inget datum. Skriv till exempel 2026-12-31.")).toBeVisible();
  fireEvent.change(answerField("Delprojekt"), { target: { value: "Bro" } });
  fireEvent.blur(answerField("Delprojekt"));
  expect(await screen.findByRole("group", { name: "En sak måste rättas innan du kan gå vidare:" })).toBeVisible();
});
