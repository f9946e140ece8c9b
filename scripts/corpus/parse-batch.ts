import type { Purpose, Reading, Topic } from '../../lib/analyzer/analysis.ts';
import type { SiteId } from '../../lib/post.ts';
import { siteIds } from '../../lib/sites/facts/all-sites.ts';
import { nameKinds, purposes, shapes, topics } from './corpus-post.ts';
import type { CorpusPost, MarkedName, NameKind, Shape } from './corpus-post.ts';

const header = new RegExp(
  String.raw`^=== ([^|]+) \| ([^|]+) \| ([^|]+) \| (${siteIds.join('|')})$`,
);
const sentence = /^(us|others|together|subject): (.+?)( ↵↵?)?$/u;
const mark = /«([a-z]+)(@?): ([^«»]+)»/g;
const breaks: Readonly<Record<string, string>> = { ' ↵': '\n', ' ↵↵': '\n\n' };

interface Open {
  readonly post: Omit<CorpusPost, 'text' | 'sentences' | 'names' | keyof Labels>;
  readonly line: number;
  labels: Labels | undefined;
  text: string;
  gap: string;
  readonly sentences: CorpusPost['sentences'][number][];
  readonly names: MarkedName[];
}

type Labels = Pick<CorpusPost, 'brandOnly' | 'purpose' | 'asks' | 'sensitive' | 'topic' | 'shape'>;

/**
 * Parses a batch of the corpus (format: corpus/README.md).
 * Throws an error with the batch, the line and the reason.
 */
export function parseBatch(source: string, batch: string): CorpusPost[] {
  const posts: CorpusPost[] = [];
  let open: Open | undefined;
  source.split('\n').forEach((line, index) => {
    const fail = (reason: string): never => {
      throw new Error(`${batch}, line ${index + 1}: ${reason}: ${line.slice(0, 80)}`);
    };
    if (line === '' || line.startsWith('# ')) return;
    if (line.startsWith('===')) {
      if (open !== undefined) posts.push(close(open, batch));
      const [, organisation = '', account = '', kind = '', site = ''] =
        header.exec(line) ?? fail('not a header');
      const id = `${batch}-${posts.length + 1}`;
      open = {
        post: { id, batch, organisation, account, kind, site: site as SiteId },
        line: index + 1,
        labels: undefined,
        text: '',
        gap: '',
        sentences: [],
        names: [],
      };
      return;
    }
    if (open === undefined) return fail('no header above it');
    if (line.startsWith('labels: ')) {
      if (open.labels !== undefined) fail('labels given twice');
      open.labels = parseLabels(line.slice('labels: '.length), fail);
      return;
    }
    const [, reading = '', words = '', end = ''] = sentence.exec(line) ?? fail('not a sentence');
    addSentence(open, reading as Reading, words, fail);
    open.gap = breaks[end] ?? ' ';
  });
  if (open !== undefined) posts.push(close(open, batch));
  return posts;
}

function addSentence(
  open: Open,
  reading: Reading,
  words: string,
  fail: (reason: string) => never,
): void {
  const start = open.text.length + (open.text === '' ? 0 : open.gap.length);
  let text = '';
  let last = 0;
  for (const found of words.matchAll(mark)) {
    const [whole, kind = '', tagged, name = ''] = found;
    if (!isNameKind(kind)) fail(`"${kind}" is no kind of name`);
    text += words.slice(last, found.index);
    const from = start + text.length;
    open.names.push({
      start: from,
      end: from + name.length,
      kind: kind as NameKind,
      tagged: tagged === '@',
    });
    text += name;
    last = found.index + whole.length;
  }
  text += words.slice(last);
  if (/[«»]/.test(text)) fail('a mark that cannot be read');
  if (open.text !== '') open.text += open.gap;
  open.text += text;
  open.sentences.push({ start, end: open.text.length, reading });
}

function parseLabels(list: string, fail: (reason: string) => never): Labels {
  const words = list.split(', ');
  const after = (prefix: string) =>
    words.find((word) => word.startsWith(prefix))?.slice(prefix.length);
  const known = (word: string) =>
    ['brand-only', 'asks', 'sensitive'].includes(word) ||
    isPurpose(word) ||
(word.startsWith('topic ') && isTopic(word.slice('topic '.length))) ||
    (word.startsWith('shape ') && isShape(word.slice('shape '.length)));
  const odd = words.find((word) => !known(word));
  if (odd !== undefined) fail(`"${odd}" is no label`);
  const purpose = words.find(isPurpose) ?? fail('no purpose');
  const topic = after('topic ');
  const shape = after('shape ');
  if ((topic === undefined) !== (shape === undefined)) fail('topic and shape go together');
  const brandOnly = words.includes('brand-only');
  if (brandOnly && topic === undefined) fail('a brand-only post has a topic');
  return {
    brandOnly,
    purpose,
    asks: words.includes('asks'),
    sensitive: words.includes('sensitive'),
    topic: (topic as Topic | undefined) ?? 'none',
    shape: shape as Shape | undefined,
  };
}

function close({ post, line, labels, text, sentences, names }: Open, batch: string): CorpusPost {
  if (labels === undefined) throw new Error(`${batch}, line ${line}: no labels`);
  if (sentences.length === 0) throw new Error(`${batch}, line ${line}: no sentence`);
  return { ...post, ...labels, text, sentences, names };
}

const isIn =
  <T extends string>(list: readonly T[]) =>
  (word: string): word is T =>
    (list as readonly string[]).includes(word);
const isNameKind = isIn(nameKinds);
const isPurpose = isIn<Purpose>(purposes);
const isTopic = isIn<Topic>(topics);
const isShape = isIn<Shape>(shapes);
