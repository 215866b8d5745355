import { readFunctionsMetadata, translateMetadata, type FunctionsMetadata } from "../../scripts/functionAssets/functionsMetadata";
import { languages, type Language } from "../../src/domain/language";
import { functionsById } from "../../src/functions/functionsById";
import { shownStyle } from "../../src/sheets/calls/formulaStyle";
import { readArgument } from "../../src/sheets/calls/readArgument";
import { argumentValue } from "../../src/taskpane/gallery/argumentValue";
import { evaluateCall } from "../../src/taskpane/gallery/evaluateCall";
import { exampleContents } from "../../src/taskpane/gallery/exampleContents";
import { functionCatalog, isFunctionId, type FunctionId } from "../../src/taskpane/gallery/functionCatalog";
import { helpPath } from "../../src/taskpane/gallery/functionDescriptions";
import { searchFunctions } from "../../src/taskpane/gallery/searchFunctions";
import { helpExamples } from "../../src/text/functions/help/helpExamples";
import { installCustomFunctions } from "../functions/customFunctions";

const ids = Object.keys(functionsById) as FunctionId[];
let metadata: FunctionsMetadata;

beforeAll(async () => {
  installCustomFunctions();
  metadata = await readFunctionsMetadata();
});

const describedIn = (language: Language) => (language === "nb" ? metadata : translateMetadata(metadata, language)).functions;

test.each(ids)("%s has a kind for each of its arguments, and words only where the function takes them", (id) => {
  const parameters = metadata.functions.find((described) => described.id === id)?.parameters ?? [];
  const { args } = functionCatalog[id];
  expect(args).toHaveLength(parameters.length);
  for (const language of languages) {
    args.forEach(({ options = [] }, index) => options.forEach((words) => {
      const contents = exampleContents(id, language, shownStyle(","), args.length).map((content, at) => (at === index ? words[language] : content));
      const values = contents.map((content) => argumentValue(readArgument(content, { style: shownStyle(","), sheet: "", names: [] }), new Map()) ?? null);
      expect([id, words[language], evaluateCall(id, values).flat().filter((cell) => "error" in cell)]).toEqual([id, words[language], []]);
    }));
  }
});

test.each(ids)("%s is filled in with its help page's first example, in the signs of any Excel", (id) => {
  for (const language of languages) {
    for (const sign of [",", "."]) {
      const example = helpExamples[id]?.[0] ?? [];
      const contents = exampleContents(id, language, shownStyle(sign), example.length);
      const read = contents.map((content) => argumentValue(readArgument(content, { style: shownStyle(sign), sheet: "", names: [] }), new Map()));
      expect(read).toEqual(example.map((argument) => argument.value(language)));
    }
  }
});

test("every function is found by its name and by its description's own words in each language", () => {
  for (const language of languages) {
    const listed = describedIn(language).flatMap((description) => (isFunctionId(description.id) ? [{ description, category: functionCatalog[description.id].category, categoryName: "" }] : []));
    expect(listed).toHaveLength(ids.length);
    for (const { description } of listed) {
      const found = (words: string) => searchFunctions(listed, words, "all").map((one) => one.description.id);
      expect(found(`prosjekt.${description.name}`.toLowerCase())).toContain(description.id);
      expect(found(description.description.toUpperCase().normalize("NFD").replace(/\p{Mark}/gu, ""))).toEqual([description.id]);
    }
    expect(searchFunctions(listed, "finnes ikke her", "all")).toEqual([]);
  }
});

test("the help page is the one of the metadata, on the pane's own server", () => {
  expect(describedIn("sv").filter(({ id }) => id === "WEEK_OF").map((described) => helpPath(described))).toEqual(["/help/sv/WEEK_OF.html"]);
});
