import type { AccountStatus, AnalyzeAnswer } from '../messages.ts';
import { findSnoozeEnd, modeOf, readSettings } from '../settings.ts';
import { findStanding } from '../store/coached-accounts.ts';
import type { CoachPorts, CoachTools } from './coach-tools.ts';
import type { Handlers } from './message-router.ts';
import { toRecordedPost } from './record-post.ts';

/** For this long a new writer may see three findings per draft, to learn what there is. */
const firstWeek = 7 * 24 * 60 * 60 * 1000;

/** The handlers for a draft, from its composer's focus to its publication. */
export function createDraftHandlers(
  ports: CoachPorts,
  { knowledge, modelOf, readCoached, contextFor, run }: CoachTools,
): Pick<Handlers, 'warm' | 'analyze' | 'post.published'> {
  const { store, settings, now } = ports;
  const watchNewest = createNewest();

  return {
    async warm({ author, place, site }): Promise<AccountStatus> {
      const [switches, policy] = await Promise.all([readSettings(settings), ports.readPolicy()]);
      const mode = modeOf(switches, site, policy);
      const nobody = { coached: 'never', profiles: [], mode, quietUntil: 0, mostNew: 1 } as const;
      if (mode === 'off') return nobody;
      try {
        const [{ profiles, accounts }, mostNew] = await Promise.all([knowledge(), readMost(ports)]);
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
      const isNewest = watchNewest(`${tab} ${composer}`, version);
      const coached = await readCoached(draft);
      if (!coached) return { version, silent: 'not-coached' };
      if (findSnoozeEnd(coached.switches, now()) > 0) return { version, silent: 'quiet' };
      const { analyze, annotateDraft } = await ports.loadAnalyzer();
      const annotated = annotateDraft(draft);
      const analysis = await run(
        (context, kept) => analyze(annotated, context, kept),
        contextFor(annotated, coached, names),
        isNewest,
      );
      return analysis ? { version, analysis } : { version, silent: 'superseded' };
    },

    async 'post.published'(published) {
      const coached = await readCoached(published.draft);
      if (!coached) return { recorded: false };
      const { analyze, countLinksOut, annotateDraft } = await ports.loadAnalyzer();
      // Without a model the post would count as one with nothing to report.
      if ((await modelOf()) === undefined) return { recorded: false };
      const draft = annotateDraft(published.draft);
      const analysis = await run(
        (context, kept) => analyze(draft, context, kept),
        contextFor(draft, coached, Infinity),
      );
      if (!analysis) return { recorded: false };
      // A page's clock may be wrong or lie: never date a post in the future.
      const at = Math.min(published.at, now());
      const { profile } = coached;
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
  };
}

/** Three findings per draft in the first week, then one. */
async function readMost({ store, now }: CoachPorts): Promise<number> {
  // A full disk cannot store the date of first use; coach the draft anyway.
  const since = await store.since(now()).catch(() => 0);
  return now() - since < firstWeek ? 3 : 1;
}

/** Notes each composer's version; the function returned is false once a newer one was noted. */
function createNewest() {
  const newest = new Map<string, number>();
  return (composer: string, version: number) => {
    newest.delete(composer);
    newest.set(composer, version);
    if (newest.size > 500) newest.delete(newest.keys().next().value!);
    return () => newest.get(composer) === version;
  };
}
