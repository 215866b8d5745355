import { Caption1 } from "@fluentui/react-components";
import { ScreenFrame } from "../app/ScreenFrame";
import { useText } from "../app/useText";
import { functionCatalog, type FunctionId } from "./functionCatalog";
import type { FunctionDescription } from "./functionDescriptions";
import { FunctionCallScreen } from "./FunctionCallScreen";
import type { GalleryMemory } from "./galleryMemory";
import { useCallContext } from "./useCallContext";

type Props = { readonly id: FunctionId; readonly description: FunctionDescription; readonly memory: GalleryMemory };

/** What a function does, tried on values or cells, and inserted. */
export function FunctionScreen({ id, description, memory }: Props) {
  const { text } = useText();
  const context = useCallContext();
  if (context) return <FunctionCallScreen id={id} description={description} context={context} memory={memory} />;
  return (
    <ScreenFrame title={description.name} above={text(`gallery.category.${functionCatalog[id].category}`)}>
      <Caption1 role="status">{text("gallery.loading")}</Caption1>
    </ScreenFrame>
  );
}
