import type { PraiseRule, Rule } from '../define-rule.ts';
import answers from './answers.ts';
import asks from './asks.ts';
import audienceWords from './audience-words.ts';
import bareName from './bare-name.ts';
import brandOnly from './brand-only.ts';
import celebrates from './celebrates.ts';
import closedReply from './closed-reply.ts';
import commonGround from './common-ground.ts';
import creditsSomeone from './credits-someone.ts';
import followerMilestone from './follower-milestone.ts';
import followersAsCommunity from './followers-as-community.ts';
import houseWords from './house-words.ts';
import inclusiveWe from './inclusive-we.ts';
import introduces from './introduces.ts';
import missingCreditLine from './missing-credit-line.ts';
import overTagging from './over-tagging.ts';
import selfPraise from './self-praise.ts';
import sharesOthers from './shares-others.ts';
import thanksByName from './thanks-by-name.ts';
import thanksToNobody from './thanks-to-nobody.ts';
import uncreditedSource from './uncredited-source.ts';
import unnamedPartner from './unnamed-partner.ts';
import unnamedPeople from './unnamed-people.ts';
import untaggedName from './untagged-name.ts';
import untaggedPartner from './untagged-partner.ts';

/** Every rule that gives findings. This order is for documents; fold.ts orders what a writer sees. */
export const findingRules: readonly Rule[] = [
  brandOnly,
  bareName,
  untaggedPartner,
  missingCreditLine,
  houseWords,
  unnamedPartner,
  unnamedPeople,
  untaggedName,
  uncreditedSource,
  thanksToNobody,
  overTagging,
  closedReply,
  audienceWords,
  followersAsCommunity,
  followerMilestone,
  selfPraise,
];

/** Every praise, rarest first, because only one is shown. */
export const praiseRules: readonly PraiseRule[] = [
  introduces,
  celebrates,
  thanksByName,
  sharesOthers,
  creditsSomeone,
  answers,
  asks,
  commonGround,
  inclusiveWe,
];

/** All rules and praises, for tests, documents and settings. */
export const rules: readonly (Rule | PraiseRule)[] = [...findingRules, ...praiseRules];

/** The patterns of the rules, matched while a sentence is read. */
export const patternsByRule: ReadonlyMap<string, readonly RegExp[]> = new Map(
  findingRules.flatMap((rule) => (rule.patterns === undefined ? [] : [[rule.id, rule.patterns]])),
);
