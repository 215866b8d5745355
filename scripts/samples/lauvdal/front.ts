import { heading, list, page, paragraph, subheading, table, type PlanBlock } from "../planBlocks";

const contents = ["Innhald", "1 Bakgrunn ........ 2", "2 Mål ........ 2", "3 Hovudtiltak ........ 3", "4 Organisering ........ 3", "5 Framdriftsplan ........ 4", "6 Risiko ........ 4", "7 Økonomi ........ 5"];

export const front: readonly PlanBlock[] = [
  { kind: "title", text: "Mandat for delprosjekt" },
  { kind: "subtitle", text: "Heiltidskultur i heimetenesta" },
  table([
    ["Kommune", "Lauvdal kommune"],
    ["Hovudprosjekt", "Rett person på rett plass"],
    ["Versjon", "2.0"],
    ["Dato", "12.02.2026"],
    ["Godkjent av", "Kommunedirektøren"],
  ], { pasted: "Kommune: Lauvdal kommune\nHovudprosjekt: Rett person på rett plass\nVersjon: 2.0\nDato: 12.02.2026\nGodkjent av: Kommunedirektøren" }),
  { kind: "paragraph", pieces: [], pasted: contents.join("\n") },
  page(1),
  heading("1 Bakgrunn"),
  { kind: "paragraph", pieces: ["Tre av fire i heimetenesta arbeider deltid, og mange av dei vil ha større stilling. Det går ut over både brukarane og arbeidsmiljøet, og vikarane er vanskelege å få tak i."],
    pasted: "Tre av fire i heimetenesta arbeider deltid, og mange av dei vil ha større stilling. Det går ut\n\nVersjon 2.0    12.02.2026    Side 2 av 7\n\nover både brukarane og arbeidsmiljøet, og vikarane er vanskelege å få tak i." },
  heading("Utfordringar"),
  list(["Mange små stillingar i helgane", "Høgt sjukefråvær om vinteren"]),
  heading("2 Mål"),
  subheading("2.1 Effektmål"),
  list(["Brukarane møter færre ulike tilsette", "Fleire vil søkje arbeid i Lauvdal"]),
  subheading("2.2 Resultatmål"),
  table([
    ["Nr", "Resultatmål", "Indikator", "Måltal", "Frist"],
    ["RM1", "Fleire har heil stilling", "Del tilsette i heil stilling", "60 %", "31.12.2026"],
    ["RM2", "Ny turnus er teken i bruk", "Tal avdelingar", "4", "01.09.2026"],
  ]),
  heading("3 Hovudtiltak"),
  subheading("Tiltak frå delprosjektet"),
  list(["Spørje alle tilsette kva dei ønskjer. Ansvarleg: Einingsleiar heim, frist: 15.03.2026", "Lage ny turnus saman med dei tillitsvalde. Ansvarleg: Turnusplanleggjar, frist: 01.06.2026", "Prøve lange vakter i helgane. Ansvarleg: Avdelingsleiar nord, frist: 01.10.2026"],
    "* Spørje alle tilsette kva dei ønskjer. Ansvarleg: Einingsleiar heim, frist: 15.03.2026\n* Lage ny turnus saman med dei tillitsvalde. Ansvarleg: Turnusplanleggjar, frist: 01.06..2026\n* Prøve lange vakter i helgane. Ansvarleg: Avdelingsleiar nord, frist: 01.10.2026"),
  subheading("Tiltak frå hovudprosjektet"),
  list(["Felles vikarpool for heile kommunen", "Betre opplæring av nye leiarar"]),
  page(3),
  heading("4 Organisering"),
  table([
    ["Rolle", "Namn", "Gruppe", "Stilling"],
    ["Prosjekteigar", "Marit Hauge", "Styringsgruppe", "5 %"],
    ["Prosjektleiar", "Jostein Lie", "Prosjektgruppe", "50 %"],
    ["Hovudtillitsvald", "Eli Nygard", "Styringsgruppe", "10 %"],
  ]),
  paragraph("Prosjektleiaren rapporterer til kommunestyret 2 gonger i året."),
];
