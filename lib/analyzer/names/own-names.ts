import { normaliseText } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import type { Profile } from '../../organisation/profile.ts';
import { namesPlace, shortFormsOf } from './own-forms.ts';
import { isOrdinaryWord } from '../../organisation/ordinary-words.ts';
import { holdsMarks } from '../../partners/find-partners.ts';
import { startsAlike } from '../../organisation/name-context.ts';
import { hasFreeEdges } from '../../organisation/name-edges.ts';
import { createNameTree } from '../../organisation/name-tree.ts';
import type { TreeName } from '../../organisation/name-tree.ts';
import { nameTokens, nameWords } from '../../organisation/words.ts';
import type { NameWord } from '../../organisation/words.ts';

/** Recognises the organisation itself: names, handles, hashtags, products, sites. */
export interface OwnNames {
  /** Finds its names and products in a normalised text. */
  find(text: string): Span[];
  /** Finds the names with punctuation that usually ends a sentence ("Who Cares? Scotland"). */
  findMarked(text: string): Span[];
  isHandle(handle: string): boolean;
  isHashtag(tag: string): boolean;
  isSite(url: string): boolean;
}

// Endings that account names and legal names have and people leave out.
const tail =
  /^(?:group|official|hq|uk|usa|us|ie|tweets?|news|intl|international|global|team|org|inc|ltd|limited|plc|llc|gmbh|online|live|social|tv|fc)$/;

const prepared = new WeakMap<Profile, OwnNames>();

/** Prepares a profile for reading drafts; cached per record. */
export function ownNamesOf(profile: Profile): OwnNames {
  let names = prepared.get(profile);
  if (names === undefined) prepared.set(profile, (names = createOwnNames(profile)));
  return names;
}

