import { defineBeliefs } from '#data/schemas/belief.ts';

/** What is often said about the languages, and what holds: `/often-said/` lists all of it, other pages show one or two. */
export const beliefs = defineBeliefs('src/data/beliefs.ts', [
  {
    id: 'go-needs-a-router',
    about: 'go',
    claim: 'A Go API needs a third-party router.',
    aliases: ['gorilla mux', 'chi', 'net/http path parameters', 'go web framework'],
    said: {
      by: 'RaboliotLeGris, comment on an issue of gorilla/mux',
      url: 'https://github.com/gorilla/mux/issues/655',
      on: '2022-01-10',
    },
    holds:
      'Since Go 1.22 (February 2024) the router in `net/http` matches methods and path wildcards. Take [a router such as chi](/stacks/go-http-postgres/) when you also want route groups and ready-made middleware.',
    sources: ['go-1-22', 'go-routing', 'chi'],
    verified: '2026-11-30',
  },
  {
    id: 'go-builds-are-static',
    about: 'go',
    claim: 'Every Go build is one static binary.',
    aliases: ['static linking', 'cgo', 'scratch image', 'ldd'],
    said: {
      by: 'Alvin Lucillo, journal',
      url: 'https://alvinlucillo.dev/journal/2024/03/02',
      on: '2024-03-02',
    },
    holds:
      'Pure Go code builds into one static binary. On Linux with a C compiler installed, `net` and `os/user` use cgo and link the C library dynamically until you build with `CGO_ENABLED=0`.',
    sources: ['go-faq', 'go-1-20'],
    verified: '2026-11-30',
  },
  {
    id: 'go-large-heaps-pause',
    about: 'go',
    claim: 'A large heap makes Go’s pauses longer.',
    aliases: ['stop the world', 'gc pause', 'heap size', 'big heap'],
    said: {
      by: 'federico.is, blog post “go garbage collector”',
      url: 'https://federico.is/posts/2023/01/25/go-garbage-collector',
      on: '2023-01-25',
    },
    holds:
      'Pauses do not grow with the heap: they follow `GOMAXPROCS` and the time that running goroutines need to stop. What grows with live data is [the CPU that each cycle takes](/explain/garbage-collection/).',
    sources: ['go-gc-guide'],
    verified: '2026-11-30',
  },
  {
    id: 'go-pooling-cures-gc',
    about: 'go',
    claim: 'Pool your buffers, keep objects short-lived, and GC latency in Go goes away.',
    aliases: ['sync.Pool', 'object pool', 'allocation', 'gc pressure'],
    said: {
      by: 'astavonin, Go Optimization Guide (goperf.dev)',
      url: 'https://github.com/astavonin/go-optimization-guide/blob/7477767d57aeab20ad4617eb2beb43ad26de0cab/docs/02-networking/10k-connections.md',
      on: '2025-05-17',
    },
    holds:
      'Reusing buffers helps, because memory that is not allocated brings no cycle nearer. Short lives alone do not help: what dies young on the heap still fills the room that is left until [the next cycle](/explain/garbage-collection/).',
    sources: ['go-gc-guide'],
    verified: '2026-11-30',
  },
  {
    id: 'go-interfaces-slow-gc',
    about: 'go',
    claim: 'Interfaces slow down Go’s garbage collector.',
    aliases: ['interface indirection', 'escape analysis', 'boxing', 'devirtualization'],
    said: {
      by: 'zephyrtronium, proposal in golang/go',
      url: 'https://github.com/golang/go/issues/45494',
      on: '2021-04-10',
    },
    holds:
      'A value stored in an interface may move to the heap, and that allocation is the cost to look for in a profile. In hot code a profile-guided build can turn the indirect call into a direct one (since Go 1.21), so measure before you remove interfaces.',
    sources: ['go-wiki-compiler-optimizations', 'go-gc-guide', 'go-1-21', 'go-1-22'],
    verified: '2026-11-30',
  },
  {
    id: 'go-generics-are-basic',
    about: 'go',
    claim: 'Generics in Go are basic.',
    aliases: ['type parameters', 'generic methods', 'sum types', 'enums'],
    said: {
      by: 'leandroluk, proposal in golang/go',
      url: 'https://github.com/golang/go/issues/75526',
      on: '2025-09-18',
    },
    holds:
      'Go 1.27 (August 2026) added generic methods and wider type inference. Methods of an interface still take no type parameters, and Go has no enums or sum types.',
    sources: ['go-1-27', 'go-generic-methods', 'go-faq'],
    verified: '2026-11-30',
  },
  {
    id: 'go-concurrency-is-easy',
    about: 'go',
    claim: 'Concurrency in Go is easy to get right.',
    aliases: ['goroutines', 'data race', 'race detector', 'channels'],
    said: {
      by: 'PayPal, case study on go.dev',
      url: 'https://go.dev/solutions/paypal',
      on: '2020-06-01',
    },
    holds:
      'Goroutines are easy to start, but the compiler does not look for data races. Run your tests [with the race detector](/go/#data-races), which finds the races that happen while it watches and no others.',
    sources: ['go-race-detector'],
    verified: '2026-11-30',
  },
  {
    id: 'go-needs-automaxprocs',
    about: 'go',
    claim: 'Go in Kubernetes needs automaxprocs.',
    aliases: ['GOMAXPROCS', 'CPU limit', 'throttling', 'container'],
    said: {
      by: 'rachik-hue, issue of mosip/esignet',
      url: 'https://github.com/mosip/esignet/issues/2369',
      on: '2026-08-13',
    },
    holds:
      'Since Go 1.25 (August 2025) the runtime follows the container’s CPU limit, provided that `go.mod` declares Go 1.25 or later. A CPU request without a limit does not count.',
    sources: ['go-gomaxprocs'],
    verified: '2026-11-30',
  },
  {
    id: 'go-has-one-obvious-way',
    about: 'go',
    claim: 'There is one obvious way to do things in Go.',
    aliases: ['gofmt', 'idiomatic go', 'one right way', 'go style'],
    said: {
      by: '“Learning Golang — from zero to hero”, quoted by ikedaosushi/tech-news',
      url: 'https://github.com/ikedaosushi/tech-news/issues/15505',
      on: '2019-07-08',
    },
    holds:
      '`gofmt` settles how code looks, and nothing settles how it is designed. In the 2025 Go survey, keeping to best practice and idiom was [the most common frustration](/go/#tooling-and-one-style).',
    sources: ['go-survey-2025'],
    verified: '2026-11-30',
  },
  {
    id: 'cgo-is-too-slow',
    about: 'go',
    claim: 'Calls through cgo are too slow for a hot path.',
    aliases: ['cgo overhead', 'ffi from go', 'call C from Go'],
    said: {
      by: 'eloff, comment on a proposal in golang/go',
      url: 'https://github.com/golang/go/issues/16051',
      on: '2016-07-01',
    },
    holds:
      'A call takes tens of nanoseconds, and Go 1.26 (February 2026) cut the runtime’s share of that by about 30%. The larger price is a C toolchain for every target, which [other boundaries](/explain/hot-paths/) may spare you.',
    sources: ['cgo-call-cost', 'go-1-26', 'go-faq'],
    verified: '2026-11-30',
  },
  {
    id: 'go-needs-fewer-instances',
    about: 'go',
    claim: 'Go needs fewer instances than Python for the same load.',
    aliases: ['python vs go cost', 'replicas', 'server count', 'cloud bill'],
    said: {
      by: 'Amit Rajput, DCS Technosis blog',
      url: 'https://tech.dcstechnosis.com/blog/post/go-replacing-python',
      on: '2025-06-10',
    },
    holds:
      'It is likely where handlers compute: in HttpArena’s API test of August 2026 the entry for Go’s `net/http` served on four CPUs about three times the requests of a FastAPI entry that middleware slowed down, and only an eighth more than bare Uvicorn had in April. Where requests wait for a model or a database expect less, because Lovable’s average request became [only 12% faster](/tables/migrations/#lovable-backend).',
    sources: [
      'httparena-2026-08',
      'httparena-api-4-256-result-data',
      'httparena-fastapi-entry',
      'python-go',
    ],
    verified: '2026-11-30',
  },
  {
    id: 'go-is-faster-than-node',
    about: 'go',
    claim: 'Go is much faster than Node, also for I/O.',
    aliases: ['go vs node performance', 'benchmark', 'requests per second'],
    said: {
      by: 'Sarwar Hossain, Kirrhosoft blog',
      url: 'https://kirrhosoft.com/blogs/go-vs-node',
      on: '2025-11-28',
    },
    holds:
      'In HttpArena’s tests of August 2026 Node served twice as many database requests as Go’s `net/http` on 64 threads, and nearly as many mixed requests on four CPUs. What Go saved on four CPUs was nine tenths of the memory ([figures and their limits](/compare/go-vs-node/)).',
    sources: ['httparena-2026-08', 'httparena-node-results', 'httparena-database-2026-08'],
    verified: '2026-11-30',
  },
  {
    id: 'go-is-faster-than-php',
    about: 'go',
    claim: 'Go is much faster than PHP, also for services that mostly query a database.',
    aliases: ['go vs php performance', 'benchmark', 'techempower'],
    said: {
      by: 'MTR Design, Medium',
      url: 'https://mtrdesign.medium.com/php-or-go-7d9ee1a86e17',
      on: '2018-12-26',
    },
    holds:
      'In HttpArena’s database test of August 2026 Go’s `net/http` answered 86,300 requests a second and Swoole 249,800, while PHP under FPM, last run in April, answered 95,600. Volunteers write these entries and they differ in more than the language, so [measure your own](/compare/go-vs-php/).',
    sources: ['httparena-2026-08', 'httparena-async-db-1024-result-data'],
    verified: '2026-11-30',
  },
  {
    id: 'python-uses-one-core',
    about: 'python',
    claim: 'Because of the GIL, Python can use only one core.',
    aliases: [
      'global interpreter lock',
      'multithreading',
      'parallel python',
      'no-gil',
      'free threading',
    ],
    said: {
      by: 'pianistprogram, comment on an issue of iceland2k14/bsgs',
      url: 'https://github.com/iceland2k14/bsgs/issues/35',
      on: '2021-08-16',
    },
    holds:
      'Threads of the default build do take turns at running Python code, but worker processes, subinterpreters and native code that releases the lock use the other cores. Python 3.14 made a build without the lock a supported one, and one extension that is not ready for it switches the lock on again.',
    sources: [
      'python-glossary-gil',
      'python-concurrent-interpreters',
      'pep-779',
      'python-free-threading',
    ],
    verified: '2026-11-30',
  },
  {
    id: 'python-async-and-cpu',
    about: 'python',
    claim: 'Async code with CPU work in Python always ends in processes.',
    aliases: ['asyncio cpu bound', 'ProcessPoolExecutor', 'event loop blocked'],
    said: {
      by: 'KitFu Coda, blog post',
      url: 'https://kitfucoda.coolsilon.com/2025/04/08/concurrency-vs-parallelism-achieving-scalability-with-processpoolexecutor',
      on: '2025-04-08',
    },
    holds:
      'Processes are the cautious answer, but threads serve as well where native code releases the GIL, and since Python 3.14 a pool of subinterpreters does too. Whichever you take, keep the computation off the event loop.',
    sources: [
      'python-glossary-gil',
      'python-concurrent-interpreters',
      'python-3-14',
      'fastapi-async',
    ],
    verified: '2026-11-30',
  },
  {
    id: 'python-packaging-is-fragile',
    about: 'python',
    claim: 'Native packages make Python deployments fragile.',
    aliases: ['wheels', 'manylinux', 'pip install compiler', 'alpine', 'musl'],
    said: {
      by: 'zbentley, comment on an issue of apache/pulsar-client-python',
      url: 'https://github.com/apache/pulsar-client-python/issues/85',
      on: '2023-05-31',
    },
    holds:
      'For the usual Linux platforms, Alpine included, packages can ship wheels that are ready built, and then nothing is compiled. Trouble starts where no wheel fits: unusual platforms, a glibc older than the wheel’s tag states, or your own extensions.',
    sources: ['manylinux'],
    verified: '2026-11-30',
  },
  {
    id: 'python-wheels-are-the-risk',
    about: 'python',
    claim: 'Native wheels are the security risk in Python packages.',
    aliases: ['supply chain', 'binary wheel', 'sdist', 'pth file', 'litellm'],
    said: {
      by: 'Akuli, issue of tree-sitter/py-tree-sitter',
      url: 'https://github.com/tree-sitter/py-tree-sitter/issues/249',
      on: '2024-06-01',
    },
    holds:
      'The attack on litellm of March 2026 used a stolen publishing token and plain Python, some of it in a `.pth` file that runs whenever the interpreter starts. A [source package](/python/#supply-chain) can run code even while pip installs it, which `--only-binary :all:` prevents for packages from an index.',
    sources: ['pypi-litellm-incident', 'pysec-2026-2', 'pep-829', 'pip-secure-installs'],
    verified: '2026-11-30',
  },
  {
    id: 'python-profiling-is-ad-hoc',
    about: 'python',
    claim: 'Profiling in Python is ad hoc.',
    aliases: ['cProfile', 'py-spy', 'profiler', 'flame graph', 'tachyon'],
    said: {
      by: 'Pablo Galindo and László Kiss Kollár, rationale of PEP 799',
      url: 'https://peps.python.org/pep-0799',
      on: '2025-07-21',
    },
    holds:
      'Since Python 3.15 (October 2026) the standard library has `profiling.sampling`, which attaches to a running process, draws flame graphs and follows `asyncio` tasks. On older versions py-spy samples a running process from outside.',
    sources: ['pep-799', 'python-3-15', 'py-spy'],
    verified: '2026-11-30',
  },
  {
    id: 'python-jit-fixes-loops',
    about: 'python',
    claim: 'Python’s JIT will take care of hot loops.',
    aliases: ['just in time', 'copy and patch', 'faster cpython', 'PYTHON_JIT'],
    said: {
      by: 'leycec, issue of beartype/beartype',
      url: 'https://github.com/beartype/beartype/issues/435',
      on: '2024-09-20',
    },
    holds:
      'In Python 3.15 the JIT is experimental and switched off, and its authors put the mean gain at about 5 to 13%. Move a hot loop [into native code](/explain/hot-paths/).',
    sources: ['pep-836'],
    verified: '2026-11-30',
  },
  {
    id: 'uvicorn-needs-gunicorn',
    about: 'python',
    claim: 'Run Uvicorn under Gunicorn in production.',
    aliases: ['fastapi deployment', 'UvicornWorker', 'uvicorn workers', 'process manager'],
    said: {
      by: 'Uxio0, pull request in safe-global/safe-decoder-service',
      url: 'https://github.com/safe-global/safe-decoder-service/pull/137',
      on: '2025-05-26',
    },
    holds:
      'It works, but Uvicorn’s own `--workers` now restarts processes that die or hang. Its documentation still calls Gunicorn probably the simplest way, and deprecates only the module `uvicorn.workers`, which the package `uvicorn-worker` replaces.',
    sources: ['uvicorn-deployment', 'fastapi-workers'],
    verified: '2026-11-30',
  },
  {
    id: 'ruff-and-black',
    about: 'python',
    claim: 'Use ruff and Black together.',
    aliases: ['python formatter', 'python linter', 'ruff format', 'flake8'],
    said: {
      by: 'deshraj, pull request in mem0ai/mem0',
      url: 'https://github.com/mem0ai/mem0/pull/208',
      on: '2023-07-09',
    },
    holds:
      'One tool is enough: ruff formats as well as lints, and it follows Black’s style closely. Keep Black if you have it, but then let only one of the two format.',
    sources: ['ruff'],
    verified: '2026-11-30',
  },
  {
    id: 'node-is-callbacks',
    about: 'node',
    claim: 'Node means nested callbacks and event-loop gymnastics.',
    aliases: ['callback hell', 'promises', 'async await', 'pyramid of doom'],
    said: {
      by: 'luciotato, README of Wait.for',
      url: 'https://github.com/luciotato/waitfor',
      on: '2016-08-21',
    },
    holds:
      'Node’s own learning material teaches promises with `async` and `await`, so code that waits reads from top to bottom. What remains is that one long computation on the main thread stops every client of that process.',
    sources: ['node-promises', 'node-event-loop'],
    verified: '2026-11-30',
  },
  {
    id: 'node-uses-one-core',
    about: 'node',
    claim: 'Node can use only one core.',
    aliases: ['single threaded', 'worker threads', 'cluster', 'multi core'],
    said: {
      by: 'stanleynguyen, pull request in opengovsg/postmangovsg',
      url: 'https://github.com/opengovsg/postmangovsg/pull/1657',
      on: '2022-07-04',
    },
    holds:
      'One thread runs your JavaScript, but child processes and worker threads compute on the other cores. Worker threads copy ordinary objects and share only memory that is made for it.',
    sources: ['node-event-loop', 'node-worker-threads'],
    verified: '2026-11-30',
  },
  {
    id: 'node-means-hundreds-of-packages',
    about: 'node',
    claim: 'Every Node service drags in hundreds of packages.',
    aliases: ['dependency sprawl', 'dependency hell', 'npm bloat', 'node_modules size', 'left-pad'],
    said: {
      by: 'Awk34, comment on an issue of generator-angular-fullstack',
      url: 'https://github.com/angular-fullstack/generator-angular-fullstack/issues/1697',
      on: '2016-03-09',
    },
    holds:
      'The framework decides: on 23 November 2026 Hono added one package to the lock file of an empty project, Fastify 48, Express 68 and NestJS 98. Node brings `fetch`, `.env` loading and a test runner itself.',
    sources: ['hono', 'fastify', 'express', 'nestjs', 'node-repository'],
    verified: '2026-11-30',
  },
  {
    id: 'npm-install-runs-scripts',
    about: 'node',
    claim: 'Every npm install runs the scripts of all its dependencies.',
    aliases: ['postinstall', 'preinstall', 'install script', 'npm 12', 'worm'],
    said: {
      by: 'Arjun Gupta, SecureNexus blog',
      url: 'https://www.securenexus.ai/blog/69d8c166f786832be474477a',
      on: '2026-04-10',
    },
    holds:
      'npm 12 (July 2026) waits for your approval, also before the implicit build of native addons. npm 11 still runs them, and Node 26 bundles npm 11.',
    sources: [
      'npm-12-install-scripts',
      'npm-12-changes',
      'node-26-changelog',
      'node-download-26-11',
    ],
    verified: '2026-11-30',
  },
  {
    id: 'node-needs-node-modules',
    about: 'node',
    claim: 'Deploying Node always means a runtime plus node_modules.',
    aliases: ['single executable', 'build-sea', 'one file', 'pkg'],
    said: {
      by: 'peterp, issue of redwoodjs/local-ci',
      url: 'https://github.com/redwoodjs/local-ci/issues/63',
      on: '2026-03-17',
    },
    holds:
      '`node --build-sea` packs a program and Node itself into one executable, a feature that 26.12 still marks as in active development. A one-line program came to 150 MB uncompressed (our measurement with Node 26.10.0 on Linux x64, 23 November 2026).',
    sources: ['node-sea-26-12', 'node-repository'],
    verified: '2026-11-30',
  },
  {
    id: 'typescript-needs-a-build',
    about: 'node',
    claim: 'TypeScript on the server needs a build step.',
    aliases: ['type stripping', 'ts-node', 'tsx', 'tsc', 'transpile'],
    said: {
      by: 'Node.js Learn, in a pull request of nodejs/nodejs.org',
      url: 'https://github.com/nodejs/nodejs.org/pull/6615',
      on: '2024-04-06',
    },
    holds:
      'Since 22.18 Node runs `.ts` files as they are, by removing the types, as long as the code keeps to syntax that can be erased. It checks no types, so run `tsc --noEmit` in CI.',
    sources: ['node-typescript'],
    verified: '2026-11-30',
  },
  {
    id: 'only-even-node-versions',
    about: 'node',
    claim: 'Run only even-numbered Node versions.',
    aliases: ['lts', 'odd versions', 'node release schedule', 'node 27'],
    said: {
      by: 'ThisIsMissEm, comment on a pull request in fedify-dev/hollo',
      url: 'https://github.com/fedify-dev/hollo/pull/150',
      on: '2025-05-12',
    },
    holds:
      'The rule ends with Node 26. From Node 27 on one major version appears each April, and every one of them becomes LTS in October.',
    sources: ['node-release-schedule-change'],
    verified: '2026-11-30',
  },
  {
    id: 'javascript-tools-move-to-rust',
    about: 'node',
    claim: 'JavaScript tooling is all moving to Rust.',
    aliases: ['swc', 'turbopack', 'biome', 'esbuild', 'typescript 7', 'rolldown'],
    said: {
      by: 'Lee Robinson, “Rust Is The Future of JavaScript Infrastructure”',
      url: 'https://github.com/leerob/leerob.io/blob/030ab29d949a6f738684fb1e44f37ac5d4cf6c3c/app/n/rust/page.mdx',
      on: '2021',
    },
    holds:
      'Much of it is, but the compiler of TypeScript 7 (July 2026) is [written in Go](/tables/migrations/#typescript-compiler), as is esbuild. What they share is that tools which compute leave JavaScript.',
    sources: ['typescript-releases', 'typescript-7', 'esbuild-faq'],
    verified: '2026-11-30',
  },
  {
    id: 'rust-builds-are-static',
    about: 'rust',
    claim: 'A Rust program is one static binary.',
    aliases: ['musl', 'glibc not found', 'crt-static', 'static linking'],
    said: {
      by: 'anpic, issue of domcyrus/rustnet',
      url: 'https://github.com/domcyrus/rustnet/issues/103',
      on: '2025-12-19',
    },
    holds:
      'It is one file, but the usual Linux target (`gnu`) loads the C library at run time. A musl target or the setting `crt-static` makes it static.',
    sources: ['rust-linkage'],
    verified: '2026-11-30',
  },
  {
    id: 'rust-latency-is-deterministic',
    about: 'rust',
    claim: 'Without a garbage collector, latency is deterministic.',
    aliases: ['hard real time', 'no gc', 'predictable latency', 'jitter'],
    said: {
      by: 'HuibertJan, issue of skridlevsky/openchaos',
      url: 'https://github.com/skridlevsky/openchaos/issues/10',
      on: '2026-01-06',
    },
    holds:
      'One source of delay is gone, while allocation, locks, I/O and the operating system’s scheduler still cause delays. A hard deadline needs bare metal, where `no_std` Rust runs without an operating system or an allocator, or an operating system made for real time, such as Zephyr, whose Rust bindings were still minimal in June 2026.',
    sources: ['rust-embedded-no-std', 'embassy', 'zephyr-rust'],
    verified: '2026-11-30',
  },
  {
    id: 'rust-rewrites-are-fast',
    about: 'rust',
    claim: 'A service gets faster once it is rewritten in Rust.',
    aliases: ['rewrite it in rust', 'riir', 'go to rust', 'python to rust'],
    said: {
      by: 'kmoppel, issue of kmoppel/pgweasel',
      url: 'https://github.com/kmoppel/pgweasel/issues/6',
      on: '2025-08-26',
    },
    holds:
      'A service that mostly waits still waits in Rust: Grab’s counter service kept [about the same latency](/tables/migrations/#grab-counter-service) and saved infrastructure. Profile first, and move only the part that the profile shows.',
    sources: ['grab-counter-service'],
    verified: '2026-11-30',
  },
  {
    id: 'rust-always-beats-javascript',
    about: 'rust',
    claim: 'A server in Rust always outruns one in JavaScript.',
    aliases: ['actix', 'axum', 'rust vs node performance', 'requests per second'],
    said: {
      by: 'Maxim Vorobjov, Medium',
      url: 'https://medium.com/@maxsparr0w/performance-of-node-js-compared-to-actix-web-37f20810fb1a',
      on: '2020-02-25',
    },
    holds:
      'In HttpArena’s tests of August 2026 actix led bare Node by a fifth on four CPUs, but on 64 threads with a database both Node and Fastify answered more requests than actix. The steady difference is memory: actix took [less than an eighth](/compare/node-vs-rust/) of theirs.',
    sources: ['httparena-2026-08', 'httparena-node-results', 'httparena-database-2026-08'],
    verified: '2026-11-30',
  },
  {
    id: 'rust-alone-is-memory-safe',
    about: 'rust',
    claim: 'Rust is memory-safe and the others are not.',
    aliases: ['memory safety', 'go memory safe', 'nsa cisa', 'data race'],
    said: {
      by: '“Golang vs Rust”, translated in a pull request of gocn/translator',
      url: 'https://github.com/gocn/translator/pull/290',
      on: '2023-01-07',
    },
    holds:
      'OpenSSF names Go, Python and JavaScript “memory safe by default” along with Rust (July 2025). Rust goes further because its compiler rejects [data races](/go/#data-races), which in Go can corrupt memory.',
    sources: ['openssf-memory-safety', 'go-race-detector', 'rustonomicon-races'],
    verified: '2026-11-30',
  },
  {
    id: 'borrow-checker-slows-teams',
    about: 'rust',
    claim: 'Rust teams are slow because they fight the borrow checker.',
    aliases: ['learning rust', 'lifetimes', 'ownership', 'rust productivity'],
    said: {
      by: 'raiguard, comment on an issue of raiguard/fmm',
      url: 'https://github.com/raiguard/fmm/issues/4',
      on: '2023-10-27',
    },
    holds:
      'Beginners do fight it, and in the interviews that the Rust project published in March 2026 experienced users rarely complained about it. People at every level named [build time](/rust/#build-time), async and the choice of crates.',
    sources: ['rust-challenges-2026'],
    verified: '2026-11-30',
  },
  {
    id: 'tokio-or-async-std',
    about: 'rust',
    claim: 'For async Rust you choose between tokio and async-std.',
    aliases: ['async runtime', 'smol', 'executor'],
    said: {
      by: 'Sling Academy, “Comparing Async-std and tokio in Rust”',
      url: 'https://www.slingacademy.com/article/runtime-models-comparing-async-std-and-tokio-in-rust/',
      on: '2025-01-06',
    },
    holds:
      'async-std was discontinued in early 2025, and its README sends its users to smol. Take tokio, or smol if you want a small runtime.',
    sources: ['async-std', 'tokio', 'smol'],
    verified: '2026-11-30',
  },
  {
    id: 'php-starts-from-nothing',
    about: 'php',
    claim: 'PHP starts from nothing for every request.',
    aliases: ['php-fpm', 'shared nothing', 'frankenphp', 'swoole', 'octane'],
    said: {
      by: 'Fred Meyer, WPShout',
      url: 'https://wpshout.com/beyond-avoiding-php-timeout-memory-limit-errors-ajax/',
      on: '2016-05-17',
    },
    holds:
      'Under FPM it does. With FrankenPHP’s worker mode, RoadRunner, Swoole or ReactPHP it [need not](/compare/go-vs-php/#go-and-php-point-by-point): they serve many requests with an application that stays in memory.',
    sources: ['laravel-octane', 'reactphp-readme', 'frankenphp-worker-mode'],
    verified: '2026-11-30',
  },
  {
    id: 'php-fibers-are-goroutines',
    about: 'php',
    claim: 'Fibers are PHP’s goroutines.',
    aliases: ['php 8.1', 'coroutines', 'async php', 'green threads'],
    said: {
      by: 'phasync, README',
      url: 'https://github.com/phasync/phasync',
      on: '2024-06-15',
    },
    holds:
      'A fiber (since PHP 8.1) can be suspended and resumed, but by itself it brings neither a second core nor I/O that does not block. Libraries build on it, and for many open connections [take Swoole or ReactPHP](/compare/go-vs-php/).',
    sources: ['php-manual-fibers', 'swoole-readme', 'reactphp-readme'],
    verified: '2026-11-30',
  },
  {
    id: 'services-are-safer-than-ffi',
    about: 'several',
    claim: 'A service call is safer than a foreign-function call.',
    aliases: ['ffi', 'grpc', 'sidecar', 'native crash', 'process isolation'],
    said: {
      by: 'repl-chris, comment on an issue of node-ffi/node-ffi',
      url: 'https://github.com/node-ffi/node-ffi/issues/514',
      on: '2018-11-07',
    },
    holds:
      'A process of its own contains a crash, a leak and a bad release. In exchange a call can now be late or lost, and gRPC sets [no deadline](/patterns/grpc-boundary/#no-deadline) unless you do.',
    sources: ['grpc-deadlines'],
    verified: '2026-11-30',
  },
  {
    id: 'wasm-removes-ffi-hazards',
    about: 'several',
    claim: 'WebAssembly plugins remove the hazards of native extensions.',
    aliases: ['wasm', 'sandbox', 'plugin system', 'wazero', 'wasmtime'],
    said: {
      by: 'Snowiiii, issue of Pumpkin-MC/Pumpkin',
      url: 'https://github.com/Pumpkin-MC/Pumpkin/issues/662',
      on: '2025-03-24',
    },
    holds:
      'They remove the worst, because a guest cannot touch the host’s memory. Offsets, lengths and the ownership of buffers stay manual, and under Go, Wasmtime [brings cgo back](/patterns/wasm-plugins/) where wazero does not.',
    sources: ['wazero', 'wasmtime-go'],
    verified: '2026-11-30',
  },
  {
    id: 'exactly-once-delivery',
    about: 'several',
    claim: 'With exactly-once delivery you need not think about duplicates.',
    aliases: ['kafka', 'pub/sub', 'idempotence', 'at least once', 'message queue'],
    said: {
      by: 'sharkpc138, pull request in naver/lobster',
      url: 'https://github.com/naver/lobster/pull/58',
      on: '2025-05-28',
    },
    holds:
      'No system can promise that beyond its own edge: in Google’s Pub/Sub a message that the sender publishes twice counts as two messages. Plan for delivery at least once and make writes [safe to repeat](/patterns/batch-and-real-time/).',
    sources: ['pubsub-exactly-once'],
    verified: '2026-11-30',
  },
]);
