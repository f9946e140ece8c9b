import { newsCues } from './cues/news.ts';
import { peopleCues } from './cues/people.ts';
import { readerCues } from './cues/readers.ts';
import { wantedCues } from './cues/wanted.ts';
import type { Cue } from './cues/define-cue.ts';

/** Most reliable first, because the first match is used. */
export const cues: readonly Cue[] = [...wantedCues, ...peopleCues, ...newsCues, ...readerCues];
