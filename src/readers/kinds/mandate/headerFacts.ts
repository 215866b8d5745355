import { issue } from "../../../domain/issue";
import { textField } from "../../records/fields/textField";
import { dateField } from "../../records/fields/dateField";
import { readField } from "../../records/readField";
import type { FieldReader, ReadingContext } from "../../records/recordKindReader";
import type { ReadField } from "../../records/recordsReading";
import { passagePieces } from "../../sections/passagePieces";
import type { Passage, Section } from "../../sections/section";
import type { SourceCell } from "../../source";
import { reportOtherYears } from "./bodyDates";
import { decisionBodies } from "./decisionBodies";
import { frontMatter, titleHeadings } from "./frontMatter";
import { chosenDate, dateWithin, type HeaderDate } from "./headerDates";
import { headerLabel } from "./headerLabels";
import { labelledPieces, type LabelledPiece } from "./headerPieces";
import { organisationName } from "./organisationName";
import { pageLabels, pageSection, pageVersions } from "./pageText";
import { projectPeriod } from "./projectPeriod";
import { proposedField } from "./proposedField";
import { sentencesOf } from "./sentences";
import { titleNames, type TitleNames } from "./titlePage";
import { saysMandate } from "./titleWords";
import { versionLines } from "./versionLines";

type Found = { readonly cell: SourceCell; readonly read: FieldReader };
/** Each path once: what is said outright before what a pattern found. */
type FoundFacts = Map<string, Found>;

/** What the title page says, and when the project runs; nothing where the document is not a mandate or a plan of a project. */
export function headerFacts(sections: readonly Section[], context: ReadingContext): Readonly<Record<string, ReadField>> {
  const titles = titleHeadings(sections, context.document.lines);
  const front = [...titles, ...frontMatter(sections)];
  const page = pageSection(context.document.page);
  const found: FoundFacts = new Map();
  const onPages: FoundFacts = new Map();
  const dates: HeaderDate[] = [];
  for (const section of front) collectLabels(labelsIn(section), found, dates);
  collectLabels(pageLabels(context.document.page), onPages, dates);
  const ofPages = pageVersions(page);
  const labelled = new Set([...found.keys(), ...onPages.keys(), ...(ofPages.length > 0 ? ["header.version"] : []), ...(dates.length > 0 ? ["header.date"] : [])]);
  // A title right over a table or a chapter may be of a part of a plan; with a version or a date it is the document's.
  const saying = linesOf([...(labelled.size > 0 ? titles : []), ...frontMatter(sections), page]);
  const isMandate = labelled.size > 1 || saying.some(({ text }) => saysMandate(text));
  if (!isMandate) return {};
  const versions = [...versionLines(context.document.lines), ...ofPages];
  const labelledVersion = onPages.get("header.version");
  addVersion([...versions.map(({ version }) => version), ...(labelledVersion ? [labelledVersion.cell] : [])], found, context);
  addFromPages(onPages, found, context);
  for (const { date } of versions) if (date) dates.push({ kind: "version", cell: date });
  const date = chosenDate(dates);
  if (date) found.set("header.date", date);
  addTitle(front, page, found);
  for (const [path, period] of projectPeriod(sections, front, context)) if (!found.has(path)) found.set(path, period);
  reportOtherYears(sections, dates.map(({ cell }) => cell), context.findings);
  return Object.fromEntries([...found].map(([path, { cell, read }]) => [path, readField(path, read, cell, cell.place, context)]));
}

function linesOf(sections: readonly Section[]): Passage[] {
  return sections.flatMap(({ heading, lines }) => [...(heading ? [heading] : []), ...lines]);
}

function labelsIn(section: Section): LabelledPiece[] {
  const pieceOf = passagePieces(section);
  return section.passages.flatMap((passage) => labelledPieces(passage, pieceOf));
}

