import { expect, test } from 'vitest';
import { editorNames, describeEditors, isWhole, mentionEditors } from './each-editor.ts';
import { createRandom } from './random.ts';
import { isSoak } from '../soak.ts';

/** Edits of random spans: each is made exactly as requested, or nothing changes. */
const edits = isSoak ? 400 : 8;
const seed = Number(process.env['SEED'] ?? 20_261_121);

const written = [
  '',
  'a',
  ' ',
  'Acme Labs',
  '@acme',
  '#open',
  ' (@acme) ',
  'é 👩‍🚀!',
  'https://a.example/y',
];
const withMentions =
  'By [Jane Doe] for @acme #open day\n\n[Bolt & Co][Quay] at https://a.example/x\nand 👨‍👩‍👧 no\u0308w';
const plain = withMentions.replaceAll(/[[\]]/g, '');

describeEditors(editorNames, ({ editorName, open }) => {
  test(
    `edits ${edits} random spans as requested or not at all, seed ${seed}`,
    async () => {
      const hasMentions = mentionEditors.some((name) => name === editorName);
      await using editor = await open({ text: hasMentions ? withMentions : plain });
      const random = createRandom(seed);
      const counts = { applied: 0, refused: 0, unverified: 0 };
      for (let edit = 0; edit < edits; edit += 1) {
        const { text, mentions } = await editor.order('read');
        const span = pickSpan(text, random);
        const words = written[random(written.length)]!;
        const request = { span, expected: text.slice(span.start, span.end), text: words };
        const outcome = await editor.order('replace', { request });
        counts[outcome] += 1;
        const wanted = text.slice(0, span.start) + words + text.slice(span.end);
        const after = outcome === 'applied' ? wanted : text;
        const why = `edit ${edit}, ${outcome}: ${JSON.stringify([text.slice(0, span.start), request.expected, words, text.slice(span.end)])}`;
        expect(await editor.model(), why).toBe(editor.kept(after));
        expect((await editor.order('read')).text, why).toBe(after);
        if (outcome === 'applied') {
          expect(await editor.order('caret'), why).toBe(span.start + words.length);
        } else {
          const isCut = mentions.some(
            (mention) =>
              mention.handle === undefined &&
              mention.span.start < span.end &&
              span.start < mention.span.end,
          );
          // TipTap refuses to join lines with a mention: Chromium would lose it.
          const isJoin = editorName.startsWith('tiptap') && request.expected.includes('\n');
          expect(isCut || isJoin, why).toBe(true);
        }
        await isWhole(editor);
      }
      expect(counts.applied).toBeGreaterThan(edits / 3);
      expect(counts.unverified).toBe(0);
    },
    edits * 500 + 60_000,
  );
});

/** Spans begin and end between graphemes, because the analyzer never splits one. */
function pickSpan(text: string, random: (below: number) => number) {
  const borders = [...graphemes.segment(text)].map(({ index }) => index);
  borders.push(text.length);
  const first = random(borders.length);
  const second = random(4) ? Math.min(first + random(12), borders.length - 1) : first;
  return { start: borders[first]!, end: borders[second]! };
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
