import type { Language } from "../../../src/domain/language";
import type { MadeTable } from "./kinds";
import type { Seeded } from "./seeded";
import { different, words } from "./words";
import { none, plain, type Written } from "./written";

const titles: Readonly<Record<Language, string>> = { nb: "Framdriftsplan 2024", nn: "Framdriftsplan 2024", sv: "Tidplan 2024", en: "Progress plan 2024" };
const activityHeadings: Readonly<Record<Language, string>> = { nb: "Aktivitet", nn: "Aktivitet", sv: "Aktivitet", en: "Activity" };
const weekWords: Readonly<Record<Language, string>> = { nb: "Uke", nn: "Veke", sv: "Vecka", en: "Week" };
export const keys: Readonly<Record<Language, string>> = {
  nb: "O = oppstart A = arbeidsmøte S = statusmøte F = ferdig", nn: "O = oppstart A = arbeidsmøte S = statusmøte F = ferdig",
  sv: "O = uppstart A = arbetsmöte S = avstämningsmöte F = färdig", en: "O = opening A = working meeting S = status meeting F = finished",
};

/** Weeks across, letters in the cells; `events` is the truth of a row. */
export function gridTable(language: Language, random: Seeded): MadeTable {
  const first = random.between(2, 30);
  const weeks = Array.from({ length: random.between(6, 18) }, (_, index) => first + index);
  const rows = different(random.between(3, 5), words(language, random).task).map((activity) => {
    const start = random.between(0, 2);
    const cells = weeks.map((_, index): Written => {
      if (index === start) return random.chance(0.5) ? { said: "O+A", written: random.pick(["O A", "O/A", "O, A"]) } : { said: "O", written: random.pick(["O", "o", "0"]) };
      if (index > start && random.chance(0.4)) return random.chance(0.2) ? plain("S") : { said: "A", written: random.pick(["A", "A", "a", "\u0410"]) };
      return none;
    });
    const events = weeks.flatMap((week, index) => (cells[index]?.said ? [`${week}:${cells[index].said}`] : [])).join(" ");
    return { activity: plain(activity), events: { said: events, written: "" }, ...Object.fromEntries(weeks.map((week, index) => [`week${week}`, cells[index] ?? none])) };
  });
  const isWorded = random.chance(0.5);
  return {
    kind: "progressGrid", title: titles[language], rows,
    columns: [{ field: "activity", heading: activityHeadings[language] }, ...weeks.map((week, index) => ({ field: `week${week}`, heading: isWorded || index === 0 ? `${weekWords[language]} ${week}` : String(week) }))],
  };
}
