import type { Profile } from '../organisation/profile.ts';

/** How a pitch sounds. */
export const tones = ['plain', 'warm', 'brief'] as const;
export type Tone = (typeof tones)[number];

/** A short message to somebody who shares a cause; a start for the writer to edit, with no promise and no praise the writer did not write. */
export function makePitch({ name, followedFor }: Profile, cause: string, tone: Tone): string {
  const shared = cause.trim();
  const [reason] = followedFor.map((words) => words.replace(/[.!?\s]+$/, ''));
  const known = reason === undefined ? '' : ` People follow us for this: ${reason}.`;
  switch (tone) {
    case 'plain':
      return `Hello, I write for ${name}. What we have in common is ${shared}.${known} Shall we follow each other and pass on each other’s news?`;
    case 'warm':
      return `Hello from ${name}. We care about ${shared}, and think that you do too.${known} We would love to hear what you are working on, and to tell our readers about it.`;
    case 'brief':
      return `${name} here. We share ${shared}: shall we follow each other?`;
  }
}
