import type { Analysis } from '../analyzer/analysis.ts';
import type { AnalyzerCache, AnalyzerContext } from '../analyzer/analyze.ts';
import { Refusal, type AnalyzeAnswer, type Welcome } from '../messages.ts';
import type { Profile } from '../organisation/profile.ts';
import type { Draft } from '../post.ts';
import { changeSettings, readSettings, type SettingsArea } from '../settings.ts';
import { accountId } from '../store/accounts.ts';
import { phraseId } from '../store/phrases.ts';
import type { Store } from '../store/store.ts';
import { findStanding } from './coached-accounts.ts';
import type { Handlers } from './door.ts';
import { readHistory } from './history.ts';
import type * as Analyzer from './load-analyzer.ts';
import { createKnowledge, type Knowledge } from './knowledge.ts';
import { toRecordedPost } from './record-post.ts';

/** What the coach needs of the world. */
export interface CoachPorts {
  readonly store: Store;
  readonly settings: SettingsArea;
  /** The analyzer is 0.3 MB of word lists: loaded when the first composer is focused. */
  readonly loadAnalyzer: () => Promise<typeof Analyzer>;
  readonly now: () => number;
  /** Lets other work of the thread go first. */
  readonly rest: () => Promise<void>;
}

const day = 24 * 60 * 60 * 1000;
/** For how long a new writer may see three findings in one draft, so as to learn what there is. */
const firstWeek = 7 * day;
/** Words left alone; a page that was taken over must not fill the store. */
const mostPhrases = 2000;
/** How long one slice of analysis may hold the thread, in milliseconds. */
const slice = 12;

/** Everything a composer may ask. */
export function createCoach(ports: CoachPorts): Handlers {
  const { store, settings, now } = ports;
  const knowledge = createKnowledge(store);
  const newest = new Map<string, number>();
  let cache: AnalyzerCache | undefined;

  /** The first week may show three findings in one draft, later ones one. */
  const readMost = async () => (now() - (await store.since(now())) < firstWeek ? 3 : 1);

  const contextFor = async (
    draft: Draft,
    profile: Profile,
    { book, phrases }: Knowledge,
  ): Promise<AnalyzerContext> => {
    const { findQuietRules } = await ports.loadAnalyzer();
    const [{ mutedRules }, history] = await Promise.all([
      readSettings(settings),
      readHistory(store, draft.author),
    ]);
    return {
      profile,
      book,
      recent: history.slice(0, 10),
      mutedRules: new Set(mutedRules),
      mutedPhrases: phrases,
      quietRules: new Set(findQuietRules(history, now()).keys()),
      // The session knows what this draft has shown already, and keeps the count.
      mostFindings: 3,
      now: now(),
    };
  };

  /** Analyses in slices; undefined when `goOn` says that nobody waits for it any more. */
  const run = async (
    draft: Draft,
    profile: Profile,
    known: Knowledge,
    goOn: () => boolean,
  ): Promise<Analysis | undefined> => {
    const { analyze, createAnalyzerCache } = await ports.loadAnalyzer();
    cache ??= createAnalyzerCache();
    const work = analyze(draft, await contextFor(draft, profile, known), cache);
    let sliceEnds = now() + slice;
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      if (now() < sliceEnds) continue;
      await ports.rest();
      if (!goOn()) return undefined;
      sliceEnds = now() + slice;
    }
  };

  return {
    async warm({ author, site }): Promise<Welcome> {
      void ports.loadAnalyzer();
      const [{ profiles, accounts }, { modes, quietUntil }, mostNew] = await Promise.all([
        knowledge(),
        readSettings(settings),
        readMost(),
      ]);
      // Before the writer said for whom they post there is nobody to coach, and nothing to ask.
      const coached =
        profiles.length === 0
          ? 'never'
          : findStanding(author ?? { site }, profiles, accounts).coached;
      return {
        coached,
        profiles: coached === 'ask' ? profiles.map(({ id, name }) => ({ id, name })) : [],
        mode: modes[site] ?? 'nudge',
        quietUntil,
        mostNew,
      };
    },

    async analyze({ composer, version, draft }, tab): Promise<AnalyzeAnswer> {
      const key = `${tab} ${composer}`;
      newest.delete(key);
      newest.set(key, version);
      if (newest.size > 500) newest.delete(newest.keys().next().value!);
      const [known, { quietUntil, modes }] = await Promise.all([
        knowledge(),
        readSettings(settings),
      ]);
      const standing = findStanding(draft.author, known.profiles, known.accounts);
      if (standing.coached !== 'yes') return { version, silent: 'not-coached' };
      if (quietUntil > now() || modes[draft.site] === 'off') return { version, silent: 'quiet' };
      const analysis = await run(draft, standing.profile, known, () => newest.get(key) === version);
      return analysis ? { version, analysis } : { version, silent: 'superseded' };
    },

    async 'post.published'(published) {
      const known = await knowledge();
      const standing = findStanding(published.draft.author, known.profiles, known.accounts);
      if (standing.coached !== 'yes') return { recorded: false };
      const analysis = await run(published.draft, standing.profile, known, () => true);
      if (!analysis) return { recorded: false };
      // A page's clock may be wrong or lying: a post is never from the future.
      const at = Math.min(published.at, now());
      const post = toRecordedPost({ ...published, at }, standing.profile, analysis);
      return { recorded: await store.posts.record(post) };
    },

    async mute(mute) {
      if (mute.what !== 'today') {
        const { rules } = await ports.loadAnalyzer();
        if (!rules.some(({ id }) => id === mute.rule)) return { done: false };
      }
      if (mute.what === 'phrase') {
        if ((await knowledge()).phrases.length >= mostPhrases) {
          throw new Refusal(
            'There is no room for more words to be left alone. Forget some of them under “Accounts and rules”.',
          );
        }
        const id = phraseId(mute.rule, mute.phrase);
        await store.phrases.put({ id, rule: mute.rule, phrase: mute.phrase });
      } else if (mute.what === 'rule') {
        await changeSettings(settings, ({ mutedRules }) => ({
          mutedRules: [...new Set([...mutedRules, mute.rule])],
        }));
      } else {
        await changeSettings(settings, () => ({ quietUntil: endOfDay(now()) }));
      }
      return { done: true };
    },

    async 'account.answered'(answer) {
      const { profiles } = await knowledge();
      const { site, handle } = answer.author;
      const profile = answer.coach ? answer.profile : undefined;
      if (profile !== undefined && !profiles.some(({ id }) => id === profile)) {
        throw new Refusal(
          'That organisation is no longer in Hat Tip. Open the card again to choose another.',
        );
      }
      await store.accounts.put({
        id: accountId(answer.author),
        site,
        ...(handle !== undefined && { handle }),
        coached: answer.coach,
        ...(profile !== undefined && { profile }),
      });
      return { done: true };
    },
  };
}

/** Midnight of the writer's own day. */
function endOfDay(now: number): number {
  const midnight = new Date(now);
  midnight.setHours(24, 0, 0, 0);
  return midnight.getTime();
}
