import type { OrganisationKind } from '../../organisation/organisation-kinds.ts';
import type { ReaderQuestion } from './causes/define-cause.ts';

const asks = (
  ...questions: readonly (readonly [label: string, text: string])[]
): readonly ReaderQuestion[] => questions.map(([label, text]) => ({ label, text }));

/**
 * For a draft that names no cause we have a question for: what readers could tell of such an organisation. Landlords,
 * councils and utilities have none, since an open question under a service invites complaints; hospices
 * and clinics have none, since an answer could hurt.
 */
export const kindQuestions: Readonly<Record<OrganisationKind, readonly ReaderQuestion[]>> = {
  charity: asks(
    ['Ask how they found you', 'How did you first come across us?'],
    ['Ask who to thank', 'Who do you know who deserves a thank-you for this?'],
    ['Ask what they’d like to know', 'What have you always wanted to ask us?'],
  ),
  museum: asks(
    ['Ask what they’d look for', 'What would you go and look at first?'],
    ['Ask about a visit', 'What do you remember from your first visit?'],
    ['Ask who they’d bring', 'Who would you bring?'],
  ),
  library: asks(
    ['Ask about a library card', 'Where did you get your first library card?'],
    ['Ask what’s by the bed', 'What are you reading at the moment?'],
    ['Ask for a corner', 'Which corner of the library is yours?'],
  ),
  school: asks(
    ['Ask about a teacher', 'Which teacher do you still think of?'],
    ['Ask about a first day', 'What do you remember of your first day?'],
    ['Ask what stuck', 'What did you learn at school that you still use?'],
  ),
  university: asks(
    ['Ask what they’d study', 'What would you study if you could start again?'],
    ['Ask for advice', 'What would you tell someone in their first week?'],
    ['Ask who got them there', 'Who told you that you could do it?'],
  ),
  arts: asks(
    ['Ask about a first time', 'What was the first thing you saw here?'],
    ['Ask who they’d bring', 'Who would you bring?'],
    ['Ask what they’d see again', 'What would you see again tomorrow?'],
  ),
  club: asks(
    ['Ask who got them into it', 'Who got you into it?'],
    ['Ask about an old one', 'Which was the first club shirt you owned?'],
    ['Ask about the best day', 'Which day at the club will you never forget?'],
  ),
  nature: asks(
    ['Ask what they’ve seen', 'What have you seen on a walk lately?'],
    ['Ask about close to home', 'What lives closest to your door?'],
    ['Ask for a favourite spot', 'Where do you go when you need some air?'],
  ),
  animals: asks(
    ['Ask for a story', 'How did your own animal find you?'],
    ['Ask about a name', 'Who named yours, and why?'],
    ['Ask about a habit', 'What is the oddest thing yours does?'],
  ),
  food: asks(
    ['Ask for their favourite', 'Which one would you have first?'],
    ['Ask who they’d share it with', 'Who would you share it with?'],
    ['Ask what goes with it', 'What would you have with it?'],
  ),
  shop: asks(
    ['Ask what they’d pick', 'Which would you pick first?'],
    ['Ask about a gift', 'Who would you give it to?'],
    ['Ask about a first visit', 'What was the first thing you bought here?'],
  ),
  firm: asks(
    ['Ask what they’d use it for', 'What would you use it for?'],
    ['Ask about a first job', 'Who showed you the ropes in your first job?'],
    ['Ask who taught them', 'Who taught you the trade?'],
  ),
  association: asks(
    ['Ask how they got in', 'What brought you into this work?'],
    ['Ask who taught them', 'Who taught you the most in it?'],
    ['Ask what newcomers need', 'What would you tell someone who starts tomorrow?'],
  ),
  faith: asks(
    ['Ask who they’d bring', 'Who would you bring?'],
    ['Ask about a song', 'Which song should never be left out?'],
    ['Ask for a memory', 'What do you remember from here as a child?'],
  ),
  health: [],
  hospice: [],
  council: [],
  housing: [],
  utility: [],
};

/** Their services are no place for an open question, whatever the draft is about; their fairs and shows are. */
export const asksAtOutingsOnly: ReadonlySet<OrganisationKind> = new Set([
  'council',
  'housing',
  'utility',
  'hospice',
  'health',
]);
