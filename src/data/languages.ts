import { languageNames } from './language-names.ts';
import { defineLanguages, languageIds } from '#data/schemas/language.ts';

/** Versions as of 23 November 2026; the table of languages carries their sources. */
export const languages = defineLanguages('src/data/languages.ts', {
  go: {
    name: languageNames.go,
    version: '1.27',
    aliases: ['golang', 'go lang'],
  },
  python: {
    name: languageNames.python,
    version: '3.15',
    aliases: ['py', 'cpython', 'python3'],
  },
  node: {
    name: languageNames.node,
    version: '26',
    aliases: ['nodejs', 'node.js', 'javascript', 'js', 'typescript', 'ts', 'deno', 'bun'],
  },
  rust: {
    name: languageNames.rust,
    version: '1.99',
    aliases: ['rustlang', 'rust lang'],
  },
});

/** Languages that are in no table but that readers search for: PHP has one comparison. */
export const otherLanguages = [
  { id: 'php', aliases: ['php', 'laravel', 'symfony'], page: 'compare/go-vs-php' },
] as const;

/** A column per language, in the order every table shows them. */
export const languageColumns = languageIds.map((id) => ({
  id,
  label: languages[id].name,
  language: id,
}));
