/** What a document holds that is not read as it stands. */
export type WordCounts = {
  images: number;
  embedded: number;
  comments: number;
  insertions: number;
  deletions: number;
  hiddenTexts: number;
  placeholders: number;
  contentsLines: number;
  notes: number;
  /** Dates that Word changes to the day the document is opened. */
  movingDates: number;
  pageNumbers: number;
};

export function noCounts(): WordCounts {
  return { images: 0, embedded: 0, comments: 0, insertions: 0, deletions: 0, hiddenTexts: 0, placeholders: 0, contentsLines: 0, notes: 0, movingDates: 0, pageNumbers: 0 };
}
