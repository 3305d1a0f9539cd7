import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '#kit/files.ts';
import type { Copy } from '../site/copy.ts';
import { generatedPages, sentencesOf } from './generated-pages.ts';

/** Adds so many generated pages to a copy, in a section of their own. */
export const addPages = async (copy: Copy, count: number): Promise<void> => {
  const content = join(copy.folder, 'content');
  const files = (await filesBelow(content)).filter((file) => file.endsWith('.mdx'));
  const texts = await Promise.all(files.map((file) => readFile(join(content, file), 'utf8')));
  const sources = [
    ...new Set(
      texts.flatMap((text) =>
        [...text.matchAll(/<Cite ids="([\w-]+)/gu)].map(([, id]) => id ?? ''),
      ),
    ),
  ];
  const pages = generatedPages(count, texts.flatMap(sentencesOf), sources);
  await mkdir(join(content, 'generated'));
  for (const { id, text } of pages) await writeFile(join(content, `${id}.mdx`), text);
  const section = { id: 'generated', label: 'Generated', pages: pages.map(({ id }) => id) };
  await copy.edit('src/data/sections.ts', (text) =>
    text.replace(/(?<=defineSections\('[^']+', \[)/u, `${JSON.stringify(section)},`),
  );
};

/** The Markdown of the site's written pages, from the first again until there are as many as the site has pages. */
export const plainTexts = async (dist: string): Promise<readonly string[]> => {
  const files = await filesBelow(dist);
  const written = files.filter((file) => file.endsWith('index.md')).sort();
  const texts = await Promise.all(written.map((file) => readFile(join(dist, file), 'utf8')));
  return files
    .filter((file) => file.endsWith('.html'))
    .flatMap((_, index) => texts[index % texts.length] ?? []);
};
