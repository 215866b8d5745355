import type { Language } from "../../../domain/language";
import { financingKinds } from "../../../domain/mandate/choices";

/** "skjønnsmiddel" of "skjønnsmiddelfinansiert" as the money it names; the s that joins two words is dropped. */
export function sourceOfCompound(stem: string, language: Language): string {
  if (/^(?:egen|eigen|själv|sjølv|selv)$/iu.test(stem)) return financingKinds.ownFunds[language];
  const plain = stem.toLowerCase().replace(/middel$/, "midler").replace(/(?<=[^s]{3})s$/, "");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
