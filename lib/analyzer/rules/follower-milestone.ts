import { evidence } from '../evidence.ts';
import { patternRule } from '../pattern-rule.ts';
import { withCapital } from '../../text/capital.ts';

const many =
  String.raw`(?:\d[\d,.]*(?:\s?(?:k|m|million|thousand))?|(?:(?:a|one|two|three|four|five|six|seven|` +
  String.raw`eight|nine|ten|fifteen|twenty|thirty|forty|fifty)[- ])?(?:(?:hundred|thousand|` +
  String.raw`million)[- ]?){1,2})`;
const counted = String.raw`(?:(?:\p{L}+ )?(?:followers|likes|subscribers|page likes|fans|connections))`;
const party =
  String.raw`(?:hit(?:ting)?|reach(?:ed|ing)?|pass(?:ed|ing)?|(?:crossed|crossing)|surpass(?:ed|ing)|` +
  String.raw`celebrat(?:e|ing)|topped|broke(?:n)?|smashed|made it to|up to|now (?:at|have)|just ` +
  String.raw`(?:got|gained)|gained|grown to|thanks? (?:you )?for|milestone of|over|we(?:'re| are) at|` +
  String.raw`welcome to our)`;

/** The draft celebrates a count of followers or likes. */
export default patternRule({
  id: 'follower-milestone',
  category: 'together',
  title: 'Celebrate what people did',
  why: 'A number of followers tells readers about you; what some of them did tells them about each other.',
  evidence: evidence.practice,
  posts: ['post', 'quote'],
  patterns: [
    new RegExp(
      String.raw`\b${party}(?: (?:the|our|an?|over|more than|past|to|of|amazing|incredible|whopping|magic|big|that)){0,3} (${many} ${counted})(?!\p{L})`,
      'dgiu',
    ),
    new RegExp(
      String.raw`(?:^|[!.] ?)[^\p{L}\p{N}]{0,4}(${many} ${counted})(?:[^.!?\n\d]{0,25})(?:!|🎉|🥳|🎊)`,
      'dgiu',
    ),
  ],
  unless: (draft, sentence, span) =>
    // A bare number is skipped when another sentence says what happened to it.
    (span.start < 5 &&
      draft.sentences.some(
        (other) => other !== sentence && other.facts.matches.has('follower-milestone'),
      )) ||
    /\b(?:community of|visitors|trees|meals)\b/i.test(
      sentence.facts.voice.slice(Math.max(0, span.start - 20), span.end),
    ),
  message: (words) => `${withCapital(words)}. Is there one you would like to thank, and what for?`,
  suggest: () => [{ kind: 'question', label: 'One person, or one thing they did' }],
  examples: {
    flags: [
      'We just hit «5,000 followers» and the desk is dancing.',
      'To celebrate reaching «10k likes» there is cake.',
      'We have passed «one thousand subscribers» since May.',
      '«2,000 followers»! Where did you all come from.',
      'Our page just reached «ten thousand likes» overnight.',
    ],
    ignores: [
      'We served 5,000 meals in May.',
      'Four hundred visitors came through the gate.',
      'A thousand trees stand where the mill was.',
      'Our followers know the way to the pond.',
      'It is our thousandth book in brown paper.',
    ],
  },
});
