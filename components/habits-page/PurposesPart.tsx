import { fewestForPercent } from '../../lib/habits/change.ts';
import { lovejoySaxton } from '../../lib/habits/purposes.ts';
import type { Habits } from '../../lib/habits/statistics.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { percentWords } from './figure-words.ts';
import { FigureTable } from './FigureTable.tsx';
import { PagePart, type PartProps } from './PagePart.tsx';
import { Picture } from './Picture.tsx';
import type { PictureData } from './picture-data.ts';
import { purposeKeys } from './verdict-words.ts';

const part = 'habits-purposes';
export const purposes = ['information', 'community', 'action'] as const;

/** What the posts were for, compared with one year of other organisations' posts. */
export function PurposesPart(props: PartProps) {
  const { figures, listing, actions, t } = props;
  const { habits } = figures;
  const total = writtenOf(habits);
  const open = (index: number) => {
    const purpose = purposes[index]!;
    const posts = habits.posts.filter(
      (post) => post.purpose === purpose && post.sharesOf === undefined,
    );
    if (posts.length > 0) listing.open({ part, title: t(purposeKeys[purpose]), posts });
  };
  const shares = total >= fewestForPercent;
  return (
    <PagePart {...props} id={part} title={t('pagePurposesTitle')}>
      <p>{t('pagePurposesWhat')}</p>
      {shares ? (
        <Picture
          data={purposeData(habits, t)}
          says={purposesSay(habits, t)}
          pick={(series, label) => {
            if (series === 0) open(label);
          }}
        />
      ) : (
        <p>{t('pagePurposesTooFew')}</p>
      )}
      <FigureTable
        table={{
          caption: t('pagePurposesTitle'),
          head: [t('pageColumnPurpose'), t('pageColumnYours'), t('pageColumnStudy')],
          rows: purposes.map((purpose, index) => {
            const count = habits.purposes[purpose];
            const words = t('pageOf', [String(count), String(total)]);
            return {
              head: t(purposeKeys[purpose]),
              cells: [
                {
                  text: shares
                    ? t('pageOfPercent', [
                        String(count),
                        String(total),
                        percentWords({ k: count, n: total }, t),
                      ])
                    : words,
                  label: t('pageCount', [t(purposeKeys[purpose]), words]),
                  pick: count > 0 ? () => open(index) : undefined,
                },
                { text: t('pagePercent', String(lovejoySaxton[purpose])) },
              ],
            };
          }),
        }}
        copy={actions.copy}
        t={t}
      />
    </PagePart>
  );
}

const percent = (k: number, n: number) => (n === 0 ? 0 : Math.round((100 * k) / n));

/** Everything the organisation wrote, replies included. */
export const writtenOf = ({ purposes }: Habits) =>
  purposes.information + purposes.community + purposes.action;

export function purposeData(
  habits: Habits,
  t: Translate,
  ours: MessageKey = 'pageColumnYours',
): PictureData {
  return {
    shape: 'grouped',
    labels: purposes.map((purpose) => t(purposeKeys[purpose])),
    unit: ' %',
    series: [
      {
        name: t(ours),
        look: 'others',
        values: purposes.map((purpose) => percent(habits.purposes[purpose], writtenOf(habits))),
      },
      {
        name: t('pageColumnStudy'),
        look: 'subject',
        values: purposes.map((purpose) => lovejoySaxton[purpose]),
      },
    ],
  };
}

export function purposesSay(habits: Habits, t: Translate): string {
  const total = writtenOf(habits);
  return purposes
    .map((purpose) =>
      t('pagePurposeSays', [
        t(purposeKeys[purpose]),
        percentWords({ k: habits.purposes[purpose], n: total }, t),
        String(lovejoySaxton[purpose]),
      ]),
    )
    .join(' ');
}
