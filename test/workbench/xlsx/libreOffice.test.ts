import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkbookData } from "../../../workbench/workbook/workbookData";
import { openXlsx } from "../../../workbench/xlsx/openXlsx";
import { saveXlsx } from "../../../workbench/xlsx/saveXlsx";
import { functions, sampleWorkbook } from "./sampleWorkbook";

const isInstalled = (() => {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
})();

if (!isInstalled) console.warn("LibreOffice (soffice) is not installed: the tests that open our files with it are skipped.");

(isInstalled ? describe : describe.skip)("LibreOffice", () => {
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "prosjektark-xlsx-"));
    writeFileSync(join(folder, "saved.xlsx"), await saveXlsx(sampleWorkbook, functions));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function convert(format: string, outFolder: string): void {
    execFileSync("soffice", [`-env:UserInstallation=file://${join(folder, "profile")}`, "--headless", "--convert-to", format, "--outdir", join(folder, outFolder), join(folder, "saved.xlsx")], { stdio: "ignore", timeout: 120_000 });
  }

  test("shows our values, those of custom functions as we saved them", () => {
    convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", ".");
    const lines = readFileSync(join(folder, "saved.csv"), "utf8").split("\n");
    expect(lines[0]).toContain("Risikoregister for Fjellvik kommune");
    expect(lines[2]).toBe("ID,Risiko,S,K,RF,Nivå");
    expect(lines[3]).toBe("R1,Prosjektleder blir syk,4,4,16,Høy");
    expect(lines[4]).toBe("R2,=Flytting tar lengre tid,2,2,4,");
  }, 180_000);

  describe("and what it writes itself", () => {
    let written: WorkbookData;

    beforeAll(async () => {
      convert("xlsx:Calc MS Excel 2007 XML", "again");
      written = await openXlsx(new Uint8Array(readFileSync(join(folder, "again", "saved.xlsx"))));
    }, 180_000);

    test("keeps sheets, cells and formulas", () => {
      expect(written.sheets.map(({ name }) => name)).toEqual(["Risiko og tiltak", "Innstillinger", "Bjørn's ark"]);
      const cells = written.sheets[0]?.cells ?? {};
      expect(cells["3:1"]?.value).toBe("Prosjektleder blir syk");
      expect(cells["4:1"]).toMatchObject({ value: "=Flytting tar lengre tid" });
      expect(cells["4:1"]?.formula).toBeUndefined();
      expect(cells["13:0"]).toMatchObject({ formula: "=1/0", value: { error: "#DIV/0!" } });
      expect(cells["15:0"]).toMatchObject({ value: 43_846 });
      expect(cells["2:0"]?.style).toMatchObject({ bold: true, fillColor: "#1F4E79", fontColor: "#FFFFFF" });
    });

    test("keeps the table, validations, conditional formats, names and print set-up (panes it drops when it has no window)", () => {
      const sheet = written.sheets[0];
      expect(written.tables[0]).toMatchObject({ name: "Risiko", columns: ["ID", "Risiko", "S", "K", "RF", "Nivå"] });
      expect(sheet?.validations.map(({ kind, formula1 }) => [kind, formula1])).toEqual(expect.arrayContaining([
        ["wholeNumber", "1"], ["list", "=Innstillinger!$A$1:$A$3"], ["list", "Ja,Nei"], ["custom", '=SUBSTITUTE(B21,"O","")=""'], ["date", "43831"],
      ]));
      expect(sheet?.conditionalFormats.map(({ rule }) => ("formula" in rule ? rule.formula : rule.formula1))).toEqual(expect.arrayContaining(["=$E4>=15", "6", '=Innstillinger!$B$1<>""']));
      expect(written.names.map(({ name }) => name)).toContain("Grense");
      expect(sheet?.pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4", printTitleRows: "$3:$3", printTitleColumns: "$A:$B" });
    });
  });
});
