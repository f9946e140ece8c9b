import { fitTopics } from '../../partners/topic-fit.ts';
import { whyPartner } from '../../partners/why-partner.ts';
import type { PartnerKind } from '../../partners/partner.ts';
import type { Profile } from '../../organisation/profile.ts';
import { defineRule } from '../define-rule.ts';
import { inDraft } from '../reading/draft-facts.ts';
import type { DraftSentence } from '../reading/draft-facts.ts';
import { evidence } from '../evidence.ts';
import type { Group } from '../names/groups.ts';
import { draftWords } from '../card/draft-words.ts';
import { nameAtEnd, startAtEnd } from '../card/name-at-end.ts';
import { isNeverNamedGroup } from '../names/never-name.ts';
import { groupSubject, isCall, isNamedBeside } from '../names/group-names.ts';
import { ownPhrasesOf } from '../reading/own-phrases.ts';
import type { Suggestion } from '../finding.ts';

const outsiders = ['source', 'partner', 'member', 'volunteer', 'funder'] as const;

/** Helpers do something in the story, and none of them has a name. */
export default defineRule({
  id: 'unnamed-people',
  silences: ['brand-only'],
  kind: 'finding',
  category: 'others',
  certainty: 'likely',
  title: 'Name one of them',
  why: 'Readers remember one person with a name or a voice. A group they forget.',
  evidence: evidence.practice,
  posts: ['post'],
  check(draft, tools) {
    return draft.sentences.flatMap((sentence, i) => {
      if (!sentence.english || isCall(sentence)) return [];
      const near = [draft.sentences[i - 1], sentence, draft.sentences[i + 1]];
      if (near.some((one) => one !== undefined && hasPerson(one))) return [];
      return sentence.facts.groups
        .filter((group) => group.kind === 'helper' && group.role === 'deed')
        .filter((group) => !isNamedBeside(sentence, group) && isOurs(sentence, group))
        .filter((group) => mayBeNamed(sentence, group, tools.profile))
        .map((group) => ({
          span: inDraft(sentence, { start: group.start, end: group.deedEnd }),
          knownBy: inDraft(sentence, group),
          message: `Could one of the ${groupSubject(draft, sentence, group)} be named, or say it in their own words?`,
          suggest: (): Suggestion[] => {
            const subject = groupSubject(draft, sentence, group);
            const quote = startAtEnd(draft, {
              label: 'Quote one of them',
              text: `As one of the ${subject} said, “`,
              because: `As one of the ${subject} said, “…`,
            });
            // Naming a colleague keeps the post about the organisation; naming a volunteer or member opens it
            // up.
            const kinds = kindsOf(sentence, group, tools.profile);
            const [helper] = kinds.length === 0 ? [] : tools.candidates({ kinds }, 1);
            const words = draftWords(draft);
            const [fitting] = tools.candidates({ words, kinds: outsiders }, 1);
            const known = [...new Set([helper, fitting])].flatMap((partner) => {
              if (partner === undefined) return [];
              const topics = fitTopics(partner, words)?.topics ?? [];
              const because = whyPartner(partner, { topics, times: 0, now: tools.now });
              return [nameAtEnd(draft, partner, because)];
            });
            const name = startAtEnd(draft, {
              label: 'Name one of them',
              text: `One of the ${subject} is `,
              because: `One of the ${subject} is …`,
            });
            return [quote, ...(known.length > 0 ? known : [name])];
          },
        }));
    });
  },
  examples: {
    flags: [
      '«Our volunteers packed 212 boxes» before lunch on Saturday.',
      '«Two of our members rowed across the lake», and then back for the cake.',
      'Rain or no rain, «our team has planted forty trees».',
      '«The volunteers sorted nine tons of coats» while the band played.',
      '«Our lamplighters walked eleven miles», and then back for the soup.',
      '«A dozen volunteers are painting the hall» as we write.',
    ],
    ignores: [
      'Our volunteer Amira Khan packed 212 boxes before lunch.',
      'Join our team of volunteers this summer.',
      'The children carried water to the beds all morning.',
      'One of our patients finished the quilt on Friday.',
      'We are looking for volunteers who packed boxes before.',
      'Our team is growing.',
      'We have tea for lamplighters at four.',
      'The volunteers of @RiversideFB packed the boxes.',
    ],
  },
});

function hasPerson(sentence: DraftSentence): boolean {
  const { names, outsiders, partners, tags } = sentence.facts;
  return (
    names.some(({ kind }) => kind === 'person') ||
    outsiders.some(({ kind }) => kind === 'person') ||
    partners.some(({ partner }) => ['volunteer', 'member', 'staff'].includes(partner.kind)) ||
    // On sites whose tags show names: a given name and a surname.
    tags.some(({ own, name }) => !own && /^\p{Lu}\p{L}+ \p{Lu}[\p{L}'-]+$/u.test(name))
  );
}

/** "the volunteers of @OtherGroup" are not the organisation's to name. */
function isOurs(sentence: DraftSentence, group: Group): boolean {
  const words = sentence.facts.text.slice(group.start, group.end);
  const after = sentence.facts.text.slice(group.end, group.end + 20);
  if (/^\s(?:of|from|at|for) (?!(?:the|our|a)\b)/i.test(after)) return false;
  if (
    /\b(?:apprentices|interns|trustees|coaches|stewards|tutors|mentors|curators|librarians|rangers|fundraisers|colleagues|players|singers|drivers|nurses|engineers|teachers|guides|cooks|bakers|gardeners|knitters|team|teams|crew|members|committee)$/i.test(
      words,
    )
  ) {
    return /\bour\b/i.test(words);
  }
  return !/^the (?:staff|team)/i.test(words);
}

// Whatever an organisation calls them, the coach never asks for these people's names.
const neverAsked =
  /\b(?:pupils?|child(?:ren)?|kids?|teen(?:ager)?s?|young (?:people|persons?|ones)|patients?|residents?|tenants?|clients?|service users?|survivors?|victims?|refugees?|donors?|visitors?|students?|babies|toddlers?)\b/iu;

function mayBeNamed(sentence: DraftSentence, group: Group, profile: Profile): boolean {
  const words = sentence.facts.text.slice(group.start, group.end);
  return !neverAsked.test(words) && !isNeverNamedGroup(profile, words);
}

function kindsOf(sentence: DraftSentence, group: Group, profile: Profile): PartnerKind[] {
  const words = sentence.facts.text.slice(group.start, group.end).toLowerCase();
  if (words.includes('volunteer')) return ['volunteer'];
  if (words.includes('member')) return ['member'];
  return ownPhrasesOf(profile).isPeopleWord(words) ? ['volunteer', 'member'] : [];
}
