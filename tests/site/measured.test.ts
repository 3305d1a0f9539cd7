import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedMetrics } from '#data/measured.ts';
import { metrics } from '#data/metrics.ts';
import { coresFor, coresText } from '#measured/cores.ts';
import { metricOf } from '#measured/metrics.ts';
import { panelOf } from '#measured/panel.ts';
import { fixtureSessions, writeSessions } from '../data/measured.ts';
import { builtFiles } from '../built.ts';
import { copyProject, type Copy } from './copy.ts';

test('the site has the page and the files of our figures if, and only if, one is published', () => {
  const files = ['measured/index.html', 'data/measured.csv', 'data/measured.json'];
  const there = builtFiles.filter((file) => files.includes(file));
  expect(there.length).toBe(publishedMetrics.length > 0 ? files.length : 0);
});

/** Nothing of Python's memory when idle, and of Rust's only one day; and of one metric only one day. */
const sessions = fixtureSessions({
  has: (metric, { id }, day) =>
    metric.id === 'memory-idle'
      ? id !== 'python' && (id !== 'rust' || day === '2026-12-01')
      : metric.id !== 'heap-cycles-slow' || day === '2026-12-01',
});

let copy: Copy;
const text = (file: string): string => readFileSync(join(copy.folder, 'dist', file), 'utf8');
const documentOf = (file: string): Document => parseHTML(text(file)).document;
const words = (node: Element): string => node.textContent.replace(/\s+/gu, ' ').trim();
const rowsOf = (root: ParentNode): string[][] =>
  [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map(words),
  );
