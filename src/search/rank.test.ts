import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';
import { placesOf, type Place } from './places.ts';
import { countPlaces } from './postings.ts';
import { understand } from './query.ts';
import type { Counts } from './matches.ts';
import { sampleNames } from '#tests/data/sample-names.ts';

const places = placesOf(sampleNames);
const at = (url: string): Place => {
  const place = places.find((one) => one.url === url);
  if (!place) throw new Error(`no ${url}`);
  return place;
};
const counts = (found: Readonly<Record<string, Readonly<Record<string, number>>>>): Counts =>
  new Map(
    Object.entries(found).map(([word, having]) => [
      word,
      new Map(
        Object.entries(having).map(([url, inText]) => [
          at(url),
          { inText, isHidden: inText === 0 },
        ]),
      ),
    ]),
  );
const found = (query: string, texts?: Counts, filters = {}): string[] =>
  answer(understand(query, sampleNames), sampleNames, filters, texts).places.map(({ url }) => url);

describe('names', () => {
  test('alone tell what is called as it was asked for, and nothing that is not', () => {
    expect(found('goroutine')).toEqual(['/glossary/#goroutine']);
    expect(found('serverless')).toEqual(['/tables/operations/#cold-start']);
    expect(found('the size of my container')).toEqual(['/tables/operations/#container-size']);
    expect(found('why is my service slow')).toEqual([]);
  });

  test('are found by their beginning, with a wrong letter, and in the other spelling', () => {
    expect(found('backp')).toEqual(['/glossary/#backpressure']);
    expect(found('bakpressure')).toEqual(['/glossary/#backpressure']);
    expect(found('license')).toEqual(['/glossary/#licence']);
  });

  test('of the language that was asked for come first', () => {
    expect(found('go cold start')[0]).toBe('/go/#cold-start');
  });

  test('a place keeps its rank when the texts are counted', () => {
    const texts = counts({ goroutine: { '/node/': 9, '/rust/': 9, '/go/#goroutine-leaks': 1 } });
    const [first, ...others] = found('goroutine', texts);
    expect(first).toBe('/glossary/#goroutine');
    expect(others).toContain('/node/');
  });
});

describe('texts', () => {
  test('a place with all words is before one with more of one word', () => {
    const texts = counts({ heap: { '/go/': 1, '/rust/': 9 }, pause: { '/go/': 1 } });
    expect(found('heap pause', texts).slice(0, 2)).toEqual(['/go/', '/rust/']);
  });

  test('a word more often counts more, in a short text too', () => {
    const texts = counts({ heap: { '/rust/': 1, '/node/': 4 } });
    expect(found('heap', texts).slice(0, 2)).toEqual(['/node/', '/rust/']);
    const lengths = counts({ heap: { '/go/#cold-start': 1, '/glossary/#licence': 1 } });
    expect(found('heap', lengths)[0]).toBe('/glossary/#licence');
  });

  test('a word that readers search for counts like a name', () => {
    const texts = counts({ freeze: { '/go/#goroutine-leaks': 0, '/rust/': 3 } });
    expect(found('freeze', texts)[0]).toBe('/go/#goroutine-leaks');
  });

  test('what has none of the words is not found, and the word is named', () => {
    const result = answer(understand('goroutine zzqxv', sampleNames), sampleNames, {}, counts({}));
    expect(result.missing.map(({ word }) => word)).toEqual(['zzqxv']);
    expect(result.whole).toBe(0);
    expect(result.has.map(({ word }) => word)).toEqual(['goroutine']);
    expect(found('zzqxv', counts({}))).toEqual([]);
  });
});

test('a comparison with a subject leads to that part of it', () => {
  expect(found('go or rust build times', counts({}))[0]).toBe('/compare/go-vs-rust/#build-times');
  expect(found('moving from ts to go', counts({}))[0]).toBe('/compare/go-vs-node/');
  expect(found('express or go', counts({}))[0]).toBe('/compare/go-vs-node/');
});

test('filters leave one kind and one language, and no place that answers as a whole', () => {
  const texts = counts({ cold: { '/rust/': 1 }, start: { '/rust/': 1 } });
  expect(found('cold start', texts, { language: 'rust' })).toEqual(['/rust/']);
  expect(found('cold start', texts, { kind: 'table' })).toEqual(['/tables/operations/#cold-start']);
  expect(found('go or rust', texts, { kind: 'table' })).toEqual([]);
});

test('the words of a file are counted for the place they are in, and apart from those only searched for', () => {
  const byFile = new Map([['go', places.filter(({ file }) => file === 'go')]]);
  const data = () => Promise.resolve({ content: '' });
  const result = countPlaces(
    [
      { id: 'go', words: [5, 101, 150, 290], data },
      { id: 'rust', words: [1], data },
    ],
    new Set(['go']),
    byFile,
  );
  expect([...result].map(([{ url }, count]) => [url, count])).toEqual([
    ['/go/', { inText: 1, isHidden: false }],
    ['/go/#cold-start', { inText: 2, isHidden: false }],
    ['/go/#goroutine-leaks', { inText: 0, isHidden: true }],
  ]);
});
