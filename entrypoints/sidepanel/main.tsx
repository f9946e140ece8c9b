import { browser } from '../../lib/browser.ts';
import { findTab } from '../popup/find-tab.ts';
import { showPopup } from '../popup/show-popup.tsx';
import { createTabLine, watchTabs } from './follow-tab.ts';

// The popup's views, beside the page for as long as the writer likes. It may open by itself with a
// new window (Firefox): nothing is read for it but at the writer's press.
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
// What was chosen elsewhere shows here: a site switched off, quiet for today.
browser.storage.onChanged.addListener(panel.look);
