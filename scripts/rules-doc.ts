/** Writes docs/rules.md from the rules themselves: npm run rules-doc */
import { writeFileSync } from 'node:fs';
import { renderRules } from './rules-doc/render.ts';

writeFileSync(new URL('../docs/rules.md', import.meta.url), renderRules());
