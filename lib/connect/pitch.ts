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
      return `Hello, I post for ${name}. We both care about ${shared}.${known} Shall we follow each other and share each other’s news?`;
    case 'warm':
      return `Hello from ${name}. We care about ${shared}, and I think you do too.${known} We’d love to hear what you’re working on, and to tell our readers about it.`;
    case 'brief':
      return `Hello from ${name}. We both care about ${shared}. Shall we follow each other?`;
  }
}
