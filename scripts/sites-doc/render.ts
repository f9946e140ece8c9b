import type { SiteId } from '../../lib/post.ts';
import type { DatedSelector } from '../../lib/sites/define-site.ts';
import * as facebook from '../../lib/sites/facebook-selectors.ts';
import { siteIds } from '../../lib/post.ts';
import { siteHosts } from '../../lib/sites/hosts.ts';
import * as linkedin from '../../lib/sites/linkedin-selectors.ts';
import * as x from '../../lib/sites/x-selectors.ts';
import { general, surfaces, type Surface } from './surfaces.ts';

const data = { x, linkedin, facebook } as const;
const names: Readonly<Record<SiteId, string>> = {
  x: 'X',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
};

const selectorLine = ({ css, seen }: DatedSelector): string => `- \`${css}\`: ${seen}`;

const surfaceSection = (surface: Surface): string[] => [
  `### ${surface.name}`,
  '',
  `- Editor: ${surface.editor}`,
  `- Last seen: ${surface.seen} (${surface.confidence})`,
  `- Author: ${surface.author}`,
  `- Out: ${surface.out}`,
  ...surface.gaps.map((gap) => `- Gap: ${gap}`),
  '',
];

function siteSection(site: SiteId): string[] {
  const { selectors, privatePaths } = data[site];
  return [
    `## ${names[site]}`,
    '',
    `Hosts: ${siteHosts[site].map((host) => `\`${host}\``).join(', ')}.`,
    '',
    ...general[site].map((line) => `- ${line}`),
    '',
    ...surfaces.filter((surface) => surface.site === site).flatMap(surfaceSection),
    `### What ${names[site]}’s pages are known by`,
    '',
    ...Object.entries<readonly DatedSelector[]>(selectors).flatMap(([part, dated]) => [
      `**${part}**`,
      '',
      ...dated.map(selectorLine),
      '',
    ]),
    '**Paths that are never read**',
    '',
    ...privatePaths.map(selectorLine),
    '',
  ];
}

/** docs/sites.md: where people write on each site, what we know about it since when, and what we don't. */
export function renderSites(): string {
  const page = [
    '# Sites',
    '',
    'Made by `npm run sites-doc` from the selectors in `lib/sites/` and the list of surfaces in `scripts/sites-doc/`.',
    '',
    'Hat Tip’s authors had no access to the live sites. What is written here comes from public reports and code that ran there, each with its date, and is tried on the pages in `tests/pages/`, which have the real editors in the surroundings described. How sure a surface is:',
    '',
    '- measured: somebody looked at the live site and wrote down when',
    '- told: one report, or older ones',
    '- inferred: nobody is known to have looked; where the page is otherwise, nothing is read and nothing recorded',
    '',
    '“not seen” beside a selector means that it is taken from how the site is built elsewhere.',
    '',
    ...siteIds.flatMap(siteSection),
  ].join('\n');
  return `${page.trimEnd()}\n`;
}
