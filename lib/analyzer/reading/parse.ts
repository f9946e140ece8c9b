import nlp from 'compromise/two';

/** One tagged word. Offsets are into the given text. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly person: boolean;
  readonly place: boolean;
  readonly body: boolean;
  readonly noun: boolean;
  readonly adjective: boolean;
}

/** The part of compromise's internal records that we use; its types omit them. */
interface RawTerm {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
  readonly offset?: { readonly start: number };
}

/** Tags the words of one piece. Only this module uses compromise. */
export function tagWords(text: string): Term[] {
  const view = nlp(text);
  view.compute('offset');
  const raw = (view as unknown as { readonly docs: readonly (readonly RawTerm[])[] }).docs;
  return raw.flat().map(({ text: word, tags, offset }) => {
    const start = offset?.start ?? 0;
    return {
      start,
      end: start + word.length,
      text: word,
      person: tags.has('Person'),
      place: tags.has('Place'),
      body: tags.has('Organization'),
      noun: tags.has('Noun') && !tags.has('Pronoun') && !tags.has('Possessive'),
      adjective: tags.has('Adjective'),
    };
  });
}

/** True for a first name in the tagger's own word list, whatever its context. */
export function isListedName(word: string): boolean {
  const model = (nlp as unknown as Lexicon).model();
  const tag = model.one.lexicon[word.toLowerCase()];
  return tag === 'MaleName' || tag === 'FemaleName' || tag === 'FirstName';
}

interface Lexicon {
  model(): { readonly one: { readonly lexicon: Readonly<Record<string, unknown>> } };
}
