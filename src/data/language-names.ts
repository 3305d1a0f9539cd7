/** What the site calls each language; apart from the rest, because scripts in the browser need only this. */
export const languageNames = { go: 'Go', python: 'Python', node: 'Node', rust: 'Rust' } as const;
