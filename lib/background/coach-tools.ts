import type { AnalyzerCache, AnalyzerContext } from '../analyzer/analyze.ts';
import type { Model, ModelData } from '../analyzer/model/model.ts';
import type { Profile } from '../organisation/profile.ts';
import type * as Analyzer from '../packaged/analyzer.ts';
import { withPolicyNames, type Policy } from '../policy/policy.ts';
import type { Draft, RawDraft } from '../post.ts';
import { modeOf, readSettings, type Settings, type SettingsArea } from '../settings.ts';
import { findStanding } from '../store/coached-accounts.ts';
import type { Failures } from '../store/failures.ts';
import type { Store } from '../store/store.ts';
import { createHistory, toRecent } from './history.ts';
import { createKnowledge, type Knowledge } from './knowledge.ts';

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
  /** Loads the weights (lib/packaged/load.ts); without them the coach stays silent. */
  readonly loadWeights: () => Promise<ModelData>;
  readonly now: () => number;
  /** Yields to other work on the thread. */
  readonly rest: () => Promise<void>;
}

/** How long one slice of analysis may block the thread, in milliseconds. */
const slice = 12;

/** Everything about the writer that an answer depends on, read once for each request. */
export interface Coached {
  readonly profile: Profile;
  readonly known: Knowledge;
  readonly switches: Settings;
}

/** What the handlers of the coach share. */
export function createCoachTools(ports: CoachPorts) {
  const { store, settings, now } = ports;
  const knowledge = createKnowledge(store);
  const historyOf = createHistory(store);
  const modelOf = createModelSource(ports);
  let cache: AnalyzerCache | undefined;

  /** Undefined if this account or audience is not coached, or the site is off. */
  const readCoached = async ({
    author,
    place,
    site,
  }: Pick<RawDraft, 'author' | 'place' | 'site'>): Promise<Coached | undefined> => {
    // Read first, because reading the policy adds what the administrator supplied to the store.
    const policy = await ports.readPolicy();
    const [stored, switches] = await Promise.all([knowledge(), readSettings(settings)]);
    const known = { ...stored, profiles: withPolicyNames(stored.profiles, policy) };
    const standing = findStanding(author, place, known.profiles, known.accounts);
    const isOff = modeOf(switches, site, policy) === 'off';
    if (standing.coached !== 'yes' || isOff) return undefined;
    return { profile: standing.profile, known, switches };
  };

  const contextFor = async (
    draft: Draft,
    { profile, known: { book, phrases, revision }, switches: { mutedRules } }: Coached,
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

  return { knowledge, modelOf, readCoached, contextFor, run };
}

export type CoachTools = ReturnType<typeof createCoachTools>;

/** Tried once: weights that cannot be read now cannot be read later. */
function createModelSource({ loadAnalyzer, loadWeights, failures }: CoachPorts) {
  let model: Promise<Model | undefined> | undefined;
  return async () => {
    const { readModel } = await loadAnalyzer();
    model ??= loadWeights()
      .then(readModel)
      .catch((error: unknown) => {
        failures.note('weights', error);
        return undefined;
      });
    return model;
  };
}
