import fc from "fast-check";
import { formatAmount, parseAmount } from "../../src/domain/amountText";
import { languages } from "../../src/domain/language";

test.each([
  ["1 234,50", 1234.5], ["1\u00a0234\u00a0567", 1234567], ["1\u2009234", 1234], ["1\u202f234,5", 1234.5], ["300.000", 300_000], ["500 000", 500_000], ["7", 7], ["3235", 3235],
  ["kr 400.000,-", 400_000], ["kr. 400 000", 400_000], ["400 000 kr", 400_000], ["400 000,- kr", 400_000], ["400 000:-", 400_000], ["NOK 12,50", 12.5], ["1 000 kronor", 1000],
  ["9,8 mill", 9_800_000], ["1 mill. kroner", 1_000_000], ["2,9 mill.", 2_900_000], ["kr 35 millioner", 35_000_000], ["3 millionar kroner", 3_000_000], ["4,5 Mkr", 4_500_000], ["12 MNOK", 12_000_000], ["9.8 mill", 9_800_000], ["1.5 million", 1_500_000],
  ["0,825 mill", 825_000], ["500 tusen", 500_000], ["500 tkr", 500_000], ["1 250 tkr", 1_250_000], ["2 miljoner", 2_000_000], ["1,2 mrd", 1_200_000_000], ["1,2 mrd. kroner", 1_200_000_000], ["3 miljarder kronor", 3_000_000_000],
  ["-500", -500], ["−500", -500], ["–500", -500], ["- 500", -500], ["500-", -500], ["1 000,50-", -1000.5], ["kr -500", -500], ["-kr 500", -500], ["-500 kr", -500], ["-500,-", -500], ["(1 000)", -1000], ["kr (1 000)", -1000], ["(kr 1 000)", -1000], ["(1 000) kr", -1000], ["(2,5 mill)", -2_500_000], ["-1,5 mill", -1_500_000], ["+ 500", 500], ["(0)", 0], ["-0", 0],
  ["1234.5", 1234.5], ["1234.56", 1234.56], ["1 234.50", 1234.5], ["12.50 kr", 12.5], ["1,234,567", 1234567], ["1,234.50", 1234.5], ["1234,567", 1234.57], ["0,125", 0.13],
])("%p is %p kroner", (text, nok) => {
  expect(parseAmount(text)).toEqual({ ore: Math.round(nok * 100), approximate: false });
});

test.each([["ca 35 mill kroner", 35e6], ["ca. kr 300.000", 3e5], ["ca.20 mill", 20e6], ["omtrent 500", 500], ["om lag 2 mill.", 2e6], ["ungefär 3 miljoner", 3e6], ["approx. 1 million", 1e6], ["~ 200 tkr", 2e5], ["Cirka (500)", -500]])("%p is about %p kroner", (text, nok) => {
  expect(parseAmount(text)).toEqual({ ore: nok * 100, approximate: true });
});

test.each([
  "", " ", "-", "kr", "ca", "mill", "()", "12/7", "3235 stk", "1.10", "7.1", "12.5", "31.12", "31.12.2013", "01.02.2013", "2014 1 000 000", "1 000 000 7.2", "5 %", "v1.2", "uke 5", "1,234", "12,500", "1.500 mill", "1234.567",
  "(-500)", "-500-", "2-3 mill", "1 billion", "1 mill 500 tusen", "fem mill", "500 000 per år", "inntil 500 000", "1'000", "1e6", "0x10", "=1+1", "kr kr kr 5 kr", "12 34", "5 mnd", "5 m", "99 mrd mrd", "9".repeat(30), "1 000 0", "٣٠٠", "500🙂",
])("%p is not read", (text) => {
  expect(parseAmount(text)).toBeNull();
});

test("a decimal point and one comma before three digits are read only where the text is English", () => {
  expect(parseAmount("1.10", "en")?.ore).toBe(110);
  expect(parseAmount("1.10", "sv")).toBeNull();
  expect(parseAmount("1,234", "en")?.ore).toBe(123_400);
  expect(parseAmount("12,50", "en")?.ore).toBe(1250);
  expect(parseAmount("1,234", "nb")).toBeNull();
});

test.each([
  [123_450, "nb", "1 234,50"], [123_400, "nn", "1 234"], [-123_405, "sv", "−1 234,05"], [30_000_000, "en", "300,000"], [-5, "nb", "−0,05"], [0, "nb", "0"],
] as const)("%p øre in %s is %p", (ore, language, written) => {
  expect(formatAmount(ore, language).replace(/\s/g, " ")).toBe(written);
});

test("every amount survives being written in any language and read again, and with kr, parentheses and ca", () => {
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(...languages), (ore, language) => {
    const written = formatAmount(ore, language);
    expect(parseAmount(written, language)).toEqual({ ore, approximate: false });
    expect(parseAmount(`ca. kr ${written}`, language)).toEqual({ ore, approximate: true });
    expect(parseAmount(`(${formatAmount(Math.abs(ore), language)} kr)`, language)?.ore).toBe(ore === 0 ? 0 : -Math.abs(ore));
  }), { seed: 3, numRuns: 2000 });
});

test("millions and thousands with up to three decimals are exact", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom(["mill", 1e6], ["tkr", 1e3], ["mrd", 1e9]), (thousandths, [unit, factor]) => {
    const written = `${Math.floor(thousandths / 1000)},${String(thousandths % 1000).padStart(3, "0")} ${unit}`;
    expect(parseAmount(written)?.ore).toBe(thousandths * (Number(factor) / 10));
  }), { seed: 4 });
});

test("any text is read or refused, and whatever is read can be counted", () => {
  const pieces = fc.constantFrom("1", "0", "234", " ", ".", ",", "-", "−", "(", ")", "kr", "mill", "tkr", "ca ", "%", "stk", "\u00a0");
  fc.assert(fc.property(fc.oneof(fc.string(), fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join(""))), (text) => {
    const reading = parseAmount(text);
    expect(reading === null || (Number.isSafeInteger(reading.ore) && /\d/.test(text))).toBe(true);
  }), { seed: 5, numRuns: 3000 });
});
