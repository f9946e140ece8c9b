import { isNeverNamedPartner } from '../analyzer/names/never-name.ts';
import { mayBeNamed } from '../partners/match-partners.ts';
import { ideaKinds, type Idea, type IdeaSources } from './idea.ts';
import { makers } from './makers.ts';

/** At most one idea of each kind, each about somebody else; the same all day. */
export function makeIdeas(sources: IdeaSources): Idea[] {
  const { profile } = sources;
  const partners = sources.partners.filter(
    (partner) => mayBeNamed(partner) && !isNeverNamedPartner(profile, partner),
  );
  const taken = new Set<string>();
  return ideaKinds.flatMap((kind) => {
    const made = makers[kind]({ ...sources, partners }, taken);
    if (made === undefined) return [];
    const { about, ...idea } = made;
    for (const { id } of about) taken.add(id);
    return [idea];
  });
}
