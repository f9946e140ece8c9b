import { useSignal } from '@preact/signals';
import type { Idea } from '../../lib/ideas/idea.ts';
import type { Translate } from '../../lib/translate.ts';
import type { IdeaActions } from './popup-state.ts';

/** Ideas shown at first; more would overwhelm. */
const first = 3;

export interface IdeasViewProps {
  readonly ideas: readonly Idea[];
  /** The site where opening a page starts a draft; undefined if the first words are copied. */
  readonly startsOn: string | undefined;
  /** Something else in the view comes first. */
  readonly isSecond?: boolean;
  readonly actions: IdeaActions;
  readonly t: Translate;
}

/** What to post about when there is no draft: whom or what, why, and the first words. */
export function IdeasView({ ideas, startsOn, isSecond = false, actions, t }: IdeasViewProps) {
  const all = useSignal(false);
  const shown = all.value ? ideas : ideas.slice(0, first);
  if (ideas.length === 0) {
    return (
      <section class="way">
        <p>{t('ideasEmpty')}</p>
        <button type="button" onClick={() => actions.openDashboard('partners')}>
          {t('ideasEmptyButton')}
        </button>
      </section>
    );
  }
  return (
    <section>
      <h2>{t('ideasTitle')}</h2>
      <ul class="plain ideas">
        {shown.map((idea, index) => (
          <IdeaItem
            key={idea.id}
            idea={idea}
            // One primary action per view.
            primary={index === 0 && !isSecond}
            startsOn={startsOn}
            actions={actions}
            t={t}
          />
        ))}
      </ul>
      {shown.length < ideas.length && (
        <button type="button" class="link" onClick={() => (all.value = true)}>
          {t('ideasMore')}
        </button>
      )}
    </section>
  );
}

type IdeaItemProps = Omit<IdeasViewProps, 'ideas'> & {
  readonly idea: Idea;
  readonly primary: boolean;
};

function IdeaItem({ idea, primary, startsOn, actions, t }: IdeaItemProps) {
  const copied = useSignal<'no' | 'yes' | 'failed'>('no');
  const { link } = idea;
  const label = startsOn === undefined ? t('ideaCopy') : t('ideaStartOn', startsOn);
  const start = async () => {
    if (startsOn !== undefined) return actions.startIdea(idea.start);
    copied.value = (await actions.copy(idea.start)) ? 'yes' : 'failed';
  };
  return (
    <li class="idea">
      <p class="idea-title">{idea.title}</p>
      <p class="muted small">{idea.why}</p>
      <p class="row">
        <button
          type="button"
          class={primary ? 'primary' : ''}
          aria-label={`${label}: ${idea.title}`}
          onClick={() => void start()}
        >
          {label}
        </button>
        {link !== undefined && (
          <button type="button" class="link" onClick={() => actions.openPost(link)}>
            {t('ideaLook')}
          </button>
        )}
      </p>
      {copied.value !== 'no' && (
        <p role="status">{t(copied.value === 'yes' ? 'popupCopied' : 'popupCopyFailed')}</p>
      )}
    </li>
  );
}
