/**
 * Everyday English words that are also names of organisations and people. Alone, such a word counts as a name only with its capital, beside a cue.
 * Collected from the kinds of word English names are made of (feelings, weather, plants, trades, places, numbers); own list, October 2026.
 */
const words = `
able access action active age aid alert alive all ally alpha ambition anchor angel apex apple arc arch ark arrow art arts ash aspire aspen atlas aurora autumn
back bamboo bank base basis beacon beam bear bee bell belong best beyond big birch bird birds blaze bliss bloom blossom blue board boat body bold bond book books bounce box brave bread break breathe breeze bridge bridges bright brook brown bud build burn butterfly buzz
calm camp candle care carers cast cause cedar centre century chain challenge chance change charge charity chase chat cherry choice choices circle citizen city clarity clay clean clear climb close cloud clover coast cocoa coin collective colour comfort comic common commons community compass concern connect contact cook copper coral core corner courage cove craft create crest crisis crisp cross crown crumb cup curve cycle
daisy dance dare dash dawn day dear deep delta depot design dial diamond dignity direct discover dock door dot dove dream drift drive drop drum dusk
eagle earth east ease echo eden edge edition eight ember emerge empower energy engage enigma ensemble equal equity escape essence even ever evergreen evolve excel exchange express
face fair fairy faith falcon fall family farm fathom feast feather fern field fig fire first five flame flash fleet flint flock flora flow flower flux focus fold food force forest forge forget form forward foundation four fox frame free freedom fresh friend friends frontier frost fruit fuel full fun fuse future
garden gate gather gem general generation gift ginger give glade glass gleam globe glow gold good grace grain grand grape grass gravity green greens grit grove grow growth guide gulf
habitat hand hands happy harbour hare harmony harvest haven hawk hazel heart heart hearth heath heather heaven hello help helper hemlock herald heritage hero heron hill hive holly home homes honey hood hop hope hopes horizon host house hub hug human humble hunger
ice icon ignite imagine impact inclusion independent indigo ink insight inspire iris iron island ivy ivory
jade jasmine jigsaw jolly journey joy jubilee juice jump junction juniper just justice
keep key kind kindness kindle kite knot
ladder lake lamp land lane lantern larch lark launch laurel lavender lead leaf leap learn ledger legacy lemon liberty life lifeline lift light lighthouse lily lime line link links lion listen little live local loft lookout loop lotus loud love loyal lumen luna lunch lynx
made magic magnet main make makers mango many map maple march mark market mars match maverick may meadow mean media memory mend mercury merit mesh mill mind mint mirror mission mist moat mode moment momentum monarch moon moss motion mountain move movement mulberry muse music mustard
native nature near nest net network neutral new news next nexus nine noble nook north nourish nova now nurture nut
oak oasis oat ocean olive one onward open opera orange orbit orchard orchid origin otter our outreach outside oval over owl oxygen oyster
pace page paper parade parent park parks particle pass passage path paths pause peace peach peak pear pearl pebble people pepper petal phoenix picnic pilot pine pink pioneer pip pitch pivot place plan plane planet plant plastic platform play plenty plum plus point pond pool poppy port post power practice precious press pride prime prism progress project promise prosper provide pulse pure purple purpose puzzle
quarry quest quiet quill quilt
radar radiant rainbow raise rally range rapid raven ray reach ready real reason rebel red reed reef refuge relate release relief remedy renew rescue resolve rest restore revive rhythm rich ride ridge ring ripple rise river road robin rock rocket roots rose round route rowan royal ruby run rush rustic
safe safety saffron sage sail salt sanctuary sand sapling save scope scout sea season second secret seed seeds self sense sequoia serve settle seven shade shape share shed shelter shift shine shop shore signal silk silver simple sister sisters sky slate slice smart smile snap snow social solace solar solid solo solution song soul sound source south space spark spectrum speed spice spiral spirit splash sport spring sprout spruce square stable stage stand standard star stars start state station stay steady steam steel stem step steps stone store storm story strand stream street strength strong studio style summer summit sun sunny sunrise support surge swallow swan sweet swift switch sycamore
table tailor talk tandem tap target task taste team tempo ten tent terra text thistle thread three thrift thrive thyme tide tiger tiny today together token tomorrow tone top torch total touch tower town track trail train transform travel treasure tree trees trek trend tribe trinity triumph true trust truth tulip tune turn twenty twist two
union unique unison unite united unity universal up upbeat uplift upstream urban us
valley value vanguard vault velvet venture verse vibe victor victory view vine vintage violet vision vista vital vivid voice voices voyage
walk wander warm watch water wave waves way well west wheat wheel wheels whisper white whole wild will willow wind window wing wings winter wisdom wish wolf wonder wood woodland word words work workshop world worth wren
yarn yellow yes yew young your youth zeal zen zenith zero zest
april august grace hope jack joy june mark may rob rose sky summer will
`;

const ordinary: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));

/** True for a lower-case word with a meaning of its own. */
export function isOrdinaryWord(key: string): boolean {
  return ordinary.has(key);
}
