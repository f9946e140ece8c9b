import type { Exercise } from '../../components/practice/Practice.tsx';
import type { Partner } from '../../lib/partners/partner.ts';
import type { Translate } from '../../lib/translate.ts';

/** Drafts to try, one for each of the main rules, using partners of the practice book. */
export function exercisesFor(partners: readonly Partner[], t: Translate): readonly Exercise[] {
  const partner = partners.find(({ handles, doNotTag }) => handles.x && !doNotTag);
  const withPartner = partner
    ? [
        {
          title: t('practiceTryUntagged'),
          draft: `On Saturday ${partner.name} welcomed ninety people in our courtyard, and showed anyone who asked how it is done.`,
        },
        {
          title: t('practiceTryGood'),
          draft: `Ninety people came to the courtyard of ${partner.name} (@${partner.handles.x}) last night. What was the first song you learnt by heart?`,
        },
      ]
    : [];
  return [
    {
      title: t('practiceTryBrandOnly'),
      draft:
        'We are thrilled to announce that our new workshop is open. We have worked on it for two ' +
        'years and we are so proud of the result. Book now on our website.',
    },
    ...withPartner.slice(0, 1),
    {
      title: t('practiceTryUnnamed'),
      draft:
        'The spring fair raised £2,300 for the roof. Thanks to our partners, who carried 60 tables up the hill in the rain.',
    },
    ...withPartner.slice(1),
  ];
}
