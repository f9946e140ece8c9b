import type { Page } from 'puppeteer-core';
import { fieldByLabel } from './page-helpers.ts';

/** The heading of the first run’s screen. */
export const asks = (page: Page, question: string) =>
  page.waitForFunction(
    (words) => document.querySelector('h1')?.textContent === words,
    {},
    question,
  );

/** The heading of what is offered beside the draft. */
export const offers = (page: Page, heading: string) =>
  page.waitForFunction(
    (words) => document.querySelector('#offer')?.textContent === words,
    {},
    heading,
  );

export const valueOf = async (page: Page, label: string) =>
  (await fieldByLabel(page, label)).evaluate((field) => (field as HTMLInputElement).value);

/** The draft contains this. */
export const becomes = (page: Page, part: string) =>
  page.waitForFunction(
    (part) => document.querySelector<HTMLTextAreaElement>('#practice')?.value.includes(part),
    {},
    part,
  );
