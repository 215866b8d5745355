/** `npm run samples` makes the sample mandate again from its answers: as text, as a Word document and as a workbook. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { runCommand } from "../cli/runCommand";
import { sampleDocuments, samples } from "./samples/sampleDocuments";

const inSamples = (file: string) => path.join(samples, file);

async function makeSamples(): Promise<void> {
  const { text, docx } = await sampleDocuments();
  writeFileSync(inSamples("fjellbygda-delprosjekt.txt"), text);
  writeFileSync(inSamples("fjellbygda-delprosjekt.docx"), docx);
  process.exitCode = await runCommand(["new", "--answers", inSamples("fjellbygda-svar.json"), "--xlsx", inSamples("fjellbygda-delprosjekt.xlsx")]);
}

void makeSamples();
