import type { BookContent } from "../bookContent";
import { budgetSum, isMaterial, varianceOf, varianceWord } from "./budgetState";
import { decisionArea, goalArea, informationArea, measureArea, proposalArea, savingsArea } from "./followUpAreas";
import { dueSoonCount, lateCount, milestoneColumn, milestoneCount, nextPlace, reachedCount } from "./milestoneState";
import { levelCount, levelName, unratedCount } from "./riskState";
import { areaWord, nextText, say, type StatusArea } from "./statusArea";

const progress: StatusArea = {
  label: { nb: "Framdrift", nn: "Framdrift", sv: "Tidplan", en: "Progress" },
  word: (book) => `IF(${milestoneCount(book)}=0,${areaWord("nothing", book)},IF(${lateCount(book)}>0,${areaWord("late", book)},`
    + `IF(${dueSoonCount(book)}>0,${areaWord("dueSoon", book)},IF(${reachedCount(book)}=${milestoneCount(book)},${areaWord("completed", book)},${areaWord("onPlan", book)}))))`,
  explanation: (book) => {
    const { language } = book;
    const counts = `${lateCount(book)}&${say("late", " ", ", ", language)}&${dueSoonCount(book)}&${say("dueSoon", " ", ", ", language)}`
      + `&${reachedCount(book)}&${say("of", " ", " ", language)}&${milestoneCount(book)}&${say("reached", " ", "", language)}`;
    const at = (key: "planned" | "milestone") => `INDEX(${milestoneColumn(key, book)},${nextPlace(book)})`;
    return `${counts}&${nextText(at("planned"), at("milestone"), language)}`;
  },
};

const economy: StatusArea = {
  label: { nb: "Økonomi", nn: "Økonomi", sv: "Ekonomi", en: "Economy" },
  word: (book) => `IF(AND(${budgetSum("yearBudget", "expense", book)}=0,${budgetSum("yearBudget", "net", book)}=0),${areaWord("nothing", book)},`
    + `IF(${isMaterial(book)},IF(${varianceOf("net", book)}<0,${areaWord("overspend", book)},${areaWord("underspend", book)}),${areaWord("onBudget", book)}))`,
  explanation: (book) => {
    const { language } = book;
    const variance = varianceOf("net", book);
    return `${say("variance", "", " ", language)}&FIXED(${variance},0)&" ("&${varianceWord(variance, "net", language)}&"), "`
      + `&${say("forecast", "", " ", language)}&FIXED(${budgetSum("forecastByPlan", "net", book)},0)&${say("against", " ", " ", language)}&FIXED(${budgetSum("yearBudget", "net", book)},0)`;
  },
};

/** `levels` is how many the model has. */
function risk(levels: number): StatusArea {
  const falling = Array.from({ length: levels }, (_, index) => levels - index);
  return {
    label: { nb: "Risiko", nn: "Risiko", sv: "Risk", en: "Risk" },
    byLevel: true,
    word: (book) => falling.reduceRight((otherwise, level) => `IF(${levelCount(level, book)}>0,${levelName(level, book)},${otherwise})`, areaWord("nothing", book)),
    explanation: (book) => {
      const counts = falling.map((level) => `${levelCount(level, book)}&" "&LOWER(${levelName(level, book)})`).join(`&", "&`);
      return `${counts}&IF(${unratedCount(book)}>0,", "&${unratedCount(book)}&${say("unrated", " ", "", book.language)},"")`;
    },
  };
}

/** Only of what is in the book. */
export function statusAreas(content: BookContent): readonly StatusArea[] {
  const areas: readonly (readonly [unknown, StatusArea])[] = [
    [content.milestones, progress], [content.budget, economy], [content.risks, risk(content.riskModel.levels.length)], [content.measures, measureArea],
    [content.goals, goalArea], [content.decisionPoints, decisionArea], [content.informationPlan, informationArea],
    [content.savings, savingsArea], [content.proposals, proposalArea],
  ];
  return areas.filter(([section]) => section !== null).map(([, area]) => area);
}
