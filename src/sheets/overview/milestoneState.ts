import type { BookNames } from "../bookNames";
import { milestoneTable } from "../milestones/milestoneTable";
import { nthRow } from "../nthRow";
import { headingOf } from "../sheetBlueprint";
import { columnReference } from "../structuredReference";
import { statusDay } from "./overviewSite";

/** By the dates themselves, as MILESTONE_STATUS has it, so that the page is right where the add-in is not installed too. */
export function milestoneColumn(key: "number" | "milestone" | "planned" | "actual" | "responsible", { language, tables }: BookNames): string {
  return columnReference(tables.milestones, headingOf(milestoneTable, key, language));
}

/** 1 in the rows of milestones that are planned and not reached. */
function isOpen(book: BookNames): string {
  return `(${milestoneColumn("milestone", book)}<>"")*ISNUMBER(${milestoneColumn("planned", book)})*(${milestoneColumn("actual", book)}="")`;
}

function isLate(book: BookNames): string {
  return `${isOpen(book)}*(${milestoneColumn("planned", book)}<${statusDay(book)})`;
}

function isAhead(book: BookNames): string {
  return `${isOpen(book)}*(${milestoneColumn("planned", book)}>=${statusDay(book)})`;
}

export function milestoneCount(book: BookNames): string {
  return `SUMPRODUCT(--(${milestoneColumn("milestone", book)}<>""))`;
}

export function reachedCount(book: BookNames): string {
  return `SUMPRODUCT((${milestoneColumn("milestone", book)}<>"")*(${milestoneColumn("actual", book)}<>""))`;
}

export function lateCount(book: BookNames): string {
  return `SUMPRODUCT(${isLate(book)})`;
}

export function dueSoonCount(book: BookNames): string {
  return `SUMPRODUCT(${isAhead(book)}*(${milestoneColumn("planned", book)}<=${statusDay(book)}+N(${book.names.warningDays})))`;
}

/** The latest first to have been due comes first. */
export function latePlace(n: number, book: BookNames): string {
  return nthRow(milestoneColumn("planned", book), isLate(book), milestoneColumn("planned", book), n);
}

export function nextPlace(book: BookNames): string {
  return nthRow(milestoneColumn("planned", book), isAhead(book), milestoneColumn("planned", book), 1);
}
