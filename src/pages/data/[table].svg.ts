import { tablePaths } from '#lib/table-paths.ts';
import { formatsOf, serve } from '#lib/takeaway-files.ts';

export const getStaticPaths = () =>
  tablePaths().filter(({ props }) => formatsOf(props).includes('svg'));

export const GET = serve('svg');
