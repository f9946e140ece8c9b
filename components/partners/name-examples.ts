import { createPartnerBook, isAmbiguousName } from '../../lib/partners/find-partners.ts';
import { blankPartner } from '../../lib/partners/partner.ts';

/** Examples of what an ambiguous name would and would not match. */
export interface NameExamples {
  readonly name: string;
  readonly noticed: string | undefined;
  readonly leftAlone: string | undefined;
}

/** Sentences with the name in them, checked against the analyzer, so that no example promises too much. */
export interface ExampleSentences {
  readonly noticed: readonly ((name: string) => string)[];
  readonly leftAlone: readonly ((name: string) => string)[];
}

/** For each name that is very short or also an ordinary word, an example that matches and one that doesn't. */
export function findNameExamples(
  names: readonly string[],
  sentences: ExampleSentences,
): readonly NameExamples[] {
  const ambiguous = [...new Set(names.map((name) => name.trim()))].filter(
    (name) => name !== '' && isAmbiguousName(name),
  );
  return ambiguous.map((name) => {
    const book = createPartnerBook([{ ...blankPartner, id: 'example', name }], 0);
    const isNoticed = (sentence: string) => book.find(sentence).length > 0;
    const noticed = sentences.noticed.map((make) => make(name)).find(isNoticed);
    const alone = sentences.leftAlone.map((make) => make(name));
    return { name, noticed, leftAlone: alone.find((sentence) => !isNoticed(sentence)) };
  });
}
