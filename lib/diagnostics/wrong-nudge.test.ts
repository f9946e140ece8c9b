import { expect, test } from 'vitest';
import { writeWrongNudge } from './wrong-nudge.ts';

const text =
  'We opened on Monday! Thanks to our partners for the chairs. SECRET plans follow.\nSee you.';
const start = text.indexOf('our partners');
const nudge = {
  finding: {
    rule: 'unnamed-partner',
    message: 'Which partners? Name one and your readers can find them.',
    phrase: 'our partners',
    span: { start, end: start + 'our partners'.length },
    whole: false,
  },
  text,
  site: 'X',
  kind: 'post',
  version: '1.2.3',
  browser: 'Firefox 153',
};

test('reports the words, their sentence, the rule and the version, and no more of the draft', () => {
  expect(writeWrongNudge(nudge)).toBe(
    [
      'A mistake in a suggestion: unnamed-partner',
      '',
      'It said: Which partners? Name one and your readers can find them.',
      'About “our partners” in: Thanks to our partners for the chairs.',
      'Where: post on X, Hat Tip 1.2.3, Firefox 153',
      '',
      'What’s wrong with it:',
      '',
    ].join('\n'),
  );
});

test('quotes only the words of a changed draft, and only the start of a long one', () => {
  const moved = writeWrongNudge({ ...nudge, text: `Good morning. ${text}` });
  expect(moved).toContain('About “our partners” in: our partners\n');
  const whole = { ...nudge.finding, whole: true };
  const long = writeWrongNudge({ ...nudge, finding: whole, text: 'a'.repeat(5000) });
  expect(long.length).toBeLessThan(1300);
});
