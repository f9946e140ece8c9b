import type { Category } from '../analyzer/finding.ts';

/** Ranges to underline, and their category. */
export interface Underline {
  readonly category: Category;
  readonly ranges: readonly Range[];
}

export interface Underlines {
  /** Replaces all underlines of one composer, which is in `root`. */
  draw(composer: object, underlines: readonly Underline[], root?: Node): void;
}

const categories: readonly Category[] = ['us', 'others', 'together'];

/**
 * Underlines text without touching it (CSS Custom Highlight API). The page shares the registry, so our
 * highlight names reveal a category and never a rule or a person.
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
      styles.keep(drawn.size > 0 ? rootsToStyle([...roots.values()]) : []);
      paint();
    },
  };
}

/** Anything that can adopt a stylesheet. */
type Styled = Document | ShadowRoot;

/**
 * Where our styles must be adopted: in the page, and in Firefox also in the shadow root of the text (153,
 * 2026-11); Chromium applies the page's styles there too.
 */
const isFirefox = CSS.supports('-moz-appearance', 'none');
const rootsToStyle = (roots: readonly ShadowRoot[]): readonly Styled[] => [
  document,
  ...(isFirefox ? roots : []),
];

/** Adopts the styles only while something is underlined, because a page can query how a highlight looks. */
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
