import { z } from "zod";
import { languages } from "../../domain/language";
import { themeChoices } from "../app/paneTheme";
import { factoryDefaults, type UserDefaults } from "./userDefaults";

const container = "Prosjektark";
const key = "defaults";

// A value an older or newer version wrote falls back alone; the others stay.
const savedDefaults = z.object({
  paneLanguage: z.enum(languages).nullable().catch(factoryDefaults.paneLanguage),
  theme: z.enum(themeChoices).catch(factoryDefaults.theme),
  organisation: z.string().catch(factoryDefaults.organisation),
  sheetLanguage: z.enum(languages).nullable().catch(factoryDefaults.sheetLanguage),
  riskModel: z.enum(["3", "4"]).catch(factoryDefaults.riskModel),
}).catch(factoryDefaults);

/** The library opens localStorage as it is constructed, which throws where the browser forbids it. */
async function openStorage() {
  const { Storage } = await import("@microsoft/office-js-helpers");
  return new Storage<unknown>(container);
}

/** The saved choices, or the factory's with `kept: false` where nothing can be kept. Never rejects. */
export async function loadDefaults(): Promise<{ defaults: UserDefaults; kept: boolean }> {
  try {
    const storage = await openStorage();
    return { defaults: savedDefaults.parse(storage.get(key)), kept: true };
  } catch {
    return { defaults: factoryDefaults, kept: false };
  }
}

/** Whether they were kept. Never rejects. */
export async function saveDefaults(defaults: UserDefaults): Promise<boolean> {
  try {
    const storage = await openStorage();
    storage.set(key, defaults);
    return true;
  } catch {
    return false;
  }
}
