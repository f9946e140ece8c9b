import nlp from 'compromise/two';

/** One word as the tagger saw it. Offsets are into the text given. */
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

/** What we use of compromise's own records; its types leave them out. */
interface RawTerm {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
  readonly offset?: { readonly start: number };
}

/** The words of one piece, tagged. The only place that knows compromise. */
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

/** True for a first name the tagger's own word list knows, however the sentence around it reads. */
export function isListedName(word: string): boolean {
  const model = (nlp as unknown as Lexicon).model();
  const tag = model.one.lexicon[word.toLowerCase()];
  return tag === 'MaleName' || tag === 'FemaleName' || tag === 'FirstName';
}

interface Lexicon {
  model(): { readonly one: { readonly lexicon: Readonly<Record<string, unknown>> } };
}
