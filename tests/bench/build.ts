import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesBelow, filesBelow } from '#kit/files.ts';
import { copyProject, type Copy } from '../site/copy.ts';
import { generatedPages, sentencesOf } from './generated-pages.ts';
import { watchMemory, type Memory } from './memory.ts';
import { markdownTable, summary } from './statistics.ts';
import { starlightSite } from './starlight.ts';

/** How many generated pages there are beside the site's own. */
const counts = (process.env['BENCH_PAGES'] ?? '50 1000 5000').split(' ').map(Number);

interface Built extends Memory {
  readonly seconds: number;
}

const build = async (copy: Copy): Promise<Built> => {
  const started = performance.now();
  const mostMemory = watchMemory(copy.folder);
  const { code, output } = await copy.build();
  const seconds = (performance.now() - started) / 1000;
  const memory = await mostMemory();
  if (code !== 0) throw new Error(`a build failed:\n${output.slice(-3000)}`);
  return { seconds, ...memory };
};

/** Adds so many generated pages to a copy, in a section of their own. */
const addPages = async (copy: Copy, count: number): Promise<void> => {
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
  await copy.edit('src/site.ts', (text) =>
    text.replace(/(?<=sections: readonly Section\[\] = \[)/u, `${JSON.stringify(section)},`),
  );
};

const sizeRow = async (count: number): Promise<string[]> => {
  const copy = await copyProject(true);
  try {
    if (count > 0) await addPages(copy, count);
    const first = await build(copy);
    const again = count > 1_000 ? undefined : await build(copy);
    const index = await bytesBelow(join(copy.folder, 'dist/pagefind/'));
    const pages = (await filesBelow(join(copy.folder, 'dist'))).filter((file) =>
      file.endsWith('.html'),
    );
    return [
      count === 0 ? 'The site' : `and ${count.toLocaleString('en')} pages`,
      first.seconds.toFixed(1),
      ((first.seconds * 1000) / pages.length).toFixed(0),
      again?.seconds.toFixed(1) ?? '',
      first.node.toFixed(0),
      first.all.toFixed(0),
      (index / 1e6).toFixed(2),
    ];
  } finally {
    await copy.remove();
  }
};

/** The Markdown of the site's written pages, from the first again until there are as many as the site has pages. */
const plainTexts = async (dist: string): Promise<readonly string[]> => {
  const files = await filesBelow(dist);
  const written = files.filter((file) => file.endsWith('index.md')).sort();
  const texts = await Promise.all(written.map((file) => readFile(join(dist, file), 'utf8')));
  return files
    .filter((file) => file.endsWith('.html'))
    .flatMap((_, index) => texts[index % texts.length] ?? []);
};

const besideStarlight = async (runs: number): Promise<string> => {
  const copy = await copyProject(true);
  const own: number[] = [];
  const theirs: number[] = [];
  try {
    await build(copy);
    const texts = await plainTexts(join(copy.folder, 'dist'));
    const starlight = await starlightSite(texts);
    if (!starlight) return 'Starlight was not measured: the registry could not be reached.';
    try {
      await starlight.build();
      for (let run = 0; run < runs; run += 1) {
        own.push((await build(copy)).seconds);
        theirs.push(await starlight.build());
      }
    } finally {
      await starlight.remove();
    }
    return `Beside it, Starlight ${starlight.version} building as many pages, ${String(texts.length)}, with its own defaults, in turn ${String(runs)} times after one build
that does not count. They are the site's written pages as plain Markdown, some of them twice.

${markdownTable(
  ['Built', 'Wall time, s'],
  [
    ['This site', summary(own, 1)],
    ['Starlight', summary(theirs, 1)],
  ],
)}`;
  } finally {
    await copy.remove();
  }
};

/**
 * Builds copies of the project with more and more pages, and Starlight beside it.
 * @param runs how often the two are built
 * @returns a section of the results
 */
export const measureBuild = async (runs: number): Promise<string> => {
  const rows: string[][] = [];
  for (const count of [0, ...counts]) rows.push(await sizeRow(count));
  const table = markdownTable(
    [
      'Built',
      'First build, s',
      'A page, ms',
      'A second build, s',
      'Most memory of Node, MB',
      'With Pagefind, MB',
      'Search index, MB',
    ],
    rows,
  );
  return `Copies of the project with generated pages of some 800 words, five headings and five notes each, assembled from the site's own
sentences. The first build draws the social image of every generated page; a second finds them in its cache. Memory is the
most that the first build held at one moment, in its Node process and in all: Pagefind indexes in a process of its own.

${table}

${await besideStarlight(runs)}`;
};
