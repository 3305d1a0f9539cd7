import { defineTable } from '#data/schemas/table.ts';
import { languageColumns } from './languages.ts';

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
      aliases: ['pros', 'advantages', 'benefits'],
      cells: {
        go: {
          points: [
            {
              text: 'Small language whose old source keeps compiling (Go 1 promise); `net/http` enough to carry a service',
              kind: 'documented',
              sources: ['go-1-compatibility', 'go-routing'],
            },
            {
              text: 'Builds clearly faster than Rust’s, by the 2025 Rust build survey; `go fmt`, `go vet`, race detector, `pprof` in one toolchain',
              kind: 'documented',
              sources: ['rust-compile-survey-2025', 'go-1-26'],
            },
            {
              text: 'Cheap goroutines: stacks start at about 2 KiB, hundreds of thousands in one process',
              kind: 'documented',
              sources: ['go-runtime-notes', 'go-faq'],
            },
            {
              text: 'One binary, static once cgo is off, on a base image of about 2 MiB or none',
              kind: 'documented',
              sources: ['go-1-20', 'distroless'],
            },
          ],
        },
        python: {
          points: [
            {
              text: 'Data, ML and science: major frameworks come to Python first',
              kind: 'documented',
              sources: ['pytorch'],
            },
            {
              text: 'Quick prototypes without a build step, readable by people who do not program for a living',
              kind: 'judgement',
            },
            { text: 'Scripts, ETL and glue between systems', kind: 'judgement' },
            {
              text: 'Native extensions that can release the GIL and use several cores',
              kind: 'documented',
              sources: ['python-glossary-gil', 'pep-703'],
            },
          ],
        },
        node: {
          points: [
            {
              text: 'A package for almost every web task; one language and shared types from browser to server',
              kind: 'judgement',
            },
            {
              text: 'Event loop that serves many connections while the work for each is small',
              kind: 'documented',
              sources: ['node-event-loop'],
            },
            {
              text: 'Quick CRUD and server-side rendering: the main frameworks, such as Next and Nuxt, are JavaScript',
              kind: 'judgement',
              sources: ['next-js', 'nuxt'],
            },
            {
              text: 'Test runner, `fetch`, WebSocket client and watch mode built in',
              kind: 'documented',
              sources: ['node-22-0-0', 'node-repository'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'Native code with stable SIMD intrinsics; no collector, which helps the tail without making latency deterministic',
              kind: 'judgement',
              sources: ['rust-1-89-0', 'rust-embedded-no-std'],
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
      aliases: ['cons', 'disadvantages', 'drawbacks', 'downsides'],
      cells: {
        go: {
          points: [
            {
              text: 'Collector work in the latency tail of programs that allocate much; less since Green Tea (default in Go 1.26)',
              kind: 'documented',
              sources: ['go-gc-guide', 'go-1-26'],
            },
            {
              text: 'Generics plainer than Rust traits, with methods since Go 1.27; verbose error handling, no new syntax pursued (June 2025)',
              kind: 'documented',
              sources: ['go-generic-methods', 'go-error-syntax'],
            },
            {
              text: 'Few libraries for data and ML, little metaprogramming',
              kind: 'judgement',
              sources: ['go-survey-2025'],
            },
            {
              text: 'Data races compile; the race detector sees only paths that run',
              kind: 'documented',
              sources: ['go-race-detector'],
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
              text: 'Two kinds of function in async code; a blocking call in an `async def` stalls the loop',
              kind: 'judgement',
              sources: ['fastapi-async', 'python-asyncio-tasks'],
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
              text: 'An unbounded `Promise.all` has everything in flight at once and can exhaust the process; nested callbacks are history',
              kind: 'judgement',
              sources: ['node-event-loop', 'node-promises'],
            },
            {
              text: 'Dependency sprawl by framework: Hono 4.13.19 adds 1 package, Express 5.3.0 adds 68 (lock file, counted by us on 23 November 2026)',
              kind: 'measured',
              sources: ['hono', 'express'],
            },
            {
              text: 'Largest attack surface of the four; since `npm` 12 (July 2026) install scripts need approval',
              kind: 'judgement',
              sources: ['axios-post-mortem', 'npm-12-install-scripts'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'Steep ramp: too difficult to learn for 24.9% of respondents not currently using Rust (2025 survey, 417 answers)',
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
          points: [
            {
              text: 'API gateways, CRUD backends, and HTTP or gRPC services under high load',
              kind: 'judgement',
              sources: ['go-survey-2025', 'grpc-go'],
            },
            {
              text: 'Background workers, stream processors, WebSockets, observability pipelines',
              kind: 'judgement',
            },
            {
              text: 'Control planes, Kubernetes operators, and proxies with a latency budget in milliseconds',
              kind: 'judgement',
              sources: ['controller-runtime', 'go-solutions-cloud'],
            },
            {
              text: 'Command-line tools, internal tools and tools for operating infrastructure (DevOps)',
              kind: 'judgement',
              sources: ['go-survey-2025'],
            },
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
              sources: ['next-js', 'nuxt'],
            },
            {
              text: 'Real-time I/O over WebSockets beside a TypeScript front end',
              kind: 'judgement',
              sources: ['ws', 'node-event-loop'],
            },
            { text: 'Light APIs that change together with their screens', kind: 'judgement' },
          ],
        },
        rust: {
          points: [
            {
              text: 'Hot paths: parsers, compression, cryptography, SIMD, game engines and physics',
              kind: 'judgement',
              sources: ['rust-1-89-0'],
            },
            {
              text: 'Low-latency proxies, database and queue internals',
              kind: 'judgement',
              sources: ['pingora', 'influxdb-3'],
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
          points: [
            {
              text: 'Deadlines are hard, collector work is intolerable or scope must free resources (RAII): take Rust',
              kind: 'judgement',
              sources: ['go-gc-guide', 'rust-book-drop'],
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
              text: 'The domain lives in its types: take Rust or TypeScript',
              kind: 'judgement',
              sources: ['go-generic-methods'],
            },
          ],
        },
        python: {
          points: [
            {
              text: 'Threads of Python code must compute in parallel on the default build: take Go or Rust',
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
              text: 'Many idle connections alone are no reason: `asyncio` holds them in one process',
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
              sources: ['sqlc', 'goose'],
            },
            {
              text: '`chi` for middleware groups and sub-routers; basic routing is in `net/http` since Go 1.22',
              kind: 'judgement',
              sources: ['chi', 'go-routing'],
            },
            {
              text: '`errgroup` for goroutines that end together, `log/slog` for structured logs',
              kind: 'judgement',
              sources: ['go-errgroup', 'go-1-21'],
            },
            {
              text: 'Distroless static or `scratch` as the final image, with `CGO_ENABLED=0` unless cgo is needed',
              kind: 'judgement',
              sources: ['distroless', 'go-1-20'],
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
              text: 'Hot paths in C or Rust (through PyO3); otherwise scale with worker processes and queues',
              kind: 'judgement',
              sources: ['pyo3', 'fastapi-workers'],
            },
            {
              text: 'No support for the build without the GIL marked for grpcio, protobuf, orjson or Polars (tracker, 28 June 2026)',
              kind: 'documented',
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
              sources: ['npm-12-install-scripts', 'node-security-practices'],
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
              text: 'In-process bindings for fine-grained calls: PyO3 for Python, a C ABI from `cbindgen` for Go',
              kind: 'judgement',
              sources: ['pyo3', 'cbindgen'],
            },
            {
              text: 'Tokio as the async runtime, smol as the small one; async-std was discontinued in 2025',
              kind: 'judgement',
              sources: ['tokio', 'async-std'],
            },
            {
              text: 'axum or Actix Web for HTTP',
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
          points: [
            {
              text: 'Go 1.27 (19 August 2026); newest patch reported: 1.27.2 (8 October 2026)',
              kind: 'documented',
              sources: ['go-1-27-announcement', 'go-1-27-2-security'],
            },
            {
              text: 'Go 1.27 and 1.26 supported in November 2026; a line ends once two newer ones exist',
              kind: 'documented',
              sources: ['go-release-policy', 'endoflife-go'],
            },
          ],
        },
        python: {
          points: [
            {
              text: 'Python 3.15, reported released on 9 October 2026; newest patch reported: 3.15.2 (25 October 2026)',
              kind: 'documented',
              sources: ['python-3-15-python', 'python-3-15-report'],
            },
            {
              text: 'Python 3.15 supported to about October 2031, with bug fixes for the first two years',
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
              text: 'Rust 1.99.0 (1 October 2026); 1.100 reported for 12 November 2026',
              kind: 'documented',
              sources: ['rust-1-99-0', 'rust-1-100-report'],
            },
            {
              text: 'Fixes only for the newest stable Rust; a new one every six weeks, no LTS',
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
      aliases: ['threads', 'async', 'many connections', 'scaling'],
      cells: {
        go: {
          points: [
            {
              text: 'Goroutines over few OS threads; `GOMAXPROCS` follows the container CPU limit since Go 1.25',
              kind: 'documented',
              sources: ['go-faq', 'go-gomaxprocs'],
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
              text: '`asyncio` for I/O; worker processes for CPU in the default build, where threads share the GIL',
              kind: 'documented',
              sources: ['python-multiprocessing', 'python-glossary-gil'],
            },
            {
              text: 'Parallel Python code in subinterpreters or the free-threaded build, both usable since 3.14',
              kind: 'documented',
              sources: ['pep-734', 'pep-779'],
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
              sources: ['rust-book-tasks-threads', 'tokio'],
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
      aliases: ['garbage collector', 'memory usage'],
      cells: {
        go: {
          points: [
            {
              text: 'Concurrent collector, Green Tea since Go 1.26; tuned by `GOGC` and the soft limit `GOMEMLIMIT`',
              kind: 'documented',
              sources: ['go-gc-guide', 'go-1-26'],
            },
            {
              text: 'Go: 18 MB used by hello world (AWS Lambda, 512 MB, arm64, zip, 1–22 August 2026; lambda-perf data, medians computed by us)',
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
              sources: ['pep-703', 'python-3-15'],
            },
            {
              text: 'Python 3.14: 37 MB used by hello world (AWS Lambda, 512 MB, arm64, zip, 1–22 August 2026; lambda-perf data, medians computed by us)',
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
              text: 'Node 24: 79 MB used by hello world (AWS Lambda, 512 MB, arm64, zip, 1–22 August 2026; lambda-perf data, medians computed by us)',
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
              sources: ['rust-book-drop', 'rust-book-reference-cycles'],
            },
            {
              text: 'Rust: 15 MB used by hello world (AWS Lambda, 512 MB, arm64, zip, 1–22 August 2026; lambda-perf data, medians computed by us)',
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
      aliases: ['static or dynamic typing', 'type system'],
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
              text: 'Optional, checked by a separate tool: pyright, mypy or Pyrefly (stable since its 1.0)',
              kind: 'documented',
              sources: ['pyright', 'pyrefly'],
            },
            {
              text: 'Type coverage improving, still uneven from library to library',
              kind: 'judgement',
            },
          ],
        },
        node: {
          points: [
            {
              text: 'TypeScript by custom; Node runs `.ts` files since 22.18, strips the types and checks nothing',
              kind: 'documented',
              sources: ['node-typescript'],
            },
            {
              text: 'Erasable syntax only when Node runs TypeScript: no enums, no parameter properties',
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
      aliases: ['who owns', 'governance', 'maintainers', 'foundation'],
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
              text: '38% of respondents worry about support for maintainers (2025 State of Rust survey)',
              kind: 'measured',
              sources: ['rust-survey-2025'],
            },
          ],
        },
      },
    },
  ],
});
