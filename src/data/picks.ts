import { defineTable } from '#data/schemas/table.ts';

export const picks = defineTable('src/data/picks.ts', {
  id: 'picks',
  title: 'Practical picks',
  caption: 'A situation, what we would take, the reason, and what would change our mind.',
  rowHeader: 'Situation',
  verified: '2026-11-23',
  columns: [
    { id: 'pick', label: 'Take' },
    { id: 'why', label: 'Because' },
    { id: 'unless', label: 'Unless' },
  ],
  rows: [
    {
      id: 'throughput-api-or-worker',
      label: 'A throughput API, gateway or worker that mostly does I/O',
      aliases: ['microservices', 'REST API', 'gateway', 'backend'],
      cells: {
        pick: {
          languages: ['go'],
          points: [{ text: 'Go, with `net/http` and few dependencies', kind: 'judgement' }],
        },
        why: {
          points: [
            {
              text: 'One goroutine per request, on a starting stack of about 2 KiB, lets blocking code scale',
              kind: 'documented',
              sources: ['go-runtime-notes', 'go-faq'],
            },
            {
              text: '`net/http` matches methods and path wildcards since Go 1.22',
              kind: 'documented',
              sources: ['go-1-22', 'go-routing'],
            },
          ],
        },
        unless: {
          points: [
            {
              text: 'The server bill decides: take Rust; Grab reported about 70% less infrastructure after rewriting one Go service',
              kind: 'judgement',
              sources: ['grab-counter-service'],
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
          languages: ['python'],
          points: [
            { text: 'Python, with native libraries doing the computation', kind: 'judgement' },
          ],
        },
        why: {
          points: [
            {
              text: 'Major frameworks come to Python first; PyTorch is built to integrate with it',
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
          points: [
            {
              text: 'Serving, authentication and fan-out dominate: keep the model in Python and put Go in front of it',
              kind: 'judgement',
            },
          ],
        },
      },
    },
    {
      id: 'full-stack-web-app',
      label: 'A full-stack web app with server-side rendering',
      aliases: ['website', 'SaaS', 'front end and back end', 'frontend'],
      cells: {
        pick: {
          languages: ['node'],
          points: [{ text: 'Node with TypeScript', kind: 'judgement' }],
        },
        why: {
          points: [
            {
              text: 'The main server-side rendering frameworks, Next and Nuxt among them, are JavaScript',
              kind: 'documented',
              sources: ['next-js', 'nuxt'],
            },
            {
              text: 'One language and one set of types from the screen to the API',
              kind: 'judgement',
            },
          ],
        },
        unless: {
          points: [
            {
              text: 'Requests carry heavy CPU work: move it to worker threads or to a Go or Rust service',
              kind: 'judgement',
              sources: ['node-event-loop', 'node-worker-threads'],
            },
            {
              text: 'Nobody can patch within days: React reported a remote-code-execution flaw in Server Components in December 2025',
              kind: 'judgement',
              sources: ['react2shell', 'next-react2shell'],
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
          languages: ['node'],
          points: [
            {
              text: 'Node with a WebSocket server package such as `ws`; the built-in WebSocket is a client only',
              kind: 'judgement',
              sources: ['node-websocket', 'ws'],
            },
          ],
        },
        why: {
          points: [
            {
              text: 'One event loop serves many connections while the work per message stays small',
              kind: 'documented',
              sources: ['node-event-loop'],
            },
          ],
        },
        unless: {
          points: [
            {
              text: 'Messages cost CPU, or no front end shares the code: take Go',
              kind: 'judgement',
              sources: ['node-event-loop'],
            },
          ],
        },
      },
    },
    {
      id: 'ultra-low-latency-core',
      label: 'An ultra-low-latency proxy, compression or cryptography',
      aliases: ['proxy', 'codec', 'high frequency trading', 'HFT'],
      cells: {
        pick: {
          languages: ['rust', 'go'],
          points: [
            {
              text: 'Rust for the core, in process or as a sidecar; Go for the service around it',
              kind: 'judgement',
            },
          ],
        },
        why: {
          points: [
            {
              text: 'No collector runs beside your code, and SIMD intrinsics are stable (AVX-512 since Rust 1.89)',
              kind: 'documented',
              sources: ['rust-book-ownership', 'rust-1-89-0'],
            },
            {
              text: 'The Pingora README counts over 40 million production requests a second',
              kind: 'documented',
              sources: ['pingora'],
            },
          ],
        },
        unless: {
          points: [
            {
              text: 'A profile shows the time goes to I/O: stay in Go; Grab reported similar latency after its rewrite in Rust',
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
        pick: { languages: ['go'], points: [{ text: 'Go', kind: 'judgement' }] },
        why: {
          points: [
            {
              text: 'One file per platform, cross-compiled from one machine with `GOOS` and `GOARCH`',
              kind: 'documented',
              sources: ['go-install-source'],
            },
            {
              text: '55% of Go survey respondents build both command-line tools and APIs (September 2025)',
              kind: 'measured',
              sources: ['go-survey-2025'],
            },
          ],
        },
        unless: {
          points: [
            {
              text: 'Its users already have another runtime: Python for data people, Node for front-end tooling',
              kind: 'judgement',
            },
            {
              text: 'It spends its time parsing or compressing: take Rust',
              kind: 'judgement',
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
          points: [
            {
              text: 'The Kubernetes project maintains `controller-runtime` itself; Kubebuilder and Operator SDK build on it',
              kind: 'documented',
              sources: ['controller-runtime'],
            },
          ],
        },
        unless: {
          points: [
            {
              text: 'Rust is already your house language: take `kube-rs` (4.2), a CNCF Sandbox project',
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
        pick: { languages: ['go'], points: [{ text: 'Go', kind: 'judgement' }] },
        why: {
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
          points: [
            {
              text: 'The team already ships well in Python or Node: a change of language costs more than it returns in a quarter',
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
        pick: { languages: ['rust'], points: [{ text: 'Rust', kind: 'judgement' }] },
        why: {
          points: [
            {
              text: 'No marking, allocation assists or write barriers to pay for during a request',
              kind: 'judgement',
              sources: ['go-gc-guide', 'rust-book-ownership'],
            },
          ],
        },
        unless: {
          points: [
            {
              text: 'Cutting allocations in Go already meets the target: profile before you rewrite',
              kind: 'judgement',
              sources: ['go-gc-guide'],
            },
            {
              text: 'The deadline is hard: allocator, locks and operating system count too, so plan for bare metal',
              kind: 'judgement',
              sources: ['rust-embedded-no-std', 'embassy'],
            },
          ],
        },
      },
    },
    {
      id: 'io-with-cpu-spikes',
      label: 'Mostly I/O, with spikes of CPU',
      aliases: ['spiky load'],
      cells: {
        pick: { languages: ['go'], points: [{ text: 'Go', kind: 'judgement' }] },
        why: {
          points: [
            {
              text: 'Goroutines spread over every core and can be preempted, so a spike does not hold up the rest',
              kind: 'judgement',
              sources: ['go-gomaxprocs', 'go-1-14'],
            },
          ],
        },
        unless: {
          points: [
            {
              text: 'The spikes break your latency objective: put that part in Rust and keep the rest',
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
        pick: { languages: ['go'], points: [{ text: 'Go', kind: 'judgement' }] },
        why: {
          points: [
            {
              text: 'One binary with the runtime inside; static once cgo is off',
              kind: 'documented',
              sources: ['go-faq', 'go-1-20'],
            },
          ],
        },
        unless: {
          points: [
            {
              text: 'Python packaging is the only pain: try `uv` with a lock file before a rewrite',
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
        pick: { languages: ['rust'], points: [{ text: 'Rust', kind: 'judgement' }] },
        why: {
          points: [
            {
              text: 'Ownership is checked by the compiler, and traits say more than Go interfaces',
              kind: 'judgement',
              sources: ['rust-book-ownership', 'go-generic-methods'],
            },
          ],
        },
        unless: {
          points: [
            {
              text: 'The ramp does not fit the deadline: take Go, or TypeScript for expressive types in a web team',
              kind: 'judgement',
              sources: ['rust-learning-journeys'],
            },
          ],
        },
      },
    },
    {
      id: 'embedded-without-a-collector',
      label: 'Embedded or edge code where a collector is not acceptable',
      aliases: ['firmware', 'microcontroller', 'IoT'],
      cells: {
        pick: {
          languages: ['rust'],
          points: [{ text: 'Rust, with `no_std` on bare metal', kind: 'judgement' }],
        },
        why: {
          points: [
            {
              text: '`core` needs no operating system and no allocator; Arm and RISC-V bare metal is tier 2',
              kind: 'documented',
              sources: ['rust-embedded-no-std', 'rust-platform-support'],
            },
            {
              text: 'Embassy brings `async` hardware layers for STM32, nRF and RP2040 chips',
              kind: 'documented',
              sources: ['embassy'],
            },
          ],
        },
        unless: {
          points: [
            {
              text: 'You need certification above IEC 61508 SIL 2: qualified tools and libraries thin out there',
              kind: 'documented',
              sources: ['rust-safety-critical', 'roadmap-safety-critical-rust'],
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
        pick: { languages: ['python'], points: [{ text: 'Python', kind: 'judgement' }] },
        why: {
          points: [
            {
              text: 'No build step, readable by people who do not program all day, libraries close at hand',
              kind: 'judgement',
            },
          ],
        },
        unless: {
          points: [
            {
              text: 'It must run on machines without an interpreter: take Go',
              kind: 'judgement',
              sources: ['go-faq'],
            },
            {
              text: 'It lives in a front-end repository: take Node, which runs `.ts` files directly since 22.18',
              kind: 'judgement',
              sources: ['node-typescript'],
            },
          ],
        },
      },
    },
  ],
});
