import { screen } from "@testing-library/react";
import { languages, type Language } from "../../src/domain/language";
import { paneText } from "../../src/text/paneText";
import { wizardSteps } from "../../src/taskpane/wizard/wizardSteps";
import { axeViolations } from "../support/axeViolations";
import { openWizard, press, workbookWithDraft } from "../support/wizardSteps";

const text = (key: keyof typeof paneText, language: Language) => paneText[key][language];

/** A row in every table, an error in some, so that every kind of field stands on its step. */
const answers = {
  header: { subproject: "Bru", date: "snart" },
  background: { challenges: [{ challenge: "Gammel" }] },
  goals: [{ goal: "Ny" }],
  measures: [{ measure: "Bygge" }, { measure: "Rive" }],
  roles: [{ role: "Leder", positionPercent: "140" }],
  progress: { from: "01.02.2027", to: "30.06.2027", activities: [{ activity: "Bygge" }], rhythms: [{ code: "A", everyWeeks: "2" }], reporting: [{ body: "Utvalget", rhythm: "kvartalsvis" }], legend: [{ code: "A", meaning: "møte" }] },
  risks: [{ risk: "Flom", likelihood: "4", consequence: "5", likelihoodAfter: "2", consequenceAfter: "2" }],
  milestones: [{ milestone: "Ferdig", planned: "01.06.2027" }],
  budget: { keys: [{ name: "Sommer" }], lines: [{ post: "Stål", yearAmount: "mye" }] },
  financing: [{ source: "Fond", amount: "100" }],
  informationPlan: [{ measure: "Brev", when: "i mars" }],
  decisionPoints: [{ decision: "Velge bru", when: "snart" }],
  savings: { measures: [{ measure: "Dugnad" }] },
  proposals: [{ unit: "Drift" }],
};

beforeEach(() => { document.title = "Prosjektark"; });

const sections = ["mandate", "goals", "measures", "organisation", "progressPlan", "risks", "milestones", "budget", "financing", "informationPlan", "decisionPoints", "savings", "proposals", "overview"];

/** In parts, because axe goes through everything on the screen at each step. */
const parts = [[0, 4], [4, 8], [8, 12]] as const;

test.each(languages.flatMap((language) => parts.map(([first, end]) => ({ language, first, end }))))("no step breaks a rule of axe ($language, from step $first)", async ({ language, first, end }) => {
  const { user } = await openWizard({ language, workbook: await workbookWithDraft({ ...answers, options: { language, sections } }) });
  for (const [index, step] of wizardSteps.slice(first, end).entries()) {
    if (first + index > 0) {
      await press(user, text("wizard.steps", language));
      await press(user, new RegExp(`^${first + index + 1}\\. `));
    }
    expect(await screen.findByRole("heading", { level: 1, name: text(`wizard.${step}.title`, language), hidden: true })).toHaveFocus();
    expect(await axeViolations()).toEqual([]);
  }
  if (end < wizardSteps.length) return;
  await press(user, text("wizard.create", language));
  expect(await screen.findByRole("group", { name: text("app.errorSummary_other", language).replace("{{count}}", "3") })).toHaveFocus();
  expect(await axeViolations()).toEqual([]);
});
