import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';
import { normaliseQuery, understand, wordsToCount } from './query.ts';
import { sampleNames } from '#tests/data/sample-names.ts';
import { stemOf } from './stems.ts';

const meant = (query: string) => understand(query, sampleNames);
const words = (query: string) => meant(query).terms.map(({ word }) => word);
const firstFor = (query: string) => answer(meant(query), sampleNames).places[0]?.url;

describe('a query', () => {
  test.each([
    ['  go \u0000 \u202E rust\n', 'go rust'],
    ['gc \uD800', 'gc'],
    ['x'.repeat(199) + '😀', 'x'.repeat(199)],
    ['x'.repeat(500), 'x'.repeat(200)],
    ['ｇｏｒｏｕｔｉｎｅ', 'goroutine'],
    ['cafe\u0301', 'café'],
  ])('%j is shown as %j', (typed, shown) => {
    expect(normaliseQuery(typed)).toBe(shown);
  });

  test.each([
    ['should I use go or rust', '/compare/go-vs-rust/'],
    ['Rust vs Golang', '/compare/go-vs-rust/'],
    ['node.js versus go', '/compare/go-vs-node/'],
    ['go rust', '/compare/go-vs-rust/'],
    ['node → go', '/compare/go-vs-node/'],
    ['rust instead of go', '/compare/go-vs-rust/'],
    ['go 1.27', '/go/'],
    ['golang v1.27.2', '/go/'],
    ['go1.27', '/go/'],
    ['node 26', '/node/'],
    ['java', '/about/#not-covered'],
    ['go vs java', '/about/#not-covered'],
    ['C#', '/about/#not-covered'],
    ['c or go', '/about/#not-covered'],
    ['go, rust or java', '/compare/go-vs-rust/'],
    ['when to use golang', '/go/'],
    ['why not rust?', '/rust/'],
    ['TS', '/node/'],
  ])('%s is answered by %s as a whole', (query, url) => {
    expect(firstFor(query)).toBe(url);
  });

  test.each([
    ['going', []],
    ['call c from go', []],
    ['go vs java vs csharp', ['Java', 'C#']],
    ['javascript', []],
    ['c++', ['C++']],
  ])('%s names as not covered: %j', (query, leftOut) => {
    expect(meant(query).leftOut).toEqual(leftOut);
  });

  test('words of questions are dropped, unless nothing else is left', () => {
    expect(words('what is the size of a docker image')).toEqual(['size', 'docker', 'image']);
    expect(words('what is it')).toEqual(['what', 'is', 'it']);
  });

  test('other words for the same are asked for too, unless the query has them itself', () => {
    expect(wordsToCount(meant('docker'))).toEqual(['docker', 'container']);
    expect(wordsToCount(meant('docker container'))).toEqual(['docker', 'container']);
    expect(wordsToCount(meant('lambda'))).toEqual(['lambda', 'cold', 'start']);
    expect(wordsToCount(meant('behavior'))).toEqual(['behavior', 'behaviour']);
    expect(wordsToCount(meant('golang'))).toEqual([]);
  });

  test.each([
    ['gorutine', 'goroutine'],
    ['backpressurre', 'backpressure'],
    ['golnag', 'golang'],
  ])('the misspelling %s is read as %s', (from, to) => {
    expect(meant(from).corrections).toEqual([{ from, to }]);
  });

  test.each(['goroutines', 'gorout', 'p99', 'c++', 'stare', 'zzqxv'])(
    '%s is no misspelling',
    (word) => {
      expect(meant(word).corrections).toEqual([]);
    },
  );

  test('words that a name has in one, or in two, are found either way', () => {
    expect(words('web socket')).toEqual(['websocket']);
    expect(words('coldstart')).toEqual(['cold', 'start']);
  });

  test('the names of programs are read word by word, unless the site has them', () => {
    expect(words('CPUThrottlingHigh')).toEqual(['cpu', 'throttling', 'high']);
    expect(words('WebSocket')).toEqual(['websocket']);
  });

  test('beginnings of many words are looked for in names alone', () => {
    expect(meant('gorou').terms.map(({ isBeginning }) => isBeginning)).toEqual([true]);
    expect(wordsToCount(meant('gorou'))).toEqual(['gorou', 'goroutine']);
    const [page] = sampleNames.pages;
    const more = page ? [...sampleNames.pages, { ...page, title: 'Comb, cone, cope, cord' }] : [];
    expect(wordsToCount(understand('co', { ...sampleNames, pages: more }))).toEqual(['co']);
  });
});

describe('a stem', () => {
  test.each([
    ['rewriting', 'rewrites'],
    ['licence', 'license'],
    ['behaviour', 'behavior'],
    ['optimise', 'optimization'],
    ['centre', 'centers'],
    ['cancelled', 'canceling'],
    ['catalogue', 'catalogs'],
  ])('is the same of %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  test.each([
    ['error', 'hour'],
    ['metre', 'meter maid'],
  ])('is not the same of %s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
