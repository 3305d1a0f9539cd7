import type { APIRoute, GetStaticPaths } from 'astro';
import { rawFiles } from '#code/raw-files.ts';
import { textResponse } from '#kit/responses.ts';

export const getStaticPaths = (() =>
  rawFiles(process.cwd()).map(({ file, text }) => ({
    params: { file },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  textResponse(props.text, 'text/plain');
