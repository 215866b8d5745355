import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { GridActivity, ProgressGridReading } from "../../readers/tableReading";
import { useText } from "../app/useText";
import { RecordSection } from "./RecordSection";
import { WeekList } from "./WeekList";

const useStyles = makeStyles({
  name: { width: "42%" },
  responsible: { display: "block", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

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
      note={notes.filter(Boolean).join(" · ")}
      items={table.activities}
      head={<tr><th scope="col" className={styles.name}>{text("preview.activity")}</th><th scope="col">{text("preview.weeks")}</th></tr>}
      row={(activity, index) => (
        <tr key={index}>
          <th scope="row">
            {activity.activity}
            {activity.responsible && <Caption1 className={styles.responsible}>{activity.responsible}</Caption1>}
          </th>
          <td><WeekList activity={activity} /></td>
        </tr>
      )}
    />
  );
}
