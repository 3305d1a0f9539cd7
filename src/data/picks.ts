import { defineTable } from '#data/schemas/table.ts';

export const picks = defineTable('src/data/picks.ts', {
  id: 'picks',
  title: 'Practical picks',
  caption: 'For each situation: what we would take, the reason, and what would change our mind.',
  rowHeader: 'Situation',
  verified: '2026-11-23',
  columns: [
    { id: 'pick', label: 'Take' },
    { id: 'why', label: 'Because' },
    { id: 'unless', label: 'Unless' },
  ],
  rows: [
    {
      id: 'already-run-well',
      label: 'A need that a language you already run well can meet',
      aliases: ['stay', 'existing system', 'keep the language'],
      cells: {
        pick: {
          lead: 'What you already run',
          verified: '2026-11-30',
          points: [
            {
              text: 'The language that your team runs well, with a note of what the service achieves today',
              kind: 'judgement',
            },
          ],
        },
        why: {
          lead: 'Knowing a language is worth more',
          verified: '2026-11-30',
          points: [
            {
              text: 'People who know a language, its libraries and its failures are worth more than most differences in these tables',
              kind: 'judgement',
            },
          ],
        },
        unless: {
          lead: 'A target is missed',
          verified: '2026-11-30',
          points: [
            {
              text: 'A target is missed and a profile names the language: then move [one bounded part](/patterns/when-not-to-rewrite/) first',
              kind: 'judgement',
            },
          ],
        },
      },
    },
    {
      id: 'throughput-api-or-worker',
      label: 'A throughput API, gateway or worker that mostly does I/O',
      aliases: ['microservices', 'REST API', 'gateway', 'backend', 'high QPS', 'QPS'],
      cells: {
        pick: {
          lead: 'Go, with net/http',
          languages: ['go'],
          points: [{ text: 'Go, with `net/http` and few dependencies', kind: 'judgement' }],
        },
        why: {
          lead: 'A goroutine for each request',
          points: [
            {
              text: 'Each request can have its own goroutine, on a stack that starts at about 2 KiB, so code that waits scales without callbacks',
              kind: 'documented',
              sources: ['go-runtime-notes', 'go-faq'],
            },
            {
              text: '`net/http` has matched methods and path wildcards since Go 1.22',
              kind: 'documented',
              sources: ['go-1-22', 'go-routing'],
            },
          ],
        },
        unless: {
          lead: 'The server bill decides',
          verified: '2026-11-30',
          points: [
            {
              text: 'The server bill decides: then take Rust, in which [Grab](/tables/migrations/#grab-counter-service) served the load of one Go service with less than a quarter of the cores',
              kind: 'judgement',
              sources: ['grab-counter-service'],
            },
          ],
        },
      },
    },
    {
      id: 'python-web-service',
      label: 'A web service or admin application by a team that writes Python',
      aliases: [
        'django or fastapi',
        'python backend',
        'python api',
        'admin interface',
        'admin panel',
        'crud',
        'internal tool',
      ],
      cells: {
        pick: {
          lead: 'Python, with Django or FastAPI',
          languages: ['python'],
          verified: '2026-11-30',
          points: [
            {
              text: 'Python: Django for pages, sign-in and an admin site, FastAPI for an API that other programs call',
              kind: 'judgement',
              sources: ['django-overview', 'fastapi-features'],
            },
          ],
        },
        why: {
          lead: 'Nobody has to learn first',
          verified: '2026-11-30',
          points: [
            {
              text: 'The people who will build and repair it know Python, so no weeks go into learning',
              kind: 'judgement',
            },
            {
              text: 'Django has most of the parts on board, from models and migrations to the admin site',
              kind: 'documented',
              sources: ['django-overview'],
            },
          ],
        },
        unless: {
          lead: 'Requests compute under strict p99',
          verified: '2026-11-30',
          points: [
            {
              text: 'A latency target is missed, and a profile puts the time into Python code: then take Go',
              kind: 'judgement',
              sources: ['python-glossary-gil'],
            },
            {
              text: 'Worker processes take so much memory that it sets the number of machines: then take Go',
              kind: 'judgement',
            },
            {
              text: 'An interactive web interface is the product: then take Node',
              kind: 'judgement',
              sources: ['next-js', 'nuxt'],
            },
          ],
        },
      },
    },
    {
      id: 'api-by-a-typescript-team',
      label: 'An API by a team that writes TypeScript',
      aliases: ['node api', 'node backend', 'typescript backend', 'fastify', 'express', 'nestjs'],
      cells: {
        pick: {
          lead: 'Node, with Fastify',
          languages: ['node'],
          verified: '2026-11-30',
          points: [
            {
              text: 'Node with Fastify, and with rules for npm packages before the first deploy',
              kind: 'judgement',
              sources: ['fastify-validation', 'npm-12-install-scripts'],
            },
          ],
        },
        why: {
          lead: 'One language with its callers',
          verified: '2026-11-30',
          points: [
            {
              text: 'Nobody has to learn a language first, and the browser’s code can share types with the API',
              kind: 'judgement',
            },
            {
              text: 'A single process can keep many requests waiting for a database, if each needs little work of its own',
              kind: 'documented',
              sources: ['node-event-loop'],
            },
            {
              text: 'Where requests wait for a database, speed does not decide: [public tests](/compare/go-vs-node/#speed-and-tail-latency-measured) of Node and Go point both ways',
              kind: 'measured',
              sources: ['httparena-2026-08', 'httparena-node-results'],
            },
          ],
        },
        unless: {
          lead: 'Requests compute, or memory decides',
          verified: '2026-11-30',
          points: [
            {
              text: 'Requests compute, or other systems become the main callers: then take Go',
              kind: 'judgement',
              sources: ['node-event-loop'],
            },
            {
              text: 'Memory decides: then take Go, since four Node processes took about ten times the memory of one Go process in [a public test](/compare/go-vs-node/#speed-and-tail-latency-measured)',
              kind: 'measured',
              sources: ['httparena-2026-08', 'httparena-node-results'],
            },
          ],
        },
      },
    },
    {
      id: 'etl-ml-or-inference',
      label: 'ETL, model training or inference',
      aliases: ['machine learning', 'data pipeline', 'AI backend'],
      cells: {
        pick: {
          lead: 'Python, on native libraries',
          languages: ['python'],
          points: [
            {
              text: 'Python, with native libraries doing the computation',
              kind: 'judgement',
            },
          ],
        },
        why: {
          lead: 'Libraries come to Python first',
          verified: '2026-11-30',
          points: [
            {
              text: 'The libraries for data and models are written for Python, and often for nothing else',
              kind: 'judgement',
              sources: ['pytorch'],
            },
            {
              text: 'PyTorch is designed as a part of Python, not as a thin layer over a C++ program',
              kind: 'documented',
              sources: ['pytorch'],
            },
            {
              text: 'Native extensions can release the GIL while they compute',
              kind: 'documented',
              sources: ['python-glossary-gil', 'pep-703'],
            },
          ],
        },
        unless: {
          lead: 'Serving takes much CPU itself',
          points: [
            {
              text: 'Serving, authentication or a wide fan-out takes much CPU itself: then put [Go in front](/patterns/python-behind-go/) and keep the model in Python',
              kind: 'judgement',
            },
          ],
        },
      },
    },
    {
      id: 'full-stack-web-app',
      label: 'A full-stack web app with server-side rendering',
      aliases: ['website', 'SaaS', 'front end and back end', 'frontend', 'fullstack'],
      cells: {
        pick: {
          lead: 'Node with TypeScript',
          languages: ['node'],
          points: [{ text: 'Node with TypeScript, for pages and API alike', kind: 'judgement' }],
        },
        why: {
          lead: 'The rendering frameworks are JavaScript',
          points: [
            {
              text: 'Frameworks whose components render on the server and go on in the browser, such as Next and Nuxt, are JavaScript',
              kind: 'documented',
              sources: ['next-js', 'nuxt'],
            },
            {
              text: 'Web interface and API share one language and one set of types',
              kind: 'judgement',
            },
          ],
        },
        unless: {
          lead: 'Requests compute, or patches wait',
          verified: '2026-11-30',
          points: [
            {
              text: 'Requests carry heavy CPU work: then move it to worker threads, or to a service in Go or Rust',
              kind: 'judgement',
              sources: ['node-event-loop', 'node-worker-threads'],
            },
            {
              text: 'Nobody can upgrade on the day of an advisory: then build the pages ahead of time, because in December 2025 a flaw in React Server Components let anybody run code on the server',
              kind: 'judgement',
              sources: ['next-react2shell', 'react2shell'],
            },
          ],
        },
      },
    },
    {
      id: 'real-time-beside-a-front-end',
      label: 'Real-time I/O beside a TypeScript front end',
      aliases: ['chat', 'websockets', 'live updates'],
      cells: {
        pick: {
          lead: 'Node, with ws',
          languages: ['node'],
          points: [
            {
              text: 'Node with a WebSocket server package such as `ws`, because the WebSocket that is built in is only a client',
              kind: 'judgement',
              sources: ['node-websocket', 'ws'],
            },
          ],
        },
        why: {
          lead: 'One event loop, many connections',
          points: [
            {
              text: 'The event loop passes messages between many connections cheaply, if each message needs little work',
              kind: 'documented',
              sources: ['node-event-loop'],
            },
          ],
        },
        unless: {
          lead: 'Messages cost CPU',
          points: [
            {
              text: 'Messages cost CPU, or no front end shares the code: then take Go',
              kind: 'judgement',
              sources: ['node-event-loop'],
            },
          ],
        },
      },
    },
    {
      id: 'code-at-the-edge',
      label: 'Code that runs close to users, at the edge',
      aliases: ['edge functions', 'cloudflare workers', 'edge computing', 'isolates'],
      cells: {
        pick: {
          lead: 'TypeScript, as on Node',
          languages: ['node'],
          verified: '2026-11-30',
          points: [
            {
              text: 'TypeScript with a small framework such as Hono, which runs on Node and at the edge',
              kind: 'judgement',
              sources: ['hono'],
            },
          ],
        },
        why: {
          lead: 'Edge platforms run JavaScript directly',
          verified: '2026-11-30',
          points: [
            {
              text: 'Cloudflare Workers runs JavaScript and TypeScript directly, and the other three languages only as [WebAssembly](/tables/operations/#edge-platforms)',
              kind: 'documented',
              sources: ['workers-languages', 'workers-rs-readme', 'python-workers-packages'],
            },
          ],
        },
        unless: {
          lead: 'Much computing, or another platform',
          verified: '2026-11-30',
          points: [
            {
              text: 'The code computes much within tight limits of CPU and size: then take Rust',
              kind: 'judgement',
              sources: ['workers-rs-readme'],
            },
            {
              text: 'The platform runs functions or containers instead: then any of the four will do',
              kind: 'judgement',
              sources: ['vercel-packages-node-python-6-54'],
            },
          ],
        },
      },
    },
    {
      id: 'ultra-low-latency-core',
      label: 'An ultra-low-latency proxy, compression or cryptography',
      aliases: [
        'proxy',
        'codec',
        'high frequency trading',
        'HFT',
        'database internals',
        'queue internals',
      ],
      cells: {
        pick: {
          lead: 'A Rust core, Go around it',
          languages: ['rust', 'go'],
          points: [
            {
              text: 'Rust for the core, in the same process or as a sidecar, and Go for the service around it',
              kind: 'judgement',
            },
          ],
        },
        why: {
          lead: 'No garbage collector, stable SIMD',
          points: [
            {
              text: 'No garbage collector runs beside your code, and SIMD intrinsics are stable (AVX-512 since Rust 1.89)',
              kind: 'documented',
              sources: ['rust-book-ownership', 'rust-1-89-0'],
            },
            {
              text: 'Pingora, a proxy library in Rust, serves over 40 million requests a second in production, by its README',
              kind: 'documented',
              sources: ['pingora'],
            },
          ],
        },
        unless: {
          lead: 'The time goes to I/O',
          verified: '2026-11-30',
          points: [
            {
              text: 'A profile shows that the time goes to I/O: then stay in Go, since [Grab’s rewrite](/tables/migrations/#grab-counter-service) in Rust left latency about level',
              kind: 'judgement',
              sources: ['grab-counter-service'],
            },
          ],
        },
      },
    },
    {
      id: 'command-line-tool',
      label: 'A command-line tool for several platforms',
      aliases: ['CLI', 'terminal'],
      cells: {
        pick: {
          lead: 'Go, cross-compiled',
          languages: ['go'],
          points: [
            {
              text: 'Go, built for every platform from one machine',
              kind: 'judgement',
            },
          ],
        },
        why: {
          lead: 'One file for each platform',
          verified: '2026-11-30',
          points: [
            {
              text: 'Users get one file, cross-compiled with `GOOS` and `GOARCH`, and install no runtime',
              kind: 'documented',
              sources: ['go-install-source'],
            },
            {
              text: '55% of the respondents to the Go survey build both command-line tools and APIs (September 2025)',
              kind: 'measured',
              sources: ['go-survey-2025'],
            },
          ],
        },
        unless: {
          lead: 'Its users have a runtime already',
          verified: '2026-11-30',
          points: [
            {
              text: 'Its users have a runtime already: then take Python for people who work with data, and Node for front-end tooling',
              kind: 'judgement',
            },
            {
              text: 'It spends its time parsing or compressing, or needs the operating system’s sandbox as [Codex CLI](/tables/migrations/#codex-cli) did: then take Rust',
              kind: 'judgement',
              sources: ['rust-cli-cutover'],
            },
          ],
        },
      },
    },
    {
      id: 'kubernetes-operator',
      label: 'A Kubernetes operator or a control plane',
      aliases: ['k8s operator', 'controller'],
      cells: {
        pick: {
          lead: 'Go, with controller-runtime',
          languages: ['go'],
          points: [
            {
              text: 'Go, with `controller-runtime`',
              kind: 'judgement',
              sources: ['controller-runtime'],
            },
          ],
        },
        why: {
          lead: 'Kubernetes maintains the library',
          points: [
            {
              text: 'The Kubernetes project maintains `controller-runtime` itself, and Kubebuilder and Operator SDK build on it',
              kind: 'documented',
              sources: ['controller-runtime'],
            },
          ],
        },
        unless: {
          lead: 'Rust is your house language',
          points: [
            {
              text: 'Rust is already your house language: then take `kube-rs` (4.2), a CNCF Sandbox project',
              kind: 'judgement',
              sources: ['kube-rs'],
            },
          ],
        },
      },
    },
    {
      id: 'reliable-service-this-quarter',
      label: 'A dependable service due this quarter from a small team',
      aliases: ['startup', 'small team', 'MVP', 'deadline'],
      cells: {
        pick: {
          lead: 'Go, mostly standard library',
          languages: ['go'],
          points: [
            {
              text: 'Go, with little beyond its standard library',
              kind: 'judgement',
            },
          ],
        },
        why: {
          lead: 'Few libraries to choose',
          points: [
            {
              text: 'HTTP, TLS, JSON and structured logging are in the standard library, so there is little to choose',
              kind: 'judgement',
              sources: ['go-1-27', 'go-1-21'],
            },
            {
              text: 'Code written for Go 1 keeps compiling, by promise',
              kind: 'documented',
              sources: ['go-1-compatibility'],
            },
          ],
        },
        unless: {
          lead: 'The team writes another language',
          verified: '2026-11-30',
          points: [
            {
              text: 'The team writes [Python](/decide/python-web-service/) or [TypeScript](/decide/node-api/) every day: then take that, because learning a language costs more than it returns in a quarter',
              kind: 'judgement',
            },
          ],
        },
      },
    },
    {
      id: 'tight-p99',
      label: 'A tight p99 target, or something near real time',
      aliases: ['low latency', 'trading', 'real time'],
      cells: {
        pick: {
          lead: 'Rust, after a profile',
          languages: ['rust'],
          points: [
            {
              text: 'Rust, once a profile shows that garbage collection breaks the target',
              kind: 'judgement',
            },
          ],
        },
        why: {
          lead: 'No garbage collection during requests',
          points: [
            {
              text: 'No request pays for marking, for help with the garbage collection or for write barriers',
              kind: 'judgement',
              sources: ['go-gc-guide', 'rust-book-ownership'],
            },
          ],
        },
        unless: {
          lead: 'Fewer allocations meet the target',
          verified: '2026-11-30',
          points: [
            {
              text: 'Cutting allocations in Go meets the target, or the team has no time to learn Rust: then take [Go](/decide/go-with-a-memory-budget/)',
              kind: 'judgement',
              sources: ['go-gc-guide'],
            },
            {
              text: 'The deadline is hard: then plan for bare metal or a real-time operating system, because allocator, locks and operating system count too',
              kind: 'judgement',
              sources: ['rust-embedded-no-std', 'embassy'],
            },
          ],
        },
      },
    },
    {
      id: 'io-with-cpu-spikes',
      label: 'Mostly I/O, with bursts of CPU work',
      aliases: ['spiky load', 'CPU spikes'],
      cells: {
        pick: {
          lead: 'Go, with the CPU bursts inside',
          languages: ['go'],
          points: [
            {
              text: 'Go, with the CPU bursts left in the same service',
              kind: 'judgement',
            },
          ],
        },
        why: {
          lead: 'Goroutines share all cores',
          verified: '2026-11-30',
          points: [
            {
              text: 'Goroutines spread over every core, and one that computes can be interrupted, so where there are two cores or more a burst hardly holds up the rest',
              kind: 'judgement',
              sources: ['go-gomaxprocs', 'go-1-14'],
            },
            {
              text: 'Bursts share the cores with everybody else, so limit how many run at once: as many as there are cores would leave nothing for other requests',
              kind: 'judgement',
            },
          ],
        },
        unless: {
          lead: 'CPU bursts break your target',
          points: [
            {
              text: 'A CPU burst breaks your latency target: then move [the burst to Rust](/decide/rust-for-the-spike/) and keep the rest in Go',
              kind: 'judgement',
            },
            {
              text: 'The team writes Python or TypeScript every day: then give the burst to [background workers](/stacks/python-web-service/) or [worker threads](/stacks/node-api/)',
              kind: 'judgement',
            },
          ],
        },
      },
    },
    {
      id: 'packaging-takes-the-time',
      label: 'More time lost on packaging and runtimes than spent on code',
      aliases: ['dependency hell', 'virtualenv mess'],
      cells: {
        pick: {
          lead: 'Go, one binary',
          languages: ['go'],
          points: [{ text: 'Go, shipped as one binary', kind: 'judgement' }],
        },
        why: {
          lead: 'No runtime to install',
          points: [
            {
              text: 'The runtime is inside the one binary, which is static if cgo is switched off',
              kind: 'documented',
              sources: ['go-faq', 'go-1-20'],
            },
          ],
        },
        unless: {
          lead: 'Only Python packaging hurts',
          points: [
            {
              text: 'Python packaging is the only pain: then try `uv` with a lock file and a container image before a rewrite',
              kind: 'judgement',
              sources: ['uv', 'pep-751'],
            },
          ],
        },
      },
    },
    {
      id: 'type-level-expressiveness',
      label: 'A team that wants expressive types and accepts a steep ramp',
      aliases: ['functional programming', 'sum types'],
      cells: {
        pick: {
          lead: 'Rust, with time to learn',
          languages: ['rust'],
          points: [
            {
              text: 'Rust, with the time that the slowest learner needs',
              kind: 'judgement',
            },
          ],
        },
        why: {
          lead: 'The compiler checks more',
          verified: '2026-11-30',
          points: [
            {
              text: 'The compiler checks ownership and missing values, and traits say more than Go’s interfaces',
              kind: 'judgement',
              sources: ['rust-book-ownership', 'rust-std-option', 'go-generic-methods'],
            },
          ],
        },
        unless: {
          lead: 'The deadline is too near',
          points: [
            {
              text: 'The ramp-up does not fit the deadline: then take Go, or TypeScript if a web team wants expressive types',
              kind: 'judgement',
              sources: ['rust-learning-journeys'],
            },
          ],
        },
      },
    },
    {
      id: 'embedded-without-a-collector',
      label: 'Embedded or device code with no room for a garbage collector',
      aliases: ['firmware', 'microcontroller', 'IoT', 'no_std'],
      cells: {
        pick: {
          lead: 'Rust, without a runtime',
          languages: ['rust'],
          points: [{ text: 'Rust, with `no_std` on bare metal', kind: 'judgement' }],
        },
        why: {
          lead: 'No operating system needed',
          points: [
            {
              text: '`core` needs no operating system and no allocator, and bare-metal Arm and RISC-V targets are tier 2',
              kind: 'documented',
              sources: ['rust-embedded-no-std', 'rust-platform-support'],
            },
            {
              text: 'Embassy has `async` drivers for STM32, nRF and RP2040 chips',
              kind: 'documented',
              sources: ['embassy'],
            },
          ],
        },
        unless: {
          lead: 'Certified libraries are required',
          verified: '2026-11-30',
          points: [
            {
              text: 'You need certified libraries above IEC 61508 SIL 2, where the ecosystem thins out: then plan to write or qualify most of them yourself',
              kind: 'judgement',
              sources: [
                'rust-safety-critical',
                'roadmap-safety-critical-rust',
                'ferrocene-documentation',
              ],
            },
            {
              text: 'The compiler is not the obstacle: Ferrocene is qualified to the highest levels, while of its libraries only part of `core` is certified, and to lower ones ([which levels](/rust/#safety-critical-software))',
              kind: 'documented',
              sources: ['ferrocene', 'ferrocene-documentation'],
            },
          ],
        },
      },
    },
    {
      id: 'scripting-and-automation',
      label: 'Scripts, automation and glue',
      aliases: ['glue script', 'shell script', 'cron job'],
      cells: {
        pick: {
          lead: 'Python, with a lock file',
          languages: ['python'],
          points: [{ text: 'Python, with a lock file', kind: 'judgement' }],
        },
        why: {
          lead: 'No build step, many libraries',
          points: [
            {
              text: 'There is no build step, people who do not program all day can read it, and a library is close at hand',
              kind: 'judgement',
            },
          ],
        },
        unless: {
          lead: 'Other machines must run it',
          points: [
            {
              text: 'It must run on machines without an interpreter: then take Go',
              kind: 'judgement',
              sources: ['go-faq'],
            },
            {
              text: 'It lives in a front-end repository: then take Node, which has run `.ts` files directly since 22.18',
              kind: 'judgement',
              sources: ['node-typescript'],
            },
          ],
        },
      },
    },
  ],
});
