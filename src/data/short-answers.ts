import { defineShortAnswers } from '#data/schemas/short-answer.ts';

/** The first screen of the home page: a situation, the language, and the reason in one line. */
export const shortAnswers = defineShortAnswers('src/data/short-answers.ts', [
  {
    situation: 'A networked service that must ship soon and keep running',
    language: 'go',
    reason: 'One file to deploy, easy concurrency, few surprises in production',
  },
  {
    situation: 'Data, machine learning, notebooks, automation',
    language: 'python',
    reason: 'The libraries are here, and compiled code inside them does the heavy work',
  },
  {
    situation: 'A web interface, rendered on the server, with one language on both sides',
    language: 'node',
    reason: 'The server shares its language, its types and its people with the front end',
  },
  {
    situation: 'The part of a system with a tight limit on latency or memory',
    language: 'rust',
    reason: 'No garbage collector and a stricter compiler, but more to learn',
  },
]);
