/** How a part of a picture looks: a colour and a pattern, so that it is known without its colour. */
export type Look = 'us' | 'us-lightly' | 'others' | 'together' | 'subject';

export interface Series {
  readonly name: string;
  readonly look: Look;
  /** One for each label. */
  readonly values: readonly number[];
}

export interface PictureData {
  /** Bars that stand on each other, bars that lie, or bars side by side. */
  readonly shape: 'stacked' | 'lying' | 'grouped';
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** What stands behind each figure: " %". */
  readonly unit?: string;
}
