import { useId } from 'preact/hooks';
import type { Account } from '../../lib/store/accounts.ts';
import type { Translate } from '../../lib/translate.ts';
import { SiteModes } from '../sites/SiteModes.tsx';
import { accountWords } from './post-words.ts';
import type { Coaching, DashboardActions, Notes } from './dashboard-state.ts';
import { RuleList } from './RuleList.tsx';
import { SharedNote } from './SharedNote.tsx';

export interface RulesViewProps {
  readonly notes: Notes;
  readonly coaching: Coaching | undefined;
  readonly actions: DashboardActions;
  readonly t: Translate;
}

/** The choices the writer made beside drafts, each with an undo button, and the list of all rules. */
export function RulesView({ notes, coaching, actions, t }: RulesViewProps) {
  const { shared } = notes;
  const titleOf = (rule: string) => coaching?.rules.find(({ id }) => id === rule)?.title ?? rule;
  const sentence = ({ place, coached, profile, ...author }: Account) => {
    const posting = accountWords(author, t);
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
        setMode={actions.setMode}
        isLocked={(site) => shared.locked.has('modes') && shared.modes.includes(site)}
        onPress={{
          isHeld: (site) => notes.held.includes(site),
          use: actions.useSite,
          leave: actions.leaveSite,
        }}
        lockedNote={(id) => <SharedNote shared={shared} isLocked id={id} t={t} />}
        t={t}
      />
      <h2>{t('rulesAccounts')}</h2>
      {notes.accounts.length === 0 && <p class="muted">{t('rulesAccountsEmpty')}</p>}
      <ul class="plain lines">
        {notes.accounts.map((account) => (
          <Choice
            key={account.id}
            words={sentence(account)}
            forget={() => void actions.forgetAccount(account.id)}
            t={t}
          />
        ))}
      </ul>
      <h2>{t('rulesPhrases')}</h2>
      {notes.phrases.length === 0 && <p class="muted">{t('rulesPhrasesEmpty')}</p>}
      <ul class="plain lines">
        {notes.phrases.map(({ id, rule, phrase }) => (
          <Choice
            key={id}
            words={t('rulesPhrase', [phrase, titleOf(rule)])}
            forget={() => void actions.forgetPhrase(id)}
            t={t}
          />
        ))}
      </ul>
      {coaching ? (
        <RuleList
          coaching={coaching}
          mutedRules={notes.mutedRules}
          switchRule={(id, isOn) => void actions.switchRule(id, isOn)}
          t={t}
        />
      ) : (
        <p class="muted">{t('rulesLoading')}</p>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly words: string;
  readonly forget: () => void;
  readonly t: Translate;
}

/** A choice made beside a draft. The button's accessible name includes what it forgets. */
function Choice({ words, forget, t }: ChoiceProps) {
  const id = useId();
  return (
    <li class="row">
      <span id={id}>{words}</span>
      <button type="button" aria-describedby={id} onClick={forget}>
        {t('rulesForget')}
      </button>
    </li>
  );
}
