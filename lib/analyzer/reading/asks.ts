import type { Span } from '../../text/span.ts';
import { spansOf } from './mask.ts';

/** Something in a sentence that addresses the readers. */
export interface Ask extends Span {
  /** `invitation` asks outright for an answer; a `question` may still be rhetorical. */
  readonly kind: 'question' | 'invitation' | 'rhetorical';
}

const invitation =
  /\b(?:tell (?:us|me)\b(?! (?:apart|off))|let (?:us|me) know|share your|share (?:a|one|some) [^.!?]{0,30}with us|send (?:us|me|in) your|send (?:us|me) the|show us your|post your|drop (?:us )?(?:your|a|an) (?:comment|answer|idea|photo|note|line|guess)|leave (?:us )?a comment|comment (?:below|with|and tell)|in the comments|(?:reply|replies) (?:here|below|with|and tell|to this)|answers? below|we'd love to (?:hear|know|see)|we want to hear|what do you (?:think|reckon)|your (?:thoughts|stories|ideas|suggestions|memories)\b[^.!?]{0,20}[?:👇]|join the conversation|add yours|nominate (?:a|an|your|someone|somebody)|name (?:a|an|your|one) [^.!?]{2,40}\bwho\b|guess (?:what|where|who|which|the) [^.!?]{3,}(?:in the comments|below)|have your say|hands up (?:if|who))/giu;

const openers =
  /^(?:can you believe|would you believe|who would have|who'd have|can you spot the|ever (?:wondered|wanted|fancied|thought|dreamed|dreamt)|have you ever (?:wondered|wanted|thought|dreamed)|did you know|do you know (?:that|about|what|how|why)|didn't you|don't you (?:just )?(?:love|think|hate)|isn't (?:it|that|he|she)|aren't (?:they|we)|wasn't it|how (?:cool|great|good|amazing|lovely|cute|beautiful|gorgeous) (?:is|are)|who doesn't|who does not|who knew|who's ready|who is ready|ready (?:to|for)|are you ready|want(?:ed)? (?:to|a|an|some|your|more|in)|wanna|do you want|would you like (?:to|a|an)|looking (?:for|to)|are you looking|need (?:a|an|some|help|to|more|inspiration)|do you need|guess (?:who|what)|fancy|feeling|thinking (?:of|about)|interested|are you interested|hungry|thirsty|bored|stuck for|struggling|tired of|fed up|missed|did you miss|have you (?:seen|heard|read|got your|booked|tried our|checked|signed)|got (?:a|an|your)|know (?:a|an|someone|somebody)|could you be|are you (?:a|an|passionate|aged|free|up for|in need|starting|coming|joining)|can't (?:wait|make|decide)|not sure|curious|in need of|what'?s not to|why not|why share|so what|what better|how about|agree|right|sound good|sounds good|excited|see someone|dreaming|planning|in search|what is it|what's new|what's on|what's next|what does? .{0,40} mean|how does (?:it|this)|how do (?:we|they|i)\b|what are you (?:doing|up to|waiting for)|what are the|what role|where (?:does|do|did) (?:it|the|your food)|can (?:red|the|we)|is it|are they)\b/i;

const addressed =
  /\b(?:you|your|yours|you've|you're|you'd|you'll|anyone|anybody|somebody else|who else|which|whose|who|what|where|how|when|favou?rite)\b/i;

/** Finds questions and invitations in one sentence (the caller blanks quotations). */
export function findAsks(text: string): Ask[] {
  const asks: Ask[] = spansOf(invitation, text)
    .filter(
      ({ start }) =>
        !/\b(?:to|can|could|they|will|who|don't|not|never)\s+$/i.test(
          text.slice(Math.max(0, start - 8), start),
        ),
    )
    .map((span) => ({ ...span, kind: 'invitation' }));
  const mark = text.indexOf('?');
  if (mark >= 0 && !/https?:\S*\?$/.test(text.slice(0, mark + 1))) {
    const start = text.search(/[\p{L}\p{N}]/u);
    const body = text
      .slice(Math.max(0, start), mark + 1)
      .replace(/^(?:(?:so|and|but|well|ok|okay|hey|hello|hi)[, ]+|\S+, )/i, '');
    const words = body.split(/\s+/).length;
    const real = words >= 3 && addressed.test(body) && !openers.test(body);
    const span = { start: Math.max(0, start), end: mark + 1 };
    asks.push({ ...span, kind: real ? 'question' : 'rhetorical' });
  }
  return asks;
}
