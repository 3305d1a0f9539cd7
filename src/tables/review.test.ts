import { describe, expect, test } from 'vitest';
import { cellDue, dueDay, tableDue } from './review.ts';
import { sample as table } from '#tests/data/sample-table.ts';

describe('when a claim is to be checked again', () => {
  test.each([
    ['measured', '2027-05-22'],
    ['documented', '2027-11-23'],
    ['judgement', '2028-05-16'],
  ] as const)('%s on 23 November 2026: by %s', (kind, due) => {
    expect(dueDay('2026-11-23', kind)).toBe(due);
  });

  test('a cell falls due with its claim that ages fastest, counted from its own check', () => {
    const points = [
      { text: 'Small', kind: 'judgement' as const },
      { text: '2 MB', kind: 'measured' as const, sources: [] },
    ];
    expect(cellDue({ lead: 'In short', points }, table)).toBe('2027-05-22');
    expect(
      cellDue({ lead: 'In short', points: points.slice(0, 1), verified: '2027-01-01' }, table),
    ).toBe('2028-06-24');
  });

  test('a table falls due with its first cell', () => {
    expect(tableDue(table)).toBe('2027-11-23');
    const points = [{ text: 'Old', kind: 'judgement' as const }];
    const old = { lead: 'In short', points, verified: '2025-01-01' };
    const [first, ...rest] = table.rows;
    const rows = first
      ? [first, ...rest.map((row) => ({ ...row, cells: { ...row.cells, rust: old } }))]
      : [];
    expect(tableDue({ ...table, rows })).toBe('2026-06-25');
  });
});
