import type { Author, PostKind } from '../../lib/post.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { factsOf } from '../../lib/sites/facts/all-sites.ts';

/** An account as a person knows it: "@HarbourMuseum (X)". */
export function accountWords({ site, handle, name }: Author, t: Translate): string {
  const account = handle ? `@${handle}` : (name ?? t('someAccount'));
  return `${account} (${factsOf(site).name})`;
}

export const postKinds = {
  post: 'postKindPost',
  quote: 'postKindQuote',
  reply: 'postKindReply',
  comment: 'postKindComment',
} as const satisfies Record<PostKind, MessageKey>;
