import { openPanel } from './open-panel.ts';
import { findTab, sendToTab } from './find-tab.ts';
import { showPopup } from './show-popup.tsx';

// The popup closes at the first click outside it, so its tab never changes.
const tab = await findTab();
showPopup({
  is: 'popup',
  findTab: async () => tab,
  ask: async (id) => (await sendToTab(id)('composer.describe', {})).composer,
  leave: () => window.close(),
  openPanel: await openPanel(),
});
