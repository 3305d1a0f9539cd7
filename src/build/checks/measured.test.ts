import { describe, expect, test } from 'vitest';
import { isPublished, publishedMetrics } from '#data/measured.ts';
import { metrics } from '#data/metrics.ts';
import { placeOf, replaced, saidOf, textOf } from '#tests/data/changed-content.ts';

const page = 'content/measured.mdx';
const method = placeOf('content/about.mdx', '## Method');
const onAbout = (text: string) =>
  replaced('content/about.mdx', '## Method', `${text}\n\n## Method`);

test('every metric has a place on the page of the figures', () => {
  const text = textOf(page);
  expect(metrics.filter(({ id }) => !text.includes(id))).toEqual([]);
});

test.each<[string, () => Record<string, string>, string]>([
  [
    'a metric that no panel shows',
    () => replaced(page, 'p999-busy ', ''),
    `${page}: the page shows nothing of the metric "p999-busy"; add it to a <Measured metrics="…" anchors />`,
  ],
  [
    'a metric that does not exist',
    () => onAbout('<Measured metrics="cpu-bsy" />'),
    `${method}: <Measured>, metrics: there is no "cpu-bsy" in src/data/metrics.ts; did you mean "cpu-busy"?`,
  ],
  [
    'a language that does not exist',
    () => onAbout('<Measured metrics="cpu-busy" languages="go php" />'),
    `${method}: <Measured>, languages: there is no "php" in src/data/languages.ts; expected some of go, python, node, rust`,
  ],
  [
    'anchors on another page',
    () => onAbout('<Measured metrics="cpu-busy" anchors />'),
    `${method}: <Measured anchors> belongs on ${page}, to which links lead; remove \`anchors\` here`,
  ],
  [
    'a language of which a metric has nothing',
    () => onAbout('<Measured metrics="cpu-busy p99-gomaxprocs" languages="python rust" />'),
    `${method}: <Measured>, languages: "p99-gomaxprocs" has nothing of python and rust; take it out of metrics`,
  ],
  [
    'a statement with a link in it',
    () => onAbout('So <Finding metric="p99-busy" shows="python > go">a [link](/go/)</Finding>.'),
    `${method}: <Finding> holds more than words of a sentence; write it within a paragraph, without links and other components between its tags`,
  ],
  [
    'a statement that is no part of a sentence',
    () => onAbout('<Finding metric="p99-busy" shows="python > go">\n\nGo waits.\n\n</Finding>'),
    `${method}: <Finding> holds more than words of a sentence; write it within a paragraph, without links and other components between its tags`,
  ],
  [
    'a statement about a metric that does not exist',
    () => onAbout('So <Finding metric="p99-bsy" shows="nonsense">it waits</Finding>.'),
    `${method}: <Finding>, metric: there is no "p99-bsy" in src/data/metrics.ts; did you mean "p99-busy"?`,
  ],
  [
    'a figure of a variant that does not exist',
    () => onAbout('It takes <Figure metric="cpu-busy" variant="php" /> of CPU.'),
    `${method}: <Figure>, variant: "cpu-busy" has no "php"; expected one of go, python, node, rust`,
  ],
])('%s is one line', async (_, change, line) => {
  expect(await saidOf(change())).toContain(line);
});

const [unpublished] = metrics.filter((metric) => !isPublished(metric));
const [variant] = unpublished?.variants ?? [];

describe.skipIf(!unpublished)('a metric of which no figure is published yet', () => {
  const id = unpublished?.id ?? '';

  test('cannot be cited', async () => {
    const cited = onAbout(
      `It takes <Figure metric="${id}" variant="${variant?.id ?? ''}" /> of CPU.`,
    );
    expect(await saidOf(cited)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^content/about\\.mdx:\\d+: <Figure>, variant: "${id}" of "${variant?.id ?? ''}" is not published \\(.+\\); measure it on two days`,
          'u',
        ),
      ),
    ]);
  });

  test('is shown as nothing, without a complaint', async () => {
    expect(await saidOf(onAbout(`<Measured metrics="${id}" />`))).toEqual([]);
  });
});

test.skipIf(publishedMetrics.length > 0)(
  'as long as no figure is published, nothing may lead to their page',
  async () => {
    const [line = ''] = await saidOf(onAbout('See [our figures](/measured/).'));
    expect(line).toContain(`${method}: the link "/measured/" leads to no page or file`);
  },
);
