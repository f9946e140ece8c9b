/** Writes docs/rules.md from the rules themselves: node scripts/rules-doc.ts */
import { writeFileSync } from 'node:fs';
import { renderRules } from './rules-doc/render.ts';

writeFileSync(new URL('../docs/rules.md', import.meta.url), renderRules());
