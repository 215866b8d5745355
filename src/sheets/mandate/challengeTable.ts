import type { Challenge } from "../../domain/mandate/background";
import { textColumn } from "../columns";
import type { TableBlueprint } from "../sheetBlueprint";

/** The columns of the page: labels and areas to the left, everything that is read to the right. */
export const pageWidths = { label: 150, text: 560 } as const;

export const challengeTable: TableBlueprint<Challenge> = {
  key: "challenges",
  identity: "challenge",
  columns: [
    textColumn<Challenge>({ key: "area", label: { nb: "Område", nn: "Område", sv: "Område", en: "Area" }, widthPt: pageWidths.label }, ({ area }) => area),
    textColumn<Challenge>({ key: "challenge", label: { nb: "Utfordring", nn: "Utfordring", sv: "Utmaning", en: "Challenge" }, widthPt: pageWidths.text }, ({ challenge }) => challenge),
  ],
};
