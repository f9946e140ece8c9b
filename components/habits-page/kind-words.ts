import type { PostKind } from '../../lib/post.ts';
import type { MessageKey } from '../../lib/translate.ts';

export const kindKeys = {
  post: 'pageKindPost',
  quote: 'pageKindQuote',
  reply: 'pageKindReply',
  comment: 'pageKindComment',
} as const satisfies Record<PostKind, MessageKey>;
