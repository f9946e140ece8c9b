import { defineRule, nowOf } from '../define-rule.ts';
import { inDraft } from '../reading/draft-facts.ts';
import type { DraftSentence } from '../reading/draft-facts.ts';
import { evidence } from '../evidence.ts';
import type { PartnerQuery } from '../../partners/match-partners.ts';
import type { Group } from '../names/groups.ts';
import { nameAtEnd, startAtEnd } from '../card/name-at-end.ts';
import { groupSubject, isNamedBeside, isCall } from '../names/group-names.ts';
import { whyPartner } from '../../partners/why-partner.ts';

/** Partners worked, gave or are thanked, but readers cannot tell who they are. */
export default defineRule({
  id: 'unnamed-partner',
  silences: ['brand-only'],
  kind: 'finding',
  category: 'others',
  certainty: 'likely',
  title: 'Name the partner',
  why: 'Readers can only thank, visit or follow somebody they can find.',
  evidence: evidence.dualPromotion,
  posts: ['post', 'quote'],
  check(draft, tools) {
    return draft.sentences.flatMap((sentence) =>
      sentence.english && !isCall(sentence)
        ? sentence.facts.groups
            .filter((group) => isContributor(sentence, group))
            .map((group) => ({
              span: inDraft(sentence, group),
              message: `Which ${plainSubject(groupSubject(draft, sentence, group))}? Name one or two, and readers can find them.`,
              suggest: () => {
                const query = { ...whoFits(sentence, group), ...nowOf(tools) };
                const known = tools.candidates(query, 2).map((partner) => {
                  const because = whyPartner(partner, { topics: [], times: 0, now: tools.now });
                  return nameAtEnd(draft, partner, because);
                });
                const open = startAtEnd(draft, {
                  label: 'Name them',
                  text: '@',
                  because: 'One of those you mean',
                });
                return known.length > 0 ? known : [open];
              },
            }))
        : [],
    );
  },
  examples: {
    flags: [
      'Huge thanks to «our amazing partners» for a wet and happy weekend.',
      'Every crate was carried by hand, together with «local businesses».',
      '«Our friends at the library» lent us a ladder for the roof.',
      '«Another museum» lent us its loom for the winter.',
      'We are grateful for the support of «local people and businesses».',
      '«A local bakery» donated the bread for the soup night.',
      'The mural was painted with «two nearby schools» over four days.',
      'We had «partner organisations» beside us from the first day.',
    ],
    ignores: [
      'We are looking for partners for the summer fair.',
      'Huge thanks to our partners @RiversideFB and @MillLaneChoir.',
      'Do you run a local business? Come and talk to us.',
      'Small steps help local businesses to stay open.',
      'Our partners Riverside Food Bank and Mill Lane Choir packed the van.',
      'Become one of our partners this year.',
      'Another museum has opened by the bridge.',
      'Our friends at Mill Lane Choir lent us a ladder.',
      'Dancers are free to bring their partners along.',
    ],
  },
});

/** Drops the praise and the number: "Which amazing partners?" sneers, and "Which eleven schools?" counts. */
function plainSubject(subject: string): string {
  return subject.replace(
    /^(?:(?:amazing|fantastic|wonderful|brilliant|incredible|generous|lovely|great|fabulous|awesome|dear|valued|loyal|many|all|(?:\p{L}+teen|eleven|twelve|twenty|thirty|forty|fifty|seven|eight|nine|ten)) )+/iu,
    '',
  );
}

/** "Our funders" asks for funders, "local schools" for schools: anyone else would be a false credit. */
function whoFits(sentence: DraftSentence, group: Group): PartnerQuery {
  const words = sentence.facts.text.slice(group.start, group.end);
  if (/\bfunders?$/i.test(words)) return { kinds: ['funder'] };
  if (/\b(?:sponsors?|supporting (?:organi[sz]ations|businesses))$/i.test(words))
    return { kinds: ['funder', 'partner'] };
  const [, body] = /\bpartner (\p{L}+)$/iu.exec(words) ?? [];
  if (/\b(?:partners?|collaborators?)$/i.test(words)) return { kinds: ['partner'] };
  if (/^(?:organi[sz]ations?|agencies|groups|bodies)$/i.test(body ?? ''))
    return { kinds: ['partner'] };
  return { kinds: bodies, topics: [body ?? group.topics.at(-1) ?? ''], inName: true };
}

const bodies = ['partner', 'funder', 'peer', 'member', 'source'] as const;

function isContributor(sentence: DraftSentence, group: Group): boolean {
  if (group.kind !== 'partner' || group.role === 'mention') {
    return group.kind === 'partner' && group.own && !isNamedBeside(sentence, group);
  }
  return !isNamedBeside(sentence, group);
}
