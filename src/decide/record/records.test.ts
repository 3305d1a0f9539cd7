import { expect, test } from 'vitest';
import type { WrittenPage } from '#prose/page.ts';
import { allPages } from '#tests/data/pages.ts';
import { withEvidence } from './record-data.ts';
import { recordData, recordGroups } from './records.ts';

const written = await allPages();

/** The record that takes Rust rather than Go, where the page of that pair is written otherwise. */
const takeRust = (rewrite: (data: WrittenPage['data']) => Partial<WrittenPage['data']>) => {
  const pages = written.map((page) =>
    page.id === 'compare/go-vs-rust'
      ? { ...page, data: { ...page.data, ...rewrite(page.data) } }
      : page,
  );
  return recordGroups(pages)
    .flatMap(({ records }) => records)
    .find(({ id }) => id === 'go-vs-rust.rust')?.record;
};

test('a side of a pair has its own reasons, in whichever order its page has the two lists', () => {
  const record = takeRust(() => ({}));
  expect(record?.title).toBe('Take Rust');
  expect(record?.drivers.join()).toMatch(/p99|memory/iu);
  expect(record?.consequences).not.toEqual([]);
  expect(takeRust(({ choose }) => ({ choose: choose.toReversed() }))).toEqual(record);
});

test('a pair without the list of a side is refused', () => {
  expect(() =>
    takeRust(({ choose }) => ({ choose: choose.filter(({ id }) => id !== 'choose-rust') })),
  ).toThrow(
    'content/compare/go-vs-rust.mdx: choose: there is no list "choose-rust"; add it, for the decision record that takes this side',
  );
});

test.each(['Go against Rust', 'Go or Rust or C++', 'Go or '])(
  'a pair named “%s”, from which no two names can be taken, is refused',
  (label) => {
    expect(() => takeRust(() => ({ label }))).toThrow(
      `the label is "${label}"; expected "A or B", because both names are taken from it`,
    );
  },
);

test('the evidence of every record is lines of the scorecard with their addresses', () => {
  const data = recordData(written);
  const evidence = Object.values(data.records).flatMap(
    (record) => withEvidence(record, data).evidence,
  );
  expect(evidence.length).toBeGreaterThan(0);
  for (const line of evidence)
    expect(line).toMatch(/^\[.+\]\(.+\/tables\/scorecard\/#[\w-]+\.\w+\): /u);
});

test('evidence of a cell that does not exist is refused', () => {
  const [record] = recordGroups(written).flatMap(({ records }) => records);
  if (!record) throw new Error('there is no record');
  const stored = { ...record.record, evidenceCells: ['cold-start.perl'] };
  expect(() => withEvidence(stored, { cells: {} })).toThrow(
    'the scorecard has no cell "cold-start.perl"',
  );
});
