import { z } from "zod";
import { nothing } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";

const { method, readOnly } = membersOf<object>();

export const application: BoundType<object> = defineType({
  name: "Application",
  members: {
    /** Excel's own setting follows the language here (@types/office-js, Application.decimalSeparator). */
    decimalSeparator: readOnly((_application, session) => (session.settings.language.startsWith("en") ? "." : ",")),
    calculate: method(z.tuple([z.enum(["Recalculate", "Full", "FullRebuild"])]), async (_application, _type, session) => {
      session.calculation.written();
      await session.engine.calculate();
    }),
    suspendApiCalculationUntilNextSync: method(nothing, (_application, _none, session) => session.calculation.suspendUntilNextSync()),
    /** Only how the screen looks on the way is concerned; the host paints when the batch is done anyway. */
    suspendScreenUpdatingUntilNextSync: method(nothing, () => undefined),
  },
});
