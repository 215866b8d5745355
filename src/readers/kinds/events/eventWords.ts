/** What a chapter about meetings and phases is called. */
export const scheduleHeadings: readonly string[] = [
  "tidplan", "tidsplan", "tidplanen", "møteplan", "møteplanen", "møter", "møte", "møtekalender", "møtedatoer", "møtedatoar", "møtestruktur", "møtefrekvens", "mötesplan", "mötesplanen", "möten", "mötestider",
  "hendelser", "hendelsesplan", "hendingar", "händelser", "aktivitetsplan", "aktivitetskalender", "årshjul", "årshjulet", "kalender", "terminliste",
  "fremdriftsplan", "framdriftsplan", "fremdrift", "framdrift", "faser", "fasar", "faseplan", "fasplan", "prosjektfaser", "prosjektfasar", "projektfaser", "genomförande", "gjennomføring", "samlinger", "samlingar",
  "meetings", "meeting plan", "events", "event plan", "schedule", "timeline", "timetable", "phases", "calendar",
];

/** Those of them that say meetings, and nothing of phases. */
export const meetingTitles: readonly string[] = [
  "møteplan", "møteplanen", "møter", "møtekalender", "møtedatoer", "møtedatoar", "møteoversikt", "mötesplan", "mötesplanen", "möten", "mötestider", "hendelser", "hendelsesplan", "hendingar", "händelser", "aktivitetskalender", "terminliste", "samlinger", "samlingar", "meetings", "meeting plan", "events", "event plan",
];

const gathering = "møte|møter|møta|møtet|möte|möten|mötet|meeting|meetings|samling|samlinger|samlingar|seminar|seminaret|seminarium|konferanse|konferansen|konferens|workshop|verksted|verkstad|treff|träff|kick-?off|befaring|studietur|studiebesök|studiebesøk|kurs|avslutning|oppstart|uppstart";

/** A word for people coming together, alone or at the end of another: "möte", "oppstartsmøte". */
export const gatheringWord = new RegExp(`(?:${gathering})(?!\\p{L})`, "iu");

/** The same as the last word of a text, from its capital letter on: "Prosjektledermøte" in "… og ansvar. Prosjektledermøte". */
export const lastGathering = new RegExp(`\\p{Lu}[\\p{L}-]*?(?:${gathering})(?:\\s+(?:nr\\.?\\s*)?\\d{1,2})?$`, "u");

export const participantsLabel = /(?<!\p{L})(?:deltakere|deltakarar|deltagere|deltagare|til stede|participants|attendees)\s*[:–-]\s*/iu;

export const contentLabel = /(?<!\p{L})(?:innhold|innhald|innehåll|agenda|dagsorden|dagordning|saksliste|saker|tema|content|contents|topics)\s*[:–-]\s*/iu;
