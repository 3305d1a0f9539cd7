import { join } from 'node:path';
import { bytesBelow } from '#kit/files.ts';
import { copyProject, type Copy } from '../site/copy.ts';
import { addPages, plainTexts } from './generated-site.ts';
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

const megabytes = ({ node, all }: Memory): string[] => [node.toFixed(0), all.toFixed(0)];

/** Builds Starlight with as many pages: the second build, which finds its cache, and its memory. */
const starlightCells = async (texts: readonly string[]): Promise<string[]> => {
  const starlight = await starlightSite(texts);
  if (!starlight) return ['not measured', '', ''];
  try {
    await starlight.build();
    const mostMemory = watchMemory(starlight.folder);
    const seconds = await starlight.build();
    return [seconds.toFixed(1), ...megabytes(await mostMemory())];
  } finally {
    await starlight.remove();
  }
};

const sizeRow = async (count: number): Promise<string[]> => {
  const copy = await copyProject(true);
  try {
    if (count > 0) await addPages(copy, count);
    const first = await build(copy);
    const again = count > 1_000 ? undefined : await build(copy);
    const dist = join(copy.folder, 'dist');
    const index = await bytesBelow(join(dist, 'pagefind/'));
    return [
      count === 0 ? 'The site' : `and ${count.toLocaleString('en')} pages`,
      first.seconds.toFixed(1),
      again?.seconds.toFixed(1) ?? '',
      ...megabytes(again ?? first),
      (index / 1e6).toFixed(2),
      ...(count > 1_000 ? ['', '', ''] : await starlightCells(await plainTexts(dist))),
    ];
  } finally {
    await copy.remove();
  }
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
      'Second, s',
      'Node, MB',
      'With Pagefind, MB',
      'Search index, MB',
      'Starlight, s',
      'Node, MB',
      'With Pagefind, MB',
    ],
    rows,
  );
  return `Copies of the project with generated pages of some 800 words, five headings and five notes each, assembled from the site's own
sentences. The first build draws the social image of every generated page; a second finds them in its cache. Memory is the most that
the second build held at one moment, in its Node process and in all: Pagefind indexes in a process of its own. Starlight builds as
many pages, from the same words as plain Markdown; its second build and its memory are shown.

${table}

${await besideStarlight(runs)}`;
};
