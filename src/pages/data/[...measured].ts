import type { APIRoute, GetStaticPaths } from 'astro';
import { measuredFileContent, measuredFilesShown } from '#exports/measured-files.ts';
import { mediaTypes } from '#exports/export-formats.ts';
import { textResponse } from '#kit/responses.ts';

/** Every value of every run, once figures are published. */
export const getStaticPaths = (() =>
  measuredFilesShown().map(({ name, format }) => ({
    params: { measured: name },
    props: { format },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ format: 'csv' | 'json' }> = ({ props: { format } }) =>
  textResponse(measuredFileContent(format), mediaTypes[format]);
