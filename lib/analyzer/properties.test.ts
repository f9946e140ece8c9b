import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { applyEdit } from '../text/edit.ts';
import { overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Draft, PostKind, SiteId } from '../post.ts';
import type { Analysis } from './analysis.ts';
import { analyzeNow, createAnalyzerCache } from './analyze.ts';
import {
  exampleContext,
  exampleDraft,
  examplePartners,
} from '../../tests/fixtures/example-context.ts';
import type { Finding, Suggestion } from './finding.ts';
import { annotateText } from './reading/read-draft.ts';
import { rules } from './rules/index.ts';

// Properties that hold for any input. When one fails, fast-check prints the seed and the smallest draft it
// found: add that draft to `once` below, so that every run tries it.

const context = exampleContext();
const people = ['Ida Brindle', 'Dr. Ngozi Falade', 'Zoë Nuñez-O’Hara'];
const names = examplePartners.map(({ name }) => name);

const examples = rules.flatMap(({ examples }) =>
  [...examples.flags, ...examples.ignores].map((example) => exampleDraft(example).text),
);
const words = (list: string) => list.split(' ');
const bold = (text: string) =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97));
const wide = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));
const accented = (text: string) => text.replace(/[aeiou]/g, '$&\u0301');
const hyphened = (text: string) => text.replace(/(\p{L})(\p{L})/gu, '$1\u00ad$2');

const phrase = fc.constantFrom(...examples);
const fancy = fc
  .tuple(
    phrase,
    fc.constantFrom(bold, wide, accented, hyphened, (text: string) => text.toUpperCase()),
  )
  .map(([text, dress]) => dress(text));
