import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Partner } from '../../lib/partners/partner.ts';
import type { Translate } from '../../lib/translate.ts';
import { rhythmKeys } from '../partners/partner-words.ts';
import { CopyTable } from './CopyTable.tsx';
import { dayWords } from './figure-words.ts';
import type { HabitsPageActions } from './habits-page-state.ts';

export interface PartnerFiguresProps {
  readonly rows: readonly Partner[];
  /** All partners, hidden rows included; copying takes all of them. */
  readonly all: readonly Partner[];
  /** Number of posts in the period that credit each partner. */
  readonly counts: ReadonlyMap<string, number>;
  /** How often each credited the organisation in the period. */
  readonly back: ReadonlyMap<string, number>;
  /** Ids of partners who are due a mention. */
  readonly waiting: ReadonlySet<string>;
  readonly open: (partner: Partner) => void;
  readonly actions: HabitsPageActions;
  readonly t: Translate;
}

/** One line per partner: how often and when credited, whether due, and whether they credited back. */
export function PartnerFigures(props: PartnerFiguresProps) {
  const { rows, all, counts, back, waiting, open, actions, t } = props;
  const wish = (partner: Partner) => (partner.rhythm ? t(rhythmKeys[partner.rhythm]) : '');
  const waits = (partner: Partner) => (waiting.has(partner.id) ? t('partnerWaiting') : '');
  const last = ({ lastCredited }: Partner) =>
    lastCredited === undefined ? t('pageNotYet') : dayWords(lastCredited);
  const head = [
    t('pageColumnPartner'),
    t('pageColumnCredited'),
    t('pageColumnLast'),
    t('pageColumnWish'),
    t('pageColumnBack'),
  ];
  const lines = () => [
    head,
    ...all.map((partner) => [
      partner.name,
      String(counts.get(partner.id) ?? 0),
      last(partner),
      [wish(partner), waits(partner)].filter(Boolean).join(', '),
      String(back.get(partner.id) ?? 0),
    ]),
  ];
  return (
    <>
      <table class="data-table partner-figures stacks">
        <caption class="unseen">{t('pagePartnersTitle')}</caption>
        <thead>
          <tr>
            {head.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((partner) => {
            const count = counts.get(partner.id) ?? 0;
            return (
              <tr key={partner.id}>
                <th scope="row">
                  <bdi>{partner.name}</bdi>
                </th>
                <td data-label={head[1]}>
                  {count === 0 ? (
                    '0'
                  ) : (
                    <button
                      type="button"
                      class="link"
                      aria-label={t('pageCount', [
                        t('pagePostsCrediting', partner.name),
                        String(count),
                      ])}
                      onClick={() => open(partner)}
                    >
                      {count}
                    </button>
                  )}
                </td>
                <td data-label={head[2]}>{last(partner)}</td>
                <td data-label={head[3]}>
                  {wish(partner)}
                  {waits(partner) && <span class="in-cell is-waiting">{waits(partner)}</span>}
                </td>
                <td>
                  <CreditedUs
                    partner={partner}
                    count={back.get(partner.id) ?? 0}
                    actions={actions}
                    t={t}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <CopyTable lines={lines} copy={actions.copy} t={t} />
    </>
  );
}

interface CreditedUsProps {
  readonly partner: Partner;
  readonly count: number;
  readonly actions: HabitsPageActions;
  readonly t: Translate;
}

/** Partners credit the organisation elsewhere, so the writer records it here. */
function CreditedUs({ partner, count, actions, t }: CreditedUsProps) {
  const noted = useSignal<readonly number[]>([]);
  const button = useRef<HTMLButtonElement>(null);
  const at = noted.value.at(-1);
  return (
    <span class="credited-us">
      <span class="credited-count">{count}</span>
      <button
        ref={button}
        type="button"
        aria-label={t('pageCreditedUsName', partner.name)}
        onClick={async () => {
          const now = await actions.markCreditedUs(partner.id);
          noted.value = [...noted.value, now];
        }}
      >
        {t('pageCreditedUs')}
      </button>
      {at !== undefined && (
        <button
          type="button"
          class="link"
          aria-label={t('pageCreditedUsUndoName', partner.name)}
          onClick={async () => {
            await actions.unmarkCreditedUs(partner.id, at);
            noted.value = noted.value.slice(0, -1);
            button.current?.focus();
          }}
        >
          {t('pageCreditedUsUndo')}
        </button>
      )}
      <span class="unseen" role="status">
        {at === undefined ? '' : t('pageCreditedUsNoted', partner.name)}
      </span>
    </span>
  );
}
