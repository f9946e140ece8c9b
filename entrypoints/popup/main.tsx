import { openPanel } from './open-panel.ts';
import { findTab, sendToTab } from './find-tab.ts';
import { showPopup } from './show-popup.tsx';

// It is closed by the first click beside it, and speaks of the one tab it was opened over.
const tab = await findTab();
showPopup({
  is: 'popup',
  findTab: async () => tab,
  ask: async (id) => (await sendToTab(id)('composer.describe', {})).composer,
  leave: () => window.close(),
  openPanel: await openPanel(),
});
