import { lazy, Suspense, useState } from "react";
import { ScreenFrame } from "../app/ScreenFrame";
import { useText } from "../app/useText";

/** Fetched when it is opened: what reads formulas need not be there when the pane opens. */
export function LazySharing() {
  const { text } = useText();
  const [SharingScreen] = useState(() => lazy(async () => ({ default: (await import("./SharingScreen")).SharingScreen })));
  return (
    <Suspense fallback={<ScreenFrame title={text("sharing.title")}><p role="status">{text("sharing.loading")}</p></ScreenFrame>}>
      <SharingScreen />
    </Suspense>
  );
}
