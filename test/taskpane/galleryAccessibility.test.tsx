import { act, screen } from "@testing-library/react";
import { languages } from "../../src/domain/language";
import { setMessageLanguage } from "../../src/functions/messageLanguage";
import { paneText } from "../../src/text/paneText";
import { installCustomFunctions } from "../functions/customFunctions";
import { axeViolations } from "../support/axeViolations";
import { serveFunctionMetadata } from "../support/functionMetadata";
import { MemoryWorkbook, rangeOf } from "../support/memoryWorkbook";
import { renderPane } from "../support/renderPane";

beforeAll(async () => {
  installCustomFunctions();
  await serveFunctionMetadata();
});

afterAll(() => setMessageLanguage("nb"));

test.each(languages)("neither the list nor a function breaks a rule of axe (%s)", async (language) => {
  document.title = "Prosjektark";
  setMessageLanguage(language);
  const workbook = new MemoryWorkbook();
  workbook.type("Ark1", 1, 1, "opptatt");
  workbook.selection = rangeOf([[""]], { sheetName: "Ark1", row: 1, column: 1 });
  const { navigation, user } = renderPane({ workbook, screen: "gallery", language });
  await screen.findByText(paneText["gallery.found_other"][language].replace("{{count, number}}", "13"));
  expect(await axeViolations()).toEqual([]);
  act(() => navigation.open("gallery", { functionId: "BUDGET_VARIANCE" }));
  await user.click(await screen.findByRole("button", { name: paneText["gallery.insert.button"][language] }));
  await screen.findByRole("button", { name: paneText["gallery.overwrite"][language] });
  expect(await axeViolations()).toEqual([]);
});
