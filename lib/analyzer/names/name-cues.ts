import { didWord } from '../reading/verbs.ts';

/** Evidence that a name belongs to a contributor. `near` is weak: with, by, from. */
export type Cue =
  | 'thanks'
  | 'cheered'
  | 'photo'
  | 'role'
  | 'together'
  | 'source'
  | 'site'
  | 'people'
  | 'deed'
  | 'near';

const title =
  String.raw`(?:(?:the|our (?:friends?|partners?|neighbou?rs?|sponsors?)(?: (?:at|from|in))?|` +
  String.raw`everyone at|all at|the (?:team|folks|staff|people|crew|lovely people|good people) (?:at|` +
  String.raw`from)|local|artists?|authors?|poets?|photographers?|chefs?|musicians?|dr\.?|mr|mrs|ms|` +
  String.raw`miss|mx|prof(?:essor)?\.?|cllr|councillor|rev\.?|sir|dame)\s+){0,3}`;

const cues: readonly (readonly [Cue, RegExp])[] = [
  [
    'thanks',
    new RegExp(
      String.raw`\b(?:thanks(?: so much| again| also| very much)?,? to|thank you(?: so much| again| also|` +
        String.raw` very much)?,?(?: to)?|thank|thanks|tx|grateful to|kudos to|shout-?out to|hats? off to|` +
        String.raw`hat tip to|h\/t|cheers to|credit to|applause for|a round of applause for|props to|` +
        String.raw`bravo(?: to)?|gracias a|merci à|diolch i|grazie a) ${title}$`,
      'i',
    ),
  ],
  [
    'cheered',
    new RegExp(
      String.raw`\b(?:congratulations|congratulate|congrats|well done|bravo|happy (?:\p{L}+ ` +
        String.raw`)?(?:birthday|retirement|\d+(?:st|nd|rd|th)(?: birthday)?)|good luck|welcome back|best ` +
        String.raw`wishes|wishing)(?: again)?,?(?: to)? ${title}$`,
      'iu',
    ),
  ],
  [
    'photo',
    new RegExp(
      String.raw`(?:\b(?:photos?|pics?|pictures?|images?|videos?|film|footage|artwork|illustrations?|` +
        String.raw`drawings?|words|design|music|photography)(?: credits?| courtesy)?(?: by| from|:| of:| ©|` +
        String.raw`: ©)?|\bcredits?:|courtesy of|📷|📸|🎥|📹|🎬|🎨|🖼|©)\s*:?\s*(?:\(c\) )?${title}$`,
      'iu',
    ),
  ],
  [
    'role',
    new RegExp(
      String.raw`\b(?:(?:led|hosted|run|taught|given|presented|facilitated|chaired|judged|introduced|` +
        String.raw`opened|designed|donated|baked|cooked|curated|performed|built|made|supplied|provided|` +
        String.raw`sponsored|funded|supported|lent|loaned|organi[sz]ed|delivered|composed|illustrated|` +
        String.raw`photographed|translated|edited|captured|taken|filmed|created|painted|catered|powered) ` +
        String.raw`(?:for us )?by|on loan from|with (?:the |our )?(?:local |guest |special guest |` +
        String.raw`award-winning |young )?(?:poet|author|writer|artist|photographer|chef|musician|singer|` +
        String.raw`historian|illustrator|comedian|storyteller|gardener|baker|maker|scientist|professor|` +
        String.raw`guests?|speakers?|pianist|cellist|fiddler|harpist|drummer|dancer|potter|naturalist|` +
        String.raw`ecologist|conservator|architect),?|(?:murals?|paintings?|portraits?|pictures?|music|` +
        String.raw`songs?|films?|plays?|poems?|words|sculptures?|mosaics?|statues?|designs?|illustrations?|` +
        String.raw`covers?|artworks?|scores?|script|recipes?|lettering|windows?) (?:is|are|was|were) ` +
        String.raw`(?:all |both )?by|(?:guest |keynote |main |first |next |our )*(?:speakers?|guests?|` +
        String.raw`hosts?|presenters?|facilitators?|lecturers?|performers?|panellists?|judges?|tutors?|` +
        String.raw`lenders?|sponsors?|funders?|headliners?)(?: (?:is|are|was|were|include|includes|` +
        String.raw`including))?:?,?) ${title}$`,
      'i',
    ),
  ],
  [
    'together',
    new RegExp(
      String.raw`\b(?:joined(?: [\p{L}]+){0,3} by|in (?:partnership|collaboration|association|` +
        String.raw`conversation) with|(?:partner|partners|partnered|partnering|partnership|` +
        String.raw`collaborat\p{L}+|work|works|worked|working|teamed up|team up|teaming up|together|join ` +
        String.raw`forces|joined forces|co-host\p{L}*) with|alongside|hand in hand with|side by side with|` +
        String.raw`featuring|feat\.?|ft\.?|with (?:the )?help (?:of|from)|with (?:the )?support (?:of|` +
        String.raw`from)|support from|help from|at the invitation of|between us and) ${title}$`,
      'iu',
    ),
  ],
  [
    'deed',
    /\b(?:said|says|told|asked|adds|added|explains|explained|writes|wrote|tells us|reports|recalls)\s+$/i,
  ],
  [
    'source',
    new RegExp(
      String.raw`\b(?:via|rt|mt|according to|reports?|study by|research by|analysis by|report by|data ` +
        String.raw`from|figures from|survey by|hear from|interview with|story of|read about|meet|welcome|` +
        String.raw`welcoming|introducing|hear|listen to|watch|follow) ${title}$`,
      'i',
    ),
  ],
  // "Volunteers from Acme", "pupils of Oak Lane School": who sent them.
  [
    'people',
    /(?<!\bour )\b(?:volunteers|staff|colleagues|students|pupils|apprentices|employees|researchers|scientists|engineers|nurses|players|conservators|chefs|members|a team|teams|a group|a crew) (?:from|at|of) (?:the )?$/i,
  ],
  ['near', new RegExp(String.raw`\b(?:with|by|from) ${title}$`, 'i')],
];

