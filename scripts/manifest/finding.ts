/** Something Excel, the store's validation or a user would stumble over. */
export type ManifestFinding = { readonly code: string; readonly sentence: string; readonly detail: string };
