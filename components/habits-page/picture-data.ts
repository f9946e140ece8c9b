/** How a series looks: a colour and a pattern, so that the colour alone is never needed. */
export type Look = 'us' | 'us-lightly' | 'others' | 'together' | 'subject';

export interface Series {
  readonly name: string;
  readonly look: Look;
  /** One per label. */
  readonly values: readonly number[];
}

export interface PictureData {
  /** Stacked columns, horizontal bars, or grouped columns. */
  readonly shape: 'stacked' | 'lying' | 'grouped';
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** Printed after each figure: " %". */
  readonly unit?: string;
}
