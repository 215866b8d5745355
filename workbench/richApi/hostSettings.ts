export type HostSettings = {
  /** What an empty cell becomes as an argument of a custom function: 0 in Excel for Windows, null in Excel on the web (office-js issue 5262). */
  readonly blankArgument: 0 | null;
  /** What isSetSupported answers from: set name to highest version. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Excel on the web: 5 MB a request and 5 MB a response (learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization). */
  readonly payloadLimitBytes: number;
  /** UI language of the host; the values API stays en-US whatever it is. */
  readonly language: string;
  /** The year Excel adds to a date typed without one. */
  readonly currentYear: number;
};

export function hostSettings(chosen: Partial<HostSettings> = {}): HostSettings {
  return {
    blankArgument: null,
    requirementSets: { ExcelApi: "1.12", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3", DelayForCellEdit: "1.1", RibbonApi: "1.1", DialogApi: "1.2" },
    payloadLimitBytes: 5 * 1024 * 1024,
    language: "nb-NO",
    currentYear: new Date().getFullYear(),
    ...chosen,
  };
}
