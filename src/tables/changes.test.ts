import { expect, test } from 'vitest';
import { changesIn } from './changes.ts';
import { tableSources } from './table.ts';
import { changedTable } from '#tests/data/changed-table.ts';

test('a change says which of two scores moved, and words without their marks, the newest first', () => {
  expect(changesIn([changedTable]).map(({ id, what, from, to }) => [id, what, from, to])).toEqual([
    ['sample-size-rust-2026-11-24', 'Sample: Rust, size', 'Never', 'Use Vec<T>'],
    ['sample-speed-go-2026-11-23-cpu', 'Sample: Go, speed (CPU)', '3', '2'],
    ['sample-speed-go-2026-11-23-i-o', 'Sample: Go, speed (I/O)', '3', '4'],
  ]);
});

test('a table cites the sources of its changes', () => {
  expect(tableSources(changedTable)).toContain('rust-survey-2025');
});
