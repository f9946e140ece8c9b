import { expect, test } from 'vitest';
import { createSiteScripts, type SiteScript } from './site-scripts.ts';

const bluesky: SiteScript = {
  id: 'bluesky',
  site: 'bluesky',
  hosts: ['https://bsky.app/*'],
  file: 'content-scripts/bluesky.js',
};

/** A browser that refuses what real ones refuse. */
function createBrowser(scripts: readonly SiteScript[] = [bluesky]) {
  const held = new Set<string>();
  const registered = new Map<string, object>();
  const stored = new Map<string, unknown>();
  const failures: unknown[] = [];
  const work = createSiteScripts(scripts, {
    scripting: {
      getRegisteredContentScripts: async () => [...registered.keys()].map((id) => ({ id })),
      async registerContentScripts(all) {
        for (const script of all) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      async unregisterContentScripts({ ids }) {
        for (const id of ids) {
          if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
        }
      },
    },
    holds: async (hosts) => hosts.every((host) => held.has(host)),
    settings: {
      get: async (key) => ({ [key]: stored.get(key) }),
      set: async (items) => {
        for (const [key, value] of Object.entries(items)) stored.set(key, value);
      },
    },
    failed: (error) => failures.push(error),
  });
  const mode = () => (stored.get('settings') as { modes: object } | undefined)?.modes;
  return { ...work, held, registered, stored, failures, mode };
}

test('nothing is registered or switched on before the writer asks', async () => {
  const { begin, registered, mode } = createBrowser();
  await begin();
  expect(registered.size).toBe(0);
  expect(mode()).toBeUndefined();
});

test('what the writer allows is registered for its hosts alone, before the page, and switched on', async () => {
  const { allowed, held, registered, mode } = createBrowser();
  held.add('https://bsky.app/*');
  await allowed(['https://bsky.app/*']);
  expect([...registered.values()]).toEqual([
    {
      id: 'bluesky',
      matches: ['https://bsky.app/*'],
      js: ['content-scripts/bluesky.js'],
      runAt: 'document_start',
    },
  ]);
  expect(mode()).toEqual({ bluesky: 'nudge' });
});

test('it is registered again at a start that finds it missing, and once only', async () => {
  const { begin, allowed, held, registered, mode, failures } = createBrowser();
  held.add('https://bsky.app/*');
  await Promise.all([begin(), begin(), allowed([])]);
  expect([...registered.keys()]).toEqual(['bluesky']);
  // A start switches nothing on: the writer may have chosen “Off”.
  expect(mode()).toBeUndefined();
  expect(failures).toEqual([]);
});

test('what is withdrawn is registered no longer, and switched off', async () => {
  const { allowed, withdrawn, held, registered, mode } = createBrowser();
  held.add('https://bsky.app/*');
  await allowed(['https://bsky.app/*']);
  held.clear();
  await withdrawn(['https://bsky.app/*']);
  expect(registered.size).toBe(0);
  expect(mode()).toEqual({ bluesky: 'off' });
});

test('a mode that the writer chose is kept when the site is allowed', async () => {
  const { allowed, held, stored, mode } = createBrowser();
  stored.set('settings', { modes: { bluesky: 'toolbar' } });
  held.add('https://bsky.app/*');
  await allowed(['https://bsky.app/*']);
  expect(mode()).toEqual({ bluesky: 'toolbar' });
});

test('two servers of one site are registered apart', async () => {
  const server = (id: string): SiteScript => ({ ...bluesky, id, hosts: [`https://${id}/*`] });
  const { begin, held, registered } = createBrowser([server('a.example'), server('b.example')]);
  held.add('https://b.example/*');
  await begin();
  expect([...registered.keys()]).toEqual(['b.example']);
});

test('a browser that fails is reported, and the next change is still followed', async () => {
  const { allowed, withdrawn, held, registered, failures } = createBrowser();
  held.add('https://bsky.app/*');
  registered.set('bluesky', {});
  const { delete: remove } = registered;
  registered.delete = () => false;
  held.clear();
  await withdrawn(['https://bsky.app/*']);
  expect(failures).toHaveLength(1);
  registered.delete = remove.bind(registered);
  held.add('https://bsky.app/*');
  await allowed(['https://bsky.app/*']);
  expect([...registered.keys()]).toEqual(['bluesky']);
});
