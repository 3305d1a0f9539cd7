import { tablePaths } from '#exports/export-paths.ts';
import { serve } from '#exports/export-files.ts';

export const getStaticPaths = tablePaths;

export const GET = serve('md');
