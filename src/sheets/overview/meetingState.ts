import type { BookNames } from "../bookNames";
import { eventsTable } from "../events/eventsTable";
import { nthRow } from "../nthRow";
import { headingOf } from "../sheetBlueprint";
import { columnReference } from "../structuredReference";
import { statusDay } from "./overviewSite";

export function eventColumn(key: "activity" | "week" | "monday" | "code" | "meaning", { language, tables }: BookNames): string {
  return columnReference(tables.events, headingOf(eventsTable, key, language));
}

/** Events are known by their week: one in the week of the status date may still be to come. */
function isAhead(book: BookNames): string {
  const monday = eventColumn("monday", book);
  return `ISNUMBER(${monday})*(${eventColumn("code", book)}<>"")*(${monday}>${statusDay(book)}-7)`;
}

export function meetingPlace(n: number, book: BookNames): string {
  return nthRow(eventColumn("monday", book), isAhead(book), eventColumn("monday", book), n);
}

export function meetingsAhead(book: BookNames): string {
  return `SUMPRODUCT(${isAhead(book)})`;
}
