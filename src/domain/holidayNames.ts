import type { Words } from "./language";

export const holidayNames = {
  newYear: { nb: "Første nyttårsdag", nn: "Første nyttårsdag", sv: "Nyårsdagen", en: "New Year's Day" },
  epiphany: { nb: "Helligtrekongersdag", nn: "Heilagtrekongarsdag", sv: "Trettondedag jul", en: "Epiphany" },
  maundyThursday: { nb: "Skjærtorsdag", nn: "Skjærtorsdag", sv: "Skärtorsdagen", en: "Maundy Thursday" },
  goodFriday: { nb: "Langfredag", nn: "Langfredag", sv: "Långfredagen", en: "Good Friday" },
  easterSunday: { nb: "Første påskedag", nn: "Første påskedag", sv: "Påskdagen", en: "Easter Sunday" },
  easterMonday: { nb: "Andre påskedag", nn: "Andre påskedag", sv: "Annandag påsk", en: "Easter Monday" },
  labourDay: { nb: "Arbeidernes dag", nn: "Arbeidarane sin dag", sv: "Första maj", en: "Labour Day" },
  constitutionDay: { nb: "Grunnlovsdagen", nn: "Grunnlovsdagen", sv: "Norges nationaldag", en: "Constitution Day" },
  ascension: { nb: "Kristi himmelfartsdag", nn: "Kristi himmelfartsdag", sv: "Kristi himmelsfärdsdag", en: "Ascension Day" },
  whitSunday: { nb: "Første pinsedag", nn: "Første pinsedag", sv: "Pingstdagen", en: "Whit Sunday" },
  whitMonday: { nb: "Andre pinsedag", nn: "Andre pinsedag", sv: "Annandag pingst", en: "Whit Monday" },
  nationalDay: { nb: "Sveriges nasjonaldag", nn: "Sveriges nasjonaldag", sv: "Sveriges nationaldag", en: "National Day of Sweden" },
  midsummerDay: { nb: "Midtsommerdagen", nn: "Midtsommardagen", sv: "Midsommardagen", en: "Midsummer Day" },
  allSaints: { nb: "Allehelgensdag", nn: "Allehelgensdag", sv: "Alla helgons dag", en: "All Saints' Day" },
  christmas: { nb: "Første juledag", nn: "Første juledag", sv: "Juldagen", en: "Christmas Day" },
  boxingDay: { nb: "Andre juledag", nn: "Andre juledag", sv: "Annandag jul", en: "Boxing Day" },
} satisfies Readonly<Record<string, Words>>;

export type HolidayKey = keyof typeof holidayNames;
