import type { IssueCode } from "../../domain/issueCode";
import type { Words } from "../../domain/language";

/** Why a function was not inserted, or stays when it is undone. */
export const insertIssues = {
  "insert.targetNotColumn": {
    nb: "Merk én celle, eller celler under hverandre i én kolonne, der formelen skal stå.",
    nn: "Merk éi celle, eller celler under kvarandre i éi kolonne, der formelen skal stå.",
    sv: "Markera en cell, eller celler under varandra i en kolumn, där formeln ska stå.",
    en: "Select one cell, or cells below each other in one column, where the formula is to stand.",
  },
  "insert.targetTooLarge": {
    nb: "Det er merket {{rows, number}} rader. Høyst {{allowed, number}} formler kan settes inn på én gang.",
    nn: "Det er merkt {{rows, number}} rader. Høgst {{allowed, number}} formlar kan setjast inn på éin gong.",
    sv: "{{rows, number}} rader är markerade. Högst {{allowed, number}} formler kan infogas på en gång.",
    en: "{{rows, number}} rows are selected. At most {{allowed, number}} formulas can be inserted at once.",
  },
  "insert.rowsDiffer": {
    nb: "{{range}} gir {{rows, number}} rader, men {{selectedRows, number}} rader skal fylles. Merk like mange rader, eller bare den første cellen.",
    nn: "{{range}} gir {{rows, number}} rader, men {{selectedRows, number}} rader skal fyllast. Merk like mange rader, eller berre den første cella.",
    sv: "{{range}} ger {{rows, number}} rader, men {{selectedRows, number}} rader ska fyllas. Markera lika många rader, eller bara den första cellen.",
    en: "{{range}} gives {{rows, number}} rows, but {{selectedRows, number}} rows are to be filled. Select as many rows, or the first cell only.",
  },
  "insert.severalColumns": {
    nb: "{{range}} har flere kolonner og kan ikke fordeles på rader. Velg én kolonne, eller én formel for alle radene.",
    nn: "{{range}} har fleire kolonner og kan ikkje fordelast på rader. Vel éi kolonne, eller éin formel for alle radene.",
    sv: "{{range}} har flera kolumner och kan inte fördelas på rader. Välj en kolumn, eller en formel för alla rader.",
    en: "{{range}} has several columns and cannot be shared out by rows. Choose one column, or one formula for all the rows.",
  },
  "insert.inOwnCells": {
    nb: "Formelen kan ikke stå i {{cell}}, for den regner på den cellen selv. Merk cellen der den skal stå, og prøv igjen.",
    nn: "Formelen kan ikkje stå i {{cell}}, for han reknar på den cella sjølv. Merk cella der han skal stå, og prøv igjen.",
    sv: "Formeln kan inte stå i {{cell}}, för den räknar på den cellen själv. Markera cellen där den ska stå och försök igen.",
    en: "The formula cannot stand in {{cell}}, because it counts on that cell itself. Select the cell where it is to stand, and try again.",
  },
  "insert.spillInTable": {
    nb: "{{cells}} ligger i en Excel-tabell, og der kan ikke én formel fylle flere celler. Velg en formel i hver rad, eller celler utenfor tabellen.",
    nn: "{{cells}} ligg i ein Excel-tabell, og der kan ikkje éin formel fylle fleire celler. Vel ein formel i kvar rad, eller celler utanfor tabellen.",
    sv: "{{cells}} ligger i en Excel-tabell, och där kan inte en enda formel fylla flera celler. Välj en formel i varje rad, eller celler utanför tabellen.",
    en: "{{cells}} lies in an Excel table, where one formula cannot fill several cells. Choose a formula in each row, or cells outside the table.",
  },
  "insert.sheetMissing": {
    nb: "Arbeidsboken har ikke noe ark som heter «{{sheet}}».",
    nn: "Arbeidsboka har ikkje noko ark som heiter «{{sheet}}».",
    sv: "Arbetsboken har inget blad som heter ”{{sheet}}”.",
    en: "The workbook has no sheet called “{{sheet}}”.",
  },
  "insert.changedSince": {
    nb: "{{cell}} er endret siden formelen ble satt inn, og blir stående som den er.",
    nn: "{{cell}} er endra sidan formelen vart sett inn, og blir ståande som ho er.",
    sv: "{{cell}} har ändrats sedan formeln infogades och får stå kvar som den är.",
    en: "{{cell}} has changed since the formula was inserted, and stays as it is.",
  },
} satisfies Partial<Record<IssueCode, Words>>;
