/** Weeks that come back at even distance, as positions in a row of weeks; `missing` are those of them that are left out. */
export type WeekSequence = { readonly first: number; readonly last: number; readonly every: number; readonly missing: readonly number[] };

/** Fewer than this say nothing about a rhythm. */
const fewestMeetings = 3;
/** A year: nothing that comes back more seldom is followed by the week. */
const longestStep = 53;
/** Meetings for each that is left out. */
const meetingsPerMissing = 3;

/** The positions, each once and rising, as few sequences as read well; what belongs to none stands alone, with `every` 0. */
export function weekSequences(positions: readonly number[]): WeekSequence[] {
  const left = new Set(positions);
  const found: WeekSequence[] = [];
  for (let best = bestSequence(left); best; best = bestSequence(left)) {
    found.push(best);
    for (let at = best.first; at <= best.last; at += best.every) left.delete(at);
  }
  const alone = [...left].map((position) => ({ first: position, last: position, every: 0, missing: [] }));
  return [...found, ...alone].sort((first, second) => first.first - second.first || first.last - second.last);
}

type Candidate = WeekSequence & { readonly worth: number };

function bestSequence(left: ReadonlySet<number>): WeekSequence | null {
  const positions = [...left];
  const end = positions.at(-1) ?? 0;
  let best: Candidate | null = null;
  for (const first of positions) {
    const widest = Math.min(longestStep, Math.floor((end - first) / (fewestMeetings - 1)));
    for (let every = 1; every <= widest; every++) {
      const candidate = sequenceFrom(first, every, end, left);
      if (candidate && candidate.worth > (best?.worth ?? 0)) best = candidate;
    }
  }
  if (!best) return null;
  const { first, last, every, missing } = best;
  return { first, last, every, missing };
}

/** From `first` as far as it is worth while; more meetings count before fewer left out. */
function sequenceFrom(first: number, every: number, end: number, left: ReadonlySet<number>): Candidate | null {
  let best: Candidate | null = null;
  const missing: number[] = [];
  let count = 0;
  for (let at = first; at <= end; at += every) {
    if (!left.has(at)) {
      missing.push(at);
      continue;
    }
    count++;
    const worth = count - missing.length + count / 1000;
    const isSequence = count >= fewestMeetings && missing.length * meetingsPerMissing <= count;
    if (isSequence && worth > (best?.worth ?? 0)) best = { first, last: at, every, missing: [...missing], worth };
  }
  return best;
}
