import { riskWording } from "../../src/domain/riskWording";

test.each([
  ["Nok tid til møter", "For lite tid til møter"],
  ["Nok ressurser i prosjektet", "For få ressurser i prosjektet"],
  ["Nok folk på vakt", "For få folk på vakt"],
  ["Nok ressursar i prosjektet", "For få ressursar i prosjektet"],
  ["Tilstrekkelig kompetanse", "Utilstrekkelig kompetanse"],
  ["Tilstrekkeleg kompetanse", "Utilstrekkeleg kompetanse"],
  ["God forankring i ledelsen", "Dårlig forankring i ledelsen"],
  ["God forankring hos dei tilsette", "Dårleg forankring hos dei tilsette"],
  ["God förankring i nämnden", "Dålig förankring i nämnden"],
  ["Tydelige roller", "Utydelige roller"],
  ["Klar rollefordeling", "Uklar rollefordeling"],
  ["Tillräckligt med tid för möten", "För lite tid för möten"],
  ["Tillräcklig bemanning", "Otillräcklig bemanning"],
  ["Tydlig styrning", "Otydlig styrning"],
  ["Enough time for meetings", "Too little time for meetings"],
  ["Enough people on duty", "Too few people on duty"],
  ["Sufficient funding", "Insufficient funding"],
  ["Clear roles", "Unclear roles"],
])("%s → %s", (written, proposed) => {
  expect(riskWording(written)).toBe(proposed);
});

test.each(["Svak forståelse for endring", "Lav aksept", "Feil i lønn", "Høy arbeidsbelastning", "Nokså sein oppstart", "Godkjenning uteblir", "Goodwill går tapt", "Klargjøring tar tid", "Nøkkelperson slutter", ""])("%j stands", (written) => {
  expect(riskWording(written)).toBeNull();
});
