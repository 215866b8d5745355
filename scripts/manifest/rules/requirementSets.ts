function versions(last: number): string[] {
  return Array.from({ length: last }, (_, index) => `1.${index + 1}`);
}

/**
 * Sets a manifest for Excel can ask for, with their versions (Microsoft Learn, Office requirement sets).
 * ExcelApiOnline, ExcelApiDesktop and previews are left out: they can only be asked about at run time.
 */
export const requirementSets: Readonly<Record<string, readonly string[]>> = {
  AddinCommands: ["1.1", "1.3"],
  BindingEvents: ["1.1"],
  CompressedFile: ["1.1"],
  ContextMenuApi: ["1.1"],
  CustomFunctionsRuntime: versions(5),
  DialogApi: ["1.1", "1.2"],
  DialogOrigin: ["1.1"],
  DocumentEvents: ["1.1"],
  ExcelApi: versions(20),
  File: ["1.1"],
  IdentityAPI: ["1.3"],
  ImageCoercion: ["1.1", "1.2"],
  KeyboardShortcuts: ["1.1"],
  MatrixBindings: ["1.1"],
  MatrixCoercion: ["1.1"],
  OpenBrowserWindowApi: ["1.1"],
  RibbonApi: ["1.1", "1.2"],
  Selection: ["1.1"],
  Settings: ["1.1"],
  SharedRuntime: ["1.1", "1.2"],
  TableBindings: ["1.1"],
  TableCoercion: ["1.1"],
  TextBindings: ["1.1"],
  TextCoercion: ["1.1"],
};
