import * as v from 'valibot';

/** A phrase that a rule must ignore from now on. */
export interface MutedPhrase {
  /** `phraseId(rule, phrase)` */
  readonly id: string;
  readonly rule: string;
  readonly phrase: string;
}

/** Different capitals or wider gaps are the same phrase. */
export function phraseId(rule: string, phrase: string): string {
  return `${rule}:${phrase.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
}

const schema = v.object({
  id: v.pipe(v.string(), v.maxLength(800)),
  rule: v.pipe(v.string(), v.maxLength(80)),
  phrase: v.pipe(v.string(), v.maxLength(700)),
});

export function parsePhrase(value: unknown): MutedPhrase | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}
