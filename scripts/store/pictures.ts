import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readPng } from './png.ts';

/** The pictures of the listing in display order. Stores want 1280 × 800; Chrome accepts five. */
export const screenshots = ['1-card', '2-popup', '3-habits', '4-partners', '5-past-posts'] as const;

/** Every picture in docs/store/pictures with its size. */
const sizes: Readonly<Record<string, readonly [number, number]>> = {
  ...Object.fromEntries(screenshots.map((name) => [name, [1280, 800]])),
  'logo-300': [300, 300],
  'tile-440x280': [440, 280],
};

/** Pictures that may be transparent: the logo is shown on any background. */
const seeThrough = new Set(['logo-300']);

const largest = 300_000;

/** Sentences about every picture that is missing, unexpected, too large or of the wrong size. */
export function checkPictures(root: string): string[] {
  const folder = join(root, 'docs/store/pictures');
  const known = new Set(Object.keys(sizes).map((name) => `${name}.png`));
  const problems = readdirSync(folder)
    .filter((name) => !known.has(name))
    .map((name) => `${name} belongs to no store.`);
  for (const [name, [width, height]] of Object.entries(sizes)) {
    const path = join(folder, `${name}.png`);
    const head = existsSync(path) ? readPng(path) : undefined;
    if (!head) {
      problems.push(`${name}.png is missing. Run: npm run store-pictures`);
      continue;
    }
    if (head.width !== width || head.height !== height) {
      problems.push(`${name}.png is ${head.width} × ${head.height}, not ${width} × ${height}.`);
    }
    if (head.transparent && !seeThrough.has(name)) problems.push(`${name}.png is transparent.`);
    if (statSync(path).size > largest) problems.push(`${name}.png is over ${largest} bytes.`);
  }
  return problems;
}
