import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { hosts } from './lib/sites/hosts.ts';

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
].join('; ');

/** When a selector was seen is for people and docs/sites.md; every page need not load it. */
const withoutDates = {
  name: 'without-dates',
  enforce: 'pre',
  transform: (code: string, id: string) =>
    /\/lib\/sites\/\w+-selectors\.ts$/.test(id)
      ? code.replaceAll(/,\s*seen:\s*(?:'[^']*'|"[^"]*")/g, '')
      : undefined,
} as const;

/** papaparse can fetch tables from the web; ours come from files, and no code that could ask for anything is shipped. */
const withoutDownloads = {
  name: 'without-downloads',
  transform: (code: string, id: string) =>
    id.includes('/papaparse/') ? code.replaceAll('XMLHttpRequest', 'Nothing') : undefined,
} as const;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [withoutDates, withoutDownloads],
    build: { target: 'es2023', modulePreload: false },
    // Threads are built apart, with plugins of their own.
    worker: { format: 'es', plugins: () => [withoutDownloads] },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/composer.content/quiet-context.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage'],
    host_permissions: [...hosts],
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
  zip: {
    excludeSources: ['pictures/**', '.build/**', 'coverage/**'],
  },
});
