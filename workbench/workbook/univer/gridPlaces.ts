import { ICommandService } from "#univer";
import type { Univer } from "#univer";
import type { ChartCorner } from "../chartData";
import type { WorkbookEngine } from "../workbookEngine";
import { getViewportByCell, IRenderManagerService, SheetScrollManagerService, SheetSkeletonManagerService } from "./gridPackages";

const pixelsPerPoint = 96 / 72;
/** Painted over the cells, at the right and at the bottom. */
const scrollBarPx = 10;

export type PixelRect = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Where cells are on the screen; pixels from the window's top left corner. */
export type GridPlaces = {
  /** Between two corners on the sheet that is shown; null while nothing is drawn. */
  rectBetween(from: ChartCorner, to: ChartCorner): PixelRect | null;
  /** Where cells that scroll with this one can be seen: headers and frozen panes are left out. */
  visibleAround(corner: ChartCorner): PixelRect | null;
  /** 1 is 100 %. */
  zoom(): number;
  /** The element the cells are painted on. */
  canvas(): HTMLElement | null;
  /** After anything that can move cells or change what they show. */
  onChanged(listener: () => void): () => void;
};

export type GridEngine = WorkbookEngine & { readonly places: GridPlaces };

export function createGridPlaces(univer: Univer, unitId: () => string): GridPlaces {
  const injector = univer.__getInjector();
  const renders = injector.get(IRenderManagerService);

  /** The drawn sheet, its measures, and its scale on the screen. */
  function drawn() {
    const render = renders.getRenderById(unitId());
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const element = render?.engine.getCanvasElement();
    if (!render || !skeleton || !element) return null;
    const box = element.getBoundingClientRect();
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    // The page itself may be scaled by the browser.
    const adjust = box.width / (Number.parseFloat(element.style.width) || box.width || 1);
    return { render, skeleton, element, box, x: scaleX * adjust, y: scaleY * adjust };
  }

  type Drawn = NonNullable<ReturnType<typeof drawn>>;

  function sheetPoint({ skeleton }: Drawn, { row, column, offsetXPt, offsetYPt }: ChartCorner): { readonly x: number; readonly y: number } {
    const { startX, startY } = skeleton.getNoMergeCellWithCoordByIndex(row, column);
    return { x: startX + offsetXPt * pixelsPerPoint, y: startY + offsetYPt * pixelsPerPoint };
  }

  return {
    rectBetween(from, to) {
      const now = drawn();
      const viewport = now && getViewportByCell(from.row, from.column, now.render.scene, now.skeleton.worksheet);
      if (!now || !viewport) return null;
      const [start, end] = [sheetPoint(now, from), sheetPoint(now, to)];
      return {
        left: now.box.left + (start.x - viewport.viewportScrollX) * now.x,
        top: now.box.top + (start.y - viewport.viewportScrollY) * now.y,
        width: (end.x - start.x) * now.x,
        height: (end.y - start.y) * now.y,
      };
    },

    visibleAround({ row, column }) {
      const now = drawn();
      if (!now) return null;
      const { startRow, startColumn, ySplit, xSplit } = now.skeleton.worksheet.getFreeze();
      const corner = (cellRow: number, cellColumn: number) => now.skeleton.getNoMergeCellWithCoordByIndex(Math.max(0, cellRow), Math.max(0, cellColumn));
      const frozen = { end: corner(startRow, startColumn), start: corner(startRow - ySplit, startColumn - xSplit) };
      const pastColumns = xSplit > 0 && column >= startColumn ? frozen.end.startX - frozen.start.startX : 0;
      const pastRows = ySplit > 0 && row >= startRow ? frozen.end.startY - frozen.start.startY : 0;
      const left = (now.skeleton.rowHeaderWidth + pastColumns) * now.x;
      const top = (now.skeleton.columnHeaderHeight + pastRows) * now.y;
      return { left: now.box.left + left, top: now.box.top + top, width: now.box.width - left - scrollBarPx, height: now.box.height - top - scrollBarPx };
    },

    zoom: () => drawn()?.x ?? 1,
    canvas: () => drawn()?.element ?? null,

    onChanged(listener) {
      const commands = injector.get(ICommandService).onCommandExecuted(() => listener());
      const scrolled = followScrolling(listener);
      window.addEventListener("resize", listener);
      const layout = new ResizeObserver(() => listener());
      const watched = drawn()?.element.parentElement;
      if (watched) layout.observe(watched);
      return () => {
        commands.dispose();
        scrolled();
        layout.disconnect();
        window.removeEventListener("resize", listener);
      };
    },
  };

  /** Each workbook that is opened is drawn by another renderer, whose parts come some frames after it. */
  function followScrolling(listener: () => void): () => void {
    let stop = (): void => {};
    const follow = (): void => {
      stop();
      const render = renders.getRenderById(unitId());
      const scrolling = render && scrollingOf(render);
      const subscription = scrolling?.validViewportScrollInfo$.subscribe(() => listener());
      const retry = render && !scrolling && !render.isDisposed() ? requestAnimationFrame(follow) : null;
      stop = () => {
        subscription?.unsubscribe();
        if (retry !== null) cancelAnimationFrame(retry);
      };
      listener();
    };
    follow();
    const created = renders.created$.subscribe(() => queueMicrotask(follow));
    return () => {
      stop();
      created.unsubscribe();
    };
  }
}

/** Null until Univer has given the renderer its parts: asking is the only way to know, and throws. */
function scrollingOf(render: Exclude<ReturnType<IRenderManagerService["getRenderById"]>, null | undefined | void>): SheetScrollManagerService | null {
  try {
    return render.with(SheetScrollManagerService);
  } catch {
    return null;
  }
}
