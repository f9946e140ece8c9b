/** Writes docs/evidence.md from the sources, the rules, the known errors and the figures: npm run evidence-doc */
import { writeFileSync } from 'node:fs';
import { renderEvidence } from './evidence-doc/render.ts';

writeFileSync(new URL('../docs/evidence.md', import.meta.url), renderEvidence());