function collectLabels(pieces: readonly LabelledPiece[], found: FoundFacts, dates: HeaderDate[]): void {
  const add = (path: string, cell: SourceCell, read: FieldReader) => { if (!found.has(path)) found.set(path, { cell, read }); };
  for (const { label, value } of pieces) {
    const path = headerLabel(label);
    if (path === null || value.text === "") continue;
    const dated = dateWithin(value);
    if (path === "header.date" || path === "prepared" || path === "approved") {
      if (dated) dates.push({ kind: path === "header.date" ? "date" : path, cell: dated.date });
    } else if (path === "header.approvedBy" || path === "header.discussedBy") {
      if (dated && path === "header.approvedBy") dates.push({ kind: "approved", cell: dated.date });
      add(path, dated ? dated.before : value, textField);
    } else if (path === "progress.from" || path === "progress.to") {
      if (dated) add(path, dated.date, dateField);
    } else if (path !== "period") {
      add(path, value, textField);
    }
  }
}

/** What the title page says holds; another version anywhere is a doubt. */
function addVersion(versions: readonly SourceCell[], found: FoundFacts, { findings }: ReadingContext): void {
  const own = found.get("header.version")?.cell ?? versions[0];
  if (!own) return;
  const other = versions.find(({ text }) => text !== own.text);
  if (other) findings.add(issue("warning", "mandate.version.several", { place: own.place, read: own.text, confidence: "medium", params: { other: other.text, line: other.place.line } }));
  found.set("header.version", { cell: own, read: textField });
}

/** The head and the foot of pages give what the title page leaves out; what else they say of it is a doubt. */
function addFromPages(onPages: FoundFacts, found: FoundFacts, { findings }: ReadingContext): void {
  for (const [path, fact] of onPages) {
    const own = found.get(path)?.cell;
    if (!own) found.set(path, fact);
    else if (path !== "header.version" && own.text.toLowerCase() !== fact.cell.text.toLowerCase()) {
      findings.add(issue("warning", "mandate.fact.differs", { place: own.place, read: own.text, confidence: "medium", params: { other: fact.cell.text, line: fact.cell.place.line } }));
    }
  }
}

/** "Vik kommune – Prosjektmandat" names no project. */
function withoutMunicipality(names: TitleNames): TitleNames[] {
  const name = names.project ?? names.subproject;
  return name && organisationName([{ ...name, marker: "" }])?.text === name.text ? [] : [names];
}

/** Names, bodies and the municipality, where no label gives them. */
function addTitle(front: readonly Section[], page: Section, found: FoundFacts): void {
  const lines = linesOf(front);
  // What stands beside each other on a page is no title with a name under it.
  const names = [titleNames(lines), ...page.lines.flatMap((line) => withoutMunicipality(titleNames([line])))];
  const project = names.map((one) => one.project).find((cell) => cell !== null) ?? null;
  const subproject = names.map((one) => one.subproject).find((cell) => cell !== null);
  const bodies = [...front, page].flatMap((section) => sentencesOf(section.passages, passagePieces(section)).map(decisionBodies));
  const proposals: readonly (readonly [string, SourceCell | null | undefined, FieldReader])[] = [
    ["header.project", project, proposedField("mandate.project.fromText", "medium")],
    ["header.subproject", subproject, proposedField("mandate.subproject.fromText", "high")],
    // Where a label names the main project, the title names what this document is about.
    ["header.subproject", project && found.has("header.project") && found.get("header.project")?.cell.text !== project.text ? project : null, proposedField("mandate.subproject.fromText", "medium")],
    ["header.discussedBy", bodies.find(({ discussedBy }) => discussedBy)?.discussedBy, proposedField("mandate.decision.fromText", "high")],
    ["header.approvedBy", bodies.find(({ approvedBy }) => approvedBy)?.approvedBy, proposedField("mandate.decision.fromText", "high")],
    ["header.organisation", organisationName([...lines, ...page.lines]), proposedField("mandate.organisation.fromText", "medium")],
  ];
  for (const [path, cell, read] of proposals) if (cell && !found.has(path)) found.set(path, { cell, read });
}
