/** Headings of a budget's columns, in lower case. The text of a line: */
export const postNames: readonly string[] = [
  "post", "poster", "kostnadspost", "kostnadsposter", "utgiftspost", "utgiftsposter", "budsjettpost", "budsjettposter", "budgetpost", "budgetposter", "kostnadsart", "kostnadstype", "kostnadsslag", "utgiftsart", "inntektspost", "intäktspost", "tekst", "text", "benevnelse", "nemning", "benämning",
  "beskrivelse", "skildring", "beskrivning", "formål", "føremål", "ändamål", "kostnad", "kostnader", "kostnadar", "utgift", "utgifter", "utgift/inntekt", "item", "cost item", "budget item", "line item", "budget line", "description", "hva", "kva", "vad", "what",
];
export const responsibilityNames: readonly string[] = ["ansvar", "ansvarsnr", "ansvarsnummer", "ansvarssted", "ansvarskode", "ansvarskod", "kostnadssted", "kostnadsstad", "kostnadsställe", "koststed", "cost centre", "cost center", "responsibility"];
export const functionNames: readonly string[] = ["funksjon", "funksjonsnr", "funksjonskode", "kostrafunksjon", "kostra funksjon", "tjeneste", "teneste", "verksamhet", "verksamhetskod", "function", "service"];
export const accountNames: readonly string[] = ["konto", "kontonr", "kontonummer", "kontokode", "kontokod", "art", "artsnr", "artskonto", "kostraart", "account", "account no", "account number"];
export const projectNames: readonly string[] = ["prosjekt", "prosjektnr", "prosjekt nr", "prosjektnummer", "projekt", "projektnr", "projekt nr", "projektnummer", "project", "project no", "project number"];
export const kindNames: readonly string[] = ["type", "typ", "slag", "utgift/inntekt", "utgift eller inntekt", "inntekt/utgift", "kostnad/inntekt", "kostnad/intäkt", "intäkt/kostnad", "u/i", "expense/income", "kind"];
export const keyNames: readonly string[] = ["periodiseringsnøkkel", "periodisering", "fordelingsnøkkel", "fordelingsnykel", "periodiseringsnykel", "nøkkel", "nykel", "periodiseringsnyckel", "fördelningsnyckel", "nyckel", "allocation key", "key"];
export const amountNames: readonly string[] = [
  "beløp", "belopp", "budget for the year", "budsjett", "budget", "årsbudsjett", "årsbudget", "helårsbudget", "budsjettert", "budsjettert beløp", "budsjettbeløp", "budgeterat belopp", "budgeterat", "opprinnelig budsjett", "opphavleg budsjett", "ursprunglig budget", "revidert budsjett", "regulert budsjett", "reviderad budget",
  "kostnad", "kostnader", "kostnadar", "kroner", "kronor", "kr", "sum", "summa", "totalt", "total", "amount", "cost", "costs", "annual budget", "year budget",
];
export const expenseNames: readonly string[] = ["utgift", "utgifter", "kostnad", "kostnader", "kostnadar", "expense", "expenses", "expenditure", "debet"];
export const incomeNames: readonly string[] = ["inntekt", "inntekter", "intäkt", "intäkter", "income", "revenue", "kredit"];

/** What a budget's chapter is called. */
export const budgetHeadings: readonly string[] = [
  "budsjett", "prosjektbudsjett", "kostnadsbudsjett", "budget", "projektbudget", "kostnadsbudget", "kostnadskalkyle", "kostnadskalkyl", "kostnadsoverslag", "kalkyle", "kalkyl", "kostnader", "kostnadar", "prosjektkostnader", "prosjektkostnadar", "projektkostnader", "utgifter", "inntekter", "intäkter", "costs", "expenses", "driftsbudsjett", "driftsbudget",
];

/** The months as a budget's columns are headed, January first. */
export const monthNames: readonly (readonly string[])[] = [
  ["jan", "januar", "januari", "january"], ["feb", "februar", "februari", "february"], ["mar", "mars", "march"], ["apr", "april"], ["mai", "maj", "may"], ["jun", "juni", "june"],
  ["jul", "juli", "july"], ["aug", "august", "augusti"], ["sep", "sept", "september"], ["okt", "oct", "oktober", "october"], ["nov", "november"], ["des", "dec", "desember", "december"],
];
