import { copyHeadingLinks } from './copy-link';
import { offerSearch } from './search-opener';
import { openTarget } from './open-target';
import { markOverdue } from './overdue';
import { limitSpeculation } from './speculation';
import { switchTheme } from './theme';
import { followToc } from './toc';

switchTheme();
limitSpeculation();
copyHeadingLinks();
openTarget();
markOverdue();
followToc();
offerSearch();
