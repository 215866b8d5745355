/** Headings of the columns of a table of savings measures, in lower case. */
export const measureNames: readonly string[] = ["tiltak", "innsparingstiltak", "sparetiltak", "forbedringstiltak", "forslag", "forslag til tiltak", "innsparingsforslag", "åtgärd", "åtgärder", "besparingsåtgärd", "besparingsåtgärder", "sparåtgärd", "förslag", "measure", "measures", "saving measure", "savings measure", "saving", "proposal"];
export const effectNames: readonly string[] = ["effekt", "effekten", "verknad", "gevinst", "nytte", "nytta", "effect", "impact", "benefit"];
export const feasibilityNames: readonly string[] = ["gjennomførbarhet", "gjennomførbar", "gjennomføringsevne", "gjennomførlegheit", "genomförbarhet", "genomförbar", "feasibility", "feasible"];
export const employeeNames: readonly string[] = [
  "konsekvens for ansatte", "konsekvenser for ansatte", "konsekvens ansatte", "konsekvenser ansatte", "ansatte", "konsekvens for tilsette", "konsekvensar for tilsette", "konsekvensar tilsette", "tilsette",
  "konsekvens för anställda", "konsekvenser för anställda", "konsekvenser för medarbetare", "anställda", "medarbetare", "consequence for employees", "consequences for employees", "employees", "staff",
];
export const userNames: readonly string[] = [
  "konsekvens for brukere", "konsekvenser for brukere", "konsekvenser for brukerne", "konsekvenser for innbyggere", "konsekvens brukere", "konsekvenser brukere", "brukere", "brukerne", "konsekvens for brukarar", "konsekvensar for brukarar", "konsekvensar for brukarane", "brukarar",
  "konsekvens för brukare", "konsekvenser för brukare", "konsekvenser för invånare", "brukare", "consequence for users", "consequences for users", "users",
];
export const acceptanceNames: readonly string[] = ["politisk aksept", "politisk vilje", "politisk gjennomførbarhet", "aksept", "politisk acceptans", "acceptans", "political acceptance", "acceptance"];
export const responsibleNames: readonly string[] = ["ansvarlig", "ansvar", "ansvarleg", "ansvarig", "eier", "eigar", "ägare", "tiltakseier", "responsible", "owner"];
export const amountNames: readonly string[] = [
  "innsparing", "innsparinger", "innsparingar", "besparing", "besparingar", "sparing", "nedtrekk", "reduksjon", "kutt", "årlig innsparing", "årleg innsparing", "årlig besparing", "helårseffekt", "heilårseffekt", "helårsverknad", "heilårsverknad", "innsparingspotensial", "besparingspotential", "potensial", "effekt kr", "effekt i kr", "effekt i kroner",
  "savings", "annual saving",
];
/** Amounts of whatever: with other columns of savings they are what is saved. */
export const plainAmountNames: readonly string[] = ["beløp", "belopp", "kr", "kroner", "kronor", "sum", "summa", "amount"];
export const realisedNames: readonly string[] = ["realisert", "realiserte", "oppnådd", "hentet ut", "realiserad", "realiserat", "uppnått", "realised", "realized"];

export const numberedYears: readonly (readonly string[])[] = [1, 2, 3, 4].map((year) => [`år ${year}`, `år${year}`, `${year}. år`, `${year}.år`, `${year}. året`, `år ${year} (kr)`, `year ${year}`, `innsparing år ${year}`, `besparing år ${year}`]);

/** What a chapter on savings is called. */
export const savingsHeadings: readonly string[] = [
  "innsparing", "innsparinger", "innsparingar", "innsparingsmål", "innsparingstiltak", "innsparingskrav", "sparetiltak", "sparekrav", "nedtrekk", "driftstilpasning", "driftstilpassing", "driftstilpasningsprosjekt", "omstilling", "omstillingsmål", "omstillingsprosjekt", "effektivisering", "effektiviseringskrav",
  "besparing", "besparingar", "besparingsmål", "besparingsåtgärder", "besparingskrav", "sparåtgärder", "savings", "savings target", "savings measures",
];
/** Under these each line is a measure. */
export const measureHeadings: readonly string[] = ["innsparingstiltak", "sparetiltak", "innsparinger", "innsparingar", "nedtrekk", "besparingsåtgärder", "besparingar", "sparåtgärder", "savings measures"];
