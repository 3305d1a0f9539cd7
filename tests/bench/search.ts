import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { copyProject } from '../site/copy.ts';
import { addPages, plainTexts } from './generated-site.ts';
import { plainSite } from './plain-site.ts';
import { filesOf, serve, type Server } from './server.ts';
import { slow4g, slowdown } from './slow-phone.ts';
import { starlightSite } from './starlight.ts';
import { markdownTable, median, summary } from './statistics.ts';

const queries = ['goroutine', 'cold start', 'gil'] as const;

/** A site whose search is measured. */
interface Contestant {
  readonly name: string;
  readonly files: ReadonlyMap<string, Buffer>;
  /** The page on which somebody searches. */
  readonly path: string;
  /** Opens search, so that typing goes into its field. */
  readonly open: (page: Page) => Promise<void>;
  readonly field: string;
  /** The first result in the list. */
  readonly result: string;
  /** The place of an excerpt: with its text, the search is complete. */
  readonly excerpt: string;
  /** Files of the search that are fetched with the page. */
  readonly early: RegExp;
}

const ours = (files: ReadonlyMap<string, Buffer>): Contestant => ({
  name: 'This site',
  files,
  path: '/go/',
  open: (page) => page.keyboard.press('/'),
  field: '#dialog-query',
  // What search offers before anything is typed are searches.
  result: '#dialog-results a:not(:has(.icon-search))',
  excerpt: '#dialog-results[data-answers] a:first-child .excerpt',
  early: /^$/u,
});

const inPagefind = { result: '.pagefind-ui__result', excerpt: '.pagefind-ui__result-excerpt' };

const plainPagefind = (files: ReadonlyMap<string, Buffer>): Contestant => ({
  name: 'Pagefind’s default UI',
  files,
  path: '/go/',
  open: (page) => page.focus('.pagefind-ui__search-input'),
  field: '.pagefind-ui__search-input',
  ...inPagefind,
  early: /pagefind-ui/u,
});

const starlightSearch = (version: string, files: ReadonlyMap<string, Buffer>): Contestant => ({
  name: `Starlight ${version}`,
  files,
  path: '/page-1/',
  open: async (page) => {
    await page.keyboard.press('Control+k');
    await page.waitForSelector('.pagefind-ui__search-input');
  },
  field: '.pagefind-ui__search-input',
  ...inPagefind,
  early: /^$/u,
});

/** What a query took, in milliseconds, and what had come by then. */
interface Took {
  readonly ms: number;
  readonly bytes: number;
  readonly requests: number;
}

/** Milliseconds after which a result counts as not found. */
const patience = 10_000;

/**
 * Starts to watch for the first frame that shows a result with the query, and for the first that shows an excerpt, and
 * stores promises of their times in the page: NaN for one that never comes.
 */
const watch = ([name, result, excerpt, most]: readonly [string, string, string, number]): void => {
  const begun = performance.now();
  const shown = (selector: string, words: string): Promise<number> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = [...document.querySelectorAll(selector)].some(
          (one) =>
            one.checkVisibility() &&
            one.textContent.trim() !== '' &&
            one.textContent.toLowerCase().includes(words),
        );
        const took = performance.now() - begun;
        if (found) resolve(took);
        else if (took > most) resolve(NaN);
        else requestAnimationFrame(look);
      };
      look();
    });
  Object.assign(globalThis, { result: shown(result, name), excerpt: shown(excerpt, '') });
};

/** Types a query and adds up what came until its first result, and until its first excerpt. */
const search = async (
  page: Page,
  server: Server,
  { result, excerpt }: Contestant,
  query: string,
  open: () => Promise<void> = () => Promise.resolve(),
  early: readonly { readonly bytes: number }[] = [],
): Promise<{ readonly first: Took; readonly full: Took }> => {
  await page.evaluate(watch, [query, result, excerpt, patience] as const);
  const came = [...early];
  const took = (ms: number): Took => {
    came.push(...server.requests());
    return {
      ms,
      bytes: came.reduce((total, { bytes }) => total + bytes, 0),
      requests: came.length,
    };
  };
  await open();
  await page.keyboard.type(query);
  const first = took(await page.evaluate<number>('result'));
  return { first, full: took(await page.evaluate<number>('excerpt')) };
};

interface Measured {
  readonly cold: { readonly first: Took[]; readonly full: Took[] };
  readonly warm: { readonly first: Took[]; readonly full: Took[] };
}

const nothingYet = (): Measured => ({
  cold: { first: [], full: [] },
  warm: { first: [], full: [] },
});

const onPhone = async (
  browser: Browser,
  origin: string,
  path: string,
  use: (page: Page) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4g);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(origin + path, { waitUntil: 'load' });
  await page.waitForTimeout(800);
  await use(page);
  await context.close();
};

