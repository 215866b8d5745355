import { eventsReader } from "./events/eventsReader";
import { budgetReader } from "./budget/budgetReader";
import { financingReader } from "./financing/financingReader";
import { milestonesReader } from "./milestones/milestonesReader";
import { decisionsReader } from "./decisionPoints/decisionsReader";
import { goalsReader } from "./goals/goalsReader";
import { informationReader } from "./informationPlan/informationReader";
import { mandateReader } from "./mandate/mandateReader";
import { measuresReader } from "./measures/measuresReader";
import { proposalsReader } from "./proposals/proposalsReader";
import { savingsReader } from "./savings/savingsReader";
import type { RecordKindReader } from "../records/recordKindReader";

/** Every kind of record that is recognised. Where a header or a section fits several as well, the first one has it. */
export const recordKindReaders: readonly RecordKindReader[] = [
  milestonesReader,
  eventsReader,
  budgetReader,
  financingReader,
  savingsReader,
  informationReader,
  decisionsReader,
  proposalsReader,
  measuresReader,
  goalsReader,
  mandateReader,
];
