import { writeTable } from '../text/write-table.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';

type Names = ReadonlyMap<string, string>;

const columns = [
  'id',
  'time',
  'time is',
  'scheduled',
  'site',
  'kind',
  'account',
  'organisation',
  'verdict',
  'sentences us',
  'sentences others',
  'sentences together',
  'sentences subject',
  'purpose',
  'topic',
  'asks',
  'quiet',
  // A later part of a thread, or the organisation's own post shared.
  'uncounted',
  'credits somebody',
  'credited ids',
  'credited',
  'tagged',
  'answers',
  'passed on from',
  'links',
  'links to others',
  'not shown by its source',
  'address',
  'text',
] as const;

/** Posts as CSV, in the order given; `names` maps partner ids to names. */
export function writeRecordsCsv(posts: readonly RecordedPost[], names: Names): string {
  return writeTable([columns, ...posts.map((post) => cellsOf(post, names))]);
}

/** Posts as JSON with every stored field, a readable time and the partners' names. */
export function writeRecordsJson(posts: readonly RecordedPost[], names: Names): string {
  const records = posts.map((post) => ({
    ...post,
    time: timeOf(post),
    creditedNames: namesOf(post, names),
  }));
  return `${JSON.stringify(records, undefined, 2)}\n`;
}

function timeOf({ at, timeIs }: RecordedPost): string {
  const time = new Date(at).toISOString();
  return timeIs === 'day' ? time.slice(0, 10) : time;
}

/** One per id, in the same order; empty if the partner is no longer in the book. */
function namesOf({ credited }: RecordedPost, names: Names): readonly string[] {
  return credited.map((id) => names.get(id) ?? '');
}

function cellsOf(post: RecordedPost, names: Names): readonly string[] {
  const { author, spotlight, sharesOf, linksOut } = post;
  const yes = (is: boolean) => (is ? 'yes' : 'no');
  const list = (values: readonly string[]) => values.join('; ');
  return [
    post.id,
    timeOf(post),
    post.timeIs ?? 'exact',
    post.scheduled === undefined ? 'no' : post.scheduled === 'known' ? 'yes' : 'time not known',
    post.site,
    post.kind,
    author.handle ?? author.name ?? '',
    post.profile,
    post.verdict,
    String(spotlight.us),
    String(spotlight.others),
    String(spotlight.together),
    String(spotlight.subject),
    post.purpose,
    post.topic,
    yes(post.asks),
    yes(post.quiet),
    post.uncounted ? 'yes' : '',
    yes(post.creditsSomeone),
    list(post.credited),
    list(namesOf(post, names)),
    list(post.tagged),
    list(post.answers),
    // Shared from somebody the source doesn't show.
    sharesOf === '' ? 'not known' : (sharesOf ?? ''),
    String(post.links),
    linksOut === undefined ? '' : String(linksOut),
    list(post.unseen ?? []),
    post.url ?? '',
    post.text ?? '',
  ];
}
