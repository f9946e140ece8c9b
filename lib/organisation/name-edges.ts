import type { NameToken } from './words.ts';

/** Where a name may start and end in scripts without spaces. Letters not listed here rule a match out: better silent than half of a longer name. */
interface EdgeRow {
  readonly script: string;
  /** Small words attached to the front or the end of a name. */
  readonly before?: string;
  readonly after?: string;
  readonly why: string;
}

const attached: readonly EdgeRow[] = [
  {
    script: 'Hangul',
    after:
      '은 는 이 가 을 를 와 과 랑 이랑 의 에 에서 에게 에게서 께 께서 한테 로 으로 도 만 부터 까지 처럼 보다 마다 조차 나 이나 라는 이라는 님 에는 에도 에서는 에서도 와의 과의 와는 과는 에게는 로부터 으로부터 만의 측 팀',
    why: 'Particles, alone and in the usual pairs.',
  },
  { script: 'Arabic', before: 'و ف ب ل ك وب ول وك فب فل', why: '"And", "with", "to", "as".' },
  {
    script: 'Hebrew',
    before: 'ו ה ב ל כ מ ש וב ול ומ וה וש שב של שה מה כש',
    why: '"And", "the", "in", "to", "from".',
  },
];

const rows = attached.map(({ script, before = '', after = '' }) => ({
  isOfScript: new RegExp(String.raw`^\p{Script=${script}}`, 'u'),
  letters: String.raw`\p{Script=${script}}[\p{M}\u0640]*`,
  before: new Set(before.split(' ')),
  after: new Set(after.split(' ')),
}));

// "…基金会", "…会館": followed by one of these, the name is part of a longer one.
const bodies =
  /^(?:总|總|会|會|会館|館|社|株式会社|財団|法人|部|局|課|署|校|学校|學校|学院|學院|大学|大學|高校|協会|協會|协会|連合|連盟|联合|联盟|基金|中心|中央|公司|集团|集團|银行|銀行|医院|病院|支部|分会|分部|委员|委員|博物|图书|圖書|研究|製作|俱乐部|俱樂部|クラブ|センター)/u;

// "新…", "旧…": one of these before the name makes it a different name.
const others = /[新旧舊前元副準准非第]$/u;

const katakana = /^\p{Script_Extensions=Katakana}/u;
const han = /^\p{Script=Han}/u;

/** Names of this many Han characters count on their own, whatever the dictionary says. */
const enoughHan = 4;

/** How many letters around the name are examined. */
const reach = 40;

/** True if the name isn't cut out of a longer word. */
export function hasFreeEdges(text: string, first: NameToken, last: NameToken): boolean {
  if (!first.isLetter && !last.isLetter) return true;
  const before = /[\p{L}\p{N}\p{M}\u0640]*$/u.exec(
    text.slice(Math.max(0, first.start - reach), first.start),
  )![0];
  const after = /^[\p{L}\p{N}\p{M}\u0640]*/u.exec(text.slice(last.end, last.end + reach))![0];
  if (before === '' && after === '') return true;
  const name = text.slice(first.start, last.end);
  const whole = `${before}${name}${after}`;
  return (
    (!first.isLetter ||
      before === '' ||
      isFree(first.text, before, 'before', name, whole, before.length)) &&
    (!last.isLetter ||
      after === '' ||
      isFree(last.text, after, 'after', name, whole, before.length + name.length))
  );
}

function isFree(
  edge: string,
  run: string,
  side: 'before' | 'after',
  name: string,
  whole: string,
  offset: number,
): boolean {
  const row = rows.find(({ isOfScript }) => isOfScript.test(edge));
  const neighbour = side === 'after' ? run : Array.from(run).at(-1)!;
  if (row !== undefined) {
    const touching = new RegExp(
      side === 'after' ? `^(?:${row.letters})+` : `(?:${row.letters})+$`,
      'u',
    ).exec(run);
    return touching === null || row[side].has(touching[0].normalize('NFC'));
  }
  if (side === 'after' && bodies.test(run)) return false;
  if (side === 'before' && han.test(edge) && others.test(run)) return false;
  if (katakana.test(edge)) return !katakana.test(neighbour);
  if (han.test(edge) && !/^\p{Script=Thai}/u.test(neighbour)) {
    if (Array.from(name).length >= enoughHan) return true;
  }
  return isWordEdge(whole, offset);
}

// Built once, on first use. It knows the words of Chinese, Japanese, Thai, Lao, Khmer and Burmese.
let dictionary: Intl.Segmenter | undefined;

function isWordEdge(text: string, offset: number): boolean {
  dictionary ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return dictionary.segment(text).containing(offset)?.index === offset;
}
