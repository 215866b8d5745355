import { Body1, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ArgumentContext } from "../../sheets/calls/readArgument";
import { functionNamespace } from "../../text/functions/functionSyntax";
import { helpWords } from "../../text/functions/help/helpWords";
import { useNavigation } from "../app/navigationContext";
import { ScreenFrame } from "../app/ScreenFrame";
import { useText } from "../app/useText";
import { functionCatalog, type FunctionId } from "./functionCatalog";
import { helpPath, type FunctionDescription } from "./functionDescriptions";
import { FunctionCallForm } from "./FunctionCallForm";
import type { GalleryMemory } from "./galleryMemory";
import { useCallContext } from "./useCallContext";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start" },
  about: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

type Props = { readonly id: FunctionId; readonly description: FunctionDescription; readonly memory: GalleryMemory };

/** What a function does, tried on values or cells, and inserted. */
export function FunctionScreen({ id, description, memory }: Props) {
  const styles = useStyles();
  const { language, text } = useText();
  const navigation = useNavigation();
  const context: ArgumentContext | null = useCallContext();
  return (
    <ScreenFrame title={`${functionNamespace}.${description.name}`} above={text(`gallery.category.${functionCatalog[id].category}`)}>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => navigation.open("gallery")}>{helpWords.all[language]}</Button>
      <div className={styles.about}>
        <Body1>{description.description}</Body1>
        <Link href={helpPath(description)} target="_blank" rel="noopener">{text("gallery.help")}</Link>
      </div>
      {context ? <FunctionCallForm id={id} description={description} context={context} memory={memory} /> : <Caption1 role="status">{text("gallery.loading")}</Caption1>}
    </ScreenFrame>
  );
}
