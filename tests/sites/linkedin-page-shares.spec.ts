import { adminPath } from '../e2e/linkedin-tab.ts';
import { describeShares } from './linkedin-shares.ts';

/** A page's administrators write in a dialog of its own. */
describeShares([['page', adminPath]]);