/** The cue in the words before a name. */
export function cueOf(text: string, start: number): Cue | undefined {
  const before = text.slice(Math.max(0, start - 60), start);
  return cues.find(([, pattern]) => pattern.test(before))?.[0];
}

const deeds =
  /^(?:'s?)?,? (?:(?:has|have|had) (?:just |kindly |generously |very kindly )?(?:given|donated|lent|brought|joined|helped|built|made|offered|paid|installed|opened)|(?:also |kindly |generously |then |even )?(?:said|says|told|tells|writes|wrote|explains|explained|spoke|speaks|joined|joins|donated|gave|gives|brought|brings|lent|led|leads|hosted|hosts|helped|taught|performed|baked|cooked|built|drove|came|dropped|shared|shares|opened|offered|paid|supplied|provided|roasted|printed|sponsored|funded|volunteered|showed|raised|delivered|reports|found|finds|supports|develops|called|described|praised|reviewed|featured|chose|picked|interviewed|recommended))\b|^:\s*["'\p{Lu}]/u;

// "Gluckman  We have not thought enough …": a quote that lost its quotation marks.
const spokenBy = /^ {2,}["'\p{Lu}\d]/u;

// "… on the RSPB website"
const own = /^(?:'s)? (?:web ?site|web ?page|blog)\b/iu;

/** The cue in the words after a name: what it did or said. */
export function afterCue(text: string, end: number, start: number): Cue | undefined {
  const after = text.slice(end, end + 60);
  // Only a person can be a "who"; a capitalised common noun is likely only at the start of a sentence.
  if (start > 1 && /^, who\b/.test(after)) return 'deed';
  if (deeds.test(after) || (start < 2 && end - start > 3 && spokenBy.test(after))) return 'deed';
  return own.test(after) && /\b(?:on|at|see|via|from|visit)(?: the)? $/i.test(text.slice(0, start))
    ? 'site'
    : undefined;
}

/** True when the words after one of the organisation's names are a job title: "Haven Museum Head of Learning". */
export function isOfficeAt(text: string, end: number): boolean {
  return officeBehind.test(text.slice(end, end + 60));
}

const office =
  String.raw`(?:ceo|cfo|coo|cto|chief|chair(?:man|woman|person)?|president|vice[- ]president|evp|svp|` +
  String.raw`vp|md|director|head|manager|trustee|founder|co-founder|headteacher|head ?teacher|` +
  String.raw`principal|deputy|colleague|curator|librarian|engineer|scientist|researcher|intern|` +
  String.raw`apprentice|officer|secretary|treasurer|coach|captain|keeper|editor|team member|staff ` +
  String.raw`member|nurse|teacher|helm|warden|lead|leader|coordinator|co-ordinator)`;
// Trades by their endings ("our baker Tom Hale"), except words with such an ending that are not trades or belong
// to outsiders.
const trade =
  String.raw`(?!(?:partner|sponsor|neighbou?r|speaker|presenter|performer|headliner|supplier|funder|` +
  String.raw`donor|supporter|member|customer|visitor|follower|subscriber|reader|winner|runner|lender|` +
  String.raw`tutor|volunteer|summer|winter|dinner|number|order|newsletter|corner|poster|banner|` +
  String.raw`trailer|chapter|offer|paper|letter|flyer|river|water|weather|centre|center|ever|over|` +
  String.raw`under|after|older|newer|younger|bigger|better|former|other|author|mentor|soloist|` +
  String.raw`pianist|organist|accompanist|violinist|cellist|artist|ambassador|creator|designer|` +
  String.raw`photographer|illustrator|performer|beer|career|computer|server|tower|shower|border|` +
  String.raw`tractor|motor|door|floor|colou?r|list|playlist|checklist|waitlist)\b)\p{L}{2,}(?:er|or|` +
  String.raw`ist|ian|wright|smith)`;
const praised =
  String.raw`(?:very|own|dear|lovely|wonderful|amazing|brilliant|fantastic|incredible|fabulous|` +
  String.raw`superb|marvellous|great|new|newest|latest|first|young|youngest|talented|dedicated|` +
  String.raw`hard-?working|tireless|kind|loyal|brave|legendary|inspiring|outstanding|favou?rite|` +
  String.raw`beloved|little|one and only|multi-talented|much-loved|\p{L}+(?:ful|ous|iant))`;
// These words before a name lead to someone outside: "our roof was mended by …", "our director met …".
const leadsOut =
  String.raw`(?!(?:by|with|from|for|to|is|was|were|has|had|have|are|be|will|and|or|at|on|in|meets|` +
  String.raw`thanks|welcomes|joins|interviews|hosts|invites|loves|says|${didWord})\b)`;
const inside = String.raw`${leadsOut}[\p{L}&'-]+`;
// "our curator Ana Reyes", "our head of learning, Ana Reyes", "our wonderful Ana Reyes"
const ownBefore = new RegExp(
  String.raw`(?:\bour(?: ${inside}){0,4}? (?:${office}|${trade})(?: (?:of|and|&) (?:the ` +
    String.raw`)?${inside}(?: (?:(?:and|&) )?${inside}){0,2})?,? |\bour(?: ${praised},?){0,3} |^#?\S+ ` +
    String.raw`${office} )(?:(?:dr|mr|mrs|ms|miss|mx|prof)\.? )?$`,
  'iu',
);
// "#Haven CEO Ana Reyes" at the start of a sentence.
const titleBefore = new RegExp(String.raw`^\W{0,3}\S+(?:'s)? (?:[\p{L}&]+ )?${office} $`, 'iu');
const officeBehind = new RegExp(String.raw`^(?:'s)?,? (?:[\p{L}&-]+ ){0,2}${office}\b`, 'iu');
const officeAfter = new RegExp(
  String.raw`^(?:'s)?, (?:(?:our|the) )?(?:[\p{L}&'-]+ ){0,3}?${office}\b|^ \(${office}`,
  'iu',
);
// Someone who is joining the organisation.
const joins =
  /^(?:,[^,.!?]{0,40},)? (?:(?:has |have |will be |is |are |who )?(?:join(?:s|ed|ing)?|started|starts) (?:us|our team|the team|our|as our|as)\b|as (?:our|its) (?:new |next |first )?|to (?:our|the) team\b)/i;
const elsewhere = /^[^.!?]{0,60}\b(?:at|of|from) (?:the )?(?!our\b)\p{Lu}/u;

/** True for someone at the writer's own organisation: "our curator Ana Reyes", "Ana Reyes, our curator". */
export function isOwnStaff(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 70), start);
  if (titleBefore.test(before)) return true;
  if (/\bour\b/i.test(before) && ownBefore.test(before)) {
    return !/\b(?:friends?|partners?|sponsors?|guests?|speakers?|neighbou?rs?|hosts?|patrons?|funders?|suppliers?|members?|customers?|clients?|local)[,: ]/i.test(
      before.slice(before.toLowerCase().lastIndexOf('our')),
    );
  }
  const after = text.slice(end, end + 90);
  if (joins.test(after)) return true;
  return officeAfter.test(after) && !elsewhere.test(after);
}

const judged =
  /\b(?:rated|ranked|graded|inspected|regulated|accredited|certified|audited|approved|licensed|assessed)(?: [^,.!?]{0,40})? by (?:the )?$/iu;

/** True when a name is only a location or a rating body: neither is a partner. */
export function isVenue(text: string, start: number): boolean {
  if (judged.test(text.slice(Math.max(0, start - 70), start))) return true;
  return /\b(?:at|in|near|outside|inside|opposite|behind|to|around|next to|venue:|where:|📍)\s+(?:the )?$/i.test(
    text.slice(Math.max(0, start - 20), start),
  );
}
