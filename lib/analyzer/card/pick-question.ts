import { kindOf } from '../../organisation/organisation-kinds.ts';
import type { DraftWords } from '../../organisation/topic-fit.ts';
import type { Profile } from '../../organisation/profile.ts';
import { topicKey } from '../../organisation/words.ts';
import { cues } from './cues.ts';
import type { Shape } from './define-shape.ts';
import { asksAtOutingsOnly, kindQuestions } from './kind-questions.ts';
import type { ListHook } from './list-hook.ts';
import { causes } from './causes/index.ts';
import type { ReaderQuestion } from './causes/define-cause.ts';

export interface PickedFrom {
  readonly text: string;
  readonly words: DraftWords;
  readonly shape: Shape;
  readonly list: ListHook | undefined;
  readonly profile: Profile;
  /** Texts of questions asked in the last month: never asked again so soon. */
  readonly asked: ReadonlySet<string>;
  /** Turns the questions, so that two drafts in a row are not offered the same: any whole number. */
  readonly turn: number;
}

/** What the readers are best asked: of the draft's own list, else of its cause, else of such an organisation. */
export function pickQuestion(from: PickedFrom): ReaderQuestion | undefined {
  const { profile, shape } = from;
  const kind = kindOf(profile);
  const fromDraft = [ofCue(from), ofList(from)];
  const isOpen =
    !asksNothing.has(shape.id) &&
    !/\b(?:pric(?:e|es|ing)|ballot|strike|dividend|APR)\b/.test(from.text) &&
    (kind === undefined || !asksAtOutingsOnly.has(kind) || shape.isOuting === true);
  const others =
    isOpen && !hurts.test(from.text)
      ? [
          ofCause(from),
          kind && fitsAnybody.has(shape.id) ? turned(kindQuestions[kind], from) : undefined,
        ]
      : [];
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
]);

/** People go there, or may buy it: what one asks of such an organisation fits. */
const fitsAnybody: ReadonlySet<string> = new Set([
  'exhibition',
  'performance',
  'fair',
  'match',
  'new place',
]);

/** Of grief, debt, illness and hunger nobody is asked for a story. */
const hurts =
  /\b(?:hospice|palliative|bereave|grief|grieving|funeral|cancer|dementia|suicid|abuse|addiction|debt|eviction|homeless|refuge|asylum|hunger|food bank|parcels|crisis|hostel|housed|households?|foster|mental health|surger(?:y|ies)|patients?|clinic)/i;

const lists: Readonly<Record<string, string>> = {
  exhibition: 'Which would you go to first',
  fair: 'Which would you go to first',
  performance: 'Which would you see first',
  'new place': 'Which would you try first',
  'new kit or system': 'Which would you try first',
  course: 'Which would you choose',
  'product back': 'Which would you have first',
};

function ofList({ shape, list }: PickedFrom): ReaderQuestion | undefined {
  const opening = lists[shape.id];
  if (list === undefined || opening === undefined) return undefined;
  const [a, b, c] = list.items;
  const isShort =
    list.items.length === 3 && list.items.every((one) => /^[\p{Ll} ’'-]{3,20}$/u.test(one));
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

function ofCause(from: PickedFrom): ReaderQuestion | undefined {
  const { words, profile } = from;
  const meets = (noun: string) => {
    const keys = noun.split(' ').map(topicKey);
    return keys.length > 1 ? words.phrases.has(keys.join(' ')) : words.nouns.has(keys[0]!);
  };
  const own = new Set(
    profile.causes.flatMap((cause) =>
      cause
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .map(topicKey),
    ),
  );
  const weighed = causes
    .map((cause) => {
      const sure = cause.nouns.filter(meets).length;
      const weak = cause.weak.filter(meets).length;
      const isOwn = [...cause.nouns, ...cause.weak].some((noun) => own.has(topicKey(noun)));
      return { ...cause, weight: sure * 2 + weak + (isOwn && sure + weak > 0 ? 1 : 0) };
    })
    .filter(({ weight }) => weight >= 2)
    .sort((one, other) => other.weight - one.weight);
  for (const { questions } of weighed) {
    const question = turned(questions, from);
    if (question !== undefined) return question;
  }
  return undefined;
}

/** The next one in turn that was not asked this month. */
function turned(
  questions: readonly ReaderQuestion[],
  { asked, turn }: PickedFrom,
): ReaderQuestion | undefined {
  const open = questions.filter(({ text }) => !asked.has(text));
  return open[turn % Math.max(1, open.length)];
}
