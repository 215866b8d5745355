/** `npm run pictures` takes the documents' pictures from the last run of the browser tests. */
import { copyFile, mkdir } from "node:fs/promises";

const pictures = {
  "workbench.png": "sheet-Framdriftsplan.png",
  "preview.png": "pane-preview-350.png",
  "gallery.png": "pane-gallery-picked-350.png",
  "risks.png": "sheet-Risiko.png",
  "wizard.png": "pane-wizard-progress-320.png",
  "overview.png": "wizard-overview.png",
  "matrix.png": "sheet-Risikomatrise.png",
};

await mkdir("docs/images", { recursive: true });
for (const [picture, screenshot] of Object.entries(pictures)) await copyFile(`test/e2e/screenshots/${screenshot}`, `docs/images/${picture}`);
