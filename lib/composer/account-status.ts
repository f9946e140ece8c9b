import { signal } from '@preact/signals-core';
import type { AccountStatus } from '../messages.ts';
import type { Audience, Author } from '../post.ts';
import type { Site } from '../sites/define-site.ts';
import type { Ask, NoAnswer } from './ask.ts';
import type { Clock } from './ports.ts';

/** How long an account status stays valid, in milliseconds. */
const life = 30_000;

/** Why the draft may not be read. */
export type Silence = 'ask' | 'closed' | 'not-coached' | 'off' | 'quiet';

interface AccountStatusParts {
  readonly composer: HTMLElement;
  readonly site: Site;
  readonly ask: Ask;
  readonly clock: Clock;
  /** Called with each new status. */
  readonly heard: (answer: Silence | 'coached' | NoAnswer) => void;
}

/** The account status of one composer, as last answered by the background. */
export function createAccountStatus({ composer, site, ask, clock, heard }: AccountStatusParts) {
  const accountStatus = signal<AccountStatus | undefined>(undefined);
  const author = signal<Author | undefined>(undefined);
  const place = signal<Audience | undefined>(undefined);
  let at = -Infinity;
  let asking: Promise<void> | undefined;

  const readKey = () => keyOf(site.readAuthor(composer), site.readAudience(composer));
  const isSnoozed = () => (accountStatus.peek()?.quietUntil ?? 0) > clock.now();
  const isCoached = () =>
    accountStatus.peek()?.coached === 'yes' && accountStatus.peek()?.mode !== 'off';
  /** The composer's author and audience still match the last account lookup. */
  const isSameAuthor = () => at !== -Infinity && readKey() === keyOf(author.peek(), place.peek());

  async function listen(): Promise<void> {
    author.value = site.readAuthor(composer);
    place.value = site.readAudience(composer);
    at = clock.now();
    const reply = await ask('warm', { author: author.value, place: place.value, site: site.id });
    if ('missing' in reply) return heard(reply.missing);
    accountStatus.value = reply.answer;
    const { problem } = reply.answer;
    heard(problem === undefined ? (silence() ?? 'coached') : { sentence: problem });
  }

  function silence(): Silence | undefined {
    const answer = accountStatus.peek();
    if (answer?.mode === 'off') return 'off';
    if (answer?.coached === 'ask' || answer?.coached === 'closed') return answer.coached;
    if (answer?.coached !== 'yes') return 'not-coached';
    return isSnoozed() ? 'quiet' : undefined;
  }

  return {
    accountStatus,
    author,
    place,
    /** The looked-up account is coached, and the composer still belongs to it. */
    isCoached: () => isCoached() && isSameAuthor(),
    isSameAuthor,
    mayRead: () => isCoached() && !isSnoozed(),
    /** A key for the looked-up author and audience, ignoring capitals. */
    key: () => keyOf(author.peek(), place.peek()),
    /** Asks the background, which also loads the analyzer. */
    wake(): Promise<void> {
      asking ??= listen().finally(() => (asking = undefined));
      return asking;
    },
    /**
     * Sends the writer's answer: a profile's id, or undefined for never. Where the site shows no account,
     * the answer applies to the whole site.
     */
    answer(profile: string | undefined) {
      const who = author.peek() ?? { site: site.id };
      return ask(
        'account.answered',
        profile === undefined
          ? { author: who, coach: false }
          : { author: who, coach: true, profile },
      );
    },
    // A status from the future is stale too: the clock was set back since.
    isStale: (age = life) => !(Math.abs(clock.now() - at) <= age && isSameAuthor()),
  };
}

function keyOf(author: Author | undefined, place: Audience | undefined): string {
  return [author?.site, author?.handle?.toLowerCase(), author?.name, place?.id].join(' ');
}
