import fc from "fast-check";
import { languages, type Language } from "../../src/domain/language";
import { formatDate } from "../../src/domain/serialDay";
import { describeWhen, readWhen, sortDay } from "../../src/domain/when";

function read(text: string, language: Language = "nb", year: number | null = null): string {
  const when = readWhen(text, { language, year });
  return `${describeWhen(when, "nb")} ${when.precision}`;
}

test.each([
  ["31.12.2013", "31.12.2013 day"], ["31.12.13", "31.12.2013 day"], ["01.02..2013", "01.02.2013 day"], ["2. mai 2012", "02.05.2012 day"], ["20.mai 2012", "20.05.2012 day"], ["2. mai 12", "02.05.2012 day"], ["den 2. mai 2012", "02.05.2012 day"], ["2013-12-31", "31.12.2013 day"], ["mandag 5. mai 2014 kl. 10.00", "05.05.2014 day"], ["pr. 31.12.2013", "31.12.2013 day"], ["15.1.2014.", "15.01.2014 day"],
  ["uke 5 2026", "26.01.2026–01.02.2026 week"], ["Uke 5, 2026", "26.01.2026–01.02.2026 week"], ["uke 5/2026", "26.01.2026–01.02.2026 week"], ["2026-U05", "26.01.2026–01.02.2026 week"], ["uke 53 2026", "28.12.2026–03.01.2027 week"], ["uke 5-7 2026", "26.01.2026–15.02.2026 period"], ["uke 51–2 2027", "14.12.2026–17.01.2027 period"], ["uke 50 2026 - uke 2 2027", "07.12.2026–17.01.2027 period"], ["uke 50 - uke 2 2027", "07.12.2026–17.01.2027 period"],
  ["jan. 2013", "01.01.2013–31.01.2013 month"], ["Februar 2012", "01.02.2012–29.02.2012 month"], ["mai.14", "01.05.2014–31.05.2014 month"], ["05.2014", "01.05.2014–31.05.2014 month"], ["5/2014", "01.05.2014–31.05.2014 month"], ["2014-05", "01.05.2014–31.05.2014 month"], ["i mai 2014", "01.05.2014–31.05.2014 month"],
  ["februar / mars 2013", "01.02.2013–31.03.2013 period"], ["mars –juni 2013", "01.03.2013–30.06.2013 period"], ["april-juni 2014", "01.04.2014–30.06.2014 period"], ["tentativt i perioden april-juni 2014", "01.04.2014–30.06.2014 period"], ["augustseptember 2014", "01.08.2014–30.09.2014 period"], ["april juni 2014", "01.04.2014–30.06.2014 period"], ["november – februar 2014", "01.11.2013–28.02.2014 period"], ["november februar 2014", "01.11.2013–28.02.2014 period"], ["des. 2013 – jan. 2014", "01.12.2013–31.01.2014 period"], ["november 2013 til februar", "01.11.2013–28.02.2014 period"], ["fra mars til juni 2014", "01.03.2014–30.06.2014 period"], ["mai og juni 2014", "01.05.2014–30.06.2014 period"],
  ["vår 2013", "01.03.2013–31.05.2013 season"], ["høst 2012", "01.09.2012–30.11.2012 season"], ["Høsten 2012", "01.09.2012–30.11.2012 season"], ["sommeren 2012", "01.06.2012–31.08.2012 season"], ["vinter 2013", "01.12.2012–28.02.2013 season"], ["vinteren 2012/13", "01.12.2012–28.02.2013 season"], ["vinteren 2012–2013", "01.12.2012–28.02.2013 season"], ["Vår/høst 2012", "01.03.2012–30.11.2012 period"], ["høst 2012 – vår 2013", "01.09.2012–31.05.2013 period"], ["i løpet av våren 2013", "01.03.2013–31.05.2013 season"],
  ["1. tertial 2026", "01.01.2026–30.04.2026 period"], ["2. kvartal 2026", "01.04.2026–30.06.2026 period"], ["1.-2. kvartal 2026", "01.01.2026–30.06.2026 period"], ["andre halvår 2026", "01.07.2026–31.12.2026 period"], ["Q3 2026", "01.07.2026–30.09.2026 period"], ["tertial 3 2026", "01.09.2026–31.12.2026 period"],
  ["2015", "01.01.2015–31.12.2015 year"], ["2013 – 2016", "01.01.2013–31.12.2016 period"], ["2013/2014", "01.01.2013–31.12.2014 period"], ["2013/14", "01.01.2013–31.12.2014 period"],
  ["innen 2015", "senest 31.12.2015 year"], ["innen 15.1.2016", "senest 15.01.2016 day"], ["Senest 1. mars 2014", "senest 01.03.2014 day"], ["innen utgangen av mars 2014", "senest 31.03.2014 month"], ["før 1.5.2014", "senest 30.04.2014 day"], ["innen sommeren 2014", "senest 31.08.2014 season"], ["fra 1.5.2014", "fra 01.05.2014 day"], ["etter 1.5.2014", "fra 02.05.2014 day"], ["fra og med høsten 2014", "fra 01.09.2014 season"], ["utgangen av 2015", "31.12.2015 day"],
  ["medio mai 2014", "11.05.2014–20.05.2014 period"], ["primo januar 2014", "01.01.2014–10.01.2014 period"], ["ultimo februar 2014", "21.02.2014–28.02.2014 period"], ["i begynnelsen av mai 2014", "01.05.2014–10.05.2014 period"], ["i slutten av mai 2014", "21.05.2014–31.05.2014 period"], ["ved utgangen av mai 2014", "31.05.2014 day"],
  ["1.4.2014-30.6.2014", "01.04.2014–30.06.2014 period"], ["3.–5. mai 2014", "03.05.2014–05.05.2014 period"], ["15. mai - 3. juni 2014", "15.05.2014–03.06.2014 period"], ["24/1-20 – 30/1-20", "24.01.2020–30.01.2020 period"], ["20. desember – 5. januar 2014", "20.12.2013–05.01.2014 period"],
])("%p is read as %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ["våren 2013", "nn", "01.03.2013–31.05.2013 season"], ["hausten 2013", "nn", "01.09.2013–30.11.2013 season"], ["veke 7 2026", "nn", "09.02.2026–15.02.2026 week"], ["innan utgangen av 2015", "nn", "senest 31.12.2015 year"], ["seinast 1. juni 2014", "nn", "senest 01.06.2014 day"], ["frå mars til juni 2014", "nn", "01.03.2014–30.06.2014 period"],
  ["vecka 7 2026", "sv", "09.02.2026–15.02.2026 week"], ["v. 7 2026", "sv", "09.02.2026–15.02.2026 week"], ["v 7-8, 2026", "sv", "09.02.2026–22.02.2026 period"], ["hösten 2013", "sv", "01.09.2013–30.11.2013 season"], ["sommaren 2013", "sv", "01.06.2013–31.08.2013 season"], ["15 maj 2014", "sv", "15.05.2014 day"], ["januari- mars 2013", "sv", "01.01.2013–31.03.2013 period"], ["april februari 2014", "sv", "01.04.2013–28.02.2014 period"], ["senast den 1 oktober 2014", "sv", "senest 01.10.2014 day"], ["februari och mars 2013", "sv", "01.02.2013–31.03.2013 period"], ["mars till och med juni 2013", "sv", "01.03.2013–30.06.2013 period"], ["första halvåret 2026", "sv", "01.01.2026–30.06.2026 period"],
  ["May 2, 2012", "en", "02.05.2012 day"], ["2nd May 2012", "en", "02.05.2012 day"], ["spring 2013", "en", "01.03.2013–31.05.2013 season"], ["fall 2013", "en", "01.09.2013–30.11.2013 season"], ["week 5, 2026", "en", "26.01.2026–01.02.2026 week"], ["second quarter of 2026", "en", "01.04.2026–30.06.2026 period"], ["March to June 2013", "en", "01.03.2013–30.06.2013 period"], ["by 15 January 2016", "en", "senest 15.01.2016 day"], ["by the end of 2015", "en", "senest 31.12.2015 year"],
] as const)("%p in %s is read as %s", (text, language, expected) => {
  expect(read(text, language)).toBe(expected);
});

