import { granvag } from "./granvag/plan";
import { lauvdal } from "./lauvdal/plan";
import type { PlanDocument } from "./planBlocks";
import { tallbacka } from "./tallbacka/plan";

/** Whole plans of three municipalities there are not, each with every kind of table. */
export const planDocuments: readonly PlanDocument[] = [granvag, lauvdal, tallbacka];
