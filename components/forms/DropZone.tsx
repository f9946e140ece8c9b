import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface Props {
  /** Receives the dropped files; never an empty list. */
  readonly onFiles: (files: FileList) => void;
  readonly children: ComponentChildren;
}

/** Area to drop files on, around the field that chooses them. */
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
