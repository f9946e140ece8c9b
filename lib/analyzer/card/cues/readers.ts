import type { Cue } from './define-cue.ts';

/** Phrases that suggest a question to readers. */
export const readerCues: readonly Cue[] = [
  {
    id: 'former',
    // "Parked at the old Sears lot" only gives a location.
    pattern:
      /\b[Tt]he (?:former|old|disused) ((?:\p{Lu}[\p{L}'’-]+\b ?){1,3})(?! ?(?:lot|site|yard|road|end|car park)\b)(?![\p{L}'’-])/u,
    readers: (name) => ({
      label: 'Ask who remembers it',
      text: `Who remembers ${name.trim()} as it was?`,
    }),
  },
  {
    id: 'replacing',
    pattern: /\breplac(?:es|ing) ((?:\p{Lu}[\p{L}'’-]+ ?){1,3})/u,
    readers: (name) => ({
      label: `Ask about ${name.trim()}`,
      text: `Who has a story about ${name.trim()}?`,
    }),
  },
];
