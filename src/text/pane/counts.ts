import type { Words } from "../../domain/language";

export const counts = {
  "counts.activities_one": { nb: "{{count, number}} aktivitet", nn: "{{count, number}} aktivitet", sv: "{{count, number}} aktivitet", en: "{{count, number}} activity" },
  "counts.activities_other": { nb: "{{count, number}} aktiviteter", nn: "{{count, number}} aktivitetar", sv: "{{count, number}} aktiviteter", en: "{{count, number}} activities" },
  "counts.events_one": { nb: "{{count, number}} hendelse", nn: "{{count, number}} hending", sv: "{{count, number}} händelse", en: "{{count, number}} event" },
  "counts.events_other": { nb: "{{count, number}} hendelser", nn: "{{count, number}} hendingar", sv: "{{count, number}} händelser", en: "{{count, number}} events" },
  "counts.risks_one": { nb: "{{count, number}} risiko", nn: "{{count, number}} risiko", sv: "{{count, number}} risk", en: "{{count, number}} risk" },
  "counts.risks_other": { nb: "{{count, number}} risikoer", nn: "{{count, number}} risikoar", sv: "{{count, number}} risker", en: "{{count, number}} risks" },
  "counts.records_one": { nb: "{{count, number}} post", nn: "{{count, number}} post", sv: "{{count, number}} post", en: "{{count, number}} record" },
  "counts.records_other": { nb: "{{count, number}} poster", nn: "{{count, number}} postar", sv: "{{count, number}} poster", en: "{{count, number}} records" },
} satisfies Record<string, Words>;
