import type { Words } from "../../domain/language";

export const gridIssues = {
  "grid.year.missing": {
    nb: "Framdriftsskjemaet sier ikke hvilket år ukene er i. Velg året for den første uken.",
    nn: "Framdriftsskjemaet seier ikkje kva år vekene er i. Vel året for den første veka.",
    sv: "Tidplanen säger inte vilket år veckorna ligger i. Välj året för den första veckan.",
    en: "The progress grid does not say which year its weeks are in. Choose the year of the first week.",
  },
  "grid.week.outOfRange": {
    nb: "«{{read}}» er ikke et ukenummer; de går fra 1 til 53. Utfylte celler under: {{cells}}. De blir ikke med.",
    nn: "«{{read}}» er ikkje eit vekenummer; dei går frå 1 til 53. Utfylte celler under: {{cells}}. Dei blir ikkje med.",
    sv: "”{{read}}” är inget veckonummer; de går från 1 till 53. Ifyllda celler under: {{cells}}. De följer inte med.",
    en: "“{{read}}” is not a week number; they run from 1 to 53. Filled cells below it: {{cells}}. They are left out.",
  },
  "grid.week.notInYear": {
    nb: "{{isoYear}} har ingen uke {{week}}; året har {{weeks}} uker. Utfylte celler under: {{cells}}. De blir ikke med.",
    nn: "{{isoYear}} har inga veke {{week}}; året har {{weeks}} veker. Utfylte celler under: {{cells}}. Dei blir ikkje med.",
    sv: "{{isoYear}} har ingen vecka {{week}}; året har {{weeks}} veckor. Ifyllda celler under: {{cells}}. De följer inte med.",
    en: "{{isoYear}} has no week {{week}}; the year has {{weeks}} weeks. Filled cells below it: {{cells}}. They are left out.",
  },
  "grid.week.outOfOrder": {
    nb: "Uke {{week}} står etter uke {{before}}. Ukene skal stige med én fra kolonne til kolonne.",
    nn: "Veke {{week}} står etter veke {{before}}. Vekene skal stige med éi frå kolonne til kolonne.",
    sv: "Vecka {{week}} står efter vecka {{before}}. Veckorna ska stiga med en från kolumn till kolumn.",
    en: "Week {{week}} stands after week {{before}}. The weeks should rise by one from column to column.",
  },
  "grid.week.duplicate": {
    nb: "Uke {{week}} står mer enn én gang. Hver uke skal ha én kolonne.",
    nn: "Veke {{week}} står meir enn éin gong. Kvar veke skal ha éin kolonne.",
    sv: "Vecka {{week}} står mer än en gång. Varje vecka ska ha en kolumn.",
    en: "Week {{week}} stands more than once. Each week should have one column.",
  },
  "grid.week.gap": {
    nb: "Ukene {{from}}–{{to}} har ingen kolonne. De kommer med i arket som tomme uker.",
    nn: "Vekene {{from}}–{{to}} har ingen kolonne. Dei kjem med i arket som tomme veker.",
    sv: "Veckorna {{from}}–{{to}} har ingen kolumn. De kommer med i bladet som tomma veckor.",
    en: "Weeks {{from}}–{{to}} have no column. They come into the sheet as empty weeks.",
  },
  "grid.legend.default": {
    nb: "Fant ingen forklaring til bokstavene. De vanlige er brukt: {{codes}}.",
    nn: "Fann inga forklaring til bokstavane. Dei vanlege er brukte: {{codes}}.",
    sv: "Hittade ingen förklaring till bokstäverna. De vanliga har använts: {{codes}}.",
    en: "Found no key to the letters. The usual ones are used: {{codes}}.",
  },
  "grid.legend.duplicate": {
    nb: "{{code}} er forklart to ganger. Den første forklaringen gjelder: {{meaning}}.",
    nn: "{{code}} er forklart to gonger. Den første forklaringa gjeld: {{meaning}}.",
    sv: "{{code}} förklaras två gånger. Den första förklaringen gäller: {{meaning}}.",
    en: "{{code}} is explained twice. The first explanation holds: {{meaning}}.",
  },
  "grid.code.unknown": {
    nb: "«{{read}}» er ikke en kode i forklaringen. Cellen blir skrevet som den står, uten å bli en hendelse.",
    nn: "«{{read}}» er ikkje ein kode i forklaringa. Cella blir skriven som ho står, utan å bli ei hending.",
    sv: "”{{read}}” är ingen kod i förklaringen. Cellen skrivs som den står, utan att bli en händelse.",
    en: "“{{read}}” is not a code in the key. The cell is written as it stands and does not become an event.",
  },
  "grid.code.unseparated": {
    nb: "«{{read}}» er trolig flere koder uten mellomrom: {{proposal}}.",
    nn: "«{{read}}» er truleg fleire kodar utan mellomrom: {{proposal}}.",
    sv: "”{{read}}” är troligen flera koder utan mellanrum: {{proposal}}.",
    en: "“{{read}}” is probably several codes without a space: {{proposal}}.",
  },
  "grid.code.lookAlike": {
    nb: "«{{read}}» har tegn som bare ligner koden {{proposal}}.",
    nn: "«{{read}}» har teikn som berre liknar koden {{proposal}}.",
    sv: "”{{read}}” har tecken som bara liknar koden {{proposal}}.",
    en: "“{{read}}” has characters that only look like the code {{proposal}}.",
  },
  "grid.code.case": {
    nb: "«{{read}}» er skrevet annerledes enn koden {{proposal}} i forklaringen (store og små bokstaver).",
    nn: "«{{read}}» er skrive annleis enn koden {{proposal}} i forklaringa (store og små bokstavar).",
    sv: "”{{read}}” är skrivet på annat sätt än koden {{proposal}} i förklaringen (stora och små bokstäver).",
    en: "“{{read}}” is written differently from the code {{proposal}} in the key (capital and small letters).",
  },
  "grid.cell.merged": {
    nb: "«{{read}}» står i en celle som er slått sammen over ukene {{from}}–{{to}}. Den er lest i den første uken.",
    nn: "«{{read}}» står i ei celle som er slått saman over vekene {{from}}–{{to}}. Ho er lesen i den første veka.",
    sv: "”{{read}}” står i en cell som är sammanslagen över veckorna {{from}}–{{to}}. Den har lästs i den första veckan.",
    en: "“{{read}}” stands in a cell merged across weeks {{from}}–{{to}}. It is read in the first of them.",
  },
  "grid.row.unnamed": {
    nb: "Raden har koder, men ingen aktivitet. Den hører trolig til raden over.",
    nn: "Rada har kodar, men ingen aktivitet. Ho høyrer truleg til rada over.",
    sv: "Raden har koder men ingen aktivitet. Den hör troligen till raden ovanför.",
    en: "The row has codes but no activity. It probably belongs to the row above.",
  },
  "grid.row.split": {
    nb: "«{{read}}» står alene på en linje midt i tabellen. Det er trolig første del av navnet på neste rad.",
    nn: "«{{read}}» står åleine på ei linje midt i tabellen. Det er truleg første del av namnet på neste rad.",
    sv: "”{{read}}” står ensamt på en rad mitt i tabellen. Det är troligen första delen av namnet på nästa rad.",
    en: "“{{read}}” stands alone on a line within the table. It is probably the first part of the next row's name.",
  },
  "grid.activity.duplicate": {
    nb: "Aktiviteten «{{read}}» står også på linje {{line}}. Gi dem ulike navn, så de kan skilles fra hverandre.",
    nn: "Aktiviteten «{{read}}» står òg på linje {{line}}. Gje dei ulike namn, så dei kan skiljast frå kvarandre.",
    sv: "Aktiviteten ”{{read}}” står också på rad {{line}}. Ge dem olika namn så att de kan skiljas åt.",
    en: "The activity “{{read}}” also stands on line {{line}}. Give them different names so that they can be told apart.",
  },
} satisfies Record<string, Words>;
