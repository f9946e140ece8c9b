import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { root, run, Stop } from './run.mjs';

const reports = join(root, '.build', 'reports');

/** Runs one vitest project and counts. A run that broke before any test counts as one failure. */
async function runTests(project) {
  const report = join(reports, `${project}.json`);
  const code = await run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A test that was left out has shown nothing.
    const unproven = numFailedTests + numPendingTests;
    const failed = code !== 0 && unproven === 0 ? 1 : unproven;
    return { passed: numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** A step that passes or fails as one. */
async function runStep(program, args) {
  const code = await run(program, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** The whole gate: types, lint, format, unit tests, both builds, end to end in both browsers. */
export async function test() {
  await ensureBrowsers(['chromium', 'firefox']);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const results = [];
  const step = async (title, work) => {
    console.log(`\n── ${title}`);
    const result = await work;
    results.push({ title, ...result });
    return result.failed === 0;
  };
  await step('prepare', runStep('wxt', ['prepare']));
  await step('types', runStep('tsc', ['--noEmit']));
  await step('lint', runStep('oxlint', ['--deny-warnings']));
  await step('format', runStep('oxfmt', ['--check', '.']));
  const chromium = await step('build for Chromium', runStep('wxt', ['build', '-b', 'chrome']));
  const firefox = await step('build for Firefox', runStep('wxt', ['build', '-b', 'firefox']));
  await step('unit tests', runTests('unit'));
  if (chromium && firefox) {
    await step('end to end', runTests('e2e'));
  } else {
    results.push({ title: 'end to end (not run: the build failed)', passed: 0, failed: 1 });
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log();
  for (const { title, passed, failed } of results) {
    console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${title}: ${passed} of ${passed + failed}`);
  }
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0) throw new Stop();
}
