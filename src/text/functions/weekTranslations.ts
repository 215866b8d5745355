import type { FunctionTranslation } from "./functionTranslation";

export const weekTranslations = {
  WEEK_DATE: {
    description: {
      nn: "Datoen for ein dag i ei ISO-veke, som serienummer: gi cella datoformat. Tom når år eller veke er tom.",
      sv: "Datumet för en dag i en ISO-vecka, som serienummer: ge cellen datumformat. Tomt när år eller vecka är tom.",
      en: "The date of a day in an ISO week, as a serial number: give the cell a date format. Empty while year or week is empty.",
    },
    parameters: {
      år: {
        name: { nn: "år", sv: "år", en: "year" },
        description: { nn: "ISO-året veka høyrer til, til dømes 2026. Òg eit område.", sv: "ISO-året som veckan hör till, till exempel 2026. Även ett område.", en: "The ISO year that the week belongs to, such as 2026. Or a range." },
      },
      uke: {
        name: { nn: "veke", sv: "vecka", en: "week" },
        description: { nn: "Vekenummeret, 1 til 52, eller 53 i år som har det. Òg eit område.", sv: "Veckonumret, 1 till 52, eller 53 i år som har det. Även ett område.", en: "The week number, 1 to 52, or 53 in years that have it. Or a range." },
      },
      ukedag: {
        name: { nn: "vekedag", sv: "veckodag", en: "weekday" },
        description: { nn: "1 (måndag) til 7 (sundag), eller namnet på vekedagen. Utelaten: måndag. Òg eit område.", sv: "1 (måndag) till 7 (söndag), eller veckodagens namn. Utelämnad: måndag. Även ett område.", en: "1 (Monday) to 7 (Sunday), or the weekday's name. Left out: Monday. Or a range." },
      },
    },
  },
  WEEK_OF: {
    description: {
      nn: "ISO-veka ein dato ligg i, skriven som 2020-U05: året er ISO-året, som kan vere eit anna enn kalenderåret rundt nyttår.",
      sv: "ISO-veckan som ett datum ligger i, skriven som 2020-U05: året är ISO-året, som kan vara ett annat än kalenderåret runt nyår.",
      en: "The ISO week that a date lies in, written as 2020-U05: the year is the ISO year, which can differ from the calendar year around New Year.",
    },
    parameters: {
      dato: {
        name: { nn: "dato", sv: "datum", en: "date" },
        description: { nn: "Datocelle, eller tekst som dd.mm.åååå. Òg eit område.", sv: "Datumcell, eller text som dd.mm.åååå. Även ett område.", en: "A date cell, or text as dd.mm.yyyy. Or a range." },
      },
    },
  },
  WEEK_EVENTS: {
    description: {
      nn: "Hendingane i ein framdriftsplan som liste: aktivitet, veke, måndag, kode og tyding, éi rad per kode. Måndag er eit serienummer: gi kolonna datoformat.",
      sv: "Händelserna i en tidplan som lista: aktivitet, vecka, måndag, kod och betydelse, en rad per kod. Måndag är ett serienummer: ge kolumnen datumformat.",
      en: "The events of a progress plan as a list: activity, week, Monday, code and meaning, one row per code. Monday is a serial number: give the column a date format.",
    },
    parameters: {
      rutenett: {
        name: { nn: "rutenett", sv: "rutnät", en: "grid" },
        description: { nn: "Rutenettet med overskriftsrada: aktivitetane i første kolonne, vekene bortover.", sv: "Rutnätet med rubrikraden: aktiviteterna i första kolumnen, veckorna åt höger.", en: "The grid with its heading row: the activities in the first column, the weeks rightwards." },
      },
      år: {
        name: { nn: "år", sv: "år", en: "year" },
        description: { nn: "Året den første veka ligg i. Etter årsskiftet blir det talt vidare.", sv: "Året som den första veckan ligger i. Efter årsskiftet räknas det vidare.", en: "The year that the first week lies in. After New Year it counts on." },
      },
      koder: {
        name: { nn: "kodar", sv: "koder", en: "codes" },
        description: { nn: "Kodane i første kolonne og kva dei tyder i den andre. Tom: O, S, A, P og F.", sv: "Koderna i första kolumnen och vad de betyder i den andra. Tom: O, S, A, P och F.", en: "The codes in the first column and their meanings in the second. Empty: O, S, A, P and F." },
      },
    },
  },
} satisfies Record<string, FunctionTranslation>;