const name = fc.constantFrom(...names, 'Haven Museum', 'the Haven', ...people);
const mark = fc.constantFrom(
  ...words(
    '@RiversideFB @havenmuseum @a @ #HavenMuseum # ＠RiversideFB ＃harbour havenmuseum.example www. 📷 ©',
  ),
  'https://example.org/a?b=c',
  '📸: Ida Brindle',
);
const odd = fc.constantFrom(
  ...words('👩‍👩‍👧 👍🏽 🧑🏿‍🚒 🇩🇪 1️⃣ ❤️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 مرحبا שלום ﬁ … " “ ” \' ’ 한국어 ผู้ใหญ่ नमस्ते クﾞ ½ ⑴ - – ; : ( ! ?'),
  ...words('e\u0301 \u0301 \u200d \ufe0f \u200b \u202e \ud83d'),
  '\r\n',
  '\u2028',
  '\u00a0',
);
const glue = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '', '. ', ', ', ' and ');
const part = fc.oneof(
  { weight: 5, arbitrary: phrase },
  { weight: 1, arbitrary: fancy },
  { weight: 2, arbitrary: name },
  { weight: 2, arbitrary: mark },
  { weight: 3, arbitrary: odd },
);
const text = fc.array(fc.tuple(part, glue), { maxLength: 8 }).map((parts) => parts.flat().join(''));
/** Plausible drafts: whole sentences in a row, because two names run together mean nothing. */
const sentence = fc.oneof(
  { weight: 5, arbitrary: phrase.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`)) },
  { weight: 1, arbitrary: name.map((name) => `It came from ${name}.`) },
  { weight: 1, arbitrary: mark.map((mark) => `See it here: ${mark}`) },
  { weight: 1, arbitrary: odd },
);
const prose = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\n\n')), { maxLength: 6 })
  .map((parts) => parts.flat().join(''));
const site = fc.constantFrom<SiteId>('x', 'x', 'linkedin', 'facebook');
const kind = fc.constantFrom<PostKind>('post', 'post', 'post', 'quote', 'reply', 'comment');
const draftOf = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, site, kind).map(([text, site, kind]) => ({
    ...exampleDraft({ text, site, kind }),
    ...marked(text, site),
  }));
const draft = draftOf(text);

/** Drafts that once broke a property, in their smallest form. */
const once: readonly string[] = ['🏴󠁧󠁢󠁳󠁣󠁴󠁿 ', 'Nobody sings in the rain.⑴ '];

function marked(text: string, site: SiteId) {
  // On a site with a list, anyone named can be picked from it.
  return annotateText(text, site, [...names, ...people]);
}

// A fixed seed, so that a failure comes from a change; SOAK=1 tries 120 times as many drafts, new ones
// each time.
const seed = 20261121;
const isSoak = process.env['SOAK'] === '1';
const times = isSoak ? Number(process.env['HUNT'] ?? 50) : 0.4;
vi.setConfig({ testTimeout: 60_000 * Math.ceil(times) });

function assert<T extends [unknown, ...unknown[]]>(
  law: fc.IPropertyWithHooks<T>,
  numRuns: number,
  tried: readonly T[] = [],
) {
  fc.assert(law, {
    ...(!isSoak && { seed }),
    numRuns: Math.ceil(numRuns * times),
    examples: [...tried],
  });
}
const tried = once.map((text): [Draft] => [exampleDraft(text)]);

function spansOf(analysis: Analysis): Span[] {
  const { findings, praise, sentences, credits, uncredited } = analysis;
  const written = findings.flatMap(({ suggestions }) =>
    suggestions.flatMap((one) => (one.kind === 'question' ? [] : [one.span])),
  );
  return [
    ...findings.map(({ span }) => span),
    ...written,
    ...praise.map(({ span }) => span),
    ...sentences.map(({ span }) => span),
    ...sentences.flatMap(({ because }) => because),
    ...credits,
    ...uncredited,
  ];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const bordersOf = (text: string) =>
  new Set([...graphemes.segment(text)].map(({ index }) => index)).add(text.length);

describe('any input', () => {
  test('every span is inside the text and on character boundaries', () => {
    const law = fc.property(draft, (draft) => {
      const borders = bordersOf(draft.text);
      const off = spansOf(analyzeNow(draft, context)).filter(
        ({ start, end }) => !borders.has(start) || !borders.has(end) || start > end,
      );
      expect(off.map(({ start, end }) => [start, end, draft.text.slice(start, end)])).toEqual([]);
    });
    assert(law, 600, tried);
  });

  test('sentences are in order and never overlap', () => {
    const law = fc.property(draft, (draft) => {
      let end = 0;
      for (const { span, because } of analyzeNow(draft, context).sentences) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        for (const words of because) {
          expect(words.start >= span.start && words.end <= span.end).toBe(true);
        }
        end = span.end;
      }
    });
    assert(law, 400, tried);
  });

  test('gives at most three findings and one praise, each with its exact words', () => {
    const law = fc.property(draft, (draft) => {
      const { findings, praise, quiet } = analyzeNow(draft, context);
      expect(findings.length).toBeLessThanOrEqual(quiet ? 0 : 3);
      expect(praise.length).toBeLessThanOrEqual(quiet ? 0 : 1);
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      for (const { span, phrase } of findings)
        expect(draft.text.slice(span.start, span.end)).toBe(phrase);
    });
    assert(law, 400, tried);
  });

  test('praise and a finding never share a sentence', () => {
    const law = fc.property(draft, (draft) => {
      const { findings, praise, sentences } = analyzeNow(draft, context);
      for (const { span } of praise) {
        const around = sentences.filter((sentence) => overlaps(sentence.span, span));
        const taken = findings.filter(
          (finding) => finding.whole || around.some((one) => overlaps(one.span, finding.span)),
        );
        expect(taken.map(({ id }) => id)).toEqual([]);
      }
    });
    assert(law, 400, tried);
  });
});

describe('the same draft', () => {
  test('gives the same analysis twice, without a cache, with a new one and with a used one', () => {
    const used = createAnalyzerCache();
    const law = fc.property(draft, (draft) => {
      const first = analyzeNow(draft, context);
      expect(analyzeNow(draft, context)).toEqual(first);
      expect(analyzeNow(draft, context, used)).toEqual(first);
      expect(analyzeNow(draft, context, used)).toEqual(first);
    });
    assert(law, 200, tried);
  });

  test('gives the same analysis after many edits as from scratch', () => {
    const cache = createAnalyzerCache();
    const edit = fc.record({
      at: fc.nat(5000),
      gone: fc.oneof(fc.nat(3), fc.nat(60)),
      put: fc.oneof(fc.constant(''), fc.constantFrom('s', 'x', ' ', '.', '\n'), part),
    });
    const law = fc.property(draft, fc.array(edit, { maxLength: 8 }), (draft, edits) => {
      let { text } = draft;
      for (const { at, gone, put } of edits) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + put + text.slice(from + gone);
        const now = { ...draft, ...marked(text, draft.site), rest: [marked(draft.text, 'x')] };
        expect(analyzeNow(now, context, cache)).toEqual(analyzeNow(now, context));
      }
    });
    assert(law, 80);
  });
});

describe('an applied suggestion', () => {
  const taken = (draft: Draft, one: Exclude<Suggestion, { kind: 'question' }>): Draft => {
    const { start, end } = one.span;
    const removed = draft.text.slice(start, end);
    const text = applyEdit(draft.text, { start, removed, inserted: one.text });
    return { ...draft, ...marked(text, draft.site) };
  };
  /** All rules that notice something in a draft, including those hidden by stronger findings or by the limit. */
  const noticed = (draft: Draft): ReadonlySet<string> => {
    const known = new Set<string>();
    // The verdict hides self-praise.
    if (analyzeNow(draft, context).verdict === 'brand-only') known.add('self-praise');
    for (;;) {
      const more = exampleContext({ mutedRules: known });
      const shown = analyzeNow(draft, more).findings.map(({ rule }) => rule);
      if (shown.length === 0) return known;
      for (const rule of shown) known.add(rule);
    }
  };

  const each = (
    law: (draft: Draft, finding: Finding, one: Suggestion, after: readonly Finding[]) => void,
  ) =>
    fc.property(draftOf(prose), (draft) => {
      for (const finding of analyzeNow(draft, context).findings) {
        for (const one of finding.suggestions) {
          if (one.kind === 'question') continue;
          law(draft, finding, one, analyzeNow(taken(draft, one), context).findings);
        }
      }
    });

  test('silences its finding when it is an exact edit', () => {
    const law = each((_, finding, one, after) => {
      if (one.kind !== 'edit') return;
      // The same words further on become the next finding and take over its id.
      const written = { start: one.span.start, end: one.span.start + one.text.length };
      const still = after.filter(
        ({ id, span, whole }) => id === finding.id && (whole || overlaps(span, written)),
      );
      expect(still.map(({ id }) => id)).toEqual([]);
    });
    assert(law, 400, tried);
  });

  test('raises no finding of another rule', () => {
    const law = each((draft, _, __, after) => {
      const known = noticed(draft);
      // An inserted name needs words about it: that finding is intended.
      const raised = after.filter(({ rule, followsUp }) => !known.has(rule) && !followsUp);
      expect(raised.map(({ id }) => id)).toEqual([]);
    });
    const photographer: [Draft] = [
      exampleDraft({
        site: 'facebook',
        text:
          'See it here: 📸: Ida Brindle It was the week of Riverside Food Bank and their soup. The ' +
          'volunteers sorted nine tons of coats while the band played.',
      }),
    ];
    assert(law, 400, [...tried, photographer]);
  });
});
