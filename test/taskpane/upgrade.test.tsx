import { screen, waitFor } from "@testing-library/react";
import { importTables } from "../../src/actions/importTables";
import { parseBookSettings, settingKey } from "../../src/sheets/bookSettings";
import type { SettingValue } from "../../src/sheets/sheetEdit";
import { axeViolations } from "../support/axeViolations";
import { sampleRequest } from "../support/importSamples";
import { MemoryWorkbook } from "../support/memoryWorkbook";
import { pressKey, renderPane } from "../support/renderPane";

/** What version 1 remembered of its sheets. */
async function olderWorkbook(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await importTables(workbook, sampleRequest());
  const inventory = await workbook.inventory();
  const settings = inventory.ok ? parseBookSettings(inventory.value.setting) : null;
  const subprojects = settings?.subprojects.map(({ tables, names, blueprint: _blueprint, ...subproject }) => ({
    ...subproject,
    tables: only(tables, ["progressPlan", "events", "risks", "legend", "riskScale", "riskLevels", "holidays"]),
    names: only(names, ["project", "subproject", "version", "statusDate", "language", "periodFrom", "periodTo", "codes", "meanings", "roles"]),
  }));
  workbook.remove("Periodiseringsnokler", ["Varseldager", "Budsjettaar", "AvviksgrenseProsent", "AvviksgrenseKroner", "Nokkelnavn"]);
  await workbook.apply([{ kind: "saveSetting", key: settingKey, value: { ...settings, version: 1, subprojects } as SettingValue }]);
  return workbook;
}

function only(record: Readonly<Record<string, string>>, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
}

it("shows what older sheets lack, adds it, and takes it back, by keyboard", async () => {
  const workbook = await olderWorkbook();
  document.title = "Prosjektark";
  const { user } = renderPane({ workbook });
  expect(await screen.findByText(/eldre Prosjektark/)).toBeVisible();
  await pressKey(user, "Vis hva som mangler");
  expect(await screen.findByText("Periodiseringsnokler")).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await pressKey(user, "Oppgrader arkene");
  await waitFor(() => expect(screen.getByText("Arkene er oppgradert.")).toBeVisible());
  expect(workbook.table("Periodiseringsnokler")).toBeDefined();
  await pressKey(user, "Angre oppgraderingen");
  expect(await screen.findByText(/eldre Prosjektark/)).toBeVisible();
  expect(workbook.table("Periodiseringsnokler")).toBeUndefined();
});

it("says nothing of sheets of this version", async () => {
  const workbook = new MemoryWorkbook();
  await importTables(workbook, sampleRequest());
  renderPane({ workbook });
  expect(await screen.findByRole("heading", { name: "I denne arbeidsboken" })).toBeVisible();
  expect(screen.queryByText(/eldre Prosjektark/)).toBeNull();
});
