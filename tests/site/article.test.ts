import { expect, test } from 'vitest';
import { builtFiles, builtText } from '../built';
import { statements } from '../data/article-checklist';
import { sectionText } from './section';

const mend = 'say it there again, or correct tests/data/article-checklist.ts';

test('every statement has a name of its own', () => {
  const ids = statements.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(statements)('$id stands at $where', ({ where, words }) => {
  const [path = '', anchor = ''] = where.split('#');
  const file = `${path.slice(1)}index.html`;
  expect(builtFiles, `no page ${path}; ${mend}`).toContain(file);
  const text = sectionText(builtText(file), anchor)?.toLowerCase();
  expect(text, `no anchor #${anchor} on ${path}; ${mend}`).toBeDefined();
  expect(
    words.filter((word) => !text?.includes(word.toLowerCase())),
    `lost at ${where}; ${mend}`,
  ).toEqual([]);
});
