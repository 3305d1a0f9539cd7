import { defineShortAnswers } from '#data/schemas/short-answer.ts';

/** The first screen of the home page: a situation, the language, and the reason in one line. */
export const shortAnswers = defineShortAnswers('src/data/short-answers.ts', [
  {
    situation: 'A service that must ship and stay up',
    language: 'go',
    reason: 'One binary, cheap concurrency, uneventful operations',
  },
  {
    situation: 'Data, models, notebooks, automation',
    language: 'python',
    reason: 'The libraries are here; move hot loops to native code',
  },
  {
    situation: 'A web interface, server-side rendering, one language end to end',
    language: 'node',
    reason: 'Where the front end and its people already live',
  },
  {
    situation: 'A hot path with a latency or memory budget',
    language: 'rust',
    reason: 'No garbage collector, no data races in safe code, a steeper start',
  },
]);
