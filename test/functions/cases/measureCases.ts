import type { FunctionCases } from "./functionCase";

export const measureCases: FunctionCases = {
  MEASURE_QUADRANT: [
    ["høy", "høy", "Gjennomfør nå"],
    ["lav", "høy", "Ta når det passer"],
    ["høy", "lav", "Utred og forankre"],
    ["lav", "lav", "Legg til side"],
    ["Hög", "LÅG", "Utred og forankre"],
    ["high", "low", "Utred og forankre"],
    [5, 4, "Gjennomfør nå"],
    [3, 3.5, "Ta når det passer"],
    ["3,5", "2", "Utred og forankre"],
    [null, "høy", ""], ["høy", 0, ""], ["", "", ""],
    ["kanskje", "høy", "#VALUE! Effekt er «kanskje». Lovlig er høy eller lav, eller et tall fra 1 til 5, der over 3 er høy."],
  ],
  PROPOSALS_PER_EMPLOYEE: [
    [30, 120, 0.25], ["30", "1 200", 0.025], [null, 120, 0], ["", 120, 0], [12, 7.5, 1.6],
    [30, 0, "#N/A Ansatte er 0 eller tom, så det finnes ikke noe antall per ansatt. Oppgi hvor mange ansatte enheten har."],
    [30, null, "#N/A Ansatte er 0 eller tom, så det finnes ikke noe antall per ansatt. Oppgi hvor mange ansatte enheten har."],
    [-1, 5, "#VALUE! Forslag er «-1». Lovlig er tall fra 0 til 1 000 000 000."],
    [1, "mange", "#VALUE! Ansatte er «mange». Lovlig er tall fra 0 til 1 000 000 000."],
    [1, 2e9, "#VALUE! Ansatte er «2000000000». Lovlig er tall fra 0 til 1 000 000 000."],
    [1e9, 5e-324, "#VALUE! Ansatte er «5e-324». Lovlig er tall fra 0 til 1 000 000 000."],
  ],
};
