import { isOcrReading } from "../../../domain/ocr/ocrReading";

/** What a labelled value says of the document: an answer's path, or one of the dates a document has beside its own. */
export type HeaderLabel =
  | "header.project" | "header.subproject" | "header.version" | "header.date" | "header.discussedBy" | "header.approvedBy" | "header.organisation"
  | "progress.from" | "progress.to" | "period" | "prepared" | "approved";

const labels: Readonly<Record<HeaderLabel, readonly string[]>> = {
  "header.subproject": [
    "delprosjekt", "delprosjektet", "delprosjektnavn", "delprosjektnamn", "navn på delprosjekt", "navn på delprosjektet", "namn på delprosjekt", "delprosjektets navn", "delprosjekttittel",
    "delprojekt", "delprojektets namn", "delprojektnamn", "subproject", "sub-project", "subproject name", "name of subproject",
  ],
  "header.project": [
    "prosjekt", "prosjektet", "prosjektnavn", "prosjektnamn", "prosjektets navn", "navn på prosjekt", "navn på prosjektet", "namn på prosjekt", "namn på prosjektet", "prosjekttittel", "hovedprosjekt", "hovudprosjekt", "program",
    "projekt", "projektet", "projektnamn", "projektets namn", "projekttitel", "huvudprojekt", "project", "project name", "name of project", "project title", "main project", "programme",
  ],
  "header.version": ["versjon", "versjonsnr", "versjonsnummer", "versjon nr", "utgave", "utgåve", "version", "versionsnr", "versionsnummer", "version number", "revisjon", "revision"],
  "header.date": [
    "dato", "datum", "date", "dokumentdato", "dato for mandatet", "mandatdato", "versjonsdato", "sist oppdatert", "sist endret", "sist endra", "sist revidert", "revidert dato", "revisjonsdato",
    "senast ändrad", "senast uppdaterad", "last updated", "last changed", "version date",
  ],
  prepared: ["utarbeidet dato", "utarbeidd dato", "utarbeidet", "opprettet", "oppretta", "opprettet dato", "upprättad", "upprättat", "upprättad datum", "prepared", "created", "date prepared"],
  approved: ["godkjent dato", "godkjend dato", "dato godkjent", "dato godkjend", "vedtatt dato", "vedteken dato", "godkänd datum", "datum för beslut", "date approved", "approval date"],
  "header.approvedBy": [
    "godkjent av", "godkjend av", "godkjenning", "godkjennes av", "godkjenner", "vedtatt av", "vedteken av", "vedtas av", "besluttet av", "bestemt av",
    "godkänd av", "godkänt av", "godkännande", "fastställd av", "fastställs av", "beslutad av", "beslutas av", "approved by", "approval", "adopted by", "decided by",
  ],
  "header.discussedBy": [
    "drøftet i", "drøftet av", "drøftes i", "drøfta i", "drøfta av", "drøftast i", "behandlet i", "behandlet av", "behandles i", "behandla i", "behandlast i", "forankret i", "forankra i", "høring",
    "diskuterad i", "diskuteras i", "behandlad i", "behandlas i", "behandlad av", "förankrad i", "discussed in", "discussed by", "consulted", "reviewed by",
  ],
  "header.organisation": ["kommune", "virksomhet", "verksemd", "organisasjon", "etat", "eining", "enhet", "kommun", "förvaltning", "organisation", "verksamhet", "municipality", "organization"],
  "progress.from": ["oppstart", "oppstartsdato", "startdato", "prosjektstart", "start", "startdatum", "projektstart", "start date", "project start"],
  "progress.to": ["slutt", "sluttdato", "prosjektslutt", "avslutning", "ferdig", "ferdigdato", "slut", "slutdatum", "projektslut", "end", "end date", "project end"],
  period: ["prosjektperiode", "periode", "tidsramme", "tidsrom", "varighet", "varigheit", "projektperiod", "projekttid", "tidsperiod", "period", "project period", "time frame", "duration"],
};

const labelOf = new Map((Object.keys(labels) as HeaderLabel[]).flatMap((label) => labels[label].map((name) => [name, label] as const)));
const longestLabel = 30;
/** Short words have too many readings to guess at. */
const shortestGuess = 6;

/** The label a text is, whatever stands around its words; null where it is none. */
export function headerLabel(written: string): HeaderLabel | null {
  const text = written.toLowerCase().replace(/[*_]/g, "").replace(/\s+/g, " ").replace(/[\s:.]+$/, "").trim();
  if (text === "" || text.length > longestLabel) return null;
  const known = labelOf.get(text);
  if (known !== undefined) return known;
  const misread = [...labelOf.keys()].find((name) => name.length >= shortestGuess && Math.abs(name.length - text.length) <= 2 && isOcrReading(name, text));
  return misread === undefined ? null : labelOf.get(misread) ?? null;
}
