import { kindOf } from '../../organisation/organisation-kinds.ts';
import type { OrganisationKind } from '../../organisation/organisation-kinds.ts';
import type { DraftWords } from '../../partners/topic-fit.ts';
import type { Profile } from '../../organisation/profile.ts';
import { topicKey } from '../../organisation/words.ts';
import { cues } from './cues.ts';
import { anyOf } from './hook.ts';
import type { Shape } from './define-shape.ts';
import { asksAtOutingsOnly, kindQuestions } from './kind-questions.ts';
import type { ListHook } from './list-hook.ts';
import { causes } from './causes/index.ts';
import type { ReaderQuestion } from './causes/define-cause.ts';

export interface PickedFrom {
  readonly text: string;
  readonly words: DraftWords;
  readonly shape: Shape;
  readonly over: boolean;
  readonly list: ListHook | undefined;
  readonly profile: Profile;
  /** Texts of questions asked in the last month: never asked again so soon. */
  readonly asked: ReadonlySet<string>;
  /** Any whole number; a different one for each draft, so that two in a row are not offered the same question. */
  readonly turn: number;
}

/** What the readers are best asked: of the draft's own list, else of its cause, else of such an organisation. */
export function pickQuestion(from: PickedFrom): ReaderQuestion | undefined {
  const { profile, shape } = from;
  const kind = kindOf(profile);
  const fromDraft = [ofCue(from), ofList(from)];
  const isOpen =
    !asksNothing.has(shape.id) &&
    !aboutMoney.test(from.text) &&
    !dear.test(from.text) &&
    (kind === undefined || !asksAtOutingsOnly.has(kind) || shape.isOuting === true);
  const cause = ofCause(from);
  // An invitation comes too late once it is over.
  const ofKind =
    (from.over && shape.isOuting) || (shape.id === 'performance' && onScreen.test(from.text))
      ? undefined
      : turned(kindQuestions(shape.id, kind), from);
  const others =
    !isOpen || hurts.test(from.text)
      ? []
      : kind !== undefined && sells.has(kind) && shape.id === 'new place'
        ? [ofKind, cause]
        : [cause, ofKind];
  return [...fromDraft, ...others].find(
    (question) => question !== undefined && !from.asked.has(question.text),
  );
}

/** Under these a question to everybody would be out of place. */
const asksNothing: ReadonlySet<string> = new Set([
  'price',
  'position',
  'appointment or portrait',
  'meeting',
  'applications open',
  'appeal',
]);

/** A film of a show is seen at home. */
const onScreen = /\b(?:film|video|album|streaming|recording|podcast|channel)\b/i;

/** Of a new shop one asks about the shop, and not about what it sells. */
const sells: ReadonlySet<OrganisationKind> = new Set(['shop', 'food']);

/** Of grief, debt, illness and hunger nobody is asked for a story. */
const hurts = new RegExp(
  String.raw`\b(?:${anyOf('hospice, palliative, bereave, grief, grieving, funeral, cancer, dementia, suicid, abuse, addiction, debt, eviction, homeless, refuge, asylum, hunger, food bank, parcels, crisis, hostel, housed, households?, foster, mental health, surger(?:y|ies), patients?, clinic, died, injur')})`,
  'i',
);
/** Nor where readers would answer about money. */
const aboutMoney = new RegExp(
  String.raw`\b(?:${anyOf('pric(?:e|es|ing), ballot, strike, dividend, APR, loan, budget')})\b`,
);

/** Nor of what costs hundreds: nobody gives that to a friend. */
const dear = /[£$€]\s?(?:\d{1,3},\d{3}|[1-9]\d{2,})(?![\d,.]*\d|\s?(?:million|billion|m|bn)\b)/i;

const lists: Readonly<Record<string, string>> = {
  exhibition: 'Which would you go to first',
  fair: 'Which would you go to first',
  performance: 'Which would you see first',
  'new place': 'Which would you try first',
  'new kit or system': 'Which would you try first',
  course: 'Which would you choose',
  'product back': 'Which would you have first',
};

/** Things to walk between; what goes on at one party comes one after the other. */
const apart =
  /\b(?:stalls?|stands?|tents?|stages?|rooms?|market|fair|fayre|fête|fete|festival|bazaar)\b/i;

function ofList({ text, shape, list, over }: PickedFrom): ReaderQuestion | undefined {
  const opening = lists[shape.id];
  if (list === undefined || opening === undefined || over) return undefined;
  if (shape.id === 'fair' && !apart.test(text)) return undefined;
  const [a, b, c] = list.items;
  const isShort =
    list.items.length === 3 &&
    !list.isCut &&
    list.items.every((one) => /^[\p{Ll} ’'-]{3,20}$/u.test(one));
  return {
    label: 'Ask which one first',
    text: isShort ? `${opening}: the ${a}, the ${b} or the ${c}?` : `${opening}?`,
  };
}

function ofCue({ text }: PickedFrom): ReaderQuestion | undefined {
  for (const { pattern, readers } of cues) {
    const name = readers && pattern.exec(text)?.[1];
    if (name !== undefined) return readers?.(name);
  }
  return undefined;
}

/** What a cause must weigh: one sure noun in the draft of an organisation whose field it is, or three sure ones of another. */
const enough = 3;

function ofCause(from: PickedFrom): ReaderQuestion | undefined {
  const { words, profile, shape } = from;
  const meets = (noun: string) => {
    const keys = noun.split(' ').map(topicKey);
    return keys.length > 1 ? words.phrases.has(keys.join(' ')) : words.nouns.has(keys[0]!);
  };
  const kind = kindOf(profile);
  const named = new Set(keysOf(profile.name));
  const chosen = new Set(profile.causes.flatMap(keysOf));
  const weighed = causes
    .filter(({ shapes }) => shapes?.includes(shape.id) !== false)
    .map((cause) => {
      // Two words together say twice as much: "school library".
      const met = cause.nouns.filter(meets);
      const sure = met
        // "Pie" says nothing beside "mince pie".
        .filter((noun) => !met.some((other) => other.endsWith(` ${noun}`)))
        .reduce((sum, noun) => sum + (noun.includes(' ') ? 2 : 1), 0);
      const weak = cause.weak.filter(meets).length;
      const isChosen = [...cause.nouns, ...cause.weak].some((noun) => chosen.has(topicKey(noun)));
      const isField =
        (kind !== undefined && cause.kinds.includes(kind)) ||
        cause.nouns.some((noun) => named.has(topicKey(noun)));
      const isMet = sure + weak > 0;
      return {
        ...cause,
        weight: sure * 2 + weak + (isChosen && isMet ? 3 : isField ? 1 : -2),
      };
    })
    .filter(({ weight }) => weight >= enough)
    .sort((one, other) => other.weight - one.weight);
  for (const { questions } of weighed) {
    const question = turned(questions, from);
    if (question !== undefined) return question;
  }
  return undefined;
}

const keysOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map(topicKey);

/** The next one in turn that was not asked this month. */
function turned(
  questions: readonly ReaderQuestion[],
  { asked, turn }: PickedFrom,
): ReaderQuestion | undefined {
  const open = questions.filter(({ text }) => !asked.has(text));
  return open[turn % Math.max(1, open.length)];
}
