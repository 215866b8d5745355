import type { Words } from "../../domain/language";

export const upgrade = {
  "upgrade.title": { nb: "Eldre ark", nn: "Eldre ark", sv: "Äldre blad", en: "Older sheets" },
  "upgrade.offered": {
    nb: "Arkene er laget av en eldre Prosjektark. De virker som før, men mangler noe av det nye.",
    nn: "Arka er laga av ein eldre Prosjektark. Dei verkar som før, men manglar noko av det nye.",
    sv: "Bladen gjordes av ett äldre Prosjektark. De fungerar som förr men saknar en del av det nya.",
    en: "The sheets were made by an older Prosjektark. They work as before, but lack some of what is new.",
  },
  "upgrade.shown": {
    nb: "Dette legges til der det er tomt. Ingenting som står i arkene, blir flyttet eller endret.",
    nn: "Dette blir lagt til der det er tomt. Ingenting som står i arka, blir flytta eller endra.",
    sv: "Detta läggs till där det är tomt. Inget som står i bladen flyttas eller ändras.",
    en: "This is added where nothing stands. Nothing in the sheets is moved or changed.",
  },
  "upgrade.done": { nb: "Arkene er oppgradert.", nn: "Arka er oppgraderte.", sv: "Bladen är uppgraderade.", en: "The sheets are upgraded." },
  "upgrade.additions": { nb: "{{subproject}}, arket {{sheet}}:", nn: "{{subproject}}, arket {{sheet}}:", sv: "{{subproject}}, bladet {{sheet}}:", en: "{{subproject}}, the sheet {{sheet}}:" },
  "upgrade.look": { nb: "Vis hva som mangler", nn: "Vis kva som manglar", sv: "Visa vad som saknas", en: "Show what is missing" },
  "upgrade.apply": { nb: "Oppgrader arkene", nn: "Oppgrader arka", sv: "Uppgradera bladen", en: "Upgrade the sheets" },
  "upgrade.undo": { nb: "Angre oppgraderingen", nn: "Angre oppgraderinga", sv: "Ångra uppgraderingen", en: "Undo the upgrade" },
} satisfies Record<string, Words>;
