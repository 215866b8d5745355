/** A progress grid as a copy out of Excel writes it: `activityCount` rows by 53 weeks of a year that has them. */
export function gridText(activityCount: number): string {
  const weeks = Array.from({ length: 53 }, (_, index) => index + 1);
  const header = ["Aktivitet", ...weeks].join("\t");
  const rows = Array.from({ length: activityCount }, (_, row) => {
    const start = row % 20;
    const codes = weeks.map((_, week) => (week === start ? "O A" : week > start && week < 50 && (week - start) % 2 === 0 ? "A" : week === 51 ? "F" : ""));
    return [`Aktivitet ${row + 1}`, ...codes].join("\t");
  });
  return [header, ...rows].join("\n");
}

/** A year with 53 ISO weeks. */
export const gridYear = 2026;
