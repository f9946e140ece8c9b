import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { root, run, Stop } from './run.mjs';

const reports = join(root, '.build', 'reports');

/** Runs a vitest project and counts. A run that broke before any test counts as one failure. */
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
    const results = JSON.parse(readFileSync(report, 'utf8'));
    // A skipped test has proved nothing.
    const unproven = results.numFailedTests + results.numPendingTests;
    const failed = code !== 0 && unproven === 0 ? 1 : unproven;
    return { passed: results.numPassedTests, failed, failures: listFailures(results) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** One line per failed test or file: where, which, and the first line of why; for readers who see only the end of a log. */
function listFailures({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status !== 'passed');
    // The file itself failed, or one of its hooks, which skips its tests.
    const whole =
      message || (failed.length === 0 && status !== 'passed')
        ? [`${file}: ${firstLine(message)}`]
        : [];
    const lines = failed.map(
      ({ fullName, failureMessages }) => `${file} “${fullName}”: ${firstLine(failureMessages[0])}`,
    );
    return [...whole, ...lines];
  });
}

const firstLine = (message = 'skipped') => message.split('\n', 1)[0].slice(0, 300);

/** A step that passes or fails as one; its output appears in one piece, under its title. */
async function runStep(title, program, args) {
  const code = await run(program, args, {
    say: (output) => console.log(`\n── ${title}\n${output.trimEnd()}`),
  });
  return { title, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Runs steps one after another. */
async function runInTurn(steps) {
  const results = [];
  for (const step of steps) results.push(await runStep(...step));
  return results;
}

/** The whole gate: types, lint, format, unit tests, both builds, end to end in both browsers. */
export async function test() {
  await ensureBrowsers(['chromium', 'firefox']);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const results = await runInTurn([['prepare', 'wxt', ['prepare']]]);
  // Two sequences in parallel: each alone leaves half of the machine idle.
  const [looks, builds] = await Promise.all([
    runInTurn([
      ['types', 'tsc', ['--noEmit']],
      ['lint', 'oxlint', ['--deny-warnings']],
      ['format', 'oxfmt', ['--check', '.']],
    ]),
    runInTurn([
      ['build for Chromium', 'wxt', ['build', '-b', 'chrome']],
      ['build for Firefox', 'wxt', ['build', '-b', 'firefox']],
    ]),
  ]);
  results.push(...looks, ...builds);
  const runProject = async (title, project) => {
    console.log(`\n── ${title}`);
    results.push({ title, ...(await runTests(project)) });
  };
  await runProject('unit tests', 'unit');
  if (builds.every(({ failed }) => failed === 0)) {
    await runProject('end to end', 'e2e');
  } else {
    results.push({ title: 'end to end (not run: the build failed)', passed: 0, failed: 1 });
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log();
  for (const { title, passed, failed, failures = [] } of results) {
    console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${title}: ${passed} of ${passed + failed}`);
    for (const failure of failures) console.log(`     ${failure}`);
  }
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0) throw new Stop();
}
