import { defineTable } from '#data/schemas/table.ts';
import { languageColumns } from './languages.ts';

export const languagesTable = defineTable('src/data/comparison.ts', {
  id: 'languages',
  title: 'Languages compared',
  caption:
    'What each language is good at, what it costs, where it fits and how it works, and the versions for which that holds.',
  rowHeader: 'Aspect',
  verified: '2026-11-23',
  columns: languageColumns,
  rows: [
    {
      id: 'strengths',
      label: 'Strengths',
      aliases: ['pros', 'advantages', 'benefits'],
      cells: {
        go: {
          lead: 'Services that are easy to run',
          points: [
            {
              text: 'The language is small, source written for Go 1 keeps compiling, and `net/http` is enough to carry a service',
              kind: 'documented',
              sources: ['go-1-compatibility', 'go-routing'],
            },
            {
              text: 'Builds are quick, and much faster than Rust’s in the words of some who answered the Rust project’s survey of 2025',
              kind: 'documented',
              sources: ['rust-compile-survey-2025'],
            },
            {
              text: 'Formatter, tests, `go vet`, `pprof` and a race detector come with the toolchain',
              kind: 'documented',
              sources: ['go-doc-cmd', 'go-race-detector'],
            },
            {
              text: 'Goroutines are cheap: their stacks start at about 2 KiB, and one process can hold hundreds of thousands',
              kind: 'documented',
              sources: ['go-runtime-notes', 'go-faq'],
            },
            {
              text: 'A program is one binary, static without cgo, and runs on a base image of about 2 MiB or on none',
              kind: 'documented',
              sources: ['go-1-20', 'distroless'],
            },
          ],
        },
        python: {
          lead: 'The libraries for data and models',
          verified: '2026-11-30',
          points: [
            {
              text: 'Libraries for data, machine learning and science come to Python first, and many come to no other language',
              kind: 'judgement',
              sources: ['pytorch'],
            },
            {
              text: 'A prototype needs no build step, and people who do not program for a living can read it',
              kind: 'judgement',
            },
            {
              text: 'Scripts, ETL jobs and glue between systems are quick to write, because there is a library for almost any system',
              kind: 'judgement',
            },
            {
              text: 'Native extensions can release the GIL while they compute, and then use several cores',
              kind: 'documented',
              sources: ['python-glossary-gil', 'pep-703'],
            },
          ],
        },
        node: {
          lead: 'One language with the browser',
          points: [
            {
              text: 'Browser and server share one language and one set of types, and npm has a package for almost every web task',
              kind: 'judgement',
            },
            {
              text: 'One event loop serves many connections while the work for each stays small',
              kind: 'documented',
              sources: ['node-event-loop'],
            },
            {
              text: 'CRUD pages and server-side rendering are quick to build, because the main frameworks, such as Next and Nuxt, are JavaScript',
              kind: 'judgement',
              sources: ['next-js', 'nuxt'],
            },
            {
              text: 'A test runner, `fetch`, a WebSocket client and a watch mode are built in',
              kind: 'documented',
              sources: ['node-22-0-0', 'node-repository'],
            },
          ],
        },
        rust: {
          lead: 'Native speed, data races refused',
          points: [
            {
              text: 'It compiles to native code with stable SIMD intrinsics, and no garbage collector adds to the slowest answers, though latency is not deterministic either',
              kind: 'judgement',
              sources: ['rust-1-89-0', 'rust-embedded-no-std'],
            },
            {
              text: 'Memory, files and locks are released when their owner goes out of scope (`Drop`)',
              kind: 'documented',
              sources: ['rust-book-drop'],
            },
            {
              text: 'The compiler refuses data races in safe Rust',
              kind: 'documented',
              sources: ['rustonomicon-races', 'rust-book-send-sync'],
            },
            {
              text: '`cargo` alone builds, tests, fetches dependencies and publishes',
              kind: 'documented',
              sources: ['rust-1-90-0', 'cargo-changelog'],
            },
          ],
        },
      },
    },
    {
      id: 'costs',
      label: 'Costs',
      aliases: ['cons', 'disadvantages', 'drawbacks', 'downsides'],
      cells: {
        go: {
          lead: 'Garbage collection, nil, plain types',
          verified: '2026-11-30',
          points: [
            {
              text: 'Garbage collection lengthens the slowest answers of programs that allocate much, less so since Green Tea became the default in Go 1.26',
              kind: 'documented',
              sources: ['go-gc-guide', 'go-1-26'],
            },
            {
              text: 'Data races and nil pointers compile: the race detector sees only code that runs, following a nil pointer panics, and a data race on a map can stop the whole program',
              kind: 'documented',
              sources: ['go-race-detector', 'go-spec', 'go-1-6'],
            },
            {
              text: 'Generics say less than Rust’s traits, although they have had methods since Go 1.27, and error handling stays verbose, because no new syntax is pursued (June 2025)',
              kind: 'documented',
              sources: ['go-generic-methods', 'go-error-syntax'],
            },
            {
              text: 'There are few libraries for data and machine learning, and little metaprogramming',
              kind: 'judgement',
              sources: ['go-survey-2025'],
            },
          ],
        },
        python: {
          lead: 'Slow loops, one thread computes',
          points: [
            {
              text: 'In the default build one thread at a time runs Python code, and the build without the GIL, supported since 3.14, is separate',
              kind: 'documented',
              sources: ['python-glossary-gil', 'pep-779'],
            },
            {
              text: 'Computation in Python itself is slow: the code is interpreted, and the JIT of 3.15 is off by default',
              kind: 'documented',
              sources: ['pep-744', 'pep-836'],
            },
            {
              text: 'Native packages still hurt where no prebuilt wheel fits, and `uv` eases the rest of packaging',
              kind: 'judgement',
              sources: ['manylinux', 'uv'],
            },
            {
              text: 'Async code divides functions into two kinds, and one blocking call in an `async def` stalls the event loop',
              kind: 'judgement',
              sources: ['fastapi-async', 'python-asyncio-tasks'],
            },
          ],
        },
        node: {
          lead: 'CPU work blocks, npm needs rules',
          verified: '2026-11-30',
          points: [
            {
              text: 'A busy main thread stops every client, so CPU-heavy JavaScript must move off it',
              kind: 'documented',
              sources: ['node-event-loop'],
            },
            {
              text: 'Async code divides functions into two kinds, although the nested callbacks of the past are gone, and an unbounded `Promise.all` can exhaust the process',
              kind: 'judgement',
              sources: ['node-event-loop', 'node-promises'],
            },
            {
              text: 'The framework decides how many packages come along: Hono 4.13.19 adds 1, Express 5.3.0 adds 68 (lock file, counted by us on 23 November 2026)',
              kind: 'measured',
              sources: ['hono', 'express'],
            },
            {
              text: '`npm` has the longest record of attacks of the four, so a project needs rules such as those of `npm` 12, under which install scripts need approval',
              kind: 'judgement',
              sources: ['add-reports-aug-2026-npm-worm', 'npm-12-install-scripts'],
            },
          ],
        },
        rust: {
          lead: 'A steep ramp-up, slow builds',
          verified: '2026-11-30',
          points: [
            {
              text: 'The ramp-up is steep: of 417 people who did not use Rust in 2025, 24.9% called it too difficult to learn, though most of those who answered a survey at Google felt able to contribute within two months',
              kind: 'measured',
              sources: ['rust-survey-2025', 'corrode-why-rust'],
            },
            {
              text: 'Builds are slow, and slow compilation is the complaint heard most ([survey figures](/rust/#build-time))',
              kind: 'documented',
              sources: ['rust-survey-2025', 'rust-compile-survey-2025'],
            },
            {
              text: 'The standard library has no HTTP, TLS, JSON or async runtime, and crates supply them',
              kind: 'documented',
              sources: ['rust-std-index', 'rust-book-async'],
            },
            {
              text: 'Async code divides functions into two kinds, and asks for care with traits, closures and drop',
              kind: 'judgement',
              sources: ['rust-book-async', 'rust-roadmap-async', 'rust-challenges-2026'],
            },
          ],
        },
      },
    },
    {
      id: 'best-for',
      label: 'Best for',
      aliases: ['use cases', 'good at'],
      cells: {
        go: {
          lead: 'Networked services and infrastructure',
          points: [
            {
              text: 'It suits API gateways, CRUD backends, and HTTP or gRPC services with very many requests a second (high QPS)',
              kind: 'judgement',
              sources: ['go-survey-2025', 'grpc-go'],
            },
            {
              text: 'It suits background workers, stream processors, WebSockets and observability pipelines',
              kind: 'judgement',
            },
            {
              text: 'It suits control planes, Kubernetes operators, and proxies with a latency target in milliseconds',
              kind: 'judgement',
              sources: ['controller-runtime', 'go-solutions-cloud'],
            },
            {
              text: 'It suits command-line tools, internal tools and tools that operate infrastructure (DevOps)',
              kind: 'judgement',
              sources: ['go-survey-2025'],
            },
          ],
        },
        python: {
          lead: 'Data, models, automation, web APIs',
          verified: '2026-11-30',
          points: [
            {
              text: 'It suits model training and inference',
              kind: 'judgement',
              sources: ['pytorch'],
            },
            {
              text: 'It suits ETL and analytics backends, notebooks, plotting and exploration',
              kind: 'judgement',
            },
            { text: 'It suits automation scripts and glue code', kind: 'judgement' },
            {
              text: 'It suits web applications and APIs whose requests mostly wait, with Django or FastAPI',
              kind: 'judgement',
              sources: ['django-docs-6-1', 'fastapi-0-165'],
            },
          ],
        },
        node: {
          lead: 'Web interfaces, APIs, live connections',
          verified: '2026-11-30',
          points: [
            {
              text: 'It suits web interfaces and server-side rendering',
              kind: 'judgement',
              sources: ['next-js', 'nuxt'],
            },
            {
              text: 'It suits real-time I/O over WebSockets beside a TypeScript front end',
              kind: 'judgement',
              sources: ['ws', 'node-event-loop'],
            },
            {
              text: 'It suits APIs and web applications that mostly wait, with Fastify or Next, above all if API and web interface change together',
              kind: 'judgement',
              sources: ['fastify-validation', 'next-js'],
            },
            {
              text: 'It suits functions at the edge, because edge platforms run JavaScript directly',
              kind: 'judgement',
              sources: ['workers-languages', 'about-deno-deploy'],
            },
          ],
        },
        rust: {
          lead: 'Inner loops and embedded code',
          points: [
            {
              text: 'It suits hot paths: parsers, compression, cryptography, SIMD, physics and parts of games',
              kind: 'judgement',
              sources: ['rust-1-89-0'],
            },
            {
              text: 'It suits low-latency proxies and the inside of databases and queues',
              kind: 'judgement',
              sources: ['pingora', 'influxdb-3'],
            },
            {
              text: 'It suits embedded and edge code that has no room for a garbage collector',
              kind: 'judgement',
              sources: ['rust-embedded-no-std', 'embassy'],
            },
            {
              text: 'It suits WebAssembly modules, plugins, and SDKs with strict memory limits',
              kind: 'judgement',
              sources: ['rust-platform-support', 'temporal-core-sdk'],
            },
          ],
        },
      },
    },
    {
      id: 'avoid-when',
      label: 'Avoid when',
      aliases: ['wrong tool', 'bad choice'],
      cells: {
        go: {
          lead: 'Not for hard deadlines or models',
          points: [
            {
              text: 'Take Rust instead if deadlines are hard, if garbage collection cannot be tolerated, or if leaving a scope must release files and locks (RAII)',
              kind: 'judgement',
              sources: ['go-gc-guide', 'rust-book-drop'],
            },
            {
              text: 'Take Python instead if the work is data science, plotting or model training',
              kind: 'judgement',
              sources: ['go-survey-2025'],
            },
            {
              text: 'Take Node with TypeScript instead if the product is a web interface or rendered pages',
              kind: 'judgement',
              sources: ['next-js', 'nuxt'],
            },
            {
              text: 'Take Rust or TypeScript instead if the domain is to be modelled in types',
              kind: 'judgement',
              sources: ['go-generic-methods'],
            },
          ],
        },
        python: {
          lead: 'Not for computation under strict p99',
          points: [
            {
              text: 'Take Go or Rust instead if threads of Python code would have to compute in parallel on the default build',
              kind: 'judgement',
              sources: ['python-glossary-gil'],
            },
            {
              text: 'Take Go instead, or Rust for the tightest target, if each request costs CPU and the p99 is strict',
              kind: 'judgement',
            },
            {
              text: 'Take Go instead if one file must run on machines without an interpreter',
              kind: 'judgement',
              sources: ['pyinstaller', 'go-faq'],
            },
            {
              text: 'Many idle connections alone are no reason to avoid it, because `asyncio` holds them in one process',
              kind: 'judgement',
              sources: ['python-asyncio-tasks'],
            },
          ],
        },
        node: {
          lead: 'Not for CPU-heavy, low-latency work',
          points: [
            {
              text: 'Take Go or Rust instead if requests compute under a latency target',
              kind: 'judgement',
              sources: ['node-event-loop'],
            },
            {
              text: 'Take Go instead if operations must be hardened and nobody owns the rules for npm packages',
              kind: 'judgement',
              sources: ['node-security-practices', 'npm-12-config'],
            },
            {
              text: 'A wish for few dependencies alone is no reason to avoid it, because its built-in modules and Hono, which is one package, can carry an API',
              kind: 'judgement',
              sources: ['hono', 'node-repository'],
            },
          ],
        },
        rust: {
          lead: 'Not for near deadlines without experience',
          verified: '2026-11-30',
          points: [
            {
              text: 'Take Go instead if you must ship soon and nobody on the team knows Rust',
              kind: 'judgement',
              sources: ['rust-learning-journeys'],
            },
            {
              text: 'Take Go or Python instead if requirements change from week to week',
              kind: 'judgement',
            },
            {
              text: 'Stay with Go if the aim is a better p99 and the time goes to I/O, as [Grab’s service](/tables/migrations/#grab-counter-service) shows',
              kind: 'judgement',
              sources: ['grab-counter-service'],
            },
          ],
        },
      },
    },
    {
      id: 'notes',
      label: 'Notes for practice',
      cells: {
        go: {
          lead: 'pgx, sqlc, chi and distroless',
          points: [
            {
              text: 'Use PostgreSQL through `pgx` and `sqlc`, with migrations by `goose`',
              kind: 'judgement',
              sources: ['sqlc', 'goose'],
            },
            {
              text: 'Use `chi` for middleware groups and sub-routers, because basic routing has been in `net/http` since Go 1.22',
              kind: 'judgement',
              sources: ['chi', 'go-routing'],
            },
            {
              text: 'Use `errgroup` for goroutines that end together, and `log/slog` for structured logs',
              kind: 'judgement',
              sources: ['go-errgroup', 'go-1-21'],
            },
            {
              text: 'Ship on distroless static or `scratch`, with `CGO_ENABLED=0` unless you need cgo',
              kind: 'judgement',
              sources: ['distroless', 'go-1-20'],
            },
            {
              text: 'Lint with `golangci-lint`, and expose metrics through OpenTelemetry or Prometheus’ own client',
              kind: 'judgement',
              sources: ['golangci-lint', 'prometheus-client-golang'],
            },
          ],
        },
        python: {
          lead: 'FastAPI or Django, uv, ruff',
          verified: '2026-11-30',
          points: [
            {
              text: 'Serve a typed JSON API with FastAPI, Uvicorn and Pydantic, and pin FastAPI, which still calls itself beta (0.165.0, November 2026)',
              kind: 'judgement',
              sources: ['fastapi-0-165', 'uvicorn-deployment'],
            },
            {
              text: 'Take Django when people need pages, forms, sign-in and an admin interface',
              kind: 'judgement',
              sources: ['django-docs-6-1'],
            },
            {
              text: 'Use `uv` for dependencies, and `ruff` to lint and format',
              kind: 'judgement',
              sources: ['uv', 'ruff'],
            },
            {
              text: 'Try Numba or Cython on a hot loop first, then Rust through PyO3 or C, and scale the rest with worker processes and queues',
              kind: 'judgement',
              sources: ['numba', 'cython', 'pyo3', 'fastapi-workers'],
            },
            {
              text: 'The build without the GIL lacked support from grpcio, protobuf and orjson, and wheels of Polars, in June 2026, and on 30 November we still found no wheels of grpcio, orjson or psycopg’s binary package for it',
              kind: 'documented',
              sources: ['python-free-threading-tracker', 'polars-free-threading'],
            },
          ],
        },
        node: {
          lead: 'Fastify or Next, TypeScript, npm 12',
          verified: '2026-11-30',
          points: [
            {
              text: 'Serve an API with Fastify, and query PostgreSQL through Kysely on `pg`',
              kind: 'judgement',
              sources: ['fastify-validation', 'kysely-package-json-tags'],
            },
            {
              text: 'Take Next or Nuxt when people need pages that are rendered on the server',
              kind: 'judgement',
              sources: ['next-js', 'nuxt'],
            },
            {
              text: 'Write TypeScript, and run `tsc --noEmit` in CI, because Node strips types without checking them',
              kind: 'judgement',
              sources: ['node-typescript'],
            },
            {
              text: 'Move CPU work to worker threads, in a pool such as Piscina, or to a sidecar',
              kind: 'judgement',
              sources: ['node-worker-threads', 'piscina'],
            },
            {
              text: 'Install with `npm` 12 or `pnpm`, a committed lock file and a minimum age for new releases',
              kind: 'judgement',
              sources: ['npm-12-install-scripts', 'pnpm-supply-chain', 'node-security-practices'],
            },
            {
              text: 'The TypeScript 7 compiler (July 2026) is a native program written in Go, and tools built on its API may need version 6 beside it',
              kind: 'documented',
              sources: ['typescript-releases', 'typescript-7'],
            },
          ],
        },
        rust: {
          lead: 'tokio, axum, PyO3 and cbindgen',
          points: [
            {
              text: 'Put a Rust core beside a Go service, joined by gRPC, if calls are few and large',
              kind: 'judgement',
              sources: ['tonic', 'grpc-go'],
            },
            {
              text: 'Call it in process if calls are small and many: PyO3 for Python, a C interface from `cbindgen` for Go',
              kind: 'judgement',
              sources: ['pyo3', 'cbindgen'],
            },
            {
              text: 'Take tokio as the async runtime, or smol as the small one, but not async-std, which was discontinued in 2025',
              kind: 'judgement',
              sources: ['tokio', 'async-std'],
            },
            {
              text: 'Take axum or Actix Web for HTTP',
              kind: 'judgement',
              sources: ['axum', 'actix-web'],
            },
          ],
        },
      },
    },
    {
      id: 'current-version',
      label: 'Current version',
      aliases: ['latest version', 'newest release'],
      cells: {
        go: {
          lead: '1.27, since August 2026',
          verified: '2026-11-30',
          points: [
            {
              text: 'Go 1.27 came out on 19 August 2026, and its newest patch that we saw by 30 November is 1.27.4 (about 10 November)',
              kind: 'documented',
              sources: ['go-1-27-announcement', 'go-vuln-2026-6859'],
            },
            {
              text: 'Go 1.27 and 1.26 are supported in November 2026, and a line ends once two newer ones exist',
              kind: 'documented',
              sources: ['go-release-policy', 'endoflife-go'],
            },
          ],
        },
        python: {
          lead: '3.15, since October 2026',
          verified: '2026-11-30',
          points: [
            {
              text: 'Python 3.15 came out on 9 October 2026, and its newest patch that we saw by 30 November is 3.15.2 (25 October)',
              kind: 'documented',
              sources: ['python-3-15-released'],
            },
            {
              text: 'Python 3.15 is supported to about October 2031, with bug fixes for the first two years',
              kind: 'documented',
              sources: ['pep-790', 'python-versions'],
            },
          ],
        },
        node: {
          lead: '26, LTS since October 2026',
          points: [
            {
              text: 'Node 26 became LTS with 26.13.0 on 28 October 2026',
              kind: 'documented',
              sources: ['node-schedule', 'node-26-13-0'],
            },
            {
              text: 'Node 26 is supported to 30 April 2029, and 24 is in maintenance to 30 April 2028',
              kind: 'documented',
              sources: ['node-schedule', 'node-release-group'],
            },
          ],
        },
        rust: {
          lead: '1.100, since November 2026',
          verified: '2026-11-30',
          points: [
            {
              text: 'Rust 1.100 came out on 12 November 2026, six weeks after 1.99.0 of 1 October',
              kind: 'documented',
              sources: ['rust-1-100-report', 'cargo-changelog', 'rust-1-99-0'],
            },
            {
              text: 'Fixes go only into the newest stable version, and no version is LTS',
              kind: 'documented',
              sources: ['endoflife-rust', 'cargo-rust-version'],
            },
          ],
        },
      },
    },
    {
      id: 'concurrency-model',
      label: 'Concurrency model',
      aliases: ['threads', 'async', 'many connections', 'scaling', 'fearless concurrency'],
      cells: {
        go: {
          lead: 'Goroutines over all cores',
          verified: '2026-11-30',
          points: [
            {
              text: 'Goroutines run on a few OS threads, over all the cores that the container may use if `go.mod` declares Go 1.25 or later',
              kind: 'documented',
              sources: ['go-faq', 'go-gomaxprocs'],
            },
            {
              text: 'Cancellation by `context` is cooperative: code that never looks at it never stops',
              kind: 'documented',
              sources: ['go-context'],
            },
            {
              text: 'A panic that nothing recovers ends the whole process, whichever goroutine it happens in: `net/http` recovers panics in its handlers, and gRPC-Go only with an interceptor that you add',
              kind: 'documented',
              sources: ['go-spec', 'go-net-http-handler', 'go-grpc-recovery'],
            },
          ],
        },
        python: {
          lead: 'asyncio, or processes for CPU',
          verified: '2026-11-30',
          points: [
            {
              text: '`asyncio` serves I/O, and worker processes serve CPU work in the default build, where threads share the GIL',
              kind: 'documented',
              sources: ['python-multiprocessing', 'python-glossary-gil'],
            },
            {
              text: 'Subinterpreters and the free-threaded build, both usable since 3.14, run Python code in parallel, as far as your extension modules support them',
              kind: 'documented',
              sources: [
                'pep-734',
                'pep-779',
                'python-concurrent-interpreters',
                'python-free-threading',
              ],
            },
          ],
        },
        node: {
          lead: 'One event loop, and workers',
          verified: '2026-11-30',
          points: [
            {
              text: 'JavaScript runs on one event-loop thread, and files, DNS lookups, zlib and some cryptography share a pool of four threads, unless `UV_THREADPOOL_SIZE` sets another number',
              kind: 'documented',
              sources: ['node-event-loop', 'node-cli'],
            },
            {
              text: '`worker_threads` run JavaScript in parallel: ordinary objects are copied, and `SharedArrayBuffer` shares memory',
              kind: 'documented',
              sources: ['node-worker-threads'],
            },
          ],
        },
        rust: {
          lead: 'Threads, or async on tokio',
          points: [
            {
              text: 'The standard library has OS threads, and async tasks run on a third-party runtime, usually tokio',
              kind: 'documented',
              sources: ['rust-book-tasks-threads', 'rust-book-async', 'tokio'],
            },
            {
              text: 'Safe Rust has no data races, but deadlocks and logical races still compile',
              kind: 'documented',
              sources: ['rustonomicon-races', 'rust-book-concurrency'],
            },
          ],
        },
      },
    },
    {
      id: 'memory-management',
      label: 'Memory management',
      aliases: ['garbage collector', 'memory usage'],
      cells: {
        go: {
          lead: 'A concurrent garbage collector',
          verified: '2026-11-30',
          points: [
            {
              text: 'A concurrent garbage collector, Green Tea since Go 1.26, is tuned by `GOGC` and by the soft limit `GOMEMLIMIT`',
              kind: 'documented',
              sources: ['go-gc-guide', 'go-1-26'],
            },
            {
              text: 'A hello-world function used 18 MB (AWS Lambda, 512 MB, arm64, zip, July and August 2026, lambda-perf’s data, median computed by us)',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
          ],
        },
        python: {
          lead: 'Reference counts, garbage collector for cycles',
          verified: '2026-11-30',
          points: [
            {
              text: 'Reference counting frees most objects and a generational garbage collector finds cycles, while the incremental one of 3.14.0 to 3.14.4 was withdrawn',
              kind: 'documented',
              sources: ['pep-703', 'python-3-15'],
            },
            {
              text: 'A full collection stops Python code until it ends, and `gc.freeze()` after start-up leaves out what was loaded by then',
              kind: 'judgement',
              sources: ['python-gc'],
            },
            {
              text: 'A hello-world function on Python 3.14 used 37.5 MB, against 30 MB on 3.9 (AWS Lambda, 512 MB, arm64, zip, July and August 2026, lambda-perf’s data, medians computed by us)',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
          ],
        },
        node: {
          lead: 'A garbage collector per thread',
          verified: '2026-11-30',
          points: [
            {
              text: 'Every worker thread has a heap of its own, with limits and a garbage collector of its own',
              kind: 'documented',
              sources: ['node-worker-threads', 'esbuild-faq'],
            },
            {
              text: 'A hello-world function on Node 24 used 79 MB, against 68 MB on Node 20 (AWS Lambda, 512 MB, arm64, zip, July and August 2026, lambda-perf’s data, medians computed by us)',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
          ],
        },
        rust: {
          lead: 'Ownership, no garbage collector',
          verified: '2026-11-30',
          points: [
            {
              text: 'Ownership is checked when the program compiles and memory is freed at the end of scope, but leaks remain possible and count as safe',
              kind: 'documented',
              sources: ['rust-book-drop', 'rust-book-reference-cycles'],
            },
            {
              text: 'A hello-world function used 15 MB (AWS Lambda, 512 MB, arm64, zip, July and August 2026, lambda-perf’s data, median computed by us)',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
          ],
        },
      },
    },
    {
      id: 'typing',
      label: 'Typing',
      aliases: [
        'static or dynamic typing',
        'type system',
        'null safety',
        'nil',
        'None',
        'undefined',
      ],
      cells: {
        go: {
          lead: 'Static and simple, nil compiles',
          verified: '2026-11-30',
          points: [
            {
              text: 'Types are static and simple and the compiler checks them, with generic methods since Go 1.27',
              kind: 'documented',
              sources: ['go-1-27', 'go-generic-methods'],
            },
            {
              text: 'There are no sum types and no enum types, and the methods of an interface cannot be generic',
              kind: 'documented',
              sources: ['go-faq', 'go-spec', 'go-generic-methods'],
            },
            {
              text: 'No pointer type excludes nil: code that follows a nil pointer, writes to a nil map or calls a nil function compiles, and panics when it runs',
              kind: 'documented',
              sources: ['go-spec'],
            },
          ],
        },
        python: {
          lead: 'Optional, checked by a tool',
          verified: '2026-11-30',
          points: [
            {
              text: 'Types are optional and a separate tool checks them: pyright, mypy or Pyrefly (stable since its 1.0)',
              kind: 'documented',
              sources: ['pyright', 'pyrefly'],
            },
            {
              text: 'mypy reports the use of a value that may be `None` by default, but only in code that you annotate',
              kind: 'documented',
              sources: ['mypy-documentation-optional-types-none-type'],
            },
            {
              text: 'Libraries annotate more every year, and still unevenly',
              kind: 'judgement',
            },
          ],
        },
        node: {
          lead: 'TypeScript, unchecked when it runs',
          verified: '2026-11-30',
          points: [
            {
              text: 'TypeScript is the custom: Node has run `.ts` files since 22.18 (stable since 24.12), but it strips the types and checks nothing',
              kind: 'documented',
              sources: ['node-typescript', 'node-24-12-0'],
            },
            {
              text: 'Node runs only syntax that can be erased: enums and parameter properties fail, and so does an imported type without the word `type`',
              kind: 'documented',
              sources: ['node-typescript', 'node-26-0-0', 'node-typescript-api'],
            },
            {
              text: 'In strict mode, the default since TypeScript 6.0, the type checker makes you handle `null` and `undefined` before the program runs',
              kind: 'documented',
              sources: ['tsconfig-reference-strictnullchecks', 'typescript-strict-default'],
            },
          ],
        },
        rust: {
          lead: 'Static and expressive, no null',
          verified: '2026-11-30',
          points: [
            {
              text: 'Types are static and expressive: traits, generics and ownership are all checked by the compiler',
              kind: 'documented',
              sources: ['rust-book-ownership', 'rust-book-send-sync'],
            },
            {
              text: 'A value that may be missing is an `Option`, which code must open before use, and `unwrap` panics if nothing is inside',
              kind: 'documented',
              sources: ['rust-std-option'],
            },
            {
              text: '`async fn` has worked in traits since 1.75, without dynamic dispatch so far',
              kind: 'documented',
              sources: ['rust-async-fn-in-traits', 'rust-async-dyn-dispatch'],
            },
          ],
        },
      },
    },
    {
      id: 'steward',
      label: 'Who steers it',
      aliases: ['who owns', 'governance', 'maintainers', 'foundation'],
      cells: {
        go: {
          lead: 'The Go team at Google',
          points: [
            {
              text: 'The Go team at Google leads the language, and the code has a BSD-style licence',
              kind: 'documented',
              sources: ['go-copyright', 'go-survey-2025'],
            },
          ],
        },
        python: {
          lead: 'The Steering Council',
          verified: '2026-11-30',
          points: [
            {
              text: 'The Steering Council decides on changes to the language, with the Python Software Foundation behind it',
              kind: 'documented',
              sources: ['pep-779', 'pypi-2025-review'],
            },
            {
              text: 'Its new tools have another owner: uv and ruff come from Astral, which OpenAI announced in March 2026 that it would buy',
              kind: 'documented',
              sources: ['uv', 'ruff', 'willison-openai-astral'],
            },
          ],
        },
        node: {
          lead: 'A committee under OpenJS',
          verified: '2026-11-30',
          points: [
            {
              text: 'The Technical Steering Committee runs Node, under the OpenJS Foundation',
              kind: 'documented',
              sources: ['node-tsc'],
            },
            {
              text: 'TypeScript comes from Microsoft, so one company steers the type checker, and none the runtime',
              kind: 'documented',
              sources: ['typescript-releases'],
            },
          ],
        },
        rust: {
          lead: 'The Leadership Council',
          points: [
            {
              text: 'The Leadership Council of team representatives runs Rust, beside the Rust Foundation, and the licence is MIT or Apache 2.0',
              kind: 'documented',
              sources: ['rust-leadership-council', 'rust-licences'],
            },
            {
              text: 'In the State of Rust survey of 2025, 38% worried about support for maintainers',
              kind: 'measured',
              sources: ['rust-survey-2025'],
            },
          ],
        },
      },
    },
  ],
});
