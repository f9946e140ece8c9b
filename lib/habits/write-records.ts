import { writeTable } from '../text/write-table.ts';
import type { RecordedPost } from './recorded-post.ts';

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
  // A further part of a thread, or a post of one's own passed on.
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

/** Posts as a spreadsheet file, in the order given; `names` are the partners' by id. */
export function writeRecordsCsv(posts: readonly RecordedPost[], names: Names): string {
  return writeTable([columns, ...posts.map((post) => cellsOf(post, names))]);
}

/** Posts as JSON, every field as it is kept, with the time as people and programs read it and the names. */
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

/** One for each id, in the same order; empty where the partner is no longer in the book. */
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
    // Passed on from somebody whom its source does not show.
    sharesOf === '' ? 'not known' : (sharesOf ?? ''),
    String(post.links),
    linksOut === undefined ? '' : String(linksOut),
    list(post.unseen ?? []),
    post.url ?? '',
    post.text ?? '',
  ];
}
