import type { SubprojectMandate } from "../domain/mandate/subprojectMandate";
import { success, type Outcome } from "../domain/outcome";
import type { WorkbookPort } from "../sheets/workbookPort";
import type { MandateDay } from "./createSubproject";
import { readKnownWorkbook } from "./knownWorkbook";
import { mandateContent } from "./mandateContent";
import { proposeContent, type UpdateProposal } from "./proposeUpdate";
import { matchKey } from "./update/tableUpdate";

/** What the answers would change in the sheets of the subproject that has the mandate's name; null where there is none. Two syncs. */
export async function proposeMandateUpdate(port: WorkbookPort, mandate: SubprojectMandate, { today }: MandateDay): Promise<Outcome<UpdateProposal | null>> {
  const known = await readKnownWorkbook(port);
  if (!known.ok) return known;
  const subproject = known.value.settings.subprojects.find((candidate) => matchKey(candidate.subproject) === matchKey(mandate.header.subproject));
  if (!subproject) return success(null);
  // Cells say choices in the language the sheets were made in, whatever the answers ask for.
  const content = mandateContent({ ...mandate, options: { ...mandate.options, language: subproject.language } }, today, []);
  return proposeContent(port, content, subproject, known.value);
}
