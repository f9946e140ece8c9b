import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  builds,
  launchBrowser,
  openExtensionPage,
  type BrowserName,
  type Running,
} from './browsers.ts';
import { fill, press } from './page-parts.ts';
import { rowOf, says } from './partners-parts.ts';
import { storedIn } from './stored.ts';

const policy = {
  profile: { name: 'Riverside Council', handles: { x: 'RiversideTown' } },
  partners: [
    { name: 'Riverside Food Bank', handles: { x: 'RiversideFB' } },
    { name: 'Mill Lane Choir' },
    { name: '' },
  ],
  neverName: ['pupils'],
  modes: { x: 'toolbar' },
  locked: ['profile', 'partners', 'neverName', 'modes'],
  reason: 'Kept by the communications team.',
};

/** The shipped build under an id of its own, so that no other browser of the tests gets this policy. */
function copyBuild(name: BrowserName): { directory: string; id: string } {
  const directory = resolve(import.meta.dirname, `../../.build/policy-${name}`);
  rmSync(directory, { recursive: true, force: true });
  cpSync(builds[name], directory, { recursive: true });
  const file = join(directory, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  if (name === 'firefox') {
    const id = 'hat-tip-policy@hat-tip.example';
    const own = manifest['browser_specific_settings'] as { gecko: { id: string } };
    own.gecko.id = id;
    writeFileSync(file, JSON.stringify(manifest));
    return { directory, id };
  }
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  writeFileSync(file, JSON.stringify({ ...manifest, key: key.toString('base64') }));
  // A Chromium id is the hash of its key in sixteen letters from a on.
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const id = [...hash]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
  return { directory, id };
}

const places: Readonly<Record<BrowserName, { file: string; wrap: (id: string) => object }>> = {
  chromium: {
    file: '/etc/chromium/policies/managed/hat-tip-test.json',
    wrap: (id) => ({ '3rdparty': { extensions: { [id]: policy } } }),
  },
  firefox: {
    file: '/etc/firefox/policies/policies.json',
    wrap: (id) => ({ policies: { '3rdparty': { Extensions: { [id]: policy } } } }),
  },
};

// Only an administrator may write there: elsewhere lib/policy/policy.test.ts stands for it.
if (process.getuid?.() === 0) {
  describe.each(['chromium', 'firefox'] as const)('a policy of this machine in %s', (name) => {
    let running: Running;
    let before: string | undefined;
    const { file, wrap } = places[name];

    beforeAll(async () => {
      const { directory, id } = copyBuild(name);
      before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(wrap(id)));
      running = await launchBrowser(name, directory);
    });
    afterAll(async () => {
      await running?.close();
      if (before === undefined) rmSync(file, { force: true });
      else writeFileSync(file, before);
    });

    test('supplies the organisation and its partners, and locks what it says', async () => {
      const page = await openExtensionPage(running, 'dashboard.html');
      // A browser hands a policy out some seconds after it started: the open page takes it in.
      await says(page, 'Set by your organisation: Kept by the communications team.');
      const name = await page.waitForSelector('input[name="name"]');
      expect(await name!.evaluate((input) => [input.value, input.matches(':disabled')])).toEqual([
        'Riverside Council',
        true,
      ]);
      await says(page, 'Add another organisation');
      expect(await page.$('button.damage, p.row button.link')).toBeNull();
      await says(
        page,
        'For whoever looks after the computers: parts of your organisation’s policy could not be read and were left out.',
      );
      expect(await page.$eval('[role="alert"] li', (problem) => problem.textContent)).toBe(
        '“partners”, entry 3: The partner’s name is needed.',
      );

      await press(page, 'Partner book');
      await (await rowOf(page, 'Riverside Food Bank')).click();
      await says(page, 'Set by your organisation: Kept by the communications team.');
      const handle = await page.waitForSelector('input[name="handles.x"]');
      expect(await handle!.evaluate((input) => [input.value, input.matches(':disabled')])).toEqual([
        'RiversideFB',
        true,
      ]);
      await says(page, 'Done');
      expect(await page.$('.partner-editor .damage')).toBeNull();

      await press(page, 'Accounts and rules');
      const toolbar = await page.waitForSelector('#mode-x-toolbar');
      expect(
        await toolbar!.evaluate((input) => [
          (input as HTMLInputElement).checked,
          input.matches(':disabled'),
        ]),
      ).toEqual([true, true]);
      const free = await page.waitForSelector('#mode-facebook-toolbar');
      expect(await free!.evaluate((input) => input.matches(':disabled'))).toBe(false);
      await page.close();
    });

    test('people never named stand beside the writer’s own, and stay', async () => {
      const page = await openExtensionPage(running, 'dashboard.html');
      await says(page, 'Set by your organisation: Kept by the communications team.');
      await press(page, 'Add another organisation');
      await fill(page, 'Name of the organisation', 'Riverside Museum');
      await fill(page, 'People you never name', 'night guards');
      await says(page, 'Always on this list, set by your organisation: pupils');
      await page.waitForSelector('.is-saved');
      await expect
        .poll(async () =>
          (await storedIn(page, 'profiles')).find(({ name }) => name === 'Riverside Museum'),
        )
        .toMatchObject({ neverName: ['night guards', 'pupils'] });
      await page.close();
    });
  });
}
