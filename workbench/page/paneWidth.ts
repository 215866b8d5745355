const narrowest = 320;
const widest = 600;
const usual = 350;
const keyStep = 10;

/** The splitter between grid and pane: dragged, or moved with the arrow keys (WAI-ARIA window splitter). */
export function makePaneResizable(splitter: HTMLElement, pane: HTMLElement): void {
  let width = usual;
  const setWidth = (wanted: number) => {
    width = Math.min(widest, Math.max(narrowest, Math.round(wanted)));
    pane.style.width = `${width}px`;
    splitter.setAttribute("aria-valuenow", String(width));
  };
  splitter.setAttribute("role", "separator");
  splitter.setAttribute("aria-orientation", "vertical");
  splitter.setAttribute("aria-valuemin", String(narrowest));
  splitter.setAttribute("aria-valuemax", String(widest));
  splitter.setAttribute("aria-controls", pane.id);
  splitter.tabIndex = 0;
  setWidth(usual);

  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => document.body.classList.remove("resizing"));
  splitter.addEventListener("keydown", (event) => {
    const wanted = { ArrowLeft: width + keyStep, ArrowRight: width - keyStep, Home: narrowest, End: widest }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    setWidth(wanted);
  });
}
