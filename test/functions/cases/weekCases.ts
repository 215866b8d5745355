import { serialDay } from "../../../src/domain/serialDay";
import { column } from "../customFunctions";
import type { FunctionCases } from "./functionCase";

const codes = [["O", "oppstart"], ["A", "arbeidsmøte"], ["F", "ferdig"]];

const grid = [
  ["Aktivitet", "Ansvarlig", 3, 4, 5],
  ["Skole", "Kari", "O", "", "A"],
  ["Renhold", "", null, "O A", 0],
  [null, null, null, null, null],
];

export const weekCases: FunctionCases = {
  WEEK_DATE: [
    [2020, 1, null, serialDay(2019, 12, 30)],
    [2020, 5, null, serialDay(2020, 1, 27)],
    [2020, 53, null, serialDay(2020, 12, 28)],
    [2020, 53, 7, serialDay(2021, 1, 3)],
    [2026, 53, "søndag", serialDay(2027, 1, 3)],
    [2020, 9, 6, serialDay(2020, 2, 29)],
    [2024, 9, "torsdag", serialDay(2024, 2, 29)],
    [2026, 1, "Thursday", serialDay(2026, 1, 1)],
    [2026, 1, "TYSDAG", serialDay(2025, 12, 30)],
    ["2 026", "1", "3", serialDay(2025, 12, 31)],
    [2026, 1, 0, serialDay(2025, 12, 29)],
    [2026, 1, "", serialDay(2025, 12, 29)],
    [1900, 1, 1, 1],
    [1900, 9, 4, 61],
    [9999, 52, 5, 2_958_465],
    [null, 5, ""],
    [2026, 0, ""],
    [2021, 53, null, "#VALUE! 2021 har ikke uke 53. Lovlig er 1 til 52 i det året."],
    [2021, 54, null, "#VALUE! Uke er «54». Lovlig er hele tall fra 1 til 53."],
    [2021, 1.5, null, "#VALUE! Uke er «1,5». Lovlig er hele tall fra 1 til 53."],
    [26, 1, null, "#VALUE! År er «26». Lovlig er hele årstall fra 1900 til 9999."],
    ["i år", 1, null, "#VALUE! År er «i år». Lovlig er hele årstall fra 1900 til 9999."],
    [2021, 1, 8, "#VALUE! Ukedagen «8» finnes ikke. Lovlig er 1 til 7, der 1 er mandag, eller mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag."],
    [9999, 52, 7, "#VALUE! Dagen kommer etter 31.12.9999, den siste datoen Excel har."],
  ],
  WEEK_OF: [
    ["27.01.2020", "2020-U05"],
    ["2020-01-27", "2020-U05"],
    [serialDay(2019, 12, 30), "2020-U01"],
    [serialDay(2020, 12, 31), "2020-U53"],
    [serialDay(2021, 1, 3), "2020-U53"],
    [serialDay(2021, 1, 4) + 0.75, "2021-U01"],
    ["29.02.2020", "2020-U09"],
    [1, "1900-U01"],
    [60, "1900-U09"],
    [2_958_465, "9999-U52"],
    [null, ""], [0, ""], ["", ""],
    ["29.02.2021", "#VALUE! Dato er «29.02.2021», og det er ingen dato. Lovlig er en datocelle eller tekst som dd.mm.åååå, for eksempel 31.12.2026."],
    [-1, "#VALUE! Dato er «-1», og det er ingen dato. Lovlig er en datocelle eller tekst som dd.mm.åååå, for eksempel 31.12.2026."],
  ],
  WEEK_EVENTS: [
    [grid, 2020, codes, [
      ["Skole", "2020-U03", serialDay(2020, 1, 13), "O", "oppstart"],
      ["Skole", "2020-U05", serialDay(2020, 1, 27), "A", "arbeidsmøte"],
      ["Renhold", "2020-U04", serialDay(2020, 1, 20), "O", "oppstart"],
      ["Renhold", "2020-U04", serialDay(2020, 1, 20), "A", "arbeidsmøte"],
    ]],
    [[["x", 7], ["y", "O X"]], 2020, codes, [
      ["y", "2020-U07", serialDay(2020, 2, 10), "O", "oppstart"],
      ["y", "2020-U07", serialDay(2020, 2, 10), "X", "#VALUE! Koden «X» finnes ikke i kodene. Lovlig er O, A, F."],
    ]],
    [[["x", 7], ["y", ""]], 2020, codes, ""],
    [[["Skole", "O"]], 2020, codes, "#VALUE! Fant ingen ukenumre i den første raden av rutenettet. Ta med overskriftsraden med ukene, for eksempel 1, 2, 3 eller 2026-U05."],
    [grid, null, codes, "#VALUE! År mangler. Oppgi året den første uken i rutenettet ligger i, for eksempel 2026."],
    [grid, "i fjor", codes, "#VALUE! År er «i fjor». Lovlig er hele årstall fra 1900 til 9999."],
    [grid, column(2020, 2021), codes, "#VALUE! År er «2 × 1». Lovlig er hele årstall fra 1900 til 9999."],
    [[["x", 52, 53], ["y", "A", "A"]], 2021, codes, "#VALUE! 2021 har ikke uke 53. Lovlig er 1 til 52 i det året."],
    [[["x", 7], ["y", true]], 2020, codes, "#VALUE! Rad 2, kolonne 2 i rutenettet er «true». Rett cellen, eller la den stå tom."],
    [grid, 2020, [["", "oppstart"]], "#VALUE! Kodene mangler. Oppgi et område med kodene i første kolonne og hva de betyr i den andre, eller la argumentet stå tomt."],
  ],
};
