import { issueId, placeId } from "../../src/domain/issue";
import { joinedId } from "../../src/readers/joinedText";
import { sourceFromText } from "../../src/readers/readText";
import { readTables, type SourceReading } from "../../src/readers/readTables";
import type { RecordsReading } from "../../src/readers/records/recordsReading";
import { gridIn, registerIn } from "../support/readingIn";

const plan = ["Aktivitet\t1\t2\t3\t4\t5\t6", "Rydding\tO", "Maling av", "alle", "ytterdører\t\tO\t\tA", "", "O = oppstart, A = arbeidsmøte"].join("\n");
const register = ["Risiko\tS\tK\tRF\tTiltak", "Sen levering\t3\t4\t12\tBuffer i planen.", "Møte hver uke.", "Ring leverandøren.", "Sykdom\t2\t2\t4\tVikar"].join("\n");
const measures = ["Tiltak", "", "Nr\tTiltak\tAnsvarlig\tFrist", "1\tBytte vinduer på\tOla Lunde\t01.03.2026", "\tsørsiden av skolen\t\t", "2\tMale gangene\tSiv Rønning\t01.06.2026"].join("\n");

function read(text: string, corrections: Readonly<Record<string, string>> = {}, accepted: "all" | "nothing" = "all"): SourceReading {
  const source = sourceFromText(text);
  if (!source.ok) throw new Error("The source is not read");
  const options = { kind: "auto", isoYear: 2026, language: "nb", corrections: new Map(Object.entries(corrections)) } as const;
  const asRead = readTables(source.value, { ...options, accepted: new Set() });
  if (accepted === "nothing") return asRead;
  return readTables(source.value, { ...options, accepted: new Set(asRead.tables.flatMap(({ issues }) => issues.map(issueId))) });
}

const activities = (reading: SourceReading) => gridIn(reading).activities.map(({ activity }) => activity);
const measuresIn = (reading: SourceReading) => registerIn(reading).risks.map(({ countermeasure }) => countermeasure);
const records = ({ tables }: SourceReading) => (tables[0] as RecordsReading).records.map(({ fields }) => fields["measure"]?.text);

describe("a correction of a text that is joined of several cells replaces all of it", () => {
  test("the name of an activity", () => {
    const [, painting] = gridIn(read(plan)).activities;
    expect(activities(read(plan))).toEqual(["Rydding", "Maling av\nalle\nytterdører"]);
    expect(painting?.labels?.joined?.map(({ line }) => line)).toEqual([3, 4, 5]);
    const id = joinedId(placeId(painting?.labels?.activity ?? { line: 0, column: 0 }));
    const corrected = read(plan, { [id]: "Male dører " });
    expect(activities(corrected)).toEqual(["Rydding", "Male dører"]);
    expect(gridIn(corrected).activities[1]?.events).toHaveLength(2);
    expect(gridIn(corrected).activities[1]?.place).toEqual(painting?.place);
  });

  test("the measure of a risk", () => {
    const cell = registerIn(read(register)).cells?.[0]?.countermeasure;
    expect(measuresIn(read(register))).toEqual(["Buffer i planen.\nMøte hver uke.\nRing leverandøren.", "Vikar"]);
    expect(cell?.joined?.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(measuresIn(read(register, { [joinedId(placeId(cell?.place ?? { line: 0, column: 0 }))]: "Buffer og møter" }))).toEqual(["Buffer og møter", "Vikar"]);
  });

  test("a field of a record", () => {
    const field = (read(measures).tables[0] as RecordsReading).records[0]?.fields["measure"];
    expect(records(read(measures))).toEqual(["Bytte vinduer på\nsørsiden av skolen", "Male gangene"]);
    expect(field?.joined?.map(({ line }) => line)).toEqual([4, 5]);
    expect(records(read(measures, { [field?.id ?? ""]: "Bytte vinduer" }))).toEqual(["Bytte vinduer", "Male gangene"]);
  });
});

test("where the cells are not joined, each is corrected alone", () => {
  const [, first] = gridIn(read(plan, {}, "nothing")).activities;
  expect(first?.labels?.joined).toBeUndefined();
  expect(activities(read(plan, { [placeId(first?.place ?? { line: 0, column: 0 })]: "Male" }, "nothing"))).toEqual(["Rydding", "Male", "alle", "ytterdører"]);
});

test("a proposal still says what was read, whatever is corrected", () => {
  const proposals = (reading: SourceReading) => registerIn(reading).issues.map(({ proposal }) => proposal);
  const place = registerIn(read(register)).cells?.[0]?.countermeasure?.place ?? { line: 0, column: 0 };
  expect(proposals(read(register, { [joinedId(placeId(place))]: "Noe annet" }))).toEqual(proposals(read(register)));
});
