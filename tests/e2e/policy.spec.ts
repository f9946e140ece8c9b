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
import { violations } from './axe.ts';
import { fieldByLabel, fill, press } from './page-helpers.ts';
import { give, listIs, openRow, partner, rowOf, says } from './partners-helpers.ts';
import { changeIn, changeStored, storedIn } from './stored.ts';
import { openX, readToolbar } from './x-tab.ts';

const policy = {
  profile: { name: 'Riverside Council', handles: { x: 'RiversideTown' } },
  partners: [
    { name: 'Riverside Food Bank', handles: { x: 'RiversideFB' } },
    { name: 'Mill Lane Choir' },
    { name: '' },
  ],
  // Together with fifty of the writer's own, more than a profile may hold.
  neverName: ['pupils', ...Array.from({ length: 59 }, (_, at) => `theirs ${at}`)],
  modes: { x: 'toolbar' },
  locked: ['profile', 'partners', 'neverName', 'modes'],
  reason: 'Kept by the communications team.',
};

/** The shipped build with its own id, so that no other browser of the tests gets this policy. */
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
  // A Chromium id is the hash of its key, in sixteen letters from "a" on.
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const id = [...hash]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
  return { directory, id };
}

type Wrap = (id: string, policy: object) => object;

const places: Readonly<Record<BrowserName, { file: string; wrap: Wrap }>> = {
  chromium: {
    file: '/etc/chromium/policies/managed/hat-tip-test.json',
    wrap: (id, policy) => ({ '3rdparty': { extensions: { [id]: policy } } }),
  },
  firefox: {
    file: '/etc/firefox/policies/policies.json',
    wrap: (id, policy) => ({ policies: { '3rdparty': { Extensions: { [id]: policy } } } }),
  },
};

// Only an administrator may write there; otherwise only lib/policy/policy.test.ts covers it.
if (process.getuid?.() === 0) {
  describe.each(['chromium', 'firefox'] as const)('a machine-wide policy in %s', (name) => {
    let running: Running;
    let before: string | undefined;
    const { file, wrap } = places[name];
    const { directory, id } = copyBuild(name);

    beforeAll(async () => {
      before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(wrap(id, policy)));
      running = await launchBrowser(name, directory);
    });
    afterAll(async () => {
      await running?.close();
      if (before === undefined) rmSync(file, { force: true });
      else writeFileSync(file, before);
    });

    test('supplies the organisation and its partners, and locks the fields it sets', async () => {
      const page = await openExtensionPage(running, 'dashboard.html');
      // A browser delivers a policy some seconds after it starts; the open page then applies it.
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
        'For whoever looks after the computers: Hat Tip couldn’t read parts of your organisation’s policy and left them out.',
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

    test('the policy’s list of people never to name joins the writer’s own list and stays', async () => {
      const page = await openExtensionPage(running, 'dashboard.html');
      await says(page, 'Set by your organisation: Kept by the communications team.');
      await press(page, 'Add another organisation');
      await fill(page, 'Name of the organisation', 'Riverside Museum');
      const own = Array.from({ length: 50 }, (_, at) => `own ${at}`);
      await give(page, 'People you never name', own.join('\n'));
      const list = policy.neverName.join(', ');
      await says(page, `Always on this list, set by your organisation: ${list}`);
      await page.waitForSelector('.is-saved');
      await expect
        .poll(async () =>
          (await storedIn(page, 'profiles')).find(({ name }) => name === 'Riverside Museum'),
        )
        .toMatchObject({ neverName: own });
      await page.close();
    });

    // Firefox reads a policy only at startup, and its tabs have no toolbar for the test to read.
    if (name !== 'chromium') return;

    test('with more names to leave out than a profile holds, the writer is still coached and nothing is quarantined', async () => {
      await changeStored(running, {
        put: { profiles: [{ v: 1, id: 'own', name: 'Harbour', handles: { x: 'HarbourMuseum' } }] },
      });
      await using tab = await openX(running);
      await tab.type('On Saturday Riverside Food Bank fed ninety people.');
      await expect.poll(() => readToolbar(running)).toBe('1');
      const page = await openExtensionPage(running, 'dashboard.html#privacy');
      await says(page, 'Text of your posts');
      expect(await page.evaluate(() => document.body.innerText)).not.toContain(
        'Records Hat Tip couldn’t read:',
      );
      expect(await storedIn(page, 'profiles')).toHaveLength(3);
      await page.close();
    });

    test('a changed partner that the policy removes is quarantined, reported and restored', async () => {
      const choir = partner('shared:mill lane choir', 'Mill Lane Choir', {
        note: 'Ring Ana first.',
      });
      const archive = partner('shared:tide archive', 'Tide Archive');
      const page = await openExtensionPage(running, 'dashboard.html#partners');
      await rowOf(page, 'Mill Lane Choir');
      await changeIn(page, { put: { partners: [choir, archive] } });
      const [bank] = policy.partners;
      writeFileSync(
        file,
        JSON.stringify(wrap(id, { ...policy, partners: [bank], reason: 'New.' })),
      );
      await page.waitForFunction(
        () => document.body.innerText.includes('records you had changed: 1.'),
        { timeout: 60_000 },
      );
      await listIs(page, ['Riverside Food Bank', 'Tide Archive']);
      await press(page, 'See them under “Privacy”');
      await says(page, 'Partner: Mill Lane Choir');
      await says(page, 'You had changed this. Your organisation’s policy no longer includes it.');
      expect(await violations(page)).toEqual([]);
      await press(page, 'Restore it');
      await says(page, 'Mill Lane Choir is restored.');
      await press(page, 'Partner book');
      await openRow(page, 'Mill Lane Choir');
      const note = await fieldByLabel(page, 'Note to yourself');
      expect(
        await note.evaluate((field) => [
          (field as HTMLTextAreaElement).value,
          field.matches(':disabled'),
        ]),
      ).toEqual(['Ring Ana first.', false]);
      await page.close();
    }, 90_000);
  });
}
