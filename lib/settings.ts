import * as v from 'valibot';
import type { SiteMode } from './sites/facts/site-mode.ts';
import type { Policy } from './policy/policy.ts';
import type { SiteId } from './post.ts';
import { factsOf, perSite } from './sites/facts/all-sites.ts';

/**
 * Switches, in storage.local. Content scripts can read that storage, so nothing in it may say anything about a
 * person or an organisation.
 */
export interface Settings {
  /** The writer's choices only; `modeOf` gives the mode in effect. */
  readonly modes: Readonly<Partial<Record<SiteId, SiteMode>>>;
  /** Ids of the rules the writer switched off. */
  readonly mutedRules: readonly string[];
  /** The coach is snoozed until this time, in milliseconds since 1970; 0 if it is not snoozed. */
  readonly quietUntil: number;
}

/** The part of the browser's storage that settings need. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const key = 'settings';
const mode = v.picklist(['nudge', 'underlines', 'toolbar', 'off']);
const schema = v.object({
  modes: v.fallback(v.object(perSite(() => v.exactOptional(mode))), {}),
  mutedRules: v.fallback(
    v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(80))),
      v.transform((rules) => rules.slice(0, 200)),
    ),
    [],
  ),
  quietUntil: v.fallback(v.pipe(v.number(), v.minValue(0)), 0),
});

/** The mode of a site now: the writer's choice, unless the organisation's policy sets it. */
export function modeOf(
  { modes }: Pick<Settings, 'modes'>,
  site: SiteId,
  policy: Pick<Policy, 'modes' | 'locked'>,
): SiteMode {
  const kept = policy.locked.has('modes') ? policy.modes[site] : undefined;
  return kept ?? modes[site] ?? policy.modes[site] ?? factsOf(site).firstMode;
}

/** The modes with another one on a site. */
export function withMode(
  { modes }: Pick<Settings, 'modes'>,
  site: SiteId,
  mode: SiteMode,
): Pick<Settings, 'modes'> {
  return { modes: { ...modes, [site]: mode } };
}

/** The modes once the writer has asked for a site: with the toolbar only where its terms forbid more. */
export function switchedOn(
  settings: Pick<Settings, 'modes'>,
  site: SiteId,
): Pick<Settings, 'modes'> {
  const { modes } = settings;
  if (modes[site] !== undefined && modes[site] !== 'off') return { modes };
  return withMode(settings, site, factsOf(site).forbidsAdditions ? 'toolbar' : 'nudge');
}

const day = 24 * 60 * 60 * 1000;

/**
 * The time until which the coach is snoozed, in milliseconds since 1970; 0 if it is not snoozed. “For today” is
 * never more than a day ahead; if it seems to be, the clock was set back, and the snooze no longer applies.
 */
export function findSnoozeEnd({ quietUntil }: Pick<Settings, 'quietUntil'>, now: number): number {
  const ahead = quietUntil - now;
  return ahead > 0 && ahead <= day + 2 * 60 * 60 * 1000 ? quietUntil : 0;
}

const fresh: Settings = { modes: {}, mutedRules: [], quietUntil: 0 };

/** The current settings. A damaged part falls back to its default; the rest is kept. */
export async function readSettings(area: SettingsArea): Promise<Settings> {
  return parseSettings((await area.get(key))[key]);
}

/** Parses settings from storage or from a backup. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return fresh;
  const result = v.safeParse(schema, { ...fresh, ...stored });
  return result.success ? result.output : fresh;
}

/** Changes the given settings and keeps the others. */
export async function changeSettings(
  area: SettingsArea,
  change: (settings: Settings) => Partial<Settings>,
): Promise<Settings> {
  const settings = await readSettings(area);
  const next = { ...settings, ...change(settings) };
  await area.set({ [key]: next });
  return next;
}

/**
 * The settings made here, filled in from a backup where none was made here. A backup cannot switch on a site
 * that is off here; LinkedIn is off until the writer has read about its terms.
 */
export function takeSettings(here: Settings, fromFile: Settings): Settings {
  const offered = Object.entries(fromFile.modes).filter(([site]) => {
    const id = site as SiteId;
    return (here.modes[id] ?? factsOf(id).firstMode) !== 'off';
  });
  return {
    ...here,
    modes: { ...Object.fromEntries(offered), ...here.modes },
    mutedRules: [...new Set([...here.mutedRules, ...fromFile.mutedRules])],
  };
}
