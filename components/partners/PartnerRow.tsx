import { isOverdue } from '../../lib/partners/match-partners.ts';
import type { Partner } from '../../lib/partners/partner.ts';
import type { Translate } from '../../lib/translate.ts';
import { shortAccount } from '../sites/account-words.ts';
import { dayWords, kindKeys, rhythmKeys } from './partner-words.ts';

export interface PartnerRowProps {
  readonly partner: Partner;
  readonly isOpen: boolean;
  readonly now: number;
  readonly toggle: () => void;
  readonly t: Translate;
}

/** One partner in the list; clicking it expands the form below. */
export function PartnerRow({ partner, isOpen, now, toggle, t }: PartnerRowProps) {
  const { id, name, kind, handles, place, rhythm, lastCredited } = partner;
  const about = [t(kindKeys[kind]), shortAccount(handles), place].filter(Boolean);
  return (
    <button
      type="button"
      class="partner-row"
      data-partner={id}
      aria-expanded={isOpen}
      onClick={toggle}
    >
      <span class="partner-name">
        <bdi>{name || t('partnerUnnamed')}</bdi>
      </span>
      <span class="partner-about muted">{about.join(' · ')}</span>
      <span class="partner-credit muted">
        {lastCredited === undefined
          ? t('partnerNeverCredited')
          : t('partnerLastCredited', dayWords(lastCredited))}
        {rhythm && (
          <span class="small">
            {t(rhythmKeys[rhythm])}
            {isOverdue(partner, now) && <span class="is-waiting"> · {t('partnerWaiting')}</span>}
          </span>
        )}
      </span>
    </button>
  );
}
