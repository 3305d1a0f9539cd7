/** Display names of the languages; a module of its own, because browser scripts need only this. */
export const languageNames = { go: 'Go', python: 'Python', node: 'Node', rust: 'Rust' } as const;
