import type { Words } from "../../../domain/language";
import type { HelpRules } from "./helpRules";

const serials: Words = {
  nb: "Serienumrene er 1900-datosystemets. I en arbeidsbok med 1904-datosystemet er de 1462 dager for store: trekk fra 1462, eller bruk datoer som tekst.",
  nn: "Serienummera er frå 1900-datosystemet. I ei arbeidsbok med 1904-datosystemet er dei 1462 dagar for store: trekk frå 1462, eller bruk datoar som tekst.",
  sv: "Serienumren är datumsystemet 1900:s. I en arbetsbok med datumsystemet 1904 är de 1462 dagar för stora: dra ifrån 1462, eller använd datum som text.",
  en: "The serial numbers are those of the 1900 date system. In a workbook with the 1904 date system they are 1462 days too large: subtract 1462, or use dates as text.",
};

export const weekHelp: HelpRules = {
  WEEK_DATE: [
    {
      nb: "Uker følger ISO 8601: mandag er første dag, og uke 1 er uken med 4. januar. Uke 1 kan begynne i desember, og uke 52 eller 53 kan slutte i januar.",
      nn: "Veker følgjer ISO 8601: måndag er første dag, og veke 1 er veka med 4. januar. Veke 1 kan byrje i desember, og veke 52 eller 53 kan slutte i januar.",
      sv: "Veckor följer ISO 8601: måndag är första dagen, och vecka 1 är veckan med 4 januari. Vecka 1 kan börja i december, och vecka 52 eller 53 kan sluta i januari.",
      en: "Weeks follow ISO 8601: Monday is the first day, and week 1 is the week with 4 January. Week 1 can begin in December, and week 52 or 53 can end in January.",
    },
    {
      nb: "Uke 53 finnes bare i år som har den, som 2020 og 2026.",
      nn: "Veke 53 finst berre i år som har ho, som 2020 og 2026.",
      sv: "Vecka 53 finns bara i år som har den, som 2020 och 2026.",
      en: "Week 53 exists only in years that have it, such as 2020 and 2026.",
    },
    serials,
  ],
  WEEK_OF: [
    {
      nb: "Året er året uken hører til: 30.12.2019 er 2020-U01, og 03.01.2021 er 2020-U53.",
      nn: "Året er året veka høyrer til: 30.12.2019 er 2020-U01, og 03.01.2021 er 2020-U53.",
      sv: "Året är året som veckan hör till: 30.12.2019 är 2020-U01, och 03.01.2021 är 2020-U53.",
      en: "The year is the one that the week belongs to: 30.12.2019 is 2020-U01, and 03.01.2021 is 2020-U53.",
    },
    {
      nb: "Ukene står i rekkefølge også når de sorteres som tekst.",
      nn: "Vekene står i rekkjefølgje òg når dei blir sorterte som tekst.",
      sv: "Veckorna står i ordning också när de sorteras som text.",
      en: "The weeks stay in order when they are sorted as text.",
    },
    serials,
  ],
  WEEK_EVENTS: [
    {
      nb: "Første rad i rutenettet har ukene: 5, Uke 5, 2026-U05 eller 51/26. Året teller videre der ukenumrene begynner på nytt.",
      nn: "Første rad i rutenettet har vekene: 5, Veke 5, 2026-U05 eller 51/26. Året tel vidare der vekenummera byrjar på nytt.",
      sv: "Rutnätets första rad har veckorna: 5, Vecka 5, 2026-U05 eller 51/26. Året räknas vidare där veckonumren börjar om.",
      en: "The grid's first row has the weeks: 5, Week 5, 2026-U05 or 51/26. The year counts on where the week numbers begin again.",
    },
    {
      nb: "Den første kolonnen som ikke er en uke, er aktiviteten. Andre kolonner uten uke, som Ansvarlig, er ikke med.",
      nn: "Den første kolonna som ikkje er ei veke, er aktiviteten. Andre kolonner utan veke, som Ansvarleg, er ikkje med.",
      sv: "Den första kolumnen som inte är en vecka är aktiviteten. Andra kolumner utan vecka, som Ansvarig, är inte med.",
      en: "The first column that is not a week is the activity. Other columns without a week, such as Responsible, are left out.",
    },
    {
      nb: "Flere koder i én celle, som O A eller OA, gir én rad hver. En kode som ikke finnes, får sin egen feil i kolonnen for betydning.",
      nn: "Fleire kodar i éi celle, som O A eller OA, gir éi rad kvar. Ein kode som ikkje finst, får sin eigen feil i kolonna for tyding.",
      sv: "Flera koder i en cell, som O A eller OA, ger en rad var. En kod som inte finns får sitt eget fel i kolumnen för betydelse.",
      en: "Several codes in one cell, such as O A or OA, give a row each. A code that does not exist gets an error of its own in the column of meanings.",
    },
    {
      nb: "Resultatet flyter ut over fem kolonner og så mange rader som det er koder. Cellene må være tomme.",
      nn: "Resultatet flyt ut over fem kolonner og så mange rader som det er kodar. Cellene må vere tomme.",
      sv: "Resultatet spiller över fem kolumner och så många rader som det finns koder. Cellerna måste vara tomma.",
      en: "The result spills over five columns and as many rows as there are codes. The cells must be empty.",
    },
    serials,
  ],
};
