import type { HelpRules } from "./helpRules";

export const followUpHelp: HelpRules = {
  MILESTONE_STATUS: [
    {
      nb: "Uten planlagt dato: Ikke planlagt.",
      nn: "Utan planlagd dato: Ikke planlagt.",
      sv: "Utan planerat datum: Ikke planlagt.",
      en: "Without a planned date: Ikke planlagt.",
    },
    {
      nb: "Med faktisk dato: Fullført når den er på eller før planlagt dato, ellers Fullført forsinket.",
      nn: "Med faktisk dato: Fullført når han er på eller før planlagd dato, elles Fullført forsinket.",
      sv: "Med faktiskt datum: Fullført när det är på eller före planerat datum, annars Fullført forsinket.",
      en: "With an actual date: Fullført when it is on or before the planned date, else Fullført forsinket.",
    },
    {
      nb: "Uten faktisk dato: Forsinket når statusdatoen er etter planlagt dato, Forfaller snart når det er høyst varseldager igjen, ellers På plan.",
      nn: "Utan faktisk dato: Forsinket når statusdatoen er etter planlagd dato, Forfaller snart når det er høgst varseldagar att, elles På plan.",
      sv: "Utan faktiskt datum: Forsinket när statusdatumet är efter planerat datum, Forfaller snart när det är högst varningsdagar kvar, annars På plan.",
      en: "Without an actual date: Forsinket when the status date is after the planned date, Forfaller snart when no more than the warning days are left, else På plan.",
    },
    {
      nb: "En milepæl med frist på selve statusdatoen er ikke forsinket.",
      nn: "Ein milepæl med frist på sjølve statusdatoen er ikkje forseinka.",
      sv: "En milstolpe som ska nås på själva statusdatumet är inte försenad.",
      en: "A milestone that is due on the status date itself is not late.",
    },
    {
      nb: "Datoer kan være datoceller eller tekst som dd.mm.åååå. Klokkeslett i en datocelle teller ikke.",
      nn: "Datoar kan vere datoceller eller tekst som dd.mm.åååå. Klokkeslett i ei datocelle tel ikkje.",
      sv: "Datum kan vara datumceller eller text som dd.mm.åååå. Klockslag i en datumcell räknas inte.",
      en: "Dates can be date cells or text as dd.mm.yyyy. The time of day in a date cell does not count.",
    },
    {
      nb: "Funksjonen leser aldri dagens dato: resultatet endrer seg bare når en celle den bruker, endrer seg.",
      nn: "Funksjonen les aldri datoen i dag: resultatet endrar seg berre når ei celle han bruker, endrar seg.",
      sv: "Funktionen läser aldrig dagens datum: resultatet ändras bara när en cell den använder ändras.",
      en: "The function never reads today's date: the result changes only when a cell it uses changes.",
    },
    {
      nb: "I arbeidsbøker med 1904-datosystemet må alle tre være datoceller, eller alle tre tekst.",
      nn: "I arbeidsbøker med 1904-datosystemet må alle tre vere datoceller, eller alle tre tekst.",
      sv: "I arbetsböcker med datumsystemet 1904 måste alla tre vara datumceller, eller alla tre text.",
      en: "In workbooks with the 1904 date system all three must be date cells, or all three text.",
    },
  ],
  VERSION: [{
    nb: "Oppgi versjonen når du melder fra om noe som er galt.",
    nn: "Oppgi versjonen når du melder frå om noko som er gale.",
    sv: "Ange versionen när du anmäler något som är fel.",
    en: "Give the version when you report something that is wrong.",
  }],
};
