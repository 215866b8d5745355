import fc from "fast-check";
import { amountsInText } from "../../src/domain/amountsInText";
import { formatAmount } from "../../src/domain/amountText";
import { languages } from "../../src/domain/language";
import { yearsInText } from "../../src/domain/yearsInText";
import { cpuMs } from "../support/cpuTime";

/** "written = kroner" of each, with ~ for about, ? for unclear, … for a bound and # for bare digits. */
function found(text: string): string[] {
  return amountsInText(text).map(({ from, to, reading, isBare, isBound }) => (
    `${text.slice(from, to)} = ${reading ? reading.ore / 100 : "?"}${reading?.approximate ? "~" : ""}${isBound ? "…" : ""}${isBare ? "#" : ""}`
  ));
}

test.each([
  ["Sum for prosjektet 2015 1 200 000 8.3", ["1 200 000 = 1200000"]],
  ["Lønn 450 000 Reiser 75 000 Uforutsett 25 000", ["450 000 = 450000", "75 000 = 75000", "25 000 = 25000"]],
  ["Fylket gir 250.000 for 2021, og kr 400.000,- i 2022.", ["250.000 = 250000", "kr 400.000,- = 400000"]],
  ["Ramma er ca 35 mill kroner, av det 9,8 mill. er funne", ["ca 35 mill kroner = 35000000~", "9,8 mill. = 9800000"]],
  ["rammen er 1 mill. kroner i år", ["1 mill. kroner = 1000000"]],
  ["Kostnaden blir 1\u00a0250\u00a0000 kronor och 12\u2009500 kr.", ["1\u00a0250\u00a0000 kronor = 1250000", "12\u2009500 kr = 12500"]],
  ["Till detta kommer 500 tkr och 2,5 mkr", ["500 tkr = 500000", "2,5 mkr = 2500000"]],
  ["Avvik -125 000 mot budsjett", ["-125 000 = -125000"]],
  ["Inntil 500 000 kr, minst 200.000", ["500 000 kr = 500000…", "200.000 = 200000…"]],
  ["mellom 300 000 og 400 000 kroner", ["300 000 = 300000…", "400 000 kroner = 400000…"]],
  ["2-3 mill kroner", ["2-3 mill kroner = ?…"]],
  ["300 000 – 500 000 kr", ["300 000 – 500 000 kr = ?…"]],
  ["2014 – 500 000 kr", ["500 000 kr = 500000"]],
  ["Lønn 500 000 250 000 750 000", ["500 000 250 000 750 000 = ?"]],
  ["et budsjett på 1 250 000 000 kroner", ["1 250 000 000 kroner = 1250000000"]],
  ["Fase 2 500 000", ["2 500 000 = ?"]],
  ["Fase 2 kr 500 000", ["kr 500 000 = 500000"]],
  ["Lønn 500 Reiser 75", ["500 = 500#", "75 = 75#"]],
  ["kr 2014", ["kr 2014 = 2014"]],
  ["1,234 kr", ["1,234 kr = ?"]],
])("%p has %p", (text, amounts) => {
  expect(found(text)).toEqual(amounts);
});

test.each([
  "prosjektnummer 3235", "prosjektnr. 3235", "projektnummer: 4410", "sak 12/7", "saksnr 14/235", "31.12.2013", "01.02..2013", "24.1.20", "2. mai 12", "v1.2", "versjon 1.2", "kap. 7.2", "1.10", "Tel 08-530 610 00",
  "tlf. 75 123 456", "Org.nr 987 654 321", "bankgiro 624-1061", "40 %", "100 prosent", "12 500 innbyggere", "ca 1 200 ansatte", "3 000 timer", "2013 – 2016", "i 2014", "side 3 av 10", "uke 5-10", "§ 14-5", "2019/20", "5-10 kommuner", "RM5", "A4", "1-2 plasser", "0120", "12:30", "www.a2.no/500", "",
])("%p has no money", (text) => {
  expect(found(text).filter((amount) => !amount.endsWith("#"))).toEqual([]);
});

test.each([
  ["Sum 2014 1 000 000", [2014]], ["Økonomiplan 2013 – 2016", [2013, 2016]], ["godkjent 31.1.2014", []], ["prosjektnummer 2035", []], ["500 000 i 2021.", [2021]], ["sak 2014/15", []], ["skoleåret 2013/14", []], ["ISO9001", []],
])("the years of %p are %p", (text, years) => {
  expect(yearsInText(text).map(({ year }) => year)).toEqual(years);
});

