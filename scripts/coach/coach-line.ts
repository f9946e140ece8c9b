import * as v from 'valibot';
import { analyzeNow, createAnalyzerCache } from '../../lib/analyzer/analyze.ts';
import { shippedModel } from '../../lib/analyzer/model/shipped-model.ts';
import type { Analysis } from '../../lib/analyzer/analysis.ts';
import { annotateText } from '../../lib/analyzer/reading/read-draft.ts';
import { createPartnerBook } from '../../lib/partners/find-partners.ts';
import { parsePartner } from '../../lib/partners/partner.ts';
import type { Partner } from '../../lib/partners/partner.ts';
import { blankProfile, parseProfile } from '../../lib/organisation/profile.ts';
import type { Handles, Profile } from '../../lib/organisation/profile.ts';
import type { Draft } from '../../lib/post.ts';
import { perSite, siteIds } from '../../lib/sites/facts/all-sites.ts';

const sites = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(siteIds);

const lineSchema = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.string('“text” must be a string.'),
  site: v.optional(v.picklist(siteIds, `“site” must be ${sites}.`), 'x'),
  kind: v.optional(
    v.picklist(
      ['post', 'reply', 'quote', 'comment'],
      '“kind” must be post, reply, quote or comment.',
    ),
    'post',
  ),
  profile: v.optional(v.unknown()),
  partners: v.optional(v.array(v.unknown(), '“partners” must be a list.'), []),
  replyingTo: v.optional(v.array(v.string()), []),
});

const handleField = v.pipe(
  v.string('A handle must be a string.'),
  v.transform((handle) => handle.trim().replace(/^@/, '')),
);
const handlesSchema = v.partial(v.object(perSite(() => handleField)));

/** The result for one line of input. */
export interface CoachAnswer {
  /** As printed by `--json`. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly analysis?: Analysis;
}

/** Parses a JSON line and coaches it; any problem with it becomes an `error`. */
export function coachLine(line: string): CoachAnswer {
  let id: unknown;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && 'id' in value) id = value.id;
    const input = v.parse(lineSchema, value);
    const partners = input.partners.map((partner, i) => readPartner(partner, i));
    const profile = input.profile === undefined ? blankProfile : readProfile(input.profile);
    const names = partners.flatMap(({ name, aliases }) => [name, ...aliases]);
    const handle = profile.handles[input.site];
    const draft: Draft = {
      ...annotateText(input.text, input.site, names),
      site: input.site,
      kind: input.kind,
      author: {
        site: input.site,
        ...(handle === undefined ? {} : { handle }),
        ...(profile.name === '' ? {} : { name: profile.name }),
      },
      replyingTo: input.replyingTo,
      rest: [],
    };
    const analysis = analyzeNow(
      draft,
      {
        profile,
        book: createPartnerBook(partners, 1),
        model: shippedModel,
        recent: [],
        mutedRules: new Set(),
        mutedPhrases: [],
        restingRules: new Set(),
      },
      createAnalyzerCache(),
    );
    return { record: { id: id ?? null, ...toRecord(analysis) }, text: input.text, analysis };
  } catch (error) {
    return { record: { id: id ?? null, error: reason(error) }, text: line };
  }
}

function toRecord(analysis: Analysis) {
  const { language, verdict, spotlight, purpose, topic, asks, credits, uncredited } = analysis;
  return {
    language,
    verdict,
    spotlight,
    purpose,
    topic,
    asks,
    credits,
    uncredited,
    findings: analysis.findings.map(({ rule, span, message, suggestions }) => ({
      rule,
      ...span,
      message,
      suggestions: suggestions.map((suggestion) => ({
        kind: suggestion.kind,
        label: suggestion.label,
        ...(suggestion.kind === 'question' ? {} : { text: suggestion.text }),
      })),
    })),
    praise: analysis.praise.map(({ rule, span, message }) => ({ rule, ...span, message })),
  };
}

function readProfile(value: unknown): Profile {
  const { record, handles } = apart(value);
  const parsed = parseProfile(record);
  if (parsed.ok) return { ...parsed.value, handles };
  throw new Error(sentencesFor('profile', record, parsed.problems));
}

function readPartner(value: unknown, index: number): Partner {
  const { record, handles } = apart(value);
  const parsed = parsePartner(record);
  if (parsed.ok) return { ...parsed.value, handles, id: parsed.value.id || `partner-${index}` };
  throw new Error(sentencesFor(`partners[${index}]`, record, parsed.problems));
}

/** Accepts handles as given, with or without "@": forms enforce today's rules for names, but files may have older ones. */
function apart(value: unknown): { record: unknown; handles: Handles } {
  if (typeof value !== 'object' || value === null || !('handles' in value))
    return { record: value, handles: {} };
  const { handles, ...record } = value;
  const read = v.parse(handlesSchema, handles ?? {});
  return {
    record,
    handles: Object.fromEntries(Object.entries(read).filter(([, handle]) => handle !== '')),
  };
}

/** "partners[0] has no name." instead of a technical message. */
function sentencesFor(
  whose: string,
  record: unknown,
  problems: readonly { readonly field: string; readonly message: string }[],
): string {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return `${whose} must be an object such as {"name": "Riverside Food Bank"}.`;
  const known = new Map<string, unknown>(Object.entries(record));
  return problems
    .map(({ field, message }) =>
      known.has(field) || field === '' ? `${whose}: ${message}` : `${whose} has no ${field}.`,
    )
    .join(' ');
}

/** A missing key gets our own sentence, because valibot's is for programmers. */
function sentenceFor(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.map((step) => String(step.key)).join('.') ?? '';
  return issue.message.startsWith('Invalid key') ? `“${key}” is missing.` : issue.message;
}

function reason(error: unknown): string {
  if (error instanceof SyntaxError) return `This line is not JSON: ${error.message}`;
  if (v.isValiError(error)) return error.issues.map(sentenceFor).join(' ');
  return error instanceof Error ? error.message : String(error);
}

/** The result as text for people: what the coach would say, line by line. */
export function describe({ record, text, analysis }: CoachAnswer): string {
  const head = text.length > 70 ? `${text.slice(0, 69)}…` : text;
  if (analysis === undefined)
    return `${JSON.stringify(head)}\n  could not be read: ${String(record['error'])}\n`;
  const { spotlight, verdict, findings, praise } = analysis;
  const lines = [
    JSON.stringify(head),
    `  ${verdict}: ${spotlight.us} about you, ${spotlight.others} about others, ${spotlight.together} together, ${spotlight.subject} on the subject`,
    ...findings.flatMap((finding) => [
      `  ${finding.rule}${finding.whole ? '' : ` “${finding.phrase}”`}: ${finding.message}`,
      ...finding.suggestions.map(({ label }) => `    - ${label}`),
    ]),
    ...praise.map((one) => `  ${one.rule}: ${one.message}`),
    ...(analysis.quiet ? ['  a sensitive post: nothing to say'] : []),
  ];
  return `${lines.join('\n')}\n`;
}
