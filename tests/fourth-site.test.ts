import { readdirSync, readFileSync } from 'node:fs';
import { h, render, type ComponentChildren } from 'preact';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import type { SiteId } from '../lib/post.ts';
import type { SiteFacts } from '../lib/sites/facts/site-facts.ts';
import type { Translate } from '../lib/translate.ts';

/** A made-up site: handles are domains, posts are counted by graphemes, and it has two hosts. */
const facts: SiteFacts = {
  name: 'Pond',
  alsoCalled: ['pondsocial'],
  shortNames: ['pd'],
  hosts: ['https://pond.example/*', 'https://staging.pond.example/*'],
  allowed: 'press',
  firstMode: 'off',
  forbidsAdditions: true,
  handle: {
    pattern: /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
    problem: 'A Pond handle is a domain, like museum.example.',
    form: 'handle',
    example: 'museum.example',
    shownFor: 'everyone',
  },
  tags: 'text',
  tagInText: /(?<=^|[\s(])@((?:[a-z0-9-]+\.)+[a-z]{2,})/gu,
  opensWithAnswered: false,
  characters: { most: 60, count: 'graphemes' },
  profileAddress: 'https://pond.example/profile/{handle}',
  postAddress: 'https://pond.example/profile/{handle}/post/{id}',
  draftAddress: {
    empty: 'https://pond.example/new',
    withWords: 'https://pond.example/new?text={words}',
  },
  searches: [{ what: 'people', url: 'https://pond.example/search?q={words}' }],
  shortLinks: ['pnd.example'],
  postId: /^[2-7a-z]{13}$/,
  archiveOf: 'account',
  lists: {
    domains: ['pond.example'],
    subdomains: 'www',
    behind: ['profile'],
    alwaysBehind: true,
    notAccounts: '',
    alone: /^@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
    headings: '',
  },
};
const pond = 'pond' as SiteId;
const inPond = (handle: string) => ({ [pond]: handle });

const t: Translate = (key, words = []) =>
  messages[key].message.replaceAll(/\$(\d)/g, (_, at: string) => [words].flat()[Number(at) - 1]!);

// Only the list of sites gets the new row; everything below is imported unchanged. Bluesky is left out, because
// its handles are domains too.
beforeAll(() => {
  vi.resetModules();
  vi.doMock('../lib/sites/facts/index.ts', async (importReal) => {
    const real = await importReal<{ readonly siteFacts: Readonly<Record<string, SiteFacts>> }>();
    const { bluesky: _, ...others } = real.siteFacts;
    return { siteFacts: { ...others, pond: facts } };
  });
});
afterAll(() => {
  vi.doUnmock('../lib/sites/facts/index.ts');
  vi.resetModules();
});

const author = { site: pond, handle: 'museum.example' };
const draft = {
  site: pond,
  kind: 'post',
  author,
  text: 'Soup',
  mentions: [],
  links: [],
  replyingTo: [],
  rest: [],
} as const;

describe('messages and permissions', () => {
  test('its pages may send messages, and others may not', async () => {
    const { findSiteId, hosts } = await import('../lib/sites/facts/all-sites.ts');
    expect(hosts).toEqual(expect.arrayContaining([...facts.hosts]));
    expect(findSiteId('https://staging.pond.example/home')).toBe(pond);
    expect(findSiteId('https://other.pond.example/home')).toBeUndefined();
  });

  test('its drafts and posts pass the schemas', async () => {
    const { parseRequest } = await import('../lib/message-schemas.ts');
    const post = { id: 'pond:3k2abcdefghij', at: 1, draft, outcomes: [] };
    expect(parseRequest('warm', { author, site: pond })).toBeDefined();
    expect(parseRequest('post.published', post)).toMatchObject({ draft: { site: pond } });
    expect(parseRequest('post.published', { ...post, id: 'puddle:3' })).toBeUndefined();
  });

  test('it is off by default, and the writer or a policy may change its mode', async () => {
    const { modeOf, parseSettings } = await import('../lib/settings.ts');
    const { noPolicy, parsePolicy } = await import('../lib/policy/policy.ts');
    const chosen = parseSettings({ modes: { pond: 'toolbar' } });
    expect(modeOf({ modes: {} }, pond, noPolicy)).toBe('off');
    expect(modeOf(chosen, pond, noPolicy)).toBe('toolbar');
    const policy = parsePolicy({ modes: { pond: 'underlines' }, locked: ['modes'] });
    expect(modeOf(chosen, pond, policy)).toBe('underlines');
    const { policySchema } = await import('../scripts/build/policy-schema.ts');
    const { modes, partners } = policySchema.properties;
    expect(modes.properties).toHaveProperty('pond');
    expect(partners.items.properties.handles.properties).toHaveProperty('pond');
    expect(partners.items.properties.noAccount.items.enum).toContain(pond);
  });
});

describe('records and forms', () => {
  test('handles are kept, and an invalid one is refused in the site’s own words', async () => {
    const { parsePartner } = await import('../lib/partners/partner.ts');
    const { parseProfile } = await import('../lib/organisation/profile.ts');
    const fields = { name: 'Oak', handles: inPond('@oak.example'), noAccount: [pond] };
    expect(parsePartner(fields)).toMatchObject({
      value: { handles: inPond('oak.example'), noAccount: [pond] },
    });
    expect(parseProfile({ name: 'Oak', handles: inPond('oak') })).toMatchObject({
      problems: [{ field: 'handles.pond', message: facts.handle.problem }],
    });
  });

  test('its accounts, posts and dismissed names can be read back from the store', async () => {
    const { parseAccount } = await import('../lib/store/accounts.ts');
    const { samplePost } = await import('./fixtures/sample-post.ts');
    expect(parseAccount({ id: 'pond:museum.example', site: pond, coached: true })).toBeDefined();
    const url = 'https://pond.example/profile/museum.example/post/3k2abcdefghij';
    expect(samplePost({ site: pond, author, url })).toMatchObject({ site: pond, url });
  });

  test('values typed into the forms are kept', async () => {
    const partners = await import('../components/partners/partner-record.ts');
    const profiles = await import('../components/dashboard/profile-record.ts');
    const values = { ...partners.toValues(undefined), 'handles.pond': 'oak.example' };
    expect(partners.toRecord('oak', undefined, values)).toMatchObject({
      handles: inPond('oak.example'),
    });
    const typed = { ...profiles.toValues(undefined), 'handles.pond': 'museum.example' };
    const save = vi.fn(() => Promise.resolve({ saved: true as const }));
    await profiles.saveProfile('p', typed, save);
    expect(save).toHaveBeenCalledWith(
      expect.objectContaining({ handles: expect.objectContaining(inPond('museum.example')) }),
    );
  });
});

describe('what a person sees', () => {
  const shown = (view: ComponentChildren): Element => {
    const { document } = parseHTML('<html><body></body></html>');
    vi.stubGlobal('document', document);
    render(view, document.body);
    vi.unstubAllGlobals();
    return document.body;
  };

  test('a field for the account, with its label and hint', async () => {
    const { HandleFields } = await import('../components/forms/HandleFields.tsx');
    const { createForm } = await import('../components/forms/form-model.ts');
    const form = createForm({ 'handles.pond': 'museum.example' }, () =>
      Promise.resolve({ saved: true }),
    );
    const page = shown(h(HandleFields, { form, t }));
    expect(page.textContent).toContain('Pond handle (@name)');
    expect(page.textContent).toContain('Example: @museum.example');
    expect([...page.querySelectorAll('input')].map((input) => input.value)).toContain(
      'museum.example',
    );
  });

  test('its name wherever all sites are named', async () => {
    const { siteIds } = await import('../lib/sites/facts/all-sites.ts');
    const { allOf, anySite } = await import('../components/sites/site-list.ts');
    expect(anySite(t)).toBe('X, LinkedIn, Facebook or Pond');
    expect(allOf(siteIds, t)).toBe('X, LinkedIn, Facebook and Pond');
  });

  test('an option in the filter of the habits page', async () => {
    const { Filter } = await import('../components/habits-page/Filter.tsx');
    const chosen = { period: 'last30', narrow: {}, first: '', last: '' } as const;
    const page = shown(
      h(Filter, { chosen, figures: undefined, profiles: [], choose: () => undefined, t }),
    );
    expect(page.querySelector('option[value="pond"]')?.textContent).toBe('Pond');
  });

  test('its modes, with the sentence about its terms', async () => {
    const { SiteModes } = await import('../components/sites/SiteModes.tsx');
    const { perSite } = await import('../lib/sites/facts/all-sites.ts');
    const page = shown(
      h(SiteModes, { modes: perSite(() => 'off' as const), setMode: () => undefined, t }),
    );
    expect(page.textContent).toContain('Pond’s terms forbid');
    expect(page.querySelectorAll('input[name="mode-pond"]')).toHaveLength(4);
  });
});

describe('a site that the browser opens once the writer asks', () => {
  test('its pages are not among those asked for at installation', async () => {
    const { hostsAtInstall, sitesOnPress } = await import('../lib/sites/facts/all-sites.ts');
    expect(sitesOnPress).toEqual([pond]);
    expect(hostsAtInstall.filter((host) => facts.hosts.includes(host))).toEqual([]);
  });

  test.each([
    [false, 'Use Hat Tip on Pond', 0],
    [true, 'Stop using Hat Tip on Pond', 4],
  ])('its modes are shown once it may be read: %s', async (isHeld, button, modes) => {
    const { SiteModes } = await import('../components/sites/SiteModes.tsx');
    const { perSite } = await import('../lib/sites/facts/all-sites.ts');
    const { document } = parseHTML('<html><body></body></html>');
    vi.stubGlobal('document', document);
    const press = { isHeld: () => isHeld, use: vi.fn(), leave: vi.fn() };
    const set = { modes: perSite(() => 'off' as const), setMode: () => undefined };
    render(h(SiteModes, { ...set, onPress: press, t }), document.body);
    vi.unstubAllGlobals();
    expect([...document.querySelectorAll('button')].map((each) => each.textContent)).toEqual([
      button,
    ]);
    expect(document.querySelectorAll('input[name="mode-pond"]')).toHaveLength(modes);
  });
});

describe('partner lists', () => {
  test.each([
    ['a column of its own', 'Name,Pond handle\nOak,oak.example'],
    ['a heading in another language', 'Nom,Compte Pond\nOak,oak.example'],
    ['an address', 'Name,Website\nOak,https://pond.example/profile/oak.example'],
    ['a handle that can be no other site’s', 'Oak (@oak.example)'],
    ['a label', 'Name,X handle\nOak,pd: @oak.example'],
    ['a phone', 'BEGIN:VCARD\nORG:Oak\nX-PONDSOCIAL:oak.example\nEND:VCARD'],
  ])('%s', async (_, list) => {
    const { plan } = await import('../lib/partners/list/planned.ts');
    expect(plan(list).added).toMatchObject([{ name: 'Oak', handles: inPond('oak.example') }]);
  });

  test('our own export can be read back', async () => {
    const { plan, partner } = await import('../lib/partners/list/planned.ts');
    const { writePartnerCsv } = await import('../lib/partners/list/write-file.ts');
    const oak = partner({ name: 'Oak', handles: inPond('oak.example'), noAccount: ['x'] });
    const noPond = partner({ name: 'Elm', noAccount: [pond] });
    const { added } = plan(writePartnerCsv([oak, noPond]));
    expect(added).toMatchObject([
      { name: 'Oak', handles: inPond('oak.example'), noAccount: ['x'] },
      { name: 'Elm', noAccount: [pond] },
    ]);
  });
});

describe('drafts and ideas', () => {
  test('a tag has the form given in the row', async () => {
    const { annotateText } = await import('../lib/analyzer/reading/read-draft.ts');
    const { mentions } = annotateText('With @oak.example (@elm.example), not @oak', pond);
    expect(mentions.map(({ handle }) => handle)).toEqual(['oak.example', 'elm.example']);
  });

  test('a partner is tagged only while the tag fits the site’s own character limit', async () => {
    const { coachLine } = await import('../scripts/coach/coach-line.ts');
    const labels = (text: string) =>
      coachLine(
        JSON.stringify({
          site: pond,
          text,
          profile: { name: 'Haven Museum' },
          partners: [{ name: 'Oak Singers', handles: inPond('oaks.example') }],
        }),
      ).analysis?.findings.flatMap(({ suggestions }) => suggestions);
    expect(labels('Soup and songs with Oak Singers on Friday.')).toMatchObject([
      { label: 'Tag @oaks.example', text: 'Oak Singers (@oaks.example)' },
    ]);
    // 60 graphemes, 22 of them more than one character.
    const full = `We sang with Oak Singers on Friday ${'👩‍👩‍👧‍👦'.repeat(22)} ok`;
    expect(labels(full)).toMatchObject([
      { label: 'Tagging @oaks.example needs 2 characters less' },
    ]);
  });

  test('ideas, searches and pages link to it', async () => {
    const { makeIdeas } = await import('../lib/ideas/make-ideas.ts');
    const { searchLinks } = await import('../lib/connect/search-links.ts');
    const { blankPartner } = await import('../lib/partners/partner.ts');
    const { blankProfile } = await import('../lib/organisation/profile.ts');
    const oak = { ...blankPartner, id: 'oak', name: 'Oak', handles: inPond('oak.example') };
    const ideas = makeIdeas({
      profile: blankProfile,
      partners: [oak],
      recent: [],
      site: pond,
      now: 1,
      formatDay: String,
    });
    expect(ideas.find(({ kind }) => kind === 'celebrate')?.start).toBe('Oak (@oak.example) ');
    expect(searchLinks('soup')).toContainEqual({
      site: pond,
      what: 'people',
      url: 'https://pond.example/search?q=soup',
    });
  });

  test('the coach script accepts it as a site', async () => {
    const { coachLine } = await import('../scripts/coach/coach-line.ts');
    expect(coachLine('{"text": "Soup", "site": "puddle"}').record).toMatchObject({
      error: '“site” must be x, linkedin, facebook or pond.',
    });
  });
});

describe('past posts', () => {
  test('suggests the people tagged in its posts, with their handles', async () => {
    const { samplePost } = await import('./fixtures/sample-post.ts');
    const { createCounter } = await import('../lib/tagged/tally.ts');
    const { findTagged } = await import('../lib/tagged/find-tagged.ts');
    const { toAddedPartner } = await import('../lib/tagged/added-partner.ts');
    const counter = createCounter(10);
    counter.add([samplePost({ site: pond, author, tagged: ['oak.example'] })]);
    const [oak] = findTagged(counter.tally(), []);
    expect(toAddedPartner(oak!, { name: 'Oak' }, [], 'oak').partner.handles).toEqual(
      inPond('oak.example'),
    );
  });

  test('two of its ids are two posts; an id from a file and one of its own may be the same post', async () => {
    const { isSamePost } = await import('../lib/posts/same-post.ts');
    const [one, other] = ['3k2abcdefghij', '3k2abcdefghik'].map((id) => ({
      id: `pond:${id}`,
      at: 1,
    }));
    expect(isSamePost(one!, { ...other!, import: 'file' })).toBe(false);
    expect(isSamePost(one!, { id: 'pond:row 1', at: 1, import: 'file' })).toBe(true);
  });

  test('its shortened links hide their targets', async () => {
    const { toDraft } = await import('../lib/past-posts/draft-of.ts');
    const post = {
      id: 'pond:1',
      at: 1,
      timeIs: 'exact',
      site: pond,
      kind: 'post',
      author,
      text: 'Soup https://pnd.example/a',
      mentions: [],
      links: [],
      answers: [],
    } as const;
    expect(toDraft(post, author, false).hidesLinks).toBe(true);
  });
});

test('only a site’s own code compares with a site’s name or lists all sites', () => {
  const named = `['"](?:x|linkedin|facebook|bluesky)['"]`;
  const wrong = new RegExp(
    String.raw`(?:[!=]==|case) ${named}|\[\s*${named},\s*${named},\s*${named},?\s*\]`,
    'g',
  );
  // The net lists the sites it was trained on.
  const own = /^lib\/(?:sites|importers)\/|^lib\/analyzer\/model\/net\.ts$|\.test\.ts$/;
  const found = ['lib', 'components', 'entrypoints', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`)
      .filter((path) => /\.tsx?$/.test(path) && !own.test(path))
      .flatMap((path) =>
        Array.from(readFileSync(path, 'utf8').matchAll(wrong), ([words]) => `${path}: ${words}`),
      ),
  );
  expect(found).toEqual([]);
});
