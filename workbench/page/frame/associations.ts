/** OfficeExt.Association in office.js: what Office.actions.associate and CustomFunctions.associate fill, by upper-case id. */
export type Association = {
  readonly mappings: Readonly<Record<string, (...args: never[]) => unknown>>;
  onchange(handler: () => void): void;
};

type OfficeWindow = Window & {
  readonly CustomFunctions?: { readonly _association: Association };
  readonly Office?: { readonly actions: { readonly _association: Association } };
};

const patienceMs = 10_000;

/** The page is of this origin, so the host reads what it associated straight from it. */
export function functionAssociation(page: Window | null): Association | null {
  return (page as OfficeWindow | null)?.CustomFunctions?._association ?? null;
}

export function actionAssociation(page: Window | null): Association | null {
  return (page as OfficeWindow | null)?.Office?.actions._association ?? null;
}

/** Resolves when every name has its function, or when waiting longer makes no sense. */
export function associated(association: Association, names: readonly string[]): Promise<void> {
  const complete = () => names.every((name) => name.toUpperCase() in association.mappings);
  return new Promise((resolve) => {
    if (complete()) {
      resolve();
      return;
    }
    const timer = setTimeout(resolve, patienceMs);
    association.onchange(() => {
      if (!complete()) return;
      clearTimeout(timer);
      resolve();
    });
  });
}
