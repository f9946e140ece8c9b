/**
 * How Hat Tip shows itself on a site. `nudge`: badge, underlines and card. `underlines`: no badge.
 * `toolbar`: nothing is put into the page; the toolbar counts and the popup does the rest. `off`:
 * nothing is read either.
 */
export type SiteMode = 'nudge' | 'underlines' | 'toolbar' | 'off';
