import { heading, page, paragraph, table, type PlanBlock } from "../planBlocks";

export const schedule: readonly PlanBlock[] = [
  page(3),
  heading("6 Tidplan 2025"),
  table([
    ["Aktivitet", "Vecka 6", "Vecka 7", "Vecka 8", "Vecka 10", "Vecka 11", "Vecka 12", "Vecka 13", "Vecka 14"],
    ["Blanketter", "O", "A", "", "A", "S", "", "F", ""],
    ["Klarspråk", "", "O A", "", "A", "", "A", "S", "F"],
    ["Webbansökan", "", "", "O", "", "A", "", "A", "S"],
  ], { pageEnds: { before: 3, number: 4 }, wide: true, pasted: [
    "Aktivitet\tVecka 6\t7\t8\t10\t11\t12\t13\t14",
    "Blanketter\tO\tA\t\tA\tS\t\tF\t",
    "Klarspråk\t\tO, A\t\ta\t\tA\tS\tF",
    "", "Tallbacka kommun | Projektplan | Sida 4 av 7", "",
    "Aktivitet\tVecka 6\t7\t8\t10\t11\t12\t13\t14",
    "Webbansökan\t\t\tO\t\tA\t\tA\tS",
  ].join("\n") }),
  paragraph("O = uppstart A = arbetsmöte S = avstämningsmöte F = färdig"),
  heading("7 Riskanalys"),
  table([
    ["Risk", "Sannolikhet", "Konsekvens", "Riskvärde", "Åtgärd", "Ansvarig"],
    ["Leverantören blir försenad", "4", "3", "12", "Behålla pappersblanketten", "Nils Fors"],
    ["Brist på handläggare i maj", "3", "3", "9", "Låna in två från grannkommunen", "Bygglovschefen"],
    ["Texterna blir för enkla för juristerna", "2", "2", "4", "Låta kommunjuristen läsa", "Karin Ödman"],
  ], { band: [{ text: "", span: 1 }, { text: "Bedömning", span: 3 }, { text: "Hantering", span: 2 }] }),
  heading("8 Milstolpar"),
  table([
    ["Nr", "Milstolpe", "Klart senast", "Ansvarig"],
    ["1", "Nuläget är beskrivet", "2025-02-28", "Karin Ödman"],
    ["2", "Ny ansökan är testad", "2025-05-30", "Karin Ödman"],
    ["3", "Webbansökan är öppen", "2025-10-01", "Nils Fors"],
  ]),
  page(5),
  heading("9 Möten"),
  paragraph("1. Förberedelsefas januari- mars 2025"),
  paragraph("10 februari - Uppstartsmöte med alla handläggare"),
  { kind: "paragraph", pieces: ["12 mars - Styrgruppsmöte"], pasted: "12mars-Styrgruppsmöte" },
  { kind: "paragraph", pieces: ["2. Genomförandefas april - oktober 2025"], pasted: "2. Genomförandefas april oktober 2025" },
  { kind: "paragraph", pieces: ["15 maj - Studiebesök i grannkommunen"], pasted: "15maj- Studiebesök i grannkommunen" },
  paragraph("11 september - Arbetsmöte om drop in-tiden"),
];
