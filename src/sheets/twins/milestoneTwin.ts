import { defaultWarningDays, milestoneStatusWords, type MilestoneStatus } from "../../domain/milestoneStatus";
import { textLiteral } from "../structuredReference";
import { invalid, type CallArguments, type TwinRefusal } from "./callArgument";
import { withErrors } from "./errorTwin";
import { day } from "./readDay";
import { warningDays } from "./readNumbers";

const order: readonly MilestoneStatus[] = ["unplanned", "completed", "completedLate", "late", "dueSoon", "onPlan"];

export function milestoneStatusTwin(args: CallArguments): string | TwinRefusal {
  if (args.length < 3 || args.length > 4) return { refused: "arguments" };
  const [planned, actual, statusDate] = [day(args[0] ?? null), day(args[1] ?? null), day(args[2] ?? null)];
  const days = warningDays(args[3] ?? null, defaultWarningDays);
  // "+0*": what is not needed for the answer is read all the same, so that it is refused where it cannot be.
  const open = `IF(${statusDate}=0,${invalid},IF(${statusDate}>${planned},4+0*${days},6-(${planned}-${statusDate}<=${days})))`;
  const done = `2+(${actual}>${planned})+0*(${statusDate}+${days})`;
  const words = order.map((status) => textLiteral(milestoneStatusWords[status].nb)).join(",");
  return withErrors(`CHOOSE(IF(${planned}=0,1+0*(${actual}+${statusDate}+${days}),IF(${actual}>0,${done},${open})),${words})`, args);
}
