import type { AnalyzerCache, AnalyzerContext } from '../analyzer/analyze.ts';
import type { Model, ModelData } from '../analyzer/model/model.ts';
import { Refusal, type AnalyzeAnswer, type AccountStatus } from '../messages.ts';
import { withPolicyNames, type Policy } from '../policy/policy.ts';
import { partnerFrom } from '../organisation/new-names.ts';
import type { Profile } from '../organisation/profile.ts';
import { accountId, type Draft } from '../post.ts';
import {
  changeSettings,
  findSnoozeEnd,
  modeOf,
  readSettings,
  type Settings,
  type SettingsArea,
} from '../settings.ts';
import { phraseId } from '../store/phrases.ts';
import type { Failures } from '../store/failures.ts';
import type { Store } from '../store/store.ts';
import { findStanding } from '../store/coached-accounts.ts';
import type { Handlers } from './message-router.ts';
import { createHistory, toRecent } from './history.ts';
import type * as Analyzer from '../packaged/analyzer.ts';
import { createKnowledge, type Knowledge } from './knowledge.ts';
import { toRecordedPost } from './record-post.ts';

/** What the coach depends on. */
export interface CoachPorts {
  readonly store: Store;
  readonly settings: SettingsArea;
  /** The administrator's policy. */
  readonly readPolicy: () => Promise<Policy>;
  readonly failures: Pick<Failures, 'note' | 'keep' | 'held' | 'clear'>;
  /** Shows a short text on the toolbar icon of one tab; an empty text shows none. */
  readonly showInToolbar: (tab: string, words: string) => Promise<void>;
  /** Loads the analyzer, when the first composer is focused. */
  readonly loadAnalyzer: () => Promise<typeof Analyzer>;
  /** Loads the weights (lib/load-weights.ts); without them the coach stays silent. */
  readonly loadWeights: () => Promise<ModelData>;
  readonly now: () => number;
  /** Yields to other work on the thread. */
  readonly rest: () => Promise<void>;
}

const day = 24 * 60 * 60 * 1000;
/** For this long a new writer may see three findings per draft, to learn what there is. */
const firstWeek = 7 * day;
/** A cap on muted phrases, so that a compromised page cannot fill the store. */
const mostPhrases = 2000;
/** How long one slice of analysis may block the thread, in milliseconds. */
const slice = 12;

