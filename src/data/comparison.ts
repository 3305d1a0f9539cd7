import { defineTable } from '~/schemas/table';
import { languageColumns } from './languages';

export const languagesTable = defineTable('src/data/comparison.ts', {
  id: 'languages',
  title: 'Languages compared',
  caption: 'Strengths, costs, uses and habits of each language, and the versions they hold for.',
  rowHeader: 'Aspect',
  verified: '2026-11-23',
  columns: languageColumns,
  rows: [
    {
      id: 'strengths',
      label: 'Strengths',
      cells: {
        go: {
          points: [
            {
              text: 'Small language whose old source keeps compiling, by the Go 1 promise',
              kind: 'documented',
              sources: ['go-1-compatibility'],
            },
            {
              text: 'Short builds: respondents of the Rust build survey (2025) named Go as clearly faster',
              kind: 'documented',
              sources: ['rust-compile-survey-2025'],
            },
            {
              text: 'Standard library that carries a service; `net/http` routes by method and path since Go 1.22',
              kind: 'documented',
              sources: ['go-1-22', 'go-routing'],
            },
            {
              text: 'Goroutines on stacks that start at about 2 KiB, hundreds of thousands in one process',
              kind: 'documented',
              sources: ['go-faq', 'go-runtime-notes', 'go-1-19'],
            },
            {
              text: 'One binary, static once cgo is off, on a base image of about 2 MiB or none',
              kind: 'documented',
              sources: ['go-faq', 'go-1-20', 'distroless'],
            },
            {
              text: 'Formatter, `go vet`, tests, race detector and `pprof` in one toolchain',
              kind: 'documented',
              sources: ['go-1-25', 'go-1-26', 'go-race-detector'],
            },
          ],
        },
        python: {
          points: [
            {
              text: 'Data, ML and science at home: major frameworks come to Python first',
              kind: 'documented',
              sources: ['pytorch'],
            },
            {
              text: 'Quick from idea to working prototype, with no build step',
              kind: 'judgement',
            },
            { text: 'Readable by people who do not program for a living', kind: 'judgement' },
            { text: 'Scripts, ETL and glue between systems', kind: 'judgement' },
            {
              text: 'Native extensions that can release the GIL and use several cores',
              kind: 'documented',
              sources: ['python-glossary-gil', 'pep-703'],
            },
            {
              text: 'Sampling profiler in the standard library since 3.15',
              kind: 'documented',
              sources: ['pep-799', 'python-profiling'],
            },
          ],
        },
        node: {
          points: [
            { text: 'A package for almost every web task', kind: 'judgement' },
            {
              text: 'One language from browser to server, with shared types',
              kind: 'judgement',
            },
            {
              text: 'Event loop that serves many connections while the work for each is small',
              kind: 'documented',
              sources: ['node-event-loop'],
            },
            {
              text: 'CRUD and server-side rendering within days; Next, Nuxt and Astro are all JavaScript',
              kind: 'judgement',
              sources: ['next-js', 'nuxt', 'astro'],
            },
            {
              text: '`.ts` files run directly since 22.18; type stripping stable since 24.12 and 25.2',
              kind: 'documented',
              sources: ['node-typescript', 'node-24-12-0', 'node-25-2-0'],
            },
            {
              text: 'Test runner, `fetch`, WebSocket client and watch mode built in',
              kind: 'documented',
              sources: ['node-websocket', 'node-22-0-0', 'node-repository'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'Native code with stable SIMD intrinsics for the tightest loops',
              kind: 'documented',
              sources: ['rust-1-89-0'],
            },
            {
              text: 'No collector, so none of its work lands on a request',
              kind: 'judgement',
              sources: ['rust-book-ownership'],
            },
            {
              text: 'Memory and resources released when their owner leaves scope (`Drop`)',
              kind: 'documented',
              sources: ['rust-book-drop'],
            },
            {
              text: 'Data races refused by the compiler in safe Rust',
              kind: 'documented',
              sources: ['rustonomicon-races', 'rust-book-send-sync'],
            },
            {
              text: '`cargo` for building, testing, dependencies and publishing',
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
      cells: {
        go: {
          points: [
            {
              text: 'Collector work in the latency tail of programs that allocate much; less since Green Tea (default in Go 1.26)',
              kind: 'documented',
              sources: ['go-gc-guide', 'go-1-26', 'go-green-tea'],
            },
            {
              text: 'Plainer generics than Rust traits: methods since Go 1.27, none in interfaces, no enums or sum types',
              kind: 'documented',
              sources: ['go-1-27', 'go-generic-methods'],
            },
            {
              text: 'Few libraries for data and ML',
              kind: 'judgement',
              sources: ['go-survey-2025'],
            },
            {
              text: 'Little metaprogramming; missing features frustrate 28% of respondents (September 2025)',
              kind: 'measured',
              sources: ['go-survey-2025'],
            },
            {
              text: 'Data races compile; the race detector sees only paths that run',
              kind: 'documented',
              sources: ['go-race-detector'],
            },
            {
              text: 'Verbose error handling, to stay: no new syntax is pursued since June 2025',
              kind: 'documented',
              sources: ['go-error-syntax'],
            },
          ],
        },
        python: {
          points: [
            {
              text: 'Threads take turns in the default build; the build without the GIL, supported since 3.14, is separate',
              kind: 'documented',
              sources: ['python-glossary-gil', 'pep-779'],
            },
            {
              text: 'Slow pure-Python computation: bytecode, with the JIT off by default in 3.15',
              kind: 'documented',
              sources: ['pep-744', 'pep-836'],
            },
            {
              text: 'Native packaging still hurts without a prebuilt wheel; `uv` eases the rest',
              kind: 'judgement',
              sources: ['manylinux', 'uv'],
            },
            {
              text: 'Two kinds of function in async code, and no blocking call allowed in one of them',
              kind: 'judgement',
              sources: ['fastapi-async', 'python-asyncio-tasks'],
            },
            {
              text: 'Type hints uneven across libraries',
              kind: 'judgement',
            },
          ],
        },
        node: {
          points: [
            {
              text: 'A busy main thread stops every client, so CPU-heavy JavaScript must move off it',
              kind: 'documented',
              sources: ['node-event-loop'],
            },
            {
              text: 'One blocking call or an unbounded `Promise.all` hurts the whole process; nested callbacks are history',
              kind: 'judgement',
              sources: ['node-event-loop', 'node-promises'],
            },
            {
              text: 'Dependency sprawl by framework: Hono adds 1 package, Fastify 48, Express 68 (lock file, counted by us on 23 November 2026)',
              kind: 'measured',
              sources: ['hono', 'fastify', 'express'],
            },
            {
              text: 'Largest attack surface of the four; since `npm` 12 (July 2026) install scripts need approval',
              kind: 'judgement',
              sources: ['axios-post-mortem', 'tanstack-malware', 'npm-12-install-scripts'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'Steep ramp: too difficult for 24.9% of respondents who do not use Rust (2025 survey)',
              kind: 'measured',
              sources: ['rust-survey-2025'],
            },
            {
              text: 'Long builds: 55% wait over ten seconds for an incremental rebuild (2025 survey, over 3,700 answers)',
              kind: 'measured',
              sources: ['rust-compile-survey-2025'],
            },
            {
              text: 'Standard library without HTTP, TLS, JSON or an async runtime',
              kind: 'documented',
              sources: ['rust-book-async'],
            },
            {
              text: 'Async code that asks for care with traits, closures and drop',
              kind: 'documented',
              sources: ['rust-roadmap-async', 'rust-challenges-2026'],
            },
            {
              text: 'Determinism still to be earned: no collector removes one cause of jitter among several',
              kind: 'judgement',
              sources: ['rust-embedded-no-std', 'grab-counter-service'],
            },
          ],
        },
      },
    },
    {
      id: 'best-for',
      label: 'Best for',
      cells: {
        go: {
          points: [
            {
              text: 'API gateways and HTTP or gRPC services under high load',
              kind: 'judgement',
              sources: ['go-survey-2025', 'grpc-go'],
            },
            { text: 'Background workers, stream processors, websockets', kind: 'judgement' },
            { text: 'Proxies whose latency budget is in milliseconds', kind: 'judgement' },
            {
              text: 'Command-line tools and internal tools',
              kind: 'judgement',
              sources: ['go-survey-2025'],
            },
            {
              text: 'Control planes and Kubernetes operators',
              kind: 'judgement',
              sources: ['controller-runtime', 'go-solutions-cloud'],
            },
            { text: 'Observability pipelines and CRUD backends', kind: 'judgement' },
          ],
        },
        python: {
          points: [
            {
              text: 'Model training and inference',
              kind: 'judgement',
              sources: ['pytorch'],
            },
            { text: 'ETL and analytics backends', kind: 'judgement' },
            { text: 'Notebooks, plotting and exploration', kind: 'judgement' },
            { text: 'Automation scripts and glue code', kind: 'judgement' },
          ],
        },
        node: {
          points: [
            {
              text: 'Web interfaces and server-side rendering',
              kind: 'judgement',
              sources: ['next-js', 'nuxt', 'astro'],
            },
            {
              text: 'Real-time I/O over websockets beside a TypeScript front end',
              kind: 'judgement',
              sources: ['ws', 'node-event-loop'],
            },
            {
              text: 'Light APIs that change together with their screens',
              kind: 'judgement',
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'Hot paths: parsers, compression, cryptography, SIMD',
              kind: 'judgement',
              sources: ['rust-1-89-0'],
            },
            {
              text: 'Low-latency proxies, such as those built on Pingora',
              kind: 'judgement',
              sources: ['pingora'],
            },
            {
              text: 'Database and queue internals',
              kind: 'judgement',
              sources: ['influxdb-3'],
            },
            {
              text: 'Embedded and edge code without a collector',
              kind: 'judgement',
              sources: ['rust-embedded-no-std', 'embassy'],
            },
            {
              text: 'WebAssembly modules, plugins and SDKs with strict memory limits',
              kind: 'judgement',
              sources: ['rust-platform-support', 'temporal-core-sdk'],
            },
            { text: 'Game engines and physics', kind: 'judgement' },
          ],
        },
      },
    },
    {
      id: 'avoid-when',
      label: 'Avoid when',
      cells: {
        go: {
          points: [
            {
              text: 'No collector work is tolerable, or deadlines are hard: take Rust',
              kind: 'judgement',
              sources: ['go-gc-guide', 'rust-embedded-no-std'],
            },
            {
              text: 'Data science, plotting or model training is the work: take Python',
              kind: 'judgement',
              sources: ['go-survey-2025'],
            },
            {
              text: 'The product is a web interface or rendered pages: take Node with TypeScript',
              kind: 'judgement',
              sources: ['next-js', 'nuxt'],
            },
            {
              text: 'Resources must be freed by scope alone (RAII): take Rust',
              kind: 'judgement',
              sources: ['go-gc-guide', 'rust-book-drop'],
            },
            {
              text: 'The domain lives in its types: take Rust or TypeScript',
              kind: 'judgement',
              sources: ['go-generic-methods'],
            },
          ],
        },
        python: {
          points: [
            {
              text: 'One process must compute in parallel on the default build: take Go or Rust',
              kind: 'judgement',
              sources: ['python-glossary-gil'],
            },
            {
              text: 'Each request costs CPU and the p99 is strict: take Go, or Rust for the tightest',
              kind: 'judgement',
            },
            {
              text: 'One file must run on machines without an interpreter: take Go',
              kind: 'judgement',
              sources: ['pyinstaller', 'go-faq'],
            },
            {
              text: 'Not for many idle connections alone: `asyncio` holds those in one process',
              kind: 'judgement',
              sources: ['python-asyncio-tasks'],
            },
          ],
        },
        node: {
          points: [
            {
              text: 'CPU work sits on a low-latency path: take Go or Rust',
              kind: 'judgement',
              sources: ['node-event-loop'],
            },
            {
              text: 'Operations must be hardened and nobody owns the `npm` rules: take Go',
              kind: 'judgement',
              sources: ['node-security-practices', 'npm-12-config'],
            },
            {
              text: 'Dependencies must be few: take Go, or Node with built-ins and Hono',
              kind: 'judgement',
              sources: ['hono', 'go-1-22'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'You must ship soon and nobody on the team knows Rust: take Go',
              kind: 'judgement',
              sources: ['rust-learning-journeys'],
            },
            {
              text: 'Requirements change from week to week: take Go or Python',
              kind: 'judgement',
            },
            {
              text: 'The aim is a better p99 and the time goes to I/O: stay with Go, since Grab reported similar latency in Rust',
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
          points: [
            {
              text: 'PostgreSQL with `pgx` and `sqlc`, migrations with `goose`',
              kind: 'judgement',
              sources: ['pgx', 'sqlc', 'goose'],
            },
            {
              text: '`chi` for middleware groups and sub-routers; basic routing is in `net/http` since Go 1.22',
              kind: 'judgement',
              sources: ['chi', 'go-routing'],
            },
            {
              text: '`errgroup` from `golang.org/x/sync` for goroutines that end together',
              kind: 'judgement',
              sources: ['go-errgroup'],
            },
            {
              text: 'Distroless static or `scratch` as the final image, with `CGO_ENABLED=0`',
              kind: 'judgement',
              sources: ['distroless', 'go-1-20'],
            },
            {
              text: '`log/slog` for structured logs, standard since Go 1.21',
              kind: 'judgement',
              sources: ['go-1-21'],
            },
          ],
        },
        python: {
          points: [
            {
              text: 'FastAPI, Uvicorn and Pydantic for serving; pin FastAPI, still 0.x (July 2026)',
              kind: 'judgement',
              sources: ['fastapi', 'uvicorn-deployment'],
            },
            {
              text: '`uv` for dependencies, `ruff` for linting and formatting',
              kind: 'judgement',
              sources: ['uv', 'ruff'],
            },
            {
              text: 'Hot paths in C or Rust, the latter through PyO3',
              kind: 'judgement',
              sources: ['pyo3'],
            },
            {
              text: 'More worker processes and a queue as the first way to scale',
              kind: 'judgement',
              sources: ['fastapi-workers', 'python-multiprocessing'],
            },
            {
              text: 'Dependencies checked before the build without the GIL: no support marked for grpcio or Polars (28 June 2026)',
              kind: 'judgement',
              sources: ['python-free-threading-tracker'],
            },
          ],
        },
        node: {
          points: [
            {
              text: 'TypeScript, with `tsc --noEmit` in CI because Node strips types unchecked',
              kind: 'judgement',
              sources: ['node-typescript'],
            },
            {
              text: 'CPU tasks in worker threads or in a sidecar',
              kind: 'judgement',
              sources: ['node-worker-threads'],
            },
            {
              text: '`npm` 12, a committed lock file and a release-age cooldown',
              kind: 'judgement',
              sources: ['npm-12-install-scripts', 'npm-12-config', 'node-security-practices'],
            },
            {
              text: 'TypeScript 7 compiles natively, written in Go (July 2026); compiler-API tools may need version 6',
              kind: 'documented',
              sources: ['typescript-releases', 'typescript-7'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'A Rust core beside a Go service, joined over gRPC where calls are coarse',
              kind: 'judgement',
              sources: ['tonic', 'grpc-go'],
            },
            {
              text: 'In-process bindings for fine-grained calls: PyO3 for Python, a C ABI with `cbindgen` elsewhere',
              kind: 'judgement',
              sources: ['pyo3', 'cbindgen'],
            },
            {
              text: 'Tokio as the async runtime, smol as the small one; async-std was discontinued in 2025',
              kind: 'judgement',
              sources: ['tokio', 'smol', 'async-std'],
            },
            {
              text: 'axum or Actix Web for HTTP',
              kind: 'judgement',
              sources: ['axum', 'actix-web'],
            },
            {
              text: 'Edition 2024 (Rust 1.85) for new code',
              kind: 'judgement',
              sources: ['rust-1-85-0'],
            },
          ],
        },
      },
    },
    {
      id: 'current-version',
      label: 'Current version',
      cells: {
        go: {
          points: [
            {
              text: 'Go 1.27 (19 August 2026), newest patch reported 1.27.2 (8 October 2026)',
              kind: 'documented',
              sources: ['go-1-27-announcement', 'go-1-27-2-security'],
            },
            {
              text: 'Go 1.27 supported until two newer lines exist; 1.26 still is in November 2026',
              kind: 'documented',
              sources: ['go-release-policy', 'endoflife-go'],
            },
          ],
        },
        python: {
          points: [
            {
              text: 'Python 3.15, reported released on 9 October 2026, newest patch 3.15.2 (25 October 2026)',
              kind: 'documented',
              sources: ['python-3-15-python', 'python-3-15-report'],
            },
            {
              text: 'Python 3.15 supported to about October 2031, bug fixes for the first two years',
              kind: 'documented',
              sources: ['pep-790', 'python-versions'],
            },
          ],
        },
        node: {
          points: [
            {
              text: 'Node 26, LTS since October 2026 (26.13.0 reported on 28 October 2026)',
              kind: 'documented',
              sources: ['node-schedule', 'node-26-13-0'],
            },
            {
              text: 'Node 26 supported to 30 April 2029; 24 in maintenance to 30 April 2028',
              kind: 'documented',
              sources: ['node-schedule', 'node-release-group'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'Rust 1.99.0 (1 October 2026) confirmed; 1.100 reported for 12 November 2026',
              kind: 'documented',
              sources: ['rust-1-99-0', 'rust-1-100-report'],
            },
            {
              text: 'Fixes for the newest stable release only, six weeks each, no LTS',
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
      cells: {
        go: {
          points: [
            {
              text: 'Goroutines over few OS threads; `GOMAXPROCS` follows the container CPU limit since Go 1.25',
              kind: 'documented',
              sources: ['go-faq', 'go-gomaxprocs', 'go-1-25'],
            },
            {
              text: 'Cooperative cancellation by `context`: code that never looks never stops',
              kind: 'documented',
              sources: ['go-context'],
            },
          ],
        },
        python: {
          points: [
            {
              text: '`asyncio` for I/O and worker processes for CPU in the default build, where threads share the GIL',
              kind: 'documented',
              sources: ['python-asyncio-tasks', 'python-multiprocessing', 'python-glossary-gil'],
            },
            {
              text: 'Parallel Python code in subinterpreters or the free-threaded build, both usable since 3.14',
              kind: 'documented',
              sources: ['python-concurrent-interpreters', 'pep-734', 'pep-779'],
            },
          ],
        },
        node: {
          points: [
            {
              text: 'One event-loop thread for JavaScript; a small pool for files, DNS lookups, zlib and some crypto',
              kind: 'documented',
              sources: ['node-event-loop'],
            },
            {
              text: '`worker_threads` for parallel JavaScript; objects are copied, memory shared by `SharedArrayBuffer`',
              kind: 'documented',
              sources: ['node-worker-threads'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'OS threads in the standard library; async tasks on a third-party runtime, usually Tokio',
              kind: 'documented',
              sources: ['rust-book-tasks-threads', 'rust-book-async', 'tokio'],
            },
            {
              text: 'No data races in safe Rust; deadlocks and logic races still compile',
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
      cells: {
        go: {
          points: [
            {
              text: 'Concurrent collector, Green Tea since Go 1.26; tuned by `GOGC` and the soft limit `GOMEMLIMIT`',
              kind: 'documented',
              sources: ['go-gc-guide', 'go-1-26', 'go-1-19'],
            },
            {
              text: 'Go: 18 MB for hello world (AWS Lambda, 512 MB, arm64, zip, 1–22 August 2026; lambda-perf data, medians computed by us)',
              kind: 'measured',
              sources: ['lambda-perf'],
            },
          ],
        },
        python: {
          points: [
            {
              text: 'Reference counting and a generational collector; 3.14.0–3.14.4 had an incremental one, since reverted',
              kind: 'documented',
              sources: ['pep-703', 'python-3-15', 'python-3-14'],
            },
            {
              text: 'Python 3.14: 37 MB for hello world (AWS Lambda, 512 MB, arm64, zip, 1–22 August 2026; lambda-perf data, medians computed by us)',
              kind: 'measured',
              sources: ['lambda-perf'],
            },
          ],
        },
        node: {
          points: [
            {
              text: 'Collected, with a heap of its own for every worker thread',
              kind: 'documented',
              sources: ['esbuild-faq'],
            },
            {
              text: 'Node 24: 79 MB for hello world (AWS Lambda, 512 MB, arm64, zip, 1–22 August 2026; lambda-perf data, medians computed by us)',
              kind: 'measured',
              sources: ['lambda-perf'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'Ownership checked at compile time, freed at the end of scope; leaks remain possible and count as safe',
              kind: 'documented',
              sources: ['rust-book-ownership', 'rust-book-drop', 'rust-book-reference-cycles'],
            },
            {
              text: 'Rust: 15 MB for hello world (AWS Lambda, 512 MB, arm64, zip, 1–22 August 2026; lambda-perf data, medians computed by us)',
              kind: 'measured',
              sources: ['lambda-perf'],
            },
          ],
        },
      },
    },
    {
      id: 'typing',
      label: 'Typing',
      cells: {
        go: {
          points: [
            {
              text: 'Static and simple, checked by the compiler; generic methods since Go 1.27',
              kind: 'documented',
              sources: ['go-1-27', 'go-generic-methods'],
            },
            {
              text: 'No enums or sum types, and no type parameters on interface methods',
              kind: 'documented',
              sources: ['go-generic-methods'],
            },
          ],
        },
        python: {
          points: [
            {
              text: 'Optional, checked by a separate tool: Pyright, mypy or Pyrefly (stable since its 1.0)',
              kind: 'documented',
              sources: ['pyright', 'pyrefly'],
            },
            {
              text: 'Coverage improving, still uneven from library to library',
              kind: 'judgement',
            },
          ],
        },
        node: {
          points: [
            {
              text: 'TypeScript by custom; Node strips types and checks nothing',
              kind: 'documented',
              sources: ['node-typescript'],
            },
            {
              text: 'Erasable syntax only when Node runs it: no enums, no parameter properties',
              kind: 'documented',
              sources: ['node-typescript', 'node-26-0-0'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'Static and expressive: traits, generics and ownership, all checked by the compiler',
              kind: 'documented',
              sources: ['rust-book-ownership', 'rust-book-send-sync'],
            },
            {
              text: '`async fn` in traits since 1.75, without dynamic dispatch so far',
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
      cells: {
        go: {
          points: [
            {
              text: 'Led by the Go team at Google; BSD-style licence reported for the code',
              kind: 'documented',
              sources: ['go-copyright', 'go-survey-2025'],
            },
          ],
        },
        python: {
          points: [
            {
              text: 'The Steering Council for the language, with the Python Software Foundation behind it',
              kind: 'documented',
              sources: ['pep-779', 'pypi-2025-review'],
            },
          ],
        },
        node: {
          points: [
            {
              text: 'The Technical Steering Committee, under the OpenJS Foundation',
              kind: 'documented',
              sources: ['node-tsc'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'The Leadership Council of team representatives, beside the Rust Foundation; MIT or Apache 2.0 licence',
              kind: 'documented',
              sources: ['rust-leadership-council', 'rust-licences'],
            },
            {
              text: 'Worry about support for maintainers: 38% of respondents (2025 survey)',
              kind: 'measured',
              sources: ['rust-survey-2025'],
            },
          ],
        },
      },
    },
  ],
});
