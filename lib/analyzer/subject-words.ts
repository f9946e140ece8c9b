import type { DraftFacts } from './draft-facts.ts';
import type { SentenceFacts } from './facts.ts';
import { calendarWord } from './lexicons/bodies.ts';
import { tagWords } from './parse.ts';
import type { Term } from './parse.ts';
import { perSentence } from './per-sentence.ts';

// Nouns that say nothing about what a draft is about, or of which nobody has a story.
const empty =
  /^(?:website|link|details?|info|information|news|today|tomorrow|week|weekend|day|days|month|months|year|years|hours?|minutes?|moment|morning|afternoon|evening|night|time|times|tickets?|places?|page|post|things?|lot|bit|way|part|more|list|share|best|number|numbers|am|pm|bio|home|front|row|end|start|sale|price|prices|announcement|update|visit|look|read|likes?|congratulations|pleased|proud|doors?|gates?|windows?|kettle|office|offices|reception|desk|counter|phones?|lines?|inbox|e?mail|site|booking|bookings|registration|entry|entries|spaces|spots|seats|deadline|applications?|mission|vision|values|aims?|goals?|hope|hopes|pleasure|honou?r|chance|opportunity|opportunities|fact|idea|kind|type|side|hands?|hearts?|minds?|eyes?|work|jobs?|support|help|thanks|love|round|results?|reason|reasons|season|rest|world|town|city|area|country|future|past|name|names|words?|message|turn|half|top|back|shelter|refuge|hospice|sign|notice|offer|offers|discount|deal|deals|winner|award|prize|title|status|success|progress|journey|history|range|selection|series|set|pair|group|total|record|target|money|funds|cost|costs|fee|fees|line-up|answer|question|problem|issue|issues|photos?|pictures?|video|videos|hashtag|medals?|trophy|trophies|cup|accreditation|certificate|rating|recognition|ranking|place|account|channel|store|branch)$/i;

// People, alone or beside another noun ("the patient lounge", "the homeless shelter"): no question is made of them.
const people =
  /^(?:people|person|persons|everyone|team|teams|staff|crew|board|committee|community|audience|family|families|friends?|followers?|fans?|subscribers?|boys?|girls?|men|man|women|woman|lads?|lass(?:es)?|child|children|kids?|babies|baby|toddlers?|teens?|youth|pupils?|students?|graduates?|alumni|patients?|residents?|tenants?|clients?|customers?|guests?|visitors?|neighbou?rs?|refugees?|survivors?|victims?|homeless|elderly|disabled|bereaved|sick|vulnerable|young|older|parents?|mums?|dads?|mothers?|fathers?|grand\p{L}+|husband|wife|sons?|daughters?|brothers?|sisters?|dogs?|cats?|puppy|puppies|kittens?|hero|heroes|legends?|stars?|choir|band|squad|orchestra|cast|class|ceo|cfo|coo|chief|chair|president|director|head|trustees?|founder|apprentices?|interns?|volunteers?|members?|nurses?|doctors?|coach|coaches|captain|colleagues?|chefs?|cooks?|artists?|poets?|authors?|experts?|champions?|ambassadors?|veterans?|citizens?|individuals?|workforce|faculty|cohort|congregation|crowd|public|adults?|seniors?|couple|\p{L}+(?:men|women|man|woman|folk)|(?!(?:newsletter|computer|printer|poster|tower|shower|counter|river|water|summer|winter|dinner|supper|paper|letter|flyer|banner|trailer|chapter|centre|center|corner|calendar|charter|fibre|fiber|timber|number|cover|flower|pepper|butter|ladder|theater|border|boiler|dishwasher|washer|freezer|mixer|cooker|burger|toaster|scooter|trader|starter|sticker|planter|locker|shutter|monitor|motor|tractor|mirror|floor|door|decor|elevator|projector|generator|corridor|colou?r|harbou?r|parlou?r|list|playlist|checklist|mist|twist|breakfast|feast|beer|cider|pier|folder|organ|layer)s?$)\p{L}{3,}(?:ers?|ors?|ists?|ians?|ees?))$/iu;

// Words that end a noun's run although the tagger takes them for more of it: verbs, and when it is.
const runEnds =
  /^(?:start|starts|end|ends|open|opens|close|closes|begin|begins|return|returns|run|runs|go|goes|come|comes|launch|launches|feature|features|offer|offers|help|helps|need|needs|want|wants|make|makes|give|gives|take|takes|show|shows|look|looks|play|plays|work|works|continue|continues|finish|finishes|kick|kicks|drop|drops|land|lands|arrive|arrives|move|moves|turn|turns|get|gets|bring|brings|sell|sells|serve|serves|support|supports|celebrate|celebrates|mark|marks|welcome|welcomes|invite|invites|reach|reaches|hit|hits|win|wins|raise|raises|mean|means|let|lets|keep|keeps|say|says|feel|feels|live|lives|stay|stays|follow|follows|join|joins|boast|boasts|smell|smells|taste|tastes|cost|costs|last|lasts|tonight|today|tomorrow|yesterday|now|soon|again|next|last|this|\p{L}+days?|january|february|march|april|may|june|july|august|september|october|november|december|is|are|was|were|afloat|alive|available|online|free|here|there|back|out|up|down|ready|full|possible)$/iu;

