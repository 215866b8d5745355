import { lazy, Suspense, useState } from "react";
import { ScreenFrame } from "../app/ScreenFrame";
import { useText } from "../app/useText";
import type { GalleryMemory } from "./galleryMemory";

type Props = { readonly memory: GalleryMemory; readonly functionId: string | null };

/** Fetched when it is opened: what reads and writes formulas need not be there when the pane opens. */
export function LazyGallery({ memory, functionId }: Props) {
  const { text } = useText();
  const [GalleryScreen] = useState(() => lazy(async () => ({ default: (await import("./GalleryScreen")).GalleryScreen })));
  return (
    <Suspense fallback={<ScreenFrame title={text("gallery.title")}><p role="status">{text("gallery.loading")}</p></ScreenFrame>}>
      <GalleryScreen memory={memory} functionId={functionId} />
    </Suspense>
  );
}
