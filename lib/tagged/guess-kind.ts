import type { PartnerKind } from '../partners/partner.ts';
import { nameKeys } from '../organisation/words.ts';

interface KindRow {
  /** Adjacent words in the name. */
  readonly words: readonly string[];
  readonly kind: PartnerKind;
  readonly why: string;
}

/** The first matching row decides; the writer sees the kind and can change it. */
const rows: readonly KindRow[] = [
  {
    words: ['nhs', 'hospital', 'hospitals', 'wildlife trust', 'rivers trust', 'academy trust'],
    kind: 'partner',
    why: 'They run services and schools, and look after places: they do not fund other people.',
  },
  {
    words: ['academy', 'school', 'college', 'university', 'library', 'choir', 'theatre', 'club'],
    kind: 'partner',
    why: '“The Foundation School” teaches.',
  },
  {
    words: [
      'fund',
      'funds',
      'foundation',
      'lottery',
      'trust',
      'grants',
      'endowment',
      'philanthropy',
    ],
    kind: 'funder',
    why: 'What bodies that give money call themselves.',
  },
  {
    words: [
      'press',
      'news',
      'journal',
      'gazette',
      'herald',
      'chronicle',
      'observer',
      'times',
      'newspaper',
    ],
    kind: 'source',
    why: 'Papers and newsrooms: what they are credited for is what they wrote.',
  },
  {
    words: ['radio', 'bbc', 'itv', 'podcast', 'magazine'],
    kind: 'source',
    why: 'Stations and magazines, which are quoted as papers are.',
  },
];

/** A guess at what someone is to the organisation, from the name alone. */
export function guessKind(name: string): PartnerKind {
  const line = ` ${nameKeys(name).join(' ')} `;
  const row = rows.find(({ words }) => words.some((word) => line.includes(` ${word} `)));
  return row?.kind ?? 'partner';
}
