/** Two texts compared: their shared start and end, shortened, and what differs between them. */
export interface Contrast {
  readonly before: string;
  readonly here: string;
  readonly file: string;
  readonly after: string;
}

/** Characters of shared text kept on either side, for context. */
const margin = 24;
/** Characters of the difference shown. */
const most = 300;

export function contrast(here: string, file: string): Contrast {
  const [ours, theirs] = [[...here], [...file]];
  const shorter = Math.min(ours.length, theirs.length);
  let start = 0;
  while (start < shorter && ours[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < shorter - start && ours.at(-1 - end) === theirs.at(-1 - end)) end += 1;
  const [before, after] = [ours.slice(0, start), end === 0 ? [] : ours.slice(-end)];
  const between = (text: readonly string[]) => cut(text.slice(start, text.length - end));
  return {
    before: before.length > margin * 2 ? `…${before.slice(-margin).join('')}` : before.join(''),
    here: between(ours),
    file: between(theirs),
    after: after.length > margin * 2 ? `${after.slice(0, margin).join('')}…` : after.join(''),
  };
}

const cut = (text: readonly string[]) =>
  text.length > most ? `${text.slice(0, most).join('')}…` : text.join('');
