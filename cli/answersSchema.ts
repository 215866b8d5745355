import * as z from "zod/mini";
import { languages, type Language, type Words } from "../src/domain/language";
import { answerFormats, type AnswerFormat } from "../src/domain/mandate/answerFormat";
import { sectionWords, type SectionKey } from "../src/domain/mandate/sections";
import { subprojectMandate } from "../src/domain/mandate/subprojectMandate";
import { likelihoodLabels, ratings } from "../src/domain/riskScale";
import type { AnswerSpec } from "../src/taskpane/wizard/answerSpec";
import { rowTables } from "../src/taskpane/wizard/rowTables";
import { singleAnswers } from "../src/taskpane/wizard/singleAnswers";
import { translate, type TextKey } from "../src/text/translate";

/** The parts of the answers that are a section by another name. */
const sectionOf: Readonly<Record<string, SectionKey>> = { header: "mandate", background: "mandate", roles: "organisation", progress: "progressPlan" };

/** JSON Schema 2020-12 of what `new --answers` reads, its descriptions in one language. */
export function answersSchema(language: Language): object {
  const schema = z.toJSONSchema(subprojectMandate, {
    io: "input",
    override({ zodSchema, jsonSchema }) {
      const format = answerFormats.get(zodSchema);
      if (format) Object.assign(jsonSchema, described(format, language));
    },
  });
  titleSections(schema, language);
  titleFields(schema, language);
  const { $schema, ...rest } = schema;
  return { $schema, title: translate(language, "cli:schema.title"), description: translate(language, "cli:schema.description"), ...rest };
}

type Schema = z.core.JSONSchema.BaseSchema;

function titleSections({ properties = {} }: Schema, language: Language): void {
  for (const [key, section] of Object.entries(properties)) {
    const words: Words | undefined = (sectionWords as Readonly<Record<string, Words>>)[sectionOf[key] ?? key];
    if (words && typeof section === "object") section.title = words[language];
  }
}

/** What the wizard calls each field. */
function titleFields(schema: Schema, language: Language): void {
  const title = (path: readonly string[], { name, label }: AnswerSpec) => {
    const field = [...path, name.split(".").at(-1) ?? ""].reduce<Schema | undefined>(inside, schema);
    // A field's label counts nothing, so it has no plurals to choose from.
    if (field) field.title = translate(language, `pane:${label}` as TextKey);
  };
  for (const spec of singleAnswers) title(spec.name.split(".").slice(0, -1), spec);
  for (const [path, specs] of Object.entries<readonly AnswerSpec[]>(rowTables)) specs.forEach((spec) => title(path.split("."), spec));
}

/** A part of an object, or of the rows of a list. */
function inside(schema: Schema | undefined, key: string): Schema | undefined {
  const rows = schema?.items;
  const object = rows && typeof rows === "object" && !Array.isArray(rows) ? rows : schema;
  const part = object?.properties?.[key];
  return typeof part === "object" ? part : undefined;
}

function described(format: AnswerFormat, language: Language): z.core.JSONSchema.BaseSchema {
  switch (format.kind) {
    case "text": {
      const description = translate(language, "cli:schema.text", { longest: format.longest });
      return { description: format.required ? `${translate(language, "cli:schema.required")} ${description}` : description, maxLength: format.longest };
    }
    case "rows": return { description: translate(language, "cli:schema.rows", { most: format.most, required: format.required }), maxItems: format.most };
    case "choice": return choiceSchema(format, language);
    case "rating": {
      const words = ratings.map((rating) => `${rating} = ${likelihoodLabels[rating][language]}`).join(", ");
      return { description: translate(language, "cli:schema.rating", { words }) };
    }
    case "number": case "wholeNumber": return { description: translate(language, `cli:schema.${format.kind}`, { from: format.from, to: format.to }) };
    case "amounts": return { description: translate(language, "cli:schema.amounts", { most: format.most }) };
    default: return { description: translate(language, `cli:schema.${format.kind}`) };
  }
}

/** The keys first; then the words of all four languages, which are read too. */
function choiceSchema({ choices, optional }: Extract<AnswerFormat, { kind: "choice" }>, language: Language): z.core.JSONSchema.BaseSchema {
  const keys = Object.keys(choices);
  const allowed = Object.entries(choices).map(([key, words]) => `${key} (${words[language]})`).join(", ");
  const words = Object.values(choices).flatMap((choice) => languages.map((one) => choice[one]));
  return {
    description: optional ? translate(language, "cli:schema.optionalChoice", { allowed }) : translate(language, "cli:schema.choice", { allowed, first: keys[0] ?? "" }),
    enum: [...new Set([...keys, ...words, ""]), null],
  };
}