const termsOf = perSentence(({ voice }): readonly Term[] => tagWords(voice));

interface Tagged {
  readonly facts: SentenceFacts;
  readonly terms: readonly Term[];
}

/** What the draft is about, in its own words: "our new bread oven" gives "the new bread oven". */
export function findSubject(draft: DraftFacts): string | undefined {
  // Tagging is dear: one sentence at a time, and only those that can answer.
  const first = draft.sentences.slice(0, 8).map(({ facts }) => facts);
  for (const [pattern, find] of [
    [/\bour\b/i, afterOur],
    [/\b(?:the|an?)\b/i, firstNouns],
  ] as const) {
    for (const facts of first) {
      if (!pattern.test(facts.voice)) continue;
      const found = find({ facts, terms: termsOf(facts) });
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function afterOur({ facts, terms }: Tagged): string | undefined {
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i];
    if (term === undefined || !/^our$/i.test(term.text)) continue;
    const words = nounsFrom(facts, terms, i + 1);
    if (words !== undefined) return `the ${words}`;
  }
  return undefined;
}

function firstNouns({ facts, terms }: Tagged): string | undefined {
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i];
    if (term === undefined || !/^(?:the|a|an)$/i.test(term.text)) continue;
    const words = nounsFrom(facts, terms, i + 1);
    if (words !== undefined) return `the ${words}`;
  }
  return undefined;
}

/** Up to four words that end in a noun, as written, in one breath; none is better than a silly one. */
function nounsFrom(facts: SentenceFacts, terms: readonly Term[], from: number): string | undefined {
  const { voice } = facts;
  const run: Term[] = [];
  for (let i = from; i < terms.length && run.length < 4; i += 1) {
    const term = terms[i];
    const last = run.at(-1);
    if (term === undefined || !(term.noun || term.adjective)) break;
    if (last !== undefined && voice.slice(last.end, term.start) !== ' ') break;
    if (
      !/^[\p{L}\d][\p{L}\d'-]*$/u.test(term.text) ||
      voice.slice(term.start, term.end).trim() === ''
    )
      break;
    if (last !== undefined && runEnds.test(term.text)) break;
    run.push(term);
  }
  if (run.some(({ text, person }) => person || people.test(text))) return undefined;
  // A name of its own ("the Great Hall") is looked up, not asked about.
  if (run.some(({ text }) => /^\p{Lu}/u.test(text) && !calendarWord.test(text))) return undefined;
  while (run.length > 0 && !run.at(-1)?.noun) run.pop();
  const last = run.at(-1);
  const first = run[0];
  if (first === undefined || last === undefined) return undefined;
  if (last.text.length < 4 || empty.test(last.text)) return undefined;
  // A name or a person right behind it: "the apprentice Ben Holt", "the ferry people".
  const [next] = /^ \p{L}+/u.exec(voice.slice(last.end)) ?? [];
  if (next !== undefined && (/^ \p{Lu}/u.test(next) || people.test(next.trim()))) return undefined;
  // Whose it is was cut off: "the roof of …" may be anything's.
  if (/^ of\b/i.test(voice.slice(last.end))) return undefined;
  return voice.slice(first.start, last.end);
}

/** True for a subject somebody else can use. */
export function isForUse(subject: string): boolean {
  return /\b(?:oven|kitchen|garden|studio|workshop|app|menu|tools?|kit|toolkit|playground|pool|piano|machine|lab|map|boat|bikes?|collection|archive|pass|voucher|courses?|class|classes|lessons?)$/i.test(
    subject,
  );
}

/** True for a subject that is itself the thing to read or watch. */
export function isContent(subject: string): boolean {
  return /\b(?:report|review|film|video|trailer|guide|article|blog|episode|podcast|interview|magazine|newsletter|leaflet|brochure|programme|study|paper|survey|book|story|page)$/i.test(
    subject,
  );
}

/** True for a subject people go to. */
export function isEvent(subject: string): boolean {
  return /\b(?:fair|fayre|festival|fete|fête|concert|gig|show|party|dinner|supper|lunch|breakfast|picnic|gala|ball|walk|hike|ride|race|run|marathon|match|game|tournament|workshop|talk|tour|meeting|meet-?up|evening|open day|exhibition|market|sale|screening|ceremony|parade|carnival|camp|quiz|feast|celebration|conference|seminar|session|launch|event|market|jumble sale|bake sale|barbecue|bbq|disco|dance|swim|reading|performance|play|service)$/i.test(
    subject,
  );
}
