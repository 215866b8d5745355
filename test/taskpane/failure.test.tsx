import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { I18nextProvider } from "react-i18next";
import { FailureBoundary } from "../../src/taskpane/app/FailureBoundary";
import { OutsideExcel } from "../../src/taskpane/app/OutsideExcel";
import { createTexts } from "../../src/text/translate";

test("a screen that fails is replaced by a sentence, and can be tried again", async () => {
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  let broken = true;
  const Screen = () => { if (broken) throw new Error("no such row"); return <p>Her igjen</p>; };
  render(<I18nextProvider i18n={createTexts("nb")}><FailureBoundary><Screen /></FailureBoundary></I18nextProvider>);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Dette skjermbildet stoppet");
  expect(screen.getByText("no such row")).toBeVisible();
  broken = false;
  await userEvent.setup().click(screen.getByRole("button", { name: "Prøv igjen" }));
  expect(screen.getByText("Her igjen")).toBeVisible();
  told.mockRestore();
});

test.each([["nb", "Åpne Prosjektark fra Excel"], ["nn", "Opne Prosjektark frå Excel"], ["sv", "Öppna Prosjektark från Excel"], ["en", "Open Prosjektark from Excel"]] as const)("outside Excel the page says what to do (%s)", (language, title) => {
  render(<OutsideExcel language={language} />);
  expect(screen.getByRole("heading", { level: 1, name: title })).toBeVisible();
  expect(document.documentElement).toHaveAttribute("lang", language);
});
