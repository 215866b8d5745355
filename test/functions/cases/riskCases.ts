import { column } from "../customFunctions";
import type { FunctionCases } from "./functionCase";

const own = [5, 4, 3, 2, 1].map((likelihood) => [1, 2, 3, 4, 5].map((consequence) => `S${likelihood}K${consequence}`));

const ratings = "Lovlig er hele tall fra 1 til 5, eller svært lav, lav, middels, høy og svært høy.";

const unknownModels: readonly (readonly [unknown, string])[] = [
  ["5", "#VALUE! Modellen «5» finnes ikke. Lovlig er \"3\", \"4\" eller et område på 5 × 5 celler med tekst."],
  ["toString", "#VALUE! Modellen «toString» finnes ikke. Lovlig er \"3\", \"4\" eller et område på 5 × 5 celler med tekst."],
  [own.slice(1), "#VALUE! Modellområdet har 4 × 5 celler. Det må ha 5 × 5: sannsynlighet nedover fra 5, konsekvens bortover fra 1."],
  [own.map((row) => [...row, "X"]), "#VALUE! Modellområdet har 5 × 6 celler. Det må ha 5 × 5: sannsynlighet nedover fra 5, konsekvens bortover fra 1."],
  [[], "#VALUE! Modellområdet har 0 × 0 celler. Det må ha 5 × 5: sannsynlighet nedover fra 5, konsekvens bortover fra 1."],
  [own.map((row, index) => (index === 1 ? [row[0], null, ...row.slice(2)] : row)), "#VALUE! Modellområdet mangler tekst i rad 2, kolonne 2. Alle de 25 cellene må ha tekst."],
  [own.map((row, index) => (index === 4 ? [...row.slice(0, 4), 0] : row)), "#VALUE! Modellområdet mangler tekst i rad 5, kolonne 5. Alle de 25 cellene må ha tekst."],
];

export const riskCases: FunctionCases = {
  RISK_FACTOR: [
    [4, 4, 16],
    [2, 2, 4],
    [1, 3, 3],
    [5, 5, 25],
    [1, 1, 1],
    ["4", "3", 12],
    [" 2 ", 5, 10],
    ["Høy", "Middels", 12],
    ["svært høg", "SVÆRT LÅG", 5],
    ["Mycket hög", "Medel", 15],
    ["very high", "medium", 15],
    [0, 4, ""],
    [null, 4, ""],
    [4, "", ""],
    [7, 3, `#VALUE! Sannsynlighet er «7». ${ratings}`],
    [3, 3.5, `#VALUE! Konsekvens er «3,5». ${ratings}`],
    [3, "høyt", `#VALUE! Konsekvens er «høyt». ${ratings}`],
  ],
  RISK_LEVEL: [
    [4, 4, null, "Høy"],
    [4, 4, "3", "Høy"],
    [4, 4, 4, "Svært høy"],
    [2, 2, "4", "Lav"],
    [4, 1, "4", "Middels"],
    [null, 3, "4", ""],
    [5, 1, own, "S5K1"],
    ["lav", "Høy", own, "S2K4"],
    [7, 3, null, `#VALUE! Sannsynlighet er «7». ${ratings}`],
    ...unknownModels.map(([model, shown]) => [2, 2, model, shown] as const),
  ],
  RISK_MATRIX: [
    [column("A", "B", null), column(5, 1, null), column(1, 5, null), [["A", "", "", "", ""], ["", "", "", "", ""], ["", "", "", "", ""], ["", "", "", "", ""], ["", "", "", "", "B"]]],
    [column("A", "B"), column(1), column(1, 1), "#VALUE! Områdene er ikke like store: id har 2 celler, sannsynlighet 1 og konsekvens 2. De må være like store."],
    [column("A", "B"), column(1, 6), column(1, 1), "#VALUE! Nr. 2 i området: Sannsynlighet er «6». Lovlig er hele tall fra 1 til 5, eller svært lav, lav, middels, høy og svært høy."],
    [column("A", "B"), column(1, 5), column("farlig", 1), "#VALUE! Nr. 1 i området: Konsekvens er «farlig». Lovlig er hele tall fra 1 til 5, eller svært lav, lav, middels, høy og svært høy."],
    [column("A", ""), column(1, 5), column(2, 1), "#VALUE! Nr. 2 i området har sannsynlighet og konsekvens, men ingen id. Alle risikoer som skal vises, må ha id."],
  ],
};
