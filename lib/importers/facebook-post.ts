import * as v from 'valibot';
import { fingerprint } from '../text/fingerprint.ts';
import type { ImportedMention, ImportedPost } from './imported-post.ts';
import { mendMojibake } from './mend-text.ts';

const link = v.object({ external_context: v.optional(v.object({ url: v.optional(v.string()) })) });
const tag = v.union([
  v.pipe(
    v.string(),
    v.transform((name) => ({ name })),
  ),
  v.object({ name: v.optional(v.string()) }),
]);
const labelled = v.object({
  label: v.optional(v.string(), ''),
  value: v.optional(v.string(), ''),
  href: v.optional(v.string(), ''),
});
const noLabel = { label: '', value: '', href: '' };
const schema = v.object({
  timestamp: v.pipe(v.number(), v.integer(), v.minValue(0)),
  title: v.fallback(v.optional(v.string(), ''), ''),
  data: v.optional(v.array(v.looseObject({ post: v.optional(v.string()) })), []),
  attachments: v.optional(v.array(v.object({ data: v.optional(v.array(v.unknown()), []) })), []),
  tags: v.fallback(v.optional(v.array(tag), []), []),
  // The format of 2025, with labels in the account's language.
  label_values: v.fallback(v.optional(v.array(v.fallback(labelled, noLabel))), undefined),
  fbid: v.fallback(v.optional(v.string()), undefined),
});

/** The label of a post's text, where everything has a label. */
const messageLabels =
  /^(?:message|text|nachricht|mensaje|mensagem|messaggio|bericht|wiadomość|meddelande|besked|melding)$/i;
/** "Haven Museum is with Mill Lane Choir.", in languages whose word for "with" stands alone, and in scripts without spaces. */
const withSomebody =
  /\s(?:with|mit|avec|con|com|met|med|cu|z|ze|s|с|з|із|разом|amb|gyda|efo|με|μαζί|koos|kanssa|birlikte|együtt|cùng|với|bersama|dengan|kasama|مع|עם|साथ|সাথে)(?=[\s:.,]|$)|と一緒|在一起|님과|함께|กับ/iu;
/** A tag in the text: "@[100000000000001:2048:Mill Lane Choir]". */
const tagInWords = /@\[\d{1,25}:(?:\d{1,25}:)?((?:[^[\]\n]|\[[^[\]\n]{1,80}\]){1,200})\]/g;

/** Reads a post of Facebook's own file; `nothing` if it has no text, undefined if it can't be read. */
export function readFacebookPost(item: unknown): ImportedPost | 'nothing' | undefined {
  const read = v.safeParse(schema, item);
  return read.success ? toPost(read.output) : undefined;
}

/** More than half of the items are pictures without text: nothing to read. */
function toPost(item: v.InferOutput<typeof schema>): ImportedPost | 'nothing' {
  const labels = item.label_values ?? [];
  const labelledText = labels.find(({ label }) => messageLabels.test(mendMojibake(label)))?.value;
  const written = item.data.find(({ post }) => (post ?? '').trim() !== '')?.post ?? labelledText;
  const raw = mendMojibake(written ?? '');
  if (raw.trim() === '') return 'nothing';
  const inWords: string[] = [];
  const text = raw.replaceAll(tagInWords, (_, name: string) => {
    inWords.push(name);
    return name;
  });
  const names = [...item.tags.map(({ name = '' }) => mendMojibake(name).trim()), ...inWords];
  const mentions = [...new Set(names)].filter((name) => name !== '').map(toMention);
  const links = item.attachments.flatMap(({ data }) =>
    data.flatMap((each) => {
      const read = v.safeParse(link, each);
      const url = read.success ? read.output.external_context?.url : undefined;
      return url === undefined ? [] : [mendMojibake(url)];
    }),
  );
  const page = labels.map(({ href }) => href).find((href) => onFacebook.test(href));
  const isId = item.fbid !== undefined && /^\d{5,25}$/.test(item.fbid);
  const hidesTags = item.label_values !== undefined || withSomebody.test(mendMojibake(item.title));
  return {
    // Older files have no ids, and a later export lists the same post in another position.
    id: `facebook:${isId ? item.fbid : `${item.timestamp}:${fingerprint(text)}`}`,
    at: item.timestamp * 1000,
    timeIs: 'exact',
    site: 'facebook',
    kind: 'post',
    author: { site: 'facebook' },
    text,
    mentions,
    links,
    answers: [],
    ...(page !== undefined && { url: page }),
    // The title names somebody whom the list of tags lacks.
    ...(mentions.length === 0 && hidesTags && { unseen: ['tags'] }),
  };
}

const onFacebook = /^https:\/\/(?:www\.)?facebook\.com\//;

const toMention = (name: string): ImportedMention => ({ name });
