import type { Words } from "../../domain/language";
import { taskStatuses } from "../../domain/mandate/choices";
import type { BookNames } from "../bookNames";
import { decisionPointTable } from "../decisionPoints/decisionPointTable";
import { followUpWords } from "../followUp";
import { goalTable } from "../goals/goalTable";
import { informationPlanTable } from "../informationPlan/informationPlanTable";
import { measureTable } from "../measures/measureTable";
import { nthRow } from "../nthRow";
import { proposalsTable, reachedWords } from "../proposals/proposalsTable";
import { savingsColumns } from "../savings/savingsTable";
import { headingOf, type TableBlueprint } from "../sheetBlueprint";
import { columnReference, textLiteral } from "../structuredReference";
import { statusDay } from "./overviewSite";
import { areaWord, nextText, say, type StatusArea } from "./statusArea";

/** The column of a table by its key, in the book's words. */
function columnsOf<Entry>(table: TableBlueprint<Entry>) {
  return (key: string, { language, tables }: BookNames) => columnReference(tables[table.key], headingOf(table, key, language));
}

function completed({ language }: BookNames): string {
  return textLiteral(taskStatuses.completed[language]);
}

function filled(column: string): string {
  return `SUMPRODUCT(--(${column}<>""))`;
}

const measure = columnsOf(measureTable);

function overdueMeasures(book: BookNames): string {
  const deadline = measure("deadline", book);
  return `SUMPRODUCT((${measure("measure", book)}<>"")*ISNUMBER(${deadline})*(${deadline}<${statusDay(book)})*(${measure("status", book)}<>${completed(book)}))`;
}

function completedMeasures(book: BookNames): string {
  return `SUMPRODUCT((${measure("measure", book)}<>"")*(${measure("status", book)}=${completed(book)}))`;
}

function nextMeasure(book: BookNames): string {
  const deadline = measure("deadline", book);
  return nthRow(deadline, `(${measure("measure", book)}<>"")*ISNUMBER(${deadline})*(${deadline}>=${statusDay(book)})*(${measure("status", book)}<>${completed(book)})`, deadline, 1);
}

export const measureArea: StatusArea = {
  label: { nb: "Tiltak", nn: "Tiltak", sv: "Åtgärder", en: "Measures" },
  word: (book) => {
    const count = filled(measure("measure", book));
    return `IF(${count}=0,${areaWord("nothing", book)},IF(${overdueMeasures(book)}>0,${areaWord("overdue", book)},IF(${completedMeasures(book)}=${count},${areaWord("completed", book)},${areaWord("inTime", book)})))`;
  },
  explanation: (book) => {
    const { language } = book;
    const count = filled(measure("measure", book));
    const at = (key: string) => `INDEX(${measure(key, book)},${nextMeasure(book)})`;
    return `${overdueMeasures(book)}&${say("overdue", " ", ", ", language)}&${completedMeasures(book)}&${say("of", " ", " ", language)}&${count}&${say("completed", " ", "", language)}`
      + `&${nextText(at("deadline"), at("measure"), language)}`;
  },
};

const goal = columnsOf(goalTable);

export const goalArea: StatusArea = {
  label: { nb: "Mål", nn: "Mål", sv: "Mål", en: "Goals" },
  word: (book) => {
    const count = filled(goal("goal", book));
    return `IF(${count}=0,${areaWord("nothing", book)},IF(${measurableGoals(book)}=${count},${areaWord("complete", book)},${areaWord("incomplete", book)}))`;
  },
  explanation: (book) => {
    const count = filled(goal("goal", book));
    return `${measurableGoals(book)}&${say("of", " ", " ", book.language)}&${count}&${say("measurable", " ", "", book.language)}`;
  },
};

function measurableGoals(book: BookNames): string {
  return `SUMPRODUCT(${["goal", "indicator", "target", "deadline"].map((key) => `(${goal(key, book)}<>"")`).join("*")})`;
}

