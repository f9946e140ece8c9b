/** Writes docs/sites.md from the sites' own selectors: npm run sites-doc */
import { writeFileSync } from 'node:fs';
import { renderSites } from './sites-doc/render.ts';

writeFileSync(new URL('../docs/sites.md', import.meta.url), await renderSites());
