import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { packagedFiles } from './lib/packaged/load.ts';
import { factsOf, hostsAtInstall, sitesOnPress } from './lib/sites/facts/all-sites.ts';
import { dateZip } from './scripts/build/date-zip.ts';
import { policySchema } from './scripts/build/policy-schema.ts';
import { noteShipped, renderNotices } from './scripts/build/notices.ts';
import { takenOut } from './scripts/build/taken-out.ts';

/**
 * Extension pages may load nothing but their own files and may speak to nobody.
 * This does not bind the content script: tests/e2e/build.spec.ts looks after that one.
 */
const pagePolicy = [
  "default-src 'self'",
  "connect-src 'none'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // No text becomes code, and no address a script, but those of our own workers (own-workers.ts).
  "require-trusted-types-for 'script'",
  'trusted-types hat-tip-workers',
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: () => ({
    plugins: [takenOut, noteShipped],
    // The analyzer is large, and loaded only where it is needed; tests/e2e/budgets.spec.ts weighs every file.
    build: {
      target: 'es2023',
      // The oldest browsers of the manifest: their own `light-dark()` is shorter than what stands in for it.
      cssTarget: ['chrome126', 'firefox149'],
      modulePreload: false,
      chunkSizeWarningLimit: 800,
      rollupOptions: { external: [...packagedFiles] },
    },
    // Threads are built apart, with plugins of their own.
    worker: {
      format: 'es',
      plugins: () => [takenOut, noteShipped],
      rollupOptions: { external: [...packagedFiles] },
    },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/composer/quiet-context.ts', import.meta.url),
        ),
      },
    },
  }),
  hooks: {
    'build:publicAssets'({ config }, files) {
      files.push({
        relativeDest: 'policy-schema.json',
        contents: `${JSON.stringify(policySchema, undefined, 2)}\n`,
      });
      if (config.command !== 'build') return;
      files.push({ relativeDest: 'THIRD-PARTY-NOTICES.txt', contents: renderNotices() });
      // One file for the background, the pages and their threads, which read it by lib/packaged/load.ts.
      const weights = JSON.stringify(readFileSync('lib/analyzer/model/weights.json', 'utf8'));
      files.push({ relativeDest: 'weights.js', contents: `self.hatTipWeights=${weights}` });
    },
    'zip:extension:done': (_, path) => dateZip(path),
    'zip:sources:done': (_, path) => dateZip(path),
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['scripting', 'storage'],
    host_permissions: [...hostsAtInstall],
    // Asked for one site at a time, by the writer's press; `scripting` then registers its content script.
    optional_host_permissions: sitesOnPress.flatMap((site) => factsOf(site).hosts),
    action: { default_title: '__MSG_extensionName__' },
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandOpenCard__',
      },
    },
    // `npm run dev` loads its pages from a local server, which the policy would forbid.
    ...(command === 'build' && { content_security_policy: { extension_pages: pagePolicy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'hat-tip@hat-tip.example',
              // The first that paints underlines by ::highlight everywhere.
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '126',
          // What an administrator may set; Firefox reads its policies without a schema.
          storage: { managed_schema: 'policy-schema.json' },
        }),
  }),
  // `npm run dev` opens a browser where it can be seen.
  webExt: {
    disabled:
      process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'],
  },
  zip: {
    // What a build needs and what a reviewer reads; BUILD.md says how.
    includeSources: [
      '{components,entrypoints,lib,public}/**',
      'docs/privacy.md',
      'docs/store/lint.md',
      'scripts/build/**',
      'scripts/cli.mjs',
      'scripts/cli/**',
      'BUILD.md',
      'LICENSE',
      'README.md',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
    ],
  },
});
