import { any, type SensitiveEntry } from './sensitive-entry.ts';

const trades =
  'tellers?|cooks?|chefs?|bakers?|butchers?|baristas?|bartenders?|waiters?|waitress(?:es)?|' +
  'waiting staff|bar staff|kitchen (?:staff|porters?|assistants?)|porters?|drivers?|' +
  'nurses?|vets?|doctors?|carers?|care workers?|support workers?|teachers?|teaching ' +
  'assistants?|tutors?|lecturers?|playworkers?|youth workers?|caretakers?|cleaners?|' +
  'gardeners?|grounds?keepers?|farm ?hands?|labourers?|mechanics?|electricians?|plumbers?|' +
  'joiners?|carpenters?|technicians?|engineers?|developers?|designers?|analysts?|' +
  'accountants?|bookkeepers?|book-keepers?|clerks?|administrators?|receptionists?|' +
  'secretar(?:y|ies)|managers?|coordinators?|co-ordinators?|officers?|assistants?|' +
  'apprentices?|trainees?|supervisors?|stewards?|lifeguards?|wardens?|rangers?|librarians?|' +
  'curators?|editors?|copywriters?|fundraisers?|directors?|head of \\p{L}+|trustees|' +
  'cashiers?|sales ?(?:assistants?|people|staff)|shop staff|staff members?|conductors?|' +
  'guards?|groomers?|instructors?';

