import { definePresets } from '#data/schemas/preset.ts';

/**
 * Weights for situations, each with its reason: our judgement of what matters, not of who should come first. If our own
 * recommendation is firmer than the sum or differs from it, `caveat` says why. The first preset is the default.
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
      'latency-determinism': {
        weight: 3,
        why: 'slow answers are noticed, but seldom break a contract',
      },
      'concurrency-ergonomics': { weight: 4, why: 'many requests at once are the whole job' },
      'build-and-deploy': { weight: 3, why: 'it is deployed every day, by a pipeline' },
      'web-and-backend-ecosystem': {
        weight: 5,
        why: 'routing, drivers and clients are daily work',
      },
      'data-and-ml-ecosystem': { weight: 0, why: 'analysis happens elsewhere' },
      'tooling-and-observability': { weight: 4, why: 'somebody is on call for it' },
      'onboarding-speed': { weight: 3, why: 'people come and go while it runs' },
      'what-the-compiler-stops': { weight: 3, why: 'it is changed for years by several people' },
      'memory-of-a-service': { weight: 2, why: 'a few replicas, whose memory is on the bill' },
      'one-language-with-the-browser': {
        weight: 1,
        why: 'its callers are in several languages, and a schema serves them all',
      },
    },
    caveat:
      'Rust’s second place takes for granted a team that knows Rust, since only one row counts learning. Where requests mostly wait for the database, we would take [Node](/decide/node-api/) or [Python](/decide/python-web-service/) before Rust, and also before Go if the team writes that language every day.',
  },
  {
    id: 'data-and-ml',
    label: 'Data and ML',
    situation: 'Notebooks, pipelines and models, by people who think of the data first.',
    variants: { 'concurrency-ergonomics': 'cpu', 'web-and-backend-ecosystem': 'ops' },
    weights: {
      'cpu-performance': { weight: 1, why: 'native libraries do the computing' },
      'latency-determinism': { weight: 0, why: 'a batch only has to end by morning' },
      'concurrency-ergonomics': { weight: 0, why: 'the libraries use the cores, not your code' },
      'build-and-deploy': { weight: 0, why: 'it is a notebook or a job, seldom a product to ship' },
      'web-and-backend-ecosystem': { weight: 0, why: 'there is no server in it' },
      'data-and-ml-ecosystem': { weight: 5, why: 'what you can do is what the libraries can do' },
      'tooling-and-observability': {
        weight: 3,
        why: 'finding out why a run is wrong takes days',
      },
      'onboarding-speed': { weight: 0, why: 'its authors know Python already' },
      'what-the-compiler-stops': { weight: 1, why: 'a typo that ends a long run costs a night' },
      'memory-of-a-service': { weight: 0, why: 'the data fills the memory, not the language' },
      'one-language-with-the-browser': { weight: 0, why: 'there is no front end in it' },
    },
    caveat:
      'We would take [Python](/python/) by a wider lead than the sum shows. If a method exists in one language only, that language is a requirement, and five is the most that a row can say.',
  },
  {
    id: 'full-stack-web',
    label: 'Full-stack web',
    situation: 'A web interface and the API behind it, rendered on the server, by one team.',
    variants: { 'concurrency-ergonomics': 'io', 'web-and-backend-ecosystem': 'web' },
    weights: {
      'cpu-performance': { weight: 1, why: 'rendering takes CPU, but pages wait for data longer' },
      'latency-determinism': { weight: 2, why: 'a late page loses some readers' },
      'concurrency-ergonomics': { weight: 3, why: 'many small requests, most of them waiting' },
      'build-and-deploy': { weight: 1, why: 'web hosts build and deploy such projects for you' },
      'web-and-backend-ecosystem': { weight: 5, why: 'frameworks do most of the work' },
      'data-and-ml-ecosystem': { weight: 0, why: 'a model is called, not trained' },
      'tooling-and-observability': {
        weight: 3,
        why: 'what breaks may break in a browser that you never see',
      },
      'onboarding-speed': {
        weight: 2,
        why: 'who joins knows the language of the browser already, which the last row counts',
      },
      'what-the-compiler-stops': {
        weight: 4,
        why: 'forms and answers change every week, and a missing value is seen at once',
      },
      'memory-of-a-service': { weight: 1, why: 'a few servers, and files deliver most pages' },
      'one-language-with-the-browser': {
        weight: 5,
        why: 'nearly every change touches both sides',
      },
    },
    caveat:
      'We are surer of [Node](/node/) than its sum is. Components that render on the server and go on working in the browser are the heart of such a product, and no row says more than five for them. Go scores as high on web libraries, because that row counts services as well as pages. Go and Rust also gain points in rows such as memory and deployment, which seldom decide about a web interface.',
  },
  {
    id: 'low-latency-core',
    label: 'Low-latency core',
    situation:
      'The inner part of an exchange, a codec or a database, with a limit on its slowest answers.',
    variants: { 'concurrency-ergonomics': 'cpu', 'web-and-backend-ecosystem': 'ops' },
    weights: {
      'cpu-performance': { weight: 4, why: 'the work is computing, and it is measured' },
      'latency-determinism': { weight: 5, why: 'the limit is on the slowest answers' },
      'concurrency-ergonomics': {
        weight: 1,
        why: 'each core does its own work, with little shared',
      },
      'build-and-deploy': { weight: 1, why: 'it is one part on known machines' },
      'web-and-backend-ecosystem': { weight: 0, why: 'it speaks to your own code' },
      'data-and-ml-ecosystem': { weight: 0, why: 'there are no models in it' },
      'tooling-and-observability': { weight: 3, why: 'you cannot tune what you cannot see' },
      'onboarding-speed': { weight: 0, why: 'few people work on it, and they stay' },
      'what-the-compiler-stops': {
        weight: 3,
        why: 'a data race here is rare, costly and hard to find',
      },
      'memory-of-a-service': { weight: 3, why: 'how the data lies in memory decides the speed' },
      'one-language-with-the-browser': { weight: 0, why: 'no browser comes near it' },
    },
  },
  {
    id: 'command-line-and-tooling',
    label: 'Command line and tooling',
    situation: 'A program that other people install and run on machines you do not know.',
    variants: { 'concurrency-ergonomics': 'cpu', 'web-and-backend-ecosystem': 'ops' },
    weights: {
      'cpu-performance': {
        weight: 2,
        why: 'it is felt in a linter, not in a wrapper around an API',
      },
      'latency-determinism': {
        weight: 1,
        why: 'people wait for the whole run, not for one slow answer',
      },
      'concurrency-ergonomics': { weight: 2, why: 'at most it reads many files at a time' },
      'build-and-deploy': {
        weight: 5,
        why: 'one file for every system is most of the product',
      },
      'web-and-backend-ecosystem': {
        weight: 2,
        why: 'often it speaks to clusters and services',
      },
      'data-and-ml-ecosystem': { weight: 0, why: 'there is no analysis in it' },
      'tooling-and-observability': {
        weight: 2,
        why: 'it fails on machines that you cannot look into',
      },
      'onboarding-speed': { weight: 3, why: 'contributors come by and leave' },
      'what-the-compiler-stops': {
        weight: 2,
        why: 'you cannot roll back what others have installed',
      },
      'memory-of-a-service': { weight: 1, why: 'it runs for seconds, beside other programs' },
      'one-language-with-the-browser': { weight: 0, why: 'its interface is a terminal' },
    },
  },
  {
    id: 'small-team',
    label: 'Small team',
    situation: 'Four people who build, ship and run everything, with nobody to hand it to.',
    variants: { 'concurrency-ergonomics': 'io', 'web-and-backend-ecosystem': 'web' },
    weights: {
      'cpu-performance': { weight: 1, why: 'a larger machine is cheaper than a month of work' },
      'latency-determinism': { weight: 1, why: 'there are few users yet, and none has a contract' },
      'concurrency-ergonomics': {
        weight: 2,
        why: 'the load is moderate, and there are few hours for odd bugs',
      },
      'build-and-deploy': { weight: 4, why: 'nobody has shipping as a job' },
      'web-and-backend-ecosystem': {
        weight: 4,
        why: 'what you do not write you need not maintain',
      },
      'data-and-ml-ecosystem': { weight: 1, why: 'there will be some analysis sooner or later' },
      'tooling-and-observability': { weight: 4, why: 'whoever wrote it is the one who is woken' },
      'onboarding-speed': { weight: 5, why: 'one who leaves is a quarter of the team' },
      'what-the-compiler-stops': { weight: 3, why: 'nobody has time to hunt for a missing value' },
      'memory-of-a-service': { weight: 2, why: 'one small machine should carry everything' },
      'one-language-with-the-browser': {
        weight: 3,
        why: 'the same four people make the front end too',
      },
    },
    caveat:
      'No row counts what the four already know. If they write [Python](/decide/python-web-service/) or [TypeScript](/decide/node-api/) every day, we would take that, whatever the sum says.',
  },
]);
