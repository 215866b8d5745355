/** What a cell without a style shows: the font of Excel's Normal style until 2023, which the model leaves unsaid. */
export const defaultFont = { name: "Calibri", size: 11 } as const;
