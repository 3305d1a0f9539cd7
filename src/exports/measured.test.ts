import { expect, test } from 'vitest';
import type { Session } from '#data/schemas/session.ts';
import { metricOf } from '#measured/metrics.ts';
import { fixtureSessions } from '#tests/data/measured.ts';
import { published } from './measured.ts';

const metric = metricOf('cpu-busy');

/** The days of which values of the metric are published. */
const daysIn = (sessions: readonly Session[]): string[] =>
  published([metric], sessions).sessions.map(({ day }) => day);

test('only the two days of a figure are published', () => {
  const three = fixtureSessions({ days: ['2026-11-29', '2026-11-30', '2026-12-01'] });
  expect(daysIn(three)).toEqual(['2026-11-30', '2026-12-01']);
  const few = fixtureSessions({ days: ['2026-12-02'], runs: 9 });
  expect(daysIn([...three, ...few])).toEqual(['2026-11-30', '2026-12-01']);
  const others = fixtureSessions({ days: ['2026-12-02'] }).map((session) => ({
    ...session,
    programs: 'fedcba9876543210',
  }));
  expect(daysIn([...three, ...others])).toEqual(['2026-11-30', '2026-12-01']);
});

test('of one day, nothing is', () => {
  expect(published([metric], fixtureSessions({ days: ['2026-12-01'] }))).toEqual({
    metrics: [],
    sessions: [],
  });
});
