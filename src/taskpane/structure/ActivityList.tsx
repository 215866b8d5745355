import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { GridActivity, ProgressGridReading } from "../../readers/tableReading";
import { useText } from "../app/useText";
import { RecordSection } from "./RecordSection";
import { WeekList } from "./WeekList";

const useStyles = makeStyles({ responsible: { color: tokens.colorNeutralForeground2 } });

type Props = { readonly table: ProgressGridReading };

export function ActivityList({ table }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const period = table.plan?.period;
  const notes = [
    period && text("preview.period", { from: period.from.week, fromYear: period.from.isoYear, to: period.to.week, toYear: period.to.isoYear }),
    `${text("preview.legend")}: ${table.legend.map(({ code, meaning }) => `${code} = ${meaning}`).join(", ")}`,
  ];
  return (
    <RecordSection<GridActivity>
      title={table.title || text("tables.kind.progressGrid")}
      note={notes.filter(Boolean).join(". ")}
      items={table.activities}
      record={(activity) => (
        <>
          <Text weight="semibold">{activity.activity}</Text>
          {activity.responsible && <Caption1 className={styles.responsible}>{activity.responsible}</Caption1>}
          <WeekList activity={activity} />
        </>
      )}
    />
  );
}
