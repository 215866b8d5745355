import type { HostLocale } from "../hostLocale";
import type { Conversation } from "./frameAddress";

/** OSF.AppName.ExcelWebApp, OSF.ClientMode.ReadWrite, Office.InitializationReason "documentOpened", OsfControlType.TaskPane. */
const excelWebApp = 16;
const readWrite = 0;
const documentOpened = 1;
const taskPane = 1;

export type RequirementSets = Readonly<Record<string, string>>;

/** The answer to ContextActivationManager_getAppContextAsync: who the host is and what it can do. */
export function appContext(conversation: Conversation, locale: HostLocale, requirementSets: RequirementSets): Record<string, unknown> {
  return {
    _id: conversation.addinId,
    _appInstanceId: conversation.addinId,
    _appName: excelWebApp,
    _appVersion: "16.00",
    _hostFullVersion: "16.0.1",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${conversation.origin}/workbook.xlsx`,
    _clientMode: readWrite,
    _settings: [],
    _reason: documentOpened,
    _osfControlType: taskPane,
    _eToken: "",
    _correlationId: conversation.id,
    _requirementMatrix: JSON.stringify(requirementSets),
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
