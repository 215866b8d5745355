import { openBrowser } from "../test/e2e/support/openBrowser";
import { openWorkbench } from "../test/e2e/support/openWorkbench";
import type { Measurement } from "./measure";

const runs = 5;

/** From the frame's navigation until Hjem can be used, office.js and its handshake with the host included: the median of some loads. */
export async function firstScreen(): Promise<readonly Measurement[]> {
  const browser = await openBrowser();
  const workbench = await openWorkbench(browser);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const frame = workbench.page.locator("#addin");
    const started = performance.now();
    await frame.evaluate((element) => {
      const { contentWindow } = element as HTMLIFrameElement;
      // So that what is waited for is the new page's.
      contentWindow?.document.body.remove();
      contentWindow?.location.reload();
    });
    await workbench.page.frameLocator("#addin").getByRole("button", { name: "Lim inn en tabell" }).waitFor();
    times.push(performance.now() - started);
  }
  await workbench.close();
  await browser.close();
  const median = times.sort((first, second) => first - second)[Math.floor(runs / 2)] ?? NaN;
  return [{ name: "pane, from navigation to first usable screen", value: median, unit: "ms on this machine", note: `median of ${runs} loads, with the workbench beside it` }];
}
