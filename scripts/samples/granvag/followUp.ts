import { heading, page, paragraph, table, type PlanBlock } from "../planBlocks";

export const followUp: readonly PlanBlock[] = [
  heading("9. Budsjett 2025", "9. BUDSJETT 2025"),
  table([
    ["Kostnadspost", "Art", "Beløp, kr"],
    ["Prosjektledelse", "0100", "450 000"],
    ["System for oppdrag", "0195", "300 000"],
    ["Flytting og skilt", "0270", "175 000"],
    ["Opplæring", "0150", "75 000"],
    ["Sum", "", "1 000 000"],
  ], { pasted: [
    "Kostnadspost\tArt\tBeløp, kr",
    "Prosjektledelse\t0100\t450 000",
    "System for oppdrag\t0195\t300.000",
    "Flytting og skilt\t0270\tkr 175.000,-",
    "Opplæring\t0150\t75\u00a0000",
    "Sum\t\t1 000 000",
  ].join("\n") }),
  heading("10. Finansiering", "10. FINANSIERING"),
  table([
    ["Finansieringskilde", "Beløp", "År", "Vilkår"],
    ["Skjønnsmidler", "400 000", "2025", "Rapport innen utgangen av året"],
    ["Disposisjonsfond", "600 000", "2025", ""],
  ], { pasted: "Finansieringskilde\tBeløp\tÅr\tVilkår\nSkjønnsmidler\t400.000\t2025\tRapport innen utgangen av året\nDisposisjonsfond\t0,6 mill\t2025\t" }),
  paragraph("Utgiftene føres på prosjektnummer 5120."),
  page(7),
  heading("11. Informasjonsplan", "11. INFORMASJONSPLAN"),
  table([
    ["Tiltak", "Målgruppe", "Når", "Ansvarlig"],
    ["Allmøte på Industriveien", "Vaktmestrene", "vår 2025", "Teknisk sjef"],
    ["Oppslag i alle bygg", "Brukere av byggene", "mai 2025", "Servicesjef"],
    ["Sak på nettsidene", "Innbyggerne", "02.06.2025", "Kommunikasjon"],
  ], { pasted: [
    "TILTAK MALGRUPPE NAR ANSVARLIG",
    "Allmøte på Industriveien Vaktmestrene var 2025 Teknisk sjef",
    "Oppslag i alle bygg Brukere av byggene mai 2025 Servicesjef",
    "Sak på nettsidene Innbyggerne 02.06..2025 Kommunikasjon",
  ].join("\n") }),
  heading("12. Beslutningspunkter", "12. BESLUTNINGSPUNKTER"),
  table([
    ["Beslutning", "Besluttes av", "Når"],
    ["BP1 Valg av system", "Prosjekteier", "28.03.2025"],
    ["BP2 Åpning av sentralen", "Formannskapet", "mai 2025"],
  ], { pasted: "Beslutning\tBesluttes av\tNår\nBP1 Valg av system\tProsjekteier\t28.03..2025\nBP2 Åpning av sentralen\tFormannskapet\tmai 2025" }),
  heading("13. Innsparing", "13. INNSPARING"),
  paragraph("Målet er å spare 800 000 kroner. Det er identifisert 500 000 kroner."),
  table([
    ["Innsparingstiltak", "Effekt", "Gjennomførbarhet", "2025", "2026"],
    ["Færre biler", "Høy", "Høy", "100 000", "250 000"],
    ["Ett lager i stedet for fire", "Lav", "Høy", "50 000", "100 000"],
  ]),
  heading("14. Forbedringsforslag", "14. FORBEDRINGSFORSLAG"),
  table([
    ["Enhet", "Ansatte", "Innsendt", "Besluttet", "Gjennomført"],
    ["Renhold", "64", "20", "12", "9"],
    ["Vaktmestertjenesten", "31", "18", "10", "4"],
  ]),
  page(8),
  heading("15. Møteplan", "15. MØTEPLAN"),
  table([
    ["Dato", "Møte", "Deltakere"],
    ["24.01.2025", "Oppstartsmøte", "Alle vaktmestrene"],
    ["14.03.2025", "Møte i styringsgruppa", "Styringsgruppa"],
    ["06.06.2025", "Åpning av sentralen", "Formannskapet og de ansatte"],
  ], { pasted: "- 24.01.2025: Oppstartsmøte. Deltakere: alle vaktmestrene\n- 14.03..2025: Møte i styringsgruppa. Deltakere: styringsgruppa\n- 06.06.2025: Åpning av sentralen. Deltakere: formannskapet og de ansatte" }),
];
