import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { brandTheme } from "../brandTheme";
import { pageText } from "../pageText";
import type { StateStore } from "../pageState";
import { labelRegions } from "../regionLabels";
import type { Workbench } from "../workbench";
import { CellMenu } from "./CellMenu";
import { NoticeBar } from "./NoticeBar";
import { PaneHeader } from "./PaneHeader";
import { Ribbon } from "./Ribbon";
import { TitleBar } from "./TitleBar";

type Props = { readonly workbench: Workbench; readonly state: StateStore; readonly paneHeader: HTMLElement; readonly grid: HTMLElement };

/** Everything around grid and pane. */
export function Chrome({ workbench, state, paneHeader, grid }: Props) {
  const page = useSyncExternalStore(state.subscribe, state.get);
  const text = pageText(page.locale);
  const workbookName = page.workbookName ?? text("newBook");
  const run = (command: Parameters<Workbench["run"]>[0]) => void workbench.run(command);

  useEffect(() => {
    document.documentElement.lang = page.locale;
    labelRegions(pageText(page.locale), page.manifest.name);
    document.title = `${workbookName} – ${page.manifest.name}`;
    document.body.classList.toggle("pane-closed", !page.paneOpen);
  }, [page, workbookName]);

  return (
    <FluentProvider theme={brandTheme}>
      <TitleBar
        text={text}
        locale={page.locale}
        workbookName={workbookName}
        onOpen={(file) => void workbench.open(file)}
        onSave={() => void workbench.save(workbookName)}
        onLocale={(locale) => void workbench.setLocale(locale)}
      />
      <Ribbon label={text("ribbon")} tabs={page.manifest.tabs} onRun={run} />
      <NoticeBar text={text} notice={page.notice} onDismiss={() => workbench.dismissNotice()} />
      <CellMenu label={text("cellMenu")} commands={page.manifest.cellMenu} grid={grid} onRun={run} />
      {createPortal(
        <FluentProvider theme={brandTheme}>
          <PaneHeader name={page.manifest.name} closeLabel={text("closePane")} onClose={() => workbench.setPaneOpen(false)} />
        </FluentProvider>,
        paneHeader,
      )}
    </FluentProvider>
  );
}
