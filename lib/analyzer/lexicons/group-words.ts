/**
 * Words for outside groups and helpers that posts leave unnamed. `helpers` excludes everyone who must be
 * asked first (pupils, patients, residents, donors, visitors …).
 */
export const counts = String.raw`(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a hundred|dozens of|hundreds of|several|some|a few|a couple of|a handful of|a group of|a team of|a crew of|a number of|many|a dozen)`;

/** People who help or work for the organisation; the coach may ask for their names. */
export const helpers = String.raw`(?:volunteers?|staff(?: members?)?|members|team|teams|colleagues|trustees|helpers|crew|coaches|wardens|apprentices|interns|fundraisers|drivers|cooks|bakers|knitters|gardeners|stewards|tutors|mentors|teachers|nurses|curators|librarians|engineers|rangers|guides|choristers|singers|players|organisers|organizers|committee|keepers|conservators|champions|befrienders|marshals|instructors)`;

/** Organisations that worked with this one. */
export const partnerWords = String.raw`(?:partner (?:organi[sz]ations?|agencies|charities|schools|groups|bodies)|partners?|sponsors?|funders?|collaborators?|supporting (?:organi[sz]ations|businesses))`;

/** Unnamed organisations and trades: only after a word such as "local". */
export const bodies = String.raw`(?:food ?banks?|business(?:es)?|shops?|stores?|tradespeople|craftspeople|traders?|retailers?|farms?|farmers?|growers?|producers?|suppliers?|makers?|artists?|musicians?|bands?|choirs?|poets?|authors?|illustrators?|photographers?|chefs?|bakers?|brewers?|bakery|bakeries|brewery|breweries|caf(?:é|e)s?|restaurants?|pubs?|butchers?|florists?|garages?|schools?|colleges?|universit(?:y|ies)|churches|church|charit(?:y|ies)|clubs?|organi[sz]ations?|compan(?:y|ies)|firms?|groups?|theatres?|librar(?:y|ies)|museums?|galler(?:y|ies)|councils?|hospitals?|clinics?|vets?|printers?|builders?|plumbers?|electricians?|carpenters?|contractors?|landowners?|historians?|experts?|beekeepers?|dairy|dairies|supermarkets?|hotels?|potters?|potter(?:y|ies)|designers?|developers?|trusts?|foundations?|employers?|landlords?|benefactors?|start-?ups?|(?!(?:neighbou?rs?|visitors?|donors?|readers?|customers?|members?|teenagers?|youngsters?|pensioners?|volunteers?|supporters?|followers?|carers?|mothers?|fathers?|brothers?|sisters?|daughters?|buyers?|dinners?|papers?|newspapers?|weather|water|river|rivers|theatres?|centers?|corner|order|number|summer|winter|other|others|never|over|under|after|voters?|leaders?|councillors?|walkers?|sufferers?|offers?|flavou?rs?|colou?rs?|matters?|areas?|stars?|lovers?|dwellers?|workers?|learners?|elders?|seniors?|users?|sponsors?|partners?)(?!\p{L}))\p{L}{3,}(?:ers?|ors?|ists?|ians?|smiths?|wrights?))`;

export const nearby = String.raw`(?:local|nearby|neighbou?ring|area|regional|community|independent|fellow|family-run|near-?by|small)`;

/** Words of praise between "our" and the group. */
export const warm = String.raw`(?:(?:very|own|amazing|wonderful|brilliant|fantastic|incredible|lovely|generous|fabulous|dedicated|hard-?working|tireless|kind|great|loyal|long-?standing|local|new|valued|trusted|corporate|community|other|many|official|young|youth|weekend|retired|regular|marvellous|superb|awesome|talented|brave|intrepid|trusty|event|project|delivery|strategic|international|industry|media|programme|program),? ){0,3}`;
