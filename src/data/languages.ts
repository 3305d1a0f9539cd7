import { languageNames } from './language-names.ts';
import { languageIds, type LanguageId } from '#data/schemas/language.ts';
import { defineLanguages } from '#data/schemas/languages.ts';
import type { SourceId } from './sources.ts';

/** Versions and key figures as of 30 November 2026. */
export const languages = defineLanguages('src/data/languages.ts', {
  go: {
    name: languageNames.go,
    version: '1.27',
    aliases: ['golang', 'go lang'],
    facts: [
      {
        label: 'Version',
        text: '1.27',
        detail: '19 August 2026',
        sources: ['go-1-27-announcement'],
      },
      {
        label: 'Support ends',
        text: 'about August 2027',
        detail: 'when two newer lines exist',
        sources: ['go-release-policy', 'endoflife-go'],
      },
      {
        label: 'Base image',
        text: 'about 2 MiB',
        detail: 'or none',
        sources: ['distroless'],
      },
      {
        label: 'Cold start',
        text: '43 ms',
        detail: 'bare AWS Lambda function, summer 2026',
        sources: ['lambda-perf-daily-data-2026-07'],
      },
      {
        label: 'Steered by',
        text: 'the Go team at Google',
        sources: ['go-survey-2025'],
      },
    ],
  },
  python: {
    name: languageNames.python,
    version: '3.15',
    aliases: ['py', 'cpython', 'python3'],
    facts: [
      {
        label: 'Version',
        text: '3.15',
        detail: '9 October 2026',
        sources: ['python-3-15-released'],
      },
      {
        label: 'Support ends',
        text: 'about October 2031',
        detail: 'bug fixes for two years',
        sources: ['pep-790', 'python-versions'],
      },
      {
        label: 'Base image',
        text: '43 MB',
        detail: 'compressed, `python:3.14-slim`',
        sources: ['image-python-3-14-slim'],
      },
      {
        label: 'Cold start',
        text: '101 ms',
        detail: 'Python 3.14, bare AWS Lambda function, summer 2026',
        sources: ['lambda-perf-daily-data-2026-07'],
      },
      {
        label: 'Steered by',
        text: 'the Steering Council',
        detail: 'with the Python Software Foundation',
        sources: ['pep-779'],
      },
    ],
  },
  node: {
    name: languageNames.node,
    version: '26',
    aliases: ['nodejs', 'node.js', 'javascript', 'js', 'typescript', 'ts', 'deno', 'bun'],
    facts: [
      {
        label: 'Version',
        text: '26',
        detail: 'LTS since 28 October 2026',
        sources: ['node-schedule'],
      },
      {
        label: 'Support ends',
        text: '30 April 2029',
        sources: ['node-schedule'],
      },
      {
        label: 'Base image',
        text: '85 MB',
        detail: 'compressed, `node:26-slim`',
        sources: ['image-node-26-slim'],
      },
      {
        label: 'Cold start',
        text: '125 ms',
        detail: 'Node 24, bare AWS Lambda function, summer 2026',
        sources: ['lambda-perf-daily-data-2026-07'],
      },
      {
        label: 'Steered by',
        text: 'the Technical Steering Committee',
        detail: 'under the OpenJS Foundation',
        sources: ['node-tsc'],
      },
    ],
  },
  rust: {
    name: languageNames.rust,
    version: '1.100',
    aliases: ['rustlang', 'rust lang'],
    facts: [
      {
        label: 'Version',
        text: '1.100',
        detail: '12 November 2026',
        sources: ['rust-1-100-report', 'cargo-changelog'],
      },
      {
        label: 'Support ends',
        text: 'with the next release',
        detail: 'every six weeks',
        sources: ['endoflife-rust'],
      },
      {
        label: 'Base image',
        text: 'about 2 MiB',
        detail: 'static with musl, or none',
        sources: ['distroless-static'],
      },
      {
        label: 'Cold start',
        text: '14 ms',
        detail: 'bare AWS Lambda function, summer 2026',
        sources: ['lambda-perf-daily-data-2026-07'],
      },
      {
        label: 'Steered by',
        text: 'the Leadership Council',
        detail: 'beside the Rust Foundation',
        sources: ['rust-leadership-council'],
      },
    ],
  },
});

/** The sources of a language's strip of facts, in its order. */
export const factSources = (id: LanguageId): SourceId[] =>
  languages[id].facts.flatMap(({ sources }) => sources);

/** A column per language, in the order every table shows them. */
export const languageColumns = languageIds.map((id) => ({
  id,
  label: languages[id].name,
  language: id,
}));
