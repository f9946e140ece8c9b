import type { Exercise } from '../../components/practice/Practice.tsx';

/** Drafts of the sample organisation, one for each thing the coach notices first. */
export const exercises: readonly Exercise[] = [
  {
    title: 'Everything is about the organisation',
    draft:
      'We are thrilled to announce that our new workshop is open. We have worked on it for two years and we are so proud of the result. Book now on our website.',
  },
  {
    title: 'A partner is named and not tagged',
    draft:
      'On Saturday the volunteers of Northgate Repair Café mended 34 lamps in our courtyard, and showed anyone who asked how it is done.',
  },
  {
    title: 'Thanks that nobody can find',
    draft:
      'The spring fair raised £2,300 for the roof. Thanks to our partners, who carried 60 tables up the hill in the rain.',
  },
  {
    title: 'A draft with nothing to add',
    draft:
      'Copperfield Singers (@CopperfieldSing) sang to a full courtyard last night. What was the first song you learnt by heart?',
  },
];
