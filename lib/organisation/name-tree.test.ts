import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPartnerBook } from '../partners/find-partners.ts';
import { blankPartner } from '../partners/partner.ts';

const bookOf = (...names: string[]) =>
  createPartnerBook(
    names.map((name) => ({ ...blankPartner, id: name, name })),
    1,
  );
const found = (text: string, ...names: string[]) =>
  bookOf(...names)
    .find(text)
    .map(({ span }) => text.slice(span.start, span.end));

describe('finds a name with punctuation as the book writes it', () => {
  test.each(
    [
      'Who Cares? Scotland',
      'Ready… Steady… Sew',
      'Hull/York Medical School',
      '24/7 Prayer',
      'P*nk Choir',
      'Snap_Shot Club',
      'Team ❤️ Leeds',
      'C++ Leeds',
      '[Space] Studios',
      '<Code> Club',
      '#SpeakUp Kitchen',
      '@home Kitchen',
      '.Org Kitchen',
      '¡Hola! Leeds',
      'Leeds ½ Kitchen',
      'Action for M.E.',
      'A.B. & Sons',
      'Sing—Leeds',
      'St Thomas’ House',
      'El Niño’s (Hull) Choir',
    ].map((name) => [name]),
  )('%s', (name) => {
    expect(found(`The tea came from ${name} this week.`, name)).toEqual([name]);
    expect(found(`🎉${name}, who sang`, name)).toEqual([name]);
  });
});

describe('the span ends with the name', () => {
  test.each([
    ['punctuation of its own', 'Lunch with Jump! was loud', 'Jump!', 'Jump!'],
    ['one exclamation mark of three', 'Lunch with Jump!!! was loud', 'Jump!', 'Jump'],
    ['a possessive', "Upper Fold!'s cheese", 'Upper Fold!', 'Upper Fold!'],
    [
      'a legal form behind it',
      'with Mill Lane Choir, Inc. today',
      'Mill Lane Choir',
      'Mill Lane Choir, Inc.',
    ],
    ['initials in another spelling', 'by the R.N.L.I. today', 'RNLI', 'R.N.L.I.'],
    ['initials with spaces', 'by A. P. J. Khan today', 'APJ Khan', 'A. P. J. Khan'],
    ['decorative signs', 'from Star Café today', '🌟 Star Café 🌟', 'Star Café'],
    ['emphasis around it', 'from _Oxfam Leeds_ today', 'Oxfam Leeds', 'Oxfam Leeds'],
  ])('%s', (_, text, name, words) => {
    expect(found(text, name)).toEqual([words]);
  });
});

describe('no name', () => {
  test.each([
    ['lower-case words instead of initials', 'We took action for me and you', 'Action for M.E.'],
    ['a letter without its diacritics', 'Tea with C in it', 'C++'],
    ['two sentences', 'I wonder who cares? Scotland is far', 'Who Cares? Scotland'],
    ['half of two names', 'by Hull/York Medical School', 'York Medical School'],
    ['part of a handle or a file name', 'see my_Oxfam, x.Oxfam, Oxfam_2', 'Oxfam'],
    ['a longer name with particles', 'by José María de la Cruz', 'José María'],
    ['its last part alone', 'by Maria dos Santos', 'Santos'],
    ['a verb', 'Ways to Shelter your plants', 'Shelter'],
    ['a verb in capitals', 'It is time to ACT now', 'ACT'],
    ['two verbs', 'Come and ACT with us', 'ACT'],
    ['a common noun', 'All our HOPE is with you', 'HOPE'],
    ['a word among capitals', 'THANKS TO ALL WHO HELPED', 'WHO'],
  ])('%s', (_, text, name) => {
    expect(found(text, name)).toEqual([]);
  });
  test.each([
    ['the recipient of a gift', 'The tents were given to Shelter', 'Shelter'],
    ['the recipient of thanks', 'Thanks to WHO for the charts', 'WHO'],
    ['the second of two', 'Tea by Oxfam and Shelter today', 'Shelter'],
  ])('but %s', (_, text, name) => {
    expect(found(text, name)).toEqual([name]);
  });
});

describe('text without spaces between words', () => {
  test.each([
    ['Chinese', '感谢河边食物银行的帮助。', '河边食物银行'],
    ['three letters that the dictionary ends there', '感谢乐施会的帮助。', '乐施会'],
    ['Japanese', '今日は新潟子ども食堂とお茶を飲みました。', '新潟子ども食堂'],
    ['Latin and kana', 'みんなでLINEヤフーへ。', 'LINEヤフー'],
    ['Korean with a particle', '한강푸드뱅크에서 차를', '한강푸드뱅크'],
    ['Arabic with a preposition', 'شكرا لجمعية النور', 'جمعية النور'],
    ['Hebrew with a preposition', 'תודה ולבית הלחם', 'בית הלחם'],
    ['Thai', 'ขอบคุณมูลนิธิบ้านนกขมิ้นที่มาเยี่ยม', 'มูลนิธิบ้านนกขมิ้น'],
  ])('%s', (_, text, name) => {
    expect(found(text, name)).toEqual([name]);
  });
  test.each([
    ['half of a Chinese word', '感谢北京大学的茶', '北京大'],
    ['a longer Chinese organisation', '感谢河边食物银行协会', '河边食物银行'],
    ['a longer katakana word', 'ハナミズキカフェへ', 'ハナミズキ'],
    ['a hall with that name', 'ハナミズキ会館へ', 'ハナミズキ'],
    ['a longer Korean organisation', '한강푸드뱅크협회와', '한강푸드뱅크'],
    ['another Korean organisation', '새한강푸드뱅크와', '한강푸드뱅크'],
    ['half of an Arabic word', 'منورة الدار', 'نور الدار'],
    ['another Thai vowel', 'ขอบคุณสวนดูมาก', 'สวนดี'],
  ])('not %s', (_, text, name) => {
    expect(found(text, name)).toEqual([]);
  });
});

test('the book’s own spelling always matches itself, whatever is around it', () => {
  const word = fc.constantFrom(
    'Mill',
    'Lane',
    'Québec',
    "O'Brien",
    'Łódź',
    'सीमा',
    'Кухня',
    '24',
    'U.N.',
    'Bo',
  );
  const mark = fc.constantFrom(
    ' ',
    '/',
    ': ',
    '? ',
    '! ',
    '… ',
    ' – ',
    ' | ',
    ' (',
    ') ',
    '*',
    '_',
    '+',
    ' “',
    '” ',
    ' 🎉 ',
    '. ',
    ' & ',
  );
  const around = fc.constantFrom('', ' ', '“', '(', '🎉', '*', '– ', 'of ', '… ', '¿');
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 2, maxLength: 4 }),
      fc.array(mark, { minLength: 3, maxLength: 3 }),
      around,
      around,
      (words, marks, before, after) => {
        const name = ['Holloway', ...words]
          .map((one, i) => (i === 0 ? one : `${marks[i - 1] ?? ' '}${one}`))
          .join('');
        const text = `The tea came ${before}${name}${after === 'of ' ? ' of ' : after}`;
        const [hit] = bookOf(name).find(text);
        expect(hit && text.slice(hit.span.start, hit.span.end)).toBe(name);
      },
    ),
    { numRuns: 500 },
  );
});