/** Plans whose rows say when, by a first and a last day. */
function timedArea<Entry>(label: Words, table: TableBlueprint<Entry>, name: string): StatusArea {
  const column = columnsOf(table);
  const countOf = (key: keyof typeof followUpWords, book: BookNames) => `COUNTIF(${column("followUp", book)},${textLiteral(followUpWords[key][book.language])})`;
  const rows = (book: BookNames) => filled(column(name, book));
  const next = (book: BookNames) => {
    const [day, to] = [column("sortDay", book), column("to", book)];
    const last = `IF(ISNUMBER(${to}),${to},${day})`;
    return nthRow(day, `(${column("status", book)}<>${completed(book)})*ISNUMBER(${day})*(${last}>=${statusDay(book)})`, day, 1);
  };
  return {
    label,
    word: (book) => `IF(${rows(book)}=0,${areaWord("nothing", book)},IF(${countOf("overdue", book)}>0,${areaWord("overdue", book)},`
      + `IF(${countOf("now", book)}+${countOf("soon", book)}>0,${areaWord("soon", book)},IF(${countOf("completed", book)}=${rows(book)},${areaWord("completed", book)},${areaWord("inTime", book)}))))`,
    explanation: (book) => {
      const { language } = book;
      const at = (key: string) => `INDEX(${column(key, book)},${next(book)})`;
      return `${countOf("overdue", book)}&${say("overdue", " ", ", ", language)}&${countOf("completed", book)}&${say("of", " ", " ", language)}&${rows(book)}&${say("completed", " ", "", language)}`
        + `&${nextText(at("sortDay"), at(name), language)}`;
    },
  };
}

export const decisionArea = timedArea({ nb: "Beslutninger", nn: "Avgjerder", sv: "Beslut", en: "Decisions" }, decisionPointTable, "decision");
export const informationArea = timedArea({ nb: "Informasjon", nn: "Informasjon", sv: "Information", en: "Information" }, informationPlanTable, "measure");

const saving = columnsOf(savingsColumns);

/** The gap as the savings' own sheet has it. */
export const savingsArea: StatusArea = {
  label: { nb: "Innsparing", nn: "Innsparing", sv: "Besparing", en: "Savings" },
  word: (book) => {
    const gap = book.names.savingsGap;
    return `IF(${gap}="",${areaWord("nothing", book)},IF(${gap}>0,${areaWord("targetMissed", book)},${areaWord("targetReached", book)}))`;
  },
  explanation: (book) => {
    const { language, names } = book;
    const missing = `IF(${names.savingsGap}="","",FIXED(MAX(0,${names.savingsGap}),0)&${say("missing", " ", " ", language)}&FIXED(${names.savingsTarget},0)&", ")`;
    return `${missing}&FIXED(SUM(${saving("sum", book)}),0)&${say("measures", " ", ", ", language)}&FIXED(SUM(${saving("realised", book)}),0)&${say("realised", " ", "", language)}`;
  },
};

const proposal = columnsOf(proposalsTable);

export const proposalArea: StatusArea = {
  label: { nb: "Forbedringsforslag", nn: "Forbetringsforslag", sv: "Förbättringsförslag", en: "Improvement proposals" },
  word: (book) => {
    const [reached, missed] = [reachedCount("yes", book), reachedCount("no", book)];
    return `IF(${reached}+${missed}=0,${areaWord("nothing", book)},IF(${missed}>0,${areaWord("targetMissed", book)},${areaWord("targetReached", book)}))`;
  },
  explanation: (book) => {
    const { language } = book;
    const units = `${reachedCount("yes", book)}&${say("of", " ", " ", language)}&(${reachedCount("yes", book)}+${reachedCount("no", book)})`;
    return `${units}&${say("unitsReached", " ", ", ", language)}&SUM(${proposal("implemented", book)})&${say("implemented", " ", "", language)}`;
  },
};

function reachedCount(key: "yes" | "no", book: BookNames): string {
  return `COUNTIF(${proposal("reached", book)},${textLiteral(reachedWords[key][book.language])})`;
}
