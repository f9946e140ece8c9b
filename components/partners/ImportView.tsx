import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../lib/translate.ts';
import { ImportChoose } from './ImportChoose.tsx';
import { ImportMapping } from './ImportMapping.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import type { Import, Stage } from './import-state.ts';

export interface ImportViewProps {
  readonly model: Import;
  readonly t: Translate;
}

/** Importing a list: choose, map columns, preview, write. */
export function ImportView({ model, t }: ImportViewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const stage = model.stage.value;
  // Each step replaces the clicked button, so focus the step's title.
  // In a layout effect, because the writer may move on before the title is read out.
  useLayoutEffect(() => title.current?.focus(), [stage.at]);
  return (
    <>
      <h2 ref={title} tabIndex={-1}>
        {t('importTitle')}
      </h2>
      <StageView stage={stage} model={model} t={t} />
    </>
  );
}

function StageView({ stage, model, t }: ImportViewProps & { readonly stage: Stage }) {
  switch (stage.at) {
    case 'choose':
      return <ImportChoose problem={stage.problem} model={model} t={t} />;
    case 'mapping':
      return <ImportMapping stage={stage} model={model} t={t} />;
    case 'preview':
      return <ImportPreview plan={stage.plan} model={model} t={t} />;
    case 'finished':
      return <p role={stage.stopped ? 'alert' : 'status'}>{finishedWords(stage, t)}</p>;
    default: {
      const words = t(stage.at === 'writing' ? 'importWriting' : 'importComparing', [
        stage.done.toLocaleString(),
        stage.of.toLocaleString(),
      ]);
      return (
        <>
          <p id="import-progress">{words}</p>
          <p class="row">
            <progress max={stage.of} value={stage.done} aria-labelledby="import-progress" />
            <button type="button" onClick={model.cancel}>
              {t('importCancel')}
            </button>
          </p>
        </>
      );
    }
  }
}

function finishedWords(
  { taken: { added, changed }, of, stopped }: Extract<Stage, { at: 'finished' }>,
  t: Translate,
): string {
  const done = (added.length + changed.length).toLocaleString();
  if (stopped instanceof Error) {
    return t('importFailed', [done, of.toLocaleString(), stopped.message]);
  }
  if (stopped) return t('importCancelled', [done, of.toLocaleString()]);
  return t('importFinished', [added.length.toLocaleString(), changed.length.toLocaleString()]);
}
