import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "#univer";
import type { NameData } from "../workbookData";
import type { WorkbookEngine } from "../workbookEngine";
import { fromUniverFormula, toUniverFormula } from "./structuredReferences";
import type { UniverContext } from "./univerContext";

/** What Univer writes as the sheet of a name that belongs to the whole workbook. */
const wholeWorkbook = "AllDefaultWorkbook";

export type NamesPart = Pick<WorkbookEngine, "names" | "setName" | "removeName">;

export function createNamesPart(context: UniverContext): NamesPart {
  const service = context.injector.get(IDefinedNamesService);

  return {
    names: () => Object.values(service.getDefinedNameMap(context.workbook().getUnitId()) ?? {}).map((stored) => ({
      name: stored.name,
      formula: `=${fromUniverFormula(stored.formulaOrRefString, null).replace(/^=/, "")}`,
      sheetId: stored.localSheetId && stored.localSheetId !== wholeWorkbook ? stored.localSheetId : null,
      comment: stored.comment ?? "",
      visible: !stored.hidden,
    })),

    setName(name) {
      context.run(SetDefinedNameMutation.id, {
        id: idOf(name.name, name.sheetId),
        name: name.name,
        // Univer puts this text in place of the name in each formula, so it carries no "=".
        formulaOrRefString: toUniverFormula(name.formula, null).replace(/^=/, ""),
        localSheetId: name.sheetId ?? wholeWorkbook,
        comment: name.comment,
        hidden: !name.visible,
      });
    },

    removeName(name, sheetId) {
      const id = idOf(name, sheetId);
      const stored = service.getValueById(context.workbook().getUnitId(), id);
      if (stored) context.run(RemoveDefinedNameMutation.id, { ...stored });
    },
  };
}

function idOf(name: string, sheetId: NameData["sheetId"]): string {
  return `${sheetId ?? ""}!${name.toLowerCase()}`;
}
