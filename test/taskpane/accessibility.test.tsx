import { act, fireEvent, screen } from "@testing-library/react";
import { languages, type Language } from "../../src/domain/language";
import { paneText } from "../../src/text/paneText";
import { axeViolations } from "../support/axeViolations";
import { renderPane } from "../support/renderPane";
import { pasted } from "../support/structureSteps";

const text = (key: keyof typeof paneText, language: Language) => paneText[key][language];
const stepTo = async (title: keyof typeof paneText, language: Language) => {
  expect(await screen.findByRole("heading", { level: 1, name: text(title, language) })).toBeVisible();
  expect(await axeViolations()).toEqual([]);
};

beforeEach(() => { document.title = "Prosjektark"; });

test.each(languages)("no screen breaks a rule of axe (%s)", async (language) => {
  const { navigation, user } = renderPane({ language });
  const press = (key: keyof typeof paneText) => user.click(screen.getByRole("button", { name: text(key, language) }));
  await stepTo("home.title", language);
  for (const screenName of ["checks", "settings", "about"] as const) {
    act(() => navigation.open(screenName));
    await stepTo(`${screenName}.title`, language);
  }

  act(() => navigation.open("structure", { intent: "paste" }));
  await stepTo("structure.source.title", language);
  await press("structure.next");
  await stepTo("structure.source.title", language);
  fireEvent.change(screen.getByRole("textbox"), { target: { value: pasted } });
  await press("structure.next");
  await stepTo("structure.tables.title", language);
  await press("structure.next");
  await stepTo("structure.tables.title", language);
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "2026" } });
  await press("structure.next");
  await stepTo("structure.preview.title", language);
  await user.click(screen.getAllByRole("tab")[1] as HTMLElement);
  await stepTo("structure.preview.title", language);
  await press("structure.next");
  await stepTo("structure.destination.title", language);
  await press("destination.create");
  await stepTo("structure.done.title", language);
  act(() => navigation.open("checks"));
  await screen.findAllByText(text("findings.severity.warning", language));
  await stepTo("checks.title", language);
});
