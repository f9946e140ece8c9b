import { readdirSync } from 'node:fs';
import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { builds, openExtensionPage, type Running } from './browsers.ts';

/** On our own pages text never becomes code or markup, whichever line tries it. */
describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let running: Running;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open(name);
  });
  afterAll(() => running?.close());

  test.each(readdirSync(builds[name]).filter((file) => file.endsWith('.html')))(
    '%s refuses text as markup, as code and as the address of a script',
    async (file) => {
      const page = await openExtensionPage(running, file);
      const done = await page.evaluate(async () => {
        // While evaluating a test's own code, the browser allows more than a page may do.
        await new Promise((resolve) => setTimeout(resolve));
        const world = globalThis as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): unknown };
        };
        const element = document.createElement('div');
        const frame = document.createElement('iframe');
        const script = document.createElement('script');
        const ways: Record<string, () => unknown> = {
          innerHTML: () => (element.innerHTML = '<b>words</b>'),
          outerHTML: () => (document.body.firstElementChild!.outerHTML = '<b>words</b>'),
          insertAdjacentHTML: () => element.insertAdjacentHTML('beforeend', '<b>words</b>'),
          write: () => document.write('<b>words</b>'),
          srcdoc: () => (frame.srcdoc = '<b>words</b>'),
          onclick: () => element.setAttribute('onclick', 'void 0'),
          // oxlint-disable-next-line no-eval -- the test shows that it is blocked
          eval: () => (0, eval)('1'),
          function: () => new Function('return 1'),
          script: () => (script.src = '/background.js'),
          scriptText: () => (script.text = '1'),
          worker: () => new Worker('/background.js'),
          policy: () => world.trustedTypes.createPolicy('other', {}),
        };
        return Object.entries(ways).flatMap(([way, go]) => {
          try {
            go();
            return [way];
          } catch {
            return [];
          }
        });
      });
      await page.close();
      expect(done).toEqual([]);
    },
  );

  test('the only policy accepts only our workers’ addresses', async () => {
    const page = await openExtensionPage(running, 'dashboard.html');
    const said = await page.evaluate(() => {
      const world = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown };
      };
      try {
        world.trustedTypes.createPolicy('hat-tip-workers', { createScriptURL: String });
        return 'made a second one';
      } catch (error) {
        return (error as Error).name;
      }
    });
    await page.close();
    expect(said).toBe('TypeError');
  });
});
