import { languageNames } from './language-names';
import { languageIds, type Language, type LanguageId } from '~/schemas/language';

/** Versions as of 23 November 2026; the table of languages carries their sources. */
export const languages: Record<LanguageId, Language> = {
  go: {
    name: languageNames.go,
    longName: 'Go (Golang)',
    role: 'Networked services that a team must ship and keep running',
    version: '1.27',
    aliases: ['golang', 'go lang'],
  },
  python: {
    name: languageNames.python,
    longName: 'Python (CPython)',
    role: 'Data, models, notebooks and automation',
    version: '3.15',
    aliases: ['py', 'cpython', 'python3'],
  },
  node: {
    name: languageNames.node,
    longName: 'Node.js (JavaScript, TypeScript)',
    role: 'Web interfaces, server-side rendering, one language end to end',
    version: '26',
    aliases: ['nodejs', 'node.js', 'javascript', 'js', 'typescript', 'ts', 'deno', 'bun'],
  },
  rust: {
    name: languageNames.rust,
    longName: 'Rust',
    role: 'Hot paths with a latency or memory budget',
    version: '1.99',
    aliases: ['rustlang', 'rust lang'],
  },
};

/** A language that is no column of any table, but that readers search for: PHP has one comparison. */
export const guests = [
  { id: 'php', aliases: ['php', 'laravel', 'symfony'], page: 'compare/go-vs-php' },
] as const;

/** A column per language, in the order every table shows them. */
export const languageColumns = languageIds.map((id) => ({
  id,
  label: languages[id].name,
  language: id,
}));