function createOwnNames(profile: Profile): OwnNames {
  const handles = new Set(Object.values(profile.handles).map((handle) => handle.toLowerCase()));
  const sisters = new Set(profile.sisterAccounts.map((name) => squash(name)));
  const names = [
    profile.name,
    // "Department of Physics, Marlow University" is known by either half.
    ...profile.name.split(', ').filter((part) => part.includes(' ')),
    ...profile.aliases,
    ...profile.products,
    ...Object.values(profile.handles),
  ];
  const written = names.map((name) => splitHumps(normaliseText(name)));
  const short = shortFormsOf(written, Object.values(profile.handles));
  const squashed = new Set(
    [...names, ...short.spoken].flatMap(spellings).filter((key) => key.length > 1),
  );
  // A one-word name in capitals ("NCEM") may stand for the initials of a long name.
  const initials = new Set(
    names.filter((name) => /^\p{Lu}{3,6}$/u.test(name)).map((n) => n.toLowerCase()),
  );
  // A handle that joins the words of a known name gives no short form: "Ashford" alone still means the town.
  const long = new Set(
    names.filter((name) => nameWords(name).length > 1).map((name) => squash(name)),
  );
  const stems = names
    .filter((name) => /^\p{L}+$/u.test(name))
    .map((name) => squash(name))
    .filter((name) => !long.has(name));
  const hashtags = new Set(profile.hashtags.map((tag) => tag.toLowerCase()));
  // Initials may stand for a name longer than any in the profile.
  const longest =
    Math.max(
      initials.size > 0 ? 7 : 1,
      ...names.map((name) => nameTokens(splitHumps(normaliseText(name))).length),
    ) + 1;

  const distinctive = [...squashed].filter((key) => key.length >= 6 && !isOrdinaryWord(key));

  const isLongName = (key: string) => key.length >= 4 && squashed.has(key);

  // "the Hub" for Ashford Food Hub, capitalised.
  const heads = new Set(
    names
      .map((name) => nameWords(name))
      .filter((words) => words.length > 1)
      .map((words) => words.at(-1)?.text ?? '')
      .filter((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word)),
  );
  const isHead = (text: string, word: NameWord) =>
    heads.has(word.text.replace(/'s$/, '')) &&
    /(?:^|[^\p{L}])[Tt]he $/u.test(text.slice(Math.max(0, word.start - 5), word.start)) &&
    !/^ (?:\p{Lu}|of\b|for\b|at\b)/u.test(text.slice(word.end, word.end + 5));

  // The word that starts an account's name, unless a place follows: "Ashford County".
  const isTheStem = (text: string, word: NameWord) =>
    isStem(stems, word.key) &&
    hasCapital(word) &&
    !namesPlace.test(text.slice(word.end, word.end + 14));
  // "the food bank" in a draft by a food bank.
  const isKind = (text: string, run: readonly NameWord[]) =>
    short.kinds.has(run.map(({ key }) => key).join('')) &&
    /(?:^|[^\p{L}])(?:the|our) $/iu.test(text.slice(Math.max(0, run[0]!.start - 5), run[0]!.start));

  const small = new Set(names.filter((name) => name === name.toLowerCase()).map(squash));
  const isName = (words: readonly NameWord[]): boolean => {
    const key = words.map((word) => word.key).join('');
    // "US" and "us" are different words.
    if (squashed.has(key) && words.length === 1 && key.length <= 3)
      return small.has(key) || /[\p{Lu}\p{N}]/u.test(words[0]?.text ?? '');
    if (squashed.has(key)) return words.every(hasCapital) || words.length > 2;
    if (words.length === 1 && short.acronyms.has(key))
      return /^\p{Lu}{3,}(?:'s)?$/u.test(words[0]!.text);
    const ends = [words[0], words.at(-1)].every((word) => /^\p{Lu}/u.test(word?.text ?? ''));
    return words.length > 2 && ends && initials.has(initialsOf(words));
  };
  const marked = createNameTree<string>();
  for (const name of names.filter(holdsMarks)) marked.plant(name, name);
  return {
    findMarked(text) {
      const words = marked.isEmpty ? [] : nameTokens(text);
      return words.flatMap((_, at) => marked.longestAt(text, words, at, isSpelled) ?? []);
    },
    find(text) {
      const words = nameTokens(text);
      const found: Span[] = [];
      for (let at = 0; at < words.length; at += 1) {
        for (let size = Math.min(longest, words.length - at); size > 0; size -= 1) {
          const run = words.slice(at, at + size);
          const [first] = run;
          const last = run.at(-1);
          if (first === undefined || last === undefined) continue;
          const isOne =
            isName(run) ||
            (size === 1 && (isHead(text, first) || isTheStem(text, first))) ||
            (size === 2 && isKind(text, run));
          if (!isOne) continue;
          if (!hasFreeEdges(text, run[0]!, run.at(-1)!)) continue;
          found.push({ start: first.start, end: last.end });
          at += size - 1;
          break;
        }
      }
      return found;
    },
    isHandle(handle) {
      if (handles.has(handle.toLowerCase())) return true;
      if (squashed.has(squash(handle)) || sisters.has(squash(handle))) return true;
      // @AnaReyesHaven is a colleague's account that contains the name. @larkfieldcommunity is the
      // organisation's distinctive name with a suffix.
      const lower = squash(handle);
      if (distinctive.some((name) => lower.startsWith(name))) return true;
      if (short.acronyms.has(lower) && lower.length > 3) return true;
      // A sister account: @WXYZHabitat beside @WXYZFisheries.
      if (short.families.some((family) => handle === family || isOfFamily(handle, family)))
        return true;
      const humps = splitHumps(handle).split(' ');
      return (
        humps.length > 1 &&
        [humps[0], humps.at(-1)].some(
          (hump) => hump !== undefined && hump.length > 3 && squashed.has(squash(hump)),
        )
      );
    },
    isHashtag(tag) {
      const key = tag.toLowerCase();
      if (hashtags.has(key) || squashed.has(key) || short.acronyms.has(key)) return true;
      // #teamostrahouse, #ostrahousevolunteers
      if (distinctive.some((name) => key.startsWith(name) || ownTag.test(key.replace(name, '='))))
        return true;
      // #HavenVolunteers, #HavenTalks: the name with a suffix.
      return splitHumps(tag)
        .split(' ')
        .some(
          (part, i, parts) =>
            part !== '' &&
            ((i < 3 && squashed.has(squash(parts.slice(0, i + 1).join('')))) ||
              (i > 0 && parts.length < 5 && isLongName(squash(parts.slice(i).join(''))))),
        );
    },
    isSite: (url) =>
      profile.domains.some((domain) => isUnder(url, domain)) ||
      // "northlight.org": a site that contains the organisation's name, where the name is not an ordinary word.
      distinctive.some((name) => isNamedAfter(hostOf(url), name)),
  };
}

const kind =
  /^(?:network|trust|foundation|society|association|charity|project|group|museum|centre|center|gallery|theatre|festival|choir|club|academy|institute|fund|alliance|partnership|campaign|collective|league|school|college|hospice|hospital|library|church|university|nursery|practice|surgery)$/;
const pair =
  /^(?:care home|credit union|(?:primary|infant|junior|secondary|high) school|(?:community|law|health|arts|sports|leisure) (?:centre|center)|farm shop|housing association|(?:rugby|football|cricket|rowing|tennis|youth) club)$/;
const place = /^(?:city|town|county|borough|parish|district|village|regional|national|royal)$/;

function spellings(name: string): string[] {
  const words = nameWords(splitHumps(normaliseText(name))).map(({ key }) => key);
  const bare = words[0] === 'the' ? words.slice(1) : words;
  const all = [bare.join('')];
  if (bare.length > 1 && tail.test(bare.at(-1) ?? '')) all.push(bare.slice(0, -1).join(''));
  // "Clean Seas Network" is also Clean Seas; "Leeds City Council" is not Leeds City.
  if (bare.length > 2 && kind.test(bare.at(-1) ?? '') && !place.test(bare.at(-2) ?? ''))
    all.push(bare.slice(0, -1).join(''));
  // "Elm Bank Care Home" is Elm Bank to everyone.
  if (bare.length > 3 && pair.test(bare.slice(-2).join(' '))) all.push(bare.slice(0, -2).join(''));
  return all.filter((key) => key.length > 2 || words.length === 1);
}

/**
 * "larkfieldhomes" also matches "Larkfield": a capitalised word of at least five letters that starts the
 * account's name.
 */
function isStem(stems: readonly string[], key: string): boolean {
  return key.length >= 5 && stems.some((stem) => stem.startsWith(key));
}

/** "team" and similar words before the name in a hashtag. */
const ownTag = /^(?:team|my|we|weare|the|our|lifeat|at|iam|thanks?you?|go|ask|inside)=$/;

function isOfFamily(handle: string, family: string): boolean {
  return handle.startsWith(family) && /^(?:\p{Lu}\p{Ll}|_)/u.test(handle.slice(family.length));
}

function splitHumps(name: string): string {
  return name
    .replace(/_/g, ' ')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}{2,})(\p{Lu}?\p{Ll}{2,})/gu, '$1 $2');
}

