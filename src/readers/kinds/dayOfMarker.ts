import type { Passage } from "../sections/section";
import { monthName } from "./daysInText";

const month = new RegExp(`^(?:${monthName})(?!\\p{L})`, "iu");

/** "19." in front of "september" is a day, and not the number of a list item. */
export function withDayOfMarker(passage: Passage): Passage {
  const { marker, text, place } = passage;
  if (!/^\d{1,2}\.$/.test(marker) || !month.test(text)) return passage;
  const from = (place.from ?? marker.length + 1) - marker.length - 1;
  return { text: `${marker} ${text}`, marker: "", place: { ...place, from, to: from + marker.length + 1 + text.length } };
}
