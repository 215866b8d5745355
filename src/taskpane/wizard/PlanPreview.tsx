import { Body1Strong, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { formatWeek } from "../../domain/isoWeek";
import type { Answers } from "../../domain/mandate/blankAnswers";
import { eventCount, type Activity } from "../../domain/progressPlan";
import { weeksOf } from "../../domain/weekPeriod";
import { Pager } from "../app/Pager";
import { Section } from "../app/Section";
import { usePage } from "../app/usePage";
import { useText } from "../app/useText";
import { codeWeeks, previewedPlan } from "./previewedPlan";

const pageSize = 10;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "1.2em" },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** What the rhythms put in the grid, worked out anew while the user types. */
export function PlanPreview() {
  const { text } = useText();
  const styles = useStyles();
  const { control } = useFormContext<Answers>();
  const [progress, language] = useDeferredValue(useWatch({ control, name: ["progress", "options.language"] }));
  const plan = useMemo(() => previewedPlan(progress, language), [progress, language]);
  const { items, page, open } = usePage<Activity>(typeof plan === "string" ? [] : plan.activities, pageSize);

  if (typeof plan === "string") return <Section title={text("wizard.plan")}><Text className={styles.muted}>{text(`wizard.plan.${plan}`)}</Text></Section>;
  const weeks = weeksOf(plan.period);
  const byYear = weeks.length > 52;
  const described = (activity: Activity) => codeWeeks(activity, byYear).map((codes) => text("wizard.plan.code", codes)).join("; ");
  return (
    <Section title={text("wizard.plan")}>
      <Text>{text("wizard.plan.weeks", { count: weeks.length, from: formatWeek(plan.period.from), to: formatWeek(plan.period.to) })}</Text>
      <Caption1 className={styles.muted}>{text("wizard.plan.legend", { legend: plan.legend.map(({ code, meaning }) => `${code} ${meaning}`).join(", ") })}</Caption1>
      {plan.activities.length === 0 && <Text className={styles.muted}>{text("wizard.plan.noActivities")}</Text>}
      <ul className={styles.list}>
        {items.map((activity, index) => (
          <li key={`${page}-${index}`}>
            <Body1Strong dir="auto">{activity.activity}</Body1Strong>{": "}
            {text("counts.events", { count: eventCount(activity) })}
            {activity.events.length > 0 && <Caption1 block className={styles.muted}>{described(activity)}</Caption1>}
          </li>
        ))}
      </ul>
      <Pager label={text("wizard.plan.pages")} total={plan.activities.length} pageSize={pageSize} page={page} onPage={open} />
    </Section>
  );
}
