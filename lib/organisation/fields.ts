import * as v from 'valibot';
import { factsOf, perSite, siteIds, type SiteId } from '../sites/facts/all-sites.ts';

/** Characters that could disguise a name or reverse its direction, but not the joiners that some scripts need. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;

function tidy(text: string): string {
  return text.replace(unseen, ' ').replace(/\s+/g, ' ').trim();
}

/** One line of text. `what` starts the error message: "A name". */
export function lineField(what: string, longest: number) {
  return v.pipe(
    v.string(`${what} must be text.`),
    v.maxLength(longest * 4, `${what} can have ${longest} characters at most.`),
    v.transform(tidy),
    v.maxLength(longest, `${what} can have ${longest} characters at most.`),
  );
}

/** A line that must not be empty. */
export function requiredLine(what: string, longest: number) {
  return v.pipe(lineField(what, longest), v.nonEmpty(`${what} is needed.`));
}

/** A list of lines; drops empty ones and duplicates, keeps the order. */
export function lineList(what: string, longest: number, most: number) {
  return v.pipe(
    v.array(lineField(what, longest), `${what}: a list is needed.`),
    v.maxLength(most, `There can be ${most} at most.`),
    v.transform((lines) => [...new Set(lines.filter((line) => line !== ''))]),
  );
}

/** Hashtags, with or without `#`. */
export const hashtagList = v.pipe(
  lineList('A hashtag', 100, 50),
  v.transform((tags) => [...new Set(tags.map((tag) => tag.replace(/^#/, '')))]),
  v.check(
    (tags) => tags.every((tag) => /^[\p{L}\p{N}_]+$/u.test(tag)),
    'A hashtag can only have letters, digits and underscores, like #RiversideAtNight.',
  ),
);

function handleField(site: SiteId) {
  const { pattern, problem } = factsOf(site).handle;
  return v.pipe(
    lineField('A handle', 120),
    v.transform((text) => text.replace(/^@/, '')),
    v.check((text) => text === '' || pattern.test(text), problem),
  );
}

/** Account names by site, with or without `@`; an empty one counts as none. */
export const handlesField = v.pipe(
  v.object(perSite((site) => v.optional(handleField(site)))),
  v.transform((handles) => {
    const given = siteIds.flatMap((site) =>
      handles[site] ? [[site, handles[site]] as const] : [],
    );
    return Object.fromEntries(given) as Partial<Record<SiteId, string>>;
  }),
);

/** A website's host name, extracted from whatever was typed or pasted. */
export const domainField = v.pipe(
  lineField('A website address', 300),
  v.check(
    (text) => !/^(?:mailto:|[^/?#]*@)/i.test(text),
    'A website address looks like riversidemuseum.org.',
  ),
  v.transform((text) => {
    const url = URL.parse(text.includes('://') ? text : `https://${text}`);
    return (url?.hostname ?? text).toLowerCase().replace(/^(?:www\.)+/, '');
  }),
  v.check(
    (host) => host === '' || /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(host),
    'A website address looks like riversidemuseum.org.',
  ),
);
