import * as v from 'valibot';
import type { SiteMode } from './messages.ts';
import type { Policy } from './policy/policy.ts';
import type { SiteId } from './post.ts';
import { factsOf, perSite } from './sites/facts/all-sites.ts';

/**
 * Switches, in storage.local. Content scripts can read that place, so nothing here may say
 * anything about a person or an organisation.
 */
export interface Settings {
  /** The writer's choices only: `modeOf` says what holds. */
  readonly modes: Readonly<Partial<Record<SiteId, SiteMode>>>;
  /** Ids of rules the writer switched off. */
  readonly mutedRules: readonly string[];
  /** Milliseconds since 1970 until which the coach is snoozed; 0 when it is not. */
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

/** How Hat Tip shows itself on a site now: the writer's choice, unless the organisation's policy keeps its own. */
export function modeOf(
  { modes }: Pick<Settings, 'modes'>,
  site: SiteId,
  policy: Pick<Policy, 'modes' | 'locked'>,
): SiteMode {
  const kept = policy.locked.has('modes') ? policy.modes[site] : undefined;
  return kept ?? modes[site] ?? policy.modes[site] ?? factsOf(site).firstMode;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Until when the coach is snoozed, in milliseconds since 1970; 0 when it is not. “For today” never
 * lies more than a day ahead: where it does, the clock was put back, and the day it meant is not this one.
 */
export function findSnoozeEnd({ quietUntil }: Pick<Settings, 'quietUntil'>, now: number): number {
  const ahead = quietUntil - now;
  return ahead > 0 && ahead <= day + 2 * 60 * 60 * 1000 ? quietUntil : 0;
}

const fresh: Settings = { modes: {}, mutedRules: [], quietUntil: 0 };

/** The settings as they are; a damaged part falls back to its first value and the rest is kept. */
export async function readSettings(area: SettingsArea): Promise<Settings> {
  return parseSettings((await area.get(key))[key]);
}

/** Reads settings from where they were kept, or from a backup. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return fresh;
  const result = v.safeParse(schema, { ...fresh, ...stored });
  return result.success ? result.output : fresh;
}

/** Changes some of the settings and keeps the others. */
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
 * The switches here, with those of a backup where none was made here. A site that is off here, as
 * LinkedIn is until somebody has read what its terms say, is not switched on by a file.
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
