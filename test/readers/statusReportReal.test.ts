import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { issueId } from "../../src/domain/issue";
import { readTables, type SourceReading } from "../../src/readers/readTables";
import { sourceFromText } from "../../src/readers/readText";

const file = resolve(__dirname, "../../../shared/inputs/orland-prosjektplan.txt");
const described = existsSync(file) ? describe : describe.skip;

function read(accepted: ReadonlySet<string>): SourceReading {
  const source = sourceFromText(readFileSync(file, "utf8"));
  if (!source.ok) throw new Error("The plan is not readable");
  return readTables(source.value, { kind: "auto", isoYear: null, language: "nb", accepted });
}

described("the status report of the Ørland plan", () => {
  const ids = () => new Set(read(new Set()).tables.flatMap(({ issues }) => issues.map(issueId)));

  test("lacks what was read off it by hand, the first milestone's own wording among it", () => {
    const missing = read(ids()).issues.filter(({ code }) => code === "cross.milestone.notReported").map(({ params }) => params.number);
    expect(missing).toEqual(["1", "1.10", "2.1", "3.3", "4.1", "4.2", "4.3", "5.4", "6", "6.1", "6.2", "6.3", "7"]);
  });

  test("shortens three", () => {
    const shortened = read(ids()).issues.filter(({ code }) => code === "cross.milestone.reworded").map(({ params }) => params.number);
    expect(shortened).toEqual(["1.3", "1.4", "5.3"]);
  });
});
