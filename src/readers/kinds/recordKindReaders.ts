import { milestonesReader } from "./milestones/milestonesReader";
import type { RecordKindReader } from "../records/recordKindReader";

/** Every kind of record that is recognised. Where a header or a section fits several as well, the first one has it. */
export const recordKindReaders: readonly RecordKindReader[] = [
  milestonesReader,
];
