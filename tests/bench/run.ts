import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { measureBuild } from './build.ts';
import { chromiumPath, machine } from './machine.ts';
import { measureNext } from './next.ts';
import { measurePages } from './pages.ts';
import { measureSearch } from './search.ts';
import { benchCommand, withSection } from './statistics.ts';

/** How often each page, click and query is measured. */
const runs = Number(process.env['BENCH_RUNS'] ?? 5);

const dist = join(import.meta.dirname, '../../dist');
const results = join(import.meta.dirname, 'results.md');

const inBrowser = async (
  measure: (browser: Awaited<ReturnType<typeof chromium.launch>>) => Promise<string>,
): Promise<string> => {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
};

/** What can be measured, by its name on the command line: the heading of its results, and how. */
const parts = {
  pages: ['Pages', () => inBrowser((browser) => measurePages(browser, dist, runs))],
  next: ['The next page', () => measureNext(dist, runs)],
  search: ['Search', () => inBrowser((browser) => measureSearch(browser, dist, runs))],
  build: ['Building', () => measureBuild(Math.min(runs, 3))],
} as const;
type Part = keyof typeof parts;

const isPart = (name: string): name is Part => name in parts;

const introduction = `# Speed

Written by \`npm run bench\`, which measures and judges nothing; \`npm run bench -- pages\` (or \`next\`, \`search\`, \`build\`) measures one
part and leaves the others as they are. All but \`build\` measure the last build. Run it on a machine that does nothing else.
`;

/** `npm run bench`: measures the named parts, or all, and writes the results beside this file. */
const names = process.argv.slice(2);
const unknown = names.filter((name) => !isPart(name));
if (unknown.length > 0)
  throw new Error(
    `nothing to measure by the name ${unknown.join(', ')}; expected ${Object.keys(parts).join(', ')}`,
  );
for (const name of Object.keys(parts)) {
  if (!isPart(name) || (names.length > 0 && !names.includes(name))) continue;
  const [heading, measure] = parts[name];
  const started = performance.now();
  const text = await measure();
  const took = `${((performance.now() - started) / 60_000).toFixed(1)} min`;
  console.log(`\n${heading}\n\n${text}\n\n(${took})`);
  const before = await readFile(results, 'utf8').catch(() => introduction);
  const after = withSection(
    before,
    heading,
    `\`${benchCommand(name, process.env)}\` on ${machine()}; it took ${took}.\n\n${text}`,
  );
  const style = await resolveConfig(results);
  await writeFile(results, await format(after, { ...style, parser: 'markdown' }));
}
