import { serialDay } from "../../src/domain/serialDay";
import { WEEK_EVENTS } from "../../src/functions/weekEvents";
import { call, callIn, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

const monday = (day: number, month: number, year = 2020) => serialDay(year, month, day);
const codes = [["O", "oppstart"], ["A", "arbeidsmøte"], ["F", "ferdig"]];

const grid = [
  ["Aktivitet", "Ansvarlig", 3, 4, 5],
  ["Skole", "Kari", "O", "", "A"],
  ["Renhold", "", null, "O A", 0],
  [null, null, null, null, null],
];

test("an event per code, by row and week, with its Monday and what the code means", () => {
  expect(call(WEEK_EVENTS, grid, 2020, codes)).toEqual([
    ["Skole", "2020-U03", monday(13, 1), "O", "oppstart"],
    ["Skole", "2020-U05", monday(27, 1), "A", "arbeidsmøte"],
    ["Renhold", "2020-U04", monday(20, 1), "O", "oppstart"],
    ["Renhold", "2020-U04", monday(20, 1), "A", "arbeidsmøte"],
  ]);
});

test.each([null, "", 0, [[null, null], [0, 0]]])("codes %j: the usual five", (empty) => {
  expect(call(WEEK_EVENTS, [["x", 7], ["Brann", "S P"]], 2020, empty)).toEqual([
    ["Brann", "2020-U07", monday(10, 2), "S", "statusmøte"],
    ["Brann", "2020-U07", monday(10, 2), "P", "prosjektgruppemøte"],
  ]);
});

test.each([["O/A"], ["o, a"], ["OA"], [" O  A "], ["O\nA"], ["O·A"]])("%j is read as two codes", (text) => {
  expect((call(WEEK_EVENTS, [["x", 7], ["y", text]], 2020, codes) as unknown[][]).map((row) => row[3])).toEqual(["O", "A"]);
});

test.each([
  [["x", "51", "52", "53", "1"], ["2020-U51", "2020-U52", "2020-U53", "2021-U01"]],
  [["x", "Uke 51", "u. 52", "veke 53", "V1"], ["2020-U51", "2020-U52", "2020-U53", "2021-U01"]],
  [["x", "51/20", "52/20", "53/20", "1/21"], ["2020-U51", "2020-U52", "2020-U53", "2021-U01"]],
  [["x", "2021-U51", "2021-U52", "2022-U01", "2022-U02"], ["2021-U51", "2021-U52", "2022-U01", "2022-U02"]],
  [["x", "uke 51 2021", "52 2021", "1 2022", "vecka 2"], ["2021-U51", "2021-U52", "2022-U01", "2022-U02"]],
])("headings %j", (header, expected) => {
  expect((call(WEEK_EVENTS, [header, ["y", "A", "A", "A", "A"]], 2020, codes) as unknown[][]).map((row) => row[1])).toEqual(expected);
});

test("no events: an empty text, not an error", () => {
  expect(call(WEEK_EVENTS, [["x", 7], ["y", ""]], 2020, codes)).toBe("");
  expect(call(WEEK_EVENTS, [["x", 7]], 2020, codes)).toBe("");
});

test("a code that is not in the legend stands, with an error for its meaning", () => {
  expect(call(WEEK_EVENTS, [["x", 7], ["y", "O X"]], 2020, codes)).toEqual([
    ["y", "2020-U07", monday(10, 2), "O", "oppstart"],
    ["y", "2020-U07", monday(10, 2), "X", "#VALUE! Koden «X» finnes ikke i kodene. Lovlig er O, A, F."],
  ]);
});

test.each([
  ["nn", "#VALUE! År manglar. Oppgi året den første veka i rutenettet ligg i, til dømes 2026."],
  ["sv", "#VALUE! År saknas. Ange året som rutnätets första vecka ligger i, till exempel 2026."],
  ["en", "#VALUE! The year is missing. Give the year that the grid's first week lies in, for example 2026."],
] as const)("the message in %s", (language, message) => {
  expect(callIn(language, WEEK_EVENTS, grid, null, codes)).toBe(message);
});
