import { describe, expect, test } from 'vitest';
import { excerptOf, type Part } from './excerpt.ts';
import { understand } from './query.ts';
import { sampleNames } from '#tests/data/sample-names.ts';

const typed = (query: string) => understand(query, sampleNames).terms;
const markedIn = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ text, marked }) => (marked ? text : []));
const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');

describe('an excerpt', () => {
  test('is the stretch that says most of the query, its words marked', () => {
    const text = `${'before '.repeat(40)}the cold start of a service ${'after '.repeat(40)}`;
    const parts = excerptOf(text, typed('cold start'), 8);
    expect(markedIn(parts)).toEqual(['cold', 'start']);
    expect(parts[0]?.text).toMatch(/^… /u);
    expect(parts.at(-1)?.text).toMatch(/ …$/u);
  });

  test('begins a few words before the first that matches, because two lines of it are shown', () => {
    const text = `${'before '.repeat(40)}cold ${'after '.repeat(40)}`;
    const [before] = excerptOf(text, typed('cold'), 26);
    expect(before?.text).toBe(`… ${'before '.repeat(4)}`);
  });

  test('keeps markup as text and a short text whole', () => {
    expect(excerptOf('<b>cold</b>', typed('start'))).toEqual([
      { text: '<b>cold</b>', marked: false },
    ]);
    expect(excerptOf('', typed('start'))).toEqual([]);
  });

  test('marks the words typed and their forms, without the signs around them', () => {
    const parts = excerptOf('“Leaks.” A leaked, leaking goroutine (leak)', typed('leak'));
    expect(markedIn(parts)).toEqual(['Leaks', 'leaked', 'leaking', 'leak']);
    expect(textOf(parts)).toBe('“Leaks.” A leaked, leaking goroutine (leak)');
  });

  test('is chosen by other words for the same too, but marks none of them', () => {
    const parts = excerptOf(
      `${'before '.repeat(40)}container ${'after '.repeat(40)}`,
      typed('docker'),
      8,
    );
    expect(textOf(parts)).toContain('container');
    expect(markedIn(parts)).toEqual([]);
  });

  test('marks a language by its name, and longer words only where the reader is still typing', () => {
    expect(markedIn(excerptOf('Go is going well', typed('go')))).toEqual(['Go']);
    expect(markedIn(excerptOf('goroutines', typed('gorout')))).toEqual(['goroutines']);
    expect(markedIn(excerptOf('starter', typed('start')))).toEqual([]);
  });
});
