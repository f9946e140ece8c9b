import type { AnnotatedText, Draft } from '../post.ts';

/**
 * What the background gets of one box, in UTF-16 units: twice what the analyzer reads, so that it can tell
 * that there is more. Tags and links are capped to match.
 */
const longest = 20_000;
const mostAnnotations = 2000;

function cut<T extends AnnotatedText>(box: T): T {
  if (box.text.length <= longest && box.mentions.length + box.links.length <= mostAnnotations)
    return box;
  const isInside = ({ span }: { readonly span: { readonly end: number } }) => span.end <= longest;
  return {
    ...box,
    text: box.text.slice(0, longest),
    mentions: box.mentions.filter(isInside).slice(0, mostAnnotations),
    links: box.links.filter(isInside).slice(0, mostAnnotations),
  };
}

/** The draft cut to a size the background accepts. Spans stay valid. */
export function cutDraft(draft: Draft): Draft {
  return { ...cut(draft), rest: draft.rest.slice(0, 50).map(cut) };
}