/** Asks one contestant once for a query, cold and again warm. */
const ask = async (
  browser: Browser,
  contestant: Contestant,
  server: Server,
  query: string,
  measured: Measured,
): Promise<void> => {
  server.requests();
  await onPhone(browser, server.origin, contestant.path, async (page) => {
    const early = server.requests().filter(({ path }) => contestant.early.test(path));
    const cold = await search(page, server, contestant, query, () => contestant.open(page), early);
    measured.cold.first.push(cold.first);
    measured.cold.full.push(cold.full);
    // Whatever is still on its way would be counted for the next query.
    await page.waitForTimeout(1_500);
    await page.fill(contestant.field, '');
    await page.waitForTimeout(500);
    server.requests();
    const warm = await search(page, server, contestant, query);
    measured.warm.first.push(warm.first);
    measured.warm.full.push(warm.full);
  });
};

const milliseconds = (took: readonly Took[]): string => summary(took.map(({ ms }) => ms));
const kilobytes = (took: readonly Took[]): string =>
  `${(median(took.map(({ bytes }) => bytes)) / 1000).toFixed(0)} kB, ${String(median(took.map(({ requests }) => requests)))}`;

/** Bytes of the first query on a copy of the site with so many generated pages. */
const bytesWith = async (browser: Browser, count: number, runs: number): Promise<number> => {
  const copy = await copyProject(true);
  try {
    if (count > 0) await addPages(copy, count);
    const { code, output } = await copy.build();
    if (code !== 0) throw new Error(`a build failed:\n${output.slice(-3000)}`);
    const contestant = ours(filesOf(join(copy.folder, 'dist')));
    const server = await serve(contestant.files);
    const measured = nothingYet();
    for (let run = 0; run < runs; run += 1)
      await ask(browser, contestant, server, 'cold start', measured);
    server.close();
    return median(measured.cold.full.map(({ bytes }) => bytes));
  } finally {
    await copy.remove();
  }
};

/**
 * Searches on a slow phone, beside Pagefind's default interface and Starlight on the same pages, in turn.
 * @param folder the built site
 * @param runs how often
 * @returns a section of the results
 */
export const measureSearch = async (
  browser: Browser,
  folder: string,
  runs: number,
): Promise<string> => {
  const plain = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
  const starlight = await starlightSite(await plainTexts(folder));
  try {
    await plainSite(folder, plain);
    await starlight?.build();
    const contestants = [
      ours(filesOf(folder)),
      plainPagefind(filesOf(plain)),
      ...(starlight
        ? [starlightSearch(starlight.version, filesOf(join(starlight.folder, 'dist')))]
        : []),
    ];
    const rows: string[][] = [];
    for (const query of queries) {
      const asked = await Promise.all(
        contestants.map(async (contestant) => ({
          contestant,
          server: await serve(contestant.files),
          measured: nothingYet(),
        })),
      );
      for (let run = 0; run < runs; run += 1)
        for (const { contestant, server, measured } of asked)
          await ask(browser, contestant, server, query, measured);
      for (const {
        contestant,
        server,
        measured: { cold, warm },
      } of asked) {
        server.close();
        rows.push([
          `“${query}”: ${contestant.name}`,
          milliseconds(cold.first),
          milliseconds(cold.full),
          milliseconds(warm.first),
          milliseconds(warm.full),
          kilobytes(cold.first),
          kilobytes(cold.full),
        ]);
      }
    }
    const [own, grown] = [await bytesWith(browser, 0, 1), await bytesWith(browser, 1000, 1)];
    return `From opening search, or when it is open from the first key, to the first frame that shows a result with the words of a query, and to
the first that shows an excerpt, ${String(runs)} times in turn: median (least–most) in milliseconds, with the connection, the processor and the window of the pages
above. Cold: search is opened with nothing of it cached, and typing begins at once. Warm: the same query again. Bytes are those of
bodies in brotli, and requests, of everything that searching had asked for by then, whether it had come or not; the default interface fetches its script with the page. Pagefind's default
interface searches the same pages as bare HTML, Starlight as plain Markdown.

${markdownTable(
  [
    'Query',
    'Cold: first, ms',
    'full, ms',
    'Warm: first, ms',
    'full, ms',
    'To the first',
    'To the full',
  ],
  rows,
)}

The first query “cold start” fetches ${(own / 1000).toFixed(0)} kB on the site, and ${(grown / 1000).toFixed(0)} kB with 1,000 generated pages beside it.
${starlight ? '' : '\nStarlight was not measured: the registry could not be reached.'}`;
  } finally {
    await rm(plain, { recursive: true, force: true });
    await starlight?.remove();
  }
};
