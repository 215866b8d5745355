import type { PlanDocument } from "../planBlocks";
import { front } from "./front";
import { resources } from "./resources";
import { schedule } from "./schedule";

/** Swedish; its paste comes from a newsletter and a PDF: meetings without years under their phases, hyphens gone, amounts as people write them. */
export const tallbacka: PlanDocument = {
  name: "tallbacka-projektplan",
  title: "Enklare väg till bygglov",
  wordLanguage: "sv-SE",
  foot: (page) => `Tallbacka kommun | Projektplan | Sida ${page} av 7`,
  blocks: [...front, ...schedule, ...resources],
};
