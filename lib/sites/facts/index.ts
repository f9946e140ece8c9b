import { facts as bluesky } from './bluesky.ts';
import { facts as facebook } from './facebook.ts';
import { facts as linkedin } from './linkedin.ts';
import { facts as x } from './x.ts';

/** Every site Hat Tip knows, in the order in which lists and forms show them. */
export const siteFacts = { x, linkedin, facebook, bluesky };
