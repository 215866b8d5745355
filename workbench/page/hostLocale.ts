export const hostLocales = ["nb-NO", "nn-NO", "sv-SE", "en-US"] as const;

/** The language Excel's own user interface would be in. */
export type HostLocale = (typeof hostLocales)[number];

export const localeNames: Readonly<Record<HostLocale, string>> = {
  "nb-NO": "Bokmål",
  "nn-NO": "Nynorsk",
  "sv-SE": "Svenska",
  "en-US": "English",
};

const storageKey = "workbench.locale";

export function rememberedLocale(storage: Storage): HostLocale {
  const remembered = storage.getItem(storageKey);
  return hostLocales.find((locale) => locale === remembered) ?? "nb-NO";
}

export function rememberLocale(storage: Storage, locale: HostLocale): void {
  storage.setItem(storageKey, locale);
}
