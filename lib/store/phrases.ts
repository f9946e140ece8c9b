import * as v from 'valibot';

/** Words a rule must leave alone from now on. */
export interface MutedPhrase {
  /** `phraseId(rule, phrase)` */
  readonly id: string;
  readonly rule: string;
  readonly phrase: string;
}

/** Spelling with capitals or wider gaps is the same phrase. */
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
