import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { ScreenFrame } from "../app/ScreenFrame";
import { useText } from "../app/useText";
import { isFunctionId } from "./functionCatalog";
import { functionDescriptions, type FunctionDescription } from "./functionDescriptions";
import { FunctionList } from "./FunctionList";
import { FunctionScreen } from "./FunctionScreen";
import type { GalleryMemory } from "./galleryMemory";

type Props = { readonly memory: GalleryMemory; readonly functionId: string | null };

/** Every function there is, or one of them. */
export function GalleryScreen({ memory, functionId }: Props) {
  const { language, text } = useText();
  const [attempt, setAttempt] = useState(0);
  const [descriptions, setDescriptions] = useState<readonly FunctionDescription[] | "failed" | null>(null);

  useEffect(() => {
    let gone = false;
    functionDescriptions(language).then((known) => { if (!gone) setDescriptions(known); }, () => { if (!gone) setDescriptions("failed"); });
    return () => { gone = true; };
  }, [language, attempt]);

  const listed = Array.isArray(descriptions) ? (descriptions as readonly FunctionDescription[]) : [];
  const open = listed.find(({ id }) => id === functionId);
  if (open && isFunctionId(open.id)) return <FunctionScreen key={open.id} id={open.id} description={open} memory={memory} />;
  return (
    <ScreenFrame title={text("gallery.title")}>
      {descriptions === null && <p role="status">{text("gallery.loading")}</p>}
      {descriptions === "failed" && (
        <div role="alert">
          <MessageBar intent="error" layout="multiline"><MessageBarBody>{text("gallery.unavailable")}</MessageBarBody></MessageBar>
          <Button onClick={() => { setDescriptions(null); setAttempt((count) => count + 1); }}>{text("command.retry")}</Button>
        </div>
      )}
      {listed.length > 0 && <FunctionList descriptions={listed} memory={memory} />}
    </ScreenFrame>
  );
}
