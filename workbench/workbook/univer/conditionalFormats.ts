import {
  AddConditionalRuleMutation, ConditionalFormattingRuleModel, DeleteConditionalRuleMutation, MoveConditionalRuleMutation, SetConditionalRuleMutation,
} from "#univer";
import type { ConditionalFormatData } from "../workbookData";
import type { WorkbookEngine } from "../workbookEngine";
import { fromUniverConditionalRule, toUniverConditionalRule } from "./conditionalRules";
import type { StoredRule } from "./conditionalRules";
import type { UniverContext } from "./univerContext";

export type ConditionalFormatsPart = Pick<WorkbookEngine,
  "conditionalFormats" | "addConditionalFormat" | "updateConditionalFormat" | "removeConditionalFormat">;

export function createConditionalFormatsPart(context: UniverContext): ConditionalFormatsPart & { restoreFormat(sheetId: string, format: ConditionalFormatData): void } {
  const model = context.injector.get(ConditionalFormattingRuleModel);
  let nextId = 0;

  /** In the order of their priority. */
  function rulesOf(sheetId: string): readonly StoredRule[] {
    return model.getSubunitRules(context.workbook().getUnitId(), sheetId) ?? [];
  }

  function unusedId(sheetId: string): string {
    do nextId += 1; while (rulesOf(sheetId).some((rule) => rule.cfId === `format${nextId}`));
    return `format${nextId}`;
  }

  function formats(sheetId: string): ConditionalFormatData[] {
    return rulesOf(sheetId).flatMap((rule, index) => fromUniverConditionalRule(rule, index));
  }

  function formatOf(sheetId: string, id: string): ConditionalFormatData {
    const format = formats(sheetId).find((known) => known.id === id);
    if (!format) throw new Error(`No conditional format has the id ${id}.`);
    return format;
  }

  /** A rule that the grid put on several ranges becomes one rule for each, under the ids they were listed with. */
  function splitRule(sheetId: string, id: string): void {
    const [ruleId = id] = id.split("#");
    const parts = formats(sheetId).filter((format) => format.id === ruleId || format.id.startsWith(`${ruleId}#`));
    if (parts.length < 2) return;
    const [first, ...others] = parts;
    if (first) context.run(SetConditionalRuleMutation.id, { subUnitId: sheetId, rule: toUniverConditionalRule(first) });
    for (const part of others) insert(sheetId, part);
  }

  /** Univer puts a new rule first. */
  function insert(sheetId: string, format: ConditionalFormatData): void {
    const before = rulesOf(sheetId)[format.priority - 1] ?? rulesOf(sheetId).at(-1);
    context.run(AddConditionalRuleMutation.id, { subUnitId: sheetId, rule: toUniverConditionalRule(format) });
    if (format.priority > 0 && before) moveAfter(sheetId, format.id, before.cfId);
  }

  function moveAfter(sheetId: string, id: string, beforeId: string): void {
    context.run(MoveConditionalRuleMutation.id, { subUnitId: sheetId, start: { id, type: "self" }, end: { id: beforeId, type: "after" } });
  }

  return {
    conditionalFormats: formats,
    restoreFormat: insert,

    addConditionalFormat(sheetId, format) {
      const id = unusedId(sheetId);
      insert(sheetId, { ...format, id });
      return id;
    },

    updateConditionalFormat(sheetId, id, patch) {
      splitRule(sheetId, id);
      const before = formatOf(sheetId, id);
      const after = { ...before, ...patch };
      if (after.priority !== before.priority) {
        context.run(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId: id });
        insert(sheetId, after);
      } else {
        context.run(SetConditionalRuleMutation.id, { subUnitId: sheetId, rule: toUniverConditionalRule(after) });
      }
    },

    removeConditionalFormat(sheetId, id) {
      splitRule(sheetId, id);
      context.run(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId: id });
    },
  };
}
