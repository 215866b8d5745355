import { z } from "zod";
import type { ValidationData } from "../../workbook/workbookData";
import { contains, intersection, sameRect } from "../../workbook/rects";
import { apiError } from "../apiError";
import { flag, nothing } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import type { LiveRange } from "../liveRange";
import { type Place, placeOf } from "../rangeTarget";
import { requireUnprotected } from "../rules/sheetProtection";
import { readRule, type RuleCondition, ruleCondition, ruleSchema } from "../rules/validationRule";

const { method, property, readOnly } = membersOf<LiveRange>();

/** Lengths Excel's dialog allows (support.microsoft.com, "More on data validation"). */
const promptText = z.object({ title: z.string().max(32), message: z.string().max(255), showPrompt: flag });
const alertText = z.object({ title: z.string().max(32), message: z.string().max(225), showAlert: flag, style: z.enum(["Stop", "Warning", "Information"]) });

const typeNames = { wholeNumber: "WholeNumber", decimal: "Decimal", list: "List", date: "Date", textLength: "TextLength", custom: "Custom" } as const;
const noPrompt = { title: "", message: "", showPrompt: true };
const plainAlert = { title: "", message: "", showAlert: true, style: "Stop" };

/** Validation of a range; values written through the API are not checked against it. */
export const dataValidation: BoundType<LiveRange> = defineType({
  name: "DataValidation",
  members: {
    type: readOnly((range, session) => {
      const { only, mixed } = shared(placeOf(range, session), session);
      return mixed ? "MixedCriteria" : only ? typeNames[only.kind] : "None";
    }),
    rule: property(
      (range, session) => {
        const { only, mixed } = shared(placeOf(range, session), session);
        return mixed ? null : only ? readRule(only) : {};
      },
      ruleSchema,
      (range, rule, session) => {
        const place = placeOf(range, session);
        const before = shared(place, session).only;
        put(place, ruleCondition(rule, place, session), before, session);
      },
    ),
    ignoreBlanks: property(
      (range, session) => of(range, session, (only) => only.ignoreBlanks, true),
      flag,
      (range, ignoreBlanks, session) => change(range, session, { ignoreBlanks }),
    ),
    prompt: property((range, session) => of(range, session, (only) => only.prompt ?? noPrompt, noPrompt), promptText, (range, prompt, session) =>
      change(range, session, { prompt })),
    errorAlert: property((range, session) => of(range, session, (only) => only.errorAlert ?? plainAlert, plainAlert), alertText, (range, errorAlert, session) =>
      change(range, session, { errorAlert })),
    clear: method(nothing, (range, _none, session) => {
      const { sheetId, rect } = placeOf(range, session);
      requireUnprotected(session, sheetId);
      session.engine.setValidation(sheetId, rect, null);
    }),
  },
});

type Shared = { readonly only: ValidationData | null; readonly mixed: boolean };

/** The one validation of every cell of the range; mixed when cells differ. */
function shared({ sheetId, rect }: Place, { engine }: HostSession): Shared {
  const touching = engine.validations(sheetId).filter((validation) => intersection(validation.rect, rect) !== null);
  const [only] = touching;
  if (!only) return { only: null, mixed: false };
  return touching.length === 1 && contains(only.rect, rect) ? { only, mixed: false } : { only: null, mixed: true };
}

function of<V>(range: LiveRange, session: HostSession, read: (only: ValidationData) => V, none: V): V | null {
  const { only, mixed } = shared(placeOf(range, session), session);
  return mixed ? null : only ? read(only) : none;
}

/** What stands beside the rule needs a rule here: the engine keeps no validation that allows any value. */
function change(range: LiveRange, session: HostSession, patch: Partial<ValidationData>): void {
  const place = placeOf(range, session);
  const { only } = shared(place, session);
  if (!only || !sameRect(only.rect, place.rect)) throw apiError("InvalidOperation", "The embedded host sets a prompt, an alert or ignoreBlanks on a range that has one rule of its own.");
  put(place, only, { ...only, ...patch }, session);
}

function put({ sheetId, rect }: Place, condition: RuleCondition, beside: ValidationData | null, session: HostSession): void {
  requireUnprotected(session, sheetId);
  const { kind, operator, formula1, formula2, inCellDropDown } = condition;
  session.engine.setValidation(sheetId, rect, {
    rect, kind, formula1,
    ...(operator === undefined ? {} : { operator }),
    ...(formula2 === undefined ? {} : { formula2 }),
    ...(inCellDropDown === undefined ? {} : { inCellDropDown }),
    ignoreBlanks: beside?.ignoreBlanks ?? true,
    ...(beside?.prompt ? { prompt: beside.prompt } : {}),
    ...(beside?.errorAlert ? { errorAlert: beside.errorAlert } : {}),
  });
}
