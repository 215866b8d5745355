import { makeStyles, SearchBox } from "@fluentui/react-components";

const useStyles = makeStyles({ search: { width: "100%", maxWidth: "100%" } });

type Props = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void };

export function SearchField({ label, value, onChange }: Props) {
  const styles = useStyles();
  return <SearchBox className={styles.search} size="small" aria-label={label} placeholder={label} dismiss={null} value={value} onChange={(_event, data) => onChange(data.value)} />;
}
