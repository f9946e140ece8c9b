import { createElement as h, useState } from 'react';

/** Month, day, year, hour, minute and, on a 12-hour clock, AM or PM. */
const fields = (
  year: number,
  twelve: boolean,
): readonly (readonly (readonly [string, string])[])[] => [
  Array.from({ length: 12 }, (_, month) => [
    String(month + 1),
    new Date(2026, month).toLocaleDateString('de', { month: 'long' }),
  ]),
  numbers(1, 31),
  numbers(year, 3),
  twelve ? numbers(1, 12) : numbers(0, 24),
  numbers(0, 60),
  ...(twelve ? [[['am', 'AM'] as const, ['pm', 'PM'] as const]] : []),
];

const numbers = (from: number, count: number) =>
  Array.from({ length: count }, (_, step) => [String(from + step), String(from + step)] as const);

interface Props {
  readonly twelve: boolean;
  readonly settled: (words: string) => void;
}

/**
 * X's schedule dialog: five or six lists with no name independent of the language, a summary in words, and one
 * button.
 */
export function ScheduleDialog({ twelve, settled }: Props) {
  const lists = fields(2026, twelve);
  const [values, setValues] = useState(() => lists.map(([first]) => first![0]));
  const [month, day, year, hour, minute, half = ''] = values;
  const words = `Wird am ${day}.${month}.${year} um ${hour}:${minute} ${half} gesendet`;
  return h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', className: 'schedule' },
    h('div', null, h('span', null, words)),
    lists.map((options, index) =>
      h(
        'select',
        {
          key: index,
          id: `SELECTOR_${index + 1}`,
          value: values[index],
          onChange: ({ target }: React.ChangeEvent<HTMLSelectElement>) =>
            setValues(values.with(index, target.value)),
        },
        options.map(([value, label]) => h('option', { key: value, value }, label)),
      ),
    ),
    h(
      'button',
      {
        type: 'button',
        'data-testid': 'scheduledConfirmationPrimaryAction',
        onClick: () => settled(words),
      },
      'Bestätigen',
    ),
  );
}
