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
        3: 'Acceptable for occasional computation, with work to keep it off the request path',
        5: 'Native code with control over memory layout and SIMD, and no collector running beside it',
      },
      cells: {
        go: {
          scores: [{ value: 4 }],
          points: [
            {
              text: 'Native, compiled ahead of time; profile-guided builds gain 2–14% (Go team, 1.22, 2024)',
              kind: 'measured',
              sources: ['go-pgo', 'go-faq'],
            },
            {
              text: 'Below 5 while SIMD stays an experiment in Go 1.27',
              kind: 'judgement',
              sources: ['go-1-27', 'go-simd'],
            },
          ],
        },
        python: {
          scores: [{ value: 2 }],
          points: [
            {
              text: 'Bytecode in pure-Python loops; the JIT is off by default in 3.15',
              kind: 'documented',
              sources: ['pep-744', 'pep-836'],
            },
            {
              text: 'Native libraries run at native speed; the Python between them does not',
              kind: 'judgement',
              sources: ['python-glossary-gil'],
            },
          ],
        },
        node: {
          scores: [{ value: 3 }],
          points: [
            {
              text: 'JIT-compiled and often quick, but one busy main thread stalls every client',
              kind: 'judgement',
              sources: ['node-event-loop'],
            },
          ],
        },
        rust: {
          scores: [{ value: 5 }],
          points: [
            {
              text: 'Native code without a collector; stable SIMD intrinsics, AVX-512 since Rust 1.89',
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
        1: 'Long stalls you can neither predict nor tune away',
        3: 'Short typical latency; the tail takes attention to allocation or blocking',
        5: 'No collector or interpreter in the way; your code and the machine decide',
      },
      cells: {
        go: {
          scores: [{ value: 3 }],
          points: [
            {
              text: 'Marking and allocation assists cost requests more time than the pauses do',
              kind: 'documented',
              sources: ['go-gc-guide'],
            },
            {
              text: '4 is defensible: heap size does not lengthen pauses, and Green Tea is the default since Go 1.26',
              kind: 'judgement',
              sources: ['go-gc-guide', 'go-1-26'],
            },
          ],
        },
        python: {
          scores: [{ value: 2 }],
          points: [
            {
              text: 'CPU work blocks the event loop or competes for the GIL',
              kind: 'judgement',
              sources: ['python-glossary-gil', 'python-asyncio-tasks'],
            },
          ],
        },
        node: {
          scores: [{ value: 3 }],
          points: [
            {
              text: 'Steady while each callback is short; one long one delays all clients',
              kind: 'judgement',
              sources: ['node-event-loop'],
            },
          ],
        },
        rust: {
          scores: [{ value: 5 }],
          points: [
            {
              text: 'No collector, though allocator, locks and operating system still shape the tail',
              kind: 'judgement',
              sources: ['rust-book-ownership', 'rust-embedded-no-std'],
            },
            {
              text: 'Grab reported similar latency after moving a Go counter service to Rust',
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
        1: 'Locks by hand, mistakes found in production',
        3: 'Comfortable for one kind of work; another kind needs a second model',
        5: 'Plain sequential code over all cores, with cancellation and tools for leaks and races',
      },
      cells: {
        go: {
          scores: [{ value: 5 }],
          points: [
            {
              text: 'Blocking style over all cores, with race detector and goroutine leak profile',
              kind: 'judgement',
              sources: ['go-race-detector', 'go-1-27'],
            },
            {
              text: 'Against 5: data races compile; Uber reported over 2,000 in 46 million lines (2022)',
              kind: 'measured',
              sources: ['uber-data-races', 'go-race-detector'],
            },
          ],
        },
        python: {
          scores: [{ value: 3 }],
          points: [
            {
              text: '`asyncio` with `TaskGroup` keeps fan-out tidy; one blocking call stalls the loop',
              kind: 'judgement',
              sources: ['python-asyncio-tasks', 'fastapi-async'],
            },
            {
              text: 'Build without the GIL: supported since 3.14, optional and separate',
              kind: 'documented',
              sources: ['pep-779', 'python-3-14'],
            },
          ],
        },
        node: {
          scores: [
            { value: 4, applies: 'I/O' },
            { value: 2, applies: 'CPU' },
          ],
          points: [
            {
              text: 'I/O: promises over one event loop, many connections in little code',
              kind: 'judgement',
              sources: ['node-promises', 'node-event-loop'],
            },
            {
              text: 'CPU: worker threads, with ordinary objects copied on the way in and out',
              kind: 'judgement',
              sources: ['node-worker-threads'],
            },
          ],
        },
        rust: {
          scores: [{ value: 4 }],
          points: [
            {
              text: '`Send` and `Sync` turn data races into compile errors; slower to learn',
              kind: 'judgement',
              sources: ['rust-book-send-sync', 'rustonomicon-races'],
            },
            {
              text: '3 is defensible: 17.6% call executor-agnostic async a big problem (2025 survey)',
              kind: 'judgement',
              sources: ['rust-survey-2025'],
            },
          ],
        },
      },
    },
    {
      id: 'build-and-deploy',
      label: 'Build and deploy simplicity',
      aliases: ['ease of deployment', 'deploying', 'shipping'],
      rubric: {
        1: 'Builds that work on one machine only, deployment by hand',
        3: 'A runtime and a dependency tree to ship, along well-known paths',
        5: 'Short builds, one file to ship, any target from one machine',
      },
      cells: {
        go: {
          scores: [{ value: 5 }],
          points: [
            {
              text: 'One binary, static with `CGO_ENABLED=0`; `GOOS` and `GOARCH` choose the target',
              kind: 'documented',
              sources: ['go-1-20', 'go-install-source'],
            },
          ],
        },
        python: {
          scores: [{ value: 3 }],
          points: [
            {
              text: 'Interpreter and wheels to ship; native dependencies tie you to platforms',
              kind: 'judgement',
              sources: ['manylinux', 'python-installing'],
            },
            {
              text: '4 is defensible since `uv` and a 43.4 MB compressed slim image (August 2026)',
              kind: 'judgement',
              sources: ['uv', 'image-python-3-14-slim'],
            },
          ],
        },
        node: {
          scores: [{ value: 3 }],
          points: [
            {
              text: 'Runtime and `node_modules` to ship; single executables reportedly still in development',
              kind: 'judgement',
              sources: ['node-sea-26-12'],
            },
            {
              text: '4 is defensible since `npm` 12 blocks install scripts (July 2026)',
              kind: 'judgement',
              sources: ['npm-12-install-scripts', 'npm-cli-releases'],
            },
          ],
        },
        rust: {
          scores: [{ value: 4 }],
          points: [
            {
              text: 'One binary, static with a musl target; other targets need a linker',
              kind: 'documented',
              sources: ['rust-linkage', 'rustup-cross-compilation'],
            },
            {
              text: '3 is defensible: 55% wait over ten seconds per incremental rebuild (2025 survey)',
              kind: 'judgement',
              sources: ['rust-compile-survey-2025'],
            },
          ],
        },
      },
    },
    {
      id: 'web-and-backend-ecosystem',
      label: 'Ecosystem: web and backend infrastructure',
      aliases: ['web frameworks', 'backend libraries'],
      rubric: {
        1: 'You write clients and servers yourself',
        3: 'Good libraries for part of the field, gaps in the rest',
        5: 'The field itself builds in this language',
      },
      cells: {
        go: {
          scores: [{ value: 5 }],
          points: [
            {
              text: '`net/http` in the standard library, gRPC by an official implementation',
              kind: 'documented',
              sources: ['go-routing', 'grpc-go'],
            },
            {
              text: '`controller-runtime` for Kubernetes operators, maintained by the Kubernetes project',
              kind: 'documented',
              sources: ['controller-runtime'],
            },
          ],
        },
        python: {
          scores: [{ value: 3 }],
          points: [
            { text: 'Thin for proxies, operators and control planes', kind: 'judgement' },
            {
              text: '4 is defensible for pure web APIs: FastAPI is a sound default',
              kind: 'judgement',
              sources: ['fastapi', 'fastapi-async'],
            },
          ],
        },
        node: {
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
              text: 'Ops: few proxies, operators or control planes to build on',
              kind: 'judgement',
            },
          ],
        },
        rust: {
          scores: [{ value: 4 }],
          points: [
            {
              text: 'Growing: axum and Actix Web are production grade, axum still at 0.x',
              kind: 'judgement',
              sources: ['axum', 'actix-web'],
            },
            {
              text: 'HTTP, TLS and JSON come from crates; the standard library has none',
              kind: 'documented',
              sources: ['rust-book-async'],
            },
          ],
        },
      },
    },
    {
      id: 'data-and-ml-ecosystem',
      label: 'Ecosystem: data and machine learning',
      aliases: ['machine learning libraries', 'data science', 'AI'],
      rubric: {
        1: 'Next to nothing to build on',
        3: 'Good engines, few notebooks and little research code',
        5: 'New methods and their tools appear here first',
      },
      cells: {
        go: {
          scores: [{ value: 2 }],
          points: [
            {
              text: '11% of Go survey respondents work on ML models, tools or agents (September 2025)',
              kind: 'measured',
              sources: ['go-survey-2025'],
            },
          ],
        },
        python: {
          scores: [{ value: 5 }],
          points: [
            {
              text: 'PyTorch, NumPy, pandas, SciPy, scikit-learn: the field works here first',
              kind: 'judgement',
              sources: ['pytorch', 'python-free-threading-tracker'],
            },
          ],
        },
        node: {
          scores: [{ value: 2 }],
          points: [
            {
              text: 'Enough to call a model; training and analysis happen elsewhere',
              kind: 'judgement',
            },
          ],
        },
        rust: {
          scores: [{ value: 3 }],
          points: [
            {
              text: 'An engine under Python more than a place to work, as with Polars',
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
        5: 'Formatter, tests, profiler, tracing and leak hunting ready on the first day',
      },
      cells: {
        go: {
          scores: [{ value: 5 }],
          points: [
            {
              text: 'Profiler, tracer, race detector and goroutine leak profile in the standard toolchain',
              kind: 'documented',
              sources: ['go-1-27', 'go-race-detector'],
            },
            {
              text: 'OpenTelemetry logs for Go still beta (August 2026)',
              kind: 'documented',
              sources: ['otel-status-data', 'otel-languages'],
            },
          ],
        },
        python: {
          scores: [{ value: 4 }],
          points: [
            {
              text: 'Sampling profiler in the standard library since 3.15, also for live processes',
              kind: 'documented',
              sources: ['pep-799', 'python-profiling'],
            },
            {
              text: 'OpenTelemetry traces and metrics stable, logs in development (August 2026)',
              kind: 'documented',
              sources: ['otel-status-data', 'otel-languages'],
            },
          ],
        },
        node: {
          scores: [{ value: 4 }],
          points: [
            {
              text: 'Stable OpenTelemetry traces and metrics, zero-code instrumentation, built-in inspector (August 2026)',
              kind: 'documented',
              sources: ['otel-languages', 'otel-status-data'],
            },
            {
              text: 'Clinic.js declares itself unmaintained and its results possibly inaccurate',
              kind: 'documented',
              sources: ['clinic-js'],
            },
          ],
        },
        rust: {
          scores: [{ value: 3 }],
          points: [
            {
              text: '`cargo` is excellent for building; telemetry is yours to assemble',
              kind: 'judgement',
              sources: ['cargo-changelog', 'otel-rust'],
            },
            {
              text: 'OpenTelemetry traces beta, no zero-code instrumentation, `tokio-console` behind an unstable flag (August 2026)',
              kind: 'documented',
              sources: ['otel-rust', 'tokio-console'],
            },
          ],
          history: [
            {
              from: 4,
              to: 3,
              on: '2026-11-23',
              why: 'OpenTelemetry traces are still beta, no zero-code instrumentation exists, `tokio-console` needs an unstable build flag, and debugging ranks fourth among the problems in the 2025 survey.',
              sources: ['otel-rust', 'tokio-console', 'rust-survey-2025'],
            },
          ],
        },
      },
    },
    {
      id: 'onboarding-speed',
      label: 'Team onboarding speed',
      aliases: ['learning curve', 'easiest to learn', 'hiring', 'ramp-up'],
      rubric: {
        1: 'Months before a newcomer changes production code alone',
        3: 'Weeks, with somebody experienced to ask',
        5: 'Days to a useful change, and code that reads alike across teams',
      },
      cells: {
        go: {
          scores: [{ value: 5 }],
          points: [
            {
              text: 'A small language with one format; no measured ramp-up time found',
              kind: 'judgement',
              sources: ['go-1-compatibility', 'go-survey-2025'],
            },
            {
              text: 'Top frustration of Go survey respondents: best practices and idioms, 33% (September 2025)',
              kind: 'measured',
              sources: ['go-survey-2025'],
            },
          ],
        },
        python: {
          scores: [{ value: 4 }],
          points: [
            {
              text: 'Quick to read and to start; typing and packaging habits differ by team',
              kind: 'judgement',
            },
          ],
        },
        node: {
          scores: [{ value: 4 }],
          points: [
            {
              text: 'Front-end engineers know the language; server habits and frameworks take longer',
              kind: 'judgement',
            },
          ],
        },
        rust: {
          scores: [{ value: 3 }],
          points: [
            {
              text: 'Experts fly and beginners stall: ownership fades as a problem, async stays hard',
              kind: 'judgement',
              sources: ['rust-learning-journeys', 'rust-challenges-2026'],
            },
            {
              text: 'Too difficult for 24.9% of respondents not currently using Rust (2025, 417 answers)',
              kind: 'measured',
              sources: ['rust-survey-2025'],
            },
          ],
        },
      },
    },
  ],
});
