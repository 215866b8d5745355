import type { Words } from "../../../domain/language";
import type { HelpRules } from "./helpRules";

const amounts: Words = {
  nb: "Beløp avrundes til hele øre før de regnes på. De kan være tall eller tekst som 1 234,50 og 300.000.",
  nn: "Beløp blir runda av til heile øre før dei blir rekna på. Dei kan vere tal eller tekst som 1 234,50 og 300.000.",
  sv: "Belopp avrundas till hela ören innan de räknas på. De kan vara tal eller text som 1 234,50 och 300.000.",
  en: "Amounts are rounded to whole øre before they are counted with. They can be numbers or text as 1 234,50 and 300.000.",
};

const key: Words = {
  nb: "Nøkkelen er tolv celler, januar først. De kan være andeler (til sammen 1), tolvdeler (12) eller prosent (100); små avrundinger er lov. Tomme celler er måneder uten andel.",
  nn: "Nøkkelen er tolv celler, januar først. Dei kan vere delar (til saman 1), tolvdelar (12) eller prosent (100); små avrundingar er lov. Tomme celler er månader utan del.",
  sv: "Nyckeln är tolv celler, januari först. De kan vara andelar (tillsammans 1), tolftedelar (12) eller procent (100); små avrundningar är tillåtna. Tomma celler är månader utan andel.",
  en: "The key is twelve cells, January first. They can be shares (1 together), twelfths (12) or percents (100); small roundings are allowed. Empty cells are months without a share.",
};

export const budgetHelp: HelpRules = {
  BUDGET_VARIANCE: [
    amounts,
    {
      nb: "KOSTRA: utgifter står med pluss og inntekter med minus, og avviket er budsjett − regnskap. Pluss er gunstig i alle rader.",
      nn: "KOSTRA: utgifter står med pluss og inntekter med minus, og avviket er budsjett − rekneskap. Pluss er gunstig i alle rader.",
      sv: "KOSTRA: utgifter står med plus och intäkter med minus, och avvikelsen är budget − utfall. Plus är gynnsamt i alla rader.",
      en: "KOSTRA: expenses are positive and income negative, and the variance is budget − actual. Plus is favourable in every row.",
    },
    {
      nb: "INNTEKT: raden er en inntekt ført med pluss, og avviket er regnskap − budsjett.",
      nn: "INNTEKT: rada er ei inntekt ført med pluss, og avviket er rekneskap − budsjett.",
      sv: "INTÄKT: raden är en intäkt bokförd med plus, och avvikelsen är utfall − budget.",
      en: "INCOME: the row is income entered as plus, and the variance is actual − budget.",
    },
    {
      nb: "REGNSKAP-BUDSJETT: fortegn som i KOSTRA, men avviket er regnskap − budsjett.",
      nn: "REKNESKAP-BUDSJETT: forteikn som i KOSTRA, men avviket er rekneskap − budsjett.",
      sv: "UTFALL-BUDGET: tecken som i KOSTRA, men avvikelsen är utfall − budget.",
      en: "ACTUAL-BUDGET: signs as in KOSTRA, but the variance is actual − budget.",
    },
    {
      nb: "prosent er andelen av budsjettet uten fortegn; gi cellen prosentformat. Er budsjettet 0, er resultatet #I/T med en melding.",
      nn: "prosent er delen av budsjettet utan forteikn; gi cella prosentformat. Er budsjettet 0, er resultatet #I/T med ei melding.",
      sv: "procent är andelen av budgeten utan tecken; ge cellen procentformat. Är budgeten 0 är resultatet #SAKNAS! med ett meddelande.",
      en: "percent is the share of the budget without its sign; give the cell a percentage format. If the budget is 0, the result is #N/A with a message.",
    },
    {
      nb: "tekst sier hva avviket heter: merforbruk, mindreforbruk, merinntekt, mindreinntekt eller i balanse. Budsjettets fortegn avgjør om raden er en inntekt; er budsjettet 0, avgjør regnskapets.",
      nn: "tekst seier kva avviket heiter: merforbruk, mindreforbruk, merinntekt, mindreinntekt eller i balanse. Forteiknet til budsjettet avgjer om rada er ei inntekt; er budsjettet 0, avgjer rekneskapen.",
      sv: "text säger vad avvikelsen heter: merforbruk, mindreforbruk, merinntekt, mindreinntekt eller i balanse. Budgetens tecken avgör om raden är en intäkt; är budgeten 0 avgör utfallets.",
      en: "words says what the variance is called: merforbruk, mindreforbruk, merinntekt, mindreinntekt or i balanse. The budget's sign tells income from expense; if the budget is 0, the actual's does.",
    },
  ],
  BUDGET_TO_DATE: [
    amounts,
    {
      nb: "Hver måned er andelen sin, avrundet til hele øre. Den siste måneden med andel får resten, så månedene til sammen alltid blir årsbudsjettet på øret.",
      nn: "Kvar månad er delen sin, runda av til heile øre. Den siste månaden med del får resten, så månadene til saman alltid blir årsbudsjettet på øret.",
      sv: "Varje månad är sin andel, avrundad till hela ören. Den sista månaden med andel får resten, så att månaderna tillsammans alltid blir årsbudgeten på öret.",
      en: "Each month is its share, rounded to whole øre. The last month with a share takes the remainder, so that the months always add up to the year's budget to the øre.",
    },
    key,
    {
      nb: "Uten nøkkel er det en tolvdel i måneden. Måned 0, og en tom celle, er før året begynner: 0.",
      nn: "Utan nøkkel er det ein tolvdel i månaden. Månad 0, og ei tom celle, er før året byrjar: 0.",
      sv: "Utan nyckel är det en tolftedel i månaden. Månad 0, och en tom cell, är innan året börjar: 0.",
      en: "Without a key it is a twelfth a month. Month 0, and an empty cell, is before the year begins: 0.",
    },
  ],
  YEAR_FORECAST: [
    amounts,
    {
      nb: "plan: regnskapet hittil pluss det som er igjen av det periodiserte budsjettet. Resten av året går som budsjettert.",
      nn: "plan: rekneskapen hittil pluss det som er att av det periodiserte budsjettet. Resten av året går som budsjettert.",
      sv: "plan: utfallet hittills plus det som är kvar av den periodiserade budgeten. Resten av året går som budgeterat.",
      en: "plan: the actual to date plus what is left of the allocated budget. The rest of the year goes as budgeted.",
    },
    {
      nb: "trend: regnskapet hittil delt på nøkkelens andel hittil. Resten av året går som det har gått. Har nøkkelen ingen andel hittil, er resultatet #I/T med en melding.",
      nn: "trend: rekneskapen hittil delt på delen nøkkelen har hittil. Resten av året går som det har gått. Har nøkkelen ingen del hittil, er resultatet #I/T med ei melding.",
      sv: "trend: utfallet hittills delat med nyckelns andel hittills. Resten av året går som det har gått. Har nyckeln ingen andel hittills är resultatet #SAKNAS! med ett meddelande.",
      en: "trend: the actual to date divided by the key's share to date. The rest of the year goes as it has gone. If the key has no share to date, the result is #N/A with a message.",
    },
    key,
  ],
};
