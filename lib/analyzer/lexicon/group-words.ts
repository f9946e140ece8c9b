/**
 * Words for outside groups and helpers that posts leave unnamed. `helpers` excludes everyone who must be
 * asked first (pupils, patients, residents, donors, visitors …).
 */
export const counts =
  String.raw`(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|` +
  String.raw`twenty|thirty|forty|fifty|a hundred|dozens of|hundreds of|several|some|a few|a couple ` +
  String.raw`of|a handful of|a group of|a team of|a crew of|a number of|many|a dozen)`;

/** People who help or work for the organisation; the coach may ask for their names. */
export const helpers =
  String.raw`(?:volunteers?|staff(?: members?)?|members|team|teams|colleagues|trustees|helpers|crew|` +
  String.raw`coaches|wardens|apprentices|interns|fundraisers|drivers|cooks|bakers|knitters|gardeners|` +
  String.raw`stewards|tutors|mentors|teachers|nurses|curators|librarians|engineers|rangers|guides|` +
  String.raw`choristers|singers|players|organisers|organizers|committee|keepers|conservators|` +
  String.raw`champions|befrienders|marshals|instructors)`;

/** Organisations that worked with this one. */
export const partnerWords =
  String.raw`(?:partner (?:organi[sz]ations?|agencies|charities|schools|groups|bodies)|partners?|` +
  String.raw`sponsors?|funders?|collaborators?|supporting (?:organi[sz]ations|businesses))`;

/** Unnamed organisations and trades: only after a word such as "local". */
export const bodies =
  String.raw`(?:food ?banks?|business(?:es)?|shops?|stores?|tradespeople|craftspeople|traders?|` +
  String.raw`retailers?|farms?|farmers?|growers?|producers?|suppliers?|makers?|artists?|musicians?|` +
  String.raw`bands?|choirs?|poets?|authors?|illustrators?|photographers?|chefs?|bakers?|brewers?|` +
  String.raw`bakery|bakeries|brewery|breweries|caf(?:é|e)s?|restaurants?|pubs?|butchers?|florists?|` +
  String.raw`garages?|schools?|colleges?|universit(?:y|ies)|churches|church|charit(?:y|ies)|clubs?|` +
  String.raw`organi[sz]ations?|compan(?:y|ies)|firms?|groups?|theatres?|librar(?:y|ies)|museums?|` +
  String.raw`galler(?:y|ies)|councils?|hospitals?|clinics?|vets?|printers?|builders?|plumbers?|` +
  String.raw`electricians?|carpenters?|contractors?|landowners?|historians?|experts?|beekeepers?|` +
  String.raw`dairy|dairies|supermarkets?|hotels?|potters?|potter(?:y|ies)|designers?|developers?|` +
  String.raw`trusts?|foundations?|employers?|landlords?|benefactors?|start-?ups?|(?!(?:neighbou?rs?|` +
  String.raw`visitors?|donors?|readers?|customers?|members?|teenagers?|youngsters?|pensioners?|` +
  String.raw`volunteers?|supporters?|followers?|carers?|mothers?|fathers?|brothers?|sisters?|` +
  String.raw`daughters?|buyers?|dinners?|papers?|newspapers?|weather|water|river|rivers|theatres?|` +
  String.raw`centers?|corner|order|number|summer|winter|other|others|never|over|under|after|voters?|` +
  String.raw`leaders?|councillors?|walkers?|sufferers?|offers?|flavou?rs?|colou?rs?|matters?|areas?|` +
  String.raw`stars?|lovers?|dwellers?|workers?|learners?|elders?|seniors?|users?|sponsors?|` +
  String.raw`partners?)(?!\p{L}))\p{L}{3,}(?:ers?|ors?|ists?|ians?|smiths?|wrights?))`;

export const nearby = String.raw`(?:local|nearby|neighbou?ring|area|regional|community|independent|fellow|family-run|near-?by|small)`;

/** Words of praise between "our" and the group. */
export const warm =
  String.raw`(?:(?:very|own|amazing|wonderful|brilliant|fantastic|incredible|lovely|generous|` +
  String.raw`fabulous|dedicated|hard-?working|tireless|kind|great|loyal|long-?standing|local|new|` +
  String.raw`valued|trusted|corporate|community|other|many|official|young|youth|weekend|retired|` +
  String.raw`regular|marvellous|superb|awesome|talented|brave|intrepid|trusty|event|project|delivery|` +
  String.raw`strategic|international|industry|media|programme|program),? ){0,3}`;
