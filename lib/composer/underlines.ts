import type { Category } from '../analyzer/finding.ts';

/** What is to be underlined, and how. */
export interface Underline {
  readonly category: Category;
  readonly ranges: readonly Range[];
}

export interface Underlines {
  /** Replaces all underlines of one composer, which stands in `root`. */
  draw(composer: object, underlines: readonly Underline[], root?: Node): void;
}

const categories: readonly Category[] = ['us', 'others', 'together'];

/**
 * Paints under words without touching them (CSS Custom Highlight API). The registry belongs to the
 * page and is shared with it: our names stand for a meaning, never for a rule or a person.
 */
export function createUnderlines(css: string, signal: AbortSignal): Underlines {
  const styles = createRootStyles(css);
  const drawn = new Map<object, readonly Underline[]>();
  const roots = new Map<object, ShadowRoot>();

  function paint(): void {
    for (const category of categories) {
      const ranges = [...drawn.values()]
        .flat()
        .flatMap((underline) => (underline.category === category ? underline.ranges : []));
      const name = `hat-tip-${category}`;
      if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
      else CSS.highlights.delete(name);
    }
  }

  signal.addEventListener(
    'abort',
    () => {
      drawn.clear();
      roots.clear();
      styles.keep([]);
      paint();
    },
    { once: true },
  );

  return {
    draw(composer, underlines, root) {
      if (underlines.length === 0 && !drawn.has(composer)) return;
      if (underlines.length > 0 && !signal.aborted) {
        drawn.set(composer, underlines);
        if (root instanceof ShadowRoot) roots.set(composer, root);
      } else {
        drawn.delete(composer);
        roots.delete(composer);
      }
      styles.keep(drawn.size > 0 ? placesOf([...roots.values()]) : []);
      paint();
    },
  };
}

/** A place that styles can be lent to. */
type Styled = Document | ShadowRoot;

/**
 * Where our rules have to stand: in the page, and in Firefox also in the shadow root the words
 * are in (153, 2026-11); Chromium takes the page's there too.
 */
const isFirefox = CSS.supports('-moz-appearance', 'none');
const placesOf = (roots: readonly ShadowRoot[]): readonly Styled[] => [
  document,
  ...(isFirefox ? roots : []),
];

/** Lends the rules only while something is underlined: a page can ask what a highlight looks like. */
function createRootStyles(css: string) {
  const lent = new Map<Styled, CSSStyleSheet>();
  return {
    keep(roots: readonly Styled[]) {
      for (const [root, sheet] of lent) {
        if (roots.includes(root)) continue;
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
        lent.delete(root);
      }
      for (const root of roots) {
        if (lent.has(root)) continue;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        lent.set(root, sheet);
      }
    },
  };
}
