import * as z from "zod/mini";
import { languages } from "../../domain/language";
import { themeChoices } from "../app/paneTheme";
import { factoryDefaults, type UserDefaults } from "./userDefaults";

const container = "Prosjektark";
const key = "defaults";

// A value an older or newer version wrote falls back alone; the others stay.
const savedDefaults = z.catch(z.object({
  paneLanguage: z.catch(z.nullable(z.enum(languages)), factoryDefaults.paneLanguage),
  theme: z.catch(z.enum(themeChoices), factoryDefaults.theme),
  organisation: z.catch(z.string(), factoryDefaults.organisation),
  sheetLanguage: z.catch(z.nullable(z.enum(languages)), factoryDefaults.sheetLanguage),
  riskModel: z.catch(z.enum(["3", "4"]), factoryDefaults.riskModel),
}), factoryDefaults);

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
