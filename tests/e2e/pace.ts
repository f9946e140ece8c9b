import type { Page } from 'puppeteer-core';

/**
 * Seconds a newcomer takes, by the keystroke-level model of Card, Moran and Newell (1980): the slower half of
 * typists, with a decision before each press. Reading is silent reading at 240 words a minute (Brysbaert 2019).
 */
const seconds = { key: 0.28, point: 1.1, click: 0.2, decide: 1.35, word: 0.25 } as const;

/** A person at the page: what they do happens in it, and what it would cost them is counted. */
export interface Person {
  /** What all of it took so far: the person's own time, and the time the page let them wait. */
  tookSeconds(): number;
  reads(words: string): void;
  types(text: string): Promise<void>;
  presses(...keys: readonly Parameters<Page['keyboard']['press']>[0][]): Promise<void>;
  /** Points and clicks; `click` does it. */
  clicks(click: () => Promise<unknown>): Promise<void>;
  /** Presses two keys of the browser's own that a test can't press; `command` does what they do. */
  commands(command: () => Promise<unknown>): Promise<void>;
  /** The page's time, by the clock. */
  waitsFor<Result>(what: () => Promise<Result>): Promise<Result>;
}

export function createPerson(page: Page): Person {
  let took = 0;
  const waitsFor = async <Result>(what: () => Promise<Result>) => {
    const start = performance.now();
    const result = await what();
    took += (performance.now() - start) / 1000;
    return result;
  };
  return {
    tookSeconds: () => took,
    waitsFor,
    reads(words) {
      took += words.trim().split(/\s+/).length * seconds.word;
    },
    async types(text) {
      took += seconds.decide + text.length * seconds.key;
      await page.keyboard.type(text);
    },
    async presses(...keys) {
      took += seconds.decide + keys.length * seconds.key;
      for (const key of keys) await page.keyboard.press(key);
    },
    async clicks(click) {
      took += seconds.decide + seconds.point + seconds.click;
      await waitsFor(click);
    },
    async commands(command) {
      took += seconds.decide + 2 * seconds.key;
      await waitsFor(command);
    },
  };
}
