import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { rangeOf } from "../support/memoryWorkbook";
import { pressKey, renderPane, tabTo } from "../support/renderPane";
import { goToDestination, goToPreview, pasted } from "../support/structureSteps";

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

test("a pasted document becomes sheets, by keyboard alone", async () => {
  const { user, workbook } = renderPane();
  await pressKey(user, /^Lim inn en tabell/);
  expect(await heading("Hvor er tabellen?")).toHaveFocus();
  await tabTo(user, screen.getByRole("textbox", { name: "Tekst eller tabell" }));
  await user.paste(pasted);
  await pressKey(user, "Neste");

  expect(await heading("Dette ble funnet")).toHaveFocus();
  expect(screen.getByRole("checkbox", { name: /Framdriftsplan.*2 aktiviteter/ })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: /Risikotabell.*2 risikoer/ })).toBeChecked();
  await tabTo(user, screen.getByRole("textbox", { name: /År/ }));
  await user.keyboard("2026");
  expect(screen.getByText("2026 har 53 uker.")).toBeVisible();
  await pressKey(user, "Neste");

  expect(await heading("Se over og avgjør")).toHaveFocus();
  await pressKey(user, /^Godta alle forslag/, "button", " ");
  expect(await screen.findByText("Alle forslag er avgjort.")).toBeVisible();
  await tabTo(user, screen.getByRole("tab", { name: /^Funn/ }));
  await user.keyboard("{ArrowRight}{Enter}");
  const plan = await screen.findByRole("group", { name: /Plan for vinteren|Framdriftsplan/ });
  expect(within(plan).getByText("Graving")).toBeVisible();
  await pressKey(user, "Neste");

  expect(await heading("Hvor skal det stå?")).toHaveFocus();
  for (const name of ["Framdriftsplan", "Hendelser", "Risiko", "Risikomatrise", "Innstillinger"]) expect(await screen.findByText(name)).toBeVisible();
  await tabTo(user, screen.getByRole("textbox", { name: "Delprosjekt" }));
  await user.keyboard("Ny bru");
  await pressKey(user, "Lag arkene");

  expect(await heading("Ferdig")).toHaveFocus();
  expect(screen.getByText(/2 aktiviteter, 5 hendelser og 2 risikoer står nå i arbeidsboken/)).toBeVisible();
  expect(workbook.sheetNames()).toEqual(["Ark1", "Framdriftsplan", "Hendelser", "Risiko", "Risikomatrise", "Innstillinger"]);
  await pressKey(user, "Gå til arket Risiko");
  expect(workbook.visited).toEqual([expect.objectContaining({ sheetName: "Risiko" })]);
});

test("the ribbon's command reads the selection at once", async () => {
  const { user, workbook } = renderPane();
  workbook.selection = rangeOf([["Aktivitet", "Uke 1", "Uke 2", "Uke 3"], ["Graving", "O", "A", ""], ["Støping", "", "O", "A"]], { sheetName: "Uke'plan", row: 5, column: 2 });
  await user.click(screen.getByRole("button", { name: /^Strukturer markert område/ }));
  expect(await screen.findByText("Uke'plan!B5:E7")).toBeVisible();
  expect(screen.getByText("3 rader × 4 kolonner")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Neste" }));
  expect(await screen.findByRole("checkbox", { name: /2 aktiviteter og 4 hendelser/ })).toBeChecked();
});

test("a table from Word's clipboard is read as a table, and editing the text afterwards reads the text", async () => {
  const { user } = renderPane({ screen: "structure" });
  await user.click(await screen.findByRole("radio", { name: /Innlimt/ }));
  const field = screen.getByRole("textbox", { name: "Tekst eller tabell" });
  const html = "<table><tr><td>Risiko</td><td>S</td><td>K</td></tr><tr><td>Regn hele<br>uka</td><td>4</td><td>5</td></tr></table>";
  fireEvent.paste(field, { clipboardData: { getData: (type: string) => (type === "text/html" ? html : "Risiko\tS\tK\nRegn hele\nuka\t4\t5\n") } });
  expect(await screen.findByText("En tabell er limt inn med rader og kolonner.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Neste" }));
  expect(await screen.findByRole("checkbox", { name: /1 risiko/ })).toBeChecked();
  await user.click(screen.getByRole("button", { name: "Tilbake" }));
  await user.type(await screen.findByRole("textbox", { name: "Tekst eller tabell" }), "x");
  expect(screen.queryByText("En tabell er limt inn med rader og kolonner.")).not.toBeInTheDocument();
});

test("nothing pasted: the summary takes the focus and leads to the field", async () => {
  const { user } = renderPane({ screen: "structure" });
  await user.click(await screen.findByRole("radio", { name: /Innlimt/ }));
  await user.click(screen.getByRole("button", { name: "Neste" }));
  const summary = await screen.findByRole("group", { name: /må rettes/ });
  expect(summary).toHaveFocus();
  await user.click(within(summary).getByRole("link", { name: "Lim inn eller skriv en tabell." }));
  const field = screen.getByRole("textbox", { name: "Tekst eller tabell" });
  expect(field).toHaveFocus();
  expect(field).toHaveAccessibleDescription(/Lim inn eller skriv en tabell\./);
});

