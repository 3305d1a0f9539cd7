import { copyHeadingLinks } from './copy-link';
import { offerSearch } from './search-opener';
import { openTarget } from './open-target';
import { saveData } from './save-data';
import { followSelection } from './follow-selection';
import { markOverdue } from './overdue';
import { switchTheme } from './theme';
import { followToc } from './toc';

switchTheme();
saveData();
copyHeadingLinks();
openTarget();
markOverdue();
followToc();
followSelection();
offerSearch();
