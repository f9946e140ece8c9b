import type { Span } from '../text/span.ts';
import { spansOf } from './mask.ts';

/** What the readers are to do. */
export interface Call extends Span {
  /** `act`: attend, give, buy, sign up …; `read`: read, watch, learn more; `follow`: like, follow, tag, share. */
  readonly kind: 'act' | 'read' | 'follow';
}

const begins = String.raw`(?<=^|[.!?:;,\n"()👉➡️🎟️|–—-]\s{0,2}|\b(?:and|please|to|now|then|or|today|can|you can|kindly|just|simply|so|don't forget to|be sure to|make sure to|do|why not|quick,) )`;

const act = new RegExp(
  String.raw`${begins}(?:register|sign[- ]?up|book(?: your| a| now| online| early| tickets| via| through| here| on| at|ing)|buy|donate|give (?:now|today|what)|apply|order (?:yours?|now|online|today|by|your|a)|shop (?:now|online|the)|get (?:your (?:tickets?|copy|copies|place|spot)|involved|tickets|started|in touch)|grab (?:your|a|one)|reserve|rsvp|vote|volunteer|join (?:us|our|the|now|today|for|a|in)|tune in|come (?:along|and|to|on|down|join|see|in)|pop in|drop in|swing by|visit (?:us|our|the|www)|save the date|save your|enter|sign (?:the|our)|pledge|subscribe|download|plan your|enrol|enroll|call us|phone us|email us|contact us|support us|sponsor|pick up your|stop by|head to|claim|try (?:our|it|the)|treat (?:your|some)|nominate|submit|take (?:part|action|the)|help (?:us|support|make)|write to your|start (?:your|a)|find your|meet us|attend)\b|\b(?:tickets?|places|spots|booking|bookings|registration|enrolment|applications?|admissions?|forms|pre-?orders?|doors|entries) (?:is|are|now|will be|open|opens?|available|on sale|close|limited|from|cost|go on sale|out)\b|\b(?:tickets|places|booking):|\blink in (?:our )?bio\b|\bon sale (?:now|from)\b|\bavailable (?:now|online|from (?:our|the))\b`,
  'giu',
);
const read = new RegExp(
  String.raw`${begins}(?:read (?:more|it|the|about|all|our|on|here|how|what|why|\d)|learn (?:more|how|about)|find out|discover|check (?:out|it)|click|tap|see (?:more|how|the|what|our)|watch (?:the|our|it|now|here|this|how|out|live|on)|listen (?:to|here|now|in)|take a look|have a look|look (?:at|under|inside|out)|explore|visit our (?:website|site|page|blog)|more (?:info|information|details|here|at|on)|details|full (?:story|details|report|info|programme)|catch up|download (?:the|our) (?:report|guide)|stay tuned|swipe|follow live)\b`,
  'giu',
);
const follow =
  /\b(?:like (?:our|this|the) (?:page|post)|follow (?:us|our|@)|share this (?:post|page)|tag (?:a|your|someone|three|two|\d)|give us a (?:follow|like)|retweet|(?:please |pls )?rt (?:to|this|if)|hit (?:the )?(?:like|follow))\b/gi;

/** Calls to action in one sentence (quotations blanked by the caller). */
export function findCalls(text: string): Call[] {
  const find = (pattern: RegExp, kind: Call['kind']) =>
    spansOf(pattern, text).map((span) => ({ ...span, kind }));
  return [...find(act, 'act'), ...find(follow, 'follow'), ...find(read, 'read')];
}
