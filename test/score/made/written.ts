import type { Seeded } from "./seeded";

/** `said` is the truth; `written` is how somebody wrote it. */
export type Written = { readonly said: string; readonly written: string };

export const plain = (text: string): Written => ({ said: text, written: text });

export const none: Written = plain("");

/** Day before month, as dates are written by people, by scanners and by haste. */
export function writtenDate(random: Seeded, year = random.between(2018, 2027)): Written {
  const [day, month] = [random.between(1, 28), random.between(1, 12)];
  const two = (number: number) => String(number).padStart(2, "0");
  const said = `${two(day)}.${two(month)}.${year}`;
  return { said, written: random.pick([said, said, `${day}.${month}.${year}`, `${two(day)}.${two(month)}..${year}`, `${two(day)}.${two(month)}.${String(year).slice(2)}`, `${day}/${month}-${year}`]) };
}

/** Whole kroner; every way but "ca" says the same amount beyond doubt. */
export function writtenAmount(random: Seeded): Written {
  const thousands = random.between(5, 9_800);
  const kroner = thousands * 1_000;
  const grouped = (space: string) => String(kroner).replace(/\B(?=(\d{3})+$)/g, space);
  const written = [grouped(" "), grouped("\u00a0"), grouped("\u2009"), grouped("."), `${grouped(" ")} kr`, `kr ${grouped(".")},-`, ...(thousands % 100 === 0 ? [`${String(thousands / 1_000).replace(".", ",")} mill`] : []), `ca ${grouped(" ")}`];
  return { said: grouped(" "), written: random.pick(written) };
}
