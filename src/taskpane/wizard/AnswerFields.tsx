import { makeStyles, tokens } from "@fluentui/react-components";
import { AnswerField } from "./AnswerField";
import type { AnswerSpec } from "./answerSpec";

const useStyles = makeStyles({
  // Short answers stand side by side where there is room for two.
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(120px, 100%), 1fr))", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalM, alignItems: "start", minWidth: 0 },
});

type Props = { readonly specs: readonly AnswerSpec[]; readonly under?: string };

export function AnswerFields({ specs, under }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {specs.map((spec) => {
        const path = under === undefined ? spec.name : `${under}.${spec.name}`;
        return <AnswerField key={path} path={path} spec={spec} />;
      })}
    </div>
  );
}
