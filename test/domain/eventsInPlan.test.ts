import { eventKindOf, type EventKind } from "../../src/domain/eventKind";
import { eventsInPlan, type PlannedEvent } from "../../src/domain/eventsInPlan";
import type { Legend } from "../../src/domain/legend";
import { readMandate } from "../../src/domain/mandate/subprojectMandate";

function event(date: string, name: string, type = ""): PlannedEvent {
  return { date, event: name, type };
}

const year = [
  event("januari- mars 2013", "Planering", "Fas"),
  event("09.01.2013", "Möte för intresserade", "Möte"),
  event("8 mars 2013", "Sista anmälningsdag", "Sista dag"),
  event("15 maj 2013", "Startmöte", "Startmöte"),
  event("11.06.2013", "Projektledarmöte", "Projektledarmöte"),
  event("08.10.2013", "Projektledarmöte", "Projektledarmöte"),
  event("4 februari 2014", "Avstämningsmöte", "Avstämningsmöte"),
];

test("each event is an activity with the legend's code in its week", () => {
  const plan = eventsInPlan(year, { language: "sv", legend: [] });
  expect(plan.rhythms.map(({ activity, code, firstWeek }) => `${activity}: ${code} ${firstWeek}`)).toEqual([
    "Möte för intresserade: M 2013-U02", "Sista anmälningsdag: H 2013-U10", "Startmöte: O 2013-U20",
    "Projektledarmöte: P 2013-U24", "Projektledarmöte: P 2013-U41", "Avstämningsmöte: S 2014-U06",
  ]);
  expect(plan.activities.map(({ activity }) => activity)).toEqual(["Möte för intresserade", "Sista anmälningsdag", "Startmöte", "Projektledarmöte", "Avstämningsmöte"]);
});

test("the period reaches over every event and phase", () => {
  const { from, to } = eventsInPlan(year, { language: "sv", legend: [] });
  expect([from, to]).toEqual(["01.01.2013", "04.02.2014"]);
});

test("the wizard takes what comes out, with codes of its own where the legend has none", () => {
  const { from, to, legend, activities, rhythms } = eventsInPlan(year, { language: "sv", legend: [] });
  expect(legend.map(({ code }) => code)).toEqual(["O", "S", "A", "P", "F", "M", "H"]);
  const outcome = readMandate({ options: { language: "sv" }, header: { project: "Skola", subproject: "Gård" }, progress: { from, to, legend, activities, rhythms } });
  expect(outcome.ok ? outcome.value.progress.rhythms.map(({ rhythm }) => [rhythm.code, rhythm.from.week, rhythm.everyWeeks]) : outcome.issues).toEqual([
    ["M", 2, 0], ["H", 10, 0], ["O", 20, 0], ["P", 24, 0], ["P", 41, 0], ["S", 6, 0],
  ]);
});

test("where the legend has every code it is left alone", () => {
  const plan = eventsInPlan([event("12.03.2024", "Arbeidsmøte"), event("20.03.2024", "Avslutning"), event("uke 5 2024", "Oppstartsmøte")], { language: "nb", legend: [] });
  expect(plan.legend).toEqual([]);
  expect(plan.rhythms.map(({ code, firstWeek }) => `${code} ${firstWeek}`)).toEqual(["A 2024-U11", "F 2024-U12", "O 2024-U05"]);
  expect(readMandate({ header: { project: "Skole", subproject: "Gård" }, progress: { from: plan.from, to: plan.to, activities: plan.activities, rhythms: plan.rhythms } }).ok).toBe(true);
});

test("codes are chosen by what a legend says, never by their letters", () => {
  const legend: Legend = [
    { code: "S", meaning: "start i gruppene", role: "start" }, { code: "M", meaning: "arbeidsmøte", role: "meeting" }, { code: "G", meaning: "gjennomgang", role: "meeting" },
  ];
  const plan = eventsInPlan([event("01.02.2024", "Oppstartsmøte"), event("08.02.2024", "Arbeidsmøte"), event("15.02.2024", "Styringsgruppemøte"), event("22.02.2024", "Folkemøte")], { language: "nb", legend });
  expect(plan.rhythms.map(({ code }) => code)).toEqual(["S", "M", "SG", "MØ"]);
  expect(plan.legend.map(({ code }) => code)).toEqual(["S", "M", "G", "SG", "MØ"]);
});

test("what names no week is told of and stands nowhere", () => {
  const plan = eventsInPlan([event("våren 2024", "Arbeidsmøte"), event("Snarest", "Statusmøte"), event("12. mars", "Statusmøte"), event("12.–13. mars 2024", "Samling")], { language: "nb", legend: [] });
  expect(plan.undated).toEqual([0, 1, 2]);
  expect(plan.rhythms.map(({ activity, firstWeek }) => `${activity} ${firstWeek}`)).toEqual(["Samling 2024-U11"]);
  expect([plan.from, plan.to]).toEqual(["01.03.2024", "31.05.2024"]);
});

test("the same event twice in a week stands once, and a name once whatever its letters", () => {
  const plan = eventsInPlan([event("12.03.2024", "Arbeidsmøte"), event("14.03.2024", "arbeidsmøte"), event("20.03.2024", "ARBEIDSMØTE")], { language: "nb", legend: [] });
  expect(plan.rhythms).toHaveLength(2);
  expect(plan.activities).toEqual([{ activity: "Arbeidsmøte", responsible: "" }]);
});

test("nothing dated gives no period", () => {
  expect(eventsInPlan([], { language: "en", legend: [] })).toEqual({ from: "", to: "", legend: [], activities: [], rhythms: [], undated: [] });
});

test.each<[string, EventKind | null]>([
  ["Oppstartsmøte", "start"], ["Kick-off", "start"], ["Startmöte", "start"], ["Arbeidsgruppemøte", "working"], ["uppföljande arbetsmöte", "working"],
  ["Styringsgruppemøte", "steering"], ["Projektledarmöte", "projectManagers"], ["Prosjektleiarmøte", "projectManagers"], ["Prosjektgruppemøte", "projectGroup"],
  ["Avstämningsmöte", "status"], ["Statusmøte", "status"], ["Oppfølgingsmøte", "followUp"], ["Informations- och diskussionsmöte", "information"], ["Informasjonsmøte", "information"],
  ["Sluttmøte", "finish"], ["Søknadsfrist", "deadline"], ["sista anmälningsdag", "deadline"], ["Folkemøte", "meeting"], ["Steering group meeting", "steering"], ["Kartlegging", null], ["Friste tilværelse", null],
])("%s is %s", (text, kind) => {
  expect(eventKindOf(text)).toBe(kind);
});
