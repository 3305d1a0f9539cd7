import { defineSynonyms } from '#data/schemas/synonyms.ts';

/**
 * Groups of words that mean the same to a reader who searches: a query for one of a group also finds the others. A group
 * may have words that belong together; of these a query asks for all. Words for one place alone belong into
 * `search-words/`: a group that is too wide answers another question.
 */
export const synonyms = defineSynonyms('src/data/synonyms.ts', [
  // Initialisms, and what they stand for.
  ['api', 'rest', 'http'],
  ['cli', 'command line'],
  ['db', 'database', 'postgres', 'sql'],
  ['dx', 'developer experience', 'tooling'],
  ['eol', 'end of life', 'support window'],
  ['ffi', 'foreign function'],
  ['gc', 'garbage collection'],
  ['k8s', 'kubernetes'],
  ['llm', 'language model', 'coding agent'],
  ['lts', 'long term support'],
  ['ml', 'machine learning'],
  ['oom', 'out of memory', 'memory limit'],
  ['otel', 'opentelemetry'],
  ['sdk', 'client library'],
  ['sla', 'slo'],
  ['sse', 'server sent events'],
  ['venv', 'virtual environment'],
  ['wasm', 'webassembly'],
  // Words for one subject.
  ['chat', 'websocket', 'real time'],
  ['choose', 'decide', 'pick'],
  ['easy', 'hard', 'difficult', 'learn', 'onboarding', 'ramp up'],
  ['lightweight', 'light', 'green', 'goroutine'],
  ['microcontroller', 'firmware', 'embedded'],
  ['null', 'nil', 'none', 'undefined', 'absence'],
  ['rewrite', 'port', 'migrate', 'migration', 'switch', 'move'],
  ['score', 'rating', 'scorecard'],
  ['secure', 'security', 'vulnerability', 'supply chain', 'malicious'],
  ['serverless', 'lambda', 'cold start'],
  ['team', 'people', 'staff'],
  ['threads', 'multithreading', 'parallel', 'parallelism'],
]);
