import type { PlanDocument } from "../planBlocks";
import { followUp } from "./followUp";
import { front } from "./front";
import { progress } from "./progress";

/** Bokmål; its paste is a scanned one: letters, dots and columns are lost, and the foot of the page stands among the lines. */
export const granvag: PlanDocument = {
  name: "granvag-prosjektplan",
  title: "Felles driftssentral",
  wordLanguage: "nb-NO",
  foot: (page) => `Granvåg kommune – prosjektplan    Side ${page} av 8`,
  blocks: [...front, ...progress, ...followUp],
};
