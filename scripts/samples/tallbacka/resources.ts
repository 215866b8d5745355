import { heading, list, page, paragraph, subheading, table, type PlanBlock } from "../planBlocks";

export const resources: readonly PlanBlock[] = [
  heading("10 Budget 2025"),
  table([
    ["Kostnadspost", "Konto", "Belopp, kr"],
    ["Projektledning", "5010", "360 000"],
    ["Webbtjänst", "5420", "540 000"],
    ["Utbildning", "7610", "100 000"],
    ["Summa", "", "1 000 000"],
  ], { pasted: "Kostnadspost\tKonto\tBelopp, kr\nProjektledning\t5010\t360.000\nWebbtjänst\t5420\t540 000\nUtbildning\t7610\t100 tkr\nSumma\t\t1 000 000" }),
  { kind: "picture", title: "Diagram" },
  heading("11 Finansiering"),
  table([
    ["Finansieringskälla", "Belopp", "År", "Villkor"],
    ["Statsbidrag", "700 000", "2025", "Redovisas senast i januari"],
    ["Nämndens ram", "300 000", "2025", ""],
  ], { pasted: "Finansieringskälla\tBelopp\tÅr\tVillkor\nStatsbidrag\t0,7 mkr\t2025\tRedovisas senast i januari\nNämndens ram\t300.000:-\t2025\t" }),
  page(6),
  heading("12 Informationsplan"),
  table([
    ["Åtgärd", "Målgrupp", "När", "Ansvarig"],
    ["Nyhet på webbplatsen", "Invånarna", "mars 2025", "Kommunikatören"],
    ["Frukostmöte", "Byggföretagen", "våren 2025", "Bygglovschefen"],
    ["Brev till alla som väntar", "Sökande", "Snarast", "Karin Ödman"],
  ]),
  heading("13 Beslutspunkter"),
  table([
    ["Beslut", "Beslutas av", "När"],
    ["BP1 Val av webbtjänst", "Styrgruppen", "april juni 2025"],
    ["BP2 Överlämning till linjen", "Samhällsbyggnadsnämnden", "januari 2026"],
  ]),
  heading("14 Besparing"),
  paragraph("Nämnden ska spara 600 000 kr. Hittills är 330 000 kr identifierade."),
  subheading("Besparingsåtgärder"),
  list(["Färre påminnelser: 90 000 kr", "Mindre övertid: 240 000 kr"], "- Färre påminnelser: 90.000:-\n- Mindre övertid: 240 tkr\nSumma 330 000"),
  page(7),
  heading("15 Förbättringsförslag"),
  table([
    ["Enhet", "Anställda", "Inlämnade", "Beslutade", "Genomförda"],
    ["Bygglov", "14", "22", "15", "11"],
    ["Kart och mät", "9", "6", "5", "2"],
  ]),
  paragraph("Enheterna samlar förslagen på en tavla. ", { inserted: "Tavlan gås igenom varje fredag." }),
];
