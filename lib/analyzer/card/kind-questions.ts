import type { OrganisationKind } from '../../organisation/organisation-kinds.ts';
import type { ReaderQuestion } from './causes/define-cause.ts';

type Asks = readonly (readonly [label: string, text: string])[];

const whoWith: Asks = [
  ['Ask who they’ll bring', 'Who will you bring?'],
  ['Ask who’s coming', 'Who’s coming?'],
];
const firstStage: Asks = [
  ['Ask about a first time', 'What was the first thing you saw here?'],
  ['Ask who they’ll bring', 'Who will you bring?'],
  ['Ask what they’d see again', 'What would you see again tomorrow?'],
];
const clubDay: Asks = [
  ['Ask who got them into it', 'Who got you into it?'],
  ['Ask about the best day', 'Which day at the club will you never forget?'],
  ['Ask who they’ll bring', 'Who will you bring?'],
];

/**
 * Questions to readers by shape and kind of organisation, used if no cause has one. Landlords, councils and
 * utilities ask only about events, because an open question about a service invites complaints; so do hospices and
 * clinics, because an answer could hurt.
 */
const rows: Readonly<Record<string, Partial<Record<OrganisationKind, Asks>>>> = {
  exhibition: {
    museum: [
      ['Ask what they have at home', 'Have you anything like it at home?'],
      ['Ask who they’ll bring', 'Who will you bring?'],
    ],
    arts: whoWith,
    library: whoWith,
    university: whoWith,
    school: whoWith,
  },
  performance: {
    arts: firstStage,
    school: [
      ['Ask about a part', 'Were you ever in a school play? As what?'],
      ['Ask who they’ll bring', 'Who will you bring?'],
    ],
    club: whoWith,
    faith: [
      ['Ask who they’d bring', 'Who will you bring?'],
      ['Ask about a song', 'Which song should never be left out?'],
    ],
    charity: whoWith,
    food: whoWith,
    library: whoWith,
    museum: whoWith,
  },
  fair: {
    charity: whoWith,
    museum: whoWith,
    library: whoWith,
    school: whoWith,
    university: whoWith,
    arts: whoWith,
    club: whoWith,
    nature: whoWith,
    animals: whoWith,
    food: whoWith,
    shop: whoWith,
    association: whoWith,
    faith: whoWith,
    council: whoWith,
    housing: whoWith,
  },
  match: { club: clubDay, school: whoWith },
  'new place': {
    library: [
      ['Ask about a library card', 'Where did you get your first library card?'],
      ['Ask for a corner', 'Which corner of the library is yours?'],
    ],
    shop: [
      ['Ask about a first visit', 'What was the first thing you bought from us?'],
      ['Ask who they’d bring', 'Who will you bring on your first visit?'],
    ],
    food: [
      ['Ask what they’d have first', 'What will you have first?'],
      ['Ask who they’d bring', 'Who will you bring on your first visit?'],
    ],
    // The place is new, so don't ask for memories.
    museum: [['Ask who they’d bring', 'Who will you bring with you?']],
    arts: [['Ask who they’d bring', 'Who will you bring with you?']],
    school: [
      ['Ask what they remember', 'What do you remember of the old one?'],
      ['Ask about a first day', 'What do you remember of your first day at school?'],
    ],
    club: [['Ask who got them into it', 'Who first brought you to the club?']],
    nature: [['Ask who they’d take', 'Who would you take there first?']],
    faith: [['Ask for a memory', 'What do you remember from here as a child?']],
  },
  'product back': {
    food: [
      ['Ask who they’d share it with', 'Who would you share it with?'],
      ['Ask what goes with it', 'What would you have with it?'],
    ],
    shop: [
      ['Ask about a gift', 'Who would you give it to?'],
      ['Ask which one', 'Which one is yours?'],
    ],
  },
};

/** The questions to readers for a draft of this shape by an organisation of this kind. */
export function kindQuestions(
  shape: string,
  kind: OrganisationKind | undefined,
): readonly ReaderQuestion[] {
  const asks = kind === undefined ? [] : (rows[shape]?.[kind] ?? []);
  return asks.map(([label, text]) => ({ label, text }));
}

/** Every question in the table, to recognise ours in a published post. */
export const allKindQuestions: readonly string[] = Object.values(rows)
  .flatMap((byKind) => Object.values(byKind))
  .flat()
  .map(([, text]) => text);

/** They ask readers open questions only about events such as fairs and shows, never about their services. */
export const asksAtOutingsOnly: ReadonlySet<OrganisationKind> = new Set([
  'council',
  'housing',
  'utility',
  'hospice',
  'health',
]);
