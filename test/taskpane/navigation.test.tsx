import { act, screen } from "@testing-library/react";
import { issue } from "../../src/domain/issue";
import { pressKey, renderPane } from "../support/renderPane";

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

test("opening the pane leaves the focus where it was", async () => {
  renderPane();
  await heading("Prosjektark");
  expect(document.body).toHaveFocus();
});

test("each screen is reached by keyboard, and its heading takes the focus", async () => {
  const { user } = renderPane();
  for (const [button, title] of [["Strukturer tabell", "Hvor er tabellen?"], ["Kontroller", "Kontroller"], ["Innstillinger", "Innstillinger"], ["Om", "Om Prosjektark"], ["Hjem", "Prosjektark"]] as const) {
    (document.activeElement as HTMLElement).blur();
    await pressKey(user, button);
    expect(await heading(title)).toHaveFocus();
    expect(screen.getByRole("button", { name: button })).toHaveAttribute("aria-current", "page");
  }
});

test("Escape goes home, but not out of a field", async () => {
  const { user } = renderPane({ screen: "settings" });
  await user.click(await screen.findByLabelText("Virksomhet"));
  await user.keyboard("{Escape}");
  expect(await heading("Innstillinger")).toBeVisible();
  await user.click(await heading("Innstillinger"));
  await user.keyboard("{Escape}");
  expect(await heading("Prosjektark")).toHaveFocus();
});

test("a ribbon command opens its screen, and says there why it did not do its work", async () => {
  const { navigation } = renderPane();
  await heading("Prosjektark");
  act(() => navigation.open("checks", { issues: [issue("error", "host.failed", { params: { code: "GeneralException" } })] }));
  expect(await heading("Kontroller")).toBeVisible();
  expect(screen.getByRole("alert")).toHaveTextContent("GeneralException");
});
