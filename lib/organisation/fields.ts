import * as v from 'valibot';

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

/** Valid account names. */
export const handlePatterns = {
  x: /^[A-Za-z0-9_]{1,15}$/,
  linkedin: /^[\p{L}\p{N}_-]{2,100}$/u,
  facebook: /^[A-Za-z0-9.]{1,60}$/,
} as const;

function handleField(site: keyof typeof handlePatterns, message: string) {
  return v.pipe(
    lineField('A handle', 120),
    v.transform((text) => text.replace(/^@/, '')),
    v.check((text) => text === '' || handlePatterns[site].test(text), message),
  );
}

/** Account names by site, with or without `@`; an empty one counts as none. */
export const handlesField = v.pipe(
  v.object({
    x: v.optional(
      handleField(
        'x',
        'An X handle has up to 15 letters, digits or underscores, like @RiversideFB.',
      ),
    ),
    linkedin: v.optional(
      handleField(
        'linkedin',
        'A LinkedIn name is the last part of the page’s address, like riverside-food-bank.',
      ),
    ),
    facebook: v.optional(
      handleField(
        'facebook',
        'A Facebook name is the last part of the page’s address, like RiversideFB.',
      ),
    ),
  }),
  v.transform((handles) => ({
    ...(handles.x && { x: handles.x }),
    ...(handles.linkedin && { linkedin: handles.linkedin }),
    ...(handles.facebook && { facebook: handles.facebook }),
  })),
);

/** A website's host name, extracted from whatever was typed or pasted. */
export const domainField = v.pipe(
  lineField('A website address', 300),
  v.transform((text) => {
    const url = URL.parse(text.includes('://') ? text : `https://${text}`);
    return (url?.hostname ?? text).toLowerCase().replace(/^(?:www\.)+/, '');
  }),
  v.check(
    (host) => host === '' || /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(host),
    'A website address looks like riversidemuseum.org.',
  ),
);
