import { screen, waitFor, within } from "@testing-library/react";
import { renderPane } from "../support/renderPane";

test("the pane changes language at once, and the page says which it is", async () => {
  const { user } = renderPane({ screen: "settings" });
  for (const [value, title, lang] of [["nn", "Innstillingar", "nn"], ["sv", "Inställningar", "sv"], ["en", "Settings", "en"], ["nb", "Innstillinger", "nb"]] as const) {
    const pane = screen.getAllByRole("region")[0] as HTMLElement;
    await user.selectOptions(within(pane).getByRole("combobox"), value);
    expect(await screen.findByRole("heading", { level: 1, name: title })).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", lang);
  }
});

test("the user's own language goes before that of Office, and can be given back to it", async () => {
  const { user } = renderPane({ screen: "settings", language: "en", defaults: { paneLanguage: "sv" } });
  expect(await screen.findByRole("heading", { level: 1, name: "Inställningar" })).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "Språk" }), "");
  expect(await screen.findByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
});

test("choices are kept for the next time the pane opens", async () => {
  const { user } = renderPane({ screen: "settings" });
  await user.type(screen.getByLabelText("Virksomhet"), "Fjordby kommune");
  await user.click(screen.getByRole("radio", { name: /Fire nivåer/ }));
  expect(await screen.findByText("Lagret på denne maskinen.")).toBeVisible();
  await waitFor(() => expect(localStorage.getItem("@Prosjektark/defaults")).toContain('"riskModel":"4"'));
  expect(localStorage.getItem("@Prosjektark/defaults")).toContain("Fjordby kommune");
});

test("the dark theme is chosen by hand", async () => {
  const { user } = renderPane({ screen: "settings" });
  await user.click(screen.getByRole("radio", { name: "Mørkt" }));
  expect(document.documentElement.style.colorScheme).toBe("dark");
});

test("where the browser keeps nothing, the pane says so and works on", async () => {
  const { user } = renderPane({ screen: "settings", kept: false });
  expect(screen.getByText(/Valgene gjelder til ruten lukkes/)).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "Lyst" }));
  expect(screen.getByRole("radio", { name: "Lyst" })).toBeChecked();
});
