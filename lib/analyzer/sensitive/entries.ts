import { apologies } from './apologies.ts';
import { closures } from './closures.ts';
import { danger } from './danger.ts';
import { loss } from './loss.ts';
import { notices } from './notices.ts';
import type { SensitiveEntry } from './sensitive-entry.ts';

/**
 * Sensitive posts, about which the coach stays silent: bereavement, danger, closures and opening times,
 * apologies and corrections, vacancies and legal notices, helplines. Each pattern has examples; when in
 * doubt, stay silent. Our own list, collected from how organisations write such posts.
 */
export const sensitiveEntries: readonly SensitiveEntry[] = [
  ...loss,
  ...danger,
  ...closures,
  ...apologies,
  ...notices,
];
