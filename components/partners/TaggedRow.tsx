import { partnerKinds, type PartnerKind } from '../../lib/partners/partner.ts';
import type { TaggedPartner } from '../../lib/tagged/find-tagged.ts';
import type { Chosen } from '../../lib/tagged/added-partner.ts';
import type { Translate } from '../../lib/translate.ts';
import { kindKeys } from './partner-words.ts';
import { tagWords, timesWords } from './tagged-words.ts';

interface TaggedRowProps {
  readonly one: TaggedPartner;
  readonly chosen: Chosen;
  readonly topics: readonly string[];
  readonly isBusy: boolean;
  readonly choose: (change: Chosen) => void;
  readonly add: () => void;
  readonly dismiss: () => void;
  readonly t: Translate;
}

/** Somebody tagged in past posts, with the entry that would be added. */
export function TaggedRow(props: TaggedRowProps) {
  const { one, chosen, topics, isBusy, choose, add, dismiss, t } = props;
  const name = chosen.name?.trim() || one.name;
  return (
    <li class="tagged-row">
      <div class="tagged-who">
        <input
          type="text"
          class="tagged-name"
          aria-label={t('taggedName', tagWords(one, t))}
          autoComplete="off"
          maxLength={120}
          value={chosen.name ?? one.name}
          onInput={({ currentTarget }) => choose({ name: currentTarget.value })}
        />
        <p class="muted">
          <bdi>{tagWords(one, t)}</bdi>
        </p>
        <p class="muted">{timesWords(one, t)}</p>
        {topics.length > 0 && <p class="muted">{t('taggedTopics', topics.join(', '))}</p>}
      </div>
      <div class="tagged-presses">
        <select
          aria-label={t('taggedKind', name)}
          value={chosen.kind ?? one.kind}
          onChange={({ currentTarget }) => choose({ kind: currentTarget.value as PartnerKind })}
        >
          {partnerKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(kindKeys[kind])}
            </option>
          ))}
        </select>
        <button
          type="button"
          data-press="add"
          disabled={isBusy}
          aria-label={t('taggedAddName', name)}
          onClick={add}
        >
          {t('taggedAdd')}
        </button>
        <button
          type="button"
          class="link small"
          data-press="dismiss"
          disabled={isBusy}
          aria-label={t('taggedNotName', name)}
          onClick={dismiss}
        >
          {t('taggedNot')}
        </button>
      </div>
    </li>
  );
}
