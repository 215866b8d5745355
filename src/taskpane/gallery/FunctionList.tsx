import { Body1, CompoundButton, Field, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useNavigation } from "../app/navigationContext";
import { useText } from "../app/useText";
import { categories, functionCatalog, isFunctionId } from "./functionCatalog";
import type { FunctionDescription } from "./functionDescriptions";
import type { GalleryMemory, GallerySearch } from "./galleryMemory";
import { searchFunctions } from "./searchFunctions";

const useStyles = makeStyles({
  search: { maxWidth: "none", width: "100%", minWidth: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
  button: { maxWidth: "none", width: "100%", minWidth: 0, justifyContent: "flex-start", textAlign: "start" },
  name: { overflowWrap: "anywhere" },
  about: { lineHeight: tokens.lineHeightBase200 },
});

type Props = { readonly descriptions: readonly FunctionDescription[]; readonly memory: GalleryMemory };

export function FunctionList({ descriptions, memory }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const navigation = useNavigation();
  const [{ words, category }, setSearch] = useState(() => memory.search());

  function search(next: GallerySearch): void {
    memory.keepSearch(next);
    setSearch(next);
  }

  const all = descriptions.flatMap((description) => {
    if (!isFunctionId(description.id)) return [];
    const topic = functionCatalog[description.id].category;
    return [{ description, category: topic, categoryName: text(`gallery.category.${topic}`) }];
  });
  const inOrder = categories.flatMap((topic) => all.filter((one) => one.category === topic));
  const found = searchFunctions(inOrder, words, category);
  return (
    <>
      <Field label={text("gallery.search")}>
        <SearchBox className={styles.search} value={words} onChange={(_event, data) => search({ words: data.value, category })} dismiss={null} />
      </Field>
      <Field label={text("gallery.category")}>
        <Select value={category} onChange={(_event, data) => search({ words, category: data.value as GallerySearch["category"] })}>
          {(["all", ...categories] as const).map((one) => <option key={one} value={one}>{text(`gallery.category.${one}`)}</option>)}
        </Select>
      </Field>
      <Body1 role="status">{found.length === 0 ? text("gallery.nothing") : text("gallery.found", { count: found.length })}</Body1>
      <ul className={styles.list} aria-label={text("gallery.title")}>
        {found.map(({ description: { id, name, description } }) => (
          <li key={id}>
            <CompoundButton className={styles.button} secondaryContent={{ children: description, className: styles.about }} onClick={() => navigation.open("gallery", { functionId: id })}>
              <span className={styles.name}>{name}</span>
            </CompoundButton>
          </li>
        ))}
      </ul>
    </>
  );
}
