/** Sources of the advice, each with its evidence level, in one line a writer can read. */
export const evidence = {
  dualPromotion:
    'Experiment: seven studies with 1,448 people found that those who credit others while ' +
    'speaking of themselves seem warmer and more competent (VanEpps, Hart and Schweitzer, ' +
    '2024).',
  community:
    'Survey: of 4,655 tweets by large charities, a quarter built relationships and more than ' +
    'half only informed (Lovejoy and Saxton, 2012). A description, not a target.',
  practice: 'Practice: what community managers recommend. Not tested in an experiment.',
  inclusiveWe:
    'Practice: advised by people who look after communities; studies of “we” in adverts and posts found mixed effects (Sela 2012, Cruz 2017, Labrecque 2020).',
  dialogue:
    'Survey: posts that open a dialogue drew more likes and comments from followers of charities (Saxton and Waters, 2014).',
} as const;
