import { useEffect, useRef } from 'preact/hooks';
import type { PictureData } from './picture-data.ts';
import { useMedia } from './use-media.ts';

export interface PictureProps {
  readonly data: PictureData;
  /** The main point of the chart, as a sentence. */
  readonly says: string;
  readonly pick?: (series: number, label: number) => void;
  /** In pixels, for print; otherwise the chart fits the page. */
  readonly height?: number;
  /** Called when the chart is drawn, and when that drawing is gone. */
  readonly tellDrawn?: (isDrawn: boolean) => void;
}

/** A chart. Its numbers are in the table beside it. */
export function Picture({ data, says, pick, height, tellDrawn }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const picked = useRef(pick);
  picked.current = pick;
  const told = useRef(tellDrawn);
  told.current = tellDrawn;
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const fits = height === undefined;
  const canPick = pick !== undefined;
  useEffect(() => {
    let isGone = false;
    let remove: (() => void) | undefined;
    const draw = async () => {
      // The numbers show first, because the drawing code is large.
      const { drawPicture } = await import('./draw-picture.ts');
      if (isGone || !canvas.current) return;
      remove = drawPicture(canvas.current, data, {
        fits,
        pick: canPick ? (series, label) => picked.current?.(series, label) : undefined,
      });
      canvas.current.dataset['drawn'] = 'yes';
      told.current?.(true);
    };
    void draw();
    return () => {
      isGone = true;
      remove?.();
      told.current?.(false);
    };
  }, [JSON.stringify(data), isDark, height, canPick]);
  const rows = data.shape === 'lying' ? ` has-${data.labels.length}` : '';
  return (
    <div class={`picture is-${data.shape}${rows}`}>
      <canvas ref={canvas} role="img" aria-label={says} width={640} height={height} />
    </div>
  );
}
