import type { IssueCode } from "../../domain/issueCode";
import type { Words } from "../../domain/language";

/** What Excel refuses, and what an import, an update or an undo cannot do. */
export const hostIssues = {
  "host.failed": {
    nb: "Excel svarte med en feil ({{code}}). Arbeidsboken er som den var.",
    nn: "Excel svarte med ein feil ({{code}}). Arbeidsboka er som ho var.",
    sv: "Excel svarade med ett fel ({{code}}). Arbetsboken är som den var.",
    en: "Excel answered with an error ({{code}}). The workbook is as it was.",
  },
  "host.sheetProtected": {
    nb: "Arket er beskyttet. Opphev beskyttelsen under Se gjennom, og prøv igjen.",
    nn: "Arket er verna. Opphev vernet under Sjå gjennom, og prøv igjen.",
    sv: "Bladet är skyddat. Ta bort skyddet under Granska och försök igen.",
    en: "The sheet is protected. Unprotect it under Review, and try again.",
  },
  "host.sheetHidden": {
    nb: "Arket «{{sheet}}» er skjult. Vis det først.",
    nn: "Arket «{{sheet}}» er gøymt. Vis det først.",
    sv: "Bladet ”{{sheet}}” är dolt. Visa det först.",
    en: "The sheet “{{sheet}}” is hidden. Unhide it first.",
  },
  "host.workbookProtected": {
    nb: "Arbeidsbokens struktur er beskyttet, så ingen ark kan legges til eller fjernes. Opphev beskyttelsen under Se gjennom, og prøv igjen.",
    nn: "Strukturen i arbeidsboka er verna, så ingen ark kan leggjast til eller fjernast. Opphev vernet under Sjå gjennom, og prøv igjen.",
    sv: "Arbetsbokens struktur är skyddad, så inga blad kan läggas till eller tas bort. Ta bort skyddet under Granska och försök igen.",
    en: "The workbook's structure is protected, so no sheets can be added or removed. Unprotect it under Review, and try again.",
  },
  "host.cellEditMode": {
    nb: "Du holder på å skrive i en celle. Trykk Enter først, og prøv igjen.",
    nn: "Du held på å skrive i ei celle. Trykk Enter først, og prøv igjen.",
    sv: "Du håller på att skriva i en cell. Tryck på Enter först och försök igen.",
    en: "A cell is being edited. Press Enter first, and try again.",
  },
  "host.itemMissing": {
    nb: "Et ark, en tabell eller et navn er slettet siden sist. Åpne oversikten på nytt.",
    nn: "Eit ark, ein tabell eller eit namn er sletta sidan sist. Opne oversikta på nytt.",
    sv: "Ett blad, en tabell eller ett namn har tagits bort sedan sist. Öppna översikten på nytt.",
    en: "A sheet, a table or a name has been deleted since. Open the overview again.",
  },
  "host.nameTaken": {
    nb: "Noen ga nettopp et ark, en tabell eller et navn samme navn. Prøv igjen, så velges et annet.",
    nn: "Nokon gav nett eit ark, ein tabell eller eit namn same namnet. Prøv igjen, så blir eit anna valt.",
    sv: "Någon gav nyss ett blad, en tabell eller ett namn samma namn. Försök igen, så väljs ett annat.",
    en: "Somebody has just given a sheet, a table or a name the same name. Try again, and another is chosen.",
  },
  "host.requestTooLarge": {
    nb: "Det er mer enn Excel tar imot på én gang. Del tabellen i flere og ta dem én om gangen.",
    nn: "Det er meir enn Excel tek imot på éin gong. Del tabellen i fleire og ta dei éin om gongen.",
    sv: "Det är mer än Excel tar emot på en gång. Dela tabellen i flera och ta dem en i taget.",
    en: "That is more than Excel accepts at once. Split the table and take the parts one at a time.",
  },
  "host.tooMuchAtOnce": {
    nb: "Tabellene er for store: mer enn {{megabytes}} MB kan ikke skrives under ett. Ingenting er skrevet. Ta færre rader om gangen.",
    nn: "Tabellane er for store: meir enn {{megabytes}} MB kan ikkje skrivast under eitt. Ingenting er skrive. Ta færre rader om gongen.",
    sv: "Tabellerna är för stora: mer än {{megabytes}} MB kan inte skrivas på en gång. Inget har skrivits. Ta färre rader i taget.",
    en: "The tables are too large: more than {{megabytes}} MB cannot be written in one go. Nothing has been written. Take fewer rows at a time.",
  },
  "host.notSupported": {
    nb: "Denne utgaven av Excel kan ikke dette. Prosjektark trenger Excel 2021 eller nyere, Microsoft 365 eller Excel på nettet.",
    nn: "Denne utgåva av Excel kan ikkje dette. Prosjektark treng Excel 2021 eller nyare, Microsoft 365 eller Excel på nettet.",
    sv: "Den här utgåvan av Excel kan inte detta. Prosjektark behöver Excel 2021 eller senare, Microsoft 365 eller Excel på webben.",
    en: "This version of Excel cannot do that. Prosjektark needs Excel 2021 or later, Microsoft 365 or Excel on the web.",
  },
  "host.selectionNotOneRange": {
    nb: "Merk ett sammenhengende område med celler.",
    nn: "Merk eitt samanhengande område med celler.",
    sv: "Markera ett sammanhängande område med celler.",
    en: "Select one block of cells.",
  },
  "host.selectionTooLarge": {
    nb: "Det merkede området er for stort til å leses. Merk bare tabellen.",
    nn: "Det merkte området er for stort til å bli lese. Merk berre tabellen.",
    sv: "Det markerade området är för stort för att läsas. Markera bara tabellen.",
    en: "The selection is too large to read. Select the table only.",
  },
  "host.cancelled": {
    nb: "Avbrutt. Arbeidsboken er som den var.",
    nn: "Avbrote. Arbeidsboka er som ho var.",
    sv: "Avbrutet. Arbetsboken är som den var.",
    en: "Cancelled. The workbook is as it was.",
  },
  "host.cleanUpFailed": {
    nb: "Det som alt var skrevet, lot seg ikke fjerne igjen. Se etter dette og slett det selv: {{left}}.",
    nn: "Det som alt var skrive, let seg ikkje fjerne igjen. Sjå etter dette og slett det sjølv: {{left}}.",
    sv: "Det som redan var skrivet gick inte att ta bort igen. Leta efter detta och ta bort det själv: {{left}}.",
    en: "What had been written could not be removed again. Look for this and delete it yourself: {{left}}.",
  },
  "import.nothingToWrite": {
    nb: "Det er ingen tabell å lage ark av. Velg minst én.",
    nn: "Det er ingen tabell å lage ark av. Vel minst éin.",
    sv: "Det finns ingen tabell att skapa blad av. Välj minst en.",
    en: "There is no table to make sheets of. Choose at least one.",
  },
  "import.yearMissing": {
    nb: "Rutenettet har ikke noe år. Velg år før du lager ark.",
    nn: "Rutenettet har ikkje noko år. Vel år før du lagar ark.",
    sv: "Rutnätet har inget år. Välj år innan du skapar blad.",
    en: "The grid has no year. Choose one before making sheets.",
  },
  "update.changedMeanwhile": {
    nb: "Arkene er endret etter at forskjellene ble vist. Ingenting er skrevet. Se på forskjellene en gang til.",
    nn: "Arka er endra etter at skilnadene vart viste. Ingenting er skrive. Sjå på skilnadene ein gong til.",
    sv: "Bladen har ändrats sedan skillnaderna visades. Inget har skrivits. Titta på skillnaderna en gång till.",
    en: "The sheets have changed since the differences were shown. Nothing has been written. Look at the differences again.",
  },
  "update.weekOutside": {
    nb: "«{{activity}}» har {{read}} i {{week}}, men arket har ingen kolonne for den uken. Det blir ikke skrevet.",
    nn: "«{{activity}}» har {{read}} i {{week}}, men arket har ingen kolonne for den veka. Det blir ikkje skrive.",
    sv: "”{{activity}}” har {{read}} i {{week}}, men bladet har ingen kolumn för den veckan. Det skrivs inte.",
    en: "“{{activity}}” has {{read}} in {{week}}, but the sheet has no column for that week. It will not be written.",
  },
  "update.sheetMissing": {
    nb: "Delprosjektet har ikke arket {{sheet}}, så det som hører til der, blir ikke skrevet.",
    nn: "Delprosjektet har ikkje arket {{sheet}}, så det som høyrer til der, blir ikkje skrive.",
    sv: "Delprojektet har inte bladet {{sheet}}, så det som hör hemma där skrivs inte.",
    en: "The subproject has no sheet {{sheet}}, so what belongs there will not be written.",
  },
  "undo.changedSince": {
    nb: "Arket «{{sheet}}» er endret siden det ble laget. Angrer du, går endringene tapt.",
    nn: "Arket «{{sheet}}» er endra sidan det vart laga. Angrar du, går endringane tapt.",
    sv: "Bladet ”{{sheet}}” har ändrats sedan det skapades. Om du ångrar går ändringarna förlorade.",
    en: "The sheet “{{sheet}}” has changed since it was made. Undoing loses those changes.",
  },
  "undo.rowsMoved": {
    nb: "Arket «{{sheet}}» er endret der oppdateringen skrev, så den kan ikke angres uten å treffe noe annet.",
    nn: "Arket «{{sheet}}» er endra der oppdateringa skreiv, så ho kan ikkje angrast utan å treffe noko anna.",
    sv: "Bladet ”{{sheet}}” har ändrats där uppdateringen skrev, så den kan inte ångras utan att träffa något annat.",
    en: "The sheet “{{sheet}}” has changed where the update wrote, so it cannot be undone without hitting something else.",
  },
  "goTo.nothingThere": {
    nb: "Arbeidsboken har ingen statusdato fra Prosjektark ennå.",
    nn: "Arbeidsboka har ingen statusdato frå Prosjektark enno.",
    sv: "Arbetsboken har inget statusdatum från Prosjektark än.",
    en: "The workbook has no status date from Prosjektark yet.",
  },
  "settings.unreadable": {
    nb: "Det Prosjektark har lagret i arbeidsboken, kan ikke leses. Ingenting er skrevet, så det ikke blir ødelagt.",
    nn: "Det Prosjektark har lagra i arbeidsboka, kan ikkje lesast. Ingenting er skrive, så det ikkje blir øydelagt.",
    sv: "Det som Prosjektark har sparat i arbetsboken går inte att läsa. Inget har skrivits, så att det inte förstörs.",
    en: "What Prosjektark keeps in the workbook cannot be read. Nothing has been written, so that it is not destroyed.",
  },
  "settings.newerVersion": {
    nb: "Arbeidsboken er laget med en nyere Prosjektark (arkversjon {{version}}, denne kan {{ours}}). Oppdater tillegget.",
    nn: "Arbeidsboka er laga med ein nyare Prosjektark (arkversjon {{version}}, denne kan {{ours}}). Oppdater tillegget.",
    sv: "Arbetsboken är skapad med en nyare Prosjektark (bladversion {{version}}, den här kan {{ours}}). Uppdatera tillägget.",
    en: "The workbook was made with a newer Prosjektark (sheet version {{version}}, this one knows {{ours}}). Update the add-in.",
  },
} satisfies Partial<Record<IssueCode, Words>>;
