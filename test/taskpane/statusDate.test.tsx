import { screen } from "@testing-library/react";
import { renderPane } from "../support/renderPane";
import { goToDestination } from "../support/structureSteps";

test("a workbook without our sheets has no settings of its own", async () => {
  renderPane({ screen: "settings" });
  expect(await screen.findByText(/ingen egne innstillinger ennå/)).toBeVisible();
});

test("the status date is read from the workbook and written back; what is no date is not", async () => {
  const pane = renderPane({ screen: "structure" });
  const { user, workbook } = pane;
  await goToDestination(pane);
  await user.click(screen.getByRole("button", { name: "Lag arkene" }));
  await screen.findByRole("heading", { level: 1, name: "Ferdig" });
  await user.click(screen.getByRole("button", { name: "Innstillinger" }));
  const field = await screen.findByRole("textbox", { name: "Statusdato" });
  expect(field).toHaveDisplayValue(/^\d\d\.\d\d\.\d{4}$/);

  await user.clear(field);
  await user.type(field, "2/3/2026");
  await user.click(screen.getByRole("button", { name: "Lagre i arbeidsboken" }));
  await user.click(await screen.findByRole("link", { name: /Statusdatoen er ikke en dato/ }));
  expect(field).toHaveFocus();

  const writes = workbook.applied.length;
  await user.clear(field);
  await user.type(field, "2.3.2026{Enter}");
  expect(await screen.findByText("Statusdatoen er satt til 02.03.2026.")).toBeVisible();
  expect(workbook.applied.length).toBe(writes + 1);
});
