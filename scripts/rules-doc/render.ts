import { praiseRules, findingRules } from '../../lib/analyzer/rules/index.ts';
import type { Example, PraiseRule, Rule } from '../../lib/analyzer/define-rule.ts';

const exampleLine = (example: Example): string => {
  const { text, site, kind } = typeof example === 'string' ? { text: example } : example;
  const where = [site, kind].filter((part) => part !== undefined).join(', ');
  return `- ${text.replaceAll('\n', ' / ')}${where === '' ? '' : ` (${where})`}`;
};

const plural = { post: 'posts', reply: 'replies', quote: 'quotes', comment: 'comments' } as const;

const section = (rule: Rule | PraiseRule): string =>
  [
    `### ${rule.id}`,
    '',
    `**${rule.title}.** ${rule.why}`,
    '',
    `${rule.evidence} Works in: ${rule.posts.map((kind) => plural[kind]).join(', ')}.`,
    '',
    'Notices:',
    '',
    ...rule.examples.flags.map(exampleLine),
    '',
    'Leaves alone:',
    '',
    ...rule.examples.ignores.map(exampleLine),
    '',
  ].join('\n');

/** docs/rules.md: every rule with its reason, its evidence and its examples. */
export function renderRules(): string {
  const page = [
    '# Rules',
    '',
    'Made from the rules by `npm run rules-doc`; the examples are their tests. «Marked» words are what is underlined; without marks the whole draft is meant.',
    '',
    '## What the coach notices',
    '',
    ...findingRules.map(section),
    '## What the coach praises',
    '',
    ...praiseRules.map(section),
  ].join('\n');
  return `${page.trimEnd()}\n`;
}
