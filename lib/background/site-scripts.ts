import { changeSettings, switchedOn, withMode, type SettingsArea } from '../settings.ts';
import type { SiteId } from '../post.ts';

/**
 * A content script that the manifest does not run, for pages that the writer asks for: those of a site, or one
 * server of a site that has many.
 */
export interface SiteScript {
  /** Names it among the registered ones. */
  readonly id: string;
  readonly site: SiteId;
  /** Match patterns, as the browser is asked for them. */
  readonly hosts: readonly string[];
  /** The built file. */
  readonly file: string;
}

interface Registration {
  readonly id: string;
  readonly matches: string[];
  readonly js: string[];
  readonly runAt: 'document_start';
}

/** What this needs of the browser. */
export interface ScriptPorts {
  readonly scripting: {
    getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]>;
    registerContentScripts(scripts: Registration[]): Promise<void>;
    unregisterContentScripts(which: { ids: string[] }): Promise<void>;
  };
  readonly holds: (hosts: readonly string[]) => Promise<boolean>;
  readonly settings: SettingsArea;
  readonly failed: (error: unknown) => void;
}

/** Keeps what is registered the same as what the writer's browser allows. */
export function createSiteScripts(scripts: readonly SiteScript[], ports: ScriptPorts) {
  const { scripting, holds, settings } = ports;

  async function register(): Promise<void> {
    const known = (await scripting.getRegisteredContentScripts()).map(({ id }) => id);
    const held = await Promise.all(scripts.map(({ hosts }) => holds(hosts)));
    const wanted = scripts.filter((_, at) => held[at]);
    const stale = known.filter((id) => !wanted.some((script) => script.id === id));
    if (stale.length > 0) await scripting.unregisterContentScripts({ ids: stale });
    const missing = wanted.filter(({ id }) => !known.includes(id));
    if (missing.length === 0) return;
    await scripting.registerContentScripts(
      missing.map(({ id, hosts, file }) => ({
        id,
        matches: [...hosts],
        js: [file],
        // Before the page, like the scripts of the manifest.
        runAt: 'document_start',
      })),
    );
  }

  /** The sites among these hosts. */
  const sitesOf = (origins: readonly string[] = []) => [
    ...new Set(
      scripts
        .filter(({ hosts }) => hosts.some((host) => origins.includes(host)))
        .map(({ site }) => site),
    ),
  ];

  // One after the other: what is registered twice is an error.
  let last = Promise.resolve();
  const next = (work: () => Promise<unknown>) =>
    (last = last.then(work).then(() => undefined, ports.failed));

  return {
    /** At each start: an update of the extension may have dropped what was registered. */
    begin: () => next(register),
    /** The press may have closed the page that asked, so the site is switched on here too. */
    allowed: (origins?: readonly string[]) =>
      next(async () => {
        await register();
        for (const site of sitesOf(origins)) {
          await changeSettings(settings, (now) => switchedOn(now, site));
        }
      }),
    /** Also when the writer used the browser's own page for it: open pages let go of their drafts. */
    withdrawn: (origins?: readonly string[]) =>
      next(async () => {
        await register();
        for (const site of sitesOf(origins)) {
          await changeSettings(settings, (now) => withMode(now, site, 'off'));
        }
      }),
  };
}
