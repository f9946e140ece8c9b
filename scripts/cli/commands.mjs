import { must, run, Stop } from './run.mjs';
import { browserToShow, ensureBrowsers } from './browsers.mjs';
import { test } from './test.mjs';

const node = process.execPath;

async function buildChromium() {
  await must('wxt', ['build', '-b', 'chrome']);
}

/** Builds for the browser that is here, or is installed now, and shows Hat Tip in it. */
async function show(script) {
  const name = await browserToShow();
  await must('wxt', ['build', '-b', name === 'firefox' ? 'firefox' : 'chrome']);
  await must(node, [script, name]);
}

async function check() {
  await must('wxt', ['prepare']);
  await must('tsc', ['--noEmit']);
  await must('oxlint', ['--deny-warnings']);
  await must('oxfmt', ['--check', '.']);
}

/** The `npm` scripts; the README has a table of them. */
export const commands = {
  test,
  check,
  async start() {
    await show('scripts/start.ts');
  },
  async demo() {
    await show('scripts/demo.ts');
  },
  async build() {
    await buildChromium();
    await must('wxt', ['build', '-b', 'firefox']);
  },
  async zip() {
    for (const browser of ['chrome', 'edge', 'firefox']) await must('wxt', ['zip', '-b', browser]);
  },
  async 'store-pictures'() {
    await ensureBrowsers(['chromium']);
    await buildChromium();
    await must(node, ['scripts/store-pictures.ts']);
  },
  async 'check:store'() {
    const code = await run(node, ['scripts/check-store.ts']);
    if (code !== 0) throw new Stop('', code);
  },
  async dev(args) {
    await must('wxt', ['-b', args[0] ?? 'chrome']);
  },
  async fix() {
    await must('oxfmt', ['--write', '.']);
    await must('oxlint', ['--fix', '--deny-warnings']);
  },
  async unit(args) {
    await must('vitest', ['run', '--project', 'unit', ...args]);
  },
  async e2e(args) {
    await ensureBrowsers(['chromium', 'firefox']);
    await must('vitest', ['run', '--project', 'e2e', ...args]);
  },
  async soak() {
    await ensureBrowsers(['chromium', 'firefox']);
    await commands.build();
    process.env.SOAK = '1';
    const lasting = ['cycles', 'nudge-lasting', 'page-traces'].map(
      (name) => `tests/e2e/${name}.spec.ts`,
    );
    await must('vitest', ['run', '--project', 'e2e', 'tests/drivers', 'tests/soak', ...lasting]);
  },
  async coach(args) {
    const code = await run(node, ['scripts/coach.ts', ...args]);
    if (code !== 0) throw new Stop('', code);
  },
  async 'new-rule'(args) {
    const code = await run(node, ['scripts/new-rule.ts', ...args]);
    if (code !== 0) throw new Stop('', code);
  },
  async 'evidence-doc'() {
    await must(node, ['scripts/evidence-doc.ts']);
  },
  async train() {
    const code = await run(node, ['--max-old-space-size=6000', 'scripts/train.ts']);
    if (code !== 0) throw new Stop('', code);
  },
  async 'rules-doc'() {
    await must(node, ['scripts/rules-doc.ts']);
  },
  async 'sites-doc'() {
    await must(node, ['scripts/sites-doc.ts']);
  },
  async bench(args) {
    await ensureBrowsers(['chromium']);
    await buildChromium();
    const code = await run(node, ['--expose-gc', 'scripts/bench.ts', ...args]);
    if (code !== 0) throw new Stop('', code);
  },
};
