import type { ReaderQuestion } from '../causes/define-cause.ts';
import { anyOf } from '../hook.ts';
import type { Hook } from '../hook.ts';

/** A phrase in a draft that suggests a question. */
export interface Cue {
  readonly id: string;
  readonly pattern: RegExp;
  /** Used only for drafts of these shapes; for any if absent. */
  readonly shapes?: readonly string[];
  /** `found`: the words the pattern matched, as written; `name`: its first group. */
  readonly asks?: (found: string, name: string) => string;
  /** See `Hook`. */
  readonly who?: string;
  readonly answer?: string;
  readonly label?: string;
  /** Asked instead if the draft names a person. */
  readonly ifNamed?: Hook;
  readonly readers?: (name: string) => ReaderQuestion;
}

const small =
  'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, ' +
  'fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, ' +
  'fifty, sixty, a hundred, one hundred';
/** The source of a pattern for a count, in figures or words. */
export const count = String.raw`(?:\d+|${anyOf(small)})`;
