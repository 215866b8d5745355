import { mandateContent } from "../../../src/actions/mandateContent";
import { serialDay } from "../../../src/domain/serialDay";
import { sheetTitles } from "../../../src/sheets/bookBlueprint";
import { chooseNames } from "../../../src/sheets/bookNames";
import { mandateSheet } from "../../../src/sheets/mandate/mandateSheet";
import { paragraphs } from "../../../src/sheets/mandate/paragraphs";
import { editsOfKind } from "../../support/editsOfKind";
import { sampleMandate } from "../../support/sampleMandate";

const book = chooseNames("nb", sheetTitles("nb"), { sheets: [], tablesAndNames: [] });

function planned(more: object = {}) {
  return mandateSheet.edits(mandateContent(sampleMandate(more), serialDay(2026, 3, 4), []), book);
}

/** Rows of the named range, as the names say where they are. */
function placeOf(more: object, name: string) {
  return editsOfKind(planned(more), "addName").find((edit) => edit.name === name)?.rect;
}

describe("the mandate's page", () => {
  it("names what it says of itself, so that other sheets and programs find it", () => {
    expect(editsOfKind(planned(), "addName").map(({ name }) => name)).toEqual(["Organisasjon", "Mandatdato", "BehandlesAv", "GodkjennesAv", "Bakgrunn", "Rammer"]);
  });

  it("keeps its parts from meeting, however long the background is", () => {
    const long = { background: { background: "Et avsnitt.\n\nEt til.\r\nOg ett.", frame: "", challenges: [{ area: "", challenge: "Få på vakt" }] } };
    expect(placeOf(long, "Bakgrunn")).toEqual({ row: 13, column: 2, rowCount: 3, columnCount: 1 });
    expect(placeOf(long, "Rammer")).toEqual({ row: 17, column: 2, rowCount: 1, columnCount: 1 });
    expect(editsOfKind(planned(long), "addTable")[0]?.rect).toEqual({ row: 20, column: 1, rowCount: 2, columnCount: 2 });
  });

  it("leaves room to write where nothing is said", () => {
    const empty = planned({ header: { subproject: "Basis" }, background: {} });
    expect(editsOfKind(empty, "setRowHeights").map(({ row, heightPt }) => [row, heightPt])).toEqual([[1, 26], [11, 34], [13, 40], [15, 40]]);
  });
});

describe("paragraphs", () => {
  it("are lines of the text, without the blank ones", () => {
    expect(paragraphs("")).toEqual([""]);
    expect(paragraphs(" \n\n ")).toEqual([""]);
    expect(paragraphs("En.\r\n\r\n  To.\rTre.")).toEqual(["En.", "To.", "Tre."]);
  });

  it("end where a sentence does when a line is too long for a row, and lose nothing", () => {
    const sentence = `${"ord ".repeat(80).trim()}. `;
    const parts = paragraphs(sentence.repeat(12));
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(900);
      expect(part).toMatch(/^ord.*\.$/);
    }
    expect(parts.join(" ")).toBe(sentence.repeat(12).trim());
  });

  it("are cut between words where there is no sentence, and anywhere where there are no words", () => {
    const words = paragraphs("ord ".repeat(1000));
    expect(words.every((part) => part.startsWith("ord") && part.endsWith("ord"))).toBe(true);
    expect(paragraphs("x".repeat(4000)).map(({ length }) => length)).toEqual([900, 900, 900, 900, 400]);
  });
});