/** Takes out what pages say of the project's own figures, which need not hold for these. */
const withoutFindings = (page: string): string =>
  page
    .replace(/<\/?Finding(?:\s+\w+="[^"]*")*>/gu, '')
    .replace(/<Ratio(?:\s+\w+="[^"]*")*\s*\/>/gu, 'some times');

/** Takes out the anchors of published metrics, of which the fixture leaves some out. */
const withoutMeasured = (ledger: string): string =>
  ledger
    .split('\n')
    .filter((line) => !line.startsWith('/measured/#'))
    .join('\n');

const append = (added: string) => (before: string) => `${before.trimEnd()}\n\n${added}\n`;

describe('with figures of two days', () => {
  beforeAll(async () => {
    copy = await copyProject(true);
    writeSessions(copy.folder, sessions);
    const stating = globSync('content/**/*.mdx', { cwd: copy.folder }).filter((file) =>
      /<(?:Finding|Ratio)\s/u.test(readFileSync(join(copy.folder, file), 'utf8')),
    );
    await copy.changeAll(stating.map((file) => [file, withoutFindings]));
    if (publishedMetrics.length > 0) await copy.edit('src/links/published.txt', withoutMeasured);
    await copy.edit(
      'content/compare/go-vs-python.mdx',
      append('<Measured metrics="cpu-busy" languages="go python" />'),
    );
    await copy.edit(
      'content/about.mdx',
      append(
        'Go takes <Figure metric="cpu-busy" variant="go" /> of CPU.\n\n<Measured metrics="heap-cycles-slow" />\n\n<Finding metric="cpu-busy" shows="python > go">Python takes more</Finding>: <Ratio metric="cpu-busy" more="python" less="go" /> as much.',
      ),
    );
    const { code, output } = await copy.build();
    expect(output.split('\n').slice(-6).join('\n')).toContain('Complete!');
    expect(code).toBe(0);
  });
  afterAll(() => copy.remove());

  test('each metric has a table at its address, with what its panel says', () => {
    const page = documentOf('measured/index.html');
    for (const metric of metrics.filter(({ id }) => id !== 'heap-cycles-slow')) {
      const name = page.querySelector(`[id="${metric.id}"] figcaption`);
      const table = page.querySelector(`[id="${metric.id}"] table`);
      const panel = panelOf(metric, [], sessions);
      expect(name?.querySelector(`a.anchor[href="#${metric.id}"]`)).not.toBeNull();
      if (panel?.flat !== undefined) {
        expect(name?.nextElementSibling && words(name.nextElementSibling)).toBe(panel.flat);
        continue;
      }
      expect(table && rowsOf(table)).toEqual(
        panel?.rows.map(({ variant, value, beside }) => [
          variant.label,
          // The picture, which says in words only why there is none.
          value === '–' ? beside : '',
          value.replace('\u00A0', ' '),
          beside,
        ]),
      );
      expect(table?.querySelectorAll('thead th, thead td').length).toBe(4);
    }
  });

  test('each picture has the mark of its row, and none for a row without a figure', () => {
    const page = documentOf('measured/index.html');
    const points = (id: string) =>
      [...page.querySelectorAll(`[id="${id}"] tbody tr`)].map(
        (row) => row.querySelectorAll('svg .point').length,
      );
    expect(points('cpu-busy')).toEqual([1, 1, 1, 1]);
    expect(points('memory-idle')).toEqual([1, 0, 1, 0]);
  });

  test('its Markdown has the same table, and no picture', () => {
    const markdown = text('measured/index.md').replaceAll('\u00A0', ' ');
    const [go] = panelOf(metricOf('cpu-busy'), [], sessions)?.rows ?? [];
    const row = `| Go | ${go?.value.replace('\u00A0', ' ') ?? ''} | ${go?.beside ?? ''} |`;
    expect(markdown).toContain(
      `**CPU per request, 500 requests per second:** milliseconds, log scale, lower is better\n\n| Language | Median | Quartiles |\n| - | - | - |\n${row}\n`,
    );
    expect(markdown).toContain('| Python | – | not measured |');
  });

  test('another page says whose figures these are, and leads to them', () => {
    const lead = documentOf('compare/go-vs-python/index.html').querySelector('.measured-lead');
    expect(lead && words(lead)).toBe('Measured by us: one small service in each language');
    expect(lead?.querySelector('a')?.getAttribute('href')).toBe('/measured/');
  });

  test('a pair has two rows and a ratio', () => {
    const table = documentOf('compare/go-vs-python/index.html').querySelector('.panel table');
    const rows = table ? rowsOf(table) : [];
    expect(rows.map(([name]) => name)).toEqual(['Go', 'Python']);
    expect(rows.map((row) => row[3])).toEqual([
      '1 ×',
      expect.stringMatching(/^\d.* × \(.+–.+\)$/u),
    ]);
  });

  test('of a metric that was measured on one day there is nothing', () => {
    expect(text('about/index.html') + text('measured/index.html')).not.toContain(
      'heap-cycles-slow',
    );
  });

  test('a sentence cites a figure and leads to it', () => {
    const link = documentOf('about/index.html').querySelector('a[href="/measured/#cpu-busy"]');
    expect(link?.parentElement && words(link.parentElement)).toMatch(
      /^Go takes \d+(\.\d+)? (ms|µs) \(measured by us\) of CPU\.$/u,
    );
  });

  test('a statement leads to the figures that bear it out', () => {
    const links = documentOf('about/index.html').querySelectorAll('a[href="/measured/#cpu-busy"]');
    const [, statement, ratio] = [...links].map(words);
    expect(statement).toBe('Python takes more');
    expect(ratio).toMatch(/^\d(\.\d)? times$/u);
    expect(links[1]?.parentElement && words(links[1].parentElement)).toBe(
      `Python takes more: ${ratio ?? ''} as much.`,
    );
  });

  test('cores and costs are there without a script', () => {
    const seconds = panelOf(metricOf('cpu-busy'), [], sessions)?.figures[1]?.median ?? 0;
    const row = rowsOf(documentOf('measured/index.html').querySelector('.cores') ?? document)[1];
    expect(row?.[0]).toBe('Python');
    expect(
      [100, 1000, 20_000].map((requests) => coresText(coresFor(requests, seconds, 25))),
    ).toEqual(row?.slice(1).map((cell) => /^[\d,]+ cores?/u.exec(cell)?.[0]));
  });

  test('the files have every value of every run of two days, and the package names them', () => {
    const shown = sessions
      .map((session) => ({
        ...session,
        figures: session.figures.filter(
          ({ metric, variant }) =>
            `${metric} ${variant}` !== 'memory-idle rust' && metric !== 'heap-cycles-slow',
        ),
      }))
      .toSorted((one, other) =>
        `${one.day} ${one.experiment}` < `${other.day} ${other.experiment}` ? -1 : 1,
      );
    const lines: unknown[] = parseCsv(text('data/measured.csv'), { columns: true, bom: true });
    const values = shown.flatMap(({ figures }) => figures.flatMap((figure) => figure.values));
    expect(lines.length).toBe(values.length);
    const first = shown.find(({ experiment }) => experiment === 'load')?.figures[0];
    expect(lines[0]).toEqual({
      metric: first?.metric,
      variant: 'go',
      day: '2026-11-30',
      run: '1',
      value: String(first?.values[0]),
      unit: 'seconds',
    });
    expect(JSON.parse(text('data/measured.json'))).toMatchObject({ sessions: shown });
    const sum = createHash('sha256').update(text('data/measured.csv')).digest('hex');
    expect(text('data/datapackage.json')).toContain(`sha256:${sum}`);
  });

  test('site map and navigation have the page', () => {
    expect(text('sitemap-0.xml')).toContain('https://when-to-use.example/measured/');
    expect(text('tables/index.html')).toMatch(/href="?\/measured\//u);
    expect(existsSync(join(copy.folder, 'dist/og/measured.png'))).toBe(true);
  });
});
