import { readFileSync } from "node:fs";
import path from "node:path";
import { answersFrom } from "../../src/domain/mandate/blankAnswers";
import { readMandate } from "../../src/domain/mandate/subprojectMandate";
import { mandateBlocks } from "./mandateBlocks";
import { mandateDocx } from "./mandateDocx";
import { mandateText } from "./mandateText";

export const samples = path.resolve(__dirname, "../../samples");

/** The sample mandate as text and as a Word document, from its answers. */
export async function sampleDocuments(): Promise<{ readonly text: string; readonly docx: Uint8Array }> {
  const stored: unknown = JSON.parse(readFileSync(path.join(samples, "fjellbygda-svar.json"), "utf8"));
  const mandate = readMandate(stored);
  if (!mandate.ok) throw new Error(mandate.issues.map(({ code, field }) => `${field}: ${code}`).join("; "));
  const blocks = mandateBlocks(answersFrom(stored), mandate.value);
  return { text: mandateText(blocks), docx: await mandateDocx(blocks, mandate.value.header.subproject) };
}
