import { expect, test } from 'vitest';
import type { SearchRecord } from './records.ts';
import { worded } from './worded.ts';

const data = { 'w.ts': { '/go/#cold-start': 'server wakes up, boot' } };

const record = (url: string): SearchRecord => ({
  url,
  title: 'Cold start',
  page: 'Go',
  kind: 'guide',
  level: 'section',
  languages: [],
  aliases: [],
  text: '',
});

test('a place gets the words that readers search for, without their commas', () => {
  expect(worded(['/go/#cold-start', '/go/'].map(record), data).map(({ words }) => words)).toEqual([
    'server wakes up boot',
    '',
  ]);
});

test('a place that was renamed keeps its words', () => {
  const renamed = { ...record('/go/#start'), formerly: ['/go/#cold-start'] };
  expect(worded([renamed], data).map(({ words }) => words)).toEqual(['server wakes up boot']);
});

test('words for an address that is no place of the site are refused, with the nearest one', () => {
  expect(() => worded([record('/go/#cold-starts')], data)).toThrow(
    'w.ts: there is no place /go/#cold-start on the site; did you mean "/go/#cold-starts"?; correct the address',
  );
});
