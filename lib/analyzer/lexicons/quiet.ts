import { apologies } from './quiet/apologies.ts';
import { closures } from './quiet/closures.ts';
import { danger } from './quiet/danger.ts';
import { loss } from './quiet/loss.ts';
import { notices } from './quiet/notices.ts';
import type { QuietEntry } from './quiet/quiet-entry.ts';

/**
 * Where the coach keeps silent: bereavement, danger, closures and opening times, apologies and corrections,
 * vacancies and legal notices, helplines. Each pattern has its examples; where unsure, quiet wins.
 * Collected from how organisations write such posts; own list.
 */
export const quietEntries: readonly QuietEntry[] = [
  ...loss,
  ...danger,
  ...closures,
  ...apologies,
  ...notices,
];
