/**
 * The vocabulary of replies that answer nothing. A reply is stock when it has a set phrase and every word
 * is in this list: any name, number, reason or specific thing makes it a real reply. Our own list,
 * collected from the stock sentences help desks are taught.
 */
const words = `
a able about acknowledge again aim all also always an and any anything apologies apologise apologize appreciate appreciated are as asap assistance at attention
back be been best better bring bringing but by can care caused colleagues comment comments commitment
committed concern concerns confusion contact contacting continue continually continuously could course
customer customers
day dear department detail details direct directly disappointed disappointment dm do due email enquiries
enquiry ensure everyone everything evening experience experiences extremely
feedback feel flagging for forward forwarded free frustration further get getting give glad good grateful
great had happy has have having hear heard hello help helps here hi highest hope how
if important improve improvements improving in inbox inconvenience information input inquiry inquiries
interest into investigate is issue issues it kind kindly know let letting listen listening look looking lovely
made make making matter matters may me member message messages more most much need needs new nice note noted now of on once or opinion opinions our out
page pass passed patience phone please point post privately provide query queries question questions raise
raised raising reach reached reaching really regards regarding regret relevant reply respond response rest
assured review reviewing
satisfaction send sent seriously service services share shared sharing shortly should sincerely so someone
soon sorry staff standards strive striving suggestion suggestions support sure
take taken taking team thank thanks that the their them there these this those thoughts through time to today together touch trouble truly trying tweet
understand understanding understood us valuable value valued very via view views want was we well were what
when which will wish with working would write writing
you your yours weekend week welcome welcomed wonderful hearing helpful invaluable notified unfortunately
frustrating amazing don't we'll we're we've you're you've i'm i'll it's that's i team's us
`;

const vocabulary: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));

const setPhrase =
  /\b(?:(?:thank you|thanks|grateful)(?: \p{L}+){0,2} for (?:getting|reaching|contacting|your|the|letting|bringing|sharing|raising|flagging|taking|writing|you)|(?:appreciate|value|values|welcome) (?:your|the|all|you|it|this|that|any)|(?:feedback|opinion|comments?|views?|satisfaction|input|experience)(?: \p{L}+){0,4} (?:important|valued|valuable|matters?|appreciated|welcome)|pass(?:ed)? (?:this|it|your)|sorry (?:to hear|for (?:any|the)|about (?:this|that|your))|apologi[sz]e|apologies|(?:be|get) (?:back|in touch)|look(?:ing)? into|contact us|dm us|seriously|message us|send us a)\b/iu;

/** True for text of stock words only. */
export function isStockReply(text: string): boolean {
  const found = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? [];
  return found.length >= 3 && found.every((word) => vocabulary.has(word)) && setPhrase.test(text);
}
