import { readMandate, type SubprojectMandate } from "../../src/domain/mandate/subprojectMandate";

/** Something of everything, in an invented municipality; `more` replaces whole sections. */
export function sampleMandate(more: object = {}): SubprojectMandate {
  const outcome = readMandate({
    options: { language: "nb", statusDate: "04.03.2026" },
    header: { project: "Trygt vann", subproject: "Ledningsnett", version: "0.9", date: "05.01.2026", discussedBy: "Prosjektgruppa", approvedBy: "Styringsgruppa" },
    background: { background: "Nettet lekker.", frame: "Innenfor rammen for 2026.", challenges: [{ area: "Drift", challenge: "For få på vakt" }] },
    goals: [
      { number: "E1", level: "project", kind: "effect", goal: "Mindre lekkasje", indicator: "Lekkasjeandel", target: "20 %", deadline: "31.12.2028" },
      { number: "RM1", kind: "result", goal: "To soner er lagt om", indicator: "Soner", target: "2", deadline: "01.10.2026", responsible: "Kari" },
    ],
    measures: [{ number: "1", measure: "Kartlegge soner", responsible: "Kari", deadline: "01.03.2026", status: "Påbegynt" }, { number: "1a", measure: "Måle nattforbruk" }],
    roles: [{ role: "Prosjekteier", name: "Ola", group: "steering" }, { role: "Prosjektleder", name: "Kari", group: "project", positionPercent: "40", from: "05.01.2026", to: "31.12.2026" }],
    progress: {
      from: "05.01.2026", to: "30.06.2026",
      activities: [{ activity: "Sone 1", responsible: "Kari" }, { activity: "Sone 2" }],
      rhythms: [{ code: "A", everyWeeks: "2", firstWeek: "5", exceptWeeks: "14-15" }, { code: "O", firstWeek: "3" }],
      reporting: [{ body: "formannskapet", rhythm: "hver 3. mnd" }],
    },
    risks: [
      { risk: "Leverandøren blir forsinket", likelihood: "4", consequence: "4", countermeasure: "Avtale om dagbøter", owner: "Kari", due: "01.04.2026", status: "Påbegynt", likelihoodAfter: "2", consequenceAfter: "4" },
      { risk: "=Frost i grøfta", likelihood: "3", consequence: "3" },
    ],
    milestones: [
      { number: "1", milestone: "Planen er godkjent", planned: "15.01.2026", actual: "20.01.2026", responsible: "Ola" },
      { number: "1.1", milestone: "Høring ferdig", planned: "01.03.2026" },
      { number: "1.10", milestone: "Vedtak", planned: "01.05.2026" },
    ],
    budget: {
      year: "2026",
      keys: [{ name: "Sommer", shares: "0;0;0;0;10;20;30;20;10;10;0;0" }],
      lines: [
        { post: "Rør", responsibility: "3400", serviceFunction: "345", account: "0230", projectNumber: "0120", yearAmount: "500 000", key: "Sommer", actuals: "0;0;12 500" },
        { post: "Tilskudd", kind: "income", account: "0810", yearAmount: "300.000", actuals: "25000;25000" },
      ],
    },
    financing: [{ source: "Fylket", kind: "grant", amount: "300.000", year: "2026", condition: "Utbetales mot regnskap", status: "Innvilget" }, { source: "Egne midler", kind: "ownFunds", amount: "200 000" }],
    informationPlan: [{ measure: "Nabovarsel", audience: "Naboer", when: "mars–april 2026", responsible: "Kari" }, { measure: "Nettsak", audience: "Alle", when: "Snarest" }],
    decisionPoints: [{ body: "Styringsgruppa", decision: "Valg av entreprenør", when: "april-juni 2026", responsible: "Ola" }],
    savings: { firstYear: "2026", target: "35 mill", identified: "9,8 mill", toFind: "20 mill", toFindFirstYear: "2,9 mill", measures: [{ measure: "Færre pumper", effect: "Høy", feasibility: "Lav", amountYear1: "100 000", realised: "20 000" }] },
    proposals: [{ unit: "Drift", employees: "12", submitted: "24", decided: "10", implemented: "6", targetPerEmployee: "1,5" }],
    ...more,
  });
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code, field }) => `${field}: ${code}`).join("; "));
  return outcome.value;
}
