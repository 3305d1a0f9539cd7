import { tablePaths } from '~/lib/table-paths';
import { serve } from '~/lib/takeaway-files';

export const getStaticPaths = tablePaths;

export const GET = serve('md');
