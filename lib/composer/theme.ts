import { around } from '../sites/page-parts.ts';

/**
 * Whether the page behind the composer is dark. Sites have their own dark modes, so the system's setting
 * does not count; the first opaque background does.
 */
export function readTheme(composer: HTMLElement): 'light' | 'dark' {
  for (const element of around(composer)) {
    const ground = parseColour(getComputedStyle(element).backgroundColor);
    if (ground && ground.alpha > 0.5) return luminance(ground) < 0.4 ? 'dark' : 'light';
  }
  return 'light';
}

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Computed colours come as `rgb(…)` or `rgba(…)`; any other format is skipped. */
function parseColour(words: string): Colour | undefined {
  if (!words.startsWith('rgb')) return undefined;
  const [red, green, blue, alpha = 1] = (words.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { red, green, blue, alpha };
}

/** Relative luminance as WCAG defines it: 0 is black, 1 is white. */
function luminance({ red, green, blue }: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
