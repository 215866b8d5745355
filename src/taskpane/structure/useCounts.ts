import type { ImportCounts } from "../../actions/importRequest";
import { formatLocales } from "../../domain/formatLocales";
import { useText } from "../app/useText";

/** "5 activities, 35 events and 5 risks", in the way the pane's language joins a list. */
export function useCounts(): (counts: ImportCounts) => string {
  const { text, language } = useText();
  return (counts) => {
    const kinds = (["activities", "events", "risks", "records"] as const).filter((kind) => counts[kind] > 0);
    return new Intl.ListFormat([...formatLocales(language)]).format(kinds.map((kind) => text(`counts.${kind}`, { count: counts[kind] })));
  };
}
