import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { makePitch, tones, type Tone } from '../../lib/connect/pitch.ts';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';

const toneKeys: Readonly<Record<Tone, MessageKey>> = {
  plain: 'tonePlain',
  warm: 'toneWarm',
  brief: 'toneBrief',
};

export interface PitchProps {
  readonly profile: Profile;
  readonly cause: string;
  readonly copy: (text: string) => Promise<boolean>;
  readonly t: Translate;
}

/** A short opening message in three tones, to edit and copy. */
export function Pitch({ profile, cause, copy, t }: PitchProps) {
  const id = useId();
  const tone = useSignal<Tone>('plain');
  /** The writer's edits, kept with the cause and tone they belong to. */
  const edited = useSignal<{ readonly of: string; readonly text: string } | undefined>(undefined);
  const copied = useSignal<'no' | 'yes' | 'failed'>('no');
  const of = `${profile.id} ${tone.value} ${cause}`;
  const text = edited.value?.of === of ? edited.value.text : makePitch(profile, cause, tone.value);
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('pitchTitle')}</h2>
      <fieldset class="tones">
        <legend>{t('pitchTone')}</legend>
        {tones.map((each) => (
          <span key={each} class="choice">
            <input
              id={`${id}-${each}`}
              type="radio"
              name={`${id}-tone`}
              checked={tone.value === each}
              onChange={() => {
                tone.value = each;
                copied.value = 'no';
              }}
            />
            <label for={`${id}-${each}`}>{t(toneKeys[each])}</label>
          </span>
        ))}
      </fieldset>
      <div class="field">
        <label for={`${id}-text`}>{t('pitchText')}</label>
        <textarea
          id={`${id}-text`}
          rows={5}
          value={text}
          onInput={({ currentTarget }) => {
            edited.value = { of, text: currentTarget.value };
            copied.value = 'no';
          }}
        />
      </div>
      <p class="row">
        <button
          type="button"
          class="primary"
          onClick={async () => (copied.value = (await copy(text)) ? 'yes' : 'failed')}
        >
          {t('pitchCopy')}
        </button>
        <span role="status">
          {copied.value === 'yes' && t('popupCopied')}
          {copied.value === 'failed' && t('popupCopyFailed')}
        </span>
      </p>
    </section>
  );
}
