/**
 * Words near which praise could hurt: loss, danger, blame and irony. Broader than sensitive.ts, because silence
 * costs nothing here: a word too many withholds a compliment, a word too few says "well done" at a grave.
 */
export const noPraise =
  /\b(?:di(?:e|es|ed)|dying|dead(?!line)|death|killed|funeral|grave(?:side)?|mourn\p{L}*|grie[fv]\p{L}*|condolences?|bereave\p{L}*|rest in peace|r\.?i\.?p|in memory|late (?:mother|father|wife|husband|friend|colleague|member)|passed (?:away|on)|no longer with us|put(?:ting)? \p{L}+ to sleep|(?:your|their|his|her) loss|sorry|apolog\p{L}*|regret|condemn\p{L}*|tragic\p{L}*|tragedy|devastat\p{L}*|heart-?break\p{L}*|crash(?:ed)?|collision|on fire|blaze|flood(?:s|ed|ing)?|evacuat\p{L}*|emergency|ambulance|injur\p{L}*|hospitali[sz]ed|stabb\p{L}*|shot|shoot(?!ing star)\p{L}*|attack\p{L}*|assault\p{L}*|abus\p{L}*|murder\p{L}*|suicid\p{L}*|burgl\p{L}*|break-in|stretcher\p{L}*|get well|(?:her|his|their) last week|last (?:days|hours|breath)|stolen|theft|vandal\p{L}*|arson|police|court|lawsuit|guilty|scandal|fraud|racis\p{L}*|hate crime|war|bomb\p{L}*|invasion|refugees? drown\p{L}*|poison\p{L}*|outbreak|recall(?:ed)?|redundan\p{L}*|laid off|lay-?offs?|let go of|insolven\p{L}*|administration|bankrupt\p{L}*|damage[ds]?|sewage|pollut(?:ed|ing|ion)|disgrace\p{L}*|disgust\p{L}*|shame(?:ful)?|outrage\p{L}*|appall\p{L}*|furious|angry|fail(?:s|ed|ure|ing)?|broken promises?|ignor(?:e|ed|ing)|rip-?off|for nothing|no thanks|not well done|naughty|lie[sd]?|lying|blam(?:e|ed|ing)|complain\p{L}*|boycott|resign(?:ed|ation)?|owe[sd]? (?:us|rent|money)|cruel\p{L}*|neglect\p{L}*)\b/iu;

/** Words about somebody from long ago, whom praise no longer reaches. */
export const longAgo =
  /\b(?:1[0-8]\d\d|19[0-4]\d)\b|\bcentur(?:y|ies)\b|\bborn (?:on|in)\b|\bancient\b|\b(?:1[1-9]\d|[2-9]\d\d)(?:th|st|nd|rd)? (?:today|birthday|years old)\b/iu;

/** A price, a discount or an order: an offer is not sharing. */
export const sells =
  /[£$€]\s?\d|\d\s?%|\b(?:off|sale|sales|discount\p{L}*|offers?|deals?|order|buy|book(?:ing)? (?:now|your|a|today|online|early)|tickets?|subscribe|sign up|register (?:now|here|today|online|by|your)|shop (?:now|online|here)|we (?:sell|stock|serve|offer)|switch your|licen[cs]es?|in stock|price[ds]?|savings?|free (?:delivery|trial|chat|quote))\b/iu;

const heavy =
  /\b(?:suicid\p{L}*|self-harm|abus\p{L}*|violen\p{L}*|rape|traffick\p{L}*|slavery|cancer|dementia|illness\p{L}*|disease\p{L}*|addict\p{L}*|alcohol\p{L}*|drugs?|homeless\p{L}*|poverty|hunger|debt|grie[fv]\p{L}*|bereave\p{L}*|dying|death|end of life|hospice|palliative|miscarriage|stillbirth|infertil\p{L}*|mental health|depress\p{L}*|anxiety|eating disorders?|prison\p{L}*|crime|asylum|refugees?|war|conflict|racis\p{L}*|discriminat\p{L}*|disab\p{L}*|surviv\p{L}*|crisis)\b/iu;

/**
 * A topic many have lived through and few want to be asked about in public: never the subject of a light
 * question.
 */
export function isHeavy(words: string): boolean {
  return heavy.test(words) || noPraise.test(words);
}
