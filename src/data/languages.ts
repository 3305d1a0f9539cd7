import { languageIds, type Language, type LanguageId } from '~/schemas/language';

/** Versions as of 23 November 2026; the table of languages carries their sources. */
export const languages: Record<LanguageId, Language> = {
  go: {
    name: 'Go',
    longName: 'Go (Golang)',
    role: 'Networked services that a team must ship and keep',
    version: '1.27',
    aliases: ['golang'],
  },
  python: {
    name: 'Python',
    longName: 'Python (CPython)',
    role: 'Data, models, notebooks and automation',
    version: '3.15',
    aliases: ['py', 'cpython'],
  },
  node: {
    name: 'Node',
    longName: 'Node.js (JavaScript, TypeScript)',
    role: 'Web interfaces, server-side rendering, one language end to end',
    version: '26',
    aliases: ['nodejs', 'node.js', 'javascript', 'js', 'typescript', 'ts'],
  },
  rust: {
    name: 'Rust',
    longName: 'Rust',
    role: 'Hot paths with a latency or memory budget',
    version: '1.99',
    aliases: ['rustlang'],
  },
};

/** A column per language, in the order every table shows them. */
export const languageColumns = languageIds.map((id) => ({
  id,
  label: languages[id].name,
  language: id,
}));
