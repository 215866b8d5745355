/** One manifest per rule, broken in that one way; `code` is the finding it must give. */
export type Mutation = { readonly code: string; readonly what: string; readonly change: (xml: string) => string };

/** Fails loudly where the manifest no longer holds what the mutation means to change. */
function swap(from: string | RegExp, to: string): (xml: string) => string {
  return (xml) => {
    const changed = xml.replace(from, to);
    if (changed === xml) throw new Error(`Nothing in manifest.xml matches ${String(from)}`);
    return changed;
  };
}

function remove(pattern: string | RegExp): (xml: string) => string {
  return swap(pattern, "");
}

export const mutations: readonly Mutation[] = [
  { code: "address.notHttps", what: "a page over http", change: swap('id="Taskpane.Url" DefaultValue="https:', 'id="Taskpane.Url" DefaultValue="http:') },
  { code: "address.relative", what: "a relative address", change: swap('id="Help.Url" DefaultValue="https://localhost:3000', 'id="Help.Url" DefaultValue="') },
  { code: "address.originsDiffer", what: "the functions' script on another host", change: swap("localhost:3000/functions.js\"", "static.eksempel.no/functions.js\"") },
  { code: "appDomain.invalid", what: "an AppDomain with a path", change: swap("  <Hosts>", "  <AppDomains><AppDomain>https://eksempel.no/ark/*</AppDomain></AppDomains>\n  <Hosts>") },
  { code: "resource.undefined", what: "a label nobody defined", change: swap('<Label resid="Check.Label"/>', '<Label resid="Missing.Label"/>') },
  { code: "resource.wrongSection", what: "a label out of the long strings", change: swap('<Label resid="Check.Label"/>', '<Label resid="Check.TipText"/>') },
  { code: "resource.duplicate", what: "one resource id twice", change: swap('<bt:Image id="Icon.20"', '<bt:Image id="Icon.16"') },
  { code: "override.defaultLocale", what: "an Override for the default language", change: swap('<bt:Override Locale="nn-NO" Value="Opne"/>', '<bt:Override Locale="nb-NO" Value="Opne"/>') },
  { code: "override.twice", what: "one language twice", change: swap('<bt:Override Locale="nn-NO" Value="Opne"/>', '<bt:Override Locale="sv-SE" Value="Opne"/>') },
  { code: "locale.unknown", what: "a language Office has not got", change: swap('Locale="nn-NO" Value="Opne"', 'Locale="nx-NO" Value="Opne"') },
  { code: "override.missing", what: "a text without Swedish", change: remove('<bt:Override Locale="sv-SE" Value="Öppna"/>') },
  { code: "requirements.missing", what: "no Requirements", change: remove(/<Requirements>[\s\S]*<\/Requirements>/) },
  { code: "requirement.unknown", what: "a version that does not exist", change: swap('Name="ExcelApi" MinVersion="1.12"', 'Name="ExcelApi" MinVersion="1.99"') },
  { code: "requirement.unknown", what: "a set that can only be asked about at run time", change: swap('Name="ExcelApi"', 'Name="ExcelApiOnline"') },
  { code: "sharedRuntime.notRequired", what: "no SharedRuntime set", change: remove(/<Set Name="SharedRuntime"[^>]*>/) },
  { code: "functionsRuntime.notRequired", what: "no CustomFunctionsRuntime set", change: remove(/<Set Name="CustomFunctionsRuntime"[^>]*>/) },
  { code: "runtime.otherPage", what: "a button that opens another page", change: swap('<SourceLocation resid="Taskpane.Url"/>\n                  </Action>', '<SourceLocation resid="Help.Url"/>\n                  </Action>') },
  { code: "runtime.otherPage", what: "a function file of its own", change: swap('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Help.Url"/>') },
  { code: "runtime.several", what: "two runtimes", change: swap('<Runtime resid="Taskpane.Url" lifetime="long"/>', '<Runtime resid="Taskpane.Url" lifetime="long"/><Runtime resid="Help.Url" lifetime="long"/>') },
  { code: "runtime.notLong", what: "a runtime with the default lifetime", change: remove(' lifetime="long"') },
  { code: "runtime.taskpaneId", what: "a TaskpaneId", change: swap('<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>') },
  { code: "runtime.notFirst", what: "runtimes after the form factor", change: (xml) => swap("</DesktopFormFactor>", "</DesktopFormFactor><Runtimes><Runtime resid=\"Taskpane.Url\" lifetime=\"long\"/></Runtimes>")(remove(/<Runtimes>[\s\S]*?<\/Runtimes>/)(xml)) },
  { code: "control.duplicateId", what: "one control id twice", change: swap('id="Prosjektark.CellMenu.Structure"', 'id="Prosjektark.Structure"') },
  { code: "tab.several", what: "two tabs", change: (xml) => swap("</CustomTab>", `</CustomTab>${/<CustomTab[\s\S]*<\/CustomTab>/.exec(xml)?.[0] ?? ""}`)(xml) },
  { code: "menu.unknown", what: "a menu Excel has not got", change: swap('id="ContextMenuCell"', 'id="ContextMenuRow"') },
  { code: "menu.severalControls", what: "two controls in the cell menu", change: (xml) => swap("</OfficeMenu>", `${/<OfficeMenu[^>]*>([\s\S]*)<\/OfficeMenu>/.exec(xml)?.[1] ?? ""}</OfficeMenu>`)(xml) },
  { code: "icon.sizeMissing", what: "an icon without 80 pixels", change: remove('<bt:Image size="80" resid="Check.80"/>') },
  { code: "icon.sizeUnknown", what: "an icon of 50 pixels", change: swap('<bt:Image size="48" resid="Check.48"/>', '<bt:Image size="50" resid="Check.48"/>') },
  { code: "icon.ico", what: "an ICO file", change: swap("assets/check-16.png", "assets/check-16.ico") },
  { code: "iconUrl.missing", what: "no IconUrl", change: remove(/<IconUrl [^>]*>/) },
  { code: "highResolutionIconUrl.missing", what: "no HighResolutionIconUrl", change: remove(/<HighResolutionIconUrl [^>]*>/) },
  { code: "version.tooLow", what: "version 0.9", change: swap("<Version>1.0.0.0<", "<Version>0.9.0.0<") },
  { code: "supportUrl.missing", what: "no SupportUrl", change: remove(/<SupportUrl [^>]*>/) },
  { code: "host.unknown", what: "a host that does not exist", change: swap('<Host Name="Workbook"/>', '<Host Name="Workbook"/><Host Name="Spreadsheet"/>') },
  { code: "host.notInBase", what: "commands for a host the manifest has not got", change: swap('<Host xsi:type="Workbook">', '<Host xsi:type="Document">') },
  { code: "namespace.invalid", what: "a namespace with a hyphen", change: swap('id="Functions.Namespace" DefaultValue="PROSJEKT"', 'id="Functions.Namespace" DefaultValue="PRO-SJEKT"') },
  { code: "namespace.invalid", what: "an empty namespace", change: swap('id="Functions.Namespace" DefaultValue="PROSJEKT"', 'id="Functions.Namespace" DefaultValue=""') },
  { code: "namespace.localised", what: "a Swedish namespace", change: swap('DefaultValue="PROSJEKT"/>', 'DefaultValue="PROSJEKT"><bt:Override Locale="sv-SE" Value="PROJEKT"/></bt:String>') },
];
