import { Caption1, Text } from "@fluentui/react-components";
import type { ReadRecord, RecordsReading } from "../../readers/records/recordsReading";
import { useText } from "../app/useText";
import { RecordSection } from "./RecordSection";

type Props = { readonly table: RecordsReading };

export function RecordList({ table }: Props) {
  const { text } = useText();
  return (
    <RecordSection<ReadRecord>
      title={table.title || text(`tables.kind.${table.kind}`)}
      items={table.records}
      record={({ fields }) => (
        <>
          {Object.entries(fields).filter(([, field]) => field.text !== "").map(([key, field], index) => (
            index === 0 ? <Text key={key} block>{field.text}</Text> : <Caption1 key={key} block>{field.text}</Caption1>
          ))}
        </>
      )}
    />
  );
}
