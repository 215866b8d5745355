import type { IssueCode } from "../../domain/issueCode";
import type { Words } from "../../domain/language";

/** What the reader of savings doubts. */
export const savingsReaderIssues = {
  "savings.effect.amount": {
    nb: "«{{measure}}» har et beløp under effekt. Det er trolig innsparingen det første året: {{proposal}}.",
    nn: "«{{measure}}» har eit beløp under effekt. Det er truleg innsparinga det første året: {{proposal}}.",
    sv: "”{{measure}}” har ett belopp under effekt. Det är troligen besparingen det första året: {{proposal}}.",
    en: "“{{measure}}” has an amount under effect. It is probably what is saved in the first year: {{proposal}}.",
  },
  "savings.year.unsaid": {
    nb: "Tabellen sier ikke hvilke år beløpene gjelder. De er lest som år 1, år 2 og så videre.",
    nn: "Tabellen seier ikkje kva år beløpa gjeld. Dei er lesne som år 1, år 2 og så vidare.",
    sv: "Tabellen säger inte vilka år beloppen gäller. De har lästs som år 1, år 2 och så vidare.",
    en: "The table does not say which years the amounts are for. They are read as year 1, year 2 and so on.",
  },
  "savings.years.outside": {
    nb: "Det er plass til fire år fra {{year}}. {{read}} blir ikke med.",
    nn: "Det er plass til fire år frå {{year}}. {{read}} blir ikkje med.",
    sv: "Det finns plats för fyra år från {{year}}. {{read}} följer inte med.",
    en: "There is room for four years from {{year}}. {{read}} is left out.",
  },
  "savings.firstYear.ofPeriod": {
    nb: "{{year}} er lest som det første året, fordi det står «{{read}}».",
    nn: "{{year}} er lese som det første året, fordi det står «{{read}}».",
    sv: "{{year}} har lästs som det första året, eftersom det står ”{{read}}”.",
    en: "{{year}} is read as the first year, because it says “{{read}}”.",
  },
  "savings.target.fromText": {
    nb: "{{amount}} er lest som innsparingsmålet: «{{read}}».",
    nn: "{{amount}} er lese som innsparingsmålet: «{{read}}».",
    sv: "{{amount}} har lästs som besparingsmålet: ”{{read}}”.",
    en: "{{amount}} is read as the savings target: “{{read}}”.",
  },
  "savings.identified.fromText": {
    nb: "{{amount}} er lest som det som alt er identifisert: «{{read}}».",
    nn: "{{amount}} er lese som det som alt er identifisert: «{{read}}».",
    sv: "{{amount}} har lästs som det som redan är identifierat: ”{{read}}”.",
    en: "{{amount}} is read as what is already identified: “{{read}}”.",
  },
  "savings.toFind.fromText": {
    nb: "{{amount}} er lest som det som gjenstår å finne: «{{read}}».",
    nn: "{{amount}} er lese som det som står att å finne: «{{read}}».",
    sv: "{{amount}} har lästs som det som återstår att hitta: ”{{read}}”.",
    en: "{{amount}} is read as what is still to be found: “{{read}}”.",
  },
  "savings.toFindFirstYear.fromText": {
    nb: "{{amount}} er lest som det som skal finnes det første året: «{{read}}».",
    nn: "{{amount}} er lese som det som skal finnast det første året: «{{read}}».",
    sv: "{{amount}} har lästs som det som ska hittas det första året: ”{{read}}”.",
    en: "{{amount}} is read as what is to be found in the first year: “{{read}}”.",
  },
  "savings.target.fromDuty": {
    nb: "{{amount}} er lest som innsparingsmålet, siden det skal spares: «{{read}}». Se etter at det gjelder hele prosjektet.",
    nn: "{{amount}} er lese som innsparingsmålet, sidan det skal sparast: «{{read}}». Sjå etter at det gjeld heile prosjektet.",
    sv: "{{amount}} har lästs som besparingsmålet, eftersom det ska sparas: ”{{read}}”. Kontrollera att det gäller hela projektet.",
    en: "{{amount}} is read as the savings target, since it is to be saved: “{{read}}”. Check that it is for the whole project.",
  },
  "savings.target.repeated": {
    nb: "Innsparingsmålet er oppgitt på nytt som {{read}}. Først sto det {{first}}, og det er brukt.",
    nn: "Innsparingsmålet er oppgitt på nytt som {{read}}. Først stod det {{first}}, og det er brukt.",
    sv: "Besparingsmålet anges igen som {{read}}. Först stod det {{first}}, och det används.",
    en: "The savings target is given again as {{read}}. First it was {{first}}, which is used.",
  },
  "savings.identified.repeated": {
    nb: "Det som er identifisert, er oppgitt på nytt som {{read}}. Først sto det {{first}}, og det er brukt.",
    nn: "Det som er identifisert, er oppgitt på nytt som {{read}}. Først stod det {{first}}, og det er brukt.",
    sv: "Det som är identifierat anges igen som {{read}}. Först stod det {{first}}, och det används.",
    en: "What is identified is given again as {{read}}. First it was {{first}}, which is used.",
  },
  "savings.toFind.repeated": {
    nb: "Det som gjenstår å finne, er oppgitt på nytt som {{read}}. Først sto det {{first}}, og det er brukt.",
    nn: "Det som står att å finne, er oppgitt på nytt som {{read}}. Først stod det {{first}}, og det er brukt.",
    sv: "Det som återstår att hitta anges igen som {{read}}. Först stod det {{first}}, och det används.",
    en: "What is still to be found is given again as {{read}}. First it was {{first}}, which is used.",
  },
  "savings.toFindFirstYear.repeated": {
    nb: "Det som skal finnes det første året, er oppgitt på nytt som {{read}}. Først sto det {{first}}, og det er brukt.",
    nn: "Det som skal finnast det første året, er oppgitt på nytt som {{read}}. Først stod det {{first}}, og det er brukt.",
    sv: "Det som ska hittas det första året anges igen som {{read}}. Först stod det {{first}}, och det används.",
    en: "What is to be found in the first year is given again as {{read}}. First it was {{first}}, which is used.",
  },
  "savings.matrix.noMeasures": {
    nb: "Her står en matrise for prioritering ({{quadrants}}), men ingen tiltak er plassert i den.",
    nn: "Her står ei matrise for prioritering ({{quadrants}}), men ingen tiltak er plasserte i henne.",
    sv: "Här står en matris för prioritering ({{quadrants}}), men inga åtgärder är placerade i den.",
    en: "Here is a matrix for setting priorities ({{quadrants}}), but no measures are placed in it.",
  },
} satisfies Partial<Record<IssueCode, Words>>;
