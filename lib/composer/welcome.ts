import { signal } from '@preact/signals-core';
import type { Welcome } from '../messages.ts';
import type { Author, Place } from '../post.ts';
import type { Site } from '../sites/define-site.ts';
import type { Ask, NoAnswer } from './ask.ts';
import type { Clock } from './ports.ts';

/** How long what was heard of an account is taken to be still so. */
const life = 30_000;

/** Why nothing may be read. */
export type Silence = 'ask' | 'closed' | 'not-coached' | 'off' | 'quiet';

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
  const place = signal<Place | undefined>(undefined);
  let at = -Infinity;
  let asking: Promise<void> | undefined;

  const readKey = () => keyOf(site.readAuthor(composer), site.readPlace(composer));
  const isQuiet = () => (welcome.peek()?.quietUntil ?? 0) > clock.now();
  const isCoached = () => welcome.peek()?.coached === 'yes' && welcome.peek()?.mode !== 'off';
  /** True while the composer is still by the author that was asked about, and goes to the same place. */
  const isSameAuthor = () => at !== -Infinity && readKey() === keyOf(author.peek(), place.peek());

  async function listen(): Promise<void> {
    author.value = site.readAuthor(composer);
    place.value = site.readPlace(composer);
    at = clock.now();
    const reply = await ask('warm', { author: author.value, place: place.value, site: site.id });
    if ('missing' in reply) return heard(reply.missing);
    welcome.value = reply.answer;
    const { problem } = reply.answer;
    heard(problem === undefined ? (silence() ?? 'coached') : { sentence: problem });
  }

  function silence(): Silence | undefined {
    const answer = welcome.peek();
    if (answer?.mode === 'off') return 'off';
    if (answer?.coached === 'ask' || answer?.coached === 'closed') return answer.coached;
    if (answer?.coached !== 'yes') return 'not-coached';
    return isQuiet() ? 'quiet' : undefined;
  }

  return {
    welcome,
    author,
    place,
    /** The account that was asked about is coached, and the composer is still by it. */
    isCoached: () => isCoached() && isSameAuthor(),
    isSameAuthor,
    mayRead: () => isCoached() && !isQuiet(),
    /** Says who is asked about and where, whatever the letters' case. */
    key: () => keyOf(author.peek(), place.peek()),
    /** Asks the background, which loads the analyzer on the way. */
    wake(): Promise<void> {
      asking ??= listen().finally(() => (asking = undefined));
      return asking;
    },
    /** Tells the writer's answer: a profile's id, or never. Where the site names nobody it is about all of the site. */
    answer(profile: string | undefined) {
      const who = author.peek() ?? { site: site.id };
      return ask(
        'account.answered',
        profile === undefined
          ? { author: who, coach: false }
          : { author: who, coach: true, profile },
      );
    },
    // Heard in what is now the future: the clock was put back since.
    isStale: (age = life) => !(Math.abs(clock.now() - at) <= age && isSameAuthor()),
  };
}

function keyOf(author: Author | undefined, place: Place | undefined): string {
  return [author?.site, author?.handle?.toLowerCase(), author?.name, place?.id].join(' ');
}