test.each([
  ["veke 7", "nn", 2026, "09.02.2026–15.02.2026 week"], ["høst", "nb", 2013, "01.09.2013–30.11.2013 season"], ["15maj-", "sv", 2013, "fra 15.05.2013 day"], ["9 januari", "sv", 2014, "09.01.2014 day"], ["15.1.", "nb", 2014, "15.01.2014 day"], ["november – februar", "nb", 2013, "01.11.2013–28.02.2014 period"], ["3.–5. mai", "nb", 2014, "03.05.2014–05.05.2014 period"], ["innen mars", "nb", 2014, "senest 31.03.2014 month"], ["1. tertial", "nb", 2026, "01.01.2026–30.04.2026 period"], ["mars 2015", "nb", 2013, "01.03.2015–31.03.2015 month"],
] as const)("%p in %s takes the year %d: %s", (text, language, year, expected) => {
  expect(read(text, language, year)).toBe(expected);
});

test.each([
  "", "Snarest", "løpende", "etter behov", "høst", "veke 7", "februar", "12/7", "3235", "1.10", "v1.2", "7.1", "31.2.2013", "uke 54 2026", "uke 53 2025", "2011/12", "juni 2014 – mars 2014", "2016 – 2013", "5. kvartal 2026", "jan 13", "sak 12/7 2013", "Temadag 2013", "fall 2013", "fase 1", "mars, juni og september 2013", "12 mnd", "uke 5/26", "99.99.2013", "1000–2000", "Oppstart jan. 2013", "i ".repeat(2000), `${"-".repeat(4000)}2013`, "mai-".repeat(1000),
])("%p is only words", (text) => {
  const when = readWhen(text, { language: "nb" });
  expect(when).toEqual({ text: text.trim(), from: null, to: null, precision: "words" });
  expect(sortDay(when)).toBeNull();
});

