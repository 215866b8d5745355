import type { Words } from "../../domain/language";

export const milestoneLabels = {
  number: { nb: "Nr", nn: "Nr", sv: "Nr", en: "No" },
  milestone: { nb: "Milepæl", nn: "Milepæl", sv: "Milstolpe", en: "Milestone" },
  level: { nb: "Nivå", nn: "Nivå", sv: "Nivå", en: "Level" },
  planned: { nb: "Planlagt", nn: "Planlagt", sv: "Planerad", en: "Planned" },
  actual: { nb: "Nådd", nn: "Nådd", sv: "Nådd", en: "Reached" },
  status: { nb: "Status", nn: "Status", sv: "Status", en: "Status" },
  responsible: { nb: "Ansvarlig", nn: "Ansvarleg", sv: "Ansvarig", en: "Responsible" },
  comment: { nb: "Kommentar", nn: "Kommentar", sv: "Kommentar", en: "Comment" },
  dayNote: { nb: "Helg eller helligdag", nn: "Helg eller heilagdag", sv: "Helg eller helgdag", en: "Weekend or holiday" },
} as const satisfies Record<string, Words>;
