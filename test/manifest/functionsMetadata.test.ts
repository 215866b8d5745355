import path from "node:path";
import { languages, type Language } from "../../src/domain/language";
import { functionsById } from "../../src/functions/functionsById";
import { functionAssets } from "../../scripts/functionAssets/functionAssets";
import type { FunctionMetadata, FunctionsMetadata } from "../../scripts/functionAssets/functionsMetadata";
import { readFunctionsMetadata, translateMetadata } from "../../scripts/functionAssets/functionsMetadata";
import { metadataFiles } from "../../src/text/functions/metadataFiles";
import { signWords, viewWords } from "../../src/text/functions/optionWords";
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
  return { ...metadata, functions: metadata.functions.map((described, index) => (index === 0 ? { ...described, ...change } : described)) };
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
    BUDGET_TO_DATE: "årsbudsjett; måned; [nøkkel]",
    YEAR_FORECAST: "regnskap_hittil; årsbudsjett; måned; [nøkkel]; [metode]",
    WEEK_DATE: "år; uke; [ukedag]",
    WEEK_OF: "dato",
    WEEK_EVENTS: "rutenett; år; koder",
    MEASURE_QUADRANT: "effekt; gjennomførbarhet",
    PROPOSALS_PER_EMPLOYEE: "forslag; ansatte",
    VERSION: "",
  });
});

test("every argument is cells of any kind, and every answer with arguments may spill", () => {
  for (const { id, parameters, result } of metadata.functions) {
    expect([id, parameters.map(({ type, dimensionality }) => `${type} ${dimensionality}`)]).toEqual([id, parameters.map(() => "any matrix")]);
    expect([id, result.dimensionality]).toEqual([id, parameters.length > 0 ? "matrix" : undefined]);
  }
});

test("errors in cells are given to the functions, in every language", () => {
  for (const one of [metadata, ...Object.values(translated())]) expect(one.allowErrorForDataTypeAny).toBe(true);
});

test("as many parameters are described as the function takes", () => {
  for (const { id, parameters } of metadata.functions) {
    expect([id, functionsById[id as keyof typeof functionsById].length]).toEqual([id, parameters.length]);
  }
});

test("a description names the words of an option in its own language", () => {
  for (const [language, { functions }] of Object.entries({ "nb-NO": metadata, ...translated() })) {
    const described = functions.find(({ id }) => id === "BUDGET_VARIANCE")?.parameters ?? [];
    const words = language.slice(0, 2) as Language;
    for (const one of Object.values(viewWords)) expect(described[2]?.description).toContain(one[words]);
    for (const one of Object.values(signWords)) expect(described[3]?.description).toContain(one[words]);
  }
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
  const other = { ...metadata, functions: translateMetadata(metadata, "sv").functions.slice(1) };
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
  const folders = { nb: "help", nn: "help/nn", sv: "help/sv", en: "help/en" } as const;

  test("are one metadata file a language, and a help page a function and language", () => {
    const pages = Object.values(folders).flatMap((folder) => [...associated, "index"].map((id) => `${folder}/${id}.html`));
    expect([...assets.keys()].sort()).toEqual([...Object.values(metadataFiles), ...pages].sort());
  });

  test("lead to the server they are built for", () => {
    for (const language of languages) {
      const { functions } = JSON.parse(assets.get(metadataFiles[language]) ?? "") as FunctionsMetadata;
      expect(functions.every(({ id, helpUrl }) => helpUrl === `https://ark.eksempel.no/${folders[language]}/${id}.html`)).toBe(true);
    }
  });

  test("link only to pages that are there", () => {
    for (const [name, content] of assets) {
      if (!name.endsWith(".html")) continue;
      const links = [...content.matchAll(/href="([^"]+)"/g)].map(([, link = ""]) => path.posix.join(path.posix.dirname(name), link));
      expect(links.filter((link) => !assets.has(link))).toEqual([]);
    }
  });

  test("say what they say in the page's language, commas between the arguments in English alone", () => {
    expect(assets.get("help/nn/RISK_FACTOR.html")).toContain("<html lang=\"nn\">");
    expect(assets.get("help/sv/BUDGET_VARIANCE.html")).toContain("=PROSJEKT.BUDGET_VARIANCE(0; 500; &quot;procent&quot;)</code></dt><dd>#SAKNAS!<br>Budgeten är 0");
    expect(assets.get("help/en/BUDGET_VARIANCE.html")).toContain("=PROSJEKT.BUDGET_VARIANCE(100000, 120000, &quot;percent&quot;)</code></dt><dd>−0.2</dd>");
  });

  test("show what a range spills, and the cells a formula refers to", () => {
    expect(assets.get("help/RISK_FACTOR.html")).toContain("{4;2;1}; {4;2;3})</code></dt><dd><table><tbody><tr><td>16</td></tr><tr><td>4</td></tr><tr><td>3</td></tr>");
    expect(assets.get("help/WEEK_EVENTS.html")).toContain("Cellene A1:E3:</p><table>");
    expect(assets.get("help/WEEK_EVENTS.html")).toContain("<td>Brann</td><td>2026-U51</td><td>46370</td><td>O</td><td>oppstart</td>");
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
