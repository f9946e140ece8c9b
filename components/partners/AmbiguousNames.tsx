import type { Translate } from '../../lib/translate.ts';
import { fromLines, type FormModel } from '../forms/form-model.ts';
import { findNameExamples, type ExampleSentences } from './name-examples.ts';

/** Explains, while a name is typed, when it counts as a name and when as an ordinary word. */
export function AmbiguousNames({ form, t }: { readonly form: FormModel; readonly t: Translate }) {
  const { name, aliases } = form.values.value;
  const sentences: ExampleSentences = {
    noticed: [(name) => t('partnerExampleThanks', name), (name) => t('partnerExampleWith', name)],
    leftAlone: [
      (name) => t('partnerExampleStart', name),
      (name) => t('partnerExampleInside', name),
    ],
  };
  const found = findNameExamples([String(name), ...fromLines(aliases)], sentences);
  return (
    <div role="status">
      {found.map(({ name, noticed, leftAlone }) => (
        <div key={name} class="name-examples small">
          <p>{t('partnerAmbiguous', name)}</p>
          {noticed && <p class="is-noticed">{t('partnerAmbiguousYes', noticed)}</p>}
          {leftAlone && <p class="is-left-alone">{t('partnerAmbiguousNo', leftAlone)}</p>}
        </div>
      ))}
    </div>
  );
}
