/**
 * Draws public/icon/*.png and the stores' logo from the two shapes in components/Hat.tsx, in one colour with a thin white outline for dark and grey
 * toolbars, which is invisible on light ones. Also draws a sheet of all of them (pictures/icons.png). Run it again when the shapes change: node
 * scripts/icons.ts
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './cli/browsers.mjs';

const root = join(import.meta.dirname, '..');
const shapes = readFileSync(join(root, 'components/Hat.tsx'), 'utf8').match(/<g [\s\S]+<\/g>/)![0];
/** The colour for "others" in components/tokens.css. */
const colour = '#0b6e6e';

/** Toolbars show 16, 24 and 32, lists 48, 64 and 96; stores want 128 with a margin of 16 on every side. */
const icons = [16, 24, 32, 48, 64, 96, 128].map((size) => ({
  size,
  file: `public/icon/${size}.png`,
  air: size === 128 ? 16 : 0,
}));
const logo = { size: 300, file: 'docs/store/pictures/logo-300.png', air: 30 };

const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium')!,
  headless: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const { size, file, air } of [...icons, logo]) {
    const inside = size - 2 * air;
    const rim = size > 32 ? 1.4 : 2;
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:${air}px}svg{display:block}</style>
      <svg width="${inside}" height="${inside}" viewBox="-0.6 0.4 25.2 25.2" fill="${colour}" stroke="#fff"
        stroke-width="${rim}" stroke-linejoin="round" paint-order="stroke">${shapes}</svg>`,
    );
    writeFileSync(
      join(root, file),
      await page.screenshot({ omitBackground: true, type: 'png', captureBeyondViewport: false }),
    );
  }
  const grounds = ['#ffffff', '#f0f0f4', '#dee1e6', '#808080', '#3c3c43', '#2b2a33', '#1c1b22'];
  const rows = grounds.map((ground) => {
    const images = icons.map(({ file }) => {
      const data = readFileSync(join(root, file)).toString('base64');
      return `<img src="data:image/png;base64,${data}">`;
    });
    return `<div style="background:${ground}">${images.join('')}</div>`;
  });
  await page.setViewport({ width: 640, height: 160 * grounds.length });
  await page.setContent(
    `<style>body{margin:0}div{display:flex;gap:24px;align-items:center;height:160px;padding:0 24px}</style>${rows.join('')}`,
  );
  mkdirSync(join(root, 'pictures'), { recursive: true });
  writeFileSync(join(root, 'pictures/icons.png'), await page.screenshot({ type: 'png' }));
} finally {
  await browser.close();
}
