import { tablePaths } from '#lib/table-paths.ts';
import { serve } from '#lib/takeaway-files.ts';

export const getStaticPaths = tablePaths;

export const GET = serve('csv');
