import type { Span } from '../../text/span.ts';
import { spansOf } from './mask.ts';

/** A call to action for the readers. */
export interface Call extends Span {
  /** `act`: attend, give, buy, sign up …; `read`: read, watch, learn more; `follow`: like, follow, tag, share. */
  readonly kind: 'act' | 'read' | 'follow';
}

const begins =
  String.raw`(?<=^|[.!?:;,\n"()👉➡️🎟️|–—-]\s{0,2}|\b(?:and|please|to|now|then|or|today|can|you can|` +
  String.raw`kindly|just|simply|so|don't forget to|be sure to|make sure to|do|why not|quick,) )`;

const act = new RegExp(
  String.raw`${begins}(?:register|sign[- ]?up|book(?: your| a| now| online| early| tickets| via| ` +
    String.raw`through| here| on| at|ing)|buy|donate|give (?:now|today|what)|apply|order (?:yours?|now|` +
    String.raw`online|today|by|your|a)|shop (?:now|online|the)|get (?:your (?:tickets?|copy|copies|` +
    String.raw`place|spot)|yours|involved|tickets|started|in touch)|grab (?:your|a|one)|reserve|rsvp|` +
    String.raw`vote|volunteer|join (?:us|our|the|now|today|for|a|in)|tune in|come (?:along|and|to|on|` +
    String.raw`down|join|see|in)|pop in|drop in|swing by|visit (?:us|our|the|www)|save the date|save ` +
    String.raw`your|enter|sign (?:the|our)|pledge|subscribe|download|plan your|enrol|enroll|call us|` +
    String.raw`phone us|email us|contact us|support us|sponsor|pick up your|stop by|head to|claim|try ` +
    String.raw`(?:our|it|the)|treat (?:your|some)|nominate|submit|take (?:part|action|the)|help (?:us|` +
    String.raw`support|make)|write to your|start (?:your|a)|find your|meet us|attend|bring your ` +
    String.raw`[^.!?\n]{2,30} (?:in|along|down)|call in(?:to)?)\b|\b(?:tickets?|places|spots|booking|` +
    String.raw`bookings|registration|enrolment|applications?|admissions?|forms|pre-?orders?|doors|` +
    String.raw`entries) (?:is|are|now|will be|open|opens?|available|on sale|close|limited|from|cost|go ` +
    String.raw`on sale|out)\b|\b(?:tickets|places|booking):|\blink in (?:our )?bio\b|\bon sale (?:now|` +
    String.raw`from)\b|\bnow on sale\b|\btickets for [^.!?\n]{1,40}? (?:go|are|on) (?:on )?sale\b|` +
    String.raw`\bavailable (?:now|online|from (?:our|the))\b`,
  'giu',
);
// A label before a link is a call too: "More here: …", "Full story: …", "… for details".
const read = new RegExp(
  String.raw`${begins}(?:read (?!(?:by|to|and|aloud|or|in)\b)(?=\S)|learn (?:more|how|about|why|` +
    String.raw`what)|find out|find (?:a hint|more|the answer)|discover|check (?:out|it|back|this|here|` +
    String.raw`our|the)|click|tap|see (?:how|what|why|who|where|when|more|the|our|her|his|their|this|` +
    String.raw`all|here|below|for yourself|@|#|https?:)|watch(?! (?:over|your)\b)(?=:? \S)|listen ` +
    String.raw`(?:to|here|now|in|back|live)|hear (?:from|how|why|what|more|her|his|their|the|our)|take ` +
    String.raw`a (?:look|guess|peek|tour)|have a (?:look|guess|peek)|keep an eye (?:out|on)|look (?:at|` +
    String.raw`under|inside|out)|start here|explore|visit (?:our|the|their|this) (?:\p{L}+(?:'s)? ` +
    String.raw`){0,2}(?:website|site|page|blog|channel|profile)|(?:get |find |for )?(?:more|further|` +
    String.raw`full|latest|additional|all the) (?:info(?:rmation)?|details|here|on (?:our|the|this)|` +
    String.raw`about (?:the|our|this|it|her|him|them|how)|at (?=https?:|www\.|[\p{L}\d-]+\.\p{L}))|for ` +
    String.raw`info(?:rmation)?\b|details|full (?:story|details|report|info|programme|interview|` +
    String.raw`article|list|text|statement)|(?:for )?more: |catch up|download (?:the|our) (?:report|` +
    String.raw`guide)|stay tuned|swipe|follow (?:it |along )?live|follow (?:the|this) (?:discussion|` +
    String.raw`debate|conversation|webcast|event|action|race|match|game))\b|\bfor (?:more|further|` +
    String.raw`full) (?:info|information|details)\b|\b(?:is|are|available|it|story|report|video|` +
    String.raw`recording|webcast|livestream|stream|update|list|programme|statement|photos|pictures|` +
    String.raw`slides|interview)(?: up| now| live| all)? (?:here|at):? ?(?=https?:)|\b(?:live|audio|` +
    String.raw`video) (?:webcast|stream|blog|feed)(?: here)?:? ?(?=https?:)`,
  'giu',
);
const follow =
  /\b(?:like (?:our|this|the) (?:page|post)|follow (?:us|our|@)|share this (?:post|page)|tag (?:a|your|someone|three|two|\d)|give us a (?:follow|like)|retweet|(?:please |pls )?rt (?:to|this|if)|hit (?:the )?(?:like|follow))\b/gi;

/** Finds calls to action in one sentence (the caller blanks quotations). */
export function findCalls(text: string): Call[] {
  const find = (pattern: RegExp, kind: Call['kind']) =>
    spansOf(pattern, text).map((span) => ({ ...span, kind }));
  return [...find(act, 'act'), ...find(follow, 'follow'), ...find(read, 'read')];
}
