import type { Sentence } from "./sentences";
import type { SourceCell } from "../../source";

const discussed = /(?:drøftes|drøftast|drøftet|drøfta|behandles|behandlast|behandlet|legges fram|legges frem|leggjast fram|blir lagt fram|diskuteras|behandlas|läggs fram|(?:is|are) (?:discussed|presented)|discussed) (?:i|av|for|før|för|in|by|to) /iu;
const approved = /(?:godkjennes|godkjennast|blir godkjent|blir godkjend|godkjent|godkjend|vedtas|vedtakast|blir vedtatt|blir vedteke|vedtatt|vedteken|besluttes|godkänns|fastställs|beslutas|(?:is|are) (?:approved|adopted|decided)|approved|adopted) (?:av|i|by|in) /iu;
const bodyEnd = /[,.;(]|\s(?:og|och|and|før|innan|innen|den|på|on|i møte|etter|efter|after)\s|\s\d/u;
const longestBody = 60;
const mostWords = 6;

export type DecisionBodies = { readonly discussedBy: SourceCell | null; readonly approvedBy: SourceCell | null };

/** "Behandles i ledergruppen, og godkjennes av kommunestyret". */
export function decisionBodies(sentence: Sentence): DecisionBodies {
  return { discussedBy: bodyAfter(sentence, discussed), approvedBy: bodyAfter(sentence, approved) };
}

function bodyAfter({ text, piece }: Sentence, verb: RegExp): SourceCell | null {
  const found = verb.exec(text);
  if (!found) return null;
  const from = found.index + found[0].length;
  const rest = text.slice(from, from + longestBody + 1);
  const end = bodyEnd.exec(rest)?.index ?? rest.length;
  const body = rest.slice(0, end).trim();
  return body === "" || end > longestBody || body.split(/\s+/).length > mostWords ? null : piece(from, from + end);
}
