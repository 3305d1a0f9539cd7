import { defineTable, type TableDraft } from '#data/schemas/table.ts';

/** A small valid table that a test can break in one place. */
export const draft: TableDraft<'go' | 'rust'> = {
  id: 'sample',
  title: 'Sample',
  caption: 'A caption.',
  rowHeader: 'Dimension',
  verified: '2026-11-23',
  columns: [
    { id: 'go', label: 'Go', language: 'go' },
    { id: 'rust', label: 'Rust', language: 'rust' },
  ],
  rows: [
    {
      id: 'speed',
      label: 'Speed',
      rubric: { 1: 'slow', 3: 'middling', 5: 'fast' },
      cells: {
        go: {
          lead: 'Quick enough for most',
          scores: [
            { value: 4, applies: 'I/O' },
            { value: 2, applies: 'CPU' },
          ],
          points: [
            { text: 'Uses `net/http` | pipes', kind: 'documented', sources: ['go-faq'] },
            { text: 'See [the page](/go/)', kind: 'judgement' },
          ],
        },
        rust: {
          lead: 'As quick as C',
          scores: [{ value: 5 }],
          points: [{ text: '=cmd|evil', kind: 'judgement', sources: ['go-faq', 'go-1-27'] }],
        },
      },
    },
    {
      id: 'size',
      label: 'Size',
      cells: {
        go: { lead: '-5 or so', points: [{ text: '-5', kind: 'judgement' }] },
        rust: {
          lead: '"Quoted", too',
          points: [{ text: '"quoted", with comma', kind: 'judgement' }],
        },
      },
    },
  ],
};

export const sample = defineTable('sample.ts', draft);
