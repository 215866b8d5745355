import { Body1, Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { helpWords } from "../../text/functions/help/helpWords";
import { useNavigation } from "../app/navigationContext";
import { useText } from "../app/useText";
import { helpPath, type FunctionDescription } from "./functionDescriptions";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start" },
  about: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

export function FunctionAbout({ description }: { readonly description: FunctionDescription }) {
  const styles = useStyles();
  const { language, text } = useText();
  const navigation = useNavigation();
  return (
    <>
      <Button className={styles.back} size="small" icon={<ArrowLeftRegular />} onClick={() => navigation.open("gallery")}>{helpWords.all[language]}</Button>
      <div className={styles.about}>
        <Body1>{description.description}</Body1>
        <Link href={helpPath(description)} target="_blank" rel="noopener">{text("gallery.help")}</Link>
      </div>
    </>
  );
}
