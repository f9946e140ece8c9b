import type { RawDraft, WrittenText } from '../post.ts';

/**
 * What the background gets of one box, in UTF-16 units: twice what the analyzer reads, so that it can tell
 * that there is more. Mentions are capped to match.
 */
const longest = 20_000;
const mostMentions = 2000;

function cut<T extends WrittenText>(box: T): T {
  if (box.text.length <= longest && box.mentions.length <= mostMentions) return box;
  const isInside = ({ span }: { readonly span: { readonly end: number } }) => span.end <= longest;
  return {
    ...box,
    text: box.text.slice(0, longest),
    mentions: box.mentions.filter(isInside).slice(0, mostMentions),
  };
}

/** The draft cut to a size the background accepts. Spans stay valid. */
export function cutDraft(draft: RawDraft): RawDraft {
  return { ...cut(draft), rest: draft.rest.slice(0, 50).map(cut) };
}
