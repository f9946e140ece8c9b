/**
 * Draws public/icon/*.png from the two shapes of components/Hat.tsx, in one colour that stands out
 * on light and on dark toolbars. Run it again when the shapes change: node scripts/icons.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './house/browsers.mjs';

const root = join(import.meta.dirname, '..');
const shapes = readFileSync(join(root, 'components/Hat.tsx'), 'utf8').match(/<g [\s\S]+<\/g>/)![0];
const colour = '#16898a';

const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium')!,
  headless: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style><svg width="${size}" height="${size}" viewBox="0 1 24 24" fill="${colour}">${shapes}</svg>`,
    );
    writeFileSync(
      join(root, `public/icon/${size}.png`),
      await page.screenshot({ omitBackground: true, type: 'png' }),
    );
  }
} finally {
  await browser.close();
}
