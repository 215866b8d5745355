import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkSheets } from "../../src/actions/checkSheets";
import { applyUpgrade, proposeUpgrade, undoUpgrade, type UpgradeProposal } from "../../src/actions/upgradeWorkbook";
import { serialDay } from "../../src/domain/serialDay";
import type { WorkbookPort } from "../../src/sheets/workbookPort";
import type { WorkbookData } from "../../workbench/workbook/workbookData";
import { openXlsx } from "../../workbench/xlsx/openXlsx";
import { codesOf, given, openEach, valuesAt, type OpenWorkbook } from "./openWorkbook";

const workbook = openEach();
const today = serialDay(2026, 11, 22);

/** As Prosjektark 1.0.0 saved it, of the sample mandate. */
const version1 = readFileSync(resolve(__dirname, "fixtures/version1.xlsx"));

async function openOld({ engine }: OpenWorkbook): Promise<WorkbookData> {
  await engine.load(await openXlsx(version1));
  await engine.calculate();
  return engine.toData();
}

async function proposed(port: WorkbookPort): Promise<UpgradeProposal> {
  const proposal = given(await proposeUpgrade(port, today));
  if (!proposal) throw new Error("There was nothing to upgrade.");
  return proposal;
}

describe("a workbook of version 1", () => {
  it("gets what it lacks, keeps all it had, and needs no second upgrade", async () => {
    const { engine, port } = workbook();
    const before = await openOld(workbook());
    const proposal = await proposed(port);
    expect(proposal.additions).toEqual([{
      subproject: before.settings["prosjektark"] ? expect.any(String) : "", sheetName: "Innstillinger",
      added: ["Varsle før milepæl, dager", "Budsjettår", "Avvik merkes fra, prosent", "og fra, kroner", "Periodiseringsnokler"],
    }]);
    given(await applyUpgrade(port, proposal));
    await engine.calculate();
    const after = engine.toData();
    for (const [index, sheet] of before.sheets.entries()) {
      expect(after.sheets[index]?.cells).toMatchObject(sheet.cells);
      expect(after.sheets[index]?.columnWidthsPt).toEqual(sheet.columnWidthsPt);
    }
    expect(after.tables.map(({ name }) => name)).toEqual([...before.tables.map(({ name }) => name), "Periodiseringsnokler"]);
    expect(after.names.map(({ name }) => name)).toEqual(expect.arrayContaining([...before.names.map(({ name }) => name), "Varseldager", "Budsjettaar", "Nokkelnavn"]));
    expect(valuesAt(engine, "Innstillinger", 12, 1, 4, 2)).toEqual([["Varsle før milepæl, dager", 14], ["Budsjettår", 2026], ["Avvik merkes fra, prosent", 0.05], ["og fra, kroner", 50_000]]);
    expect(given(await proposeUpgrade(port, today))).toBeNull();
    expect(given(await checkSheets(port)).filter(({ issue }) => issue.code === "check.column.missing")).toEqual([]);
  });

  it("is put back by the undo", async () => {
    const { engine, port } = workbook();
    const before = await openOld(workbook());
    given(await undoUpgrade(port, given(await applyUpgrade(port, await proposed(port)))));
    await engine.calculate();
    expect(engine.toData()).toEqual(before);
  });

  it("keeps what the user has put in the way", async () => {
    const { engine, client, port } = workbook();
    await openOld(workbook());
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Innstillinger");
      sheet.getRange("A14").values = [["Min egen linje"]];
      sheet.getRange("Z5:AA6").values = [["Mitt", 1], ["Ditt", 2]];
      await context.sync();
    });
    given(await applyUpgrade(port, await proposed(port)));
    await engine.calculate();
    expect(valuesAt(engine, "Innstillinger", 14, 1, 2, 2)).toEqual([["Min egen linje", null], ["Varsle før milepæl, dager", 14]]);
    expect(valuesAt(engine, "Innstillinger", 5, 26, 1, 4)).toEqual([["Mitt", 1, null, "Nøkkel"]]);
  });

  it("is as it was when the host breaks the upgrade off anywhere", async () => {
    const { engine, host, port } = workbook();
    const before = await openOld(workbook());
    const proposal = await proposed(port);
    host.counters.reset();
    given(await undoUpgrade(port, given(await applyUpgrade(port, proposal))));
    const counts = host.counters.perBatch.filter(({ cleanup }) => !cleanup).map(({ actions }) => actions.length).slice(0, 2);
    for (const [sync, count] of counts.entries()) {
      for (const action of [0, 3, Math.floor(count / 4), Math.floor(count / 2), Math.floor((3 * count) / 4), count - 1]) {
        host.counters.reset();
        host.faults.add({ batch: sync + 1, action, code: "GeneralException" });
        expect({ sync, action, codes: codesOf(await applyUpgrade(port, proposal)) }).toEqual({ sync, action, codes: ["host.failed"] });
        host.faults.clear();
        await engine.calculate();
        expect(engine.toData()).toEqual(before);
      }
    }
  }, 120_000);
});

it("proposes nothing for a workbook without sheets of ours", async () => {
  expect(given(await proposeUpgrade(workbook().port, today))).toBeNull();
});
