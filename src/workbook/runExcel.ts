import { failure, success, type Outcome } from "../domain/outcome";
import { officeIssue } from "./officeIssue";

/** One Excel.run; what the host refuses comes back as a finding. */
export async function runExcel<Value>(work: (context: Excel.RequestContext) => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return success(await Excel.run(work));
  } catch (error) {
    return failure(officeIssue(error));
  }
}
