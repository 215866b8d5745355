import type { Choice, goalKinds, goalLevels } from "../../../domain/mandate/choices";
import { hasHeadingTerm, isHeadedBy } from "../../sections/headingTerms";
import type { Section } from "../../sections/section";

export type GoalKind = Choice<typeof goalKinds>;
export type GoalLevel = Choice<typeof goalLevels>;

/** What a heading says of the goals under it; null where it does not say. */
export type GoalHeading = { readonly text: string; readonly kind: GoalKind | null; readonly level: GoalLevel | null };

const effectTerms = ["effektmål", "effektmåla", "effektmålene", "effect goal", "effect goals", "outcome goals"];
const resultTerms = ["resultatmål", "resultatmåla", "resultatmålene", "projektmål", "result goal", "result goals", "output goals"];
const anyGoal = /^(?:(?:overordne[dt]e?|overordna|övergripande|overall|prosjektets|projektets|delprosjektets|hovedprosjektets|hovudprosjektet sine|delprosjektet sine|delprojektets|huvudprojektets|the project'?s|project) )?(?:mål|målene|måla|målen|hovedmål|hovudmål|huvudmål|delmål|prosjektmål|samfunnsmål|målsetting(?:er|ar|en)?|målsetning(?:er|en)?|målsättning(?:ar|en)?|goals?|objectives?)(?: (?:og|och|and) .{1,40}| (?:for|för) .{1,60})?$/;
const scannedGoal = ["mål", "prosjektmål", "hovedmål", "hovudmål"];
/** Single words a heading may have been misread for. */
export const goalTerms: readonly string[] = [...effectTerms, ...resultTerms, ...scannedGoal];
const savings = /innsparing|nedtrekk|driftstilpas|besparing|effektivisering|savings/;
const longestHeading = 160;
const subproject = /\b(?:delprosjekt|delprojekt|subproject)/;
const mainProject = /\b(?:hovedprosjekt|hovudprosjekt|huvudprojekt|main project)/;

/** The heading that makes a section one of goals: its own, or the one right over a heading that only groups them. */
export function goalHeading({ heading, path }: Section): GoalHeading | null {
  if (!heading) return null;
  const own = headingOfGoals(heading.text);
  const above = path.at(-1);
  const said = own ?? (above === undefined || hasHeadingTerm(heading.text) ? null : headingOfGoals(above));
  return said && { ...said, level: said.level ?? path.reduceRight<GoalLevel | null>((level, text) => level ?? levelIn(text), null) };
}

/** What a line says of goals, if it heads any. */
export function headingOfGoals(text: string): GoalHeading | null {
  if (text.length > longestHeading) return null;
  const words = text.toLowerCase();
  if (savings.test(words)) return null;
  const kind = isHeadedBy(text, effectTerms) ? "effect" : isHeadedBy(text, resultTerms) ? "result" : null;
  if (kind === null && !anyGoal.test(words) && !isScannedGoal(text)) return null;
  return { text, kind, level: levelIn(text) };
}

/** "MAL" of a scanned heading in capitals; in small letters the letters are words of their own. */
function isScannedGoal(text: string): boolean {
  return text === text.toUpperCase() && isHeadedBy(text, scannedGoal) && text.split(/\s+/).length <= 3;
}

/** The level a text names; null where it names both or neither. */
export function levelIn(text: string): GoalLevel | null {
  const words = text.toLowerCase();
  const isSub = subproject.test(words);
  return isSub === mainProject.test(words) ? null : isSub ? "subproject" : "project";
}

/** What the line over a table says of its goals. */
export function goalOfTable(title: string): GoalHeading {
  return headingOfGoals(title) ?? { text: title, kind: null, level: levelIn(title) };
}
