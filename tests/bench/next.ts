import { setTimeout } from 'node:timers/promises';
import { z } from 'astro/zod';
import { freshBrowser } from './devtools.ts';
import { floorOf } from './floor.ts';
import { filesOf, serve, type Line, type Server } from './server.ts';
import { slow4g } from './slow-phone.ts';
import { markdownTable, summary } from './statistics.ts';

/**
 * The same slow connection as in the other measurements, simulated by the server: DevTools throttling does not reach a
 * prerendered page.
 */
const line: Line = { latency: slow4g.latency, bytesPerSecond: slow4g.downloadThroughput };

const rules = /<script type="speculationrules">.*?<\/script>/u;
const policy = /<meta http-equiv="content-security-policy"[^>]*>/iu;

const asItIs = (html: string): string => html;

interface Way {
  readonly name: string;
  /** Changes the page that has the link. */
  readonly from: (html: string) => string;
  /** Changes the page that the link leads to. */
  readonly to: (html: string) => string;
}

const ways: readonly Way[] = [
  { name: 'prerendered (as it is)', from: asItIs, to: asItIs },
  // What the browser itself takes to show any page.
  { name: 'prerendered, its words as bare HTML', from: asItIs, to: floorOf },
  {
    name: 'prefetched',
    // The policy only allows the rules as they were, by hash.
    from: (html) =>
      html
        .replace(policy, '')
        .replace(rules, (script) => script.replace('"prerender"', '"prefetch"')),
    to: asItIs,
  },
  { name: 'without rules', from: (html) => html.replace(rules, ''), to: asItIs },
];

/** How long the pointer rests on a link before it is pressed; from pressing to letting go 80 ms. */
const gestures = {
  'after a second on the link': 1000,
  'after half a second': 500,
  'after a quarter of a second': 250,
  'at once': 0,
} as const;
const press = 80;

const [start, next] = ['/go/', '/compare/'];
const link = `nav.sections a[href="${next}"]`;

const placeSchema = z.object({ x: z.number(), y: z.number() });
const shownSchema = z.object({ waited: z.number(), prerendered: z.boolean() });
type Shown = z.output<typeof shownSchema>;

/** Reads the timing of the next page, once it is visible and painted. */
const ask = `(() => {
  const [shown] = performance.getEntriesByName('first-contentful-paint');
  if (location.pathname !== '${next}' || !shown || document.prerendering) return null;
  return JSON.stringify({
    waited: performance.timeOrigin + shown.startTime - localStorage.clicked,
    prerendered: performance.getEntriesByType('navigation')[0].activationStart > 0,
  });
})()`;

/** Milliseconds from the click on a link to the first paint of what it leads to. */
const follow = async (server: Server, rest: number): Promise<Shown> => {
  const browser = await freshBrowser();
  try {
    const [page] = browser.pages;
    if (!page) throw new Error('Chromium shows no page');
    await page.send('Page.enable');
    await page.send('Page.navigate', { url: server.origin + start });
    await setTimeout(1500);
    await page.evaluate(
      `addEventListener('click', ({ timeStamp }) => { localStorage.clicked = performance.timeOrigin + timeStamp; }, true)`,
    );
    const place = placeSchema.parse(
      await page.evaluate(
        `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(document.querySelector('${link}').getBoundingClientRect())`,
      ),
    );
    const pointer = (type: string): Promise<unknown> =>
      page.send('Input.dispatchMouseEvent', {
        ...place,
        type,
        ...(type !== 'mouseMoved' && { button: 'left', clickCount: 1 }),
      });
    await pointer('mouseMoved');
    await setTimeout(rest);
    await pointer('mousePressed');
    await setTimeout(press);
    // The page may be gone before it answers.
    void pointer('mouseReleased').catch(() => undefined);
    await setTimeout(1500);
    // A prerendered page that replaced the first one is the last in the list.
    for (const candidate of browser.pages.toReversed()) {
      const shown = await candidate.evaluate(ask).catch(() => undefined);
      if (typeof shown === 'string') return shownSchema.parse(JSON.parse(shown));
    }
    throw new Error(`${next} was not shown`);
  } finally {
    await browser.close();
  }
};

/**
 * Follows a link as a reader would, with the site's speculation rules, with prefetching only and without, and to a
 * bare page.
 * @param folder the built site
 * @param runs how often in each way
 * @returns a section of the results
 */
export const measureNext = async (folder: string, runs: number): Promise<string> => {
  const rows: string[][] = [];
  for (const { name, from, to } of ways) {
    const files = filesOf(folder);
    for (const [path, change] of [
      [start, from],
      [next, to],
    ] as const)
      files.set(path, Buffer.from(change(files.get(path)?.toString('utf8') ?? '')));
    const server = await serve(files, line);
    try {
      for (const [gesture, rest] of Object.entries(gestures)) {
        const shown: Shown[] = [];
        for (let run = 0; run < runs; run += 1) shown.push(await follow(server, rest));
        const ready = shown.filter(({ prerendered }) => prerendered).length;
        rows.push([
          `${name}, clicked ${gesture}`,
          summary(shown.map(({ waited }) => waited)),
          `${String(ready)} of ${String(runs)}`,
        ]);
      }
    } finally {
      server.close();
    }
  }
  return `From the click on a link on \`${start}\` to the first paint of \`${next}\`, each time in a browser that has nothing of it, ${String(runs)} times:
median (least–most) in milliseconds. A click lasts ${String(press)} ms. The server holds answers back as "Slow 4G" would (150 ms, 1.6 Mbit/s);
the processor is not slowed down.

${markdownTable(['Next page', 'Next page shown after, ms', 'Was prerendered'], rows)}`;
};
