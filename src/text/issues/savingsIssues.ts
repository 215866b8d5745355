import type { IssueCode } from "../../domain/issueCode";
import type { Words } from "../../domain/language";

/** What Kontroller finds in the savings and in the improvement proposals. */
export const savingsIssues = {
  "check.savings.effectMissing": {
    nb: "«{{measure}}» sier ikke om effekten er høy eller lav, så tiltaket får ingen plass i matrisen.",
    nn: "«{{measure}}» seier ikkje om effekten er høg eller låg, så tiltaket får ingen plass i matrisa.",
    sv: "”{{measure}}” säger inte om effekten är hög eller låg, så åtgärden får ingen plats i matrisen.",
    en: "“{{measure}}” does not say whether its effect is high or low, so it has no place in the matrix.",
  },
  "check.savings.feasibilityMissing": {
    nb: "«{{measure}}» sier ikke om gjennomførbarheten er høy eller lav, så tiltaket får ingen plass i matrisen.",
    nn: "«{{measure}}» seier ikkje om gjennomføringsevna er høg eller låg, så tiltaket får ingen plass i matrisa.",
    sv: "”{{measure}}” säger inte om genomförbarheten är hög eller låg, så åtgärden får ingen plats i matrisen.",
    en: "“{{measure}}” does not say whether its feasibility is high or low, so it has no place in the matrix.",
  },
  "check.savings.responsibleMissing": {
    nb: "Ingen er ansvarlig for «{{measure}}».",
    nn: "Ingen er ansvarleg for «{{measure}}».",
    sv: "Ingen är ansvarig för ”{{measure}}”.",
    en: "Nobody is responsible for “{{measure}}”.",
  },
  "check.savings.realisedAbove": {
    nb: "«{{measure}}» har realisert {{read}} kroner, men tiltaket skal gi {{sum}} i alt.",
    nn: "«{{measure}}» har realisert {{read}} kroner, men tiltaket skal gi {{sum}} i alt.",
    sv: "”{{measure}}” har realiserat {{read}} kronor, men åtgärden ska ge {{sum}} totalt.",
    en: "“{{measure}}” has realised {{read}} kroner, but is to give {{sum}} in all.",
  },
  "check.savings.planShort": {
    nb: "Det som er identifisert og det som skal finnes, er {{found}} kroner til sammen. Målet er {{goal}}: {{missing}} har ingen plan.",
    nn: "Det som er identifisert og det som skal finnast, er {{found}} kroner til saman. Målet er {{goal}}: {{missing}} har ingen plan.",
    sv: "Det som är identifierat och det som ska hittas är {{found}} kronor tillsammans. Målet är {{goal}}: {{missing}} saknar plan.",
    en: "What is identified and what is to be found come to {{found}} kroner. The target is {{goal}}: {{missing}} has no plan.",
  },
  "check.savings.targetShort": {
    nb: "Det mangler {{missing}} kroner på innsparingsmålet: målet er {{goal}}, identifisert og tiltak er {{found}} til sammen.",
    nn: "Det manglar {{missing}} kroner på innsparingsmålet: målet er {{goal}}, identifisert og tiltak er {{found}} til saman.",
    sv: "Det saknas {{missing}} kronor till besparingsmålet: målet är {{goal}}, identifierat och åtgärder är {{found}} tillsammans.",
    en: "{{missing}} kroner are missing to the savings target: the target is {{goal}}, what is identified and the measures come to {{found}}.",
  },
  "check.savings.toFindShort": {
    nb: "Prosjektet skal finne {{goal}} kroner. Tiltakene gir {{found}}, så {{missing}} gjenstår å finne.",
    nn: "Prosjektet skal finne {{goal}} kroner. Tiltaka gir {{found}}, så {{missing}} står att å finne.",
    sv: "Projektet ska hitta {{goal}} kronor. Åtgärderna ger {{found}}, så {{missing}} återstår att hitta.",
    en: "The project is to find {{goal}} kroner. The measures give {{found}}, so {{missing}} is still to be found.",
  },
  "check.savings.firstYearShort": {
    nb: "I det første året skal prosjektet finne {{goal}} kroner. Tiltakene gir {{found}} det året, så {{missing}} mangler.",
    nn: "I det første året skal prosjektet finne {{goal}} kroner. Tiltaka gir {{found}} det året, så {{missing}} manglar.",
    sv: "Under det första året ska projektet hitta {{goal}} kronor. Åtgärderna ger {{found}} det året, så {{missing}} saknas.",
    en: "In the first year the project is to find {{goal}} kroner. The measures give {{found}} that year, so {{missing}} is missing.",
  },
  "check.proposals.notACount": {
    nb: "«{{read}}» for «{{unit}}» er ikke et antall. Skriv et helt tall fra 0.",
    nn: "«{{read}}» for «{{unit}}» er ikkje eit tal på noko. Skriv eit heilt tal frå 0.",
    sv: "”{{read}}” för ”{{unit}}” är inget antal. Skriv ett heltal från 0.",
    en: "“{{read}}” for “{{unit}}” is not a count. Enter a whole number from 0.",
  },
  "check.proposals.employeesMissing": {
    nb: "«{{unit}}» har ingen ansatte, så forslag per ansatt kan ikke regnes ut.",
    nn: "«{{unit}}» har ingen tilsette, så forslag per tilsett kan ikkje reknast ut.",
    sv: "”{{unit}}” har inga anställda, så förslag per anställd kan inte räknas ut.",
    en: "“{{unit}}” has no employees, so proposals per employee cannot be worked out.",
  },
  "check.proposals.decidedAboveSubmitted": {
    nb: "«{{unit}}» har besluttet {{read}} forslag, men bare {{most}} er innmeldt.",
    nn: "«{{unit}}» har vedteke {{read}} forslag, men berre {{most}} er innmelde.",
    sv: "”{{unit}}” har beslutat {{read}} förslag, men bara {{most}} är inlämnade.",
    en: "“{{unit}}” has decided {{read}} proposals, but only {{most}} were submitted.",
  },
  "check.proposals.implementedAboveDecided": {
    nb: "«{{unit}}» har gjennomført {{read}} forslag, men bare {{most}} er besluttet.",
    nn: "«{{unit}}» har gjennomført {{read}} forslag, men berre {{most}} er vedtekne.",
    sv: "”{{unit}}” har genomfört {{read}} förslag, men bara {{most}} är beslutade.",
    en: "“{{unit}}” has implemented {{read}} proposals, but only {{most}} were decided.",
  },
  "check.proposals.implementedAboveSubmitted": {
    nb: "«{{unit}}» har gjennomført {{read}} forslag, men bare {{most}} er innmeldt.",
    nn: "«{{unit}}» har gjennomført {{read}} forslag, men berre {{most}} er innmelde.",
    sv: "”{{unit}}” har genomfört {{read}} förslag, men bara {{most}} är inlämnade.",
    en: "“{{unit}}” has implemented {{read}} proposals, but only {{most}} were submitted.",
  },
  "check.proposals.targetMissing": {
    nb: "«{{unit}}» har ikke noe mål for forslag per ansatt.",
    nn: "«{{unit}}» har ikkje noko mål for forslag per tilsett.",
    sv: "”{{unit}}” har inget mål för förslag per anställd.",
    en: "“{{unit}}” has no target for proposals per employee.",
  },
} satisfies Partial<Record<IssueCode, Words>>;
