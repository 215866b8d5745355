import type { IssueCode } from "../../domain/issueCode";
import type { Words } from "../../domain/language";

/** Checks of the information plan and the decision points. */
export const planIssues = {
  "check.when.missing": {
    nb: "«{{name}}» sier ikke når.",
    nn: "«{{name}}» seier ikkje når.",
    sv: "”{{name}}” säger inte när.",
    en: "“{{name}}” does not say when.",
  },
  "check.when.onlyWords": {
    nb: "«{{name}}»: «{{read}}» er bare tekst. Uten dato kan det ikke sorteres eller følges opp.",
    nn: "«{{name}}»: «{{read}}» er berre tekst. Utan dato kan det ikkje sorterast eller følgjast opp.",
    sv: "”{{name}}”: ”{{read}}” är bara text. Utan datum kan det inte sorteras eller följas upp.",
    en: "“{{name}}”: “{{read}}” is only words. Without a date it cannot be sorted or followed up.",
  },
  "check.when.notDated": {
    nb: "«{{name}}»: «{{read}}» kan leses som {{days}}, men datokolonnene er tomme.",
    nn: "«{{name}}»: «{{read}}» kan lesast som {{days}}, men datokolonnane er tomme.",
    sv: "”{{name}}”: ”{{read}}” kan läsas som {{days}}, men datumkolumnerna är tomma.",
    en: "“{{name}}”: “{{read}}” can be read as {{days}}, but the date columns are empty.",
  },
  "check.when.differs": {
    nb: "«{{name}}»: «{{read}}» betyr {{said}}, men datokolonnene sier {{days}}.",
    nn: "«{{name}}»: «{{read}}» tyder {{said}}, men datokolonnane seier {{days}}.",
    sv: "”{{name}}”: ”{{read}}” betyder {{said}}, men datumkolumnerna säger {{days}}.",
    en: "“{{name}}”: “{{read}}” means {{said}}, but the date columns say {{days}}.",
  },
  "check.when.reversed": {
    nb: "«{{name}}» slutter {{read}}, før den begynner {{from}}.",
    nn: "«{{name}}» sluttar {{read}}, før det byrjar {{from}}.",
    sv: "”{{name}}” slutar {{read}}, innan den börjar {{from}}.",
    en: "“{{name}}” ends on {{read}}, before it begins on {{from}}.",
  },
  "check.when.overdue": {
    nb: "«{{name}}» skulle vært gjort innen {{read}}. Ved statusdato {{statusDate}} er det ikke fullført.",
    nn: "«{{name}}» skulle vore gjort innan {{read}}. Ved statusdato {{statusDate}} er det ikkje fullført.",
    sv: "”{{name}}” skulle ha varit klart senast {{read}}. Vid statusdatumet {{statusDate}} är det inte slutfört.",
    en: "“{{name}}” was to be done by {{read}}. On the status date, {{statusDate}}, it is not completed.",
  },
  "check.information.audienceMissing": {
    nb: "«{{name}}» har ingen målgruppe.",
    nn: "«{{name}}» har inga målgruppe.",
    sv: "”{{name}}” har ingen målgrupp.",
    en: "“{{name}}” has no audience.",
  },
  "check.decision.bodyMissing": {
    nb: "Det står ikke hvem som tar beslutningen «{{name}}».",
    nn: "Det står ikkje kven som avgjer «{{name}}».",
    sv: "Det står inte vem som fattar beslutet ”{{name}}”.",
    en: "It is not said who decides “{{name}}”.",
  },
  "check.decision.ownerMissing": {
    nb: "Ingen er ansvarlig for at «{{name}}» blir lagt fram.",
    nn: "Ingen er ansvarleg for at «{{name}}» blir lagt fram.",
    sv: "Ingen är ansvarig för att ”{{name}}” läggs fram.",
    en: "Nobody is responsible for bringing “{{name}}” forward.",
  },
  "check.decision.severalOwners": {
    nb: "«{{name}}» har flere eiere: «{{read}}». Én bør ha ansvaret alene.",
    nn: "«{{name}}» har fleire eigarar: «{{read}}». Éin bør ha ansvaret åleine.",
    sv: "”{{name}}” har flera ägare: ”{{read}}”. En bör ha ansvaret ensam.",
    en: "“{{name}}” has several owners: “{{read}}”. One should have it alone.",
  },
  "check.decision.twoOwners": {
    nb: "«{{read}}» står to ganger med hver sin eier: {{first}} og {{second}}.",
    nn: "«{{read}}» står to gonger med kvar sin eigar: {{first}} og {{second}}.",
    sv: "”{{read}}” står två gånger med var sin ägare: {{first}} och {{second}}.",
    en: "“{{read}}” stands twice with different owners: {{first}} and {{second}}.",
  },
  "check.decision.repeated": {
    nb: "«{{read}}» står to ganger.",
    nn: "«{{read}}» står to gonger.",
    sv: "”{{read}}” står två gånger.",
    en: "“{{read}}” stands twice.",
  },
  "check.decision.outsidePeriod": {
    nb: "«{{name}}» skal besluttes {{read}}, utenfor planens periode {{from}}–{{to}}.",
    nn: "«{{name}}» skal avgjerast {{read}}, utanfor perioden i planen, {{from}}–{{to}}.",
    sv: "”{{name}}” ska beslutas {{read}}, utanför planens period {{from}}–{{to}}.",
    en: "“{{name}}” is to be decided on {{read}}, outside the plan's period {{from}}–{{to}}.",
  },
} satisfies Partial<Record<IssueCode, Words>>;
