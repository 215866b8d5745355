/** `npm run samples` makes the sample mandate again from its answers, as text, Word document and workbook, and the whole plans as text and Word documents. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { runCommand } from "../cli/runCommand";
import { planDocuments } from "./samples/planDocuments";
import { planDocx } from "./samples/planDocx";
import { planText } from "./samples/planText";
import { sampleDocuments, samples } from "./samples/sampleDocuments";

const inSamples = (file: string) => path.join(samples, file);

async function makeSamples(): Promise<void> {
  const { text, docx } = await sampleDocuments();
  writeFileSync(inSamples("fjellbygda-delprosjekt.txt"), text);
  writeFileSync(inSamples("fjellbygda-delprosjekt.docx"), docx);
  for (const plan of planDocuments) {
    writeFileSync(inSamples(`${plan.name}.txt`), planText(plan));
    writeFileSync(inSamples(`${plan.name}.docx`), await planDocx(plan));
  }
  process.exitCode = await runCommand(["new", "--answers", inSamples("fjellbygda-svar.json"), "--xlsx", inSamples("fjellbygda-delprosjekt.xlsx")]);
}

void makeSamples();
