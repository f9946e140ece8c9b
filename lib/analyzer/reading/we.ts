import type { Span } from '../../text/span.ts';
import { spansOf } from './mask.ts';

/** The writer's "we": the organisation, or everyone. */
export interface WeWords {
  readonly exclusive: readonly Span[];
  readonly inclusive: readonly Span[];
}

const we = /\b(?:we(?:'(?:re|ve|ll|d))?|our|ours|ourselves|us)\b/gi;

// Phrases in which "we" means everyone. In a sentence with one of these, every "we" is read that way.
const everybody =
  /\b(?:let's (?!be honest|talk about|face it|see\b|just say)|let us (?!know|pour|help|take|show|look|do\b|make|tell)|we(?:'ve)? all|(?:all|each|both|some|any|many|most) of us(?! (?:at|here|on the|in the (?:office|team|shop)|from|will be))|(?:one|two|three|four|five|ten|half|most|none|few|\d+%?)(?: (?:in|out of) \p{L}+)? of us|us all|we each|together,? we|we as (?:a|humans|people|citizens)|we(?:'re| are) all|our (?:town|city|village|county|region|country|coast|valley|island|area|part of|planet|world|earth|lives|oceans?|seas|soils?|rivers|climate|society|future|futures|children's future|natural world|environment|bodies|brains|minds|daily lives|ancestors|species|forests|streets|neighbourhoods?|neighborhoods?|high streets?|democracy|health|mental health|generation|times)|humanity|the way we|what we (?:eat|wear|buy|breathe|drink|throw)|how we (?:live|eat|travel|work|design|feel|age)|things we (?:eat|use|buy|love)|the (?:air|food|water|way|world|plastic|things|choices|waste|energy) we|(?:vital|important|essential|crucial|critical|imperative|high time|time|urgent) (?:that |for us )?we\b|we (?:must (?!confess|admit|say|tell|thank|apologi)|need to (?!hire|recruit|sell|raise|find|order|close|fill|move|ask)|have to|cannot (?!wait)|can't afford)|(?:can|if|when|unless) we (?:can (?:all )?)?(?:change|rethink|stop|protect|don't|act|want to (?:live|survive|see a)))\b/iu;

/** "Our" with something only an organisation has. */
const organisationOnly =
  /\b(?:we at|here at|our (?:own )?(?:team|staff|board|ceo|shop|store|website|newsletter|new|latest|next|annual|volunteers|office|museum|school|library|church|company|charity|branch|branches|prices?|menu|stall|stand|range|rates|lease|licen[cs]es?|beers?|ales?|lagers?|kitchen|clinic|surgery|studio|workshops?|nurses|vets|brewery|farm|service|services|products?|app|blog|report|exhibition|programme|program|course|courses|event|events|customers|clients|members|mission|vision|values|story|journey))\b/i;

/** Finds "we", "our" and "us" in the writer's own voice (the caller blanks quotations). */
export function readWe(text: string): WeWords {
  // "US" in capitals is a country, unless the whole text is in capitals.
  const all = spansOf(we, text).filter(
    ({ start, end }) => text.slice(start, end) !== 'US' || text === text.toUpperCase(),
  );
  if (all.length === 0) {
    const lets = spansOf(/\blet's\b/gi, text);
    return { exclusive: [], inclusive: lets };
  }
  if (everybody.test(text) && !organisationOnly.test(text))
    return { exclusive: [], inclusive: all };
  return { exclusive: all, inclusive: [] };
}
