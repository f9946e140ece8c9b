import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface Props {
  /** Files dropped on it; never none. */
  readonly onFiles: (files: FileList) => void;
  readonly children: ComponentChildren;
}

/** Where files can be dropped, around the field that chooses them. */
export function DropZone({ onFiles, children }: Props) {
  const isOver = useSignal(false);
  return (
    <div
      class={isOver.value ? 'empty drop-zone is-over' : 'empty drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        isOver.value = true;
      }}
      onDragLeave={() => (isOver.value = false)}
      onDrop={(event) => {
        event.preventDefault();
        isOver.value = false;
        const files = event.dataTransfer?.files;
        if (files && files.length > 0) onFiles(files);
      }}
    >
      {children}
    </div>
  );
}
