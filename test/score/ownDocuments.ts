import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Language } from "../../src/domain/language";
import { sourceFromText } from "../../src/readers/readText";
import type { Source } from "../../src/readers/source";
import { sourceFromWord } from "../../src/readers/word/readWord";
import { scoreDocument, type DocumentScore } from "./scoreDocument";
import type { Truth } from "./truth";

type OwnTruth = { readonly input: string; readonly language: Language; readonly truth: Truth };

const samples = resolve(__dirname, "../../samples");
const truths = join(__dirname, "own");

/** The whole plans among the samples, as a paste and as a Word file: both say the same. */
export const ownDocuments = readdirSync(truths).flatMap((file) => {
  const truth = JSON.parse(readFileSync(join(truths, file), "utf8")) as OwnTruth;
  return (["txt", "docx"] as const).map((form) => ({ ...truth, form, name: `${truth.input}.${form}` }));
});

export async function scoreOwn({ name, form, truth, language }: (typeof ownDocuments)[number]): Promise<DocumentScore> {
  return scoreDocument(await sourceOf(name, form), truth, language);
}

async function sourceOf(name: string, form: "txt" | "docx"): Promise<Source> {
  const bytes = readFileSync(join(samples, name));
  const source = form === "docx" ? await sourceFromWord(bytes) : sourceFromText(bytes.toString("utf8"));
  if (!source.ok) throw new Error(`${name} is not readable: ${source.issues[0]?.code}`);
  return source.value;
}
