import type { SiteId } from '../post.ts';
import type { Site } from './define-site.ts';
import facebook from './facebook.ts';
import linkedin from './linkedin.ts';
import x from './x.ts';

/** Every site Hat Tip coaches on. */
export const sites: Readonly<Record<SiteId, Site>> = { x, linkedin, facebook };
