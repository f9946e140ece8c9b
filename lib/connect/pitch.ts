import type { Profile } from '../organisation/profile.ts';

/** The tone of a pitch. */
export const tones = ['plain', 'warm', 'brief'] as const;
export type Tone = (typeof tones)[number];

/** A short opening message to somebody who shares a cause, for the writer to edit. It promises nothing, and praises only in the writer's own words. */
export function makePitch({ name, followedFor }: Profile, cause: string, tone: Tone): string {
  const shared = cause.trim();
  const [reason] = followedFor.map((words) => words.replace(/[.!?\s]+$/, ''));
  const known = reason === undefined ? '' : ` People follow us for this: ${reason}.`;
  switch (tone) {
    case 'plain':
      return `Hello, I post for ${name}. We both care about ${shared}.${known} Shall we follow each other and share each other’s news?`;
    case 'warm':
      return (
        `Hello from ${name}. We care about ${shared}, and I think you do too.${known} We’d love ` +
        'to hear what you’re working on, and to tell our readers about it.'
      );
    case 'brief':
      return `Hello from ${name}. We both care about ${shared}. Shall we follow each other?`;
  }
}
