import type { SiteId } from '../../lib/post.ts';
import type { DatedSelector } from '../../lib/sites/define-site.ts';
import { factsOf, perSite, siteIds } from '../../lib/sites/facts/all-sites.ts';
import { general, surfaces, type Surface } from './surfaces.ts';

interface Selectors {
  readonly selectors: Readonly<Record<string, readonly DatedSelector[]>>;
  readonly privatePaths: readonly DatedSelector[];
}

const read = perSite(
  async (site) => (await import(`../../lib/sites/${site}-selectors.ts`)) as Selectors,
);

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

async function siteSection(site: SiteId): Promise<string[]> {
  const { selectors, privatePaths } = await read[site];
  const { name, hosts } = factsOf(site);
  return [
    `## ${name}`,
    '',
    `Hosts: ${hosts.map((host) => `\`${host}\``).join(', ')}.`,
    '',
    ...general[site].map((line) => `- ${line}`),
    '',
    ...surfaces.filter((surface) => surface.site === site).flatMap(surfaceSection),
    `### What ${name}’s pages are known by`,
    '',
    ...Object.entries(selectors).flatMap(([part, dated]) => [
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

/** docs/sites.md: where people write on each site, what is known of it since when, and what is not. */
export async function renderSites(): Promise<string> {
  const sections = await Promise.all(siteIds.map(siteSection));
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
    ...sections.flat(),
  ].join('\n');
  return `${page.trimEnd()}\n`;
}
