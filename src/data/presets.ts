import { definePresets } from '#data/schemas/preset.ts';

/**
 * Weights for situations, each with its reason: our judgement of what matters, not of who should come first. If the sum
 * differs from the site's verdict, or is less certain, `caveat` says why. The first preset is the default.
 */
export const presets = definePresets('src/data/presets.ts', [
  {
    id: 'api-service',
    label: 'API service',
    situation:
      'A networked service over a database that one team writes, runs and keeps for years.',
    variants: { 'concurrency-ergonomics': 'io', 'web-and-backend-ecosystem': 'web' },
    weights: {
      'cpu-performance': { weight: 2, why: 'most of a request is waiting for the database' },
      'latency-determinism': { weight: 3, why: 'a slow tail is noticed, but seldom in a contract' },
      'concurrency-ergonomics': { weight: 4, why: 'many requests at once is the whole job' },
      'build-and-deploy': { weight: 3, why: 'deployed every day, by a pipeline' },
      'web-and-backend-ecosystem': {
        weight: 5,
        why: 'routing, drivers and clients are daily work',
      },
      'data-and-ml-ecosystem': { weight: 0, why: 'analysis happens elsewhere' },
      'tooling-and-observability': { weight: 4, why: 'somebody is on call for it' },
      'onboarding-speed': { weight: 3, why: 'people come and go while it runs' },
    },
  },
  {
    id: 'data-and-ml',
    label: 'Data and ML',
    situation: 'Notebooks, pipelines and models, by people who think in data first.',
    variants: { 'concurrency-ergonomics': 'cpu', 'web-and-backend-ecosystem': 'ops' },
    weights: {
      'cpu-performance': { weight: 1, why: 'the computing happens inside native libraries' },
      'latency-determinism': { weight: 0, why: 'a batch that ends by morning has no tail' },
      'concurrency-ergonomics': { weight: 0, why: 'the libraries use the cores, not your code' },
      'build-and-deploy': { weight: 0, why: 'a notebook or a job, seldom a product to ship' },
      'web-and-backend-ecosystem': { weight: 0, why: 'no server in it' },
      'data-and-ml-ecosystem': { weight: 5, why: 'what you do is what the libraries can do' },
      'tooling-and-observability': { weight: 3, why: 'finding out why a run is wrong takes days' },
      'onboarding-speed': { weight: 3, why: 'its authors are often not software engineers' },
    },
    caveat:
      'We would take [Python](/python/) here by more than the sum shows. A method that exists in one language is a requirement, and five is the most a row can say.',
  },
  {
    id: 'full-stack-web',
    label: 'Full-stack web',
    situation: 'Screens and the API behind them, rendered on the server, by one team.',
    variants: { 'concurrency-ergonomics': 'io', 'web-and-backend-ecosystem': 'web' },
    weights: {
      'cpu-performance': { weight: 1, why: 'pages wait for data far more than they compute' },
      'latency-determinism': { weight: 2, why: 'a late page loses some readers' },
      'concurrency-ergonomics': { weight: 3, why: 'many small requests, most of them waiting' },
      'build-and-deploy': { weight: 2, why: 'hosts build and deploy such projects for you' },
      'web-and-backend-ecosystem': { weight: 5, why: 'frameworks do most of the work' },
      'data-and-ml-ecosystem': { weight: 0, why: 'a model is called, not trained' },
      'tooling-and-observability': {
        weight: 3,
        why: 'what breaks may break in a browser you never see',
      },
      'onboarding-speed': { weight: 4, why: 'front-end people work on both sides' },
    },
    caveat:
      'The sum says Go; we would often take [Node](/node/). One language on both sides of the wire, with types that both share, has no row in the scorecard, and no row counts what your people know already.',
  },
  {
    id: 'low-latency-core',
    label: 'Low-latency core',
    situation:
      'The inner part of an exchange, a codec or a database, with a limit on its slowest answers.',
    variants: { 'concurrency-ergonomics': 'cpu', 'web-and-backend-ecosystem': 'ops' },
    weights: {
      'cpu-performance': { weight: 4, why: 'the work is computing, and it is measured' },
      'latency-determinism': { weight: 5, why: 'the slowest answer is what was promised' },
      'concurrency-ergonomics': { weight: 1, why: 'each core at its own work, with little shared' },
      'build-and-deploy': { weight: 1, why: 'one part on known machines' },
      'web-and-backend-ecosystem': { weight: 0, why: 'it speaks to your own code' },
      'data-and-ml-ecosystem': { weight: 0, why: 'no models in it' },
      'tooling-and-observability': { weight: 3, why: 'you cannot tune what you cannot see' },
      'onboarding-speed': { weight: 0, why: 'few people, who stay' },
    },
    caveat:
      'Where a pause breaks a promise, we would take [Rust](/rust/) by whatever margin. A limit is kept or missed; in a sum, good tools pay for missing it.',
  },
  {
    id: 'command-line-and-tooling',
    label: 'Command line and tooling',
    situation: 'A program that other people install and run on machines you do not know.',
    variants: { 'concurrency-ergonomics': 'cpu', 'web-and-backend-ecosystem': 'ops' },
    weights: {
      'cpu-performance': { weight: 2, why: 'felt in a linter, not in a wrapper around an API' },
      'latency-determinism': { weight: 1, why: 'people wait for the end, not for the tail' },
      'concurrency-ergonomics': { weight: 2, why: 'many files at a time, at most' },
      'build-and-deploy': { weight: 5, why: 'one file for every system is most of the product' },
      'web-and-backend-ecosystem': { weight: 2, why: 'often it speaks to clusters and services' },
      'data-and-ml-ecosystem': { weight: 0, why: 'no analysis in it' },
      'tooling-and-observability': { weight: 2, why: 'it fails on machines you cannot look into' },
      'onboarding-speed': { weight: 3, why: 'contributors come by and leave' },
    },
  },
  {
    id: 'small-team',
    label: 'Small team',
    situation: 'Four people who build, ship and run everything, with nobody to hand it to.',
    variants: { 'concurrency-ergonomics': 'io', 'web-and-backend-ecosystem': 'web' },
    weights: {
      'cpu-performance': { weight: 1, why: 'a larger machine is cheaper than a month' },
      'latency-determinism': { weight: 1, why: 'few users yet, and none with a contract' },
      'concurrency-ergonomics': { weight: 2, why: 'moderate load, and few hours for odd bugs' },
      'build-and-deploy': { weight: 4, why: 'nobody has shipping as a job' },
      'web-and-backend-ecosystem': { weight: 4, why: 'what you do not write, you need not keep' },
      'data-and-ml-ecosystem': { weight: 1, why: 'some analysis, sooner or later' },
      'tooling-and-observability': { weight: 4, why: 'whoever wrote it is whoever is woken' },
      'onboarding-speed': { weight: 5, why: 'one who leaves is a quarter of the team' },
    },
  },
]);
