import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blankRecord,
  blanks,
  fillIn,
  recordFileName,
  recordMarkdown,
  type DecisionRecord,
} from './decision-record.ts';
import { rank } from '#decide/weights/ranking.ts';
import { scoreMatrix } from '#data/score-matrix.ts';
import { weightsRecord } from '#decide/weights/weights-record.ts';

const record: DecisionRecord = {
  title: 'Take Go',
  background: ['asked'],
  options: ['Go', 'Rust'],
  drivers: ['ship soon'],
  decision: 'Go, for one binary.',
  consequences: [],
  changesMind: ['a pause breaks a promise'],
  evidence: ['a cell'],
  origin: 'Started here.',
};

const words = {
  title: 'Use Go for billing',
  status: 'accepted',
  date: '23 November 2026',
  deciders: 'Ana',
  context: 'It costs $1 & more.',
};

describe('a record', () => {
  test('has its parts in order, and no heading over nothing', () => {
    expect(blankRecord(record).match(/^#+ .*/gmu)).toEqual([
      '# Take Go',
      '## Context',
      '## Options considered',
      '## Drivers',
      '## Decision',
      '## What would change our mind',
      '## Evidence',
    ]);
  });

  test('asks for what only its writer knows', () => {
    for (const blank of [blanks.context, blanks.date, blanks.deciders])
      expect(blankRecord(record)).toContain(blank);
  });

  test('filled in, is the record its writer would have got at once', () => {
    expect(fillIn(blankRecord(record), words)).toBe(recordMarkdown(record, words));
  });

  test('takes whatever its writer says, to the letter', () => {
    const said = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !text.includes('*'));
    fc.assert(
      fc.property(said, said, (context, deciders) => {
        const filled = { ...words, context, deciders };
        expect(fillIn(blankRecord(record), filled)).toBe(recordMarkdown(record, filled));
      }),
    );
  });

  test('keeps its blanks where nothing is said', () => {
    const nothing = { title: '', status: '', date: '', deciders: '', context: '' };
    expect(fillIn(blankRecord(record), nothing)).toBe(blankRecord(record));
  });

  test.each([
    ['Take Go', 'take-go.md'],
    ['Rust: *hot* path / “under” Go', 'rust-hot-path-under-go.md'],
    ['../../..', 'decision.md'],
    ['', 'decision.md'],
    // Composed and decomposed, as keyboards of different systems write it.
    ['Déménager vers Go', 'déménager-vers-go.md'],
    ['De\u0301me\u0301nager vers Go', 'déménager-vers-go.md'],
    ['ガベージ', 'ガベージ.md'],
    ['हिन्दी में Go', 'हिन्दी-में-go.md'],
    [`${'a'.repeat(79)} 𠮷`, `${'a'.repeat(79)}.md`],
    ['𠮷'.repeat(100), `${'𠮷'.repeat(80)}.md`],
  ])('“%s” is saved under a name that every system takes', (title, name) => {
    expect(recordFileName(title)).toBe(name);
  });
});

describe('a record of weights', () => {
  const latency = Object.fromEntries(scoreMatrix.dimensions.map(({ id }) => [id, 0]));
  const made = (weights: Record<string, number>): DecisionRecord => {
    const weighting = { weights: { ...latency, ...weights }, variants: {} };
    return weightsRecord(scoreMatrix, weighting, rank(scoreMatrix, weighting), {
      url: 'https://a.example/?w',
      dimension: ({ label }) => label,
      cell: (dimension, contender) => `${dimension.id}.${contender.id}`,
      origin: '',
    });
  };

  test('names the winner, and as its price what others do better', () => {
    const { title, drivers, consequences, evidence } = made({
      'latency-determinism': 5,
      'onboarding-speed': 1,
    });
    expect(title).toBe('Take Rust');
    expect(drivers).toEqual([
      'Latency determinism: weight 5 of 5',
      'Team onboarding speed: weight 1 of 5',
    ]);
    expect(consequences).toEqual(['Team onboarding speed: Rust 3, Go 5, Node 4, Python 4']);
    expect(evidence[0]).toBe('latency-determinism.rust');
  });

  test('names nobody where it is too close to call', () => {
    const { title, decision, consequences } = made({
      'cpu-performance': 5,
      'build-and-deploy': 5,
    });
    expect(title).toBe('Too close to call');
    expect(decision).toContain('Too close to call');
    expect(consequences).toEqual([]);
  });

  test('says so where nothing was weighed', () => {
    expect(made({}).decision).toContain('nothing to rank');
  });
});
