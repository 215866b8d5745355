export type Point = { readonly x: number; readonly y: number };

const framesWaited = 20;
const reach = 12;

/** The menu the grid itself opens at a right click, once it stands there: the grid draws it when it likes and moves it off the window's edges. */
export async function openedGridMenu(point: Point): Promise<DOMRect | null> {
  for (let frame = 0; frame < framesWaited; frame += 1) {
    await new Promise(requestAnimationFrame);
    const menu = menuNear(point);
    if (menu !== null) return menu;
  }
  return null;
}

function menuNear({ x, y }: Point): DOMRect | null {
  for (const [dx, dy] of [[reach, reach], [-reach, reach], [reach, -reach], [-reach, -reach]] as const) {
    const found = document.elementFromPoint(x + dx, y + dy);
    if (found !== null && !(found instanceof HTMLCanvasElement)) return outermostPopup(found);
  }
  return null;
}

/** From an entry of the menu out to the whole of it: the largest ancestor that still covers only a part of the window. */
function outermostPopup(entry: Element): DOMRect | null {
  let popup: DOMRect | null = null;
  for (let element: Element | null = entry; element !== null && element !== document.body; element = element.parentElement) {
    const rect = element.getBoundingClientRect();
    if (rect.width > window.innerWidth / 2) break;
    if (rect.height > 0) popup = rect;
  }
  return popup;
}

/** Above the menu, under it where there is no room above, beside the pointer where there is no menu. */
export function placeBeside(menu: DOMRect | null, point: Point, height: number, gap: number): Point {
  if (menu === null) return { x: point.x, y: Math.max(gap, point.y - height - gap) };
  const above = menu.top - height - gap;
  return { x: menu.left, y: above >= gap ? above : Math.min(menu.bottom + gap, window.innerHeight - height - gap) };
}
