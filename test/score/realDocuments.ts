import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Language } from "../../src/domain/language";
import type { Truth } from "./truth";

type RealTruth = { readonly input: string; readonly language: Language; readonly isoYear: number | null; readonly truth: Truth };

const inputs = resolve(__dirname, "../../../shared/inputs");
const truths = join(__dirname, "real");

/** The documents the brief came with, where it is at hand; their truth was read off them by hand. */
export function realDocuments(): readonly (RealTruth & { readonly content: string })[] {
  if (!existsSync(inputs)) return [];
  return readdirSync(truths).map((file) => {
    const truth = JSON.parse(readFileSync(join(truths, file), "utf8")) as RealTruth;
    return { ...truth, content: readFileSync(join(inputs, truth.input), "utf8") };
  });
}
