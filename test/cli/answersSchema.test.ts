import * as z from "zod";
import { answersSchema } from "../../cli/answersSchema";
import { languages } from "../../src/domain/language";
import { run } from "./commandLine";

type Schema = { readonly title?: string; readonly description?: string; readonly enum?: readonly (string | null)[]; readonly items?: Schema; readonly properties?: Readonly<Record<string, Schema>> };

function at(path: string, schema = answersSchema("nb") as Schema): Schema {
  return path.split(".").reduce<Schema>((inner, key) => (key === "0" ? inner.items : inner.properties?.[key]) ?? {}, schema);
}

test("new --schema prints the schema of the answers and ends with 0", async () => {
  const { code, out, err } = await run("new", "--schema", "--lang", "sv");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(answersSchema("sv"))));
  expect(JSON.parse(out)).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", title: "Svar till ett nytt delprojekt i Prosjektark", type: "object", additionalProperties: false });
});

test("every field says what it takes, in each language", () => {
  const undescribed = (schema: Schema, path: string): string[] => {
    const inner = Object.entries(schema.items?.properties ?? schema.properties ?? {});
    if (inner.length > 0) return inner.flatMap(([key, child]) => undescribed(child, `${path}.${key}`));
    return schema.description === undefined && schema.enum === undefined ? [path] : [];
  };
  for (const language of languages) {
    const schema = answersSchema(language) as Schema;
    expect(undescribed(schema, "")).toEqual([".options.country", ".options.sections"]);
    expect(JSON.stringify(schema)).not.toMatch(/\{\{|cli:/);
  }
  expect(at("milestones.0.planned").description).toContain("31.12.2026");
  expect(at("milestones.0.planned", answersSchema("en") as Schema).description).toMatch(/^Date from 2000 to 2099/);
  expect(at("progress.reporting.0.rhythm").description).toContain("hver 3. måned");
  expect(at("roles")).toMatchObject({ title: "Organisering", maxItems: 1000, description: expect.stringContaining("må role fylles ut") });
  expect(at("header.subproject")).toMatchObject({ title: "Delprosjekt", description: "Må fylles ut. Tekst på høyst 120 tegn.", maxLength: 120 });
});

test("every field is called what the wizard calls it", () => {
  const untitled = (schema: Schema, path: string): string[] => {
    const inner = Object.entries(schema.items?.properties ?? schema.properties ?? {});
    return inner.length > 0 ? inner.flatMap(([key, child]) => untitled(child, `${path}.${key}`)) : schema.title === undefined ? [path] : [];
  };
  expect(untitled(answersSchema("nb") as Schema, "")).toEqual([".options.language", ".options.riskModel", ".options.sections"]);
  expect(at("progress.rhythms.0.everyWeeks").title).toBe("Uker mellom møtene");
  expect(at("progress.rhythms.0.everyWeeks", answersSchema("sv") as Schema).title).toBe("Veckor mellan mötena");
});

test("a choice lists its keys, and the words that are read as well", () => {
  expect(at("financing.0.kind").enum).toEqual(expect.arrayContaining(["grant", "Tilskudd", "Tilskot", "Bidrag", "Own funds", "", null]));
  expect(at("financing.0.kind").description).toMatch(/^En av: grant \(Tilskudd\), ownFunds \(Egne midler\).*Når ingenting er sagt: grant\.$/);
  expect(at("roles.0.group").description).toMatch(/Kan stå tomt\.$/);
});

test("the schema takes what the command takes, and refuses what it refuses by shape", () => {
  const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(answersSchema("en"))) as Parameters<typeof z.fromJSONSchema>[0]);
  const accepts = (answers: unknown) => schema.safeParse(answers).success;
  expect(accepts({ header: { subproject: "Vann" }, budget: { lines: [{ post: "Rør", yearAmount: 5, kind: "Utgift" }] } })).toBe(true);
  expect(accepts({ header: { subproject: "Vann" }, risk: [] })).toBe(false);
  expect(accepts({ goals: [{ goal: "Tett nett", kind: "formål" }] })).toBe(false);
  expect(accepts({ goals: "Tett nett" })).toBe(false);
});