type Style = { readonly write: (kroner: number) => string; readonly least?: number; readonly isWhole?: boolean };

const grouped = (separator: string) => (kroner: number) => String(kroner).replace(/\B(?=(\d{3})+$)/g, separator);
const styles: readonly Style[] = [
  { write: grouped(" "), least: 1000 }, { write: grouped("\u00a0"), least: 1000 }, { write: grouped("\u2009"), least: 1000 }, { write: grouped("\u202f"), least: 1000 }, { write: grouped("."), least: 1000 },
  { write: (kroner) => `${grouped(".")(kroner)},-` }, { write: (kroner) => `kr ${grouped(".")(kroner)},-` }, { write: (kroner) => `kr. ${grouped(" ")(kroner)}` }, { write: (kroner) => `${grouped(" ")(kroner)} kroner` },
  { write: (kroner) => `ca ${grouped(" ")(kroner)} kr` }, { write: (kroner) => `${grouped(" ")(kroner)}:-` }, { write: (kroner) => `NOK ${kroner}` }, { write: (kroner) => `-${grouped(" ")(kroner)} kr` },
  { write: (kroner) => `${String(kroner / 1e6).replace(".", ",")} mill kroner` }, { write: (kroner) => `${String(kroner / 1e6).replace(".", ",")} mkr` }, { write: (kroner) => `om lag ${String(kroner / 1e3).replace(".", ",")} tkr` },
];
const words = fc.constantFrom("Lønn", "Reiser og opphald", "i 2014", "2015", "sak 12/7", "prosjektnummer 3235", "kap. 7.2", "den 31.12.2013", "for", "Kurs (eksternt)", "«Løft»", "40 %", "Personal,", "och", "3 stk");

/** Two numbers side by side are another matter: words that end in one are followed by one that does not. */
const sentences = fc.array(fc.record({ before: words, style: fc.constantFrom(...styles), kroner: fc.integer({ min: 1, max: 99_999_999 }) }), { minLength: 1, maxLength: 5 });

test("amounts in any of the styles are found again, with their value and their characters", () => {
  fc.assert(fc.property(sentences, (parts) => {
    let text = "";
    const expected: { from: number; to: number; ore: number }[] = [];
    for (const { before, style, kroner } of parts) {
      const value = kroner < (style.least ?? 0) ? kroner + (style.least ?? 0) : kroner;
      const written = style.write(value);
      text += `${before} gir `;
      expected.push({ from: text.length, to: text.length + written.length, ore: (written.startsWith("-") ? -value : value) * 100 });
      text += `${written} `;
    }
    expect(amountsInText(text).filter(({ isBare }) => !isBare).map(({ from, to, reading }) => ({ from, to, ore: reading?.ore }))).toEqual(expected);
  }), { seed: 7, numRuns: 1500 });
});

test("every formatted amount is found whole in a sentence of each language", () => {
  fc.assert(fc.property(fc.integer({ min: 100_000, max: 1e11 }), fc.constantFrom(...languages), (ore, language) => {
    const written = `${formatAmount(ore, language)} kr`;
    const [amount] = amountsInText(`Til saman ${written} i 2014`, language);
    expect(amount).toMatchObject({ from: 10, to: 10 + written.length, reading: { ore } });
  }), { seed: 8 });
});

test("no text throws, spans rise and do not overlap, and time is bounded", () => {
  const pieces = fc.constantFrom("1", "000", " ", ".", ",", "-", "–", "kr", "mill", "ca ", "%", "2014", "sak ", "\u00a0", ",-", "/", "fase ", "og ");
  fc.assert(fc.property(fc.oneof(fc.string(), fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(""))), (text) => {
    let end = 0;
    for (const { from, to } of amountsInText(text)) {
      expect(from).toBeGreaterThanOrEqual(end);
      expect(to).toBeGreaterThan(from);
      end = to;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  }), { seed: 9, numRuns: 3000 });
  const started = cpuMs();
  amountsInText("100 000 Lønn ca. 12 kr ".repeat(40_000));
  amountsInText("1 ".repeat(100_000));
  amountsInText("100 ".repeat(500_000));
  expect(cpuMs() - started).toBeLessThan(10_000);
});
