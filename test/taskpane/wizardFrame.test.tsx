import { screen } from "@testing-library/react";
import { renderPane } from "../support/renderPane";

test("opens", async () => {
  const { user } = renderPane();
  await user.click(await screen.findByRole("button", { name: /^Nytt delprosjekt/ }));
  expect(await screen.findByRole("heading", { level: 1, name: "Prosjektet" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Neste" }));
  const link = await screen.findByRole("link", { name: /Delprosjekt: Feltet må fylles ut/ });
  await user.click(link);
  expect(screen.getByRole("textbox", { name: "Delprosjekt" })).toHaveFocus();
  await user.keyboard("Ny bru");
  await user.click(screen.getByRole("button", { name: "Neste" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Bakgrunn og utfordringer" })).toHaveFocus();
});
