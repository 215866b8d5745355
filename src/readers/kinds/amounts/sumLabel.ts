import { isOcrReading } from "../../../domain/ocr/ocrReading";

const sums = ["sum", "summa", "totalt", "totalsum", "totalsumma", "delsum", "delsumma", "subtotal", "grand total", "i alt", "til sammen", "til saman", "sammenlagt", "sammanlagt", "netto", "nettosum", "total"];
const whatIsSummed = "utgifter|utgiftene|utgift|kostnader|kostnadar|kostnadene|kostnadane|kostnad|inntekter|inntektene|inntektane|inntekt|intäkter|intäkt|finansiering|finansieringen|finansieringa|finansiert|budsjett|budget|budsjettet|prosjektet|projektet|prosjekt|projekt|innsparing|innsparinger|besparing|besparingar|costs?|expenses|income|funding|savings|beløp|belopp|amount|hele|heile|hela|kr|kroner|kronor|for|för|av|of|i|the|all|alle|år|året|delprosjektet|delprojektet|tiltak|åtgärder";
const onlySummed = new RegExp(`^[\\s:.,()–-]*(?:(?:${whatIsSummed}|\\d{4})[\\s:.,()–-]*)*$`, "iu");

/** "Sum prosjektkostnader 2014", "Totalt", "I alt"; "Totalrenovering" and "Total gjennomgang av kurs" are posts. */
export function isSumLabel(label: string): boolean {
  const plain = label.trim().toLowerCase().replace(/\s+/g, " ");
  return sums.some((term) => {
    const written = plain.slice(0, term.length);
    if (written !== term && !(term.length > 4 && isOcrReading(term, written))) return false;
    const rest = plain.slice(term.length);
    return /^(?:\P{L}|$)/u.test(rest) && (term === "sum" || term === "summa" || onlySummed.test(rest));
  });
}
