import type { Browser } from '@playwright/test';
import { floorOf } from './floor.ts';
import { filesOf, serve, type Request, type Server } from './server.ts';
import { slow4g, slowdown } from './slow-phone.ts';
import { markdownTable, median, summary } from './statistics.ts';

const kinds: readonly (readonly [name: string, path: string])[] = [
  ['Home', '/'],
  ['Language', '/go/'],
  ['Pair', '/compare/go-vs-rust/'],
  ['Table', '/tables/scorecard/'],
  ['Code', '/code/fan-out/'],
  ['Pattern', '/patterns/rust-under-go/'],
  ['Glossary', '/glossary/'],
  ['Sources', '/sources/'],
  ['Search', '/search/'],
];

/** Milliseconds after the load event in which late tasks and shifts still count. */
const settling = 700;

/** Metrics that a page records about its own loading; times in milliseconds. */
interface Vitals {
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  /** Total blocking time: the part of each long task after the first paint that exceeds 50 ms. */
  readonly blocking: number;
}

interface Load extends Vitals {
  readonly mainThread: number;
  readonly requests: readonly Request[];
}

/** Runs in the page before anything else, and leaves there a function `vitals()`. */
const observe = (): void => {
  let [lcp, cls] = [0, 0];
  const tasks: PerformanceEntry[] = [];
  const watch = (type: string, read: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(read);
    }).observe({ type, buffered: true });
  };
  watch('largest-contentful-paint', ({ startTime }) => (lcp = startTime));
  watch('layout-shift', (entry) => (cls += Number(Reflect.get(entry, 'value'))));
  watch('longtask', (entry) => tasks.push(entry));
  const vitals = (): Vitals => {
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    const blocking = tasks.map(({ startTime, duration }) =>
      Math.max(0, startTime + duration - Math.max(startTime, fcp) - 50),
    );
    return { fcp, lcp, cls, blocking: blocking.reduce((sum, time) => sum + time, 0) };
  };
  Object.assign(globalThis, { vitals });
};

/** Loads a page with an empty cache. */
const load = async (browser: Browser, server: Server, path: string): Promise<Load> => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.addInitScript(observe);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Performance.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4g);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  server.requests();
  await page.goto(server.origin + path);
  await page.waitForTimeout(settling);
  const vitals = await page.evaluate<Vitals>('vitals()');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  await context.close();
  return { ...vitals, mainThread: seconds * 1000, requests: server.requests() };
};

const bytes = (requests: readonly Request[], type: RegExp): string => {
  const sum = requests
    .filter((request) => type.test(request.type))
    .reduce((all, one) => all + one.bytes, 0);
  return sum.toLocaleString('en');
};

const ratio = (
  loads: readonly Load[],
  floor: readonly Load[],
  of: (load: Load) => number,
): string => (median(loads.map(of)) / median(floor.map(of))).toFixed(2);

const rowsOf = (name: string, loads: readonly Load[], floor: readonly Load[]): string[][] => {
  const row = (label: string, each: readonly Load[], ...ratios: readonly string[]): string[] => {
    const { requests = [] } = each[0] ?? {};
    return [
      label,
      String(requests.length),
      bytes(requests, /html/u),
      bytes(requests, /javascript/u),
      bytes(requests, /^(?!.*(html|javascript))/u),
      summary(each.map(({ fcp }) => fcp)),
      summary(each.map(({ lcp }) => lcp)),
      ...ratios,
      summary(
        each.map(({ cls }) => cls),
        3,
      ),
      summary(each.map(({ blocking }) => blocking)),
      summary(each.map(({ mainThread }) => mainThread)),
    ];
  };
  return [
    row(
      name,
      loads,
      ratio(loads, floor, ({ fcp }) => fcp),
      ratio(loads, floor, ({ lcp }) => lcp),
    ),
    row('its floor', floor, '', ''),
  ];
};

/**
 * Loads each kind of page and its floor in turn, as a phone on a slow connection would.
 * @param folder the built site
 * @param runs how often each is loaded
 * @returns a section of the results
 */
export const measurePages = async (
  browser: Browser,
  folder: string,
  runs: number,
): Promise<string> => {
  const files = filesOf(folder);
  for (const [, path] of kinds)
    files.set(`/floor${path}`, Buffer.from(floorOf(files.get(path)?.toString('utf8') ?? '')));
  const server = await serve(files);
  const loads = new Map<string, Load[]>();
  const paths = kinds.flatMap(([, path]) => [path, `/floor${path}`]);
  try {
    // Run 0 warms the server and the browser.
    for (let run = 0; run <= runs; run += 1)
      for (const path of paths) {
        const measured = await load(browser, server, path);
        if (run > 0) loads.set(path, [...(loads.get(path) ?? []), measured]);
      }
  } finally {
    server.close();
  }
  const table = markdownTable(
    [
      'Page',
      'Requests',
      'HTML with styles, B',
      'Scripts, B',
      'Other, B',
      'FCP, ms',
      'LCP, ms',
      'FCP ÷ floor',
      'LCP ÷ floor',
      'CLS',
      'TBT, ms',
      'Main thread, ms',
    ],
    kinds.flatMap(([name, path]) =>
      rowsOf(`${name} \`${path}\``, loads.get(path) ?? [], loads.get(`/floor${path}`) ?? []),
    ),
  );
  return `Each page and its floor, loaded in turn with nothing cached, ${String(runs)} times: median (least–most). The floor is a page of the
same words in bare \`h1\`–\`h6\`, \`p\` and \`li\`, without styles, scripts, links or pictures. Bytes are those of bodies in brotli. The connection is Lighthouse's "Slow
4G" (1.6 Mbit/s down, 750 kbit/s up, 150 ms for each request) and the processor is slowed down four times, both by
Chromium's DevTools protocol, which does not model the time to set up a connection. HTTP/1.1, a window of 412 × 823
pixels. TBT is what tasks after the first paint took beyond 50 ms each; the main thread's time is all it did until ${String(settling)} ms
after the load event.

${table}`;
};
