import { createElement as h, useState, type ReactNode } from 'react';
import { Box, MobileBox } from './box.ts';
import { options, query } from './options.ts';
import { publish } from './publishing.ts';
import { ScheduleDialog } from './schedule.ts';

interface ComposerProps {
  readonly name: string;
  readonly inline: boolean;
  readonly placeholder?: string;
  readonly start?: string;
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  readonly done?: () => void;
}

/** One composer of X: avatar, text, attachments, toolbar; a thread has several rows. */
export function Composer({ name, inline, placeholder, start, above, below, done }: ComposerProps) {
  const [rows, setRows] = useState([0]);
  const [texts, setTexts] = useState<readonly string[]>([start ?? '']);
  const [generation, setGeneration] = useState(0);
  const [schedule, setSchedule] = useState<string | undefined>(options.scheduled);
  const [isPicking, setPicking] = useState(false);
  const isEmpty = texts.every((text) => text.trim() === '');
  const post = () => {
    if (isEmpty) return;
    publish(schedule !== undefined);
    if (options.publish === 'fails') return;
    setSchedule(undefined);
    setTexts(['']);
    setRows([0]);
    setGeneration(generation + 1);
    done?.();
  };
  const row = (index: number) =>
    h(
      'div',
      { className: 'row', key: `${generation}-${index}` },
      h('div', { className: 'avatar', 'data-testid': `UserAvatar-Container-${options.account}` }),
      h(
        'div',
        { className: 'col' },
        options.mobile
          ? h(MobileBox, { name, changed: (text) => setTexts([text]) })
          : h(Box, {
              index,
              name: index ? `${name} ${index}` : name,
              ...(index === 0 && generation === 0 && start !== undefined && { start }),
              placeholder: placeholder ?? 'What’s happening?',
              changed: (text) =>
                setTexts((old) => {
                  const next = [...old];
                  next[index] = text;
                  return next;
                }),
              submitted: post,
            }),
        index === rows.length - 1 && below,
      ),
    );
  const publishId = inline ? 'tweetButtonInline' : 'tweetButton';
  return h(
    'div',
    { className: 'composer-block', 'data-name': name },
    above,
    schedule &&
      h(
        'a',
        { 'data-testid': 'scheduledTweetIndicator', href: '/compose/post/schedule' },
        schedule,
      ),
    rows.map(row),
    isPicking &&
      h(ScheduleDialog, {
        twelve: query.has('twelve'),
        settled: (words) => {
          setSchedule(words);
          setPicking(false);
        },
      }),
    h('div', { 'data-testid': 'attachments', role: 'group' }),
    h(
      'div',
      { className: 'bar-block' },
      h(
        'div',
        { 'data-testid': 'toolBar', role: 'group' },
        h(
          'nav',
          { role: 'navigation', className: 'tools' },
          ['▣', 'GIF', '☰', '☺'].map((sign) =>
            h('button', { type: 'button', key: sign, tabIndex: 0 }, sign),
          ),
          h(
            'button',
            {
              type: 'button',
              'data-testid': 'scheduleOption',
              onClick: () => setPicking(true),
            },
            '◷',
          ),
        ),
        !inline &&
          h(
            'button',
            {
              type: 'button',
              'data-testid': 'addButton',
              onClick: () => {
                setRows([...rows, rows.length]);
                setTexts([...texts, '']);
              },
            },
            '+',
          ),
        h(
          'button',
          {
            type: 'button',
            role: 'button',
            className: 'post',
            'data-testid': publishId,
            disabled: isEmpty,
            'aria-disabled': isEmpty ? 'true' : undefined,
            onClick: post,
          },
          rows.length > 1 ? 'Post all' : 'Post',
        ),
      ),
    ),
  );
}
