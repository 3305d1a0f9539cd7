import { defineShortAnswers } from '#data/schemas/short-answer.ts';

/** The first screen of the home page: a situation, the language, and the reason in one line. */
export const shortAnswers = defineShortAnswers('src/data/short-answers.ts', [
  {
    situation: 'A networked service that must ship soon and keep running',
    language: 'go',
    reason:
      'One file to deploy and easy concurrency; you pay with a garbage collector and plain types',
  },
  {
    situation: 'Data, machine learning, notebooks, automation',
    language: 'python',
    reason: 'The libraries are here; you pay with slow loops in Python itself',
  },
  {
    situation: 'A web interface, rendered on the server, with one language on both sides',
    language: 'node',
    reason:
      'One set of types and people for both sides; you pay with one event loop and many packages',
  },
  {
    situation: 'The part of a system with a tight limit on latency or memory',
    language: 'rust',
    reason:
      'No garbage collector and a stricter compiler; you pay with weeks of learning and slower builds',
  },
]);
