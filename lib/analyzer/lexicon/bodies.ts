/**
 * The identifying words of organisation names, and of capitalised phrases that only look like them. Our own
 * lists, from the kinds of organisation that English-speaking organisations work with; compromise alone
 * misses most of them ("Acme Robotics", "Kitchener Public Library").
 */
const either = (words: string) => words.trim().split(/\s+/).join('|');

/** A capitalised run with one of these words is an organisation. */
export const bodyNoun = new RegExp(
  `^(?:${either(`
Academy Agency Alliance Architects Archive Archives Army Association Associates Authority Bakers Bakery Band
Bank Bistro Board Bookshop Books Brewery Brewing Brothers Bureau Butchers Café
Cafe Caterers Cathedral Cellars Center Centre Chamber Chapel Charity Choir Church Clinic Club Co Co-op
Coalition Coffee Collective College Commission Committee Community Company Confederation Conservancy
Consortium Cooperative
Corporation Corps Council Crew Dairy Dance Department Dept Embassy Ensemble Farm Farms Federation FC
Fellowship Florist Florists Forum Foundation Fund Gallery Garden Group Growers Guild Guides Hospice Hospital
Hotel Hub Inc Industries
Inn Inspectorate Institute Institution Kitchen Laboratory Labs Library Limited Ltd LLC LLP League Magazine
Ministry Mission Mosque Movement Museum Nations Freemasons Rovers Wanderers Athletic Harriers United Network
NGO NHS Nursery Observatory Orchestra Organics Organisation Organization Parish Partners Partnership
Pharmacy Players Plc Police Press Primary Productions Project Quartet Radio Recordings Records Rescue
Restaurant Robotics Rotary School Schools Scouts Secretariat Service Services Shop Singers Society Solutions
Sons Studio Studios Surgery Synagogue Systems
Team Temple Theatre Theater Times Tribune Trust TV Uni Union University Ventures Volunteers Workshop YMCA YWCA
Zoo Garage Builders Plumbing Motors Salon Bar Pub Arms Tavern Chippy Deli Bookstore Cycles Gardens Ballet
Opera Philharmonic Symphony Chorus Homes Housing Energy Records Gazette Herald Herbarium Post Journal
Chronicle Observer Telegraph News
`)})$`,
);

/** A run that ends with one of these is an event, a prize, a place, a work or a date, and credits nobody. */
export const thingNoun = new RegExp(
  `^(?:${either(`
Accreditation Act Agenda Agreement Airport Anniversary App Appeal Ave Avenue Award Awards Ball Bay Beach Bill
Book Box Bridge Bulletin Campaign Carnival Castle Challenge Championship Certificate Certification
Championships Charter Christmas City Close Code Conference Congress Convention Court
Cup Day Days Dialogue Dialogues Dinner Drive East Easter Edition Eve Exhibition Expo Fair Fayre Festival Field
Framework Friday Gala Gallery Games Gate Goals Guide Hall Harbour Hill Hour House Index Initiative Island
Islands Lane Lake
Ledger Line List Market Marathon Medal Meeting Mile Monday Month Morning Mountain Mountains Night North Ocean
Pack Park Plan Plaza Podcast Portal Prize Programme Program Quarter Race Railway Report Review River Road Room
Run Saturday Season Seminar Series
Session Show South Square St Stage Standard Status Station Strategy Street Study Summit Sunday Survey
Symposium Thursday Toolkit Tour Tower Town Trail Trophy Tuesday Valley Video View Village Walk Ward Webinar
Wednesday Week Weekend West Workshop World Year Awareness Ireland Scotland Wales England Kingdom States Europe
Africa Asia America Australia India China
`)})$`,
);

/** Months, days, holidays, languages and common countries: capitalised, but not a name to credit. */
export const calendarWord =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Christmas|Easter|Ramadan|Eid|Diwali|Hanukkah|Halloween|English|Welsh|Irish|Scottish|British|French|German|Spanish|American|Canadian|European|African|Asian|God|Covid|COVID|AM|PM|GMT|BST|EST|UK|US|USA|EU|UN|DM|DMs|PDF|FAQ|CEO|AI|IT|PR|HR|TV|Q\d|I|OK|FT|BBQ|RSVP|FYI|PS|NB|BREAKING|NEW|FREE)$/;

/** Governments as such deserve no credit. */
export const governmentName =
  /\b(?:Ministry|Ministries|Government|Parliament|Senate|Treasury|Home Office|White House|Cabinet|Department of)\b/;

/** Titles before a person's name. */
export const personTitle =
  /^(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Reverend|Father|Cllr|Councillor|Mayor|Chef|Coach|Captain|Dj|DJ|Nurse|Matron|Sister|Constable|Sergeant|Sgt|PC|Canon|Bishop|Rabbi|Imam|Baroness)$/;
