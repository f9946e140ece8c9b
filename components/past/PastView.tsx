import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import type { Visit } from '../partners/visit.ts';
import { PastChoose } from './PastChoose.tsx';
import { PastDone } from './PastDone.tsx';
import { PastPreview } from './PastPreview.tsx';
import { PastProgress } from './PastProgress.tsx';
import type { Past, Stage } from './past-state.ts';

export interface PastViewProps {
  readonly past: Past;
  readonly visit: Pick<Visit, 'tagged' | 'showsTagged'>;
  readonly profiles: readonly Profile[];
  readonly t: Translate;
}

const titles: Readonly<Record<Stage['at'], MessageKey>> = {
  choose: 'pastChooseTitle',
  previewing: 'pastLookingTitle',
  preview: 'pastPreviewTitle',
  importing: 'pastBringingTitle',
  done: 'pastDoneTitle',
};

/** Importing past posts: choose files, preview, import. */
export function PastView({ past, visit, profiles, t }: PastViewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const stage = past.stage.value;
  const shown = useRef(stage.at);
  // Each step replaces the clicked button, so focus the step's title.
  // In a layout effect, because the writer may move on before the title is read out.
  useLayoutEffect(() => {
    if (shown.current !== stage.at) title.current?.focus();
    shown.current = stage.at;
  }, [stage.at]);
  return (
    <>
      {stage.at === 'choose' && <p>{t('pastLead')}</p>}
      <h2 ref={title} tabIndex={-1}>
        {t(titles[stage.at])}
      </h2>
      <StageView past={past} visit={visit} stage={stage} profiles={profiles} t={t} />
    </>
  );
}

function StageView(props: PastViewProps & { readonly stage: Stage }) {
  const { past, visit, stage, profiles, t } = props;
  switch (stage.at) {
    case 'choose':
      return <PastChoose stage={stage} past={past} hasProfile={profiles.length > 0} t={t} />;
    case 'previewing':
      return (
        <PastProgress words={t('pastLooking', stage.posts.toLocaleString())} past={past} t={t} />
      );
    case 'preview':
      return <PastPreview stage={stage} past={past} profiles={profiles} t={t} />;
    case 'importing': {
      const { done, of } = stage;
      const words = t('pastBringing', [done.toLocaleString(), of.toLocaleString()]);
      return <PastProgress words={words} done={done} of={of} past={past} t={t} />;
    }
    case 'done':
      return <PastDone outcome={stage.outcome} past={past} visit={visit} t={t} />;
  }
}
