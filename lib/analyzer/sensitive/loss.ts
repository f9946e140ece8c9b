import { any, type SensitiveEntry } from './sensitive-entry.ts';

const animals =
  'dog|bitch|cat|puppy|kitten|horse|pony|mare|gelding|donkey|rabbit|hamster|guinea pig|' +
  'ferret|parrot|budgie|tortoise|alpaca|goat|cow|bull|pig|sheep|ewe|ram|hen|cockerel|swan|' +
  'seal|otter|elephant|tiger|lion|giraffe|gorilla|penguin|owl|pet';
const kin =
  'mum|mam|mom|mother|dad|father|nan|nana|nanna|gran|granny|grandma|grandmother|grandad|' +
  'grandpa|grandfather|husband|wife|partner|son|daughter|brother|sister|baby|child|friend|' +
  'aunt|auntie|uncle|cousin|parents|family|boy|girl|colleague|neighbour|neighbor';

/** Bereavement and remembrance, for people and animals. */
export const loss: readonly SensitiveEntry[] = [
  {
    why: 'bereavement',
    pattern:
      /\b(?:passed away|has died|have died|died (?:on|this|last|at|in|peacefully|suddenly|yesterday|after|aged)|(?:sudden|tragic|the) death of|the passing of (?!time|the (?:seasons|years|torch|baton|ages|centuries)|a law|years|seasons|an era|laws)|the loss of (?:a|an|our|my|his|her|their|two|three|one|somebody|someone|so many|lives?|such) |rest in peace|condolences|deepest sympath|sad(?:ly)? to (?:tell|announce|share|report|learn|hear|say|let you know)|saddened (?:to|by)|sad news|heartbroken|heartbreaking news|(?:we|are|is|in|all|still|family|town|village|community|who|to) mourn(?:ing|s)?\b|mourns? (?:the|a|our|his|her|their|with)|bereave|funeral (?:of|for|will|service|takes|arrangements)|memorial (?:service|for|event)|book of condolence|lay (?:flowers|a wreath)|minute'?s silence|two[- ]minute silence|lest we forget|remembrance|we remember (?:him|her|them|those|the (?:fallen|dead|lost|victims|lives|men|women|people|families|\d+|\p{L}+ who (?:died|fell|gave|lost|were killed)))|remembering (?:him|her|them|those|all|our)|would have (?:been|turned) [\p{L}\d-]+ (?:today|this|on)|anniversary of (?:his|her|their) death|our (?:thoughts|hearts|prayers|love|sympath(?:y|ies))(?: and (?:prayers|thoughts|hearts|love))? (?:are|is|go(?:es)?)|those (?:we (?:have )?lost|lost)|in loving memory|in memoriam|in memory of|late (?:husband|wife|colleague|friend|chair|founder)|much-missed|sorely missed|lost (?:a|an|our|one of our|my|his|her|their) (?:(?:dear|beloved|much[- ]loved|old|good|great|oldest|longest[- ]serving|long-standing|former|brilliant|wonderful|first|founding|true|lovely|treasured|\p{L}+ful) ){0,3}(?:friends?|colleagues?|coach(?:es)?|volunteers?|members?|founders?|chair(?:man|woman|person)?|presidents?|trustees?|teachers?|neighbou?rs?|patrons?|director|curator|keeper|mum|mother|dad|father|brother|sister|son|daughter|husband|wife|teammate|team mate|captain|dog|cat|horse|pony|one)\b(?! (?:to|bid|vote|in the (?:final|draw)))|lost (?:a|our|one of our) (?:dear|beloved|much)|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a|many) (?:years?|months?|weeks?)(?: ago)?(?: today| tomorrow| this \p{L}+)?,? (?:since )?we lost|(?:years?|months?|weeks?|days?) (?:since|after|ago) [^.!?\n]{2,40}(?:left us|was taken|slipped away|lost (?:his|her|their) (?:battle|fight|life|lives))|(?:left us|slipped away|was taken from us)(?: (?:too|far too|so|peacefully|suddenly|on|last|this|yesterday|in|aged|at))|we (?:still |all |do |will |really |already )?miss (?:him|her|them)\b|(?:he|she|they) (?:is|are|will be|'?ll be|'?s|'?re) (?:so |sorely |deeply |greatly |much |very much |dearly |badly )+missed|rainbow bridge|laid to rest|lost (?:his|her|their) (?:battle|fight|life|lives)|say(?:ing)? (?:a (?:last|final|sad) )?goodbye to (?:our|a) (?:dear|beloved|friend|old)|gone too soon|light (?:a|one) candle for|flags? (?:is|are|will be|at|flying at) half)/u,
    examples: [
      'Ruth would have been sixty today.',
      'It is with heavy hearts that we share that Tom Hale has died.',
      'The library will hold a minute’s silence at eleven.',
      'Two years ago today we lost our captain Sid. The bench is still his.',
      'Last night we lost our oldest member, and the kettle stayed cold.',
      "It's three years since Nell left us, and her chair is still by the fire.",
      'Pip, the shop cat, slipped away peacefully in the sun. We miss her.',
      'Our lighthouse dog has crossed the rainbow bridge.',
      'She will be sorely missed by all who sang with her.',
      'We are mourning with the families of the crew.',
      'We remember the men who fell at the bridge.',
      'We are sad at the loss of our neighbour Ned.',
    ],
    ignores: [
      'Mourning doves nest over our front door again.',
      'Our walk tells of the loss of hedgerows since the war.',
      'Our clock shows the passing of time in eleven ways.',
      'We remember the first tram, and the bell it had.',
      'We lost the final by a goal and ate all the cake.',
      'Let it rip! Our kite day starts at noon.',
    ],
  },
  {
    why: 'bereavement',
    pattern:
      /\bR\.?I\.?P\b\.?|\b[Ww]e(?: have|'ve)? lost (?:(?:dear|old|lovely|our) ){0,2}\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:,| (?:this|last|on|yesterday|today|suddenly|peacefully|after|too)\b)(?! (?:final|round|match|game|season))/u,
    cased: true,
    examples: [
      'RIP Ned, who rang our bells for forty years.',
      'We lost Nell, our oldest reader, this spring.',
      'This week we lost dear Nell Marsh, suddenly, at home.',
    ],
    ignores: ['Let it rip! Our kite day starts at noon.', 'Our old grip tape had to go at last.'],
  },
  {
    why: 'bereavement, put indirectly',
    pattern: any(
      String.raw`died (?:with (?:us|me|him|her|them|his|their)|beside|here|surrounded|while|when|doing|` +
        String.raw`before|of (?:cancer|covid|pneumonia|complications|hypothermia|sepsis|an? |his|her|` +
        String.raw`their)|from (?!laugh|embarrass)|giving|saving|trying to)`,
      String.raw`(?:he|she|who|${kin}) (?:has |had |have )?died(?! (?:laughing|of laughter|of embarrassment|of boredom|out\b|down|off|away))(?![\p{L}'])`,
      String.raw`(?:he|she|who|mum|mam|mom|dad|nan|gran|grandad) (?:is|was|were|'s|lay) dying(?! (?:to|for|of (?:laughter|boredom)|out\b))`,
      String.raw`(?:was|were|been|being) (?:\p{L}+ )?killed (?:on (?:the|his|her|their|a) (?:road|roads|` +
        String.raw`way|bike|motorbike|street|line|track|crossing)|in (?:a|an|the|his|her|their) (?:\p{L}+ ` +
        String.raw`){0,2}(?:crash|accident|collision|fire|fall|blast|explosion|attack|shooting|avalanche|` +
        String.raw`landslide|flood|storm|war|action|bombing)|by an? (?:\p{L}+ )?(?:car|driver|van|lorry|` +
        String.raw`truck|train|bus|motorist)|last night|yesterday|this (?:morning|week|afternoon|evening)|` +
        String.raw`on \p{L}+day|instantly|outside|at work|while|when|crossing|cycling|walking)`,
      String.raw`(?:was|were) (?:\p{L}+ )?(?:murdered|stabbed|shot dead|drowned)(?! (?:in|by) (?:the ` +
        String.raw`(?:first|second|third|last|final) (?:act|scene|chapter)|1\d))|(?:has|have) (?:been ` +
        String.raw`(?:murdered|stabbed|shot dead)|drowned)|took (?:his|her|their) own li(?:fe|ves)|body ` +
        String.raw`(?:was|has been) found|lost at sea`,
      String.raw`(?<!(?:summer|winter|spring|autumn|sun|snow|rain|storm|heat|swallows|swifts|geese|` +
        String.raw`power) )(?:has|have|'s) left us(?=[.!…]|$|,? (?:aged|at the age|too soon|far too|after ` +
        String.raw`a (?:short|long) illness))`,
      String.raw`(?:is|are|was|were|'s|'re) (?:sadly )?no longer with us(?! (?:as|at the|in the ` +
        String.raw`(?:office|shop|team)|full|on|but (?:has|have) (?:moved|joined|gone)))`,
      String.raw`who (?:is|are|'s|'re) (?:sadly )?no longer (?:here|with|around|at the table)`,
      String.raw`remember(?:s|ing)? (?:all )?(?:the |our |your )?(?:people|person|ones?|someone|somebody|` +
        String.raw`everyone|loved ones|friends|family|babies|animals|pets|those) (?:who (?:died|have died|` +
        String.raw`has died|are no longer|is no longer|never came home|we)|(?:we|you|they|she|he)(?:'ve| ` +
        String.raw`have)? (?:all |each )?(?:love|loved|lost|miss|missed)|no longer)`,
      String.raw`remember(?:s|ing)? the (?:\p{L}+ )?(?:crew|victims|fallen|dead|miners|drowned|lost|bereaved|lives)(?= of| who| lost| from|[.,!]|$)`,
      String.raw`to remember [^.!?\n]{0,40} (?:who|whom) (?:died|we lost|was killed|were killed|passed)`,
      String.raw`lost (?:your|you|\p{L}+'s) (?:(?:dear|beloved|much[- ]loved|lovely|poor|old|sweet|` +
        String.raw`wonderful|darling|little) ){0,2}(?:${kin}|${animals})(?![\p{L}-])`,
      String.raw`(?:sorry|sad|gutted|heartbroken|saddened|devastated) (?:for|about|at|to (?:hear|read|` +
        String.raw`learn|see) (?:of|about)|to learn of) (?:(?:your|his|her|their|the family's|this|that|` +
        String.raw`the|such an?|all|a) )(?:(?!data|weight|hair|profit|power|hearing|signal|narrow|heavy|` +
        String.raw`home|away)\p{L}+ )?loss(?:es)?(?![\p{L}-])(?! of (?:power|signal|service|data|water))`,
      String.raw`sorry (?:to (?:hear|read|learn|see) )?(?:about|for|of|that) (?:your|his|her|the|poor) ` +
        String.raw`(?:(?:dear|beloved|lovely|poor|old|late|sweet|wonderful|little|beautiful) ` +
        String.raw`){0,2}(?:${kin}|${animals}|illness|diagnosis|accident|bereavement|stroke|miscarriage|` +
        String.raw`cancer)(?= |[.,!;]|$)(?! (?:was (?:late|cold|missing|short)|ticket|parking|order|room|` +
        String.raw`pass|seat|membership|photo|portrait|show|food))`,
      String.raw`thoughts (?:and \p{L}+ )?(?:of|from) (?:everyone|everybody|all|us all|the whole|` +
        String.raw`our)[^.!?\n]{0,60}? (?:are|is|remain|go(?:es)? out|turn) (?:with|to)`,
      String.raw`(?:thoughts|prayers) (?:are|remain|will be) with|hearts? (?:goes|go|is going) out to|` +
        String.raw`(?:all|everyone|everybody|here|we're|we are|are|is) thinking of (?:his|her|their|the|` +
        String.raw`\p{L}+'s?) (?:\p{L}+ )?(?:family|families|loved ones|friends|parents|children|relatives|` +
        String.raw`crew)`,
      String.raw`(?:(?:are|is|who are|family|families|friends|those|everyone|still|people) griev(?:e|ing)|grieving (?:family|families|parents|friends|for))`,
      String.raw`(?:mum|mam|mom|dad|nan|gran|granny|grandad|grandma|grandpa) (?:went|slipped|drifted|let ` +
        String.raw`go)(?: (?:peacefully|quietly|gently)| at [\p{L}\d:.]+(?: (?:o'clock|thirty))?(?: in the ` +
        String.raw`(?:morning|night|afternoon|evening))?),? (?:with (?:the|us|his|her|me)|in (?:his|her|` +
        String.raw`the) (?:sleep|arms|own bed)|in (?:my|our) arms|holding|surrounded|asleep|just (?:as|` +
        String.raw`before|after)|while)`,
      String.raw`(?:spent|spend|spending) (?:his|her|their|mum's|dad's) (?:last|final) (?:[\p{L}\d-]+ ` +
        String.raw`)?(?:days?|weeks?|hours?|months?|nights?)(?! (?:of|as|on|at|in|before|packing|working))`,
      String.raw`to (?:mum|mam|mom|dad|nan|gran|grandad|him|her|my \p{L}+) in (?:his|her) (?:last|final) ` +
        String.raw`(?:[\p{L}\d-]+ )?(?:days?|weeks?|hours?|months?)(?! (?:of|as|on|at|with the))`,
      String.raw`(?:his|her|their) (?:very )?last [^.!?\n]{1,50}[.!] (?:he|she) was (?:only |just |nearly |almost )?(?:[3-9]\d|1\d\d)(?=[.,!]|$)`,
      String.raw`(?:say(?:ing)?|said) (?:a |our |an )?(?:\p{L}+ )?(?:goodbye|good-bye|farewell|goodnight|` +
        String.raw`good night) to (?![^\n]{0,140}\b(?:homes?|adopted|adopters?|rehom\p{L}+|new (?:owner|` +
        String.raw`family)|retire\p{L}*|mascot|costume|panto\p{L}*)\b)(?:[^.!?\n]{0,50}[ ` +
        String.raw`-])?(?:${animals})(?=[.,!]|$| (?:on|this|last|yesterday|today|after|who|at|in)\b)`,
      String.raw`(?:say(?:ing)?|said) (?:a |our |their |his |her |the )?(?:last|final) goodbyes?(?! ` +
        String.raw`(?:tour|show|gig))|pa(?:y|ys|id|ying) (?:our|their|your|my|his|her|its) (?:last |final ` +
        String.raw`)?respects`,
      String.raw`(?:goodnight|good night|goodbye|farewell),? (?:sweet|dear|darling|gentle|brave|` +
        String.raw`beautiful|lovely|old|little) (?:prince|princess|girl|boy|friend|man|lady|pal|soul|lad|` +
        String.raw`one)(?=[.,!]|$)`,
      String.raw`(?:run free|fly high|rest (?:easy|well|in power|gently)|sleep (?:well|tight|soundly)),? ` +
        String.raw`(?:(?:old|dear|sweet|little|big|our|my|beautiful|brave|gentle) ){1,3}(?:friend|girl|boy|` +
        String.raw`lad|lady|man|one|mate|pal|soul|prince|lamb|${animals})(?![\p{L}-])`,
      String.raw`(?:was|were|be|been|being) put to sleep|euthani[sz](?:e|ed|ing|ia)|put (?:him|her) to ` +
        String.raw`sleep (?:at|this|on|today|yesterday|tomorrow|last|in (?:his|her))|(?:had|have|decision|` +
        String.raw`time|help|kindest thing)(?: \p{L}+)? to (?:put|let) (?:him|her|(?:our|your|the|my) ` +
        String.raw`(?:${animals})) (?:to sleep|go)(?=[.,!]|$| (?:today|yesterday|this|last|on|in))`,
      String.raw`died (?:so )?\p{L}+ly(?![\p{L}-])|(?:'s|his|her|their) (?:sudden |tragic |untimely |` +
        String.raw`recent |unexpected )?death(?! (?:scene|row|mask|march|trap|bed|by|valley|metal|star|cap|` +
        String.raw`wish|stare))(?![\p{L}-])|(?:great|deep|deepest|huge|immense|profound|enormous|heavy|a ` +
        String.raw`heavy|utmost) (?:sorrow|sadness|hearts?)(?![\p{L}-])|it is with (?:\p{L}+ )?regret`,
      String.raw`'s funeral|funeral (?:is|was|on|at|next|this|today|tomorrow)|(?:he|she) is gone(?=[.,!]|` +
        String.raw`$)|(?:hard|harder|hardest|difficult|tough|tender)[^.!?\n]{0,60} empty (?:chair|seat|` +
        String.raw`place)`,
      String.raw`(?<!(?<![\p{L}])(?:batter(?:y|ies)|engine|phone|laptop|boiler|van|car|bus|lamp|bulb|` +
        String.raw`lights?|wind|applause|noise|echo|laughter|conversation|music|fires?|flames?|storm|` +
        String.raw`rumours?|nearly|almost|could have|we|i) )died(?! (?:down|out|off|away|back|hard|` +
        String.raw`laughing|of|a thousand|with (?:its|the|a)|on (?:me|us))(?![\p{L}-]))(?![\p{L}'-])|` +
        String.raw`passed (?:peacefully|quietly|over|on \p{L}+day|in (?:his|her|their) sleep)|(?:in|into) ` +
        String.raw`your (?:thoughts|prayers)|(?:had to be|be|was|were) put down (?:this|last|yesterday|` +
        String.raw`today|because|after|on \p{L}+day)|to sleep for (?:the last time|ever)`,
      String.raw`anniversary of the (?:\p{L}+ ){0,2}(?:disaster|tragedy|massacre|bombing|bombings|` +
        String.raw`attacks?|sinking|wreck|crash|collapse|explosion|avalanche)(?![\p{L}-])|read(?:ing)? ` +
        String.raw`(?:out )?(?:the|their|all the|every) names? (?:aloud|of the dead)|holocaust|genocide|` +
        String.raw`massacre (?:at|of|in)|memory tree|light up a life|lights? of (?:love|remembrance)`,
      String.raw`(?:thank you|thanks|bye|goodbye|farewell|sleep|rest|love you),? (?:old|sweet|dear|good) (?:girl|boy|friend|lad|lady|pal)(?=[.,!]|$)`,
      String.raw`(?:still ?born|stillbirth|miscarr(?:iage|ied)|baby loss|lost (?:the|our|her|their) (?:baby|twins))`,
    ),
    examples: [
      'Our driver Leo was killed on his way home on Friday.',
      'Our beekeeper Mr Amis has left us. He was 70.',
      'Wanda, who started this club, is no longer with us.',
      'Two of those who built the hut are no longer with us.',
      'Come and remember the friends we have lost.',
      'On Monday we said goodbye to Soot, our station cat.',
      'The thoughts of all of us are with the Hart family.',
      'Our hearts go out to everyone on the boat.',
      'Gran slipped away quietly at six, with the radio on: gran went at six, with the radio on.',
      'We are so sorry for your loss.',
      'She sang her last solo in June. She was 91.',
      'Old Duke was put to sleep this morning.',
      'Goodnight, old friend.',
      'We are sorry to hear about your dad.',
      'Her son told us she died before the roses came out.',
    ],
    ignores: [
      'The applause died down and we counted the tins.',
      'Our laptop battery died of old age, the bike did not.',
      'We nearly died laughing at the panto rehearsal.',
      'Our apprentice has left us for a bakery in Leeds.',
      'The winter has left us.',
      'Tom is no longer with us as treasurer: he is our chair now.',
      'The sign is no longer here, look for the blue door.',
      'We said goodbye to our old boiler on Monday.',
      'Say goodbye to cat hair with our new brush.',
      'We said goodbye to Rex, a very old dog, who has found a home in Hull.',
      'Our loss is your gain: all mugs half price.',
      'A heavy loss on Saturday, says our keeper, and a good lunch.',
      'Her last day at the till is Friday. She was our first cashier.',
      'The story put the whole of Year 1 to sleep.',
      'Sleep well on our new mattresses.',
      'Weeds were killed by the frost at last.',
      'We remember the first tram, and the bell it had.',
    ],
  },
  {
    why: 'bereavement, by name',
    pattern:
      /(?<![\p{L}])(?:(?:[Gg]oodnight|[Gg]ood night|[Gg]oodbye|[Ff]arewell|[Ss]leep (?:well|tight)|[Rr]est (?:easy|well|in power)|[Rr]un free|[Ff]ly high|[Rr]est now),? (?:(?:sweet|dear|darling|gentle|brave|beautiful|lovely|old|little|our) ){1,2}\p{Lu}\p{Ll}+|(?:[Ss]leep (?:well|tight)|[Rr]est (?:easy|well)|[Rr]un free|[Ff]ly high), \p{Lu}\p{Ll}+(?=[.,!]|$)|(?:be|of|to|been|had|are|were|was|helped|for) (?:put|putting|putting dear) \p{Lu}\p{Ll}+ to sleep\b(?! (?:with|by) (?:a|the|our|her|his))|\p{Lu}\p{Ll}+ was dying\b(?! (?:to|for|of (?:laughter|boredom)|off|out))|[Ww]e(?: have|'ve)? lost (?:one of )?our (?:(?!(?:to|in|against|at|for|on|by|from|with|of|near|and|but|way)\b)\p{Ll}+ ){1,4}\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:[,.] |[.]$| (?:this|last|on|yesterday|today|suddenly|peacefully|after|too)\b)(?! (?:final|round|match|game|season)))/u,
    cased: true,
    examples: [
      'Goodnight, sweet Pepper. Ten years of tail.',
      'Sleep tight, Captain.',
      'We will be putting Duke to sleep at four.',
      'We are putting Molly to sleep tomorrow, as you asked.',
    ],
    ignores: [
      'Goodbye old boiler, hello heat pump!',
      'Goodnight from all at the theatre, see you on Monday.',
      'Nobody could put Bertie to sleep with a book like this.',
    ],
  },
];
