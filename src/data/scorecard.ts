import { defineTable } from '#data/schemas/table.ts';
import { languageColumns } from './languages.ts';

export const scorecard = defineTable('src/data/scorecard.ts', {
  id: 'scorecard',
  title: 'Scorecard',
  caption: 'Our judgement, one to five, higher is better.',
  rowHeader: 'Dimension',
  verified: '2026-11-23',
  columns: languageColumns,
  rows: [
    {
      id: 'cpu-performance',
      label: 'CPU performance',
      aliases: ['fastest language', 'speed', 'benchmark', 'how fast'],
      rubric: {
        1: 'Any real computation has to happen in another language',
        3: 'Fast enough for occasional computation, with work to keep it away from the requests',
        5: 'Native code with control over memory layout and SIMD, and no garbage collector beside it',
      },
      cells: {
        go: {
          lead: 'Native code with a garbage collector',
          scores: [{ value: 4 }],
          points: [
            {
              text: 'Compiled to native code before it ships, and [a little faster](/go/#compiled-speed) if the compiler gets a CPU profile',
              kind: 'measured',
              sources: ['go-faq', 'go-pgo'],
            },
            {
              text: 'SIMD takes assembly, or packages that are still an experiment in Go 1.27, and the garbage collector takes CPU while the program runs',
              kind: 'documented',
              sources: ['go-1-27', 'go-simd', 'klauspost-compress', 'go-gc-guide'],
            },
          ],
        },
        python: {
          lead: 'Interpreted code around native libraries',
          scores: [{ value: 2 }],
          points: [
            {
              text: 'Loops in pure Python run as bytecode, and the JIT compiler is off by default in 3.15',
              kind: 'documented',
              sources: ['pep-744', 'pep-836'],
            },
            {
              text: 'Native libraries run at native speed, but the Python code between them does not',
              kind: 'judgement',
              sources: ['python-glossary-gil'],
            },
          ],
        },
        node: {
          lead: 'Compiled while running, on one thread',
          scores: [{ value: 3 }],
          points: [
            {
              text: 'Hot code is compiled while the program runs and is often quick, but one busy main thread stalls every client',
              kind: 'judgement',
              sources: ['node-event-loop'],
            },
          ],
        },
        rust: {
          lead: 'Native code, no garbage collector',
          scores: [{ value: 5 }],
          points: [
            {
              text: 'Compiled to native code without a garbage collector, with stable SIMD intrinsics (AVX-512 since Rust 1.89)',
              kind: 'documented',
              sources: ['rust-book-ownership', 'rust-1-89-0'],
            },
          ],
        },
      },
    },
    {
      id: 'latency-determinism',
      label: 'Latency determinism',
      aliases: ['p99', 'jitter', 'predictable latency'],
      rubric: {
        1: 'Long stalls that you can neither predict nor tune away',
        3: 'Usually quick, but the slowest answers take attention to allocation or blocking',
        5: 'No garbage collector or interpreter in the way: your code and the machine decide',
      },
      cells: {
        go: {
          lead: 'GC work can delay a request',
          scores: [{ value: 3 }],
          points: [
            {
              text: 'Marking takes a quarter of the CPU while it runs, and code that allocates fast has to help with it',
              kind: 'documented',
              sources: ['go-gc-guide'],
            },
            {
              text: 'Where as many goroutines compute as `GOMAXPROCS` allows, other requests wait for time slices of 10 ms',
              kind: 'documented',
              sources: ['go-runtime-proc'],
            },
            {
              text: 'Marking and helping cost requests more time than the short pauses do',
              kind: 'judgement',
              sources: ['go-gc-guide'],
            },
            {
              text: 'One could give 4: a large heap does not lengthen the pauses, and the newer garbage collector, Green Tea, is the default since Go 1.26',
              kind: 'judgement',
              sources: ['go-gc-guide', 'go-1-26'],
            },
          ],
          verified: '2026-11-30',
        },
        python: {
          lead: 'CPU work holds up other requests',
          scores: [{ value: 2 }],
          points: [
            {
              text: 'CPU work blocks the event loop, or threads compete for the GIL',
              kind: 'judgement',
              sources: ['python-glossary-gil', 'python-asyncio-tasks'],
            },
            {
              text: 'Full garbage collections add pauses, and `gc.freeze()` after start-up makes them ignore what was loaded by then',
              kind: 'judgement',
              sources: ['python-gc'],
            },
          ],
        },
        node: {
          lead: 'A long callback delays all clients',
          scores: [{ value: 3 }],
          points: [
            {
              text: 'Latency is steady while each callback is short, but one long callback delays all clients',
              kind: 'judgement',
              sources: ['node-event-loop'],
            },
            {
              text: 'One could give 2 where requests compute, because nothing interrupts a callback that runs long',
              kind: 'judgement',
              sources: ['node-event-loop'],
            },
          ],
          verified: '2026-11-30',
        },
        rust: {
          lead: 'No GC work delays a request',
          scores: [{ value: 5 }],
          points: [
            {
              text: 'No garbage collector competes with the requests, but the allocator, locks and the operating system still cause slow answers',
              kind: 'judgement',
              sources: ['rust-book-ownership', 'rust-embedded-no-std'],
            },
            {
              text: 'Discord [lost its latency peaks](/tables/migrations/#discord-read-states) when it moved a service from Go 1.9 (2019)',
              kind: 'documented',
              sources: ['discord-read-states'],
            },
            {
              text: 'Grab saw [similar latency](/tables/migrations/#grab-counter-service) after it moved a counter service from Go (2025)',
              kind: 'documented',
              sources: ['grab-counter-service'],
            },
          ],
        },
      },
    },
    {
      id: 'concurrency-ergonomics',
      label: 'Concurrency ergonomics',
      aliases: ['many connections', 'scaling', 'parallelism', 'threads'],
      rubric: {
        1: 'Locks by hand, and mistakes are found in production',
        3: 'Comfortable for one kind of work, while another kind needs a second model',
        5: 'Plain sequential code over all cores, with cancellation and tools that find leaks and races',
      },
      cells: {
        go: {
          lead: 'Plain blocking code over all cores',
          scores: [{ value: 5 }],
          points: [
            {
              text: 'Data races compile: Uber reported [over 2,000](/go/#data-races) in 46 million lines (2022), so one could give 4',
              kind: 'measured',
              sources: ['uber-data-races', 'go-race-detector'],
            },
            {
              text: 'Code that reads top to bottom runs on all cores, and the toolchain finds races and leaked goroutines',
              kind: 'judgement',
              sources: ['go-race-detector', 'go-1-27'],
            },
          ],
        },
        python: {
          lead: 'Async for waiting, processes for computing',
          scores: [{ value: 3 }],
          points: [
            {
              text: '`TaskGroup` keeps concurrent calls tidy, but many libraries block, and one blocking call stalls the event loop',
              kind: 'judgement',
              sources: ['python-asyncio-tasks', 'fastapi-async'],
            },
            {
              text: 'A build without the GIL is supported since 3.14, but it is separate and optional',
              kind: 'documented',
              sources: ['pep-779', 'python-3-14'],
            },
            {
              text: 'One could split the score as for Node: 4 for I/O, where a `TaskGroup` cancels the other calls when one fails, and 2 for CPU work in Python code, where processes copy what they exchange',
              kind: 'judgement',
              sources: ['python-asyncio-tasks', 'python-multiprocessing'],
            },
          ],
          verified: '2026-11-30',
        },
        node: {
          lead: 'Event loop, and workers for computing',
          scores: [
            { value: 4, applies: 'I/O' },
            { value: 2, applies: 'CPU' },
          ],
          points: [
            {
              text: 'I/O: promises over one event loop serve many connections with little code',
              kind: 'judgement',
              sources: ['node-promises', 'node-event-loop'],
            },
            {
              text: 'CPU: worker threads compute in parallel, but ordinary objects are copied on the way in and out',
              kind: 'judgement',
              sources: ['node-worker-threads'],
            },
            {
              text: 'I/O: one could give 3, because a call that fails cancels the others only if you pass an `AbortSignal` to each, and an unbounded `Promise.all` can exhaust the process',
              kind: 'judgement',
              sources: ['node-promises', 'node-event-loop'],
            },
          ],
          verified: '2026-11-30',
        },
        rust: {
          lead: 'Threads and async, checked for races',
          scores: [{ value: 4 }],
          points: [
            {
              text: '`Send` and `Sync` turn data races into compile errors, which makes concurrent code safer and slower to learn',
              kind: 'judgement',
              sources: ['rust-book-send-sync', 'rustonomicon-races'],
            },
            {
              text: 'One could give 3: 17.6% call it a big problem to write async code that runs on any executor (2025 survey, 6,653 answers)',
              kind: 'judgement',
              sources: ['rust-survey-2025'],
            },
          ],
          verified: '2026-11-30',
        },
      },
    },
    {
      id: 'build-and-deploy',
      label: 'Build and deploy simplicity',
      aliases: ['ease of deployment', 'deploying', 'shipping'],
      rubric: {
        1: 'Builds that work on one machine only, and deployment by hand',
        3: 'A runtime and a dependency tree to ship, along well-known paths',
        5: 'Short builds, one file to ship, and any target from one machine',
      },
      cells: {
        go: {
          lead: 'One static binary without cgo',
          scores: [{ value: 5 }],
          points: [
            {
              text: 'A build gives one binary, static with `CGO_ENABLED=0`, and `GOOS` and `GOARCH` choose the target',
              kind: 'documented',
              sources: ['go-1-20', 'go-install-source'],
            },
          ],
        },
        python: {
          lead: 'An interpreter and its packages',
          scores: [{ value: 3 }],
          points: [
            {
              text: 'The interpreter and the wheels have to be shipped, and native dependencies tie you to platforms',
              kind: 'judgement',
              sources: ['manylinux', 'python-installing'],
            },
            {
              text: 'One could give 4: `uv` does the whole setup, and the slim image of 3.14 was 43.4 MB compressed (August 2026)',
              kind: 'judgement',
              sources: ['uv', 'image-python-3-14-slim'],
            },
          ],
        },
        node: {
          lead: 'A runtime and its packages',
          scores: [{ value: 3 }],
          points: [
            {
              text: 'The runtime and `node_modules` have to be shipped, and native addons are compiled for each platform',
              kind: 'judgement',
              sources: ['node-addon-build-tools'],
            },
            {
              text: 'Single executables were still in active development in Node 26.12, and each contains all of Node',
              kind: 'documented',
              sources: ['node-sea-26-12'],
            },
            {
              text: 'One could give 4: Node runs TypeScript without a build step, and `npm` 12 (July 2026) blocks install scripts',
              kind: 'judgement',
              sources: ['node-typescript', 'npm-12-install-scripts', 'npm-cli-releases'],
            },
          ],
        },
        rust: {
          lead: 'One binary, static with musl',
          scores: [{ value: 4 }],
          points: [
            {
              text: 'A build gives one binary, static with a musl target, but other targets need a linker for them',
              kind: 'documented',
              sources: ['rust-linkage', 'rustup-cross-compilation'],
            },
            {
              text: 'One could give 3: [slow builds](/rust/#build-time) are the problem that users name most often (2025 survey)',
              kind: 'judgement',
              sources: ['rust-survey-2025'],
            },
          ],
          verified: '2026-11-30',
        },
      },
    },
    {
      id: 'web-and-backend-ecosystem',
      label: 'Ecosystem: web and backend infrastructure',
      short: 'Web and backend libraries',
      aliases: ['web frameworks', 'backend libraries'],
      rubric: {
        1: 'You write clients and servers yourself',
        3: 'Good libraries for part of the field, gaps in the rest',
        5: 'The field itself builds in this language',
      },
      cells: {
        go: {
          lead: 'Strong in services and infrastructure',
          scores: [{ value: 5 }],
          points: [
            {
              text: '`net/http` in the standard library routes by method and path, and gRPC has an official implementation',
              kind: 'documented',
              sources: ['go-routing', 'grpc-go'],
            },
            {
              text: 'The Kubernetes project maintains `controller-runtime` for operators, still at 0.x',
              kind: 'documented',
              sources: ['controller-runtime'],
            },
          ],
        },
        python: {
          lead: 'Good for APIs, less for infrastructure',
          scores: [{ value: 3 }],
          points: [
            {
              text: 'Ansible, OpenStack and Airflow are written in Python and Kopf is a library for Kubernetes operators, but there are few proxies and few newer control planes to build on',
              kind: 'judgement',
              sources: ['ansible', 'openstack-nova', 'airflow', 'kopf'],
            },
            {
              text: 'One could give 4 for web APIs alone, for which FastAPI and Django are sound defaults',
              kind: 'judgement',
              sources: ['fastapi', 'fastapi-async', 'django-docs-6-1'],
            },
          ],
          verified: '2026-11-30',
        },
        node: {
          lead: 'First for web, thin in infrastructure',
          scores: [
            { value: 5, applies: 'Web' },
            { value: 3, applies: 'Ops' },
          ],
          points: [
            {
              text: 'Web: the main frameworks for server-side rendering are JavaScript',
              kind: 'documented',
              sources: ['next-js', 'nuxt'],
            },
            {
              text: 'Ops: there are few proxies, operators or control planes to build on',
              kind: 'judgement',
            },
          ],
        },
        rust: {
          lead: 'Growing, with some young central libraries',
          scores: [{ value: 4 }],
          points: [
            {
              text: 'axum and Actix Web carry production services, though axum was still at 0.8 in August 2026',
              kind: 'judgement',
              sources: ['axum', 'actix-web'],
            },
            {
              text: 'HTTP, TLS and JSON come from crates, because the standard library stops at sockets and threads',
              kind: 'documented',
              sources: ['rust-std-index'],
            },
          ],
          verified: '2026-11-30',
        },
      },
    },
    {
      id: 'data-and-ml-ecosystem',
      label: 'Ecosystem: data and machine learning',
      short: 'Data and ML libraries',
      aliases: ['machine learning libraries', 'data science', 'AI'],
      rubric: {
        1: 'Next to nothing to build on',
        3: 'Good engines, few notebooks and little research code',
        5: 'New methods and their tools appear here first',
      },
      cells: {
        go: {
          lead: 'Few libraries for data and models',
          scores: [{ value: 2 }],
          points: [
            {
              text: 'Only 11% of Go survey respondents work on ML models, tools or agents in Go (September 2025)',
              kind: 'measured',
              sources: ['go-survey-2025'],
            },
          ],
          verified: '2026-11-30',
        },
        python: {
          lead: 'Home of data and ML libraries',
          scores: [{ value: 5 }],
          points: [
            {
              text: 'PyTorch, NumPy, pandas, SciPy and scikit-learn are Python libraries, and new methods usually appear in Python first',
              kind: 'judgement',
              sources: ['pytorch', 'python-free-threading-tracker'],
            },
          ],
        },
        node: {
          lead: 'Enough to call a model',
          scores: [{ value: 2 }],
          points: [
            {
              text: 'There is enough to call a model, but training and analysis happen in other languages',
              kind: 'judgement',
            },
          ],
        },
        rust: {
          lead: 'Fast engines underneath Python libraries',
          scores: [{ value: 3 }],
          points: [
            {
              text: 'Libraries such as Polars are engines that Python calls, rather than a place to explore data',
              kind: 'judgement',
              sources: ['polars'],
            },
          ],
        },
      },
    },
    {
      id: 'tooling-and-observability',
      label: 'Tooling and observability',
      aliases: ['debugging', 'profilers', 'developer tools'],
      rubric: {
        1: 'Printed lines and guesswork',
        3: 'Strong in building or in running, with the other half to assemble',
        5: 'Formatter, tests, profiler, tracing and a search for leaks, ready on the first day',
      },
      cells: {
        go: {
          lead: 'Profiler, tracer, race detector built in',
          scores: [{ value: 5 }],
          points: [
            {
              text: 'OpenTelemetry traces and metrics are stable, but logs were still beta (August 2026)',
              kind: 'documented',
              sources: ['otel-status-data', 'otel-languages'],
            },
            {
              text: 'The profiler, the tracer, the race detector and a profile of leaked goroutines come with the toolchain',
              kind: 'documented',
              sources: ['go-1-27', 'go-race-detector'],
            },
          ],
          verified: '2026-11-30',
        },
        python: {
          lead: 'Profiler and OpenTelemetry ready to use',
          scores: [{ value: 4 }],
          points: [
            {
              text: 'A sampling profiler is in the standard library since 3.15, also for processes that already run',
              kind: 'documented',
              sources: ['pep-799', 'python-profiling'],
            },
            {
              text: 'OpenTelemetry traces and metrics are stable, but logs were in development (August 2026)',
              kind: 'documented',
              sources: ['otel-status-data', 'otel-languages'],
            },
          ],
          verified: '2026-11-30',
        },
        node: {
          lead: 'Inspector and OpenTelemetry ready to use',
          scores: [{ value: 4 }],
          points: [
            {
              text: 'OpenTelemetry traces and metrics are stable, but logs were in development (August 2026)',
              kind: 'documented',
              sources: ['otel-languages', 'otel-status-data'],
            },
            {
              text: 'Many libraries are traced without a change to your code, but what is loaded as ES modules needs a loader hook',
              kind: 'documented',
              sources: ['otel-js-zero-code', 'otel-js-esm'],
            },
            {
              text: 'Node can profile a live process and measure the delay of its event loop without a package, but Clinic.js calls itself unmaintained',
              kind: 'documented',
              sources: ['node-debugging', 'node-heap-snapshot', 'node-perf-hooks', 'clinic-js'],
            },
          ],
          verified: '2026-11-30',
        },
        rust: {
          lead: 'Strong build tool, telemetry to assemble',
          scores: [{ value: 3 }],
          points: [
            {
              text: '`cargo` builds, tests and publishes, but telemetry is yours to assemble',
              kind: 'judgement',
              sources: ['cargo-changelog', 'otel-rust'],
            },
            {
              text: 'OpenTelemetry logs and metrics are stable, their exporters since October 2026, but traces are still beta',
              kind: 'documented',
              sources: ['otel-rust', 'otel-rust-otlp-0-33-1'],
            },
            {
              text: '`tokio-console`, which shows what async tasks are doing, needs a build with an unstable flag',
              kind: 'documented',
              sources: ['tokio-console'],
            },
            {
              text: 'One could give 4 again: eBPF instrumentation (OBI 0.10) watches an unchanged program, though only from outside and on Linux',
              kind: 'judgement',
              sources: ['otel-obi'],
            },
          ],
          history: [
            {
              from: 4,
              to: 3,
              on: '2026-11-23',
              why: 'OpenTelemetry traces are still beta, `tokio-console` needs an unstable build flag, and debugging ranks fourth among the problems in the 2025 survey. A fourth reason was wrong and is withdrawn: instrumentation without changes to the code does exist, from outside through eBPF. It watches Go, Python and Node in the same way and sees nothing inside a function, so the score is 3 all the same.',
              sources: ['otel-rust', 'tokio-console', 'rust-survey-2025', 'otel-obi'],
            },
          ],
          verified: '2026-11-30',
        },
      },
    },
    {
      id: 'onboarding-speed',
      label: 'Team onboarding speed',
      aliases: ['learning curve', 'easiest to learn', 'ramp-up'],
      rubric: {
        1: 'Months before a newcomer changes production code alone',
        3: 'Weeks, with somebody experienced to ask',
        5: 'Days to a useful change, and code that reads alike across teams',
      },
      cells: {
        go: {
          lead: 'A small language with one format',
          scores: [{ value: 5 }],
          points: [
            {
              text: 'A third of Go survey respondents find it frustrating to keep to [best practices and idioms](/go/#tooling-and-one-style) (2025)',
              kind: 'measured',
              sources: ['go-survey-2025'],
            },
            {
              text: 'The language is small, and one formatter makes all code look alike',
              kind: 'judgement',
              sources: ['go-1-compatibility'],
            },
            {
              text: 'About two thirds of those with under three months of Go say that they have learned the basics (survey of early 2024)',
              kind: 'measured',
              sources: ['go-developer-survey-2024-h1-results'],
            },
          ],
          verified: '2026-11-30',
        },
        python: {
          lead: 'Quick to start, habits vary',
          scores: [{ value: 4 }],
          points: [
            {
              text: 'It is quick to read and to start, but typing and packaging habits differ between teams',
              kind: 'judgement',
            },
            {
              text: 'We found no figure for how long a team takes to learn it',
              kind: 'judgement',
            },
          ],
        },
        node: {
          lead: 'A known language, new server habits',
          scores: [{ value: 4 }],
          points: [
            {
              text: 'Front-end engineers know the language, but server habits and frameworks take them longer',
              kind: 'judgement',
            },
            {
              text: 'We found no figure for how long a team takes to learn it',
              kind: 'judgement',
            },
          ],
        },
        rust: {
          lead: 'Ownership and async take time',
          scores: [{ value: 3 }],
          points: [
            {
              text: 'At Google more than two thirds of those who answered a survey felt able to contribute within two months (published in 2023)',
              kind: 'measured',
              sources: ['corrode-why-rust', 'discussion-that-quotes-post'],
            },
            {
              text: 'Ownership troubles beginners and then fades as a problem, but async stays hard',
              kind: 'judgement',
              sources: ['rust-learning-journeys', 'rust-challenges-2026'],
            },
            {
              text: 'Too difficult to learn for 24.9% of 417 respondents who do not use Rust at present (2025 survey)',
              kind: 'measured',
              sources: ['rust-survey-2025'],
            },
          ],
          verified: '2026-11-30',
        },
      },
    },
    {
      id: 'what-the-compiler-stops',
      label: 'What the compiler stops',
      aliases: [
        'type safety',
        'static typing',
        'null safety',
        'nil pointer',
        'exhaustive match',
        'compile-time checks',
      ],
      rubric: {
        1: 'Nothing is checked before the program runs',
        3: 'Type errors stop every build, but null, missed cases and data races get through',
        5: 'Type errors, null, missed cases and data races all stop the build',
      },
      cells: {
        go: {
          lead: 'Type errors, not nil or races',
          scores: [{ value: 3 }],
          points: [
            {
              text: 'Nil pointers and data races compile, and neither the compiler nor `go vet` finds a case that a switch misses',
              kind: 'documented',
              sources: ['go-spec', 'go-race-detector', 'go-faq'],
            },
            {
              text: 'A type error stops every build, and no setting switches the check off',
              kind: 'judgement',
              sources: ['go-spec'],
            },
            {
              text: 'Uber’s NilAway catches most of the nil panics that Uber saw in production, by its own account, but warns of false positives (August 2026)',
              kind: 'documented',
              sources: ['nilaway-readme'],
            },
          ],
          verified: '2026-11-30',
        },
        python: {
          lead: 'Nothing without a separate type checker',
          scores: [{ value: 2 }],
          points: [
            {
              text: 'The interpreter ignores type annotations, and a checker such as mypy sees only the code that has them',
              kind: 'documented',
              sources: [
                'mypy-documentation-optional-types-none-type',
                'mypy-command-line-no-strict-optional',
              ],
            },
            {
              text: 'One could give 3: in annotated code a checker in CI refuses an unhandled `None` and a missed case, which Go compiles',
              kind: 'judgement',
              sources: ['mypy-documentation-optional-types-none-type', 'python-typing-unreachable'],
            },
          ],
          verified: '2026-11-30',
        },
        node: {
          lead: 'With TypeScript, null and type errors',
          scores: [{ value: 4 }],
          points: [
            {
              text: 'TypeScript in strict mode, the default since 6.0, refuses an unhandled `null`, and a check against `never` refuses a missed case',
              kind: 'documented',
              sources: [
                'tsconfig-reference-strictnullchecks',
                'typescript-strict-default',
                'typescript-narrowing',
              ],
            },
            {
              text: 'Threads do not share ordinary objects, so most data races cannot arise',
              kind: 'judgement',
              sources: ['node-worker-threads'],
            },
            {
              text: 'One could give 3: the check is a separate step that `any` and casts bypass, and Node runs the file unchecked; plain JavaScript would get 1',
              kind: 'judgement',
              sources: ['node-typescript'],
            },
          ],
          verified: '2026-11-30',
        },
        rust: {
          lead: 'Null, races, cases and type errors',
          scores: [{ value: 5 }],
          points: [
            {
              text: 'A value that may be missing is an `Option` that the code has to open, and a `match` has to cover every case',
              kind: 'documented',
              sources: ['rust-book-option', 'rust-book-match'],
            },
            {
              text: 'A data race in safe code is a compile error, though deadlocks and other races in the logic compile',
              kind: 'documented',
              sources: ['rust-book-send-sync', 'rustonomicon-races'],
            },
            {
              text: '`unwrap` compiles although it handles no missing value and no error: it panics instead, which [took down Cloudflare’s proxy](/rust/#no-null-but-panics-remain) in November 2025',
              kind: 'documented',
              sources: ['cloudflare-18-november-2025-outage', 'clippy-unwrap-used'],
            },
          ],
          verified: '2026-11-30',
        },
      },
    },
    {
      id: 'memory-of-a-service',
      label: 'Memory of a service',
      aliases: ['memory usage', 'memory footprint', 'RAM', 'memory per process', 'MiB'],
      rubric: {
        1: 'Gigabytes on a few cores, before the service holds data of its own',
        3: 'About a hundred MiB for all cores together',
        5: 'Tens of MiB for all cores together, and no spare heap for a garbage collector',
      },
      cells: {
        go: {
          lead: 'Tens of MiB, with GC headroom',
          scores: [{ value: 4 }],
          points: [
            {
              text: 'By default the heap grows to about twice the live data before the garbage collector frees memory',
              kind: 'documented',
              sources: ['go-gc-guide'],
            },
            {
              text: 'Waiting costs more than in Rust: 10,000 sleeping goroutines took 34 MB (Python 33, Node 65, Rust 9), and a million took two to six times as much as in the others ([a test of 2024](/go/#goroutines-and-cancellation))',
              kind: 'measured',
              sources: ['million-tasks-memory-test'],
            },
            {
              text: '`net/http` took 39 MiB under load on 4 CPUs, as one process (HttpArena, August 2026)',
              kind: 'measured',
              sources: ['httparena-2026-08'],
            },
            {
              text: 'A bare AWS Lambda function used 18 MB (median, July and August 2026)',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
            {
              text: 'One could give 5: in that HttpArena test the Rust service took no less',
              kind: 'judgement',
              sources: ['httparena-2026-08'],
            },
          ],
          verified: '2026-11-30',
        },
        python: {
          lead: 'Tens of MiB for each process',
          scores: [{ value: 2 }],
          points: [
            {
              text: 'FastAPI took 513 MiB under load on 4 CPUs, part of it perhaps in idle workers for HTTPS (HttpArena, August 2026)',
              kind: 'measured',
              sources: ['httparena-2026-08', 'httparena-fastapi-launcher'],
            },
            {
              text: 'Each worker process has objects of its own, so each further core costs nearly as much again, even if Gunicorn loads the application before it forks',
              kind: 'judgement',
              sources: ['python-multiprocessing', 'gunicorn'],
            },
            {
              text: 'A bare AWS Lambda function used 37.5 MB with Python 3.14 (median, July and August 2026)',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
            {
              text: 'One could give 3 for a service that one small process carries',
              kind: 'judgement',
            },
          ],
          verified: '2026-11-30',
        },
        node: {
          lead: 'About 100 MiB for each process',
          scores: [{ value: 2 }],
          points: [
            {
              text: 'Node’s own server took 388 MiB and Fastify 458 MiB under load on 4 CPUs, with one process for each (HttpArena, August 2026)',
              kind: 'measured',
              sources: [
                'httparena-node-results',
                'httparena-2026-08',
                'httparena-node-entry',
                'httparena-fastify-entry',
              ],
            },
            {
              text: 'Processes share no memory, so each further core costs as much again',
              kind: 'documented',
              sources: ['node-cluster'],
            },
            {
              text: 'A bare AWS Lambda function used 79 MB with Node 24 (median, July and August 2026)',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
            {
              text: 'One could give 3 for a service that one process carries',
              kind: 'judgement',
            },
          ],
          verified: '2026-11-30',
        },
        rust: {
          lead: 'Tens of MiB, without GC headroom',
          scores: [{ value: 5 }],
          points: [
            {
              text: 'Memory is freed when its owner leaves scope, so no spare heap is kept for a garbage collector',
              kind: 'documented',
              sources: ['rust-book-drop', 'rust-book-ownership'],
            },
            {
              text: 'Actix Web took 45 MiB under load on 4 CPUs, as one process (HttpArena, August 2026)',
              kind: 'measured',
              sources: ['httparena-2026-08'],
            },
            {
              text: 'A bare AWS Lambda function used 15 MB (median, July and August 2026)',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
          ],
          verified: '2026-11-30',
        },
      },
    },
    {
      id: 'one-language-with-the-browser',
      label: 'One language with the browser',
      aliases: [
        'full stack',
        'shared types',
        'isomorphic',
        'front end',
        'frontend',
        'same language on both sides',
      ],
      rubric: {
        1: 'The two sides share nothing but the bytes between them',
        3: 'Types and code can be shared with special tools, but few people work on both sides',
        5: 'Types, code, tools and people are the same on both sides',
      },
      cells: {
        go: {
          lead: 'Generated types, or large WebAssembly files',
          scores: [{ value: 2 }],
          points: [
            {
              text: 'The front end gets its types generated, for instance from an OpenAPI or protobuf description',
              kind: 'judgement',
            },
            {
              text: 'WebAssembly files for the browser start at about 2 MB before compression, and the bridge to JavaScript is experimental',
              kind: 'documented',
              sources: ['go-wiki-webassembly', 'go-syscall-js'],
            },
          ],
          verified: '2026-11-30',
        },
        python: {
          lead: 'Generated types, or Python as WebAssembly',
          scores: [{ value: 2 }],
          points: [
            {
              text: 'FastAPI describes its API in OpenAPI, from which tools generate a TypeScript client',
              kind: 'documented',
              sources: ['fastapi-generate-clients'],
            },
            {
              text: 'Pyodide runs Python in the browser, but the page has to load the interpreter as WebAssembly first',
              kind: 'documented',
              sources: ['pyodide'],
            },
          ],
          verified: '2026-11-30',
        },
        node: {
          lead: 'Same language, types and people',
          scores: [{ value: 5 }],
          points: [
            {
              text: 'Browsers run JavaScript, so types, validation rules and components can serve both sides',
              kind: 'judgement',
              sources: ['next-js', 'nuxt'],
            },
            {
              text: 'A field that is renamed on one side fails the type check on the other, and one person can mend both',
              kind: 'judgement',
            },
          ],
          verified: '2026-11-30',
        },
        rust: {
          lead: 'Same code through WebAssembly frameworks',
          scores: [{ value: 3 }],
          points: [
            {
              text: 'Frameworks such as Leptos (0.8) run the same components on the server and, as WebAssembly, in the browser',
              kind: 'documented',
              sources: ['leptos'],
            },
            {
              text: 'The page is reached through bindings to JavaScript, and few front-end engineers write Rust',
              kind: 'judgement',
              sources: ['wasm-bindgen'],
            },
          ],
          verified: '2026-11-30',
        },
      },
    },
  ],
});
