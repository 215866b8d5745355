import type { PlanDocument } from "../planBlocks";
import { economy } from "./economy";
import { front } from "./front";
import { work } from "./work";

/** Nynorsk; its paste comes out of a PDF: a table of contents, sentences cut by the foot of the page, amounts in running text. */
export const lauvdal: PlanDocument = {
  name: "lauvdal-prosjektplan",
  title: "Heiltidskultur i heimetenesta",
  wordLanguage: "nn-NO",
  foot: (page) => `Versjon 2.0    12.02.2026    Side ${page} av 7`,
  blocks: [...front, ...work, ...economy],
};
