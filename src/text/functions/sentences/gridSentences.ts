import type { Words } from "../../../domain/language";

export const gridSentences = {
  "grid.noWeeks": {
    nb: "Fant ingen ukenumre i den første raden av rutenettet. Ta med overskriftsraden med ukene, for eksempel 1, 2, 3 eller 2026-U05.",
    nn: "Fann ingen vekenummer i den første rada av rutenettet. Ta med overskriftsrada med vekene, til dømes 1, 2, 3 eller 2026-U05.",
    sv: "Hittade inga veckonummer på rutnätets första rad. Ta med rubrikraden med veckorna, till exempel 1, 2, 3 eller 2026-U05.",
    en: "There are no week numbers in the grid's first row. Include the heading row with the weeks, for example 1, 2, 3 or 2026-U05.",
  },
  "grid.yearMissing": {
    nb: "År mangler. Oppgi året den første uken i rutenettet ligger i, for eksempel 2026.",
    nn: "År manglar. Oppgi året den første veka i rutenettet ligg i, til dømes 2026.",
    sv: "År saknas. Ange året som rutnätets första vecka ligger i, till exempel 2026.",
    en: "The year is missing. Give the year that the grid's first week lies in, for example 2026.",
  },
  "grid.codeUnknown": {
    nb: "Koden «{{read}}» finnes ikke i kodene. Lovlig er {{allowed}}.",
    nn: "Koden «{{read}}» finst ikkje i kodane. Lovleg er {{allowed}}.",
    sv: "Koden ”{{read}}” finns inte bland koderna. Tillåtet är {{allowed}}.",
    en: "The code \"{{read}}\" is not among the codes. Allowed are {{allowed}}.",
  },
  "grid.cellWrong": {
    nb: "Rad {{row}}, kolonne {{column}} i rutenettet er «{{read}}». Rett cellen, eller la den stå tom.",
    nn: "Rad {{row}}, kolonne {{column}} i rutenettet er «{{read}}». Rett cella, eller la ho stå tom.",
    sv: "Rad {{row}}, kolumn {{column}} i rutnätet är ”{{read}}”. Rätta cellen, eller lämna den tom.",
    en: "Row {{row}}, column {{column}} of the grid is \"{{read}}\". Correct the cell, or leave it empty.",
  },
  "grid.noCodes": {
    nb: "Kodene mangler. Oppgi et område med kodene i første kolonne og hva de betyr i den andre, eller la argumentet stå tomt.",
    nn: "Kodane manglar. Oppgi eit område med kodane i første kolonne og kva dei tyder i den andre, eller la argumentet stå tomt.",
    sv: "Koderna saknas. Ange ett område med koderna i första kolumnen och vad de betyder i den andra, eller lämna argumentet tomt.",
    en: "The codes are missing. Give a range with the codes in the first column and their meanings in the second, or leave the argument empty.",
  },
} satisfies Record<string, Words>;
