import { describe, expect, test } from 'vitest';
import { gather, withFirst, type Placed } from './result-groups.ts';

const hit = (level: string, url: string, title: string): Placed => ({
  level,
  url,
  title,
  page: { title: 'Go', icon: 'go', place: 'Guides' },
  excerpt: [{ text: title, marked: false }],
  summary: undefined,
  icon: 'row',
  place: 'Go',
});
const sections = ['#a', '#b', '#c', '#d'].map((id) => hit('section', `/go/${id}`, id));

/** What a reader sees: the titles of results, each with those of its sections. */
const shown = (results: ReturnType<typeof gather>): string[] =>
  results.map(({ title, sections: below }) =>
    [title, ...below.map((section) => section.title)].join(' '),
  );

describe('sections of a page', () => {
  test('are shown below it, and it stands where the best of them would', () => {
    const results = gather([
      hit('section', '/go/#a', '#a'),
      hit('page', '/rust/', 'Rust'),
      hit('page', '/go/', 'Go'),
    ]);
    expect(shown(results)).toEqual(['Go #a', 'Rust']);
    expect(results[0]?.excerpt).toEqual([{ text: 'Go', marked: false }]);
  });

  test('bring their page along when it does not match itself', () => {
    const [result] = gather(sections.slice(0, 1));
    expect(result).toMatchObject({ title: 'Go', url: '/go/', excerpt: [], place: 'Guides' });
  });

  test('are three at most, the best ones', () => {
    expect(shown(gather([hit('page', '/go/', 'Go'), ...sections]))).toEqual(['Go #a #b #c']);
  });
});

test('a row is a result of its own beside its page', () => {
  const results = gather([hit('entry', '/go/#row', 'Row'), hit('page', '/go/', 'Go')]);
  expect(shown(results)).toEqual(['Row', 'Go']);
});

describe('the page that answers the whole query', () => {
  const results = gather([hit('page', '/rust/', 'Rust'), hit('page', '/go/', 'Go'), ...sections]);

  test('comes first, once, with its sections', () => {
    expect(shown(withFirst(results, hit('page', '/go/', 'Go')))).toEqual(['Go #a #b #c', 'Rust']);
  });

  test('may be a section, which is not shown again below its page', () => {
    const [first, ...others] = shown(withFirst(results, hit('section', '/go/#b', 'Chosen')));
    expect(first).toBe('Chosen');
    expect(others).toEqual(['Rust', 'Go #a #c']);
  });

  test('comes first although the index did not find it', () => {
    expect(shown(withFirst(results, hit('page', '/node/', 'Node')))).toEqual([
      'Node',
      'Rust',
      'Go #a #b #c',
    ]);
  });
});
