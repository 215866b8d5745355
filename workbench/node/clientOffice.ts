import type { HostSettings } from "../richApi/hostSettings";

/**
 * What `Office` lacks in Node: the part of office.js that reads it from the page's frame is not in the client file. The answers are the host's
 * own settings; the requirement check compares versions as office.js does.
 */
export function clientOffice(settings: HostSettings): object {
  const host = { host: "Excel", platform: "OfficeOnline" };
  return {
    context: {
      ...host,
      displayLanguage: settings.language,
      contentLanguage: settings.language,
      diagnostics: { ...host, version: "16.0.0.0" },
      requirements: { isSetSupported: (name: string, version = "0") => isSetSupported(settings, name, String(version)) },
    },
    onReady: (ready?: (info: typeof host) => unknown) => Promise.resolve(host).then(async (info) => {
      await ready?.(info);
      return info;
    }),
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
  };
}

function isSetSupported({ requirementSets }: HostSettings, name: string, version: string): boolean {
  const offered = Object.entries(requirementSets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (offered === undefined) return false;
  const [major = 0, minor = 0] = offered.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
