/** "skjønnsmiddel" of "skjønnsmiddelfinansiert" as the money it names; the s that joins two words is dropped. */
export function sourceOfCompound(stem: string): string {
  const plain = stem.toLowerCase().replace(/middel$/, "midler").replace(/(?<=[^s]{3})s$/, "");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
