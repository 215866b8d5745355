import type { RichApiHost } from "../richApi/richApiHost";
import type { WorkbookEngine } from "../workbook/workbookEngine";
import type { AddinFrame } from "./addinFrame";
import type { AddinManifest } from "./manifest/readManifest";
export async function registerAddinFunctions(_e: WorkbookEngine, _h: RichApiHost, _f: AddinFrame, _m: AddinManifest): Promise<readonly string[]> { return []; }
