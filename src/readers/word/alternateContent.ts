export type AlternateContent = {
  open(name: string): void;
  close(name: string): void;
  /** Whether the older version of the same content would only say again what the newer has said. */
  skipsFallback(): boolean;
};

type Alternate = { saidBefore: number; choiceSaysSomething: boolean };

/**
 * Word writes a text box twice, for newer and for older programs. The first that says anything is read: `said` counts
 * what has been read and counted so far.
 */
export function createAlternateContent(said: () => number): AlternateContent {
  const alternates: Alternate[] = [];
  return {
    open(name) {
      if (name === "mc:AlternateContent") alternates.push({ saidBefore: said(), choiceSaysSomething: false });
    },
    close(name) {
      const alternate = alternates.at(-1);
      if (name === "mc:AlternateContent") alternates.pop();
      else if (name === "mc:Choice" && alternate) alternate.choiceSaysSomething = said() > alternate.saidBefore;
    },
    skipsFallback: () => alternates.at(-1)?.choiceSaysSomething === true,
  };
}