test("a year is asked for, and only a year is taken", async () => {
  const { user } = renderPane({ screen: "structure" });
  await user.click(await screen.findByRole("radio", { name: /Innlimt/ }));
  await user.click(screen.getByRole("textbox", { name: "Tekst eller tabell" }));
  await user.paste(pasted);
  await user.click(screen.getByRole("button", { name: "Neste" }));
  await user.type(await screen.findByRole("textbox", { name: /År/ }), "20");
  await user.click(screen.getByRole("button", { name: "Neste" }));
  await user.click(within(await screen.findByRole("group", { name: /må rettes/ })).getByRole("link", { name: /Skriv året/ }));
  expect(screen.getByRole("textbox", { name: /År/ })).toHaveFocus();
  await user.keyboard("26");
  await user.click(screen.getByRole("button", { name: "Neste" }));
  expect(await heading("Se over og avgjør")).toBeVisible();
});

test("a table can be left out, but not all of them", async () => {
  const { user } = renderPane({ screen: "structure" });
  await user.click(await screen.findByRole("radio", { name: /Innlimt/ }));
  await user.click(screen.getByRole("textbox", { name: "Tekst eller tabell" }));
  await user.paste(pasted);
  await user.click(screen.getByRole("button", { name: "Neste" }));
  await user.click(await screen.findByRole("checkbox", { name: /Framdriftsplan/ }));
  expect(screen.queryByRole("textbox", { name: /År/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole("checkbox", { name: /Risikotabell/ }));
  await user.click(screen.getByRole("button", { name: "Neste" }));
  expect(await screen.findByRole("group", { name: /må rettes/ })).toHaveTextContent("Velg minst én tabell");
  await user.click(screen.getByRole("checkbox", { name: /Risikotabell/ }));
  await user.click(screen.getByRole("button", { name: "Neste" }));
  await user.click(await screen.findByRole("button", { name: "Neste" }));
  await user.click(await screen.findByRole("button", { name: "Lag arkene" }));
  expect(await screen.findByText(/^2 risikoer står nå/)).toBeVisible();
});

test("prose gives a sentence, not a table", async () => {
  const { user } = renderPane({ screen: "structure" });
  await user.click(await screen.findByRole("radio", { name: /Innlimt/ }));
  await user.type(screen.getByRole("textbox", { name: "Tekst eller tabell" }), "Det var en gang en bru.");
  await user.click(screen.getByRole("button", { name: "Neste" }));
  expect(await screen.findByText(/fant ingen tabell eller overskrift det kjenner/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Neste" }));
  expect(await screen.findByRole("group", { name: /må rettes/ })).toHaveTextContent("Det er ingen tabell å gå videre med");
});

test("a paste that is too large gives a sentence, and is not put in the text field", async () => {
  const { user } = renderPane({ screen: "structure" });
  await user.click(await screen.findByRole("radio", { name: /Innlimt/ }));
  const text = "Aktivitet\t1\t2\n".repeat(3_000_000);
  fireEvent.paste(screen.getByRole("textbox", { name: "Tekst eller tabell" }), { clipboardData: { getData: (type: string) => (type === "text/plain" ? text : "") } });
  expect(await screen.findByText(/tegn er limt inn/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Neste" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Kilden kunne ikke leses.");
  await user.click(screen.getByRole("button", { name: "Fjern teksten" }));
  expect(screen.getByRole("textbox", { name: "Tekst eller tabell" })).toHaveValue("");
});

test("going back and away loses nothing", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user } = pane;
  await goToPreview(pane);
  await user.click((await screen.findAllByRole("button", { name: "Godta" }))[0] as HTMLElement);
  await user.click(screen.getByRole("button", { name: "Tilbake" }));
  expect(await screen.findByRole("textbox", { name: /År/ })).toHaveValue("2026");
  await user.click(screen.getByRole("button", { name: "Tilbake" }));
  expect(await screen.findByRole("textbox", { name: "Tekst eller tabell" })).toHaveValue(pasted);
  await user.click(screen.getByRole("button", { name: "Om" }));
  await user.click(screen.getByRole("button", { name: "Strukturer tabell" }));
  for (const step of ["Dette ble funnet", "Se over og avgjør"]) {
    await user.click(await screen.findByRole("button", { name: "Neste" }));
    expect(await heading(step)).toBeVisible();
  }
  expect((await screen.findAllByRole("button", { name: "Godta" }))[0]).toHaveAttribute("aria-pressed", "true");
});

test("the sheets take the language, project and subproject the user gives them", async () => {
  const pane = renderPane({ screen: "structure", defaults: { organisation: "Fjordby kommune" } });
  const { user, workbook } = pane;
  await goToDestination(pane);
  expect(screen.getByRole("textbox", { name: "Prosjekt" })).toHaveValue("Fjordby kommune");
  await user.selectOptions(screen.getByRole("combobox", { name: "Språk i arkene" }), "sv");
  expect(await screen.findByText("Tidplan")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Lag arkene" }));
  await heading("Ferdig");
  await waitFor(() => expect(workbook.sheetNames()).toContain("Tidplan"));
});
