import { IDependencyManagerService } from "#univer";
import type { IFormulaDependencyTree, IUnitRange } from "#univer";
import type { UniverContext } from "./univerContext";

type SearchRange = IUnitRange & { readonly id: number };

/** The private side of Univer 0.25.1's DependencyManagerService. */
type DependencyManager = {
  readonly _dependencyRTreeCache: { bulkRemove(ranges: readonly SearchRange[]): void };
  addDependencyRTreeCache(tree: IFormulaDependencyTree): void;
  _removeDependencyRTreeCache(treeId: number | null | undefined): void;
  reset(): void;
};

/**
 * Univer forgets a formula by the rectangle around all it refers to, and so never finds a formula that refers to more than one range:
 * what is left of it slows every later calculation and is complained of on the console. It also takes in again, in the same round,
 * formulas it has just forgotten. Here each range is remembered and taken out, and what is forgotten stays so.
 */
export function forgetFormulasWhole(context: UniverContext): void {
  const manager = context.injector.get(IDependencyManagerService) as unknown as DependencyManager;
  const ranges = new Map<number, readonly SearchRange[]>();
  const forgotten = new Set<number>();
  const add = manager.addDependencyRTreeCache.bind(manager);
  const reset = manager.reset.bind(manager);

  manager.addDependencyRTreeCache = (tree) => {
    if (forgotten.has(tree.treeId)) return;
    add(tree);
    ranges.set(tree.treeId, tree.rangeList.map(({ unitId, sheetId, range }) => ({ unitId, sheetId, range, id: tree.treeId })));
  };
  manager._removeDependencyRTreeCache = (treeId) => {
    if (treeId === null || treeId === undefined) return;
    manager._dependencyRTreeCache.bulkRemove(ranges.get(treeId) ?? []);
    ranges.delete(treeId);
    forgotten.add(treeId);
  };
  manager.reset = () => {
    ranges.clear();
    forgotten.clear();
    reset();
  };
}