/** Vacancies, tenders, legal notices and bad news about the organisation. */
export const notices: readonly SensitiveEntry[] = [
  {
    why: 'vacancy, tender or legal notice',
    pattern:
      /\b(?:vacanc(?:y|ies)|we(?:'re| are) (?:now )?(?:hiring|recruiting)\b(?! out)|now hiring(?! out)|job (?:opening|opportunit|alert|title|description)|(?:new|latest) (?:job|role|post)s?\b[^.!?]{0,30}:|closing date|deadline for applications|applications? clos(?:e|es|ing)|apply (?:by|before) \p{L}*\d|per annum|pro[- ]rata|salary|(?:full|part)[- ]time (?:position|role|post|job|vacanc|or|and|opportunit)\p{L}*|part[- ]time,|hours (?:a|per) week|(?<![\d,.]|\b(?:in|for|over|within|after|every|open|of) )\d{1,2} hours,|fixed[- ]term|invitation to tender|tenders? (?:for|notice|documents?|process|deadline|is|are|closes?|opens?|submissions?|returns?)\b|(?:out to|open|submit (?:a|your)|call for|open for|public|new) tenders?\b(?! (?:lamb|beef|pork|chicken|meat|steak|stems?|leaves|shoots|plants|heart|love|care|moment|touch))|procurement|request for (?:proposals|quotations)|expressions of interest|public notice|notice is hereby|planning (?:application|notice)|statutory|consultation (?:closes|ends|on the)|annual general meeting|\bagm\b|notice of (?:meeting|election|vacancy)|terms of reference)/u,
    examples: [
      'Vacancy: assistant cook, 20 hours, Leith.',
      'Notice of meeting: Monday at seven.',
      'Invitation to tender for roof repairs.',
      'The tender for the new bridge is out.',
    ],
    ignores: [
      'Our kitchen serves tender lamb on Sundays.',
      'We are now hiring out our hall for parties.',
      'Our wheel turns again: two winters, 4,100 hours, one bell.',
      'In 24 hours, our net brought home 300 crabs.',
    ],
  },
  {
    why: 'bad news about the organisation',
    pattern: any(
      String.raw`(?:let(?:ting)?|have let) go (?:of )?(?:(?:some|several|many|most|half|a|the|our|of|\d+|` +
        String.raw`\p{L}+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|` +
        String.raw`third|quarter|number|good|dear|talented|brilliant) ){1,4}(?:people|colleagues|staff|` +
        String.raw`employees|teammates|team members|team|workforce|members of (?:staff|the team|our team)|` +
        String.raw`jobs|posts)`,
      String.raw`(?:lay|laying|laid|lays) off(?= (?:\d|two|three|four|five|six|seven|eight|nine|ten|some|` +
        String.raw`several|many|most|half|a |our|staff|people|everyone|everybody|all|colleagues|workers|` +
        String.raw`nearly|almost|around|about))|(?:was|were|been|being|be) laid off|lay-?offs|made ` +
        String.raw`redundant|redundancies|redundancy (?:notice|pay|process|consultation|talks|terms)|job ` +
        String.raw`(?:losses|cuts)|cut(?:ting)? (?:[\p{L}\d]+ ){1,2}(?:jobs|roles|posts)(?! (?:board|` +
        String.raw`page))|(?:jobs|roles|posts|colleagues|livelihoods) (?:are|will be|have been|were|is) ` +
        String.raw`(?:now )?(?:at risk|lost|cut|going|gone)|reduc(?:e|ing|ed) (?:the size of )?our (?:team|` +
        String.raw`workforce|headcount|staff)|restructur(?:e|ing) (?:of )?(?:our|the) (?:team|staff|` +
        String.raw`organisation|company)`,
      String.raw`(?:we|we're|we are|club|company|charity|business|theatre|shop|firm|brewery|trust|` +
        String.raw`supplier|owners?|landlord|now|been|placed|put|gone|went|going|go|goes|entered|entering|` +
        String.raw`fallen|fell|fall) (?:in|into|entered) (?:voluntary |compulsory )?(?:administration|` +
        String.raw`liquidation|receivership|insolvency)|enter(?:ed|ing|s)? (?:voluntary |compulsory ` +
        String.raw`)?(?:administration|liquidation|receivership)|administrators (?:have been|were|are|have|` +
        String.raw`will)|insolven(?:t|cy)|(?:gone|go|going|went|is|are|declared|file[ds]? for|filing for) ` +
        String.raw`(?:bankrupt|bankruptcy|bust)(?![\p{L}])|winding[- ]up (?:order|petition)|ceas(?:e|ed|` +
        String.raw`ing|es) trading|(?:going|gone|go) out of business`,
      String.raw`(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?) (?!(?:the|this|that) (?:gap|deal|loop|circle|` +
        String.raw`divide|chapter))[^.!?\n]{0,60}?\b(?:for good(?! (?:measure|reason|luck|cause|` +
        String.raw`behaviour))|for ever|forever|permanently|for the (?:last|final) time)|permanently ` +
        String.raw`(?:closed|shut|closing)|clos(?:e|es|ing) (?:our|its|the|their) doors (?:for the (?:last|` +
        String.raw`final)|after|in \p{L}+|on \d|on \p{L}+day|at the end)|(?:we|will|must|have to|going to|` +
        String.raw`decided to) shut up shop|final day of trading|last day of trading|closing[- ]down`,
      String.raw`after [\p{L}\d-]+ (?:\p{L}+ )?years,? [^.!?\n]{1,40}? (?:are|is|will be|have decided to|` +
        String.raw`has decided to|will|must|are going to) (?:now |sadly |finally )?(?:clos(?:e|ing)|` +
        String.raw`shut(?:ting)?|ceas(?:e|ing)|wind(?:ing)? up)`,
      String.raw`(?:step|stepping|steps|stepped|stand|standing|stands|stood) (?:down|aside|` +
        String.raw`back)[^.!?\n]{0,60}? (?:for|due to|because of|on|following|owing to|through) (?:\p{L}+ ` +
        String.raw`)?(?:(?:family|health|personal|medical|private) (?:reasons?|grounds|circumstances|` +
        String.raw`matters|commitments)|ill[- ]?(?:ness|health)|(?:his|her|their|my|poor) health|a ` +
        String.raw`bereavement|surgery|a diagnosis|grief)|(?:taking|take|takes|took) (?:some )?(?:time|` +
        String.raw`leave|a break|a step back) [^.!?\n]{0,40}?(?:family|health|personal|medical|` +
        String.raw`compassionate) (?:reasons?|grounds|circumstances|leave)|compassionate leave|(?:on|off ` +
        String.raw`on|long-term) sick leave`,
      String.raw`(?:cut|cuts|cutting|losing|lose|lost) (?:a (?:third|quarter|half|fifth)|half|most|two ` +
        String.raw`thirds|\d+ ?%|\d+ per cent) of (?:our|the|its) (?:team|staff|workforce|people|jobs|` +
        String.raw`colleagues)|(?:stop|stops|stopped|stopping) trading|(?:will not|won't) (?:be ` +
        String.raw`)?(?:return|returning|back|happen|happening) (?:next (?:year|season|term)|this (?:year|` +
        String.raw`season|summer|winter|spring|autumn)|in \d{4})|(?:money|funding|grant) (?:has |have ` +
        String.raw`)?(?:run out|dried up|been (?:cut|withdrawn|stopped))|(?:is|are|be|now) winding up(?! ` +
        String.raw`(?:the|a|an|our|its|his|her)\b)`,
      String.raw`(?:can|could) no longer (?:pay|afford|carry on|go on|keep (?:the|our) doors|keep going)|` +
        String.raw`(?:make|made|making) [^.!?\n]{0,40}redundant|(?:leav|retir|resign|absent|stepp|` +
        String.raw`away)\p{L}* [^.!?\n]{0,40}(?:because of|due to|through|owing to) (?:\p{L}+ )?(?:health|` +
        String.raw`illness|ill[- ]health)`,
      String.raw`(?:i|he|she|who|\p{L}+) (?:was|has been|have been|'ve been|were) (?:\p{L}+ ` +
        String.raw`)?diagnosed(?! with (?:an? )?(?:acute |severe |bad |chronic )?(?:case|love))|` +
        String.raw`chemotherapy|(?:has|have|had|'s) broken (?:his|her|their|a|an|both|two) (?:\p{L}+ ` +
        String.raw`)?(?:leg|legs|arm|arms|ankle|wrist|pelvis|neck|back|hip|collarbone|ribs?|jaw|elbow|` +
        String.raw`shoulder|foot)(?! rest)(?![\p{L}-])`,
      String.raw`(?:hard|difficult|tough|devastating|terrible|awful|heavy|shocking) news(?! (?:desk|` +
        String.raw`reporter|stor|journal|team|programme|editor|room|cycle|for (?:mice|slugs|moths|` +
        String.raw`vampires)))(?![\p{L}-])|(?:difficult|hard|painful|heartbreaking|tough|sad|agonising|` +
        String.raw`agonizing|awful|impossible) decision (?:to|that we)(?! (?:pick|choose|crown|name|award|` +
        String.raw`give|buy|eat))`,
      String.raw`(?:we(?:'re| are)|are all|everyone is|all of us are|feel|absolutely|utterly|completely) ` +
        String.raw`(?:\p{L}+ )?(?:devastated|distraught|in shock|heartsick)|devastated[.!](?= |$)`,
      String.raw`(?:stretchered|intensive care|(?:a|his|her|the|this|serious) (?:\p{L}+ )?(?:head|spinal|` +
        String.raw`neck|brain) injur|in a coma|critical condition|critically ill|(?:seriously|badly|` +
        String.raw`gravely) (?:ill|hurt|injured|unwell)|fighting for (?:his|her|their) li(?:fe|ves)|` +
        String.raw`(?:rushed|taken|airlifted|flown) to (?:the )?hospital|terminal(?:ly)? (?:ill|illness|` +
        String.raw`cancer|diagnosis)|get well soon(?!,? (?:cards?|range|wishes cards?))(?!['’]? cards?))`,
    ),
    examples: [
      'Today we let go of nine colleagues.',
      'We have had to lay off half of our bakers.',
      'The mill has gone into administration.',
      'After twelve years we are closing our café for good.',
      'Nell is stepping down as chair for health reasons.',
      'Hard news today, and no easy way to say it.',
      'We made the difficult decision to end the night bus.',
      'Our goalkeeper was taken to hospital with a head injury.',
    ],
    ignores: [
      'Let go of the rope when the bell rings, our coach says.',
      'We let go of forty balloons over the hall, all of paper.',
      'Rosa left a job in administration to bake our bread.',
      'We closed the deal for good measure with a slice of cake.',
      'Ned is stepping down as chair after nine good years.',
      'Step back in time for some family fun at our mill.',
      'The judges made the difficult decision to name two winners.',
      'Our website has redundancy built in, says the engineer.',
      'Get-well-soon cards are new in our shop.',
      'Our hard news desk won a prize.',
    ],
  },
  {
    why: 'vacancy, by trade',
    pattern: any(
      String.raw`(?:we(?:'re| are)?(?: now| also| still| currently)* (?:looking (?:for|to (?:hire|` +
        String.raw`recruit|employ|take on))|seeking|on the (?:lookout|look-out|hunt) for|in need of|` +
        String.raw`need(?:ing)?|hope to (?:hire|recruit))|(?:museum|library|school|hall|café|cafe|shop|` +
        String.raw`club|trust|farm|office|kitchen|clinic|nursery|pub|council|charity) (?:needs|is looking ` +
        String.raw`for|seeks|is seeking)) (?!an? \p{L}+[’']s )(?:(?:an?|another|our next|some|new|two|` +
        String.raw`three|four|\d+|experienced|qualified|friendly|skilled|head|senior|junior|assistant|` +
        String.raw`part-time|full-time|weekend|saturday|seasonal|temporary|relief|night|paid|second|third|` +
        String.raw`sous|pastry|van|delivery|minibus|vet|staff|front[- ]end|back[- ]end|software|` +
        String.raw`fundraising|marketing|events|project|office|duty|shop|finance|community|digital|` +
        String.raw`communications) ){1,5}(?:${trades})(?![\p{L}-])(?!['’]s)(?! (?:to (?:thank|celebrate|` +
        String.raw`name|nominate|dunk)|hats?\b|caps?\b|uniforms?\b|costumes?\b|of the (?:year|week|month)))`,
      String.raw`(?:${trades}) (?:urgently |also )?(?:wanted|needed|required|sought)(?=[.,:;!]|$| (?:in|` +
        String.raw`at|for|from|on|with|immediately|urgently|asap|who|to (?:join|work|cover|` +
        String.raw`help))(?![\p{L}-]))`,
      String.raw`(?:^|[.!\n] ?)(?:wanted|needed|required|job|jobs|now recruiting)[:!]? (?:(?:an?|\p{L}+|` +
        String.raw`\p{L}+-time) ){0,3}(?:${trades})(?![\p{L}-])(?!['’]s)|(?:opening|position|job|role) ` +
        String.raw`(?:for|as) (?:an? )(?:(?:junior|senior|new|part-time|full-time|experienced|qualified) ` +
        String.raw`)?(?:${trades}|surveyor|solicitor|architect|planner|buyer)(?![\p{L}-])`,
      String.raw`(?:hire|hiring|recruit|recruiting|employ|take on) (?:(?:an?|another|some|new|more|two|` +
        String.raw`three|four|five|\d+|experienced|senior|junior|part-time|full-time) ){1,3}(?:${trades}|` +
        String.raw`people|staff)(?![\p{L}-])`,
      String.raw`(?:pay|paid|wage|wages|rate|salary|starting) (?:is |of |at |from |on )?[£$€][\d.,]+k? ` +
        String.raw`?(?:an|per|a|p\/?) ?(?:hour|day|shift|h|annum|year|week|month)|applications? (?:for|` +
        String.raw`to)[^.!?\n]{0,50} (?:close|closes|must be in)|come (?:and )?work for us(?![\p{L}])|hire ` +
        String.raw`(?:somebody|someone) (?:who|to|with)|(?:we have|there's|there is) (?:a|an) (?:\p{L}+ ` +
        String.raw`)?(?:vacancy|job (?:going|for)|opening for (?:a|an) )`,
      String.raw`notice of (?:poll|hearing|variation|intent|closure|disposal)|polling (?:stations?|places?) (?:are |will be )?open`,
    ),
    examples: [
      "We're looking for a weekend baker in Leith.",
      'The hall needs a caretaker.',
      'Kitchen staff wanted, evenings.',
      'We need to hire two drivers before May.',
      'Gallery steward: pay £12 an hour.',
      'Notice of poll: Thursday.',
    ],
    ignores: [
      'We are looking for a baker’s dozen of readers.',
      'We are looking for a teacher to thank this week. Whom would you pick?',
      'Hire our boats at £8 an hour.',
      'Our baker needed three goes at the tart.',
      'We are looking for partners for next season.',
      'We are looking for a driver’s cap from 1950 for our show.',
    ],
  },
];
