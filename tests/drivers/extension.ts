import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** One directory per worker, because workers build at the same time. */
const directory = resolve(
  import.meta.dirname,
  '../../.build/driver-extension',
  process.env['VITEST_POOL_ID'] ?? '1',
);

/** Where the editors run: on X's page, and with nothing around them. */
const hosts = ['https://x.com/*', 'https://editors.example/*'];

/** Builds a small extension whose content script holds the drivers; returns its directory. */
export async function buildDriverExtension(): Promise<string> {
  mkdirSync(directory, { recursive: true });
  await build({
    entryPoints: [join(import.meta.dirname, 'content.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2023',
    outfile: join(directory, 'content.js'),
    logLevel: 'error',
  });
  const manifest = {
    manifest_version: 3,
    name: 'Driver suite',
    version: '1',
    content_scripts: [{ matches: hosts, js: ['content.js'], run_at: 'document_idle' }],
    host_permissions: hosts,
    browser_specific_settings: { gecko: { id: 'driver-suite@hat-tip.example' } },
  };
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify(manifest));
  return directory;
}
