import type { Look } from './picture-data.ts';

const tokens: Readonly<Record<Look, string>> = {
  us: '--us',
  'us-lightly': '--us',
  others: '--others',
  together: '--together',
  subject: '--subject',
};

/** The computed value of a tokens.css colour at this element, light or dark. */
export function colourOf(element: HTMLElement, token: string): string {
  const before = element.style.color;
  element.style.color = `var(${token})`;
  const { color } = getComputedStyle(element);
  element.style.color = before;
  return color;
}

const size = 8;
/** Drawn at twice the display resolution. */
const scale = 2;

/** The stroke and fill of a look: hatched, lined, solid, dotted, or outline only. */
export function fillOf(canvas: HTMLCanvasElement, look: Look) {
  const line = colourOf(canvas, tokens[look]);
  return { line, fill: look === 'others' ? line : patternOf(canvas, look, line) };
}

function patternOf(canvas: HTMLCanvasElement, look: Look, line: string): CanvasPattern | string {
  const tile = canvas.ownerDocument.createElement('canvas');
  tile.width = size * scale;
  tile.height = size * scale;
  const brush = tile.getContext('2d')!;
  brush.scale(scale, scale);
  brush.fillStyle = colourOf(canvas, '--surface');
  brush.fillRect(0, 0, size, size);
  brush.fillStyle = line;
  brush.strokeStyle = line;
  if (look === 'us') {
    brush.lineWidth = 3;
    // Draw past the corners, so that tiles join seamlessly.
    for (const from of [-size, 0, size]) {
      brush.beginPath();
      brush.moveTo(from - 1, size + 1);
      brush.lineTo(from + size + 1, -1);
      brush.stroke();
    }
  } else if (look === 'us-lightly') {
    brush.fillRect(0, 3, size, 1.5);
  } else if (look === 'together') {
    for (const [x, y] of [
      [2, 2],
      [6, 6],
    ] as const) {
      brush.beginPath();
      brush.arc(x, y, 1.6, 0, 2 * Math.PI);
      brush.fill();
    }
  }
  const pattern = brush.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / scale));
  return pattern ?? line;
}
