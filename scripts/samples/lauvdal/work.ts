import { heading, page, paragraph, table, type PlanBlock } from "../planBlocks";

export const work: readonly PlanBlock[] = [
  page(4),
  heading("5 Framdriftsplan 2026"),
  table([
    ["Aktivitet", "8", "9", "10", "11", "12", "13", "15", "16", "17"],
    ["Kartlegging", "O", "A", "A", "", "F", "", "", "", ""],
    ["Turnus", "", "O/A", "", "A", "S", "", "A", "", "F"],
    ["Opplæring", "", "", "O", "", "A", "S", "", "A", ""],
  ], { band: [{ text: "", span: 1 }, { text: "Veke", span: 9 }], wide: true }),
  paragraph("O = oppstart A = arbeidsmøte S = statusmøte F = ferdig"),
  heading("6 Risiko"),
  table([
    ["Risiko", "Sannsyn", "Konsekvens", "RF", "Mottiltak", "Ansvarleg"],
    ["Tilsette seier nei til lange vakter", "3", "5", "15", "Frivillig det første året", "Jostein Lie"],
    ["Turnusen bryt arbeidstidsreglane", "2", "4", "8", "La dei tillitsvalde lese utkastet", "Turnusplanleggjar"],
    ["Prosjektleiaren blir sjuk", "2", "2", "4", "Ha ein vara", "Marit Hauge"],
    ["Vikarbruken aukar i overgangen", "3", "3", "9", "Tilsetje to i prosjektperioden", "Einingsleiar heim"],
  ], { pageEnds: { before: 3, number: 5 } }),
  heading("Milepælplan"),
  table([
    ["Nr", "Milepæl", "Frist", "Ansvarleg"],
    ["1", "Spørjeundersøkinga er gjord", "15.03.2026", "Einingsleiar heim"],
    ["2", "Turnusen er drøfta", "02.06.2026", "Turnusplanleggjar"],
    ["3", "Turnusen er i bruk", "01.09.2026", "Jostein Lie"],
    ["4", "Ordninga er evaluert", "30.11.2026", "Jostein Lie"],
  ], { pasted: [
    "Nr\tMilepæl\tFrist\tAnsvarleg",
    "1\tSpørjeundersøkinga er gjord\t15.3.26\tEiningsleiar heim",
    "2\tTurnusen er drøfta\t2.juni 2026\tTurnusplanleggjar",
    "3\tTurnusen er i bruk\t01.09..2026\tJostein Lie",
    "4\tOrdninga er evaluert\t30. november 2026\tJostein Lie",
  ].join("\n") }),
  heading("Møteplan"),
  table([
    ["Dato", "Møte", "Deltakarar"],
    ["20.02.2026", "Oppstartsmøte", "Alle avdelingsleiarane"],
    ["18.03.2026", "Arbeidsmøte om turnus", "Arbeidsgruppa"],
    ["10.06.2026", "Møte i styringsgruppa", "Styringsgruppa"],
  ], { pasted: "20. februar 2026: Oppstartsmøte. Deltakarar: alle avdelingsleiarane\n18. mars 2026: Arbeidsmøte om turnus. Deltakarar: arbeidsgruppa\n10. juni 2026: Møte i styringsgruppa. Deltakarar: styringsgruppa" }),
];
