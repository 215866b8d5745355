import { placeId, type Place } from "../domain/issue";
import { cellText } from "./cellText";

/** What a correction of a text is kept by that was joined of several cells: it replaces all of it. `id` is its first field's. */
export function joinedId(id: string): string {
  return id.endsWith(ending) ? id : `${id}${ending}`;
}

const ending = "#joined";

/** What the user wrote instead of the joined text. */
export function joinedCorrection(place: Place, corrections: ReadonlyMap<string, string> | undefined): string | undefined {
  const written = corrections?.get(joinedId(placeId(place)));
  return written === undefined ? undefined : cellText(written);
}
