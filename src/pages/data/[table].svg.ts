import { tablePaths } from '#exports/export-paths.ts';
import { formatsOf, serve } from '#exports/export-files.ts';

export const getStaticPaths = () =>
  tablePaths().filter(({ props }) => formatsOf(props).includes('svg'));

export const GET = serve('svg');
