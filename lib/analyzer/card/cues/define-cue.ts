import type { ReaderQuestion } from '../causes/define-cause.ts';
import { anyOf } from '../hook.ts';
import type { Hook } from '../hook.ts';

/** A turn of phrase that a question can be hung on. */
export interface Cue {
  readonly id: string;
  readonly pattern: RegExp;
  /** Only for these shapes. */
  readonly shapes?: readonly string[];
  /** `found`: the words the pattern matched, as written; `name`: its first group. */
  readonly asks?: (found: string, name: string) => string;
  /** See `Hook`. */
  readonly who?: string;
  readonly answer?: string;
  readonly label?: string;
  /** Asked instead where the draft names a person. */
  readonly ifNamed?: Hook;
  readonly readers?: (name: string) => ReaderQuestion;
}

const small =
  'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, ' +
  'fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, ' +
  'fifty, sixty, a hundred, one hundred';
/** A count in figures or words, as the inside of a pattern. */
export const count = String.raw`(?:\d+|${anyOf(small)})`;
