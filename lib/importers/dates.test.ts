import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settleDates, type CellTime, type DateOrder } from './dates.ts';

const told = (time: CellTime | 'open' | undefined) => {
  if (time === undefined || time === 'open') return time;
  const text = new Date(time.at).toISOString();
  return time.isDay ? text.slice(0, 10) : text.slice(0, 16);
};
const column = (cells: readonly string[], answer?: DateOrder, isMonthFirst = false) => {
  const settled = settleDates(cells, answer, isMonthFirst);
  return { read: cells.map((cell) => told(settled.read(cell))), asked: settled.question?.example };
};

test.each([
  ['2024-09-28', '2024-09-28'],
  ['2024/9/28', '2024-09-28'],
  ['2024. 9. 28. 15:01', '2024-09-28T15:01'],
  ['2024年9月28日', '2024-09-28'],
  ['2024년 9월 28일', '2024-09-28'],
  ['2024-09-28 오후 3:01', '2024-09-28T15:01'],
  ['2024/9/28 上午 12:05', '2024-09-28T00:05'],
  ['2024-05-01 09:30:00', '2024-05-01T09:30'],
  ['2017/06/08 08:15:44 UTC', '2017-06-08T08:15'],
  ['2024-09-28T15:01:00.000Z', '2024-09-28T15:01'],
  ['2019-06-25 15:01 +0000', '2019-06-25T15:01'],
  ['2019-06-25 15:01 +0230', '2019-06-25T12:31'],
  ['2019-06-25 15:01 -0700', '2019-06-25T22:01'],
  ['9/28/24', '2024-09-28'],
  ['28/09/2024 9:05', '2024-09-28T09:05'],
  ['28.09.2024 15:01', '2024-09-28T15:01'],
  ['28-09-2024', '2024-09-28'],
  ['9/28/2024 9:05:10 PM', '2024-09-28T21:05'],
  ['9/28/2024 12:05 a.m.', '2024-09-28T00:05'],
  ['05/05/2024', '2024-05-05'],
  ['Sat, Sep 28, 2024', '2024-09-28'],
  ['September 28, 2024', '2024-09-28'],
  ['Sep 28, 2024, 3:15 PM', '2024-09-28T15:15'],
  ['28 Sept 2024', '2024-09-28'],
  ['28-Sep-24', '2024-09-28'],
  ['Sam., 28 sept. 2024', '2024-09-28'],
  ['1er août 2024', '2024-08-01'],
  ['Mittwoch, 4. März 2026', '2026-03-04'],
  ['28 de septiembre de 2024', '2024-09-28'],
  ['28 września 2024', '2024-09-28'],
  ['mar. 29/10/2024', '2024-10-29'],
  ['45563', '2024-09-28'],
  ['45563.4', '2024-09-28T09:36'],
])('reads %s without a question', (cell, time) => {
  expect(column([cell])).toEqual({ read: [time], asked: undefined });
});

test.each([
  '',
  'Lifetime',
  '31/02/2024',
  '28/28/2024',
  '12',
  '1,234',
  '28/09/2024 25:00',
  '0/1/24',
])('%j is not a date', (cell) =>
  expect(column([cell])).toEqual({ read: [undefined], asked: undefined }),
);

describe('cells settle the order of a column', () => {
  test('day first, if one day is above twelve', () => {
    expect(column(['05/09/2024', '28/09/2024'])).toEqual({
      read: ['2024-09-05', '2024-09-28'],
      asked: undefined,
    });
  });

  test('month first', () => {
    expect(column(['9/5/24 10:00', '9/28/24 10:00']).read[0]).toBe('2024-09-05T10:00');
  });

  test('day first if the dates have dots, which never come with the month first', () => {
    expect(column(['5.9.2024'])).toEqual({ read: ['2024-09-05'], asked: undefined });
  });

  test('the site’s own order, if no spreadsheet rewrote it', () => {
    expect(column(['06/05/2024 09:05'], undefined, true).read).toEqual(['2024-06-05T09:05']);
    expect(column(['06/05/2024 09:05', '25/05/2024 09:05'], undefined, true).read[0]).toBe(
      '2024-05-06T09:05',
    );
    expect(column(['6/5/2024 9:05'], undefined, true).asked).toBe('6/5/2024 9:05');
  });
});

describe('a column asks for the order', () => {
  test.each([
    ['if nothing decides', ['05/09/2024', '2024-09-01']],
    ['if cells contradict each other', ['05/09/2024', '28/09/2024', '9/28/2024']],
    ['if a spreadsheet mistook months for days', ['05.09.2024', '09/28/2024 10:00']],
  ])('%s, and uses the answer', (_, cells) => {
    const { read, asked } = column(cells);
    expect([read[0], asked]).toEqual(['open', cells[0]]);
    expect(column(cells, 'day-first').read[0]).toBe('2024-09-05');
    expect(column(cells, 'month-first').read[0]).toBe('2024-05-09');
    expect(column(cells, 'month-first').asked).toBeUndefined();
  });

  test('and shows both readings', () => {
    expect(settleDates(['05/09/2024'], undefined).question).toEqual({
      problem: 'dates',
      example: '05/09/2024',
      dayFirst: Date.UTC(2024, 8, 5, 12),
      monthFirst: Date.UTC(2024, 4, 9, 12),
    });
  });

  test('an answer doesn’t override a settled column', () => {
    expect(column(['05/09/2024', '28/09/2024'], 'month-first').read[0]).toBe('2024-09-05');
  });
});

test('reads every date right in any spreadsheet format, if one day is above twelve', () => {
  const day = fc.date({
    min: new Date('2001-01-01'),
    max: new Date('2049-12-31'),
    noInvalidDate: true,
  });
  const writers: readonly ((y: number, m: number, d: number) => string)[] = [
    (y, m, d) => `${d}/${m}/${y}`,
    (y, m, d) => `${m}/${d}/${y}`,
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${String(m).padStart(2, '0')}/${String(d).padStart(2, '0')}/${y}`,
    (y, m, d) => `${d}/${m}/${String(y).slice(2)} 10:07`,
    (y, m, d) => `${d}-${m}-${y}`,
  ];
  fc.assert(
    fc.property(fc.array(day, { maxLength: 8 }), fc.constantFrom(...writers), (days, write) => {
      const all = [...days, new Date('2024-03-31T00:00:00Z')];
      const cells = all.map((each) =>
        write(each.getUTCFullYear(), each.getUTCMonth() + 1, each.getUTCDate()),
      );
      const { read, asked } = column(cells);
      expect(asked).toBeUndefined();
      expect(read.map((one) => one?.slice(0, 10))).toEqual(
        all.map((each) => each.toISOString().slice(0, 10)),
      );
    }),
  );
});
