import { patternRule } from '../pattern-rule.ts';
import { evidence } from '../evidence.ts';

const many =
  String.raw`(?:(?:over|more than|nearly|almost|around|about|some) )?(?:\d[\d,.]*(?:\s?(?:k|m|` +
  String.raw`million|thousand|\+))?|(?:\p{L}+[- ])?(?:hundred|thousand|million)s?(?: of)?)`;
const counted =
  String.raw`(?:followers?|fans|subscribers?|likes|likers|page likes|page members|group members|` +
  String.raw`connections|friends on (?:facebook|linkedin|instagram))`;
const channel = String.raw`(?:facebook|twitter|instagram|linkedin|tiktok|youtube|social(?: media)?|online|digital|newsletter|page|x)`;

/** The draft calls a count of followers a community. */
export default patternRule({
  id: 'followers-as-community',
  silences: ['follower-milestone'],
  category: 'together',
  title: 'Followers are not yet a community',
  why: 'A following is a number; a community is people who know of one another and do things together.',
  evidence: evidence.practice,
  posts: ['post', 'quote'],
  patterns: [
    new RegExp(
      String.raw`\bcommunity of (?:\p{L}+ ){0,2}?${many} (?:\p{L}+ ){0,2}?${counted}\b`,
      'giu',
    ),
    new RegExp(
      String.raw`\b(?:community of (?:(?:our|loyal|amazing|wonderful|lovely|engaged|online|social media|${channel}) ){0,3}${counted})\b`,
      'giu',
    ),
    new RegExp(
      String.raw`\bour (?:\p{L}+ )?${channel} (?:community|family)(?: (?:of|has (?:grown|reached|hit|` +
        String.raw`passed)|now (?:has|counts)|is now)(?: to| past| over)?(?: ${many})?(?: ${counted})?)?`,
      'giu',
    ),
    /\b(?:this|the)(?: \p{L}+){0,2} (?:facebook|twitter|instagram|linkedin|tiktok|social media) (?:community|family)\b(?! (?:centre|manager|guidelines|standards))/giu,
    new RegExp(
      String.raw`\b${many}[- ](?:strong )?(?:follower|fan|subscriber)?[- ]?(?:strong )?community of ${counted}\b`,
      'giu',
    ),
    new RegExp(
      String.raw`\bour community (?:has (?:grown to|reached|hit|passed)|is now|now counts) ${many} (?:\p{L}+ )?${counted}\b`,
      'giu',
    ),
    new RegExp(
      String.raw`\b${many} ${counted}[^.!?\n]{0,20}\b(?:what a|such a|an? (?:\p{L}+ )?|this |our )community\b`,
      'giu',
    ),
  ],
  message: () => 'Have they done something together? That is the part to tell.',
  suggest: () => [{ kind: 'question', label: 'One thing they did together' }],
  examples: {
    flags: [
      'Hello to our whole «community of 7,400 followers», near and far.',
      'The first to hear will be the «community of nine hundred blog subscribers» here.',
      '«Our Facebook community has grown to 5,000 followers».',
      'We love our «community of loyal followers», every one of them.',
      '«Our community has reached 10k followers» this week.',
    ],
    ignores: [
      'Our community of 240 knitters meets on Tuesdays.',
      'The allotment community has 90 plots and one hose.',
      'We passed 5,000 followers this week.',
      'The community centre has a new roof.',
      'Subscribers of our letter hear of it first.',
    ],
  },
});
