import type { Words } from "../../domain/language";
import { gridIssues } from "./gridIssues";
import { riskIssues } from "./riskIssues";

/** What the readers doubt: sources and tables here, grids and registers in files of their own. */
export const readerIssues = {
  "source.empty": {
    nb: "Det er ingenting å lese her. Lim inn en tabell, et dokument eller velg celler med innhold.",
    nn: "Det er ingenting å lese her. Lim inn ein tabell, eit dokument eller vel celler med innhald.",
    sv: "Det finns inget att läsa här. Klistra in en tabell, ett dokument eller välj celler med innehåll.",
    en: "There is nothing to read here. Paste a table or a document, or select cells with content.",
  },
  "source.tooLarge": {
    nb: "Teksten er på {{megabytes}} MB, og det leses høyst {{limitMegabytes}} MB. Lim inn bare den delen som har tabellene.",
    nn: "Teksten er på {{megabytes}} MB, og det blir lese høgst {{limitMegabytes}} MB. Lim inn berre den delen som har tabellane.",
    sv: "Texten är på {{megabytes}} MB, och högst {{limitMegabytes}} MB läses. Klistra bara in den del som har tabellerna.",
    en: "The text is {{megabytes}} MB, and at most {{limitMegabytes}} MB is read. Paste only the part that has the tables.",
  },
  "source.tooManyCells": {
    nb: "Tabellene har flere enn {{limit}} celler, som er det meste som leses på én gang.",
    nn: "Tabellane har fleire enn {{limit}} celler, som er det meste som blir lese på éin gong.",
    sv: "Tabellerna har fler än {{limit}} celler, vilket är det mesta som läses på en gång.",
    en: "The tables have more than {{limit}} cells, which is the most that is read at once.",
  },
  "source.tooDeep": {
    nb: "Innholdet er satt sammen i mer enn {{limit}} lag og kan ikke leses. Lim det inn som ren tekst.",
    nn: "Innhaldet er sett saman i meir enn {{limit}} lag og kan ikkje lesast. Lim det inn som rein tekst.",
    sv: "Innehållet är uppbyggt i fler än {{limit}} lager och kan inte läsas. Klistra in det som ren text.",
    en: "The content is nested more than {{limit}} levels deep and cannot be read. Paste it as plain text.",
  },
  "table.notFound": {
    nb: "Fant ingen tabell og ingen overskrift som Prosjektark kjenner. Det leter etter framdriftsplan, risiko, milepæler, mål, tiltak, budsjett, finansiering, informasjonsplan, beslutningspunkter, innsparing, møter, forbedringsforslag og mandat; en tabell kjennes på overskriftene over kolonnene.",
    nn: "Fann ingen tabell og inga overskrift som Prosjektark kjenner. Det leitar etter framdriftsplan, risiko, milepælar, mål, tiltak, budsjett, finansiering, informasjonsplan, avgjerdspunkt, innsparing, møte, forbetringsforslag og mandat; ein tabell blir kjend att på overskriftene over kolonnane.",
    sv: "Hittade ingen tabell och ingen rubrik som Prosjektark känner igen. Det letar efter tidplan, risker, milstolpar, mål, åtgärder, budget, finansiering, informationsplan, beslutspunkter, besparing, möten, förbättringsförslag och projektdirektiv; en tabell känns igen på rubrikerna över kolumnerna.",
    en: "Found no table and no heading that Prosjektark knows. It looks for progress plan, risks, milestones, goals, measures, budget, financing, information plan, decision points, savings, meetings, improvement proposals and mandate; a table is known by the headings of its columns.",
  },
  "table.kind.unreadable": {
    nb: "Tabellen som begynner med «{{read}}», kan ikke leses som det du har valgt: Prosjektark kjenner ikke igjen kolonnene. Det leter etter overskrifter som {{headings}}. Velg noe annet, eller skriv slike overskrifter over kolonnene i kilden.",
    nn: "Tabellen som byrjar med «{{read}}», kan ikkje lesast som det du har valt: Prosjektark kjenner ikkje att kolonnane. Det leitar etter overskrifter som {{headings}}. Vel noko anna, eller skriv slike overskrifter over kolonnane i kjelda.",
    sv: "Tabellen som börjar med ”{{read}}” kan inte läsas som det du har valt: Prosjektark känner inte igen kolumnerna. Det letar efter rubriker som {{headings}}. Välj något annat, eller skriv sådana rubriker över kolumnerna i källan.",
    en: "The table that begins with “{{read}}” cannot be read as what you have chosen: Prosjektark does not recognise the columns. It looks for headings such as {{headings}}. Choose something else, or write such headings over the columns in the source.",
  },
  "section.kind.unreadable": {
    nb: "Teksten under «{{read}}» kan ikke leses som det du har valgt: ingen av linjene er skrevet slik. Velg noe annet.",
    nn: "Teksten under «{{read}}» kan ikkje lesast som det du har valt: ingen av linjene er skrivne slik. Vel noko anna.",
    sv: "Texten under ”{{read}}” kan inte läsas som det du har valt: ingen av raderna är skriven så. Välj något annat.",
    en: "The text under “{{read}}” cannot be read as what you have chosen: none of the lines is written that way. Choose something else.",
  },
  "table.joined": {
    nb: "Tabellen fortsetter den på linje {{line}} under samme overskrift, og de er lest som én.",
    nn: "Tabellen held fram den på linje {{line}} under same overskrift, og dei er lesne som éin.",
    sv: "Tabellen fortsätter den på rad {{line}} under samma rubrik, och de har lästs som en.",
    en: "The table continues the one on line {{line}} under the same header, and the two are read as one.",
  },
  "table.kind.byTitle": {
    nb: "Kolonnene kan passe til flere slags tabeller. Overskriften «{{read}}» avgjorde hva den er lest som.",
    nn: "Kolonnane kan passe til fleire slags tabellar. Overskrifta «{{read}}» avgjorde kva han er lesen som.",
    sv: "Kolumnerna kan passa flera slags tabeller. Rubriken ”{{read}}” avgjorde vad den har lästs som.",
    en: "The columns may be those of several kinds of table. The heading “{{read}}” decided what it is read as.",
  },
  "table.kind.unclear": {
    nb: "Kolonnene kan passe til flere slags tabeller, og overskriften «{{read}}» nevner flere av dem. Se etter om den er lest som det den er.",
    nn: "Kolonnane kan passe til fleire slags tabellar, og overskrifta «{{read}}» nemner fleire av dei. Sjå etter om han er lesen som det han er.",
    sv: "Kolumnerna kan passa flera slags tabeller, och rubriken ”{{read}}” nämner flera av dem. Kontrollera att den har lästs som det den är.",
    en: "The columns may be those of several kinds of table, and the heading “{{read}}” names several of them. Check that it is read as what it is.",
  },
  "table.column.unread": {
    nb: "Kolonnen «{{name}}» har ingen plass i arket og blir ikke med.",
    nn: "Kolonnen «{{name}}» har ingen plass i arket og blir ikkje med.",
    sv: "Kolumnen ”{{name}}” har ingen plats i bladet och följer inte med.",
    en: "The column “{{name}}” has no place in the sheet and is left out.",
  },
  "table.column.unnamed": {
    nb: "«{{read}}» står i en kolonne uten overskrift og blir ikke med.",
    nn: "«{{read}}» står i ein kolonne utan overskrift og blir ikkje med.",
    sv: "”{{read}}” står i en kolumn utan rubrik och följer inte med.",
    en: "“{{read}}” stands in a column without a heading and is left out.",
  },
  "text.formulaLike": {
    nb: "«{{read}}» ligner en formel. Det blir skrevet som tekst og regnes aldri ut.",
    nn: "«{{read}}» liknar ein formel. Det blir skrive som tekst og blir aldri rekna ut.",
    sv: "”{{read}}” liknar en formel. Det skrivs som text och räknas aldrig ut.",
    en: "“{{read}}” looks like a formula. It is written as text and never calculated.",
  },
  "text.tooLong": {
    nb: "Teksten har {{length}} tegn, og en celle i Excel tar høyst {{limit}}. Kort den ned.",
    nn: "Teksten har {{length}} teikn, og ei celle i Excel tek høgst {{limit}}. Kort han ned.",
    sv: "Texten har {{length}} tecken, och en cell i Excel rymmer högst {{limit}}. Korta ned den.",
    en: "The text has {{length}} characters, and a cell in Excel holds at most {{limit}}. Shorten it.",
  },
  ...gridIssues,
  ...riskIssues,
} satisfies Record<string, Words>;
