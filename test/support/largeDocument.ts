/** An invented plan of 40 tables in four kinds, each with doubts of several sorts in its rows: about 2,000 in all. */
export function largeDocument(tables = 40, rows = 50): string {
  return Array.from({ length: tables }, (_, index) => [`${titles[index % titles.length] ?? ""} for område ${index + 1}`, "", ...table(index, rows), "", ""].join("\n")).join("\n");
}

const titles = ["Milepælsplan", "Risikovurdering", "Kostnadsbudsjett", "Framdriftsplan"];

function table(index: number, rows: number): string[] {
  const numbers = Array.from({ length: rows }, (_, row) => row + 1);
  const day = (row: number) => String((row % 28) + 1).padStart(2, "0");
  switch (index % titles.length) {
    case 0: return ["Nr\tMilepæl\tPlanlagt dato\tAnsvarlig", ...numbers.map((row) => `${index + 1}.${row}\tBrukar nummer ${row} i grend ${index} står ferdig\t${day(row)}.03..2026\tBerit Fjellheim`)];
    case 1: return ["Nr\tRisiko\tS\tK\tRF\tTiltak", ...numbers.map((row) => `${row}\tFlom i elv ${row} ved bru ${index}\t${(row % 5) + 1}\t${(row % 4) + 1}\t${row % 3 === 0 ? 99 : 1}\tVarsle vakta`)];
    case 2: return ["Kostnadspost\tBeløp", ...numbers.map((row) => `Materialer til bru ${row} i grend ${index}\t${row % 2 === 0 ? "ca " : "om lag "}${row * 10} 000`)];
    default: return ["Aktivitet\tAnsvarlig\t1\t2\t3\t4\t5\t6", ...numbers.map((row) => `Graving ${row} i grend ${index}\tOla\to\t\ta\t\t\tf`), "", "O = oppstart A = arbeidsmøte F = ferdig"];
  }
}
