/** What search offers before anything is typed: ids of pages, and searches. */
export const searchStarts = {
  pages: [
    'compare/go-vs-python',
    'compare/go-vs-node',
    'compare/go-vs-rust',
    'compare/python-vs-node',
    'compare/python-vs-rust',
    'compare/node-vs-rust',
    'decide',
  ],
  queries: ['goroutine leak', 'cold start'],
} as const;
