import { headClasses, readingClasses } from '../../lib/analyzer/model/model.ts';
import { topicOfShape } from '../../lib/analyzer/verdict/topics.ts';
import type { Purpose, Reading, Topic } from '../../lib/analyzer/analysis.ts';
import type { SiteId } from '../../lib/post.ts';
import type { Span } from '../../lib/text/span.ts';

/** The kind of post; corpus/README.md defines each. */
export const shapes = headClasses.shape;
export type Shape = string;

export const readings: readonly Reading[] = readingClasses;
export const purposes: readonly Purpose[] = headClasses.purpose;
export const topics: readonly Topic[] = [...new Set(Object.values(topicOfShape))];

/** What an annotation in the corpus names. */
export const nameKinds = ['person', 'body', 'group', 'staff', 'own', 'place', 'work'] as const;
export type NameKind = (typeof nameKinds)[number];

/** An annotated name. Spans are UTF-16 offsets into the post's text. */
export interface MarkedName extends Span {
  readonly kind: NameKind;
  /** It is a tag, or has its tag beside it. */
  readonly tagged: boolean;
}

/** An invented post with its labels. */
export interface CorpusPost {
  /** Batch and number within it: "S12-40". */
  readonly id: string;
  readonly batch: string;
  readonly organisation: string;
  /** On X with "@", elsewhere the page's name. */
  readonly account: string;
  /** What the organisation is: "food bank". */
  readonly kind: string;
  readonly site: SiteId;
  readonly text: string;
  readonly sentences: readonly (Span & { readonly reading: Reading })[];
  readonly names: readonly MarkedName[];
  readonly brandOnly: boolean;
  readonly purpose: Purpose;
  readonly asks: boolean;
  readonly sensitive: boolean;
  /** `none` if the post isn't about the organisation. */
  readonly topic: Topic;
  /** Undefined if the post isn't about the organisation. */
  readonly shape: Shape | undefined;
}
