import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { issueCodes } from "../../src/domain/issueCode";
import { readCase, type CaseOptions } from "../support/readerCase";

const folder = join(__dirname, "../cases");
const cases = existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(join(folder, name, "expected.json"))) : [];
const readerGroups = /^(?:amounts|budget|financing|savings|section|record|when|goals|measures|decisions|information|proposals|mandate|table|text|field|milestones|events|grid|risk)\.|^source\.(?!file\.|word\.)/;

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function actualOf(name: string): unknown {
  const options = join(folder, name, "options.json");
  return JSON.parse(JSON.stringify(readCase(join(folder, name), existsSync(options) ? (json(options) as CaseOptions) : {})));
}

/** On a mismatch what was read is left beside what was expected, to be compared or taken over. */
test.each(cases)("%s", (name) => {
  const actualFile = join(folder, name, "actual.json");
  rmSync(actualFile, { force: true });
  const actual = actualOf(name);
  const expected = json(join(folder, name, "expected.json"));
  if (!sameJson(actual, expected)) writeFileSync(actualFile, `${JSON.stringify(actual, null, 2)}\n`);
  expect(actual).toEqual(expected);
});

function sameJson(first: unknown, second: unknown): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

test.each(issueCodes.filter((code) => readerGroups.test(code)))("%s has a case that raises it", (code) => {
  const raised = cases.some((name) => readFileSync(join(folder, name, "expected.json"), "utf8").includes(`"${code}"`));
  expect(raised).toBe(true);
});
