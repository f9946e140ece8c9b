import type { DraftFacts } from './draft-facts.ts';
import { calendarWord } from './lexicons/bodies.ts';
import { tagWords } from './parse.ts';
import type { Term } from './parse.ts';
import { perSentence } from './per-sentence.ts';
import { kindOf } from './subject-kinds.ts';

// People beside a thing ("the patient lounge", "the homeless shelter"): no question is made of them.
const people =
  /^(?:people|person|persons|everyone|team|teams|staff|crew|board|committee|community|audience|family|families|friends?|followers?|fans?|subscribers?|boys?|girls?|men|man|women|woman|lads?|lass(?:es)?|child|children|kids?|babies|baby|toddlers?|teens?|youth|pupils?|students?|graduates?|alumni|patients?|residents?|tenants?|clients?|customers?|guests?|visitors?|neighbou?rs?|refugees?|survivors?|victims?|homeless|elderly|disabled|bereaved|sick|vulnerable|young|older|parents?|mums?|dads?|mothers?|fathers?|grand\p{L}+|husband|wife|sons?|daughters?|brothers?|sisters?|hero|heroes|legends?|stars?|choir|band|squad|orchestra|cast|class|ceo|cfo|coo|chief|chair|president|director|head|trustees?|founder|apprentices?|interns?|volunteers?|members?|nurses?|doctors?|coach|coaches|captain|colleagues?|chefs?|cooks?|artists?|poets?|authors?|experts?|champions?|ambassadors?|veterans?|citizens?|individuals?|workforce|faculty|cohort|congregation|crowd|public|adults?|seniors?|couple|\p{L}+(?:men|women|man|woman|folk)|(?!(?:newsletter|computer|printer|poster|tower|shower|counter|river|water|summer|winter|dinner|supper|paper|letter|flyer|banner|trailer|chapter|centre|center|corner|calendar|charter|fibre|fiber|timber|number|cover|flower|pepper|butter|ladder|theater|border|boiler|dishwasher|washer|freezer|mixer|cooker|burger|toaster|scooter|trader|starter|sticker|planter|locker|shutter|monitor|motor|tractor|mirror|floor|door|decor|elevator|projector|generator|corridor|colou?r|harbou?r|parlou?r|list|playlist|checklist|mist|twist|breakfast|feast|beer|cider|pier|folder|organ|layer)s?$)\p{L}{3,}(?:ers?|ors?|ists?|ians?|ees?))$/iu;

// Words that end a noun's run although the tagger takes them for more of it: verbs, and when it is.
const runEnds =
  /^(?:start|starts|end|ends|open|opens|close|closes|begin|begins|return|returns|run|runs|go|goes|come|comes|launch|launches|feature|features|offer|offers|help|helps|need|needs|want|wants|make|makes|give|gives|take|takes|show|shows|look|looks|play|plays|work|works|continue|continues|finish|finishes|kick|kicks|drop|drops|land|lands|arrive|arrives|move|moves|turn|turns|get|gets|bring|brings|sell|sells|serve|serves|support|supports|celebrate|celebrates|mark|marks|welcome|welcomes|invite|invites|reach|reaches|hit|hits|win|wins|raise|raises|mean|means|let|lets|keep|keeps|say|says|feel|feels|live|lives|stay|stays|follow|follows|join|joins|boast|boasts|smell|smells|taste|tastes|cost|costs|last|lasts|tonight|today|tomorrow|yesterday|now|soon|again|next|last|this|\p{L}+days?|january|february|march|april|may|june|july|august|september|october|november|december|is|are|was|were|afloat|alive|available|online|free|here|there|back|out|up|down|ready|full|possible)$/iu;

// Of what hurts nobody is asked for a story, whatever stands behind it ("the hospice shop").
const sore =
  /^(?:hospice|cancer|grief|bereavement|suicide|abuse|refuge|funeral|addiction|dementia|crisis|trauma|stroke|illness|disease|disability|palliative|memorial|remembrance|violence|war|asylum|debt|eviction|homelessness|poverty|hunger|loneliness|mental|autism|maternity|fertility|rape|prison)$/i;

/** As it is said: shouting is read in small letters. */
const spoken = perSentence(({ voice }) => {
  const quiet = /\p{Ll}/u.test(voice) ? voice : voice.toLowerCase();
  const said = quiet.length === voice.length ? quiet : voice;
  return { voice: said, terms: tagWords(said) };
});

// Words of the boardroom: of such a thing nobody has a story, and "the global food market" has no stalls.
const dry =
  /^(?:global|corporate|strategic|core|business|industry|industrial|financial|investor|investors|shareholder|profitable|innovative|sustainable|national|nationwide|international|intergovernmental|multi-\p{L}+|emerging|consumer|management|supply|policy|labour|stock)$/iu;

// Says when, how good or which one, and nothing about what it is.
const asides =
  /^(?:(?:brand[- ]new|new|newest|latest|first|second|third|next|last|upcoming|very|own|big|bigger|biggest|great|amazing|fantastic|brilliant|exciting|free|special|popular|favou?rite|award-winning|world-class|beautiful|lovely|legendary|famous|refurbished|restored|improved|better|final|current|original|full|whole|entire|top|long-awaited|much-loved|\d+(?:st|nd|rd|th)) )+/i;

