import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../lib/translate.ts';
import type { Undos } from './undos.ts';

interface UndoListProps {
  readonly undos: Undos;
  readonly take: (id: number) => Promise<void>;
  readonly t: Translate;
}

/** Recent changes, each with an undo button. */
export function UndoList({ undos: { list, running }, take, t }: UndoListProps) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(list.value);
  // The focused row or button is gone: focus this list.
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (isLost && list.value !== before.current) {
      (place.current?.querySelector('button') ?? place.current)?.focus();
    }
    before.current = list.value;
  }, [list.value]);
  return (
    <div role="status" class="undo-place" tabIndex={-1} ref={place}>
      {list.value.length > 0 && (
        <ul class="plain empty undos">
          {list.value.map(({ id, words, button }) => (
            <li key={id} class="row">
              <span>{running.value.has(id) ? t('undoRunning') : words}</span>
              <button
                type="button"
                class="link"
                disabled={running.value.has(id)}
                onClick={() => void take(id)}
              >
                {button}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
