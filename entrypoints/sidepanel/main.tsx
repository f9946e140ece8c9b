import { browser } from '../../lib/browser.ts';
import { findTab } from '../popup/find-tab.ts';
import { showPopup } from '../popup/show-popup.tsx';
import { createTabLine, watchTabs } from './follow-tab.ts';

// The popup's views, beside the page for as long as the writer likes. Firefox may open the sidebar by itself with a new window, so nothing is read
// before the writer clicks.
const line = createTabLine(
  (view) => panel.heard(view),
  () => panel.heard(undefined),
);
const panel = showPopup({
  is: 'panel',
  findTab,
  ask: (id) => line.open(id),
  leave: () => {},
  openPanel: undefined,
});
void watchTabs(panel.look);
// Shows changes made elsewhere: a site switched off, Hat Tip snoozed for today.
browser.storage.onChanged.addListener(panel.look);
