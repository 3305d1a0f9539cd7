import type { Browser, Page } from '@playwright/test';
import { filesOf, serve } from './server.ts';
import { slow4g, slowdown } from './slow-phone.ts';
import { markdownTable, summary } from './statistics.ts';

const queries = ['goroutine', 'cold start', 'gil'] as const;

/**
 * Starts to watch for the first frame that shows a result naming the query, and stores a promise of its time in the
 * page.
 */
const watch = (name: string): void => {
  const shown = new Promise<number>((resolve) => {
    let first = NaN;
    const begin = ({ timeStamp }: Event): void => {
      first = timeStamp;
    };
    addEventListener('keydown', begin, { capture: true, once: true });
    const look = (): void => {
      const results = document.querySelector('#dialog-results');
      const found = results?.checkVisibility() === true && results.querySelector('a');
      if (!Number.isNaN(first) && found && found.textContent.toLowerCase().includes(name))
        resolve(performance.now() - first);
      else requestAnimationFrame(look);
    };
    look();
  });
  Object.assign(globalThis, { shown });
};

/** Milliseconds from the first key of a query to the first frame that shows a result for it. */
const search = async (page: Page, query: string): Promise<number> => {
  await page.locator('#dialog-query').fill('');
  await page.locator('#dialog-results').waitFor({ state: 'hidden' });
  await page.evaluate(watch, query);
  await page.keyboard.type(query);
  return page.evaluate<number>('shown');
};

/**
 * Searches in the dialog of a page, once with nothing cached and again with the index there.
 * @param folder the built site
 * @param runs how often
 * @returns a section of the results
 */
export const measureSearch = async (
  browser: Browser,
  folder: string,
  runs: number,
): Promise<string> => {
  const server = await serve(filesOf(folder));
  const rows: string[][] = [];
  try {
    for (const query of queries) {
      const [cold, warm]: [number[], number[]] = [[], []];
      for (let run = 0; run < runs; run += 1) {
        const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
        const page = await context.newPage();
        const devtools = await context.newCDPSession(page);
        await devtools.send('Network.enable');
        await devtools.send('Network.emulateNetworkConditions', slow4g);
        await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
        await page.goto(`${server.origin}/go/`);
        await page.waitForTimeout(300);
        await page.keyboard.press('/');
        cold.push(await search(page, query));
        warm.push(await search(page, query));
        await context.close();
      }
      rows.push([`“${query}”`, summary(cold), summary(warm)]);
    }
  } finally {
    server.close();
  }
  return `From the first key of a query to the first result that names it, ${String(runs)} times: median (least–most) in milliseconds, with the
connection, the processor and the window of the pages above. Cold: \`/\` opens search with nothing of it cached, and
typing begins at once. Warm: the same query again.

${markdownTable(['Query', 'Cold, ms', 'Warm, ms'], rows)}`;
};