/** The handlers for everything a composer may ask. */
export function createCoach(ports: CoachPorts): Handlers {
  const { store, settings, now } = ports;
  const knowledge = createKnowledge(store);
  const historyOf = createHistory(store);
  const newest = new Map<string, number>();
  let cache: AnalyzerCache | undefined;
  let model: Promise<Model | undefined> | undefined;

  /** Tried once: weights that cannot be read now cannot be read later. */
  const modelOf = async () => {
    const { readModel } = await ports.loadAnalyzer();
    model ??= ports
      .loadWeights()
      .then(readModel)
      .catch((error: unknown) => {
        ports.failures.note('weights', error);
        return undefined;
      });
    return model;
  };

  const readAll = async () => {
    // Read first, because reading the policy adds what the administrator supplied to the store.
    const policy = await ports.readPolicy();
    const [known, switches] = await Promise.all([knowledge(), readSettings(settings)]);
    const profiles = withPolicyNames(known.profiles, policy);
    return [{ ...known, profiles }, switches, policy] as const;
  };

  /** Three findings per draft in the first week, then one. */
  const readMost = async () => {
    // A full disk cannot store the date of first use; coach the draft anyway.
    const since = await store.since(now()).catch(() => 0);
    return now() - since < firstWeek ? 3 : 1;
  };

  const contextFor = async (
    draft: Draft,
    profile: Profile,
    { book, phrases, revision }: Knowledge,
    { mutedRules }: Settings,
    mostNames: number,
  ): Promise<AnalyzerContext> => {
    const { findRestingRules } = await ports.loadAnalyzer();
    const history = await historyOf(draft.author, revision, now());
    return {
      profile,
      book,
      model: await modelOf(),
      recent: toRecent(history),
      mutedRules: new Set(mutedRules),
      mutedPhrases: phrases,
      restingRules: new Set(findRestingRules(history, now()).keys()),
      mostNames,
      now: now(),
      failed: ports.failures.note,
    };
  };

  /** Runs an analysis in slices; undefined once `goOn` returns false because nobody needs the result. */
  const run = async <Result>(
    begin: (context: AnalyzerContext, cache: AnalyzerCache) => Generator<undefined, Result>,
    context: Promise<AnalyzerContext>,
    goOn = () => true,
  ): Promise<Result | undefined> => {
    cache ??= (await ports.loadAnalyzer()).createAnalyzerCache();
    const work = begin(await context, cache);
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
    async warm({ author, place, site }): Promise<AccountStatus> {
      const [switches, policy] = await Promise.all([readSettings(settings), ports.readPolicy()]);
      const mode = modeOf(switches, site, policy);
      const nobody = { coached: 'never', profiles: [], mode, quietUntil: 0, mostNew: 1 } as const;
      if (mode === 'off') return nobody;
      try {
        const [{ profiles, accounts }, mostNew] = await Promise.all([knowledge(), readMost()]);
        // Until the writer names an organisation there is nothing to coach or ask.
        if (profiles.length === 0) return nobody;
        const { coached } = findStanding(author ?? { site }, place, profiles, accounts);
        if (coached === 'yes') void modelOf();
        const isAsked = coached === 'ask' || coached === 'closed';
        return {
          coached,
          profiles: isAsked ? profiles.map(({ id, name }) => ({ id, name })) : [],
          mode,
          quietUntil: findSnoozeEnd(switches, now()),
          mostNew,
        };
      } catch (error) {
        // The answer still includes the mode, without which the page must show nothing.
        if (error instanceof Error && error.name === 'StoreProblem') {
          ports.failures.note('storage', error.cause ?? error);
          return { ...nobody, problem: error.message };
        }
        throw error;
      }
    },

    async analyze({ composer, version, names, draft }, tab): Promise<AnalyzeAnswer> {
      const key = `${tab} ${composer}`;
      newest.delete(key);
      newest.set(key, version);
      if (newest.size > 500) newest.delete(newest.keys().next().value!);
      const [known, switches, policy] = await readAll();
      const standing = findStanding(draft.author, draft.place, known.profiles, known.accounts);
      const isOff = modeOf(switches, draft.site, policy) === 'off';
      if (standing.coached !== 'yes' || isOff) return { version, silent: 'not-coached' };
      if (findSnoozeEnd(switches, now()) > 0) return { version, silent: 'quiet' };
      const { analyze, annotateDraft } = await ports.loadAnalyzer();
      const annotated = annotateDraft(draft);
      const analysis = await run(
        (context, kept) => analyze(annotated, context, kept),
        contextFor(annotated, standing.profile, known, switches, names),
        () => newest.get(key) === version,
      );
      return analysis ? { version, analysis } : { version, silent: 'superseded' };
    },

    async 'post.published'(published) {
      const [known, switches, policy] = await readAll();
      const { author, place, site } = published.draft;
      const standing = findStanding(author, place, known.profiles, known.accounts);
      if (standing.coached !== 'yes' || modeOf(switches, site, policy) === 'off') {
        return { recorded: false };
      }
      const { analyze, countLinksOut, annotateDraft } = await ports.loadAnalyzer();
      // Without a model the post would count as one with nothing to report.
      if ((await modelOf()) === undefined) return { recorded: false };
      const draft = annotateDraft(published.draft);
      const analysis = await run(
        (context, kept) => analyze(draft, context, kept),
        contextFor(draft, standing.profile, known, switches, Infinity),
      );
      if (!analysis) return { recorded: false };
      // A page's clock may be wrong or lie: never date a post in the future.
      const at = Math.min(published.at, now());
      const { profile } = standing;
      const post = toRecordedPost(
        { ...published, draft, at },
        {
          draft,
          profile,
          analysis,
          linksOut: countLinksOut(draft, profile),
        },
      );
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
            'Hat Tip can’t leave any more words alone. Undo some of your choices under “Accounts and rules” first.',
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

    async 'partner.kept'({ draft, name }) {
      const [known, switches, policy] = await readAll();
      const standing = findStanding(draft.author, draft.place, known.profiles, known.accounts);
      if (standing.coached !== 'yes' || modeOf(switches, draft.site, policy) === 'off')
        return { done: false };
      const { annotateDraft, readNewcomer } = await ports.loadAnalyzer();
      const annotated = annotateDraft(draft);
      const found = await run(
        (context, kept) => readNewcomer(annotated, name, context, kept),
        contextFor(annotated, standing.profile, known, switches, Infinity),
      );
      if (found === undefined) return { done: false };
      const partner = partnerFrom(found.newcomer, crypto.randomUUID());
      await store.partners.put({ ...partner, topics: found.topics });
      return { done: true };
    },

    async 'account.answered'(answer) {
      const { profiles } = await knowledge();
      const { author, place } = answer;
      const profile = answer.coach ? answer.profile : undefined;
      if (profile !== undefined && !profiles.some(({ id }) => id === profile)) {
        throw new Refusal(
          'That organisation isn’t in Hat Tip any more. Open the card again to choose another.',
        );
      }
      await store.accounts.put({
        ...author,
        id: accountId(author, place),
        ...(place && { place }),
        coached: answer.coach,
        ...(profile !== undefined && { profile }),
      });
      return { done: true };
    },

    async 'findings.counted'({ count, asks }, tab) {
      await ports.showInToolbar(tab, asks ? '?' : count > 0 ? String(count) : '');
      return { done: true };
    },

    async 'unit.failed'(failure) {
      await ports.failures.keep(failure);
      return { done: true };
    },

    async 'failures.held'() {
      return { failures: ports.failures.held() };
    },

    async 'failures.forget'() {
      await ports.failures.clear();
      return { done: true };
    },
  };
}

/** Midnight in the writer's time zone. */
function endOfDay(now: number): number {
  return new Date(now).setHours(24, 0, 0, 0);
}
