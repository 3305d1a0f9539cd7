import { defineGlossary } from '#data/schemas/glossary.ts';

export const glossary = defineGlossary('src/data/glossary.ts', [
  {
    id: 'abi',
    term: 'ABI',
    aliases: ['application binary interface', 'C ABI'],
    definition:
      'An application binary interface (ABI) is the agreement on how compiled code passes arguments and lays out data, so that parts which were compiled separately can call each other. Languages usually meet at the C ABI: Rust can export functions that follow it, and Go calls them through cgo.',
    sources: ['cbindgen', 'go-faq'],
    see: ['cgo', 'ffi', 'boundary'],
  },
  {
    id: 'adr',
    term: 'ADR',
    aliases: ['architecture decision record', 'architectural decision record', 'decision record'],
    definition:
      'An architecture decision record (ADR) is a short page that says what was decided, in what situation, why, and with what consequences. It is kept in the repository beside the code. A [form](/decide/record/) on this site drafts one for your choice of language.',
    sources: [],
    see: [],
  },
  {
    id: 'async-await',
    term: 'Async/await',
    aliases: ['async', 'await', 'async await', 'coroutine', 'coroutines'],
    definition:
      'Async/await is a way to write code that waits without holding a thread. An `async` function stops at each `await` and lets other work run on the same thread. Python, Node and Rust have it, and in Go a goroutine simply blocks. The price is that there are two kinds of function, and that a blocking call in an async one holds up everything else on its thread.',
    sources: ['python-asyncio-tasks', 'go-faq'],
    code: '[Five calls with one deadline, in Python](/code/fan-out/#python)',
    see: ['event-loop', 'goroutine'],
  },
  {
    id: 'backpressure',
    term: 'Backpressure',
    aliases: ['back-pressure', 'back pressure'],
    definition:
      'Backpressure means that a slow receiver makes a fast sender wait, so that work does not pile up in memory. A queue of limited length provides it, and so does a Go channel, where a sender waits while the channel is full. Without it, a burst of traffic can fill the memory until the process is killed.',
    sources: [],
    code: '[10,000 items, 20 at once](/code/bounded-work/)',
    see: ['context', 'fan-out'],
  },
  {
    id: 'borrow-checker',
    term: 'Borrow checker',
    aliases: ['borrowck', 'borrowing'],
    definition:
      'The borrow checker is the part of the Rust compiler that checks who owns each value and how long references to it may live. In safe Rust, code that would use freed memory or that has a data race does not compile. You pay with time to learn and with compiler errors, and in return no garbage collector runs in production.',
    sources: ['rust-book-ownership', 'rustonomicon-races'],
    code: '[Two workers, one map, in Rust](/code/data-race/#rust)',
    see: ['ownership', 'lifetime', 'send-sync'],
  },
  {
    id: 'boundary',
    term: 'Boundary (between languages)',
    aliases: ['language boundary', 'interop', 'interoperability', 'crossing', 'hop'],
    definition:
      'A boundary is the place where code in one language calls code in another. Inside one process that is a native call or WebAssembly, and between processes it is a call over gRPC or HTTP. A native call costs [tens of nanoseconds](/explain/hot-paths/#what-a-call-in-the-same-process-costs), a call between two processes on an idle machine [about 0.1 ms](/patterns/grpc-boundary/#what-a-grpc-call-costs). So draw the boundary where calls are few and each carries a lot of work.',
    sources: ['mojo-python-per-call-ffi-overhead', 'cgo-call-cost', 'tonic-loopback-latency'],
    see: ['ffi', 'grpc', 'wasm', 'serialisation'],
  },
  {
    id: 'cgo',
    term: 'cgo',
    aliases: ['CGO_ENABLED'],
    definition:
      'cgo is Go’s way to call C libraries. It costs you easy cross-compiling, static linking and part of Go’s memory safety. The call itself is seldom the problem, because it takes [tens of nanoseconds](/explain/hot-paths/#what-a-call-in-the-same-process-costs).',
    sources: ['go-faq', 'cgo-call-cost'],
    code: '[One Rust function called from Go](/code/call-rust/#go)',
    see: ['ffi', 'static-binary', 'cross-compile'],
  },
  {
    id: 'coding-agent',
    term: 'Coding agent',
    aliases: ['AI agent', 'AI coding agent'],
    definition:
      'A coding agent is a language model that reads your files, edits them, runs commands and tries again. Tests do not agree on [which language agents write best](/explain/coding-agents/).',
    sources: [],
    see: [],
  },
  {
    id: 'cold-start',
    term: 'Cold start',
    aliases: ['cold starts', 'start-up time', 'startup time'],
    definition:
      'A cold start is the delay before a new instance can answer its first request. Users notice it most with serverless functions and when a service scales up suddenly. Starting the runtime and importing your code both take time, so [figures for an empty function](/tables/operations/#cold-start) say little about a program with many imports.',
    sources: ['lambda-perf', 'pep-810'],
    see: ['runtime', 'jit'],
  },
  {
    id: 'connection-pool',
    term: 'Connection pool',
    aliases: ['database pool', 'pool size', 'PgBouncer', 'pgxpool', 'too many connections'],
    definition:
      'A connection pool keeps a limited number of connections to a database open, and requests borrow one and give it back. This saves the time to connect, and the limit protects the database. Every process has a pool of its own, so replicas times processes times pool size must stay below what the database accepts. Set how long a request may wait for a connection: by default that is 30 seconds in SQLAlchemy and sqlx, and without limit in node-postgres.',
    sources: ['sqlalchemy-pool', 'node-postgres-pool', 'sqlx-pool-options'],
    code: '[One endpoint over Postgres](/code/http-endpoint/)',
    see: ['orm', 'backpressure'],
  },
  {
    id: 'context',
    term: 'Context',
    aliases: ['context.Context', 'go context', 'ctx'],
    definition:
      'A context is a value of Go’s standard library that carries a deadline, a signal to cancel and request data down a chain of calls. It stops nothing by force: code has to check `ctx.Done()`, and a goroutine that never checks runs on.',
    sources: ['go-context'],
    code: '[Five calls with one deadline, in Go](/code/fan-out/#go-deadline)',
    see: ['goroutine', 'errgroup', 'backpressure'],
  },
  {
    id: 'continuous-batching',
    term: 'Continuous batching',
    aliases: ['in-flight batching', 'dynamic batching', 'LLM serving'],
    definition:
      'Continuous batching is how a server for large language models, such as vLLM, keeps a graphics processor (GPU) busy. At each step answers that are finished leave the batch, and requests that wait join it. In a fixed batch every answer would wait for the longest. Dynamic batching, which Triton offers, holds requests for a short time and then runs them together.',
    sources: ['transformers-continuous-batching', 'vllm', 'triton-server'],
    see: ['model-server', 'inference'],
  },
  {
    id: 'control-plane',
    term: 'Control plane',
    aliases: ['control planes', 'data plane'],
    definition:
      'The control plane is the part of a system that decides what should run and how it is configured, while the data plane carries the traffic. Kubernetes is an example. It is written in Go, and its project maintains a Go library for writing controllers.',
    sources: ['go-solutions-cloud', 'controller-runtime'],
    see: ['kubernetes-operator', 'sidecar'],
  },
  {
    id: 'cooldown',
    term: 'Cooldown',
    aliases: [
      'minimum release age',
      'dependency cooldown',
      'min-release-age',
      'minimumReleaseAge',
      'exclude-newer',
    ],
    definition:
      'A cooldown is a rule that a new release of a dependency may enter your build only after some days, in which others may find out that it is malicious. pip has `--uploaded-prior-to`, uv `--exclude-newer`, npm `min-release-age` and pnpm `minimumReleaseAge`. Cargo has `global-min-publish-age` from 1.100 on, and an older Cargo ignores it. Let urgent security fixes skip the wait.',
    sources: [
      'npm-12-config',
      'pip-changelog',
      'pypi-litellm-incident',
      'pnpm-resolution-settings',
      'cargo-min-publish-age',
    ],
    see: ['supply-chain', 'lock-file', 'install-script'],
  },
  {
    id: 'cpu-bound',
    term: 'CPU-bound',
    aliases: ['compute-bound', 'cpu intensive', 'CPU burst', 'CPU spike'],
    definition:
      'Work is CPU-bound when its speed depends on computing, as in compression or image processing. A short stretch of such work in a service that otherwise waits is a CPU burst. It blocks an event loop until it is done, and in the default build of Python, threads that compute in pure Python have to take turns. How much computing each request needs is the first thing to measure when you choose a language.',
    sources: ['node-event-loop', 'python-glossary-gil'],
    code: '[A CPU burst in a service](/code/cpu-burst/)',
    see: ['io-bound', 'hot-path', 'gil'],
  },
  {
    id: 'cpu-limit',
    term: 'CPU limit and throttling',
    aliases: ['CPU throttling', 'cgroup', 'CPU quota', 'CPU request'],
    definition:
      'The CPU limit of a container is an amount of CPU time for each period, usually of 100 ms. If a program has used up its share early, the kernel stops it until the period ends, and the slowest requests become slower. This is called throttling. Go reads the limit by itself if `go.mod` declares 1.25 or later, and so does Rust’s tokio. Libraries under Python may not, and then start far too many threads ([a case](/stacks/python-ml-service/#cpu-threads-inside-a-container-limit)).',
    sources: [
      'go-gomaxprocs',
      'tokio-runtime-builder',
      'rust-available-parallelism',
      'onyx-torch-threads',
    ],
    see: ['gomaxprocs', 'tail-latency'],
  },
  {
    id: 'crate',
    term: 'Crate',
    aliases: ['crates', 'crates.io', 'build.rs', 'procedural macro'],
    definition:
      'A crate is Rust’s unit of compilation and, in everyday use, a package from crates.io. Cargo compiles crates on your machine, and while it does so it runs their build scripts (`build.rs`) and procedural macros. Review a new crate as you would review an install script.',
    sources: ['cargo-build-scripts'],
    see: ['supply-chain', 'install-script', 'lock-file'],
  },
  {
    id: 'cross-compile',
    term: 'Cross-compile',
    aliases: ['cross-compilation', 'cross-compiling', 'cross compile'],
    definition:
      'To cross-compile means to build on one kind of machine for another, such as a Linux arm64 program on an x86-64 laptop. Pure Go needs two environment variables for that, `GOOS` and `GOARCH`. Native Python packages are normally built for each platform by their authors. Rust needs the target’s linker and sometimes its C libraries.',
    sources: ['go-install-source', 'rustup-cross-compilation', 'manylinux'],
    see: ['cgo', 'static-binary', 'manylinux', 'target-tier'],
  },
  {
    id: 'crud',
    term: 'CRUD',
    aliases: ['create read update delete'],
    definition:
      'CRUD stands for create, read, update and delete. A CRUD service mostly stores records and shows them again. It spends most of its time waiting for the database, so its speed depends little on the language.',
    sources: [],
    see: ['orm', 'io-bound'],
  },
  {
    id: 'cve',
    term: 'CVE and CVSS',
    aliases: ['CVE', 'CVSS', 'security advisory', 'vulnerability scanner', 'govulncheck'],
    definition:
      'A CVE is the public number of one security flaw, such as CVE-2026-111497 in the Brotli decoder of Node. CVSS rates how severe a flaw is, from 0 to 10. Scanners compare your dependencies with the published flaws: `govulncheck` for Go, `pip-audit` for Python, `npm audit` for Node and `cargo-audit` for Rust.',
    sources: ['node-vuln-204', 'go-vulnerability-management', 'pip-audit', 'cargo-audit'],
    see: ['supply-chain'],
  },
  {
    id: 'data-race',
    term: 'Data race',
    aliases: ['data races'],
    definition:
      'A data race happens when two threads use the same memory at once, at least one of them writes, and nothing puts the two in order. The result is unpredictable. In Go such code compiles, and the race detector reports only the races that happen while it watches. Safe Rust rejects data races when it compiles.',
    sources: ['rustonomicon-races', 'go-race-detector'],
    code: '[Two workers, one map](/code/data-race/)',
    see: ['send-sync', 'goroutine'],
  },
  {
    id: 'distroless',
    term: 'Distroless',
    aliases: ['distroless image', 'distroless container', 'scratch image'],
    definition:
      'Distroless images are container images without a shell or a package manager. The static one, about 2 MiB, suits a Go binary built without cgo or a Rust binary built for musl. Unlike the empty `scratch` image it has certificates and time zones. There are other variants for Python and Node.',
    sources: ['distroless', 'distroless-static'],
    see: ['static-binary', 'musl'],
  },
  {
    id: 'ebpf-instrumentation',
    term: 'eBPF instrumentation',
    aliases: ['eBPF', 'OBI', 'OpenTelemetry eBPF Instrumentation'],
    definition:
      'eBPF lets small, checked programs run inside the Linux kernel. OpenTelemetry’s eBPF instrumentation (OBI, v0.10.0 in August 2026) uses it to watch an unmodified program from outside, in all four languages. It sees HTTP, gRPC and database calls, but nothing that only your code knows. It needs Linux and root or similar rights.',
    sources: ['otel-obi'],
    see: ['zero-code-instrumentation', 'opentelemetry'],
  },
  {
    id: 'edge',
    term: 'Edge platform',
    aliases: ['edge computing', 'edge function', 'edge runtime'],
    definition:
      'An edge platform runs your code in many places, close to each user, and usually in a sandbox that offers only a part of a normal system. Cloudflare Workers runs JavaScript and TypeScript directly, and Go, Python and Rust by way of WebAssembly ([the platforms compared](/tables/operations/#edge-platforms)). An edge device is something else: a small computer on site, such as a gateway in a factory.',
    sources: [
      'workers-languages',
      'workers-rs-readme',
      'python-workers-packages',
      'syumai-workers-readme',
    ],
    see: ['wasm', 'cold-start'],
  },
  {
    id: 'errgroup',
    term: 'errgroup',
    aliases: ['golang.org/x/sync/errgroup', 'error group', 'structured concurrency'],
    definition:
      'errgroup is a Go package, `golang.org/x/sync/errgroup`, that runs a set of goroutines and waits for them. It returns the first error, can cancel the rest through a context, and can limit how many run at once. It does not catch panics. Its use is a convention, because Go does not make a goroutine end with the function that started it.',
    sources: ['go-errgroup', 'errgroup-0-25'],
    code: '[Five calls with one deadline, in Go](/code/fan-out/#go)',
    see: ['context', 'goroutine', 'fan-out', 'panic'],
  },
  {
    id: 'es-module',
    term: 'ES module',
    aliases: ['ESM', 'ES modules', 'CommonJS'],
    definition:
      'ES modules are the standard module system of JavaScript, with `import` and `export`. Node also has an older one, CommonJS, with `require()`. Since Node 22.12, `require()` can load ES modules too, unless they wait for something while they load. OpenTelemetry’s instrumentation needs an extra loader hook for what is loaded as ES modules.',
    sources: ['node-22-12-0', 'otel-js-esm'],
    see: ['zero-code-instrumentation'],
  },
  {
    id: 'etl',
    term: 'ETL',
    aliases: ['extract transform load'],
    definition:
      'ETL stands for extract, transform, load. An ETL job takes data from several systems, brings it into one form and writes it to a database or a data warehouse.',
    sources: [],
    see: [],
  },
  {
    id: 'event-loop',
    term: 'Event loop',
    aliases: ['eventloop', 'event loops'],
    definition:
      'An event loop is one thread that takes ready events in turn and runs the code that waits for each of them. Python’s `asyncio` works this way, and so does Node. It can hold many waiting connections, but one long computation on it holds up every other client.',
    sources: ['node-event-loop', 'python-asyncio-tasks'],
    code: '[A CPU burst in a service, in Node](/code/cpu-burst/#node)',
    see: ['async-await', 'worker-thread', 'cpu-bound'],
  },
  {
    id: 'fan-out',
    term: 'Fan-out and fan-in',
    aliases: ['fan-out', 'fan-in', 'fanout'],
    definition:
      'Fan-out means splitting one request into several calls that run at the same time, and fan-in means gathering the answers. Decide what happens when one of the calls fails or is late. Go’s `errgroup` with a context and Python’s `TaskGroup` can both cancel the others.',
    sources: ['go-errgroup', 'python-asyncio-tasks'],
    code: '[Five calls with one deadline](/code/fan-out/)',
    see: ['errgroup', 'backpressure'],
  },
  {
    id: 'ffi',
    term: 'FFI',
    aliases: ['foreign function interface', 'native bindings'],
    definition:
      'A foreign function interface (FFI) lets code call another language’s code inside the same process. Rust is called from Go through cgo, from Python through PyO3, and from Node through Node-API. Published figures put such a call at [some tens of nanoseconds](/explain/hot-paths/#what-a-call-in-the-same-process-costs), far below a call between processes. A crash on one side takes down both.',
    sources: [
      'pyo3',
      'cgo-call-cost',
      'mojo-python-per-call-ffi-overhead',
      'v8-x-backport-n-api-improve',
    ],
    code: '[One Rust function called from four languages](/code/call-rust/)',
    see: ['abi', 'cgo', 'pyo3', 'node-api', 'boundary'],
  },
  {
    id: 'footgun',
    term: 'Footgun',
    aliases: ['foot-gun'],
    definition:
      'A footgun is a feature with which you can easily hurt yourself by accident, such as a goroutine that nobody stops, or `unwrap` in a Rust service. The ones that hurt most often stand under [pitfalls](/pitfalls/).',
    sources: [],
    see: ['nil', 'panic', 'data-race'],
  },
  {
    id: 'free-threading',
    term: 'Free threading',
    aliases: ['free-threaded Python', 'free-threading', 'no-GIL', 'nogil'],
    definition:
      'Free threading means that CPython, the usual Python interpreter, runs without the GIL, so that threads run Python code on several cores. It is a separate, optional build, and it has been officially supported since 3.14. One imported extension that is not marked as ready for it switches the lock on again.',
    sources: ['pep-779', 'python-free-threading'],
    see: ['gil', 'subinterpreter'],
  },
  {
    id: 'gc',
    term: 'GC',
    aliases: ['garbage collection', 'garbage collector', 'reference counting'],
    definition:
      'Garbage collection (GC) is the work of a runtime that frees memory by itself once no part of the program can reach it. It spares you a class of memory bugs, and in return you no longer decide when memory is freed. In Go it costs CPU time, and it delays requests in code that allocates heavily. Python frees most objects by counting references to them. Rust has no garbage collector.',
    sources: ['go-gc-guide', 'pep-703', 'rust-book-ownership'],
    see: ['marking', 'live-heap', 'gomemlimit', 'tail-latency', 'raii'],
  },
  {
    id: 'gil',
    term: 'GIL',
    aliases: ['global interpreter lock'],
    definition:
      'The global interpreter lock (GIL) lets only one thread at a time run Python code in the default build of CPython, the usual Python interpreter. A thread that waits for I/O gives the lock up, and native code may do so while it computes. So threads help while you wait or while native code works, and not while Python code computes.',
    sources: ['python-glossary-gil'],
    code: '[Two workers, one map, in Python](/code/data-race/#python)',
    see: ['free-threading', 'subinterpreter', 'cpu-bound'],
  },
  {
    id: 'glibc',
    term: 'glibc',
    aliases: ['GNU C library', 'gnu target'],
    definition:
      'glibc is the C library of most Linux distributions, while Alpine uses musl. A program built for Rust’s usual Linux target loads glibc when it starts, so the machine must have it. The manylinux tag of a Python wheel names the oldest glibc that the wheel works with.',
    sources: ['rust-linkage', 'manylinux'],
    see: ['musl', 'manylinux', 'static-binary'],
  },
  {
    id: 'gogc',
    term: 'GOGC',
    aliases: ['GC percent', 'GC tuning'],
    definition:
      '`GOGC` is the setting with which Go trades memory for CPU time. The higher it is, the more garbage may pile up before it is collected. The default is 100, and doubling it takes more memory and about halves the CPU time of garbage collection ([the rule](/explain/garbage-collection/#gogc-and-gomemlimit)).',
    sources: ['go-gc-guide'],
    see: ['gomemlimit', 'live-heap', 'gc'],
  },
  {
    id: 'gomaxprocs',
    term: 'GOMAXPROCS',
    aliases: ['automaxprocs'],
    definition:
      '`GOMAXPROCS` is how many goroutines a Go program runs at the same moment, and so how many cores it can use. On Linux it follows the CPU limit of the container if `go.mod` declares Go 1.25 or later. A newer toolchain alone does not change it, and a CPU request has no effect, so where no limit is set, set it yourself on large machines. With an older declaration it is the number of cores of the machine.',
    sources: ['go-gomaxprocs'],
    see: ['cpu-limit', 'm-n-scheduler'],
  },
  {
    id: 'gomemlimit',
    term: 'GOMEMLIMIT',
    aliases: ['go memory limit'],
    definition:
      '`GOMEMLIMIT` is the amount of memory that a Go program tries not to exceed. It has existed since Go 1.19. Set it 5–10% below the memory limit of the container. It is a soft limit: garbage collection may take at most about half of the CPU, so a program whose live data does not fit becomes slow and then exceeds the limit all the same.',
    sources: ['go-gc-guide', 'go-1-19'],
    see: ['gc', 'gogc', 'heap-limit'],
  },
  {
    id: 'goroutine',
    term: 'Goroutine',
    aliases: ['goroutines'],
    definition:
      'A goroutine is a function that runs beside others under Go’s own scheduler. Its stack starts small, at 2 KiB or a little more, and grows when needed. So one process can hold hundreds of thousands, and each connection can have its own. What the code keeps in memory comes on top.',
    sources: ['go-runtime-notes', 'go-faq'],
    code: '[Five calls with one deadline, in Go](/code/fan-out/#go-concurrent)',
    see: ['m-n-scheduler', 'context', 'errgroup'],
  },
  {
    id: 'grpc',
    term: 'gRPC',
    aliases: ['grpc services', 'protobuf', 'Protocol Buffers', 'RPC'],
    definition:
      'gRPC is a protocol for calls between processes. The messages are described once in a Protocol Buffers file, and code for each language is generated from it. As a boundary between languages it keeps crashes and builds apart. Each call pays for serialisation and for the way between the processes.',
    sources: ['grpc-go', 'tonic'],
    see: ['sidecar', 'ffi', 'boundary'],
  },
  {
    id: 'hard-real-time',
    term: 'Hard real time',
    aliases: ['RTOS', 'soft real time'],
    definition:
      'A system is hard real time when a late answer counts as a failure, as in the control of a motor or a brake. Nothing in it may cause a delay without a known bound, as garbage collection in Go, Python and Node does. Rust fits, because it has none and also runs without an operating system.',
    sources: ['rust-embedded-no-std'],
    see: ['no-std', 'gc', 'latency-target'],
  },
  {
    id: 'heap-limit',
    term: 'Heap limit (Node)',
    aliases: [
      'max-old-space-size',
      'JavaScript heap out of memory',
      'node memory limit',
      'OOM',
      'out of memory',
    ],
    definition:
      'V8, the JavaScript engine in Node, keeps objects in a heap with an upper limit. The fuller the heap, the more CPU goes into garbage collection, and when it is full the process ends. Node derives the limit from the container’s memory, but [not always well](/pitfalls/#node-heap-limits-in-containers). So set `--max-old-space-size` yourself, for example to three quarters of the container’s memory. Buffers, which lie outside the heap, need the remainder.',
    sources: ['node-cli-24', 'node-buffer-memory', 'node-issue-64646', 'ghost-activitypub-heap'],
    see: ['gomemlimit', 'gc'],
  },
  {
    id: 'hft',
    term: 'High-frequency trading (HFT)',
    aliases: ['HFT', 'algorithmic trading', 'low-latency trading'],
    definition:
      'High-frequency trading means that programs buy and sell within microseconds. The path of an order has no time for garbage collection, so it is a case for C++ or Rust. What stands around that path, such as configuration and reports, can be in any language.',
    sources: [],
    see: ['latency-target', 'tail-latency'],
  },
  {
    id: 'hot-path',
    term: 'Hot path',
    aliases: ['hot paths', 'hot loop'],
    definition:
      'A hot path is that small part of a program on which the speed of the whole depends, because it runs most often or has the tightest deadline. The inner loop of a parser is one, and so are a compression or crypto routine and a physics step ([more examples](/explain/hot-paths/#examples-of-hot-paths)). Find yours with a profiler before you move it to another language.',
    sources: [],
    see: ['cpu-bound', 'sampling-profiler', 'ffi'],
  },
  {
    id: 'httparena',
    term: 'HttpArena',
    aliases: ['web framework benchmark', 'TechEmpower'],
    definition:
      'HttpArena is a public benchmark of HTTP servers, from which this site quotes figures of 2026. Volunteers write the programs, so a row measures one program, with its framework, JSON encoder, connection pool and number of processes, and not a language. Its mixed test on 4 CPUs sends, of eight requests, three trivial ones, three for JSON and two that query Postgres. Client and server share one 64-core machine over loopback, a run at full load lasts at most 15 seconds, the best of three counts, and a failed query can pass as a success. Use its figures as orders of magnitude. TechEmpower’s benchmarks, long the usual reference, announced their end in March 2026.',
    sources: [
      'httparena-2026-08',
      'httparena-hardware-topology',
      'httparena-gcannon-sh',
      'httparena-api-4-implementation-guidelines',
      'httparena-async-database-implementation-guide',
      'upcoming-updates-tests',
      'techempower-sunset',
    ],
    see: ['open-loop-load', 'p99'],
  },
  {
    id: 'inference',
    term: 'Inference',
    aliases: ['model inference', 'model serving'],
    definition:
      'Inference means using a trained machine-learning model to produce answers, whereas training makes the model from data. Both are at home in Python. A large model usually gets a server of its own for inference.',
    sources: [],
    see: ['model-server', 'continuous-batching'],
  },
  {
    id: 'install-script',
    term: 'Install script',
    aliases: ['install scripts', 'postinstall', 'preinstall', 'lifecycle script'],
    definition:
      'An install script is code of a package that runs on your machine while you install it. The npm worm of 4 August 2026 spread through one. npm 12 (July 2026) and pnpm skip such scripts until you approve them. Fetching or building a Go module runs none of its code. Installing a Python package from source runs its build code, and Cargo runs build scripts when you compile.',
    sources: [
      'add-reports-aug-2026-npm-worm',
      'npm-12-install-scripts',
      'pnpm-supply-chain',
      'go-supply-chain',
      'pip-secure-installs',
      'cargo-build-scripts',
    ],
    see: ['supply-chain', 'sdist', 'worm', 'lock-file'],
  },
  {
    id: 'io-bound',
    term: 'I/O-bound',
    aliases: ['io-bound', 'io bound'],
    definition:
      'Work is I/O-bound when it spends most of its time waiting for a network, a disk or a database. What counts then is how cheaply a runtime can wait. Goroutines, Python’s `asyncio`, Node’s event loop and Rust’s async runtimes all hold many waiting tasks on few threads.',
    sources: ['go-faq', 'python-asyncio-tasks', 'node-event-loop', 'tokio-tasks'],
    see: ['cpu-bound', 'event-loop'],
  },
  {
    id: 'jit',
    term: 'JIT',
    aliases: ['just-in-time compiler', 'ahead-of-time compilation', 'AOT'],
    definition:
      'A just-in-time compiler (JIT) produces machine code while the program runs, so that code which runs often becomes faster after a warm-up. JavaScript engines rely on one. CPython 3.15 has an experimental one that you must switch on. Go and Rust compile ahead of time, before the program starts.',
    sources: ['pep-836', 'go-faq'],
    see: ['hot-path', 'cold-start'],
  },
  {
    id: 'kubernetes-operator',
    term: 'Operator (Kubernetes)',
    aliases: ['Kubernetes operator', 'Kubernetes operators', 'Kubernetes controller'],
    definition:
      'A Kubernetes operator is a program that watches objects in a cluster and keeps changing things until they match what the objects ask for. Go is the usual choice, because the Kubernetes project maintains a library for it, `controller-runtime`, which is still at 0.x.',
    sources: ['controller-runtime'],
    see: ['control-plane', 'semver'],
  },
  {
    id: 'latency-target',
    term: 'Latency target',
    aliases: ['latency budget', 'response time target'],
    definition:
      'A latency target is the response time that a service must keep, written with a percentile and a load, for example “p99 under 200 ms at 500 requests a second”. Write yours down before you compare languages, because it decides whether a faster one would gain you anything.',
    sources: [],
    see: ['p99', 'slo', 'tail-latency'],
  },
  {
    id: 'lifetime',
    term: 'Lifetime',
    aliases: ['lifetimes', 'lifetime annotation'],
    definition:
      'In Rust a lifetime is the stretch of code for which a reference stays valid. The borrow checker works out most lifetimes by itself. Where it cannot, you write them into types and function signatures, and when the design changes, they have to change too. Async code makes them harder, because a task may outlive the call that started it.',
    sources: ['rust-book-ownership', 'rust-roadmap-async'],
    see: ['borrow-checker', 'ownership', 'async-await'],
  },
  {
    id: 'live-heap',
    term: 'Live heap',
    aliases: ['escape analysis', 'heap escape', 'escapes to the heap'],
    definition:
      'The live heap is the memory that a program can still reach when the garbage collector looks. In Go each collection takes CPU in proportion to it, and faster allocation brings the next collection sooner. A value that the compiler cannot safely keep on the stack escapes to the heap, so the first saving is to keep values on the stack.',
    sources: ['go-gc-guide'],
    see: ['gc', 'marking', 'gomemlimit'],
  },
  {
    id: 'lock-file',
    term: 'Lock file',
    aliases: [
      'lockfile',
      'lock files',
      'go.sum',
      'package-lock.json',
      'Cargo.lock',
      'uv.lock',
      'pylock.toml',
    ],
    definition:
      'A lock file records the exact version of every direct and indirect dependency, so that each install gets the same code. Commit it, and let CI install from it. Go has no separate lock file: `go.mod` fixes the versions, and `go.sum` records checksums of their contents.',
    sources: ['node-security-practices', 'go-supply-chain'],
    see: ['minimal-version-selection', 'supply-chain', 'cooldown'],
  },
  {
    id: 'lts',
    term: 'LTS',
    aliases: ['long-term support'],
    definition:
      'Long-term support (LTS) marks a release line that gets fixes for longer than others. Node has such lines: Node 26 is one, until April 2029. The other three have none. Go supports its two newest lines, Python supports each version for about five years, and Rust fixes only its newest release.',
    sources: ['node-schedule', 'python-versions', 'go-release-policy', 'endoflife-rust'],
    see: ['semver'],
  },
  {
    id: 'm-n-scheduler',
    term: 'M:N scheduler',
    aliases: ['M-N scheduler', 'MN scheduler'],
    definition:
      'An M:N scheduler spreads many light tasks over a few threads of the operating system. Go’s scheduler does this with goroutines, and tokio does it with the async tasks of Rust. In Go, `GOMAXPROCS` sets how many goroutines run at the same moment, and if `go.mod` declares Go 1.25 or later, it follows the container’s CPU limit on Linux.',
    sources: ['go-faq', 'go-gomaxprocs', 'tokio-tasks'],
    see: ['goroutine', 'gomaxprocs', 'runtime'],
  },
  {
    id: 'manylinux',
    term: 'manylinux',
    aliases: ['manylinux wheel', 'musllinux'],
    definition:
      'manylinux is a label on a Python wheel that names the oldest glibc it works with, so that one prebuilt file serves many Linux distributions. `musllinux` is the same for Alpine. Trouble begins on platforms for which nobody has built a wheel.',
    sources: ['manylinux', 'python-installing'],
    see: ['wheel', 'musl', 'glibc'],
  },
  {
    id: 'marking',
    term: 'Marking and assists',
    aliases: ['mark phase', 'mark assist', 'GC assist', 'write barrier'],
    definition:
      'Marking is the main work of Go’s garbage collector: it follows every pointer to find out what is still in use. While it marks, it takes 25% of the CPU, and it makes goroutines that allocate fast do part of the work, which is called an assist. In our judgement these two delay the slowest requests more than the short moments in which the whole program stands still.',
    sources: ['go-gc-guide'],
    see: ['gc', 'live-heap', 'tail-latency'],
  },
  {
    id: 'minimal-version-selection',
    term: 'Minimal version selection',
    aliases: ['MVS'],
    definition:
      'Minimal version selection is Go’s rule for choosing versions of dependencies. For each module it takes the highest version that something in the build requires, and never a newer one merely because it exists. A new release therefore enters your build only when `go.mod` changes.',
    sources: ['go-supply-chain'],
    see: ['lock-file', 'supply-chain'],
  },
  {
    id: 'model-server',
    term: 'Model server',
    aliases: ['inference server', 'vLLM', 'Triton Inference Server', 'GPU'],
    definition:
      'A model server is a program that runs machine-learning models for other programs. It runs several waiting requests together, so that the graphics processor (GPU) stays busy. vLLM serves large language models, and Triton serves models from several frameworks side by side.',
    sources: ['vllm', 'triton-server'],
    see: ['continuous-batching', 'inference', 'sidecar'],
  },
  {
    id: 'musl',
    term: 'musl',
    aliases: ['musl libc', 'Alpine Linux'],
    definition:
      'musl is a small C library, the one that Alpine Linux uses. Rust’s musl targets link it statically by default, so the program also runs on an empty image. On Alpine, native Python packages need `musllinux` wheels.',
    sources: ['rust-linkage', 'manylinux'],
    see: ['glibc', 'static-binary', 'manylinux'],
  },
  {
    id: 'native-code',
    term: 'Native code',
    aliases: [
      'native library',
      'native dependency',
      'native extension',
      'native addon',
      'C extension',
    ],
    definition:
      'Native code has been compiled to machine instructions, unlike code that an interpreter reads. Many Python and Node packages contain some, written in C, C++ or Rust, because it computes faster. It has to be built for each operating system and processor, and an error in it can crash the whole process.',
    sources: ['manylinux', 'node-addon-build-tools'],
    see: ['ffi', 'wheel', 'node-api'],
  },
  {
    id: 'nil',
    term: 'nil',
    aliases: ['nil pointer', 'nil pointer dereference', 'null pointer', 'nil map'],
    definition:
      'In Go, nil is the value of a pointer, map, function or interface that refers to nothing. The compiler lets you use it all the same. Reading a field through a nil pointer, storing into a nil map and calling a nil function all panic, and if nothing recovers the panic, [the process ends](/go/#nil-pointers-and-panics).',
    sources: ['go-spec'],
    code: '[A value that may be missing, in Go](/code/absence/#go)',
    see: ['panic', 'null-safety'],
  },
  {
    id: 'no-std',
    term: 'no_std',
    aliases: ['bare metal', 'embedded Rust', 'Rust core library'],
    definition:
      '`no_std` marks Rust code that uses only the `core` library, which needs neither an operating system nor an allocator. Firmware for microcontrollers is written this way. Most crates are then often out of reach, as embedded developers told the Rust project in 2026.',
    sources: ['rust-embedded-no-std', 'rust-challenges-2026'],
    see: ['hard-real-time', 'crate', 'target-tier'],
  },
  {
    id: 'node-api',
    term: 'Node-API',
    aliases: ['N-API', 'napi-rs'],
    definition:
      'Node-API is the C interface through which Node calls native code in the same process. Rust code usually gets there through napi-rs. Such an addon has to be compiled for each platform and architecture.',
    sources: ['node-addon-build-tools', 'napi-rs-call-cost'],
    code: '[One Rust function called from Node](/code/call-rust/#node)',
    see: ['ffi', 'native-code', 'worker-thread'],
  },
  {
    id: 'null-safety',
    term: 'Null safety',
    aliases: ['null', 'undefined', 'Option type', 'strictNullChecks', 'NilAway', 'nil safety'],
    definition:
      'Null safety means that you are made to handle a missing value before the program runs. Go has none: its compiler lets you follow a nil pointer, and the analyser NilAway finds part of such mistakes, with false alarms. Python has it where a type checker such as mypy reads annotated code. TypeScript has it in strict mode, which is the default since version 6.0. Safe Rust always has it, by the type `Option`.',
    sources: [
      'go-spec',
      'nilaway-readme',
      'mypy-documentation-optional-types-none-type',
      'tsconfig-reference-strictnullchecks',
      'typescript-strict-default',
      'rust-std-option',
    ],
    code: '[A value that may be missing](/code/absence/)',
    see: ['nil', 'panic'],
  },
  {
    id: 'open-loop-load',
    term: 'Open-loop load test',
    aliases: ['open loop', 'closed loop', 'coordinated omission', 'load test', 'load testing'],
    definition:
      'An open-loop load test sends requests at a fixed rate, as real users do, whether or not earlier requests have been answered. A closed-loop test sends the next request only after the last answer. When the service stalls, a closed-loop test stalls with it and never measures the requests that would have waited, so its p99 looks better than what users see. This error is called coordinated omission.',
    sources: [],
    see: ['p99', 'tail-latency', 'latency-target'],
  },
  {
    id: 'opentelemetry',
    term: 'OpenTelemetry',
    aliases: ['OTel'],
    definition:
      'OpenTelemetry is a standard for traces, metrics and logs that belongs to no single vendor, with libraries for each language. In August 2026 its traces and metrics were stable for Go, Python and JavaScript, while its logs were beta for Go and in development for the other two. For Rust, metrics and logs are stable, since October 2026 together with their exporters, and traces are beta.',
    sources: ['otel-status-data', 'otel-rust', 'otel-rust-otlp-0-33-1'],
    see: ['trace', 'zero-code-instrumentation', 'pprof'],
  },
  {
    id: 'orm',
    term: 'ORM',
    aliases: ['object-relational mapper', 'object-relational mapping'],
    definition:
      'An object-relational mapper (ORM) is a library that turns database rows into objects and writes the SQL for you. It saves routine code, and it hides the queries. `sqlc`, for Go, works the other way round: you write the SQL, and it generates typed code.',
    sources: ['sqlc'],
    see: ['query-builder', 'connection-pool'],
  },
  {
    id: 'ownership',
    term: 'Ownership',
    aliases: ['memory safety'],
    definition:
      'Ownership is Rust’s rule that each value has one owner and is freed when the owner goes out of scope. Borrowing lends a value for a time that the compiler checks. This gives memory safety without a garbage collector, and it makes you decide early which part of the program holds what.',
    sources: ['rust-book-ownership', 'rust-book-drop'],
    code: '[States of a payment, in Rust](/code/states/#rust)',
    see: ['borrow-checker', 'raii'],
  },
  {
    id: 'p99',
    term: 'p99',
    aliases: ['p999', 'p99.9', '99th percentile', 'percentile'],
    definition:
      'p99 is the response time that 99 of 100 requests stay within, and p999 (also written p99.9) is the same for 999 of 1,000. A page that makes many calls meets a slow one far more often than once in a hundred loads, and an average hides that.',
    sources: [],
    see: ['tail-latency', 'latency-target', 'open-loop-load'],
  },
  {
    id: 'panic',
    term: 'Panic',
    aliases: ['unwrap', 'recover', 'catch_unwind'],
    definition:
      'A panic is how Go and Rust stop at a mistake that the code does not handle, such as a nil pointer in Go or `unwrap` on an error in Rust. In Go a panic in any goroutine ends the whole process, unless that goroutine recovers it. `net/http` recovers panics in handlers, gRPC-Go does so only with an interceptor, and `errgroup` does not recover those in its goroutines. In Rust a panic ends its own thread or async task, or the whole process if the program is built with `panic = "abort"`.',
    sources: [
      'go-spec',
      'go-net-http-handler',
      'go-grpc-recovery',
      'errgroup-0-25',
      'tokio-tasks',
      'cargo-book-profiles',
    ],
    code: '[A value that may be missing, in Go](/code/absence/#go)',
    see: ['nil', 'null-safety', 'goroutine'],
  },
  {
    id: 'pep',
    term: 'PEP',
    aliases: ['Python Enhancement Proposal'],
    definition:
      'A Python Enhancement Proposal (PEP) is a numbered document in which a change to Python is proposed, discussed and decided. As long as its status is “draft”, nothing has been decided.',
    sources: [],
    see: [],
  },
  {
    id: 'pgo',
    term: 'PGO',
    aliases: ['profile-guided optimisation', 'profile-guided optimization', 'default.pgo'],
    definition:
      'Profile-guided optimisation (PGO) means that the compiler reads a profile of the running program and works hardest on the code that runs most. In Go you commit the profile as `default.pgo` ([what that gains](/go/#compiled-speed)).',
    sources: ['go-pgo'],
    see: ['pprof', 'hot-path'],
  },
  {
    id: 'pickle',
    term: 'Pickle',
    aliases: ['pickling', 'unpickling', 'safetensors'],
    definition:
      'Pickle is Python’s own format for turning objects into bytes and back. Worker processes exchange their data in it, so large objects cost time on the way. Reading a pickle file can run code that it contains, so take model weights as safetensors or ONNX files.',
    sources: ['python-multiprocessing', 'huggingface-pickle'],
    see: ['serialisation', 'inference'],
  },
  {
    id: 'pnpm',
    term: 'pnpm',
    aliases: [],
    definition:
      'pnpm is a package manager for Node that you can use in place of npm. It has blocked install scripts since version 10, and since version 11 (April 2026) a release has to be a day old before pnpm takes it ([which of the two to take](/node/#npm-and-pnpm-rules-before-the-first-deploy)).',
    sources: ['pnpm-supply-chain', 'pnpm-11'],
    see: ['install-script', 'cooldown', 'lock-file'],
  },
  {
    id: 'pprof',
    term: 'pprof',
    aliases: ['go profiler'],
    definition:
      'pprof is the profiler in the Go toolchain. It reads CPU, heap and goroutine profiles from a running service. Since Go 1.26 its web view opens with a flame graph, and Go 1.27 adds a profile of leaked goroutines.',
    sources: ['go-1-26', 'go-1-27'],
    see: ['sampling-profiler', 'hot-path', 'goroutine'],
  },
  {
    id: 'provenance',
    term: 'Provenance',
    aliases: ['build provenance', 'attestation', 'SLSA'],
    definition:
      'Provenance is a signed statement about which source and which build produced a package. It does not show that the code is harmless: the malicious TanStack releases of May 2026 went out through the project’s own publishing pipeline.',
    sources: ['npm-provenance', 'tanstack-malware'],
    see: ['trusted-publishing', 'supply-chain'],
  },
  {
    id: 'pth-file',
    term: '.pth file',
    aliases: ['pth', 'site-packages'],
    definition:
      'A `.pth` file lies in the folder where Python keeps installed packages. Python executes its `import` lines each time it starts, before any of your code. In March 2026 a malicious release of litellm used such a file, so nobody had to import the package. Since Python 3.15 (PEP 829) a `.start` file can name functions that run at the same moment, and from 3.18 on the `import` lines are to be ignored.',
    sources: ['pep-829', 'pysec-2026-2', 'litellm-security-update'],
    see: ['sdist', 'supply-chain', 'pep'],
  },
  {
    id: 'pyo3',
    term: 'PyO3',
    aliases: ['maturin'],
    definition:
      'PyO3 is a Rust library with which you write Python modules in Rust, and maturin builds such modules into wheels. An empty call costs [about 20 ns](/explain/hot-paths/#what-a-call-in-the-same-process-costs), and converting large arguments costs more than the call.',
    sources: ['pyo3', 'mojo-python-per-call-ffi-overhead'],
    code: '[One Rust function called from Python](/code/call-rust/#python)',
    see: ['ffi', 'wheel', 'native-code'],
  },
  {
    id: 'query-builder',
    term: 'Query builder',
    aliases: ['Kysely', 'SQL builder'],
    definition:
      'A query builder is a library with which you put a query together from typed function calls, so that the compiler checks tables and columns. It stays closer to SQL than an ORM, because it does not load related rows behind your back. Kysely is one for TypeScript, and Diesel brings one for Rust.',
    sources: ['kysely-package-json-tags', 'diesel-changelog'],
    see: ['orm'],
  },
  {
    id: 'raii',
    term: 'RAII',
    aliases: [
      'resource acquisition is initialisation',
      'resource acquisition is initialization',
      'finaliser',
      'finalizer',
    ],
    definition:
      'RAII stands for “resource acquisition is initialisation”. It means that memory, a file or a lock is released at the moment when its owner goes out of scope. Rust does this with `Drop`. In Go you release files and locks yourself, with `defer` and `Close`, and a finaliser runs at an unpredictable time or never.',
    sources: ['rust-book-drop', 'go-gc-guide'],
    code: '[A lock released on early return, in Rust](/code/release/#rust)',
    see: ['ownership', 'gc'],
  },
  {
    id: 'ramp-up',
    term: 'Ramp-up',
    aliases: ['time to productivity', 'onboarding time'],
    definition:
      'Ramp-up is the time until people who are new to a language become productive in it. We found no study that measures it for all four languages. For Go and Rust there are surveys in which people judge themselves ([what they say](/explain/hiring-and-ramp-up/)).',
    sources: [],
    see: [],
  },
  {
    id: 'runtime',
    term: 'Runtime',
    aliases: ['language runtime', 'async runtime'],
    definition:
      'A runtime is what works beneath your code while it runs, such as a garbage collector, a scheduler or an interpreter. Go links its own into every binary, so a fix to it means a rebuild. Python and Node run on one that you install. Rust’s standard library has only a small part for start-up and panics, and async code in Rust needs a further library, usually tokio, to run its tasks.',
    sources: ['go-faq', 'rust-embedded-no-std', 'rust-book-async'],
    see: ['gc', 'm-n-scheduler', 'jit'],
  },
  {
    id: 'sampling-profiler',
    term: 'Sampling profiler',
    aliases: ['profiler', 'flame graph', 'py-spy'],
    definition:
      'A sampling profiler looks at a running program many times a second and notes which function it finds at work, so it hardly slows the program down. A flame graph draws the result: the wider a bar, the more time was spent in that function. Go has `pprof`. Python has `profiling.sampling` since 3.15, and py-spy for older versions. For Node and Rust see [how to find a hot path](/explain/hot-paths/#how-to-find-a-hot-path).',
    sources: ['go-1-26', 'pep-799', 'py-spy'],
    see: ['pprof', 'hot-path'],
  },
  {
    id: 'schema-migration',
    term: 'Schema migration',
    aliases: ['database migration'],
    definition:
      'A schema migration is a change to the tables of a database, kept as a file and applied in order. Let the release run it once, before new replicas take traffic, and write it so that the old code can still work with the result. Moves from one language to another are [something else](/tables/migrations/).',
    sources: [],
    see: ['orm', 'connection-pool'],
  },
  {
    id: 'sdist',
    term: 'sdist',
    aliases: ['source distribution', 'source package'],
    definition:
      'An sdist, or source distribution, is a Python package in the form of source code. To install it, pip runs the project’s own build code, which may do anything. `pip install --only-binary :all:` refuses sdists from an index, though not one whose path or URL you name. In uv the option is `--no-build`.',
    sources: ['pip-secure-installs', 'uv-no-build'],
    see: ['wheel', 'install-script', 'pth-file'],
  },
  {
    id: 'semver',
    term: 'Semantic versioning',
    aliases: ['semver', '0.x', 'breaking change', 'major version'],
    definition:
      'Semantic versioning gives each part of a version number a meaning. A new first number may break your code, a new second number adds things, and a new third number mends errors. A version that begins with 0 promises no stability yet. FastAPI, Kysely, axum and sqlx were still at 0 in November 2026. Pin such a library to an exact version.',
    sources: ['fastapi-0-165', 'kysely-package-json-tags', 'axum', 'sqlx-changelog'],
    see: ['lts', 'lock-file'],
  },
  {
    id: 'send-sync',
    term: 'Send and Sync',
    aliases: ['Send', 'Sync', 'Send/Sync'],
    definition:
      '`Send` and `Sync` are two markers on types in Rust. `Send` says that a value may move to another thread, and `Sync` says that several threads may share it. By these markers the compiler rejects data races. Deadlocks and other logic errors between threads still compile.',
    sources: ['rust-book-send-sync', 'rustonomicon-races'],
    see: ['data-race', 'borrow-checker', 'trait'],
  },
  {
    id: 'serialisation',
    term: 'Serialisation',
    aliases: ['serialization', 'marshalling', 'JSON encoding'],
    definition:
      'Serialisation turns data in memory into bytes, for example as JSON or Protocol Buffers, so that it can be sent or stored. A call between processes pays for it on both sides, and with large data it can cost more than the way between them.',
    sources: [],
    see: ['grpc', 'boundary', 'pickle'],
  },
  {
    id: 'sidecar',
    term: 'Sidecar',
    aliases: ['sidecars', 'sidecar container'],
    definition:
      'A sidecar is a helper process that runs beside your service, often in the same pod, and is called over a local connection. With it one part of a service can be written in another language and can crash without the rest. The price is a second thing to deploy and to watch.',
    sources: [],
    see: ['grpc', 'unix-socket', 'hot-path', 'ffi'],
  },
  {
    id: 'simd',
    term: 'SIMD',
    aliases: ['vector instructions', 'AVX-512', 'single instruction multiple data'],
    definition:
      'SIMD stands for “single instruction, multiple data”: one processor instruction works on several values at once, which speeds up image, codec and parsing code. Rust has stable functions for it, AVX-512 among them since 1.89. Go’s packages are an experiment in 1.27.',
    sources: ['rust-1-89-0', 'go-1-27'],
    see: ['hot-path', 'cpu-bound'],
  },
  {
    id: 'slo',
    term: 'SLO',
    aliases: ['service-level objective'],
    definition:
      'A service-level objective (SLO) is a target that you set for a service over a period, such as a p99 or a share of failed requests that must hold for a month. It makes “fast enough” something you can measure, and so decides whether a change of language would gain you anything. Where only the response time is meant, this site says latency target.',
    sources: [],
    see: ['latency-target', 'p99', 'tail-latency'],
  },
  {
    id: 'ssr',
    term: 'SSR',
    aliases: ['server-side rendering', 'server rendering'],
    definition:
      'Server-side rendering (SSR) means that the server runs the code of the web interface and sends finished HTML, before the browser takes over. The main frameworks for it, Next, Nuxt and Astro among them, are JavaScript, which is a strong reason for Node.',
    sources: ['next-js', 'nuxt', 'astro'],
    see: [],
  },
  {
    id: 'static-binary',
    term: 'Static binary',
    aliases: ['statically linked', 'static linking', 'dynamic linking', 'single binary'],
    definition:
      'A static binary is a program that loads no shared library when it starts, so it runs on an empty image. Pure Go code builds into one. If a C compiler is present, however, packages that use cgo link dynamically unless you set `CGO_ENABLED=0`. Rust on Linux needs a musl target or the setting `crt-static`.',
    sources: ['go-1-20', 'rust-linkage'],
    see: ['cgo', 'musl', 'distroless'],
  },
  {
    id: 'subinterpreter',
    term: 'Subinterpreter',
    aliases: ['subinterpreters', 'sub-interpreter'],
    definition:
      'A subinterpreter is a further, isolated Python interpreter in the same process. Since 3.12 each can have a GIL of its own, and since 3.14 Python code can start them through `concurrent.interpreters`, so they work on several cores. Objects that pass from one to another are mostly copied, and many extension modules do not yet work in them.',
    sources: ['python-concurrent-interpreters', 'pep-684'],
    see: ['gil', 'free-threading'],
  },
  {
    id: 'sum-type',
    term: 'Sum type',
    aliases: ['sum types', 'enum', 'tagged union', 'discriminated union'],
    definition:
      'A sum type is a type whose value is exactly one of several listed forms, each with data of its own, so that the compiler can check that you handle every form. Rust’s enums are sum types, and TypeScript’s unions come close. Go has neither enums nor sum types as of 1.27, and in the survey of 2025 users missed them.',
    sources: ['go-faq', 'go-survey-2025', 'typescript-narrowing', 'rust-book-match'],
    code: '[States of a payment](/code/states/)',
    see: [],
  },
  {
    id: 'supply-chain',
    term: 'Supply chain',
    aliases: [
      'software supply chain',
      'supply-chain attack',
      'typosquatting',
      'look-alike package',
    ],
    definition:
      'The supply chain is everything that you did not write and that ends up in your build: packages, their authors’ accounts, registries and build pipelines. Attackers take over accounts and pipelines, or they publish a package whose name looks like a known one (typosquatting). Lock files, a wait of a few days before you take new releases, and control over install scripts reduce the risk.',
    sources: [
      'pypi-litellm-incident',
      'axios-post-mortem',
      'openssf-malicious-packages-go-reports',
      'node-security-practices',
    ],
    see: ['worm', 'cooldown', 'lock-file', 'install-script', 'trusted-publishing', 'provenance'],
  },
  {
    id: 'tail-latency',
    term: 'Tail latency',
    aliases: ['latency tail', 'latency spikes'],
    definition:
      'Tail latency is the slow end of response times, usually read as p99 or p999. Slow queries and slow dependencies stretch it in every language. Go’s garbage collector can add to it in several ways, and its short pauses are not the worst of them in our judgement. In Python and Node a common cause is CPU work that holds up other requests.',
    sources: ['go-gc-guide', 'node-event-loop', 'python-glossary-gil'],
    see: ['p99', 'marking', 'latency-target', 'slo'],
  },
  {
    id: 'target-tier',
    term: 'Target tier (Rust)',
    aliases: ['tier 1 target', 'tier 2 target', 'tier 3 target', 'platform support'],
    definition:
      'Rust sorts the platforms that it can compile for into tiers. Tier 1 is built and tested after each change and counts as guaranteed to work. Tier 2 counts as guaranteed to build. Tier 3 is neither built nor tested automatically.',
    sources: ['rust-platform-support'],
    see: ['cross-compile', 'wasi'],
  },
  {
    id: 'trace',
    term: 'Trace and span',
    aliases: ['span', 'distributed tracing'],
    definition:
      'A trace follows one request through all the services that it touches. It consists of spans, and each span records when one piece of work, such as a query, began and ended. A trace shows where a slow request spent its time. It breaks off where a service does not pass the trace’s context on.',
    sources: [],
    see: ['opentelemetry', 'zero-code-instrumentation'],
  },
  {
    id: 'trait',
    term: 'Trait (Rust)',
    aliases: ['traits', 'trait bound'],
    definition:
      'A trait in Rust names functions that a type offers, much as an interface does in Go. Generic code states which traits it needs, and the compiler checks that each type has them.',
    sources: [],
    see: ['send-sync', 'raii'],
  },
  {
    id: 'trusted-publishing',
    term: 'Trusted publishing',
    aliases: ['trusted publisher', 'OIDC publishing'],
    definition:
      'Trusted publishing means that a package is published from a CI job which proves its identity for that one run, so that no long-lived token exists which could be stolen. PyPI, npm and crates.io offer it. It does not help if the pipeline itself is taken over.',
    sources: [
      'pypi-2025-review',
      'npm-trusted-publishing',
      'crates-update-2026-01',
      'tanstack-malware',
    ],
    see: ['provenance', 'supply-chain'],
  },
  {
    id: 'type-stripping',
    term: 'Type stripping',
    aliases: ['native typescript', 'strip types'],
    definition:
      'Type stripping means that Node runs a TypeScript file by removing its types, without checking them. It has needed no flag since 22.18 and has been stable since 24.12. Node refuses enums and other syntax for which code would have to be generated, and it ignores `tsconfig.json`. Run `tsc --noEmit` in CI to check the types.',
    sources: ['node-typescript', 'node-24-12-0'],
    code: '[States of a payment, in Node](/code/states/#node)',
    see: [],
  },
  {
    id: 'unix-socket',
    term: 'Unix socket',
    aliases: ['Unix domain socket', 'UDS'],
    definition:
      'A Unix socket connects two processes on the same machine through a path in the file system in place of a network address, and file permissions can protect it. A sidecar is often called over one ([what a call costs](/patterns/grpc-boundary/#what-a-grpc-call-costs)).',
    sources: [],
    see: ['sidecar', 'grpc'],
  },
  {
    id: 'unsafe',
    term: 'unsafe',
    aliases: ['unsafe Rust', 'unsafe block'],
    definition:
      '`unsafe` is the Rust keyword for code that the compiler cannot fully check, such as raw pointers and calls into C. Only safe code is guaranteed to be free of data races, and a mistake in an `unsafe` block can break that guarantee elsewhere. Keep such blocks few, small and reviewed.',
    sources: ['rustonomicon-races'],
    code: '[One Rust function called from Go](/code/call-rust/#go)',
    see: ['ffi', 'borrow-checker', 'data-race'],
  },
  {
    id: 'virtual-environment',
    term: 'Virtual environment',
    aliases: ['venv', 'virtualenv'],
    definition:
      'A virtual environment is a folder with a Python interpreter and the packages of one project, so that projects do not disturb each other. uv creates one for each project, and `python -m venv` creates one by hand.',
    sources: ['uv'],
    see: ['wheel', 'lock-file'],
  },
  {
    id: 'wasi',
    term: 'WASI',
    aliases: ['wasip1', 'wasip2', 'WASI preview'],
    definition:
      'WASI is the interface through which a WebAssembly program reaches files, clocks and other parts of a system. In its first version, `wasip1`, a Go program runs on one thread and cannot open network connections. Go compiles to `wasip1`, and up to 1.27 its release notes name no port to `wasip2`. Rust compiles to both.',
    sources: ['go-wasi', 'go-1-27', 'rust-platform-support'],
    see: ['wasm', 'target-tier'],
  },
  {
    id: 'wasm',
    term: 'Wasm',
    aliases: ['WebAssembly'],
    definition:
      'WebAssembly (Wasm) is a portable binary format for programs that a host runs in a sandbox. With `wazero`, a Go process can load plugins written in Rust without cgo, and data is copied across the boundary. Go itself compiles to `js/wasm` and `wasip1`, and since 1.24 its programs can export functions to the host.',
    sources: ['wazero', 'go-wasm-export', 'go-wasi'],
    code: '[One Rust function as Wasm](/code/call-rust/#rust)',
    see: ['wasi', 'ffi', 'cgo'],
  },
  {
    id: 'wheel',
    term: 'Wheel',
    aliases: ['wheels', 'python wheel', 'whl'],
    definition:
      'A wheel is a prebuilt Python package. Installing it only unpacks it and runs none of its code. A wheel in pure Python works anywhere, and a wheel with native code is built for each platform. Where no wheel fits yours, you have to build the package yourself, so check this before you choose a base image.',
    sources: ['python-installing', 'manylinux', 'pip-secure-installs'],
    see: ['sdist', 'manylinux', 'musl'],
  },
  {
    id: 'worker-thread',
    term: 'Worker thread',
    aliases: ['worker threads', 'worker_threads'],
    definition:
      'A worker thread is a thread in Node that runs JavaScript in parallel with the main thread, for computation that would block the event loop. Ordinary objects are copied to it, while buffers can be transferred or shared. It does not help with I/O.',
    sources: ['node-worker-threads'],
    code: '[A CPU burst in a service, in Node](/code/cpu-burst/#node)',
    see: ['event-loop', 'cpu-bound'],
  },
  {
    id: 'worm',
    term: 'Worm (npm)',
    aliases: ['npm worm', 'Shai-Hulud', 'ChainDrop', 'Miasma'],
    definition:
      'A worm is malware that spreads by itself. On npm it steals the right to publish from developers whose machines or pipelines it reaches, and then puts itself into their packages. The one of August 2026 got into 444 packages ([more of them](/node/#malicious-npm-packages)).',
    sources: ['add-reports-aug-2026-npm-worm', 'shai-hulud-npm'],
    see: ['supply-chain', 'install-script', 'cooldown'],
  },
  {
    id: 'zero-code-instrumentation',
    term: 'Zero-code instrumentation',
    aliases: ['auto-instrumentation', 'automatic instrumentation', 'compile-time instrumentation'],
    definition:
      'Zero-code instrumentation collects traces and metrics without changes to your source. OpenTelemetry instruments Go programs while they are compiled (v1 since July 2026), and loads an agent into Python and Node. For Rust it has no agent. In all four languages its eBPF instrumentation watches an unmodified program from outside, on Linux.',
    sources: ['otel-go-compile-time', 'otel-js-zero-code', 'otel-languages', 'otel-obi'],
    see: ['ebpf-instrumentation', 'opentelemetry'],
  },
]);