test("case numbers, versions and milestones stay words where a year is given too", () => {
  for (const text of ["12/7", "1.10", "7.1", "v1.2", "3235", "sak 12/7"]) expect(read(text, "nb", 2013)).toBe("bare tekst, uten dato words");
});

test("what was written is kept, and sorting takes the first day or else the deadline", () => {
  expect(readWhen("  Vår / høst 2012 ", { language: "nb" }).text).toBe("Vår / høst 2012");
  expect(formatDate(sortDay(readWhen("innen 15.1.2016", { language: "nb" })) ?? 0)).toBe("15.01.2016");
  expect(formatDate(sortDay(readWhen("mars –juni 2013", { language: "nb" })) ?? 0)).toBe("01.03.2013");
});

test.each([
  ["nb", "bare tekst, uten dato", "senest 15.01.2016", "fra 01.05.2014"], ["nn", "berre tekst, utan dato", "seinast 15.01.2016", "frå 01.05.2014"],
  ["sv", "bara text, utan datum", "senast 15.01.2016", "från 01.05.2014"], ["en", "only words, no date", "by 15.01.2016", "from 01.05.2014"],
] as const)("it is said in %s what was read", (language, ...sentences) => {
  const described = ["Snarest", "innen 15.1.2016", "fra 1.5.2014"].map((text) => describeWhen(readWhen(text, { language: "nb" }), language));
  expect(described).toEqual(sentences);
});

test("months and seasons of every year are whole, in all languages", () => {
  const name = (language: Language, month: number) => new Intl.DateTimeFormat(language === "nn" ? "nb" : language, { month: "long", timeZone: "UTC" }).format(Date.UTC(2024, month - 1, 1));
  fc.assert(fc.property(fc.constantFrom(...languages), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1900, max: 2199 }), (language, month, year) => {
    const when = readWhen(`${name(language, month)} ${year}`, { language });
    expect(when.precision).toBe("month");
    expect(formatDate(when.from ?? 0)).toBe(`01.${String(month).padStart(2, "0")}.${year}`);
    expect(formatDate((when.to ?? 0) + 1).slice(0, 2)).toBe("01");
  }), { seed: 15 });
});

test("any text is read to days in order or kept as words", () => {
  const piece = fc.constantFrom("uke ", "5", "mai", " ", "2014", "-", "–", "/", ".", "innen ", "vår", "15", "kvartal", "fra ", "medio ", "og ", "v", "53", "1999", "'");
  fc.assert(fc.property(fc.oneof(fc.string(), fc.array(piece, { maxLength: 9 }).map((parts) => parts.join(""))), fc.constantFrom(...languages), fc.option(fc.integer({ min: 1900, max: 2199 })), (text, language, year) => {
    const { from, to, precision } = readWhen(text, { language, year });
    expect(precision === "words").toBe(from === null && to === null);
    expect(from === null || to === null || from <= to).toBe(true);
  }), { seed: 16, numRuns: 5000 });
});
