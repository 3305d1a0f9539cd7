import { defineTable } from '#data/schemas/table.ts';
import { draft } from './sample-table.ts';

const [speed, size] = draft.rows;
if (!speed || !size) throw new Error('the sample has lost its rows');

const moved = {
  from: 3,
  on: '2026-11-23',
  why: 'It does.',
  sources: ['rust-survey-2025' as const],
};

/** The sample, in which both scores of a cell have moved, and the words of another. */
export const changedTable = defineTable('sample.ts', {
  ...draft,
  rows: [
    {
      ...speed,
      cells: {
        ...speed.cells,
        go: {
          ...speed.cells.go,
          history: [
            { applies: 'I/O', to: 4, ...moved },
            { applies: 'CPU', to: 2, ...moved },
          ],
        },
      },
    },
    {
      ...size,
      cells: {
        ...size.cells,
        rust: {
          lead: 'In short',
          points: [{ text: 'Use `Vec<T>`', kind: 'judgement' }],
          history: [
            {
              from: '*Never*',
              to: 'Use `Vec<T>`',
              on: '2026-11-24',
              why: 'See `Box<T>`.',
              sources: ['go-faq'],
            },
          ],
        },
      },
    },
  ],
});
