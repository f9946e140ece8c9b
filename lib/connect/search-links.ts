import type { SiteId } from '../post.ts';

/** A search on a site's own page, opened only when the writer clicks. */
export interface SearchLink {
  readonly site: SiteId;
  readonly what: 'people' | 'organisations' | 'groups' | 'posts';
  readonly url: string;
}

/** Each site's search for people and organisations, as seen in its own address bar in November 2026. */
export function searchLinks(cause: string): SearchLink[] {
  const words = encodeURIComponent(cause.trim());
  const linkedin = `https://www.linkedin.com/search/results`;
  const facebook = `https://www.facebook.com/search`;
  return [
    { site: 'x', what: 'people', url: `https://x.com/search?q=${words}&f=user` },
    { site: 'x', what: 'posts', url: `https://x.com/search?q=${words}&f=live` },
    { site: 'linkedin', what: 'organisations', url: `${linkedin}/companies/?keywords=${words}` },
    { site: 'linkedin', what: 'people', url: `${linkedin}/people/?keywords=${words}` },
    { site: 'linkedin', what: 'groups', url: `${linkedin}/groups/?keywords=${words}` },
    { site: 'facebook', what: 'organisations', url: `${facebook}/pages/?q=${words}` },
    { site: 'facebook', what: 'groups', url: `${facebook}/groups/?q=${words}` },
  ];
}
