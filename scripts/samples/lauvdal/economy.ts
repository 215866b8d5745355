import { heading, list, page, paragraph, subheading, table, type PlanBlock } from "../planBlocks";

export const economy: readonly PlanBlock[] = [
  page(6),
  heading("7 Økonomi"),
  subheading("7.1 Budsjett 2026"),
  table([
    ["Kostnadspost", "Beløp (kr)"],
    ["Frikjøp av prosjektleiar", "420 000"],
    ["Opplæring i turnus", "150 000"],
    ["Vikarar under opplæring", "230 000"],
    ["Sum kostnader", "800 000"],
  ], { pasted: "Kostnadspost Beløp (kr)\nFrikjøp av prosjektleiar 420 000\nOpplæring i turnus 150 000\nVikarar under opplæring 230 000\nSum kostnader 2026 800 000" }),
  subheading("7.2 Finansiering"),
  paragraph("Prosjektet er finansiert med 500 000 kroner i skjønsmidlar frå Statsforvaltaren i 2026. Lauvdal kommune dekkjer 300 000 kroner med eigne midlar. Utgiftene vert førte på prosjektnummer 2026, jf. sak 4/26."),
  heading("8 Informasjonsplan"),
  table([
    ["Tiltak", "Målgruppe", "Når", "Ansvarleg", "Status"],
    ["Nyhende på intranettet", "Alle tilsette", "februar / mars 2026", "Jostein Lie", "Fullført"],
    ["Ope møte på kulturhuset", "Pårørande", "haust 2026", "Einingsleiar heim", "Ikkje starta"],
    ["Brev til brukarane", "Brukarane", "01.09.2026", "Einingsleiar heim", "Ikkje starta"],
  ]),
  heading("9 Avgjerdspunkt"),
  subheading("9.1 Prosjekteigaren sine avgjerdspunkt"),
  list(["Godkjenning av turnusen, juni 2026", "Vidareføring etter prøveåret, innan 15.12.2026"]),
  page(7),
  heading("10 Innsparing"),
  paragraph({ deleted: "Innsparinga er ikkje rekna ut." }, { inserted: "Innsparinga er rekna ut av økonomiavdelinga." }),
  table([
    ["Innsparingstiltak", "Effekt", "Gjennomføringsevne", "2026", "2027"],
    ["Mindre overtid", "Høg", "Høg", "200 000", "400 000"],
    ["Færre vikarbyrå", "Høg", "Låg", "0", "350 000"],
  ]),
  heading("11 Forbetringsforslag"),
  table([
    ["Eining", "Tilsette", "Innsendt", "Vedteke", "Gjennomført"],
    ["Heimetenesta nord", "48", "15", "9", "6"],
    ["Heimetenesta sør", "52", "11", "8", "8"],
    ["Sum", "100", "26", "17", "14"],
  ]),
  paragraph({ text: "Forslaga blir handsama kvar månad.", comment: "Av kven?" }),
];
