import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  Tooltip,
  type ChartConfiguration,
  type Plugin,
} from 'chart.js';
import { colourOf, fillOf } from './fill-looks.ts';
import type { PictureData } from './picture-data.ts';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);

export interface DrawOptions {
  /** False for print, where the size is fixed. */
  readonly fits: boolean;
  /** Called when a bar is clicked. */
  readonly pick?: ((series: number, label: number) => void) | undefined;
}

/** Writes each figure at the end of its bar. */
const directWords = (unit: string, ink: string): Plugin<'bar'> => ({
  id: 'direct-words',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    const lies = chart.options.indexAxis === 'y';
    ctx.save();
    ctx.fillStyle = ink;
    ctx.font = `13px ${String(Chart.defaults.font.family)}`;
    ctx.textAlign = lies ? 'left' : 'center';
    ctx.textBaseline = lies ? 'middle' : 'bottom';
    for (const [index, { data }] of chart.data.datasets.entries()) {
      for (const [at, bar] of chart.getDatasetMeta(index).data.entries()) {
        const words = `${String(data[at])}${unit}`;
        ctx.fillText(words, bar.x + (lies ? 6 : 0), bar.y - (lies ? 0 : 4));
      }
    }
    ctx.restore();
  },
});

/** Shortens a label to four tenths of the width. */
function shortened(name: string, width: number): string {
  const most = Math.min(32, Math.floor((width * 0.4) / 8));
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}

/** Draws on the canvas; returns a function that removes the chart. */
export function drawPicture(
  canvas: HTMLCanvasElement,
  { shape, labels, series, unit = '' }: PictureData,
  { fits, pick }: DrawOptions,
): () => void {
  const ink = colourOf(canvas, '--ink');
  const line = colourOf(canvas, '--line');
  const isStacked = shape === 'stacked';
  const lies = shape === 'lying';
  Chart.defaults.font.family = getComputedStyle(canvas).fontFamily;
  Chart.defaults.font.size = 13;
  const counts = {
    stacked: isStacked,
    beginAtZero: true,
    grace: isStacked ? 0 : '12%',
    border: { display: false },
    grid: { color: line, display: isStacked },
    ticks: { color: ink, precision: 0, display: isStacked },
  } as const;
  const names = {
    stacked: isStacked,
    border: { color: line },
    grid: { display: false },
    ticks: {
      color: ink,
      maxRotation: 0,
      autoSkip: !lies,
      autoSkipPadding: 12,
      // A long name leaves room for its bar; the table has the whole name.
      ...(lies && {
        callback: (_: unknown, index: number) => shortened(labels[index]!, canvas.clientWidth),
      }),
    },
  } as const;
  const configuration: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: {
      labels: [...labels],
      datasets: series.map(({ name, look, values }) => {
        const { line, fill } = fillOf(canvas, look);
        return {
          label: name,
          data: [...values],
          backgroundColor: fill,
          borderColor: line,
          borderWidth: look === 'others' ? 0 : 1.5,
          borderSkipped: false,
          maxBarThickness: lies ? 20 : 56,
        };
      }),
    },
    options: {
      animation: false,
      responsive: fits,
      maintainAspectRatio: false,
      // A print needs about three times the resolution of a screen.
      devicePixelRatio: fits ? devicePixelRatio : 3,
      indexAxis: lies ? 'y' : 'x',
      scales: lies ? { x: counts, y: names } : { x: names, y: counts },
      plugins: {
        legend: {
          display: series.length > 1,
          position: 'bottom',
          align: 'start',
          onClick: () => undefined,
          // On paper the legend stays on one line.
          labels: { color: ink, boxWidth: 22, boxHeight: 14, padding: fits ? 14 : 7 },
        },
        tooltip: { animation: false },
      },
      onHover: (_, found) => {
        canvas.style.cursor = pick && found.length > 0 ? 'pointer' : '';
      },
      onClick: (_, [found]) => {
        if (found) pick?.(found.datasetIndex, found.index);
      },
    },
    plugins: isStacked ? [] : [directWords(unit, ink)],
  };
  const chart = new Chart(canvas, configuration);
  return () => chart.destroy();
}
