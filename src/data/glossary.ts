import { defineGlossary } from '#data/schemas/glossary.ts';

export const glossary = defineGlossary('src/data/glossary.ts', [
  {
    id: 'abi',
    term: 'ABI',
    aliases: ['application binary interface', 'C ABI'],
    definition:
      'Application binary interface: the agreement on how compiled code passes arguments and lays out data, so that parts built apart can call each other. The C ABI is the usual meeting point: Rust can offer functions through it, and Go calls them with cgo.',
    sources: ['cbindgen', 'go-faq'],
    see: ['cgo', 'ffi'],
  },
  {
    id: 'async-await',
    term: 'Async/await',
    aliases: ['async', 'await', 'async await'],
    definition:
      'A way to write code that waits without holding a thread: an `async` function pauses at each `await` and lets others run. Python, Node and Rust use it; in Go a goroutine simply blocks. The price is two kinds of function, and a blocking call in the wrong kind stalls its neighbours.',
    sources: ['python-asyncio-tasks', 'go-faq'],
    see: ['event-loop', 'goroutine'],
  },
  {
    id: 'backpressure',
    term: 'Backpressure',
    aliases: ['back-pressure', 'back pressure'],
    definition:
      'A slow consumer making a fast producer wait, so that work does not pile up in memory. A bounded queue or a blocking channel send provides it. Without it, a burst of traffic can end in an out-of-memory kill.',
    sources: [],
    see: ['context', 'fan-out'],
  },
  {
    id: 'borrow-checker',
    term: 'Borrow checker',
    aliases: ['borrowck', 'borrowing'],
    definition:
      'The part of the Rust compiler that checks who owns each value and how long references to it may live. In safe Rust, code that would use freed memory or race on shared data does not compile. You pay in learning and in compile errors; no collector runs in production.',
    sources: ['rust-book-ownership', 'rustonomicon-races'],
    see: ['ownership', 'lifetime', 'send-sync'],
  },
  {
    id: 'cgo',
    term: 'cgo',
    aliases: ['CGO_ENABLED'],
    definition:
      'Go’s bridge to C libraries. Using it costs easy cross-compiling, static linking and part of Go’s memory safety. The call itself is rarely the problem: Go 1.26 cut its base cost by about 30%.',
    sources: ['go-faq', 'go-1-26'],
    see: ['ffi', 'static-binary', 'cross-compile'],
  },
  {
    id: 'cold-start',
    term: 'Cold start',
    aliases: ['cold starts', 'start-up time', 'startup time'],
    definition:
      'The delay before a new instance can answer its first request, felt most in serverless functions and sudden scaling. Starting the runtime and importing code both count, so the figure for a bare handler says little about a program with heavy imports.',
    sources: ['lambda-perf', 'pep-810'],
    see: ['runtime'],
  },
  {
    id: 'context',
    term: 'Context',
    aliases: ['context.Context', 'go context', 'ctx'],
    definition:
      'The Go standard library’s value for cancelling work, setting deadlines and carrying request data down a chain of calls. Nothing is stopped by force: code has to check `ctx.Done()`, and a goroutine that never does runs on.',
    sources: ['go-context'],
    see: ['goroutine', 'errgroup', 'backpressure'],
  },
  {
    id: 'control-plane',
    term: 'Control plane',
    aliases: ['control planes'],
    definition:
      'The part of a system that decides what should run and how it is configured; the data plane carries the traffic. Kubernetes is an example and is written in Go, and its project maintains a Go library for writing controllers.',
    sources: ['go-solutions-cloud', 'controller-runtime'],
    see: ['grpc', 'sidecar'],
  },
  {
    id: 'cooldown',
    term: 'Cooldown',
    aliases: ['minimum release age', 'dependency cooldown', 'min-release-age', 'exclude-newer'],
    definition:
      'A rule that a new release may enter your build only after some days, in which others may find out that it is malicious. npm has `min-release-age`, pip `--uploaded-prior-to` and uv `--exclude-newer`; Cargo’s setting was still unstable in August 2026. Keep a way past it for urgent security fixes.',
    sources: ['npm-12-config', 'pip-changelog', 'pypi-litellm-incident', 'cargo-changelog'],
    see: ['supply-chain', 'lock-file', 'install-script'],
  },
  {
    id: 'cpu-bound',
    term: 'CPU-bound',
    aliases: ['compute-bound', 'cpu intensive'],
    definition:
      'Work limited by computing, such as compression or image processing. It blocks an event loop until it is done, and in the default Python build pure-Python threads doing it take turns on one lock. How much of it each request carries is the first thing to measure when choosing.',
    sources: ['node-event-loop', 'python-glossary-gil'],
    see: ['io-bound', 'hot-path', 'gil'],
  },
  {
    id: 'crate',
    term: 'Crate',
    aliases: ['crates', 'crates.io', 'build.rs', 'procedural macro'],
    definition:
      'Rust’s unit of compilation and, in everyday use, the package that you fetch from crates.io. Cargo compiles crates on your machine and runs their build scripts (`build.rs`) and procedural macros while it does so, which is why a new one deserves the review you would give an install script.',
    sources: ['cargo-build-scripts'],
    see: ['supply-chain', 'install-script', 'lock-file'],
  },
  {
    id: 'cross-compile',
    term: 'Cross-compile',
    aliases: ['cross-compilation', 'cross-compiling', 'cross compile'],
    definition:
      'To build on one kind of machine for another, such as a Linux arm64 program on an x86-64 laptop. Pure Go needs two environment variables, `GOOS` and `GOARCH`; Rust needs the target’s linker and sometimes its C libraries; native Python packages are normally built per platform.',
    sources: ['go-install-source', 'rustup-cross-compilation', 'manylinux'],
    see: ['cgo', 'static-binary', 'manylinux'],
  },
  {
    id: 'data-race',
    term: 'Data race',
    aliases: ['data races'],
    definition:
      'Two threads touching the same memory at once, at least one of them writing, with nothing to order them. Safe Rust rejects it at compile time. In Go it compiles, and the race detector reports only the races that a run really meets.',
    sources: ['rustonomicon-races', 'go-race-detector'],
    see: ['send-sync', 'goroutine'],
  },
  {
    id: 'distroless',
    term: 'Distroless',
    aliases: ['distroless image', 'distroless container'],
    definition:
      'Container images without a shell or package manager. The static one, about 2 MiB, suits a Go binary built without cgo or a Rust one built for musl, and unlike the empty `scratch` base it has certificates and time zones. Python and Node have variants of their own.',
    sources: ['distroless', 'distroless-static'],
    see: ['static-binary', 'musl'],
  },
  {
    id: 'errgroup',
    term: 'errgroup',
    aliases: ['golang.org/x/sync/errgroup', 'error group'],
    definition:
      'A Go package, `golang.org/x/sync/errgroup`, that runs a set of goroutines, waits for them, returns the first error and can cancel a shared context. It is a convention to adopt: the language does not make goroutines end with the function that started them.',
    sources: ['go-errgroup'],
    see: ['context', 'goroutine', 'fan-out'],
  },
  {
    id: 'event-loop',
    term: 'Event loop',
    aliases: ['eventloop', 'event loops'],
    definition:
      'One thread that takes ready events in turn and runs the code waiting for each. Node and Python’s `asyncio` work this way. It carries many waiting connections, and one long computation on it holds up every other client.',
    sources: ['node-event-loop', 'python-asyncio-tasks'],
    see: ['async-await', 'worker-thread', 'cpu-bound'],
  },
  {
    id: 'fan-out',
    term: 'Fan-out and fan-in',
    aliases: ['fan-out', 'fan-in', 'fanout'],
    definition:
      'Splitting one request into several concurrent calls, then gathering the answers. Ask what happens when one call fails or is late: Go’s `errgroup` with a context and Python’s `TaskGroup` can both cancel the others.',
    sources: ['go-errgroup', 'python-asyncio-tasks'],
    see: ['errgroup', 'backpressure'],
  },
  {
    id: 'ffi',
    term: 'FFI',
    aliases: ['foreign function interface', 'native bindings'],
    definition:
      'Foreign function interface: calling another language’s code inside the same process, for example Rust from Python through PyO3. A third-party test put a cgo call at about 40 ns (Go 1.21), far below a gRPC hop; we found no figure for PyO3. A crash on one side takes both down.',
    sources: ['pyo3', 'cgo-call-cost', 'grpc-unix-socket-benchmark'],
    see: ['abi', 'cgo', 'grpc'],
  },
  {
    id: 'free-threading',
    term: 'Free threading',
    aliases: ['free-threaded Python', 'free-threading', 'no-GIL', 'nogil'],
    definition:
      'A build of CPython without the GIL, in which threads run Python code on several cores. It has been officially supported since 3.14 and is still an optional, separate build. One imported extension that is not marked as ready brings the lock back.',
    sources: ['pep-779', 'python-free-threading'],
    see: ['gil', 'subinterpreter'],
  },
  {
    id: 'gc',
    term: 'GC',
    aliases: ['garbage collection', 'garbage collector'],
    definition:
      'Garbage collection: the runtime finds memory that the program can no longer reach and frees it. It spares you a class of memory bugs and takes away control over when memory is released. In Go its cost is CPU time, and latency in code that allocates heavily.',
    sources: ['go-gc-guide'],
    see: ['live-heap', 'gomemlimit', 'tail-latency', 'raii'],
  },
  {
    id: 'gil',
    term: 'GIL',
    aliases: ['global interpreter lock'],
    definition:
      'Global interpreter lock: in the default CPython build only one thread at a time runs Python bytecode. A thread that waits for I/O gives it up, and native code may do so while it computes, so threads still help with both.',
    sources: ['python-glossary-gil'],
    see: ['free-threading', 'subinterpreter', 'cpu-bound'],
  },
  {
    id: 'glibc',
    term: 'glibc',
    aliases: ['GNU C library', 'gnu target'],
    definition:
      'The C library of most Linux distributions; Alpine uses musl. Rust’s usual gnu target links it dynamically, so the program needs one on the machine, and a manylinux tag names the oldest version a Python wheel works with.',
    sources: ['rust-linkage', 'manylinux'],
    see: ['musl', 'manylinux', 'static-binary'],
  },
  {
    id: 'gomemlimit',
    term: 'GOMEMLIMIT',
    aliases: ['go memory limit'],
    definition:
      'The memory target of a Go program, available since Go 1.19. Set it 5–10% below the container’s limit. It is soft: collection is capped at about half the CPU, so a live heap that is too large still goes over.',
    sources: ['go-gc-guide', 'go-1-19'],
    see: ['gc'],
  },
  {
    id: 'goroutine',
    term: 'Goroutine',
    aliases: ['goroutines'],
    definition:
      'A function running concurrently under Go’s own scheduler. Its stack starts small, at least 2 KiB, and grows, so a process can hold hundreds of thousands and each connection can have its own. What the code keeps alive comes on top.',
    sources: ['go-runtime-notes', 'go-faq'],
    see: ['m-n-scheduler', 'context', 'errgroup'],
  },
  {
    id: 'grpc',
    term: 'gRPC',
    aliases: ['grpc services'],
    definition:
      'Calls between processes, with the messages described once in a Protocol Buffers file from which code for each language is generated. As a boundary between languages it keeps crashes and builds apart, and each call pays for serialising and for the trip.',
    sources: ['grpc-go', 'tonic'],
    see: ['sidecar', 'ffi'],
  },
  {
    id: 'hot-path',
    term: 'Hot path',
    aliases: ['hot paths', 'hot loop'],
    definition:
      'The small part of a program that runs most often or against the tightest limit: the inner loop of a parser, a compression or crypto routine, a physics step. Find it with a profiler before you move it to another language.',
    sources: [],
    see: ['cpu-bound', 'pprof', 'ffi'],
  },
  {
    id: 'io-bound',
    term: 'I/O-bound',
    aliases: ['io-bound', 'io bound'],
    definition:
      'Work that spends most of its time waiting for a network, disk or database. What counts is how cheaply a runtime can wait: goroutines, `asyncio`, Node’s event loop and Rust’s async executors all hold many waiting tasks on few threads.',
    sources: ['go-faq', 'node-event-loop'],
    see: ['cpu-bound', 'event-loop'],
  },
  {
    id: 'install-script',
    term: 'Install script',
    aliases: ['install scripts', 'postinstall', 'lifecycle script'],
    definition:
      'Code that a package runs on your machine during installation. The axios attack of March 2026 reportedly used one; npm 12 (July 2026) skips them unless approved. Fetching or building a Go module runs none of its code, while Cargo build scripts run when you compile.',
    sources: [
      'axios-compromise',
      'npm-12-install-scripts',
      'go-supply-chain',
      'cargo-build-scripts',
    ],
    see: ['supply-chain', 'lock-file'],
  },
  {
    id: 'jit',
    term: 'JIT',
    aliases: ['just-in-time compiler'],
    definition:
      'Just-in-time compiler: it produces machine code while the program runs, so hot code speeds up after a warm-up. JavaScript engines rely on one, CPython 3.15 has an experimental one that you must switch on, and Go and Rust compile ahead of time.',
    sources: ['pep-836', 'go-faq'],
    see: ['hot-path', 'cold-start'],
  },
  {
    id: 'kubernetes-operator',
    term: 'Operator (Kubernetes)',
    aliases: ['Kubernetes operator', 'Kubernetes operators'],
    definition:
      'A program that watches objects in a Kubernetes cluster and keeps changing things until they match what those objects ask for. Go is the usual choice, since the Kubernetes project maintains a library for it, `controller-runtime`, still at 0.x.',
    sources: ['controller-runtime'],
    see: ['control-plane', 'grpc'],
  },
  {
    id: 'lifetime',
    term: 'Lifetime',
    aliases: ['lifetimes', 'lifetime annotation'],
    definition:
      'In Rust, the stretch of code for which a reference stays valid. The borrow checker infers most of them; where it cannot, you write them into types and signatures, and a changed design changes those too. Async code makes them harder, since a task may outlive the call that started it.',
    sources: ['rust-book-ownership', 'rust-roadmap-async'],
    see: ['borrow-checker', 'ownership', 'async-await'],
  },
  {
    id: 'live-heap',
    term: 'Live heap',
    aliases: ['escape analysis', 'heap escape', 'escapes to the heap'],
    definition:
      'The memory that a program can still reach when the collector looks. In Go each cycle costs CPU in proportion to it, and allocating faster brings cycles sooner. A value the compiler cannot prove safe on a stack escapes to the heap, so removing escapes is the first saving.',
    sources: ['go-gc-guide'],
    see: ['gc', 'gomemlimit', 'tail-latency'],
  },
  {
    id: 'lock-file',
    term: 'Lock file',
    aliases: ['lockfile', 'lock files'],
    definition:
      'A file that records the exact version of every direct and indirect dependency, so that each install gets the same code. Commit it, and install from it in CI. In Go, `go.mod` fixes the versions and `go.sum` the contents.',
    sources: ['node-security-practices', 'go-supply-chain'],
    see: ['minimal-version-selection', 'supply-chain'],
  },
  {
    id: 'lts',
    term: 'LTS',
    aliases: ['long-term support'],
    definition:
      'Long-term support: a release line that gets fixes for longer than others. Node names such lines; 26 is one, until April 2029. Python gives every version about five years, Go supports its two newest lines, and Rust fixes only the newest release.',
    sources: ['node-schedule', 'python-versions', 'go-release-policy', 'endoflife-rust'],
    see: [],
  },
  {
    id: 'm-n-scheduler',
    term: 'M:N scheduler',
    aliases: ['M-N scheduler', 'MN scheduler'],
    definition:
      'A scheduler that spreads many light tasks over few operating-system threads. In Go `GOMAXPROCS` caps how many goroutines run at once, and since Go 1.25 on Linux it follows the container’s CPU limit.',
    sources: ['go-faq', 'go-gomaxprocs'],
    see: ['goroutine', 'runtime'],
  },
  {
    id: 'manylinux',
    term: 'manylinux',
    aliases: ['manylinux wheel'],
    definition:
      'A label on a Python wheel that states the oldest glibc it works with, so that one prebuilt file serves many Linux distributions. `musllinux` is the counterpart for Alpine. Trouble begins on platforms for which nobody built a wheel.',
    sources: ['manylinux', 'python-installing'],
    see: ['wheel', 'musl'],
  },
  {
    id: 'minimal-version-selection',
    term: 'Minimal version selection',
    aliases: ['MVS'],
    definition:
      'Go’s rule for picking dependency versions: for each module, the highest version that something in the build requires, and never a newer one merely because it exists. A new release therefore enters your build only when `go.mod` changes.',
    sources: ['go-supply-chain'],
    see: ['lock-file', 'supply-chain'],
  },
  {
    id: 'musl',
    term: 'musl',
    aliases: ['musl libc'],
    definition:
      'A small C library, the one Alpine Linux uses. Rust’s musl targets link statically by default, which gives a file that runs on an empty base image. Native Python packages need `musllinux` wheels there.',
    sources: ['rust-linkage', 'manylinux'],
    see: ['glibc', 'static-binary', 'manylinux'],
  },
  {
    id: 'opentelemetry',
    term: 'OpenTelemetry',
    aliases: ['OTel'],
    definition:
      'A vendor-neutral standard, with libraries, for traces, metrics and logs. In August 2026 its status page listed traces and metrics as stable for Go, Python and JavaScript, with logs beta for Go and in development for the other two. The same page had Rust at beta throughout.',
    sources: ['otel-status-data', 'otel-languages'],
    see: ['zero-code-instrumentation', 'pprof'],
  },
  {
    id: 'orm',
    term: 'ORM',
    aliases: ['object-relational mapper', 'object-relational mapping'],
    definition:
      'Object-relational mapper: a library that turns database rows into objects and writes the SQL for you. It saves routine code and hides the queries. `sqlc`, for Go, works the other way: you write SQL and get typed code.',
    sources: ['sqlc'],
    see: [],
  },
  {
    id: 'ownership',
    term: 'Ownership',
    aliases: [],
    definition:
      'Rust’s rule that each value has one owner and is freed when that owner goes out of scope; borrowing lends it for a time the compiler checks. It gives memory safety without a collector, and it asks you to settle early who holds what.',
    sources: ['rust-book-ownership', 'rust-book-drop'],
    see: ['borrow-checker', 'raii'],
  },
  {
    id: 'p99',
    term: 'p99',
    aliases: ['p999', 'p99.9', '99th percentile'],
    definition:
      'The response time that 99 of 100 requests stay within; p999 is the same for 999 of 1,000. A page that makes many calls meets the slow one far more often than once in a hundred loads, which an average hides.',
    sources: [],
    see: ['tail-latency', 'slo'],
  },
  {
    id: 'pgo',
    term: 'PGO',
    aliases: ['profile-guided optimisation', 'profile-guided optimization', 'default.pgo'],
    definition:
      'Profile-guided optimisation: the compiler reads a profile of the running program and works hardest on the code that runs most. In Go you commit the profile as `default.pgo`; the Go team measured gains of 2–14% on a set of programs, as of Go 1.22.',
    sources: ['go-pgo'],
    see: ['pprof', 'hot-path'],
  },
  {
    id: 'pprof',
    term: 'pprof',
    aliases: ['go profiler'],
    definition:
      'The profiler in the Go toolchain, which can read CPU, heap and goroutine profiles from a running service. Its web view opens with a flame graph since Go 1.26, and Go 1.27 adds a profile of leaked goroutines.',
    sources: ['go-1-26', 'go-1-27'],
    see: ['hot-path', 'goroutine'],
  },
  {
    id: 'provenance',
    term: 'Provenance',
    aliases: ['build provenance', 'attestation'],
    definition:
      'A signed statement of which source and which build produced a package. It does not show that the code is harmless: the malicious TanStack releases of May 2026 reportedly came through the project’s own publishing pipeline.',
    sources: ['npm-provenance', 'tanstack-malware'],
    see: ['trusted-publishing', 'supply-chain'],
  },
  {
    id: 'raii',
    term: 'RAII',
    aliases: ['resource acquisition is initialisation', 'resource acquisition is initialization'],
    definition:
      'Resource acquisition is initialisation: a file, lock or buffer is released as soon as its owner goes out of scope. Rust does this with `Drop`. Go asks for `defer` and `Close`; its finalisers run at an unpredictable time or never.',
    sources: ['rust-book-drop', 'go-gc-guide'],
    see: ['ownership', 'gc'],
  },
  {
    id: 'runtime',
    term: 'Runtime',
    aliases: ['language runtime'],
    definition:
      'What works beneath your code: a collector, a scheduler, an interpreter. Python and Node run on one that you install; Go links its own into every binary, so a runtime fix means a rebuild. Rust’s standard library includes only a small start-up and panic part.',
    sources: ['go-faq', 'rust-embedded-no-std'],
    see: ['gc', 'm-n-scheduler', 'jit'],
  },
  {
    id: 'send-sync',
    term: 'Send and Sync',
    aliases: ['Send', 'Sync', 'Send/Sync'],
    definition:
      'Two marker traits of Rust: `Send` says that a value may move to another thread, `Sync` that threads may share it. With them the compiler rejects data races. Deadlocks and logic races still compile.',
    sources: ['rust-book-send-sync', 'rustonomicon-races'],
    see: ['data-race', 'borrow-checker'],
  },
  {
    id: 'sidecar',
    term: 'Sidecar',
    aliases: ['sidecars', 'sidecar container'],
    definition:
      'A helper process that runs beside your service, often in the same pod, and is called over a local connection. It lets one part be written in another language and fail by itself, at the price of a second thing to deploy and watch.',
    sources: [],
    see: ['grpc', 'hot-path', 'ffi'],
  },
  {
    id: 'simd',
    term: 'SIMD',
    aliases: ['vector instructions', 'AVX-512', 'single instruction, multiple data'],
    definition:
      'Single instruction, multiple data: one processor instruction that works on several values at once, as image, codec and parsing code wants. Rust has stable intrinsics, AVX-512 among them since 1.89; Go’s packages are an experiment in 1.27.',
    sources: ['rust-1-89-0', 'go-1-27'],
    see: ['hot-path', 'cpu-bound'],
  },
  {
    id: 'slo',
    term: 'SLO',
    aliases: ['service-level objective'],
    definition:
      'Service-level objective: a target you set for a service, such as a p99 latency or an error rate that must hold over a month. It makes “fast enough” a measurement, and so decides whether a change of language would buy you anything.',
    sources: [],
    see: ['p99', 'tail-latency'],
  },
  {
    id: 'ssr',
    term: 'SSR',
    aliases: ['server-side rendering', 'server rendering'],
    definition:
      'Server-side rendering: the server runs the interface code and sends finished HTML before the browser takes over. The main frameworks, Next and Astro among them, are JavaScript, which is a strong reason for Node.',
    sources: ['next-js', 'astro'],
    see: [],
  },
  {
    id: 'static-binary',
    term: 'Static binary',
    aliases: ['statically linked', 'static linking'],
    definition:
      'A program that loads no shared library when it starts, so it runs on an empty base image. Pure Go gives one; where a C compiler is present, packages that use cgo link dynamically unless `CGO_ENABLED=0` is set. Rust on Linux needs a musl target or `crt-static`.',
    sources: ['go-1-20', 'rust-linkage'],
    see: ['cgo', 'musl', 'distroless'],
  },
  {
    id: 'subinterpreter',
    term: 'Subinterpreter',
    aliases: ['subinterpreters', 'sub-interpreter'],
    definition:
      'A further, isolated Python interpreter in the same process. Each can have its own GIL since 3.12, and `concurrent.interpreters` opens them to Python code since 3.14, so they use several cores. Most objects are copied between them, and many extensions do not support them yet.',
    sources: ['python-concurrent-interpreters', 'pep-684'],
    see: ['gil', 'free-threading'],
  },
  {
    id: 'sum-type',
    term: 'Sum type',
    aliases: ['sum types', 'enum', 'tagged union', 'discriminated union'],
    definition:
      'A type whose value is exactly one of several listed forms, each with data of its own, so that the compiler can check that you handle every form. Rust’s enums are sum types and TypeScript’s unions come close; Go has neither enums nor sum types as of 1.27.',
    sources: ['go-1-27', 'go-generic-methods'],
    see: [],
  },
  {
    id: 'supply-chain',
    term: 'Supply chain',
    aliases: ['software supply chain', 'supply-chain attack'],
    definition:
      'Everything you did not write that ends up in your build: packages, their authors’ accounts, registries, pipelines. Attacks in 2026 took over accounts and pipelines. Lock files, a few days’ delay on new releases and control over install scripts reduce the exposure.',
    sources: ['pypi-litellm-incident', 'axios-post-mortem', 'node-security-practices'],
    see: ['cooldown', 'lock-file', 'install-script', 'trusted-publishing', 'provenance'],
  },
  {
    id: 'tail-latency',
    term: 'Tail latency',
    aliases: ['latency tail', 'latency spikes'],
    definition:
      'The slow end of response times, usually read as p99 or p999; slow queries and dependencies stretch it in every language. What Go’s collector adds comes mostly from marking, which takes 25% of the CPU while it runs, and from allocation assists; pauses are brief. In Node and Python, CPU work that holds up other requests is a common source.',
    sources: ['go-gc-guide', 'node-event-loop', 'python-glossary-gil'],
    see: ['p99', 'gc', 'slo'],
  },
  {
    id: 'trusted-publishing',
    term: 'Trusted publishing',
    aliases: ['trusted publisher', 'OIDC publishing'],
    definition:
      'Publishing a package from a CI job that proves its identity for that run, so that no long-lived token lies around to be stolen. PyPI, npm and crates.io offer it. It does not help once the pipeline itself is taken over.',
    sources: [
      'pypi-2025-review',
      'npm-trusted-publishing',
      'crates-update-2026-01',
      'mini-shai-hulud-hardening',
    ],
    see: ['provenance', 'supply-chain'],
  },
  {
    id: 'type-stripping',
    term: 'Type stripping',
    aliases: ['native typescript', 'strip types'],
    definition:
      'Node running a TypeScript file by removing its types, without checking them: no flag needed since 22.18, stable since 24.12. It refuses enums and other syntax that needs generated code, and it ignores `tsconfig.json`. Run `tsc --noEmit` in CI for the checks.',
    sources: ['node-typescript', 'node-24-12-0'],
    see: [],
  },
  {
    id: 'unsafe',
    term: 'unsafe',
    aliases: ['unsafe Rust', 'unsafe block'],
    definition:
      'The Rust keyword for code that the compiler cannot fully check, such as raw pointers and calls into C. The promise of no data races holds for safe code only, and a mistake inside such a block can break it elsewhere. Keep the blocks few, small and reviewed.',
    sources: ['rustonomicon-races'],
    see: ['ffi', 'borrow-checker', 'data-race'],
  },
  {
    id: 'wasm',
    term: 'Wasm',
    aliases: ['WebAssembly'],
    definition:
      'WebAssembly: a portable binary format that a host program runs in a sandbox. With `wazero`, a Go process can load plugins written in Rust without cgo; data has to be copied across the boundary. Go itself compiles to `js/wasm` and `wasip1` and can export functions since 1.24, single-threaded and without sockets under `wasip1`; up to 1.27 its release notes name no `wasip2` port.',
    sources: ['wazero', 'rust-platform-support', 'go-wasm-export', 'go-wasi'],
    see: ['ffi', 'cgo'],
  },
  {
    id: 'wheel',
    term: 'Wheel',
    aliases: ['wheels', 'python wheel', 'whl'],
    definition:
      'A prebuilt Python package. A pure-Python wheel runs anywhere; one with native code is built per platform. Where no wheel fits yours, you have to build the package yourself, so check this before you choose a base image.',
    sources: ['python-installing', 'manylinux'],
    see: ['manylinux', 'musl'],
  },
  {
    id: 'worker-thread',
    term: 'Worker thread',
    aliases: ['worker threads', 'worker_threads'],
    definition:
      'A thread in Node that runs JavaScript in parallel with the main one, for CPU work that would stall the event loop. Ordinary objects are copied to it; buffers can be transferred or shared. It does not help I/O.',
    sources: ['node-worker-threads'],
    see: ['event-loop', 'cpu-bound'],
  },
  {
    id: 'zero-code-instrumentation',
    term: 'Zero-code instrumentation',
    aliases: ['auto-instrumentation', 'automatic instrumentation'],
    definition:
      'Collecting telemetry without editing your source, by an agent, a loader or a build step. OpenTelemetry offers it for Python and Node, and for Go at compile time since v1 in July 2026. It has none for Rust.',
    sources: ['otel-languages', 'otel-go-compile-time', 'otel-rust'],
    see: ['opentelemetry'],
  },
]);
