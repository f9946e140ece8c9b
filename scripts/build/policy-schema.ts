import { partnerKinds, rhythmDays } from '../../lib/partners/partner.ts';
import { lockable } from '../../lib/policy/policy.ts';
import { perSite, siteIds } from '../../lib/sites/facts/all-sites.ts';

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
// Chromium resolves a repeated schema by its id, so only the first site has the whole schema.
const mode = {
  id: 'Mode',
  type: 'string',
  enum: ['nudge', 'underlines', 'toolbar', 'off'],
} as const;

/** The schema by which Chromium checks an administrator's policy before Hat Tip reads it (lib/policy/policy.ts). */
export const policySchema = {
  type: 'object',
  properties: {
    profile: {
      title: 'The organisation all writers post for',
      description: 'The fields of a profile; only "name" is needed.',
      type: 'object',
      properties: {
        name: text,
        aliases: texts,
        handles: { $ref: 'Handles' },
        sisterAccounts: texts,
        domains: texts,
        hashtags: texts,
        products: texts,
        causes: texts,
        followedFor: texts,
        neverName: texts,
        staffTitles: texts,
        peopleWords: texts,
        partnerWords: texts,
        quietWords: texts,
        houseWords: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              avoid: text,
              use: text,
              reason: text,
            },
          },
        },
      },
    },
    partners: {
      title: 'Partners all writers share',
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: text,
          name: text,
          aliases: texts,
          kind: {
            type: 'string',
            enum: partnerKinds,
          },
          handles: {
            id: 'Handles',
            type: 'object',
            properties: perSite(() => text),
          },
          noAccount: {
            type: 'array',
            items: { type: 'string', enum: siteIds },
          },
          doNotTag: { type: 'boolean' },
          creditLine: text,
          creditHashtags: texts,
          creditFor: texts,
          likes: text,
          website: text,
          place: text,
          topics: texts,
          note: text,
          consent: { type: 'boolean' },
          rhythm: { type: 'string', enum: Object.keys(rhythmDays) },
        },
      },
    },
    neverName: {
      title: 'People who are never asked to be named',
      type: 'array',
      items: text,
    },
    modes: {
      title: 'How Hat Tip shows itself on each site',
      type: 'object',
      properties: perSite((site) => (site === siteIds[0] ? mode : { $ref: 'Mode' })),
    },
    locked: {
      title: 'What writers cannot change',
      type: 'array',
      items: {
        type: 'string',
        enum: lockable,
      },
    },
    reason: {
      title: 'One sentence shown beside whatever is locked',
      type: 'string',
    },
  },
} as const;