// Which one, not what.
const counts = /^(?:first|second|third|fourth|fifth|tenth|hundredth|\d+(?:st|nd|rd|th)|away)$/i;

// Before a thing these say no more than whom it is for: "the community kitchen", "the family quiz".
const shared = /^(?:community|family)$/i;

interface Spoken {
  readonly voice: string;
  readonly terms: readonly Term[];
}

/** What the draft is about, in its own words: "our new bread oven" gives "bread oven". */
export function findSubject(draft: DraftFacts): string | undefined {
  // Tagging is dear: one sentence at a time, and only those that can answer.
  const first = draft.sentences
    .slice(0, 8)
    .filter(({ span }) => span.start < 1000)
    .map(({ facts }) => facts);
  for (const { isIn, opens, isFit } of ways) {
    for (const facts of first) {
      if (!isIn.test(facts.voice)) continue;
      const words = nounsBehind(spoken(facts), opens, isFit);
      if (words !== undefined) return words;
    }
  }
  return undefined;
}

interface Way {
  readonly isIn: RegExp;
  readonly opens: RegExp;
  /** `words`: as written; `at`: how many stand before the one that opens. */
  isFit(words: string, at: number): boolean;
}

const ways: readonly Way[] = [
  {
    isIn: /\b(?:on|about|against)\b/i,
    opens: /^(?:on|about|against)$/i,
    isFit: (words) => kindOf(words) === 'trouble',
  },
  { isIn: /\bour\b/i, opens: /^our$/i, isFit: () => true },
  // Far into a sentence one bare word ("in the kitchen") is hardly what it is about.
  {
    isIn: /\b(?:the|an?)\b/i,
    opens: /^(?:the|an?)$/i,
    isFit: (words, at) => at === 0 || words.includes(' '),
  },
];

function nounsBehind(said: Spoken, opens: RegExp, isFit: Way['isFit']): string | undefined {
  for (let i = 0; i < said.terms.length; i += 1) {
    if (!opens.test(said.terms[i]?.text ?? '')) continue;
    const words = nounsFrom(said, i + 1);
    if (words === undefined || !isFit(words, i)) continue;
    const bare = words.replace(asides, '');
    if (kindOf(bare) !== undefined) return bare;
  }
  return undefined;
}

/** Up to four words that end in a noun, as written, in one breath; none is better than a silly one. */
function nounsFrom({ voice, terms }: Spoken, from: number): string | undefined {
  const run: Term[] = [];
  for (let i = from; i < terms.length && run.length < 4; i += 1) {
    const term = terms[i];
    const last = run.at(-1);
    if (term === undefined) break;
    const known = isKnown(voice, run, term);
    if (!(term.noun || term.adjective || known || counts.test(term.text))) break;
    if (last !== undefined && voice.slice(last.end, term.start) !== ' ') break;
    if (
      !/^[\p{L}\d][\p{L}\d'-]*$/u.test(term.text) ||
      voice.slice(term.start, term.end).trim() === ''
    )
      break;
    if (last !== undefined && runEnds.test(term.text) && !known) break;
    run.push(known ? { ...term, noun: true } : term);
  }
  // A name of its own ("the Great Hall") is looked up, not asked about.
  if (run.some(({ text }) => /^\p{Lu}/u.test(text) && !calendarWord.test(text))) return undefined;
  while (run.length > 0 && !run.at(-1)?.noun) run.pop();
  if (run.some(({ text }) => sore.test(text) || dry.test(text))) return undefined;
  const whose = run.slice(0, -1);
  if (whose.some(({ text, person }) => person || (people.test(text) && !shared.test(text))))
    return undefined;
  const last = run.at(-1);
  const first = run[0];
  if (first === undefined || last === undefined) return undefined;
  // A name or a person right behind it: "the apprentice Ben Holt", "the ferry people".
  const [next] = /^ \p{L}+/u.exec(voice.slice(last.end)) ?? [];
  if (next !== undefined && (/^ \p{Lu}/u.test(next) || people.test(next.trim()))) return undefined;
  // Whose it is was cut off: "the roof of …" may be anything's.
  if (/^ of\b/i.test(voice.slice(last.end))) return undefined;
  return voice.slice(first.start, last.end);
}

/** "garden", "match", "stout": a thing we know, whatever the tagger takes it for, where the sentence goes on as behind a thing. */
function isKnown(voice: string, run: readonly Term[], term: Term): boolean {
  const start = run[0]?.start ?? term.start;
  if (kindOf(voice.slice(start, term.end)) === undefined) return false;
  return /^(?:\s*(?:$|[.,!?:;()–—-])|\s+(?:is|are|was|were|has|have|had|will|can|now|on|at|in|for|this|next|last|returns?|starts?|begins?|opens?|ends?|behind|near|by|from|with|and|to|about|against)\b)/i.test(
    voice.slice(term.end),
  );
}
