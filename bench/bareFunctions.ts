/**
 * Each function's arithmetic and nothing else, called as Excel calls: cells in, cells out. What is not there is what
 * ours add: blanks, texts, errors, ranges, and saying what is wrong.
 */
type Cells = readonly (readonly never[])[];

const one = (cells: Cells): never => (cells[0] as readonly never[])[0] as never;

const levels = [[0, 0, 0, 0, 1], [0, 0, 1, 1, 2], [0, 1, 1, 2, 2], [0, 1, 2, 2, 2], [1, 2, 2, 2, 2]];
const levelWords = ["Lav", "Middels", "Høy"];
const quadrants = ["Legg til side", "Ta når det passer", "Utred og forankre", "Gjennomfør nå"];
const millisecondsPerDay = 86_400_000;
const unixEpoch = 25_569;

function toDate(year: number, month: number): number {
  if (month >= 12) return year;
  let sum = 0;
  for (let index = 0; index < month; index += 1) sum += Math.round(year / 12);
  return sum;
}

function mondayOfFirstWeek(year: number): number {
  const fourth = Date.UTC(year, 0, 4) / millisecondsPerDay;
  return fourth - ((new Date(fourth * millisecondsPerDay).getUTCDay() + 6) % 7);
}

function weekOf(day: number): string {
  const thursday = day - unixEpoch - ((day + 5) % 7) + 3;
  const year = new Date(thursday * millisecondsPerDay).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1) / millisecondsPerDay) / 7) + 1;
  return `${year}-U${week < 10 ? "0" : ""}${week}`;
}

export const bareFunctions = {
  RISK_FACTOR: (s: Cells, k: Cells) => [[one(s) * one(k)]],
  RISK_LEVEL: (s: Cells, k: Cells) => [[levelWords[(levels[one(s) - 1] as number[])[one(k) - 1] as number]]],
  RISK_MATRIX(ids: Cells, s: Cells, k: Cells) {
    const map: string[][][] = Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => []));
    ids.forEach(([id], row) => (map[5 - (s[row] as readonly never[])[0]!] as string[][])[(k[row] as readonly never[])[0]! - 1]!.push(String(id)));
    return map.map((row) => row.map((cell) => cell.join(", ")));
  },
  MILESTONE_STATUS(planned: Cells, actual: Cells, today: Cells) {
    const day: number = one(planned);
    const reached: number | null = one(actual);
    if (reached) return [[reached <= day ? "Fullført" : "Fullført forsinket"]];
    const left = day - one(today);
    return [[left < 0 ? "Forsinket" : left <= 14 ? "Forfaller snart" : "På plan"]];
  },
  BUDGET_VARIANCE: (budget: Cells, actual: Cells) => [[(Math.round(one(budget) * 100) - Math.round(one(actual) * 100)) / 100]],
  BUDGET_TO_DATE: (year: Cells, month: Cells) => [[toDate(Math.round(one(year) * 100), one(month)) / 100]],
  YEAR_FORECAST(actual: Cells, year: Cells, month: Cells) {
    const ore = Math.round(one(year) * 100);
    return [[(Math.round(one(actual) * 100) + ore - toDate(ore, one(month))) / 100]];
  },
  WEEK_DATE: (year: Cells, week: Cells) => [[mondayOfFirstWeek(one(year)) + 7 * (one(week) - 1) + unixEpoch]],
  WEEK_OF: (day: Cells) => [[weekOf(one(day))]],
  WEEK_EVENTS(grid: Cells, year: Cells, codes: Cells) {
    const meanings = new Map(codes.map(([code, meaning]) => [code as unknown as string, meaning as unknown as string]));
    const monday = mondayOfFirstWeek(one(year)) + unixEpoch;
    const [header = [], ...rows] = grid as unknown as readonly (readonly (string | number)[])[];
    return rows.flatMap((row) => row.flatMap((cell, column) => {
      if (column === 0 || cell === "") return [];
      const first = monday + 7 * (Number(header[column]) - 1);
      return String(cell).split(" ").map((code) => [row[0], weekOf(first), first, code, meanings.get(code)]);
    }));
  },
  MEASURE_QUADRANT: (effect: Cells, feasibility: Cells) => [[quadrants[(one(effect) > 3 ? 2 : 0) + (one(feasibility) > 3 ? 1 : 0)]]],
  PROPOSALS_PER_EMPLOYEE: (proposals: Cells, employees: Cells) => [[one(proposals) / one(employees)]],
  VERSION: () => "1.0.0",
};
