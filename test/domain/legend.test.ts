import { languages } from "../../src/domain/language";
import { defaultLegend, roleOfMeaning } from "../../src/domain/legend";

test.each(languages)("the usual letters in %s, each with the role of its meaning", (language) => {
  const legend = defaultLegend(language);
  expect(legend.map(({ code }) => code).join("")).toBe("OSAPF");
  expect(legend.map(({ role }) => role)).toEqual(["start", "meeting", "meeting", "meeting", "finish"]);
  for (const { meaning, role } of legend) expect(roleOfMeaning(meaning)).toBe(role);
});

test.each([
  ["oppstart", "start"], ["Oppstartsmøte", "start"], ["startmöte", "start"], ["Kick-off", "start"], ["uppstart", "start"],
  ["statusmøter", "meeting"], ["avstemming", "meeting"], ["styringsgruppe", "meeting"], ["klargjøring", "meeting"], ["rapporteringsmøte", "meeting"],
  ["rapport", "report"], ["Statusrapport", "report"], ["rapportering", "report"], ["report", "report"],
  ["Ferdig", "finish"], ["sluttført", "finish"], ["slutfört", "finish"], ["klar", "finish"], ["Klart", "finish"], ["completed", "finish"], ["avslutning", "finish"],
])("%s is a %s", (meaning, role) => {
  expect(roleOfMeaning(meaning)).toBe(role);
});
