import { copyHeadingLinks } from '#links/copy-link.browser.ts';
import { closeLayersOnLeaving } from '#kit/layers.browser.ts';
import { offerSearch } from '#search/opener.browser.ts';
import { openTarget } from '#links/open-target.browser.ts';
import { followBar } from './bar.browser.ts';
import { markOverdue } from './overdue.browser.ts';
import { closeMenu } from './menu.browser.ts';
import { limitSpeculation } from './speculation.browser.ts';
import { switchTheme } from './theme.browser.ts';
import { followToc } from '#prose/toc.browser.ts';

const parts = [
  switchTheme,
  followBar,
  limitSpeculation,
  copyHeadingLinks,
  openTarget,
  markOverdue,
  followToc,
  offerSearch,
  closeMenu,
  closeLayersOnLeaving,
];

// What an old browser lacks stops the part that needs it, and no other.
for (const begin of parts)
  try {
    begin();
  } catch (error) {
    reportError(error);
  }
