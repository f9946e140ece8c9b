import { any, type SensitiveEntry } from './sensitive-entry.ts';

const systems =
  'site|website|web ?shop|online shop|app|system|server|service|booking page|booking ' +
  'system|bookings|checkout|card payments?|payments?|card (?:machine|reader)|phones?|phone ' +
  'lines?|lines?|network|wi-?fi|broadband|internet|emails?|inbox|portal|platform|cloud|api|' +
  'dashboard|login|log-in|catalogue|tills?|ticketing|livestream';

/** Closures, opening times and suspended services. */
export const closures: readonly SensitiveEntry[] = [
  {
    why: 'closures and opening times',
    pattern:
      /\b(?:(?:is|are|be|remain|remains|stay|stays|we'?re|now|shop|museum|library|office|café|cafe|centre|school|pool) (?:\p{L}+ )?(?:closed|shut)\b(?! (?:captions|circuit|door))|(?:closed|shut) (?:today|tomorrow|tonight|until|till|on \p{L}|for (?:the|a|maintenance|repairs|refurb|christmas|easter)|due to|over|from|this|all day|too)|(?:closing|finishing|shutting) early|early clos(?:e|ing|ure)|will not (?:open|be open|run|go ahead)|won'?t (?:be open|open|run|be running|go ahead)|(?:has|have|is|are|been|sadly|unfortunately) (?:been |had to be |now )?(?:cancelled|canceled|postponed|called off|rescheduled|suspended)\b|road clos(?:ure|ed)|closure (?:of|on|notice)|(?<!extended (?:its|our|their|the) |longer |the longest )(?:opening|visiting|holiday|christmas|easter|half[- ]term|bank holiday|summer|winter|festive|reduced|new|revised|library|office|shop|café) (?:hours|times)\b|open(?:s|ing)? (?:later|earlier|late|early|at \d[\d.:]* ?(?:am|pm)?) and clos(?:e|es|ing) (?:later|earlier|late|early|at \d)|asked (?:us )?to close|(?:have|had|need|are going) to (?:close|shut) (?:our|the|early|at|for|until|today|from|all)|hours for the|back to normal (?:hours|on)|service (?:disruption|update|alert)|planned (?:maintenance|outage)|temporarily (?:closed|unavailable|out of)|out of (?:order|service|action until)|lines? (?:is|are) down|(?:website|phones?|phone lines?|system) (?:is|are) down)/u,
    examples: [
      'Half-term hours: ten to four.',
      'The pool is closed until Monday.',
      "Tonight's talk has been postponed.",
      "This week we're opening at 8 and closing at 1.",
      'We have been asked to close our front door until noon.',
      'We have to close early on Friday.',
    ],
    ignores: [
      'Our library has extended its opening hours and won an award! Book now.',
      'Our newest exhibition is open, and the cake is on us.',
    ],
  },
  {
    why: 'closures and opening times',
    pattern: /\b(?:CANCELL?ED|POSTPONED|CLOSED)\b/u,
    cased: true,
    examples: ["POSTPONED: Sunday's walk, to the week after."],
  },
  {
    why: 'times by day',
    lines: true,
    pattern:
      /(?:(?:^|\n)[^\n]{0,12}\b(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\b[^\n]{0,20}?(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)? ?(?:to|-|–|until|till) ?\d|closed|shut)[^\n]{0,30}){2}/u,
    examples: ['Saturday 10 to 4\nSunday closed'],
  },
  {
    why: 'service down, or not today',
    pattern: any(
      String.raw`(?:${systems}) (?:is|are|has been|have been|has gone|went|keeps going|was|were|isn't|` +
        String.raw`aren't) (?:(?:not|now|still|currently|back|both|all|temporarily|unfortunately) ` +
        String.raw`){0,2}(?:down(?! to (?:you|us|earth))|offline|not working|unavailable|out of action|` +
        String.raw`playing up|broken|having (?:some )?(?:trouble|problems|issues|difficulties)|` +
        String.raw`experiencing|struggling|hacked|working(?=[.,!]| (?:this|at the moment|right now|today|` +
        String.raw`again)))(?![\p{L}-])(?<!n't (?:back |still )?(?:down|offline|unavailable|broken|` +
        String.raw`hacked))(?<!(?:is|are|was|were|been|now|still|all|back) working)`,
      String.raw`is (?:\p{L}+ )?down[.,!;:]{1,3} ?(?:we(?:'re| are) (?:on it|looking|working|aware|investigating)|sorry|our engineers|engineers|bear with)`,
      String.raw`outages?(?![\p{L}-])|we(?:'re| are) (?:currently |now )?(?:aware (?:of (?!how|our|your ` +
        String.raw`own)|that (?!our|we|you love))|experiencing (?:\p{L}+ )?(?:problems|issues|difficulties|` +
        String.raw`delays|outage)|having (?:some )?(?:technical|it|phone|website) (?:problems|issues|` +
        String.raw`difficulties|trouble))|technical (?:difficulties|fault|hitch)|data breach|cyber[- ` +
        String.raw`]?(?:attack|incident)|ransomware|phishing|(?:been|were|was|got) hacked`,
      String.raw`(?:${systems}) (?:keeps?|is|are) (?:\p{L}+ )?(?:crashing|freezing|timing out|dropping ` +
        String.raw`out|cutting out)|(?:trains?|bus|buses|ferr(?:y|ies)|boats?|trams?|lifts?|services?) ` +
        String.raw`(?:(?:is|are) not|isn't|aren't) (?:running|sailing|stopping|working)`,
      String.raw`(?:cannot|can't|unable to|couldn't) (?:log ?in|sign in|log on|take (?:card|cards|` +
        String.raw`payments?|calls|bookings|orders)|answer (?:the |our )?(?:phones?|calls|emails))|working ` +
        String.raw`(?:on a|to) fix|working to restore|(?:your|personal|customer|member|members') (?:data|` +
        String.raw`details) (?:may|might|has|have|was|were|could) (?:have )?(?:been )?(?:affected|stolen|` +
        String.raw`exposed|accessed|leaked|lost|taken)`,
      String.raw`(?:won't|will not|cannot|can't) (?:sail|run|fly|play|train|sing|meet|deliver|cross|go ` +
        String.raw`out|come|call|visit|operate) (?:today|tonight|tomorrow|this (?:morning|afternoon|` +
        String.raw`evening|week|weekend|\p{L}+day)|on \p{L}+day|until)(?![\p{L}-])`,
      String.raw`(?:won't|will not|can't|cannot|not) (?:now |be able to )?(?:be )?(?:re-?open(?:ing)?|` +
        String.raw`going ahead|taking place)(?! (?:old|that|the (?:debate|argument|case|` +
        String.raw`question)))(?![\p{L}-])|(?:won't|will not) (?:now )?be (?:opening|running)(?= |` +
        String.raw`[.,!])(?! out| shy| away)`,
      String.raw`no (?:(?:evening|morning|steam|late|more|junior|senior|school|[\p{L}]+day|tap|baby|` +
        String.raw`adult) )?(?:rehearsals?|practice|training|class(?:es)?|sessions?|services?|trains?|bus|` +
        String.raw`buses|ferry|ferries|sailings?|school|lessons?|storytime|market|meetings?|match|games?|` +
        String.raw`shows?|performances?|deliver(?:y|ies)|collections?|choir|drop-in|surgery|clinic|parkrun|` +
        String.raw`yoga|swimming|coffee morning|eggs|milk|bread) (?:from us )?(?:today|tonight|tomorrow|` +
        String.raw`this (?:week|weekend|morning|afternoon|evening|\p{L}+day)|on \p{L}+day|next week|until ` +
        String.raw`\p{L}+)(?=[.,!;:–-]|$| (?:as|because|due|sorry|sadly|folks|everyone|i'm|we|while|it|` +
        String.raw`further|the|next|or|while|march|april|may|june)\b)`,
      String.raw`(?:rehearsal|practice|training|class|session|match|game|fair|walk|show|quiz|market|` +
        String.raw`meeting|concert|picnic|party|service|choir|run|ride|trip)s?(?:'s| is| are) (?:now |` +
        String.raw`sadly |unfortunately )?off(?= (?:today|tonight|tomorrow|this|until|again|for now|` +
        String.raw`because|due|as the)|[.,!])`,
      String.raw`boil (?:your|all|any|tap|drinking)(?: tap| drinking)? water(?=[:,.!;][^\n]{0,120}notice|` +
        String.raw` (?:until further|before drinking|notice|for drinking))|(?:school|nursery|reception|` +
        String.raw`preschool|pre-school|after[- ]school club|breakfast club|playgroup)s? (?:\p{L}+ ` +
        String.raw`)?(?:finish(?:es)?|clos(?:es|e)|ends?|starts?|opens?) (?:early|late|at \d)`,
      String.raw`(?:heat ?wave|storm|snow|ice|flood|fog|smoke|gale|weather) ?: [^\n]{0,60}?(?:please|keep|leave|stay|bring|avoid|do not|don't)`,
      String.raw`if (?:you|someone|anyone|somebody|your \p{L}+)(?:'re| are|'s| is)? [^.!?\n]{0,30}?(?:in ` +
        String.raw`distress|in despair|in crisis|self-harming)|(?:listeners|counsellors) are`,
      String.raw`(?:call|ring|phone|speak|talk|text|write)[^.!?\n]{0,40}? in (?:strict |complete |total ` +
        String.raw`)?confidence|loan sharks?(?= |[.,?!])(?! (?:costume|sketch))|confidential(?:ly)? ` +
        String.raw`(?:help|support|line|chat|service|helpline)`,
    ),
    examples: [
      'Our website is down this morning.',
      'The booking system isn’t working.',
      'Mill Cloud is down. We are on it.',
      'Card payments are having problems.',
      'We are aware of a fault on the line.',
      'The pool won’t be reopening this term.',
      'No training tonight, the pitch is a lake.',
      "Tonight's walk is off.",
      'Boil your water until further notice.',
      'Owe money to a loan shark? Ring us in confidence.',
      'Nursery closes at 1 on the last day.',
    ],
    ignores: [
      'Prices are down in our shop until Sunday.',
      'The bunting is down. Our fair was the best yet.',
      'Our team is down to earth, and down to the last scone.',
      'We are having trouble choosing a name for the goat.',
      'Our walk is off to a flying start.',
      'No class tonight can match our Year 6 for noise.',
      'Our app is working on phones of every kind.',
      'Boil your water, add the peas, and wait three minutes.',
      'Our website is back, with a map.',
    ],
  },
];
