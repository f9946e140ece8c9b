import type { DraftFacts } from '../reading/draft-facts.ts';
import { mask } from '../reading/mask.ts';
import { wholeWords } from './hook.ts';
import type { Hook } from './hook.ts';
import { leadSentences } from './main-clause.ts';

/** A kind of announcement for which a hint about credit would be out of place. */
interface Notice {
  readonly why: string;
  readonly pattern: RegExp;
}

const jabs = 'flu jabs?, flu shots?, vaccin\\p{L}+, vaccination clinics?';

export const notices: readonly Notice[] = [
  {
    why: 'prices change',
    pattern:
      /\b(?:[Pp]ric(?:es|ing)|[Pp]rice (?:change|increase|rise)|[Ff]ees|[Rr]ates|[Rr]ent)\b[^.!?\n]{0,30}\b(?:from \d|from (?:the )?(?:1st|\p{Lu}\p{Ll}+ \d)|update|change|increase|rise|go(?:es)? up)/u,
  },
  {
    why: 'prices change',
    pattern: wholeWords('note on prices, price list, new prices, price rise'),
  },
  {
    why: 'a reduction',
    pattern:
      /(?:\b\d+|[£$€₹]\d+|\bfils?|\bcents?) ?(?:%|p|per cent|percent)? off\b|\b(?:discount|clearance|half[- ]price|no charge|flood sale|two for one|bogof|quotes? from|loyalty card)\b/i,
  },
  {
    why: 'what is paid out',
    pattern: wholeWords('bonus rate, bonus payment, payout'),
  },
  {
    why: 'a joke of whoever types: nobody else is in it',
    pattern: /^(?=[^]{0,90}$)(?=[^]*\bmy\b)(?![^]*\b(?:our|we|us)\b)/iu,
  },
  {
    why: 'opening hours',
    pattern: wholeWords(
      'winter opening, summer opening, bank holiday hours, opening times, new hours, open as ' +
        'normal, open as usual, back on monday, back tuesday, office hours, shuts on, branches ' +
        'closed, closed monday, closed sat, closes early, opens late',
    ),
  },
  {
    why: 'a duty towards an authority',
    pattern: wholeWords(
      'permits? expire, establishment permits?, trading licen[cs]es?, licen[cs]e ' +
        '(?:applications?|fees?|renewals?), under "licensing", late fee, tax return, ' +
        'self-assessment, deadline for filing, date sheet, exam timetable, add/drop, agenda ' +
        'package, byelaws?, council tax, ballot papers?, registrar',
    ),
  },
  {
    why: 'a service of a clinic or surgery: its patients are nobody’s to name',
    pattern: wholeWords(
      `${jabs}, walk-in (?:clinics?|cent(?:re|er)s?|sessions?|appointments?|service), walk-ins, iron study, blood tests?, ` +
        'screening appointments?, appointments? (?:needed|available|necessary), ' +
        'appointments are open, cataract surgery camp, cataract camp, refer yourself, ' +
        'self-refer, patients wanted, radon kits?, doses?, gp, health package, heart package',
    ),
  },
  {
    why: 'a repair or a service for sale',
    pattern: wholeWords(
      'MOT, full service, courtesy car, spring service, for hire, free quote, no obligation, ' +
        'call-out, collect within, surveyor calls, report it on, pre-order now, shipping now',
    ),
  },
  {
    why: 'an investment',
    pattern: wholeWords(
      'capital is at risk, dividend, APR, share offer, loan interest, target return, all-in, return of \\d',
    ),
  },
  {
    why: 'a commentary while the match is on',
    pattern: wholeWords(
      "half[- ]time, HT, bottom \\d, top of the \\d\\w*, full toss, kick-off in, \\d+ min, \\d+[’']",
    ),
  },
  {
    why: 'a round or an errand: nobody is credited for a bin or a retake',
    pattern: wholeWords(
      '(?:waste|bin|bins|recycling|refuse|rubbish|trash) (?:day|days|collections?|pick-?ups?|rounds?), brown bins?, ' +
        'green bins?, wheelie bins?, retakes?, lost property, permission slips?, packed lunch(?:es)?',
    ),
  },
  {
    why: 'a disruption',
    pattern: wholeWords(
      'in the path of the storm, power cut, road closed, resurfacing, diversion, cancelled, postponed',
    ),
  },
  {
    why: 'a vote or a dispute: a name would point a finger',
    pattern: wholeWords(
      'ballot result, strike, picket, turnout, industrial action, redundanc\\p{L}+',
    ),
  },
];

/** True if the draft opens with a notice; one further down does not count. */
export function isNotice(draft: DraftFacts): boolean {
  const opening = draft.sentences.slice(0, 2).map(({ facts }) => facts.text);
  const text = opening.join('\n').slice(0, 300);
  return notices.some(({ pattern }) => pattern.test(text));
}

const clinic = wholeWords(`${jabs}, boosters?, blood drive, cholesterol checks?`);
const rooms = String.raw`(?:Academy|Cent(?:er|re)|Church|Club|College|Fairgrounds|Gardens?|Hall|Library|Market|Mosque|School|Temple|University|YMCA)\b`;
const host = new RegExp(
  String.raw`\bat (?:the )?(?:\p{Lu}[\p{L}'’.]+ ){0,4}${rooms}|(?:\p{Lu}[\p{Ll}'’]+ +){1,4}(?:${rooms}|school\b)`,
  'u',
);

/** Asks about the host of a clinic in somebody else's rooms: the host may be named, the patients never. */
export function findHost(draft: DraftFacts): Hook | undefined {
  if (!clinic.test(draft.text)) return undefined;
  // The organisation's own hall is not a host.
  const isHosted = leadSentences(draft).some(({ facts }) =>
    host.test(mask(facts.voice, facts.own)),
  );
  return isHosted
    ? { question: 'Who is hosting it?', who: 'who is hosting it', answer: 'Hosted by ' }
    : undefined;
}
