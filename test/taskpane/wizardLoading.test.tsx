import { screen } from "@testing-library/react";
import { pressKey, renderPane } from "../support/renderPane";

const mockLoad = jest.fn();
jest.mock("../../src/taskpane/wizard/WizardScreen", () => {
  mockLoad();
  return jest.requireActual("../../src/taskpane/wizard/WizardScreen");
});

beforeEach(() => { jest.spyOn(console, "error").mockImplementation(() => undefined); });
afterEach(() => jest.restoreAllMocks());

test("the wizard that cannot be fetched is told inside the pane, and fetched again when asked", async () => {
  mockLoad.mockImplementationOnce(() => { throw new Error("Loading chunk 908 failed."); });
  const { user } = renderPane();
  expect(mockLoad).not.toHaveBeenCalled();
  await user.click(await screen.findByRole("button", { name: /^Nytt delprosjekt/ }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Loading chunk 908 failed.");
  expect(screen.getAllByRole("main")).toHaveLength(1);
  expect(screen.getByRole("button", { name: "Hjem" })).toBeVisible();
  await pressKey(user, "Prøv igjen");
  expect(await screen.findByRole("heading", { level: 1, name: "Prosjektet" })).toBeVisible();
});
