import type { Passage } from "../../sections/section";
import type { SourceCell } from "../../source";
import { headerLabel } from "./headerLabels";
import { documentTitle } from "./titleWords";

export type TitleNames = { readonly project: SourceCell | null; readonly subproject: SourceCell | null };

const longestName = 120;
/** Blank lines, or the rows of a table that stands there. */
const mostLinesBetween = 4;
const notName = /^(?:versjonslogg|endringslogg|revisjonslogg|innhold|ändringslogg|versionslogg|innehåll|change log|version history|contents)/i;
const quoted = /(?:prosjektet|projektet|programmet|the project|the programme)\s+[«"“]([^»"”«“\n]{3,80})[»"”]/iu;

/** The names a title page gives: in its title, under it, under a word such as "Delprosjekt", or in quotes in its text. */
export function titleNames(lines: readonly Passage[]): TitleNames {
  const names: { project: SourceCell | null; subproject: SourceCell | null } = { project: null, subproject: null };
  const keep = (isSubproject: boolean, cell: SourceCell | null) => {
    if (isSubproject) names.subproject ??= cell;
    else names.project ??= cell;
  };
  for (const [index, line] of lines.entries()) {
    const label = headerLabel(line.text);
    if (label === "header.subproject" || label === "header.project") {
      keep(label === "header.subproject", nameOf(lines[index + 1], line));
      continue;
    }
    const title = documentTitle(line.text);
    if (title) keep(title.isSubproject, title.name === "" ? nameOf(lines[index + 1], line) : part(line, title.from, title.name.length));
  }
  for (const line of lines) {
    const found = quoted.exec(line.text);
    if (found?.[1] !== undefined) names.project ??= part(line, found.index + found[0].indexOf(found[1]), found[1].length);
  }
  return names;
}

/** A line that can be a name: short, no sentence, close under the title, and not a label or a title itself. */
function nameOf(line: Passage | undefined, above: Passage): SourceCell | null {
  if (!line || line.marker !== "" || line.place.line - above.place.line > mostLinesBetween || notName.test(line.text) || line.text.length > longestName || /[.:;!?]$|[:\t]/.test(line.text) || !/^[\p{Lu}\d«"“]/u.test(line.text)) return null;
  return headerLabel(line.text) !== null || documentTitle(line.text) ? null : { text: line.text, place: line.place };
}

function part({ text, place }: Passage, from: number, length: number): SourceCell {
  const at = place.from ?? 0;
  return { text: text.slice(from, from + length), place: { ...place, from: at + from, to: at + from + length } };
}
