import type { IssueCode } from "../../domain/issueCode";
import type { Words } from "../../domain/language";

/** What Kontroller finds in goals, measures and the organisation. */
export const mandateCheckIssues = {
  "check.date.notADate": {
    nb: "«{{read}}» er ikke en dato Excel kan regne med. Skriv dag, måned og år mellom {{firstYear}} og {{lastYear}}.",
    nn: "«{{read}}» er ikkje ein dato Excel kan rekne med. Skriv dag, månad og år mellom {{firstYear}} og {{lastYear}}.",
    sv: "”{{read}}” är inget datum som Excel kan räkna med. Skriv dag, månad och år mellan {{firstYear}} och {{lastYear}}.",
    en: "“{{read}}” is not a date Excel can count on. Enter day, month and year between {{firstYear}} and {{lastYear}}.",
  },
  "check.number.repeated": {
    nb: "Nummeret {{read}} står på en rad lenger oppe også. Hvert nummer skal stå én gang.",
    nn: "Nummeret {{read}} står på ei rad lenger oppe òg. Kvart nummer skal stå éin gong.",
    sv: "Numret {{read}} står också på en rad längre upp. Varje nummer ska stå en gång.",
    en: "The number {{read}} also stands on a row further up. Each number stands once.",
  },
  "check.goal.indicatorMissing": {
    nb: "Målet «{{goal}}» sier ikke hva som skal måles. Skriv en indikator.",
    nn: "Målet «{{goal}}» seier ikkje kva som skal målast. Skriv ein indikator.",
    sv: "Målet ”{{goal}}” säger inte vad som ska mätas. Skriv en indikator.",
    en: "The goal “{{goal}}” does not say what is measured. Enter an indicator.",
  },
  "check.goal.targetMissing": {
    nb: "Målet «{{goal}}» har ikke noe måltall, så ingen kan se om det er nådd.",
    nn: "Målet «{{goal}}» har ikkje noko måltal, så ingen kan sjå om det er nådd.",
    sv: "Målet ”{{goal}}” har inget målvärde, så ingen kan se om det är nått.",
    en: "The goal “{{goal}}” has no target, so nobody can see whether it is reached.",
  },
  "check.goal.deadlineMissing": {
    nb: "Målet «{{goal}}» har ingen frist.",
    nn: "Målet «{{goal}}» har ingen frist.",
    sv: "Målet ”{{goal}}” har inget slutdatum.",
    en: "The goal “{{goal}}” has no deadline.",
  },
  "check.goal.noEffectGoal": {
    nb: "Ingen effektmål: tabellen sier ikke hvilken virkning delprosjektet skal ha.",
    nn: "Ingen effektmål: tabellen seier ikkje kva verknad delprosjektet skal ha.",
    sv: "Inga effektmål: tabellen säger inte vilken verkan delprojektet ska ha.",
    en: "No effect goals: the table does not say what the subproject shall lead to.",
  },
  "check.goal.noResultGoal": {
    nb: "Ingen resultatmål: tabellen sier ikke hva delprosjektet skal levere.",
    nn: "Ingen resultatmål: tabellen seier ikkje kva delprosjektet skal levere.",
    sv: "Inga projektmål: tabellen säger inte vad delprojektet ska leverera.",
    en: "No result goals: the table does not say what the subproject shall deliver.",
  },
  "check.measure.ownerMissing": {
    nb: "Tiltaket «{{measure}}» har ingen ansvarlig.",
    nn: "Tiltaket «{{measure}}» har ingen ansvarleg.",
    sv: "Åtgärden ”{{measure}}” har ingen ansvarig.",
    en: "Nobody is responsible for the measure “{{measure}}”.",
  },
  "check.measure.overdue": {
    nb: "Tiltaket «{{measure}}» hadde frist {{read}} og er ikke fullført.",
    nn: "Tiltaket «{{measure}}» hadde frist {{read}} og er ikkje fullført.",
    sv: "Åtgärden ”{{measure}}” skulle vara klar {{read}} och är inte slutförd.",
    en: "The measure “{{measure}}” was due on {{read}} and is not completed.",
  },
  "check.measure.notInPlan": {
    nb: "Tiltaket «{{read}}» kjennes ikke igjen i noen rad i framdriftsplanen.",
    nn: "Tiltaket «{{read}}» er ikkje å kjenne igjen i noka rad i framdriftsplanen.",
    sv: "Åtgärden ”{{read}}” känns inte igen i någon rad i tidplanen.",
    en: "No row of the progress plan seems to stand for the measure “{{read}}”.",
  },
  "check.role.holderMissing": {
    nb: "Rollen «{{role}}» har ingen som fyller den.",
    nn: "Rolla «{{role}}» har ingen som fyller ho.",
    sv: "Rollen ”{{role}}” är inte bemannad.",
    en: "Nobody holds the role “{{role}}”.",
  },
  "check.role.reversed": {
    nb: "Rollen «{{role}}» slutter {{read}}, før den begynner {{from}}.",
    nn: "Rolla «{{role}}» sluttar {{read}}, før ho tek til {{from}}.",
    sv: "Rollen ”{{role}}” slutar {{read}}, innan den börjar {{from}}.",
    en: "The role “{{role}}” ends on {{read}}, before it begins on {{from}}.",
  },
  "check.role.ownerIsManager": {
    nb: "{{read}} er både prosjekteier og prosjektleder. Den som eier prosjektet, bør ikke lede det selv.",
    nn: "{{read}} er både prosjekteigar og prosjektleiar. Den som eig prosjektet, bør ikkje leie det sjølv.",
    sv: "{{read}} är både projektägare och projektledare. Den som äger projektet bör inte själv leda det.",
    en: "{{read}} is both project owner and project manager. Whoever owns a project should not manage it.",
  },
  "check.role.overFullPosition": {
    nb: "{{read}} har roller på til sammen {{percent, number}} % samtidig, mer enn en hel stilling.",
    nn: "{{read}} har roller på til saman {{percent, number}} % samstundes, meir enn ei heil stilling.",
    sv: "{{read}} har roller på sammanlagt {{percent, number}} % samtidigt, mer än en heltid.",
    en: "{{read}} has roles of {{percent, number}} % in all at the same time, more than a full position.",
  },
} satisfies Partial<Record<IssueCode, Words>>;
