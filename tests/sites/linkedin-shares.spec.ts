import { describeShares } from './linkedin-shares.ts';

describeShares([
  ['tiptap', '/feed/'],
  ['shadow', '/feed/'],
]);
