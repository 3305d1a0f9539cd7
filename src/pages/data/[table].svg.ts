import { tablePaths } from '~/lib/table-paths';
import { formatsOf, serve } from '~/lib/takeaway-files';

export const getStaticPaths = () =>
  tablePaths().filter(({ props }) => formatsOf(props).includes('svg'));

export const GET = serve('svg');
