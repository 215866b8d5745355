import { StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { registerCommands } from "../commands/registerCommands";
import { languageOf } from "../domain/language";
import { setMessageLanguage } from "../functions/messageLanguage";
import { createExcelWorkbook } from "../workbook/createExcelWorkbook";
import { App } from "./app/App";
import { createNavigation } from "./app/navigation";
import { OutsideExcel } from "./app/OutsideExcel";
import { brightnessOf } from "./app/paneTheme";
import { loadDefaults } from "./settings/defaultsStorage";

// Read while office.js starts, so that the pane is drawn once, in the user's language.
const saved = loadDefaults();

async function start(root: Root): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    root.render(<OutsideExcel language={languageOf(navigator.language)} />);
    return;
  }
  const workbook = createExcelWorkbook();
  const navigation = createNavigation();
  registerCommands({ workbook, openScreen: (screen, arrival) => navigation.open(screen, arrival) });
  const { displayLanguage, officeTheme } = Office.context;
  root.render(
    <StrictMode>
      <App
        workbook={workbook}
        navigation={navigation}
        officeLanguage={languageOf(displayLanguage)}
        officeBrightness={brightnessOf(officeTheme?.bodyBackgroundColor)}
        onLanguage={setMessageLanguage}
        saved={await saved}
      />
    </StrictMode>,
  );
}

const container = document.getElementById("root");
if (!container) throw new Error("taskpane.html has no element with the id root.");
const root = createRoot(container);
if (typeof Office === "undefined") root.render(<OutsideExcel language={languageOf(navigator.language)} />);
else void start(root);
