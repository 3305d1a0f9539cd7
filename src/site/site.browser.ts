import { copyHeadingLinks } from '#links/copy-link.browser.ts';
import { closeLayersOnLeaving } from '#kit/layers.browser.ts';
import { offerSearch } from '#search/opener.browser.ts';
import { openTarget } from '#links/open-target.browser.ts';
import { markOverdue } from './overdue.browser.ts';
import { limitSpeculation } from './speculation.browser.ts';
import { switchTheme } from './theme.browser.ts';
import { followToc } from '#prose/toc.browser.ts';

switchTheme();
limitSpeculation();
copyHeadingLinks();
openTarget();
markOverdue();
followToc();
offerSearch();
closeLayersOnLeaving();