function squash(text: string): string {
  return nameWords(normaliseText(text))
    .map(({ key }) => key)
    .join('')
    .replaceAll('_', '');
}

/** True when the capitals match the name's. */
function isSpelled({ words }: TreeName<string>, written: readonly NameWord[]): boolean {
  return words.every((word, i) => startsAlike(word, written[i]?.text ?? ''));
}

function initialsOf(words: readonly NameWord[]): string {
  return words
    .filter(({ text }) => /^\p{Lu}/u.test(text))
    .map(({ key }) => key[0] ?? '')
    .join('');
}

function hasCapital({ text }: NameWord): boolean {
  return /[\p{Lu}\p{N}]/u.test(text) || text.length <= 3;
}

function isUnder(url: string, domain: string): boolean {
  const host = hostOf(url);
  const own = domain.toLowerCase().replaceAll('-', '');
  return host === own || host.endsWith(`.${own}`);
}

function isNamedAfter(host: string, name: string): boolean {
  const at = `.${host}`.lastIndexOf(`.${name}.`);
  return at !== -1 && /^[a-z.]+$/.test(host.slice(at + name.length + 1));
}

function hostOf(url: string): string {
  const host = /^(?:[a-z]+:\/\/)?(?:[^/@\s]*@)?([^/:?#\s]+)/i.exec(url)?.[1] ?? '';
  return host.toLowerCase().replaceAll('-', '');
}
