import { functionsById } from "../../src/functions/functionsById";
import { functionAssets, metadataFiles } from "../../scripts/functionAssets/functionAssets";
import type { FunctionMetadata, FunctionsMetadata } from "../../scripts/functionAssets/functionsMetadata";
import { readFunctionsMetadata, translateMetadata } from "../../scripts/functionAssets/functionsMetadata";
import { checkFunctionsMetadata } from "../../scripts/manifest/checkFunctionsMetadata";

const associated = Object.keys(functionsById);

let metadata: FunctionsMetadata;
let assets: ReadonlyMap<string, string>;

beforeAll(async () => {
  metadata = await readFunctionsMetadata();
  assets = await functionAssets("https://ark.eksempel.no");
});

function translated(): Record<string, FunctionsMetadata> {
  return { "nn-NO": translateMetadata(metadata, "nn"), "sv-SE": translateMetadata(metadata, "sv"), "en-US": translateMetadata(metadata, "en") };
}

function withFirst(change: Partial<FunctionMetadata>): FunctionsMetadata {
  return { functions: metadata.functions.map((described, index) => (index === 0 ? { ...described, ...change } : described)) };
}

function codesOf(defaultMetadata: FunctionsMetadata, ids = associated): string[] {
  return checkFunctionsMetadata({ defaultMetadata, translated: {}, associated: ids }).map((finding) => finding.code);
}

test("the metadata is in order in every language", () => {
  expect(checkFunctionsMetadata({ defaultMetadata: metadata, translated: translated(), associated })).toEqual([]);
});

test("describes the functions of the product, with their parameters", () => {
  const shapes = Object.fromEntries(metadata.functions.map(({ id, parameters }) => [id, parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join("; ")]));
  expect(shapes).toEqual({
    RISK_FACTOR: "sannsynlighet; konsekvens",
    RISK_LEVEL: "sannsynlighet; konsekvens; [modell]",
    RISK_MATRIX: "id; sannsynlighet; konsekvens",
    MILESTONE_STATUS: "planlagt; faktisk; statusdato; [varseldager]",
    BUDGET_VARIANCE: "budsjett; regnskap; [visning]; [fortegn]",
    VERSION: "",
  });
});

test("no function is volatile, streaming or asks for its address", () => {
  expect(metadata.functions.flatMap((described) => Object.keys("options" in described ? (described.options as object) : {}))).toEqual([]);
});

test.each([
  ["function.id", { id: "risk-factor" }],
  ["function.id", { id: "AB" }],
  ["function.name", { name: "RISK FACTOR" }],
  ["function.name", { name: "ABC123" }],
  ["function.description", { description: "" }],
  ["function.description", { description: "x".repeat(256) }],
  ["function.helpUrl", { helpUrl: "http://localhost:3000/help/X.html" }],
  ["function.optionalOrder", { parameters: [{ name: "a", description: "A", type: "any", optional: true }, { name: "b", description: "B", type: "any" }] }],
  ["function.duplicate", { id: "VERSION" }],
] as const)("%s is found", (code, change) => {
  expect(codesOf(withFirst(change))).toContain(code);
});

test("a function that is described but not associated is found, and the other way round", () => {
  expect(codesOf(metadata, associated.slice(1))).toContain("function.notAssociated");
  expect(codesOf(metadata, [...associated, "EXTRA"])).toContain("function.notDescribed");
});

test("a language with other types is found", () => {
  const other = { functions: translateMetadata(metadata, "sv").functions.slice(1) };
  const codes = checkFunctionsMetadata({ defaultMetadata: metadata, translated: { "sv-SE": other }, associated }).map((finding) => finding.code);
  expect(codes).toEqual(["function.localesDiffer"]);
});

test("every text is translated, none left in bokmål by mistake", () => {
  const sv = translateMetadata(metadata, "sv");
  const en = translateMetadata(metadata, "en");
  metadata.functions.forEach(({ id, description }, index) => {
    expect([id, sv.functions[index]?.description]).not.toEqual([id, description]);
    expect([id, en.functions[index]?.description]).not.toEqual([id, description]);
  });
});

test("a parameter without a translation stops the build", () => {
  const extra = withFirst({ parameters: [{ name: "ukjent", description: "Ukjent", type: "any" }] });
  expect(() => translateMetadata(extra, "nn")).toThrow("ukjent");
});

describe("the build's files", () => {
  test("are one metadata file a language, and a help page a function", () => {
    expect([...assets.keys()].sort()).toEqual([...Object.values(metadataFiles), ...associated.map((id) => `help/${id}.html`), "help/index.html"].sort());
  });

  test("lead to the server they are built for", () => {
    for (const name of Object.values(metadataFiles)) {
      const { functions } = JSON.parse(assets.get(name) ?? "") as FunctionsMetadata;
      expect(functions.every(({ id, helpUrl }) => helpUrl === `https://ark.eksempel.no/help/${id}.html`)).toBe(true);
    }
  });

  test("show examples the functions have computed, semicolons between the arguments", () => {
    expect(assets.get("help/RISK_FACTOR.html")).toContain("<code>=PROSJEKT.RISK_FACTOR(4; 4)</code></dt><dd>16</dd>");
    expect(assets.get("help/BUDGET_VARIANCE.html")).toContain("&quot;prosent&quot;)</code></dt><dd>−0,2</dd>");
    expect(assets.get("help/BUDGET_VARIANCE.html")).toContain("#I/T<br>Budsjettet er 0");
  });

  test("hold no script", () => {
    for (const [name, content] of assets) if (name.endsWith(".html")) expect(content).not.toMatch(/<script|javascript:| on\w+=/i);
  });
});
