import { RemoveSuperTableMutation, SetSuperTableMutation } from "#univer";
import type { ISetSuperTableMutationParam, ISetSuperTableMutationSearchParam } from "#univer";
import { toUniverColumn, toUniverTable } from "./fullWidthNames";
import type { UniverContext } from "./univerContext";

/** Lets Univer's formulas find tables and columns under the names they carry there too; before, since formulas are parsed when written. */
export function nameTablesForFormulas(context: UniverContext): void {
  context.commands.beforeCommandExecuted((command) => {
    if (command.id === SetSuperTableMutation.id) nameColumns((command.params as ISetSuperTableMutationParam).reference.titleMap);
    if (command.id !== SetSuperTableMutation.id && command.id !== RemoveSuperTableMutation.id) return;
    const params = command.params as ISetSuperTableMutationSearchParam;
    const tableName = toUniverTable(params.tableName);
    if (tableName !== params.tableName) context.commands.syncExecuteCommand(command.id, { ...params, tableName });
  });
}

function nameColumns(titleMap: ISetSuperTableMutationParam["reference"]["titleMap"]): void {
  for (const [name, index] of [...titleMap]) titleMap.set(toUniverColumn(name), index);
}
