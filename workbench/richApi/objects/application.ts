import { z } from "zod";
import { nothing } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";

const { method } = membersOf<object>();

export const application: BoundType<object> = defineType({
  name: "Application",
  members: {
    calculate: method(z.tuple([z.enum(["Recalculate", "Full", "FullRebuild"])]), async (_application, _type, session) => {
      session.calculation.written();
      await session.engine.calculate();
    }),
    suspendApiCalculationUntilNextSync: method(nothing, (_application, _none, session) => session.calculation.suspendUntilNextSync()),
    /** Only how the screen looks on the way is concerned; the host paints when the batch is done anyway. */
    suspendScreenUpdatingUntilNextSync: method(nothing, () => undefined),
  },
});
