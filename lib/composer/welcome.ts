import { signal } from '@preact/signals-core';
import type { Welcome } from '../messages.ts';
import type { Author } from '../post.ts';
import type { Site } from '../sites/define-site.ts';
import type { Ask, NoAnswer } from './ask.ts';
import type { Clock } from './ports.ts';

/** How long what was heard of an account is taken to be still so. */
const life = 30_000;

/** Why nothing may be read. */
export type Silence = 'ask' | 'not-coached' | 'off' | 'quiet';

interface WelcomeParts {
  readonly composer: HTMLElement;
  readonly site: Site;
  readonly ask: Ask;
  readonly clock: Clock;
  /** Heard something new. */
  readonly heard: (answer: Silence | 'coached' | NoAnswer) => void;
}

/** Whether the account a composer posts for is coached, as far as the background has said. */
export function createWelcome({ composer, site, ask, clock, heard }: WelcomeParts) {
  const welcome = signal<Welcome | undefined>(undefined);
  const author = signal<Author | undefined>(undefined);
  let at = -Infinity;
  let asking: Promise<void> | undefined;

  const isQuiet = () => (welcome.peek()?.quietUntil ?? 0) > clock.now();
  const isCoached = () => welcome.peek()?.coached === 'yes' && welcome.peek()?.mode !== 'off';
  /** True while the composer is still by the author that was asked about. */
  const isSameAuthor = () =>
    at !== -Infinity && keyOf(site.readAuthor(composer)) === keyOf(author.peek());

  async function listen(): Promise<void> {
    author.value = site.readAuthor(composer);
    at = clock.now();
    const reply = await ask('warm', { author: author.value, site: site.id });
    if ('missing' in reply) return heard(reply.missing);
    welcome.value = reply.answer;
    heard(silence() ?? 'coached');
  }

  function silence(): Silence | undefined {
    const answer = welcome.peek();
    if (answer?.mode === 'off') return 'off';
    if (answer?.coached !== 'yes') return answer?.coached === 'ask' ? 'ask' : 'not-coached';
    return isQuiet() ? 'quiet' : undefined;
  }

  return {
    welcome,
    author,
    /** The account that was asked about is coached, and the composer is still by it. */
    isCoached: () => isCoached() && isSameAuthor(),
    isSameAuthor,
    mayRead: () => isCoached() && !isQuiet(),
    /** Says who is asked about, whatever the letters' case. */
    key: () => keyOf(author.peek()),
    /** Asks the background, which loads the analyzer on the way. */
    wake(): Promise<void> {
      asking ??= listen().finally(() => (asking = undefined));
      return asking;
    },
    isStale: (age = life) => clock.now() - at > age || !isSameAuthor(),
  };
}

function keyOf(author: Author | undefined): string {
  return [author?.site, author?.handle?.toLowerCase(), author?.name].join(' ');
}
