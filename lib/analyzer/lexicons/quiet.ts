import { apologies } from './quiet/apologies.ts';
import { closures } from './quiet/closures.ts';
import { danger } from './quiet/danger.ts';
import { loss } from './quiet/loss.ts';
import { notices } from './quiet/notices.ts';
import type { QuietEntry } from './quiet/quiet-entry.ts';

/**
 * Sensitive posts, about which the coach stays silent: bereavement, danger, closures and opening times,
 * apologies and corrections, vacancies and legal notices, helplines. Each pattern has examples; when in
 * doubt, stay silent. Our own list, collected from how organisations write such posts.
 */
export const quietEntries: readonly QuietEntry[] = [
  ...loss,
  ...danger,
  ...closures,
  ...apologies,
  ...notices,
];
