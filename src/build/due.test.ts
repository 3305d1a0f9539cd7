import { describe, expect, test } from 'vitest';
import { dueReport } from './due.ts';

const checked = { url: 'https://docs.example/', verified: '2026-11-23' };
const list = JSON.stringify([
  { ...checked, due: '2027-01-22', table: 'operations', row: 'cold-start', column: 'go' },
  { ...checked, due: '2027-01-23', file: 'content/go.mdx' },
]);

describe('what is due', () => {
  test('is named by its place, up to the last day', () => {
    expect(dueReport(list, 60, '2026-11-23')).toEqual({
      lines: ['due 2027-01-22: table "operations", row "cold-start", column "go"'],
      summary: '1 of 2 pages and cells are due by 2027-01-22',
    });
    expect(dueReport(list, 61, '2026-11-23').lines[1]).toBe('due 2027-01-23: content/go.mdx');
  });

  test('is what is overdue too', () => {
    expect(dueReport(list, 0, '2028-02-29').lines).toHaveLength(2);
  });

  test('may be nothing, and then it says what comes next', () => {
    expect(dueReport(list, 59, '2026-11-23')).toEqual({
      lines: [],
      summary: 'nothing falls due within 59 days; the next is due 2027-01-22',
    });
    expect(dueReport('[]', 60, '2026-11-23').summary).toMatch(/the next is due never$/u);
  });
});
