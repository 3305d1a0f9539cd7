import { tablePaths } from '#exports/export-paths.ts';
import { serve } from '#exports/export-files.ts';
import { formatsOf } from '#exports/export-formats.ts';

export const getStaticPaths = () =>
  tablePaths().filter(({ props }) => formatsOf(props).includes('png'));

export const GET = serve('png');
