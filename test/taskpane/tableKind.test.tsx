import { screen, waitFor, within } from "@testing-library/react";
import { languages } from "../../src/domain/language";
import { paneText } from "../../src/text/paneText";
import { axeViolations } from "../support/axeViolations";
import { renderPane, tabTo, type RenderedPane } from "../support/renderPane";

const document = [
  "Risiko\tS\tK\tRF\tTiltak", "Frost i grunnen\t3\t4\t99\tVente til april", "Sen levering\t1\t2\t2\tRinge", "",
  "Noe skal gjøres.", "", "Aktivitet\tAnsvarlig\tFrist", "Rydding\tOla\t01.03.2026", "Maling\tKari\t01.04.2026", "",
  "Ting til huset", "", "Ting\tOppgave\tEier", "Stige\tHente\tOla", "Spann\tKjøpe\tKari",
].join("\n");

async function readIn(pane: RenderedPane, text = document, language: "nb" | "nn" | "sv" | "en" = "nb"): Promise<void> {
  const { user } = pane;
  const word = (key: keyof typeof paneText) => paneText[key][language];
  await user.click(await screen.findByRole("radio", { name: word("source.origin.paste") }));
  await user.click(screen.getByRole("textbox"));
  await user.paste(text);
  await user.click(screen.getByRole("button", { name: word("structure.next") }));
  await screen.findByRole("heading", { level: 1, name: word("structure.tables.title") });
}

beforeEach(() => { window.document.title = "Prosjektark"; });

const kindOf = (name: string) => screen.getByRole("combobox", { name: `Les som ${name}` });

async function opened(text = document): Promise<RenderedPane> {
  const pane = renderPane({ screen: "structure" });
  await readIn(pane, text);
  return pane;
}

async function chooseKind(pane: RenderedPane, name: string, kind: string): Promise<void> {
  await pane.user.selectOptions(kindOf(name), within(kindOf(name)).getByRole("option", { name: kind }));
}

test("one table is read as what the user says, the focus goes with it, and the others keep what was decided", async () => {
  const pane = await opened();
  const { user } = pane;
  expect(kindOf("Tiltak")).toHaveValue("measures");
  await chooseKind(pane, "Tiltak", "Milepæler");
  await waitFor(() => expect(kindOf("Milepæler")).toHaveFocus());
  expect(screen.getByText(/^Leses nå som Milepæler\./)).toHaveAttribute("role", "status");
  expect(screen.getByRole("checkbox", { name: /^Milepæler.*2 poster/ })).toBeChecked();
  expect(screen.queryByRole("checkbox", { name: /^Tiltak/ })).not.toBeInTheDocument();

  await user.click(screen.getByRole("button", { name: "Neste" }));
  await user.click(await screen.findByRole("button", { name: "Godta" }));
  await user.click(screen.getByRole("button", { name: "Tilbake" }));
  expect(kindOf("Milepæler")).toHaveValue("milestones");
  await chooseKind(pane, "Milepæler", "Finn ut selv");
  await waitFor(() => expect(kindOf("Tiltak")).toHaveFocus());
  expect(within(kindOf("Tiltak")).queryByRole("option", { name: "Finn ut selv" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Neste" }));
  expect((await screen.findAllByRole("button", { name: "Godta" }))[0]).toHaveAttribute("aria-pressed", "true");
});

test("a table that cannot be read so says it where it stands, and is taken back there", async () => {
  const pane = await opened();
  await chooseKind(pane, "Risikotabell", "Budsjett");
  const refused = await screen.findByRole("group", { name: "Kan ikke leses som valgt" });
  const field = within(refused).getByRole("combobox", { name: /^Les som Risiko \| S \| K/ });
  await waitFor(() => expect(field).toHaveFocus());
  expect(field).toHaveValue("budget");
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(/kan ikke leses som det du har valgt.*overskrifter som Post, Beløp/);
  expect(screen.getAllByRole("checkbox")).toHaveLength(1);
  expect(await axeViolations()).toEqual([]);
  await pane.user.selectOptions(field, "");
  await waitFor(() => expect(kindOf("Risikotabell")).toHaveFocus());
  expect(screen.queryByRole("group", { name: "Kan ikke leses som valgt" })).not.toBeInTheDocument();
});

test("a table that was not recognised is given a kind, by keyboard", async () => {
  const pane = await opened();
  const { user } = pane;
  const opener = screen.getByRole("button", { name: "Ikke lest (1)" });
  await tabTo(user, opener);
  await user.keyboard("{Enter}");
  const field = screen.getByRole("combobox", { name: "Les som Ting | Oppgave | Eier" });
  expect(field).toHaveDisplayValue("Ikke lest");
  await tabTo(user, field);
  await user.selectOptions(field, "milestones");
  await waitFor(() => expect(kindOf("Milepæler")).toHaveFocus());
  expect(screen.getByRole("checkbox", { name: /^Milepæler.*Ting til huset.*2 poster/ })).toBeChecked();
  expect(screen.queryByRole("button", { name: /^Ikke lest/ })).not.toBeInTheDocument();
});

test("where nothing was recognised the tables stand open, and the choice leads on", async () => {
  const pane = await opened(["Ting\tOppgave\tEier", "Stige\tHente\tOla", "Spann\tKjøpe\tKari"].join("\n"));
  expect(screen.getByText(/kan du også velge hva den skal leses som\.$/)).toBeVisible();
  await pane.user.selectOptions(kindOf("Ting | Oppgave | Eier"), "measures");
  await waitFor(() => expect(kindOf("Tiltak")).toHaveFocus());
  await pane.user.click(screen.getByRole("button", { name: "Neste" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Se over og avgjør" })).toBeVisible();
});

test("another source starts afresh", async () => {
  const pane = await opened();
  const { user } = pane;
  await chooseKind(pane, "Tiltak", "Milepæler");
  await waitFor(() => expect(kindOf("Milepæler")).toBeVisible());
  await user.click(screen.getByRole("button", { name: "Tilbake" }));
  await user.click(await screen.findByRole("button", { name: "Neste" }));
  expect(await screen.findByRole("combobox", { name: "Les som Milepæler" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Tilbake" }));
  await user.type(await screen.findByRole("textbox", { name: "Tekst eller tabell" }), " ");
  await user.click(screen.getByRole("button", { name: "Neste" }));
  expect(await screen.findByRole("combobox", { name: "Les som Tiltak" })).toBeVisible();
});

test("what the whole source is read as leaves the other tables to be chosen", async () => {
  const pane = await opened();
  const { user } = pane;
  await user.selectOptions(screen.getByRole("combobox", { name: "Les hele kilden som" }), "riskRegister");
  expect(await screen.findByRole("button", { name: "Ikke lest (2)" })).toBeVisible();
  expect(screen.getAllByRole("checkbox")).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Ikke lest (2)" }));
  await user.selectOptions(kindOf("Aktivitet | Ansvarlig | Frist"), "milestones");
  await waitFor(() => expect(screen.getAllByRole("checkbox")).toHaveLength(2));
});

test.each(languages)("no rule of axe is broken (%s)", async (language) => {
  const pane = renderPane({ screen: "structure", language });
  await readIn(pane, document, language);
  const [opener] = screen.getAllByRole("button").filter((button) => button.getAttribute("aria-expanded") === "false");
  if (opener) await pane.user.click(opener);
  await pane.user.selectOptions(screen.getAllByRole("combobox")[0] as HTMLElement, "proposals");
  await screen.findByRole("group", { name: paneText["tables.refused"][language] });
  expect(await axeViolations()).toEqual([]);
});
