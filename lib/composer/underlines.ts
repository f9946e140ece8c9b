import type { Category } from '../analyzer/finding.ts';

/** What is to be underlined, and how. */
export interface Underline {
  readonly category: Category;
  readonly ranges: readonly Range[];
}

export interface Underlines {
  /** Replaces all underlines of one composer. */
  draw(composer: object, underlines: readonly Underline[]): void;
}

const categories: readonly Category[] = ['us', 'others', 'together'];

/**
 * Paints under words without touching them (CSS Custom Highlight API). The registry belongs to the
 * page and is shared with it: our names stand for a meaning, never for a rule or a person.
 */
export function createUnderlines(signal: AbortSignal): Underlines {
  const drawn = new Map<object, readonly Underline[]>();
  const registry = 'highlights' in CSS ? CSS.highlights : undefined;

  function paint(): void {
    for (const category of categories) {
      const ranges = [...drawn.values()]
        .flat()
        .flatMap((underline) => (underline.category === category ? underline.ranges : []));
      const name = `hat-tip-${category}`;
      if (ranges.length > 0) registry?.set(name, new Highlight(...ranges));
      else registry?.delete(name);
    }
  }

  signal.addEventListener(
    'abort',
    () => {
      drawn.clear();
      paint();
    },
    { once: true },
  );

  return {
    draw(composer, underlines) {
      if (underlines.length === 0 && !drawn.has(composer)) return;
      if (underlines.length > 0 && !signal.aborted) drawn.set(composer, underlines);
      else drawn.delete(composer);
      paint();
    },
  };
}
