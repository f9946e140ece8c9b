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
  /** Texts of the questions asked in the last month, which are not offered again. */
  readonly asked: ReadonlySet<string>;
  /** Any whole number that differs from draft to draft, so that two in a row are not offered the same question. */
  readonly turn: number;
}

/** The best question to readers: from the draft's own words, else about its cause, else for this kind of organisation. */
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

/** Shapes for which a question to all readers would be out of place. */
const asksNothing: ReadonlySet<string> = new Set([
  'price',
  'position',
  'appointment or portrait',
  'meeting',
  'applications open',
  'appeal',
]);

/** A film of a show is watched at home, so readers are not asked whom they will bring. */
const onScreen = /\b(?:film|video|album|streaming|recording|podcast|channel)\b/i;

/** Kinds that sell things: about a new shop, ask about the shop rather than its goods. */
const sells: ReadonlySet<OrganisationKind> = new Set(['shop', 'food']);

/** Topics on which readers are not asked for a story: grief, debt, illness, hunger. */
const hurts = new RegExp(
  String.raw`\b(?:${anyOf('hospice, palliative, bereave, grief, grieving, funeral, cancer, dementia, suicid, abuse, addiction, debt, eviction, homeless, refuge, asylum, hunger, food bank, parcels, crisis, hostel, housed, households?, foster, mental health, surger(?:y|ies), patients?, clinic, died, injur')})`,
  'i',
);
/** Topics on which readers would answer about money. */
const aboutMoney = new RegExp(
  String.raw`\b(?:${anyOf('pric(?:e|es|ing), ballot, strike, dividend, APR, loan, budget')})\b`,
);

/** A price in the hundreds or more, for which "Who would you give it to?" would be out of place. */
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

/** Signs that people can choose where to go first; at a party, one thing follows another. */
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

/** The weight a cause needs: one unambiguous noun from an organisation in that field, or three from any other. */
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
      // A noun of two words counts double: "school library".
      const met = cause.nouns.filter(meets);
      const sure = met
        // "Pie" does not count beside "mince pie".
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

/** The next question in turn that was not asked in the last month. */
function turned(
  questions: readonly ReaderQuestion[],
  { asked, turn }: PickedFrom,
): ReaderQuestion | undefined {
  const open = questions.filter(({ text }) => !asked.has(text));
  return open[turn % Math.max(1, open.length)];
}
