import { notCovered } from '#data/not-covered.ts';
import type { Names } from '#search/names.ts';

/** A small site for tests: three languages, two comparisons, a table and a glossary. */
export const sampleNames: Names = {
  meta: 'pagefind.en_0.pf_meta',
  pages: [
    {
      url: '/go/',
      title: 'Go',
      kind: 'guide',
      file: 'go',
      words: 300,
      languages: ['go'],
      aliases: ['golang'],
      parts: [
        { title: 'Cold start', at: 100 },
        { title: 'Goroutine leaks', at: 200, hidden: 20 },
      ],
    },
    { url: '/node/', title: 'Node', kind: 'guide', file: 'node', words: 50, languages: ['node'] },
    { url: '/rust/', title: 'Rust', kind: 'guide', file: 'rust', words: 50, languages: ['rust'] },
    {
      url: '/compare/go-vs-rust/',
      title: 'Go or Rust',
      kind: 'comparison',
      file: 'go-rust',
      words: 80,
      languages: ['go', 'rust'],
      parts: [{ title: 'Build times', at: 40 }],
    },
    {
      url: '/compare/go-vs-node/',
      title: 'Go or Node',
      kind: 'comparison',
      file: 'go-node',
      words: 80,
      languages: ['go', 'node'],
    },
    {
      url: '/tables/operations/',
      title: 'Operations',
      kind: 'table',
      file: 'operations',
      words: 40,
      parts: [
        { title: 'Cold start', file: 'row', words: 30, aliases: ['serverless'] },
        { title: 'Container size', file: 'row-2', words: 30, scores: 'Go 5, Node 2' },
      ],
    },
    {
      url: '/glossary/',
      title: 'Glossary',
      kind: 'glossary',
      file: 'glossary',
      words: 5,
      parts: [
        { title: 'Goroutine', file: 'goroutine', words: 20 },
        { title: 'Backpressure', file: 'backpressure', words: 20 },
        { title: 'Licence', file: 'licence', words: 20 },
        { title: 'Web socket', id: 'socket', file: 'socket', words: 20, aliases: ['websocket'] },
      ],
    },
    {
      url: '/about/',
      title: 'About',
      kind: 'about',
      file: 'about',
      words: 60,
      parts: [{ title: 'Not covered', at: 20 }],
    },
  ],
  languages: [
    { id: 'go', names: ['go', 'golang'] },
    { id: 'node', names: ['node', 'node.js', 'ts'] },
    { id: 'rust', names: ['rust'] },
    { id: 'python', names: ['python'] },
  ],
  frameworks: [
    { id: 'python', names: ['django'] },
    { id: 'node', names: ['express'] },
  ],
  notCovered,
  synonyms: [
    ['docker', 'container'],
    ['k8s', 'kubernetes'],
    ['lambda', 'cold start'],
  ],
  spellings: ['behaviour'],
  noTypos: ['stare'],
};
