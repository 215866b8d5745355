import type { Words } from "../../domain/language";

/** How a finding is shown, in the preview and among the checks. */
export const findings = {
  "findings.severity.error": { nb: "Feil", nn: "Feil", sv: "Fel", en: "Error" },
  "findings.severity.warning": { nb: "Advarsel", nn: "Åtvaring", sv: "Varning", en: "Warning" },
  "findings.severity.info": { nb: "Merk", nn: "Merk", sv: "Notera", en: "Note" },
  "findings.count.error_one": { nb: "{{count, number}} feil", nn: "{{count, number}} feil", sv: "{{count, number}} fel", en: "{{count, number}} error" },
  "findings.count.error_other": { nb: "{{count, number}} feil", nn: "{{count, number}} feil", sv: "{{count, number}} fel", en: "{{count, number}} errors" },
  "findings.count.warning_one": { nb: "{{count, number}} advarsel", nn: "{{count, number}} åtvaring", sv: "{{count, number}} varning", en: "{{count, number}} warning" },
  "findings.count.warning_other": { nb: "{{count, number}} advarsler", nn: "{{count, number}} åtvaringar", sv: "{{count, number}} varningar", en: "{{count, number}} warnings" },
  "findings.count.info_one": { nb: "{{count, number}} merknad", nn: "{{count, number}} merknad", sv: "{{count, number}} notering", en: "{{count, number}} note" },
  "findings.count.info_other": { nb: "{{count, number}} merknader", nn: "{{count, number}} merknader", sv: "{{count, number}} noteringar", en: "{{count, number}} notes" },
  "findings.count.all": { nb: "Alle ({{count, number}})", nn: "Alle ({{count, number}})", sv: "Alla ({{count, number}})", en: "All ({{count, number}})" },
  "findings.place.line": { nb: "linje {{line}}, felt {{column}}", nn: "linje {{line}}, felt {{column}}", sv: "rad {{line}}, fält {{column}}", en: "line {{line}}, field {{column}}" },
  "findings.place.whole": { nb: "hele kilden", nn: "heile kjelda", sv: "hela källan", en: "the whole source" },
  "findings.read": { nb: "Lest", nn: "Lese", sv: "Läst", en: "Read" },
  "findings.proposal": { nb: "Forslag", nn: "Framlegg", sv: "Förslag", en: "Proposal" },
  "findings.empty": { nb: "(tomt)", nn: "(tomt)", sv: "(tomt)", en: "(empty)" },
} satisfies Record<string, Words>;
