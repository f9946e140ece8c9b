import type { Account } from '../../lib/store/accounts.ts';
import type { Translate } from '../../lib/translate.ts';
import { SiteModes, siteNames } from '../sites/SiteModes.tsx';
import type { DashboardActions, Notes } from './dashboard-state.ts';

export interface RulesViewProps {
  readonly notes: Notes;
  readonly actions: DashboardActions;
  readonly t: Translate;
}

/** What the writer told Hat Tip at the post box; each line can be taken back. */
export function RulesView({ notes, actions, t }: RulesViewProps) {
  const sentence = ({ site, handle, name, place, coached, profile }: Account) => {
    const account = handle ? `@${handle}` : (name ?? t('someAccount'));
    const posting = `${account} (${t(siteNames[site])})`;
    const who = place ? t('rulesAccountPlace', [posting, place.name]) : posting;
    const owner = notes.profiles.find(({ id }) => id === profile)?.name ?? t('profileUnnamed');
    return coached ? t('rulesAccountCoached', [who, owner]) : t('rulesAccountNever', who);
  };
  return (
    <>
      <p>{t('rulesLead')}</p>
      {notes.quietUntil > Date.now() && (
        <p class="row">
          <span>{t('rulesQuiet', new Date(notes.quietUntil).toLocaleString())}</span>
          <button type="button" onClick={() => void actions.endQuiet()}>
            {t('popupQuietOver')}
          </button>
        </p>
      )}
      <h2>{t('rulesSites')}</h2>
      <SiteModes
        modes={notes.modes}
        setMode={(site, mode) => void actions.setMode(site, mode)}
        t={t}
      />
      <h2>{t('rulesAccounts')}</h2>
      {notes.accounts.length === 0 && <p class="muted">{t('rulesAccountsEmpty')}</p>}
      <ul class="plain lines">
        {notes.accounts.map((account) => (
          <li key={account.id} class="row">
            <span>{sentence(account)}</span>
            <button type="button" onClick={() => void actions.forgetAccount(account.id)}>
              {t('rulesForget')}
            </button>
          </li>
        ))}
      </ul>
      <h2>{t('rulesMuted')}</h2>
      {notes.mutedRules.length === 0 && <p class="muted">{t('rulesMutedEmpty')}</p>}
      <ul class="plain lines">
        {notes.mutedRules.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => void actions.unmuteRule(id)}>
              {t('rulesSwitchOn', title)}
            </button>
          </li>
        ))}
      </ul>
      <h2>{t('rulesPhrases')}</h2>
      {notes.phrases.length === 0 && <p class="muted">{t('rulesPhrasesEmpty')}</p>}
      <ul class="plain lines">
        {notes.phrases.map(({ id, rule, phrase }) => (
          <li key={id} class="row">
            <span>{t('rulesPhrase', [phrase, actions.titleOf(rule)])}</span>
            <button type="button" onClick={() => void actions.forgetPhrase(id)}>
              {t('rulesForget')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
