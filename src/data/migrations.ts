import { defineTable } from '#data/schemas/table.ts';

export const migrations = defineTable('src/data/migrations.ts', {
  id: 'migrations',
  title: 'Migrations',
  caption:
    'Published moves to, from or between Go, Python, Node and Rust: who, when, why, what changed and what did not improve. Returns and refusals are included.',
  rowHeader: 'Who, and what',
  verified: '2026-11-30',
  columns: [
    { id: 'move', label: 'From and to' },
    { id: 'when', label: 'When' },
    { id: 'why', label: 'Why' },
    { id: 'result', label: 'Before and after' },
    { id: 'not-improved', label: 'What did not improve' },
  ],
  rows: [
    {
      id: 'grab-counter-service',
      label: 'Grab, counter service',
      aliases: ['Go to Rust', 'infrastructure cost', 'server bill'],
      cells: {
        move: {
          lead: 'Go to Rust',
          languages: ['go', 'rust'],
          points: [
            {
              text: 'Grab rewrote one Go service, its counter service, in Rust, from scratch and behind the same gRPC interface',
              kind: 'documented',
              sources: ['grab-counter-service'],
            },
          ],
        },
        when: {
          lead: 'June 2025',
          points: [
            {
              text: 'Grab described the rewrite on 20 June 2025',
              kind: 'documented',
              sources: ['grab-counter-service'],
            },
          ],
        },
        why: {
          lead: 'Simple service, much traffic',
          points: [
            {
              text: 'Grab chose the service because its job is simple and its traffic high, up to tens of thousands of batch reads a second',
              kind: 'documented',
              sources: ['grab-counter-service'],
            },
          ],
        },
        result: {
          lead: '20 cores became 4.5',
          points: [
            {
              text: 'For 1,000 requests a second the Go version took 20 cores and the Rust version 4.5',
              kind: 'measured',
              sources: ['grab-counter-service'],
            },
            {
              text: 'Grab’s post gives the saving as 70% in its summary and as 80% in its text',
              kind: 'documented',
              sources: ['grab-counter-service'],
            },
          ],
        },
        'not-improved': {
          lead: 'p99 similar or slightly worse',
          points: [
            {
              text: 'The p99 latency of the Rust version was similar to Go’s or slightly worse',
              kind: 'measured',
              sources: ['grab-counter-service'],
            },
            {
              text: 'Grab had to rebuild internal libraries and use unofficial Rust clients for Datadog and Redis, and a blocking call in async code made the first version slow',
              kind: 'documented',
              sources: ['grab-counter-service'],
            },
          ],
        },
      },
    },
    {
      id: 'discord-read-states',
      label: 'Discord, Read States',
      aliases: ['Go to Rust', 'garbage collection pauses', 'GC latency'],
      cells: {
        move: {
          lead: 'Go to Rust',
          languages: ['go', 'rust'],
          points: [
            {
              text: 'Discord moved the service that remembers what each user has read from Go to Rust',
              kind: 'documented',
              sources: ['discord-read-states'],
            },
          ],
        },
        when: {
          lead: '2019, described in 2020',
          points: [
            {
              text: 'Discord finished the port in May 2019 and described it on 4 February 2020',
              kind: 'documented',
              sources: ['discord-read-states'],
            },
          ],
        },
        why: {
          lead: 'Latency peaks every two minutes',
          points: [
            {
              text: 'Go forced a garbage collection at least every two minutes, and each one scanned a cache of tens of millions of entries, which raised latency and CPU use for a moment',
              kind: 'documented',
              sources: ['discord-read-states'],
            },
            {
              text: 'Tuning the garbage collector changed nothing, and a smaller cache lowered the peaks but raised p99',
              kind: 'documented',
              sources: ['discord-read-states'],
            },
          ],
        },
        result: {
          lead: 'The peaks disappeared',
          points: [
            {
              text: 'The Rust version had no such peaks, and its latency, CPU use and memory were lower than Go’s',
              kind: 'measured',
              sources: ['discord-read-states'],
            },
          ],
        },
        'not-improved': {
          lead: 'Later Go was never compared',
          points: [
            {
              text: 'Discord’s graphs are of Go 1.9.2; it tried 1.8 to 1.10 and compared no later version',
              kind: 'documented',
              sources: ['discord-read-states'],
            },
            {
              text: 'Go 1.26 made another garbage collector the default, so the case shows when a garbage collector hurts, not how much it would today',
              kind: 'judgement',
              sources: ['go-1-26'],
            },
            {
              text: 'The async support that the Rust version needed was then only in the unstable compiler',
              kind: 'documented',
              sources: ['discord-read-states'],
            },
          ],
        },
      },
    },
    {
      id: 'turborepo',
      label: 'Vercel, Turborepo',
      aliases: ['Go to Rust', 'build tool', 'cgo'],
      cells: {
        move: {
          lead: 'Go to Rust',
          languages: ['go', 'rust'],
          points: [
            {
              text: 'Vercel moved its build tool Turborepo from Go to Rust, one part after the other',
              kind: 'documented',
              sources: ['turborepo-go-to-rust', 'turborepo-migration-finished'],
            },
          ],
        },
        when: {
          lead: '2023 to early 2024',
          points: [
            {
              text: 'Announced on 7 March 2023 and reported finished on 12 February 2024; Vercel counts 15 months and about 70,000 lines',
              kind: 'documented',
              sources: ['turborepo-go-to-rust', 'turborepo-migration-finished'],
            },
          ],
        },
        why: {
          lead: 'One codebase with Turbopack',
          points: [
            {
              text: 'Turbopack, built by the same team, was already Rust, so both languages had to solve the same problems',
              kind: 'documented',
              sources: ['turborepo-go-to-rust'],
            },
            {
              text: 'Vercel also named correctness on users’ machines, file permissions on Windows, C code through cgo, and the team’s wish to write Rust',
              kind: 'documented',
              sources: ['turborepo-go-to-rust'],
            },
          ],
        },
        result: {
          lead: 'No speed figures published',
          points: [
            {
              text: 'No speed figures were published',
              kind: 'documented',
              sources: ['turborepo-go-to-rust', 'turborepo-migration-finished'],
            },
            {
              text: 'Comparing the task hashes of both versions in CI found many errors before users met them',
              kind: 'documented',
              sources: ['turborepo-migration-finished'],
            },
          ],
        },
        'not-improved': {
          lead: 'Packaging became harder meanwhile',
          points: [
            {
              text: 'Binaries of Go and Rust together met packaging problems on Alpine Linux and Windows',
              kind: 'documented',
              sources: ['turborepo-migration-finished'],
            },
            {
              text: 'Calling between the two languages stopped working out once async, multi-threaded code had to cross the boundary',
              kind: 'documented',
              sources: ['turborepo-migration-finished'],
            },
            {
              text: 'The team would specify the behaviour and clean up code and tests first if it did it again',
              kind: 'documented',
              sources: ['turborepo-migration-finished'],
            },
          ],
        },
      },
    },
    {
      id: 'influxdb',
      label: 'InfluxData, InfluxDB 3',
      aliases: ['Go to Rust', 'time series database', 'DataFusion'],
      cells: {
        move: {
          lead: 'Go to Rust',
          languages: ['go', 'rust'],
          points: [
            {
              text: 'InfluxData built version 3 of its database in Rust; versions 1 and 2 are Go',
              kind: 'documented',
              sources: ['influxdb-3', 'influxdb-v3-why-rust'],
            },
          ],
        },
        when: {
          lead: '2020 to 2025',
          points: [
            {
              text: 'Decided in 2020; InfluxDB 3 Core became generally available in April 2025',
              kind: 'documented',
              sources: ['influxdb-v3-why-rust', 'influxdb-3'],
            },
          ],
        },
        why: {
          lead: 'Memory control and Rust libraries',
          points: [
            {
              text: 'InfluxData wanted control over memory, data kept in object storage, and the Rust libraries around Arrow and DataFusion',
              kind: 'documented',
              sources: ['influxdb-v3-why-rust'],
            },
          ],
        },
        result: {
          lead: 'No figure for the language',
          points: [
            {
              text: 'The storage design changed together with the language, so no figure shows what Rust alone did',
              kind: 'judgement',
              sources: ['influxdb-v3-why-rust', 'influxdb-3'],
            },
          ],
        },
        'not-improved': {
          lead: 'Over four years of work',
          points: [
            {
              text: 'The rewrite took over four years',
              kind: 'documented',
              sources: ['influxdb-v3-why-rust'],
            },
            {
              text: 'In January 2025 the free Core edition was meant for recent data, limited how far back one query may reach and did not cover all uses of versions 1 and 2',
              kind: 'documented',
              sources: ['influxdb-3-core-72-hours'],
            },
          ],
        },
      },
    },
    {
      id: 'bluesky-server',
      label: 'Bluesky, first server',
      aliases: ['Go to TypeScript', 'atproto', 'prototype'],
      cells: {
        move: {
          lead: 'Go to TypeScript',
          languages: ['go', 'node'],
          points: [
            {
              text: 'Bluesky deleted its Go server and command line and went on in TypeScript',
              kind: 'documented',
              sources: ['remove-go-code'],
            },
          ],
        },
        when: {
          lead: 'March 2022',
          points: [
            {
              text: 'The Go code was removed on 23 March 2022',
              kind: 'documented',
              sources: ['remove-go-code'],
            },
          ],
        },
        why: {
          lead: 'Only one language while prototyping',
          points: [
            {
              text: 'The change says that server and command line would not be written in Go, at least for the prototype',
              kind: 'documented',
              sources: ['remove-go-code'],
            },
            {
              text: 'One language for prototype, clients and server counted for more at that stage than the better server language, as we read it',
              kind: 'judgement',
            },
          ],
        },
        result: {
          lead: 'No figures published',
          points: [
            {
              text: 'We found no figures about this move',
              kind: 'judgement',
              sources: ['remove-go-code'],
            },
          ],
        },
        'not-improved': {
          lead: 'Go came back for services',
          points: [
            {
              text: 'Bluesky later wrote its relay, search and moderation services in Go, while the data server of each user and the application view stayed in TypeScript',
              kind: 'documented',
              sources: ['bluesky-indigo'],
            },
          ],
        },
      },
    },
    {
      id: 'netlify-cli',
      label: 'Netlify, command line',
      aliases: ['Go to Node', 'CLI', 'netlifyctl', 'oclif'],
      cells: {
        move: {
          lead: 'Node to Go and back',
          languages: ['go', 'node'],
          points: [
            {
              text: 'Netlify moved its command line from Node to Go and, with version 2, back to Node',
              kind: 'documented',
              sources: ['netlify-cli-2'],
            },
          ],
        },
        when: {
          lead: 'September 2018',
          points: [
            {
              text: 'The return to Node was announced on 10 September 2018',
              kind: 'documented',
              sources: ['netlify-cli-2'],
            },
          ],
        },
        why: {
          lead: 'Customers already use npm',
          points: [
            {
              text: 'Most of Netlify’s customers work with Node and npm, and outside contributions were to be easy',
              kind: 'documented',
              sources: ['netlify-cli-2'],
            },
          ],
        },
        result: {
          lead: 'No figures published',
          points: [
            {
              text: 'No figures were published: the announcement speaks of convenience and contributions',
              kind: 'documented',
              sources: ['netlify-cli-2'],
            },
          ],
        },
        'not-improved': {
          lead: 'No dependency-free binary',
          points: [
            {
              text: 'The new command line is installed through npm, and the Go binary without dependencies was kept, but with few new features and fixes',
              kind: 'documented',
              sources: ['netlify-cli-2', 'netlifyctl-support'],
            },
          ],
        },
      },
    },
    {
      id: 'figma-multiplayer',
      label: 'Figma, multiplayer server',
      aliases: ['TypeScript to Rust', 'Node to Rust'],
      cells: {
        move: {
          lead: 'TypeScript to Rust, in part',
          languages: ['node', 'rust'],
          points: [
            {
              text: 'Figma moved the work on documents from TypeScript to one Rust process per document and left the networking on Node',
              kind: 'documented',
              sources: ['figma-rust'],
            },
          ],
        },
        when: {
          lead: 'May 2018',
          points: [
            {
              text: 'Figma described the change on 2 May 2018',
              kind: 'documented',
              sources: ['figma-rust'],
            },
          ],
        },
        why: {
          lead: 'One slow call blocked everybody',
          points: [
            {
              text: 'The TypeScript server had one thread, so one slow encoding held up every document on that worker, and garbage collection added to the unpredictable latency',
              kind: 'documented',
              sources: ['figma-rust'],
            },
            {
              text: 'A Node process for each document would have needed too much memory',
              kind: 'documented',
              sources: ['figma-rust'],
            },
          ],
        },
        result: {
          lead: 'Serialising ten times faster',
          points: [
            {
              text: 'Serialising a document became more than ten times faster in Rust',
              kind: 'measured',
              sources: ['figma-rust'],
            },
          ],
        },
        'not-improved': {
          lead: 'The full rewrite was dropped',
          points: [
            {
              text: 'Figma gave up its plan to move the whole server to Rust: libraries were young, two compression libraries had errors that could lose data, and async Rust was hard in 2018',
              kind: 'documented',
              sources: ['figma-rust'],
            },
          ],
        },
      },
    },
    {
      id: 'npm-registry',
      label: 'npm, authorisation service',
      aliases: ['Node to Rust', 'JavaScript to Rust', 'registry'],
      cells: {
        move: {
          lead: 'Node to Rust',
          languages: ['node', 'rust'],
          points: [
            {
              text: 'npm rewrote the service that decides who may access a package from Node in Rust',
              kind: 'documented',
              sources: ['npm-rust-whitepaper'],
            },
          ],
        },
        when: {
          lead: 'Described in 2019',
          points: [
            {
              text: 'The white paper is of 25 February 2019, when the Rust service had run for a year and a half',
              kind: 'documented',
              sources: ['npm-rust-whitepaper'],
            },
          ],
        },
        why: {
          lead: 'A service bound by CPU',
          points: [
            {
              text: 'The service was bound by CPU and was expected to become a bottleneck of the registry',
              kind: 'documented',
              sources: ['npm-rust-whitepaper'],
            },
            {
              text: 'npm tried it again in Node, which took an hour, in Go, which took two days, and in Rust, which took about a week with learning the language',
              kind: 'documented',
              sources: ['npm-rust-whitepaper'],
            },
            {
              text: 'npm turned Go down because of its dependency management at that time, before modules',
              kind: 'documented',
              sources: ['npm-rust-whitepaper'],
            },
          ],
        },
        result: {
          lead: '18 months without an alert',
          points: [
            {
              text: 'The Rust service caused no alert in its first year and a half',
              kind: 'documented',
              sources: ['npm-rust-whitepaper'],
            },
            {
              text: 'No speed figures were published',
              kind: 'documented',
              sources: ['npm-rust-whitepaper'],
            },
          ],
        },
        'not-improved': {
          lead: 'Two stacks to monitor',
          points: [
            {
              text: 'npm had to keep monitoring, logging and alerting for two stacks',
              kind: 'documented',
              sources: ['npm-rust-whitepaper'],
            },
          ],
        },
      },
    },
    {
      id: 'codex-cli',
      label: 'OpenAI, Codex CLI',
      aliases: ['TypeScript to Rust', 'Node to Rust', 'sandbox', 'coding agent'],
      cells: {
        move: {
          lead: 'TypeScript to Rust',
          languages: ['node', 'rust'],
          points: [
            {
              text: 'OpenAI moved its command-line agent Codex from TypeScript on Node to Rust',
              kind: 'documented',
              sources: ['feat-initial-import-rust-implementation-codex', 'rust-cli-cutover'],
            },
          ],
        },
        when: {
          lead: 'April to July 2025',
          points: [
            {
              text: 'The Rust code came into the repository on 24 April 2025, and the first Rust release, 0.2.0, followed in July',
              kind: 'documented',
              sources: [
                'feat-initial-import-rust-implementation-codex',
                'docs-update-documentation-reflect-rust-cli',
              ],
            },
          ],
        },
        why: {
          lead: 'Install, sandbox and memory',
          points: [
            {
              text: 'Users had to install Node 22, the sandbox needed Linux system calls (seccomp, Landlock), and memory use was to fall without a garbage collector',
              kind: 'documented',
              sources: ['feat-initial-import-rust-implementation-codex'],
            },
          ],
        },
        result: {
          lead: 'No figures published',
          points: [
            {
              text: 'We found no performance figures about this move',
              kind: 'judgement',
              sources: ['feat-initial-import-rust-implementation-codex', 'rust-cli-cutover'],
            },
          ],
        },
        'not-improved': {
          lead: 'Fewer features at first',
          points: [
            {
              text: 'The Rust version had fewer features at first: a list of 6 June 2025 names one gap that blocks the switch and twelve important ones',
              kind: 'documented',
              sources: ['rust-cli-cutover'],
            },
          ],
        },
      },
    },
    {
      id: 'vite',
      label: 'Vite, bundler',
      aliases: ['Rolldown', 'esbuild', 'Rollup', 'Go to Rust', 'JavaScript to Rust'],
      cells: {
        move: {
          lead: 'Go and JavaScript to Rust',
          languages: ['go', 'node', 'rust'],
          points: [
            {
              text: 'Vite 8 replaced esbuild (Go) and Rollup (JavaScript) with Rolldown, which is written in Rust',
              kind: 'documented',
              sources: ['vite-8'],
            },
          ],
        },
        when: {
          lead: 'March 2026',
          points: [
            {
              text: 'Vite 8 came out on 12 March 2026',
              kind: 'documented',
              sources: ['vite-8'],
            },
          ],
        },
        why: {
          lead: 'One bundler instead of two',
          points: [
            {
              text: 'Vite used one bundler for development and another for production, whose behaviour had to be kept alike',
              kind: 'documented',
              sources: ['vite-8'],
            },
          ],
        },
        result: {
          lead: '10–30 times faster than Rollup',
          points: [
            {
              text: 'Vite calls Rolldown 10 to 30 times faster than Rollup; the production build of the company Linear fell from 46 to 6 s',
              kind: 'documented',
              sources: ['vite-8'],
            },
          ],
        },
        'not-improved': {
          lead: 'Only as fast as esbuild',
          points: [
            {
              text: 'Rolldown in Rust only matches the speed of esbuild, which is written in Go',
              kind: 'documented',
              sources: ['vite-8'],
            },
          ],
        },
      },
    },
    {
      id: 'dropbox-sync-engine',
      label: 'Dropbox, sync engine',
      aliases: ['Python to Rust', 'Nucleus', 'desktop client'],
      cells: {
        move: {
          lead: 'Python to Rust',
          languages: ['python', 'rust'],
          points: [
            {
              text: 'Dropbox rewrote the part of its desktop program that synchronises files from Python in Rust',
              kind: 'documented',
              sources: ['dropbox-nucleus'],
            },
          ],
        },
        when: {
          lead: '2016 to 2020',
          points: [
            {
              text: 'The rewrite began in 2016 and was described on 9 March 2020',
              kind: 'documented',
              sources: ['dropbox-nucleus'],
            },
          ],
        },
        why: {
          lead: 'A wrong data model',
          points: [
            {
              text: 'The data model of the old engine was wrong in its structure, so correctness mattered more than speed',
              kind: 'documented',
              sources: ['dropbox-nucleus'],
            },
          ],
        },
        result: {
          lead: 'No figures found',
          points: [
            {
              text: 'We found no before-and-after figures in the parts of the post that we read',
              kind: 'judgement',
              sources: ['dropbox-nucleus'],
            },
          ],
        },
        'not-improved': {
          lead: 'Four years, risky elsewhere',
          points: [
            {
              text: 'The rewrite took four years, and Dropbox warns that in many environments such a rewrite would be a very bad idea',
              kind: 'documented',
              sources: ['dropbox-nucleus'],
            },
          ],
        },
      },
    },
    {
      id: 'bun',
      label: 'Bun, JavaScript runtime',
      aliases: ['Zig to Rust', 'AI translation', 'unsafe'],
      cells: {
        move: {
          lead: 'Zig to Rust',
          languages: ['rust'],
          points: [
            {
              text: 'Bun, a JavaScript runtime, was translated from Zig to Rust by AI agents under one engineer',
              kind: 'documented',
              sources: ['bun-rust-rewrite', 'bun-in-rust'],
            },
          ],
        },
        when: {
          lead: 'May 2026',
          points: [
            {
              text: 'The Rust code was merged on 14 May 2026; version 1.4 is the first stable release with it',
              kind: 'documented',
              sources: ['bun-rust-rewrite', 'bun-in-rust', 'bun'],
            },
          ],
        },
        why: {
          lead: 'Memory errors in Zig',
          points: [
            {
              text: 'Bun mixes JavaScript objects, which a garbage collector frees, with memory that it frees by hand, and that led to leaks and to the use of freed memory',
              kind: 'documented',
              sources: ['bun-in-rust'],
            },
          ],
        },
        result: {
          lead: '128 bugs fixed in 1.4',
          points: [
            {
              text: 'Bun 1.4 fixed 128 bugs, and after 2,000 builds in one process memory fell from 6,745 to 609 MB',
              kind: 'measured',
              sources: ['bun-in-rust'],
            },
            {
              text: 'The translation of 535,496 lines took 11 days and about 165,000 US dollars at the list price of the AI model',
              kind: 'documented',
              sources: ['bun-in-rust'],
            },
          ],
        },
        'not-improved': {
          lead: 'Speed hardly changed',
          points: [
            {
              text: 'HTTP and the command line became 2 to 5% faster; neither Zig nor Rust has a garbage collector',
              kind: 'measured',
              sources: ['bun-in-rust'],
            },
            {
              text: '19 known regressions had to be repaired, and about 13,000 uses of `unsafe`, 4% of the code, remain outside the compiler’s guarantees',
              kind: 'documented',
              sources: ['bun-in-rust'],
            },
            {
              text: 'The account comes from an engineer of the vendor that owns Bun and sells the AI model he used',
              kind: 'documented',
              sources: ['bun-in-rust'],
            },
          ],
        },
      },
    },
    {
      id: 'cloudflare-pingora',
      label: 'Cloudflare, Pingora proxy',
      aliases: ['NGINX to Rust', 'Lua to Rust', 'OpenResty', 'proxy'],
      cells: {
        move: {
          lead: 'NGINX with Lua to Rust',
          languages: ['rust'],
          points: [
            {
              text: 'Cloudflare replaced NGINX and its Lua scripts with Pingora, a proxy written in Rust',
              kind: 'documented',
              sources: ['pingora-how-built', 'pingora'],
            },
          ],
        },
        when: {
          lead: 'September 2022',
          points: [
            {
              text: 'Cloudflare described Pingora on 14 September 2022',
              kind: 'documented',
              sources: ['pingora-how-built'],
            },
          ],
        },
        why: {
          lead: 'Workers that share no connections',
          points: [
            {
              text: 'Each NGINX worker process kept its own connections and every request stayed in one worker, so load was uneven and few connections were reused',
              kind: 'documented',
              sources: ['pingora-how-built'],
            },
          ],
        },
        result: {
          lead: '70% less CPU',
          points: [
            {
              text: 'At the same traffic Pingora takes about 70% less CPU and 67% less memory and opens a third as many connections',
              kind: 'measured',
              sources: ['pingora-how-built'],
            },
          ],
        },
        'not-improved': {
          lead: 'Not a comparison with Go',
          points: [
            {
              text: 'Threads instead of processes, a shared pool of connections and the end of Lua account for much of the gain, so the figures do not compare Rust with Go',
              kind: 'judgement',
              sources: ['pingora-how-built'],
            },
          ],
        },
      },
    },
    {
      id: 'cloudflare-fl2',
      label: 'Cloudflare, core proxy FL2',
      aliases: ['NGINX to Rust', 'LuaJIT to Rust', 'unwrap', 'outage of 18 November 2025'],
      cells: {
        move: {
          lead: 'NGINX with Lua to Rust',
          languages: ['rust'],
          points: [
            {
              text: 'Cloudflare is replacing its core proxy, NGINX with LuaJIT, with a Rust proxy called FL2',
              kind: 'documented',
              sources: ['cloudflare-fl2'],
            },
          ],
        },
        when: {
          lead: 'Described in 2025',
          points: [
            {
              text: 'Cloudflare described FL2 in 2025, while it replaced the old proxy step by step',
              kind: 'documented',
              sources: ['cloudflare-fl2'],
            },
          ],
        },
        why: {
          lead: 'Fifteen years of coupled code',
          points: [
            {
              text: 'The old proxy had grown for 15 years, and every further product made it slower and harder to change',
              kind: 'documented',
              sources: ['cloudflare-fl2'],
            },
          ],
        },
        result: {
          lead: 'Less than half the CPU',
          points: [
            {
              text: 'FL2 takes less than half the CPU and memory of the old proxy, and the median response is 10 ms faster, Cloudflare reports',
              kind: 'documented',
              sources: ['cloudflare-fl2'],
            },
          ],
        },
        'not-improved': {
          lead: 'A panic caused an outage',
          points: [
            {
              text: 'On 18 November 2025 an input file grew past a limit of 200 entries, the Rust code called `unwrap` on the error and panicked, and requests failed across Cloudflare’s network',
              kind: 'documented',
              sources: [
                'cloudflare-18-november-2025-outage',
                'cloudflare-outage-november-18-2025-post',
                'cloudflare-outage-november-18-2025-caused',
              ],
            },
          ],
        },
      },
    },
    {
      id: 'fish-shell',
      label: 'fish, command shell',
      aliases: ['C++ to Rust'],
      cells: {
        move: {
          lead: 'C++ to Rust',
          languages: ['rust'],
          points: [
            {
              text: 'The fish shell was moved from C++ to Rust, one part after the other',
              kind: 'documented',
              sources: ['fish-rustport'],
            },
          ],
        },
        when: {
          lead: '2023 to 2024',
          points: [
            {
              text: 'Begun early in 2023; the last C++ was gone in January 2024, and the beta followed in December',
              kind: 'documented',
              sources: ['fish-rustport'],
            },
          ],
        },
        why: {
          lead: 'C++ tools and thread safety',
          points: [
            {
              text: 'Old systems had old C++ compilers, threads were hard to get right, and Rust was to attract contributors',
              kind: 'documented',
              sources: ['fish-rustport'],
            },
          ],
        },
        result: {
          lead: 'Usually slightly faster',
          points: [
            {
              text: '57,000 lines of C++ became 75,000 lines of Rust, and the shell is usually slightly faster',
              kind: 'documented',
              sources: ['fish-rustport'],
            },
          ],
        },
        'not-improved': {
          lead: 'Slightly more memory at rest',
          points: [
            {
              text: 'Memory at rest rose from 7 to 8 MB, although the peak is lower',
              kind: 'documented',
              sources: ['fish-rustport'],
            },
            {
              text: 'Almost a year passed between the last line of C++ and the beta',
              kind: 'documented',
              sources: ['fish-rustport'],
            },
          ],
        },
      },
    },
    {
      id: 'argocd-diff-preview',
      label: 'argocd-diff-preview',
      aliases: ['Rust to Go', 'Kubernetes tool', 'return'],
      cells: {
        move: {
          lead: 'Rust back to Go',
          languages: ['go', 'rust'],
          points: [
            {
              text: 'The maintainer of argocd-diff-preview, a tool for Kubernetes deployments, rewrote it from Rust in Go',
              kind: 'documented',
              sources: ['rewrite-argocd-diff-preview-rust-go'],
            },
          ],
        },
        when: {
          lead: 'March 2025',
          points: [
            {
              text: 'The Go version was merged on 15 March 2025',
              kind: 'documented',
              sources: ['rewrite-argocd-diff-preview-rust-go'],
            },
          ],
        },
        why: {
          lead: 'Contributors know Go',
          points: [
            {
              text: 'The cloud-native tools around it are written in Go, and most of its users had never written Rust, which kept contributions away',
              kind: 'documented',
              sources: ['rewrite-argocd-diff-preview-rust-go'],
            },
          ],
        },
        result: {
          lead: 'Speed unchanged',
          points: [
            {
              text: 'A tester found the Go version as fast as the Rust version',
              kind: 'documented',
              sources: ['rewrite-argocd-diff-preview-rust-go'],
            },
          ],
        },
        'not-improved': {
          lead: 'One feature broke',
          points: [
            {
              text: 'One annotation no longer worked after the rewrite and was repaired on 29 April 2025',
              kind: 'documented',
              sources: ['fix-annotation-not-working-since-code'],
            },
          ],
        },
      },
    },
    {
      id: 'prisma-query-engine',
      label: 'Prisma, query engine',
      aliases: ['Rust to TypeScript', 'ORM', 'WebAssembly', 'return'],
      cells: {
        move: {
          lead: 'Rust back to TypeScript',
          languages: ['node', 'rust'],
          points: [
            {
              text: 'Prisma moved the execution of queries from a Rust binary to TypeScript and kept a query compiler in Rust, built as WebAssembly',
              kind: 'documented',
              sources: ['prisma-orm-6-16-0-release', 'engines'],
            },
          ],
        },
        when: {
          lead: 'April to September 2025',
          points: [
            {
              text: 'Early access in April 2025, generally available in 6.16 on 10 September 2025, the default since version 7',
              kind: 'documented',
              sources: ['prisma-orm-6-7-0-release', 'prisma-orm-6-16-0-release', 'engines'],
            },
          ],
        },
        why: {
          lead: 'Boundary cost and binaries',
          points: [
            {
              text: 'Every query copied data between Rust and JavaScript, and each operating system and OpenSSL version needed a binary of its own',
              kind: 'documented',
              sources: ['prisma-orm-6-7-0-release', 'engines'],
            },
            {
              text: 'Prisma also wanted it to be easier for users to contribute',
              kind: 'documented',
              sources: ['prisma-orm-6-7-0-release'],
            },
          ],
        },
        result: {
          lead: 'Bundle about 90% smaller',
          points: [
            {
              text: 'Prisma reports bundles of 1.6 MB instead of 14 MB and queries up to 3.4 times faster',
              kind: 'documented',
              sources: ['prisma-orm-6-16-0-release'],
            },
          ],
        },
        'not-improved': {
          lead: 'Rust is not gone',
          points: [
            {
              text: 'Prisma’s schema engine is still a Rust program, and so is the query compiler, as WebAssembly',
              kind: 'documented',
              sources: ['engines'],
            },
            {
              text: 'A preview joined related records in memory so slowly that it needed a repair in June 2025',
              kind: 'documented',
              sources: ['prisma-in-memory-joins'],
            },
          ],
        },
      },
    },
    {
      id: 'typescript-compiler',
      label: 'Microsoft, TypeScript compiler',
      aliases: ['TypeScript to Go', 'TypeScript rewritten in Go', 'TypeScript 7', 'tsgo'],
      cells: {
        move: {
          lead: 'TypeScript to Go',
          languages: ['go', 'node'],
          points: [
            {
              text: 'Microsoft ported the TypeScript compiler and its language service from TypeScript to Go',
              kind: 'documented',
              sources: ['typescript-7', 'typescript-7-0-announcement'],
            },
          ],
        },
        when: {
          lead: 'March 2025 to July 2026',
          points: [
            {
              text: 'Announced in March 2025 and released as TypeScript 7.0 on 8 July 2026',
              kind: 'documented',
              sources: ['typescript-releases', 'why-typescript-leaving-javascript-behind'],
            },
          ],
        },
        why: {
          lead: 'Speed without a redesign',
          points: [
            {
              text: 'The aim was speed, through native code and threads that share memory',
              kind: 'documented',
              sources: ['typescript-7-0-announcement'],
            },
            {
              text: 'Go was taken rather than Rust because the old code relies on a garbage collector and on cyclic data, so that it could be ported piece by piece',
              kind: 'documented',
              sources: [
                'typescript-escaping-javascript',
                'why-typescript-leaving-javascript-behind',
              ],
            },
          ],
        },
        result: {
          lead: 'Builds 8–12 times faster',
          points: [
            {
              text: 'Full builds in Microsoft’s list became 7.7 to 11.9 times faster; that of VS Code fell from 125.7 to 10.6 s',
              kind: 'measured',
              sources: ['typescript-7-0-announcement'],
            },
          ],
        },
        'not-improved': {
          lead: 'No programming interface yet',
          points: [
            {
              text: 'TypeScript 7.0 has no stable programming interface, so typescript-eslint and the tools of Vue, Svelte, Astro and MDX keep TypeScript 6 beside it; a new interface is expected with 7.1',
              kind: 'documented',
              sources: ['typescript-7-0-announcement', 'typescript-releases'],
            },
            {
              text: 'Compiled to WebAssembly for the browser, some checks became slower, according to Vite’s author Evan You',
              kind: 'documented',
              sources: ['typescript-6-0-ends-javascript-era'],
            },
          ],
        },
      },
    },
    {
      id: 'appwrite-cli',
      label: 'Appwrite, command line',
      aliases: ['TypeScript to Go', 'CLI', 'start-up time'],
      cells: {
        move: {
          lead: 'TypeScript to Go',
          languages: ['go', 'node'],
          points: [
            {
              text: 'Appwrite rewrote its command line from TypeScript in Go',
              kind: 'documented',
              sources: ['feat-rewrite-appwrite-cli-go', 'feat-sdk-update-version-26-0'],
            },
          ],
        },
        when: {
          lead: 'August 2026',
          points: [
            {
              text: 'Planned on 2 August 2026, merged on 5 August and released as 26.0.0 on 10 August',
              kind: 'documented',
              sources: [
                'go-cli-rewrite-phased-plan',
                'feat-rewrite-appwrite-cli-go',
                'feat-sdk-update-version-26-0',
              ],
            },
            {
              text: 'The plan expected three to six months, but the code was generated from templates within days',
              kind: 'documented',
              sources: ['go-cli-rewrite-phased-plan', 'feat-rewrite-appwrite-cli-go'],
            },
          ],
        },
        why: {
          lead: 'Start-up, memory and fan-out',
          points: [
            {
              text: 'The plan measured first: the start was slow, and a large upload took much memory',
              kind: 'documented',
              sources: ['go-cli-rewrite-phased-plan'],
            },
            {
              text: 'Go won over Rust by concurrent code, an existing Go SDK, cross-compiling and contributors; start-up was a tie, and Rust won only on the size of the binary',
              kind: 'documented',
              sources: ['go-cli-rewrite-phased-plan'],
            },
          ],
        },
        result: {
          lead: 'Start-up 173 to 9.5 ms',
          points: [
            {
              text: 'Start-up fell from about 173 to 9.5 ms',
              kind: 'measured',
              sources: ['feat-sdk-update-version-26-0', 'go-cli-rewrite-phased-plan'],
            },
            {
              text: 'In the trial a large upload took 56% less time, and peak memory fell from 421 to 102 MB',
              kind: 'measured',
              sources: ['go-cli-rewrite-phased-plan'],
            },
          ],
        },
        'not-improved': {
          lead: 'Commands that wait are unchanged',
          points: [
            {
              text: 'Commands that wait for the network or for the user take as long as before',
              kind: 'documented',
              sources: ['go-cli-rewrite-phased-plan'],
            },
            {
              text: 'The help text takes 10.3 ms and so missed its target of 10 ms',
              kind: 'measured',
              sources: ['docs-announce-go-rewrite-appwrite-cli'],
            },
            {
              text: 'Several groups of commands were dropped',
              kind: 'documented',
              sources: ['feat-sdk-update-version-26-0'],
            },
          ],
        },
      },
    },
    {
      id: 'reddit-comments',
      label: 'Reddit, comments',
      aliases: ['Python to Go', 'monolith', 'tap compare'],
      cells: {
        move: {
          lead: 'Python to Go',
          languages: ['go', 'python'],
          points: [
            {
              text: 'Reddit moved its comments out of a Python monolith into a Go service',
              kind: 'documented',
              sources: ['reddit-modernizing-comments', 'reddit-comments-go'],
            },
          ],
        },
        when: {
          lead: '2024 to 2025',
          points: [
            {
              text: 'Begun in the second half of 2024 and described on 28 July 2025',
              kind: 'documented',
              sources: ['reddit-modernizing-comments', 'reddit-comments-go'],
            },
          ],
        },
        why: {
          lead: 'Reliability, speed and ownership',
          points: [
            {
              text: 'The old service was unreliable and slow at times, and no team clearly owned it',
              kind: 'documented',
              sources: ['reddit-modernizing-comments', 'reddit-comments-go'],
            },
          ],
        },
        result: {
          lead: 'p99 of writes about halved',
          points: [
            {
              text: 'The p99 latency of the three write endpoints about halved; the Python version had peaks of up to 15 s',
              kind: 'measured',
              sources: ['reddit-modernizing-comments', 'reddit-comments-go'],
            },
          ],
        },
        'not-improved': {
          lead: 'New load on the database',
          points: [
            {
              text: 'Hand-written queries lacked optimisations that the old [ORM](/glossary/#orm) had made, which put load on the database, and serialisation differed between the languages',
              kind: 'documented',
              sources: ['reddit-modernizing-comments', 'reddit-comments-go'],
            },
            {
              text: 'The design changed together with the language, so nobody can say what Go alone did',
              kind: 'judgement',
            },
          ],
        },
      },
    },
    {
      id: 'uber-schemaless',
      label: 'Uber, Schemaless sharding layer',
      aliases: ['Python to Go', 'datastore'],
      cells: {
        move: {
          lead: 'Python to Go',
          languages: ['go', 'python'],
          points: [
            {
              text: 'Uber rewrote the sharding layer of its datastore Schemaless from Python in Go',
              kind: 'documented',
              sources: ['uber-schemaless-rewrite'],
            },
          ],
        },
        when: {
          lead: '2016, described in 2018',
          points: [
            {
              text: 'Rewritten from 2016 on and described on 22 February 2018',
              kind: 'documented',
              sources: ['uber-schemaless-rewrite'],
            },
          ],
        },
        why: {
          lead: 'One request per process',
          points: [
            {
              text: 'A Python worker process served one request at a time, so many requests at once needed many processes',
              kind: 'documented',
              sources: ['uber-schemaless-rewrite'],
            },
          ],
        },
        result: {
          lead: 'CPU down over 85%',
          points: [
            {
              text: 'Median latency fell by 85%, p99 by 70% and CPU use by more than 85%',
              kind: 'measured',
              sources: ['uber-schemaless-rewrite'],
            },
          ],
        },
        'not-improved': {
          lead: 'A moving target to follow',
          points: [
            {
              text: 'New features kept landing in the Python version, and the Go version had to follow until answers were the same',
              kind: 'documented',
              sources: ['uber-schemaless-rewrite'],
            },
          ],
        },
      },
    },
    {
      id: 'lovable-backend',
      label: 'Lovable, backend',
      aliases: ['Python to Go', 'AI product', 'LLM backend'],
      cells: {
        move: {
          lead: 'Python to Go',
          languages: ['go', 'python'],
          points: [
            {
              text: 'Lovable, which builds apps with AI, rewrote its backend of 42,000 lines from Python in Go',
              kind: 'documented',
              sources: ['python-go'],
            },
          ],
        },
        when: {
          lead: 'In 2025',
          points: [
            {
              text: 'Lovable described the rewrite in 2025',
              kind: 'documented',
              sources: ['python-go'],
            },
          ],
        },
        why: {
          lead: 'Over 50 calls per request',
          points: [
            {
              text: 'One chat request leads to more than 50 HTTP calls, which had become hard to manage in Python',
              kind: 'documented',
              sources: ['python-go'],
            },
          ],
        },
        result: {
          lead: 'Deploys 15 to 3 minutes',
          points: [
            {
              text: 'A deployment takes 3 minutes instead of 15, and fewer server instances are needed',
              kind: 'documented',
              sources: ['python-go'],
            },
          ],
        },
        'not-improved': {
          lead: 'Requests only 12% faster',
          points: [
            {
              text: 'The average request became only 12% faster',
              kind: 'documented',
              sources: ['python-go'],
            },
            {
              text: 'Most of a request probably waits for AI models, which no language shortens',
              kind: 'judgement',
            },
            {
              text: 'Lovable built a framework for dependency injection of its own',
              kind: 'documented',
              sources: ['python-go'],
            },
          ],
        },
      },
    },
    {
      id: 'stream-feeds',
      label: 'Stream, feed service',
      aliases: ['Python to Go', 'GetStream', 'activity feeds'],
      cells: {
        move: {
          lead: 'Python to Go',
          languages: ['go', 'python'],
          points: [
            {
              text: 'Stream moved its service for activity feeds from Python to Go and kept Python for machine learning',
              kind: 'documented',
              sources: ['why-we-switched-python-go', 'python-go-why-stream-switched-go'],
            },
          ],
        },
        when: {
          lead: 'October 2017',
          points: [
            {
              text: 'Stream described the move on 17 October 2017',
              kind: 'documented',
              sources: ['why-we-switched-python-go'],
            },
          ],
        },
        why: {
          lead: 'Python’s own CPU time',
          points: [
            {
              text: 'The database answered in 1 ms, and then Python spent 10 ms turning the rows into objects',
              kind: 'documented',
              sources: ['why-we-switched-python-go'],
            },
          ],
        },
        result: {
          lead: 'A tenth of the servers',
          points: [
            {
              text: 'Stream reported Go as about 30 times faster for its work, later edited to 40, and a tenth of the web servers',
              kind: 'documented',
              sources: ['why-we-switched-python-go', 'stream-go-10-1-reduction-web'],
            },
          ],
        },
        'not-improved': {
          lead: 'Frameworks, errors and packages',
          points: [
            {
              text: 'Go had no dominant web framework, error handling takes more code, and package management was weak in 2017; for simple services over a database Stream still recommended Django',
              kind: 'documented',
              sources: ['why-we-switched-python-go'],
            },
          ],
        },
      },
    },
    {
      id: 'dropbox-backends',
      label: 'Dropbox, backends',
      aliases: ['Python to Go'],
      cells: {
        move: {
          lead: 'Python to Go',
          languages: ['go', 'python'],
          points: [
            {
              text: 'Dropbox moved its performance-critical backends from Python to Go, and most of its infrastructure later',
              kind: 'documented',
              sources: ['go-solutions-cloud', 'dropbox-go'],
            },
          ],
        },
        when: {
          lead: 'From 2013',
          points: [
            {
              text: 'Dropbox began to move backends to Go in 2013',
              kind: 'documented',
              sources: ['go-solutions-cloud', 'dropbox-go'],
            },
          ],
        },
        why: {
          lead: 'Concurrency and speed',
          points: [
            {
              text: 'Dropbox wanted better concurrency and faster execution',
              kind: 'documented',
              sources: ['dropbox-go'],
            },
          ],
        },
        result: {
          lead: 'No figures published',
          points: [
            {
              text: 'No figures were published in the Go project’s account, which says that most of Dropbox’s infrastructure is Go now',
              kind: 'documented',
              sources: ['go-solutions-cloud', 'dropbox-go'],
            },
          ],
        },
        'not-improved': {
          lead: 'The account names no drawback',
          points: [
            {
              text: 'The Go project’s account names no drawback, and Dropbox wrote libraries of its own',
              kind: 'documented',
              sources: ['go-solutions-cloud', 'dropbox-go'],
            },
          ],
        },
      },
    },
    {
      id: 'khan-academy',
      label: 'Khan Academy, whole backend',
      aliases: ['Python to Go', 'monolith to services', 'Python 2 end of life'],
      cells: {
        move: {
          lead: 'Python 2 to Go services',
          languages: ['go', 'python'],
          points: [
            {
              text: 'Khan Academy split a Python 2 program of a million lines into more than 40 Go services',
              kind: 'documented',
              sources: ['khan-half-a-million-lines', 'khan-monolith-pragmatic'],
            },
          ],
        },
        when: {
          lead: '2019 to January 2023',
          points: [
            {
              text: 'Begun in 2019 and finished in January 2023, four days before the deadline',
              kind: 'documented',
              sources: ['khan-monolith-pragmatic'],
            },
          ],
        },
        why: {
          lead: 'The end of Python 2',
          points: [
            {
              text: 'Support for Python 2 ended, so the whole code had to change anyway',
              kind: 'documented',
              sources: ['khan-half-a-million-lines', 'khan-monolith-pragmatic'],
            },
          ],
        },
        result: {
          lead: '28 s became 4 s',
          points: [
            {
              text: 'Loading a class of 1,000 students fell from 28 to 4 s, and some requests became up to ten times cheaper',
              kind: 'documented',
              sources: ['khan-monolith-pragmatic', 'khan-half-a-million-lines'],
            },
          ],
        },
        'not-improved': {
          lead: 'Long stretches without new features',
          points: [
            {
              text: 'Up to about 100 engineers worked on it, new features stopped for long stretches, and people in product and design left',
              kind: 'documented',
              sources: ['khan-monolith-pragmatic'],
            },
            {
              text: 'A manager said afterwards that Python 3 might have been the more prudent choice',
              kind: 'documented',
              sources: ['khan-monolith-pragmatic'],
            },
          ],
        },
      },
    },
    {
      id: 'pydantic',
      label: 'Pydantic 2, validation core',
      aliases: ['Python with Rust', 'PyO3', 'validation'],
      cells: {
        move: {
          lead: 'Python over a Rust core',
          languages: ['python', 'rust'],
          points: [
            {
              text: 'Pydantic 2 validates data in a Rust core and keeps its Python API above it',
              kind: 'documented',
              sources: ['pydantic-and-rust-slides', 'fastapi-0-100'],
            },
          ],
        },
        when: {
          lead: 'June 2023',
          points: [
            {
              text: 'Pydantic 2 came out in June 2023',
              kind: 'documented',
              sources: ['pydantic-and-rust-slides'],
            },
          ],
        },
        why: {
          lead: 'Speed and stricter code',
          points: [
            {
              text: 'Its author names speed, explicit errors, Rust’s libraries and a compiler that finds mistakes',
              kind: 'documented',
              sources: ['pydantic-and-rust-slides'],
            },
          ],
        },
        result: {
          lead: '5–50 times faster validation',
          points: [
            {
              text: 'Its author reports validation 5 to 50 times faster than in version 1, and 180 µs down to 8 µs in one example',
              kind: 'measured',
              sources: ['pydantic-and-rust-slides'],
            },
            {
              text: 'FastAPI’s release notes mention early users whose whole services became 2 to 3 times faster',
              kind: 'documented',
              sources: ['fastapi-0-100'],
            },
          ],
        },
        'not-improved': {
          lead: 'Start-up and memory',
          points: [
            {
              text: 'Programs with many models took longer to start, some users reported, and a maintainer expected more memory use than before',
              kind: 'documented',
              sources: ['pydantic-slow-imports', 'pydantic-startup-memory'],
            },
            {
              text: 'Many methods got new names, so programs that used version 1 had to be changed',
              kind: 'documented',
              sources: ['pydantic-migration-guide'],
            },
            {
              text: 'Its author counts slower development, fewer people who can help, and binaries for every platform as the price of Rust',
              kind: 'documented',
              sources: ['pydantic-and-rust-slides'],
            },
          ],
        },
      },
    },
    {
      id: 'cryptography',
      label: 'cryptography, Python package',
      aliases: ['C to Rust', 'Python with Rust', 'Alpine Linux', 'pip install fails'],
      cells: {
        move: {
          lead: 'Python, C core to Rust',
          languages: ['python', 'rust'],
          points: [
            {
              text: 'The Python package cryptography began to replace its C code with Rust and kept its Python API',
              kind: 'documented',
              sources: ['cryptography-rust-issue', 'cryptography-rust-stays'],
            },
          ],
        },
        when: {
          lead: 'From February 2021',
          points: [
            {
              text: 'The first release that needs a Rust compiler to build came in February 2021',
              kind: 'documented',
              sources: ['cryptography-rust-issue'],
            },
          ],
        },
        why: {
          lead: 'Security of its users',
          points: [
            {
              text: 'The maintainers call Rust one of the best tools for making the library safer for its users',
              kind: 'documented',
              sources: ['cryptography-rust-stays'],
            },
          ],
        },
        result: {
          lead: 'No figures published',
          points: [
            {
              text: 'We found no figures about speed or errors; speed was not the aim',
              kind: 'judgement',
              sources: ['cryptography-rust-issue', 'cryptography-rust-stays'],
            },
          ],
        },
        'not-improved': {
          lead: 'Installs broke on some systems',
          points: [
            {
              text: 'Installations and CI runs failed where there was no ready-made package and no Rust compiler, as on Alpine Linux',
              kind: 'documented',
              sources: ['cryptography-rust-issue'],
            },
            {
              text: 'Gentoo could no longer package it for alpha, hppa, ia64, m68k and s390, which Rust does not support',
              kind: 'documented',
              sources: ['cryptography-rust-issue'],
            },
          ],
        },
      },
    },
    {
      id: 'temporal-core',
      label: 'Temporal, SDK core',
      aliases: ['Rust core', 'shared core', 'Go server'],
      cells: {
        move: {
          lead: 'One Rust core for SDKs',
          languages: ['go', 'python', 'node', 'rust'],
          points: [
            {
              text: 'Temporal’s TypeScript, Python, .NET and Ruby SDKs share one Rust core, and its server is Go',
              kind: 'documented',
              sources: ['temporal-core-sdk', 'temporal-server'],
            },
          ],
        },
        when: {
          lead: 'In use in 2026',
          points: [
            {
              text: 'Temporal’s Go server and Rust core were both under development in 2026',
              kind: 'documented',
              sources: ['temporal-core-sdk', 'temporal-server'],
            },
          ],
        },
        why: {
          lead: 'Complex logic written once',
          points: [
            {
              text: 'The state machines of an SDK are complex, and Temporal did not want to write them again in each language',
              kind: 'documented',
              sources: ['temporal-why-rust-core'],
            },
          ],
        },
        result: {
          lead: 'No figures published',
          points: [
            {
              text: 'We found no before-and-after figures about the Rust core',
              kind: 'judgement',
              sources: ['temporal-core-sdk', 'temporal-why-rust-core'],
            },
          ],
        },
        'not-improved': {
          lead: 'Bridging async code costs work',
          points: [
            {
              text: 'Connecting Rust’s async code with the runtime of each other language is work of its own',
              kind: 'documented',
              sources: ['temporal-why-rust-core'],
            },
          ],
        },
      },
    },
    {
      id: 'ghost-cli',
      label: 'Ghost, command line',
      aliases: ['refused rewrite', 'stay with Node', 'JavaScript to Rust'],
      cells: {
        move: {
          lead: 'Node, rewrite refused',
          languages: ['node', 'rust'],
          points: [
            {
              text: 'Ghost was asked to rewrite its command line from JavaScript in Rust and declined',
              kind: 'documented',
              sources: ['rewrite-ghost-cli-rust'],
            },
          ],
        },
        when: {
          lead: 'November 2022',
          points: [
            {
              text: 'The request is of 2 November 2022',
              kind: 'documented',
              sources: ['rewrite-ghost-cli-rust'],
            },
          ],
        },
        why: {
          lead: 'Nobody to maintain Rust',
          points: [
            {
              text: 'Ghost answered that it is a JavaScript organisation with nobody who could maintain a Rust program',
              kind: 'documented',
              sources: ['rewrite-ghost-cli-rust'],
            },
          ],
        },
        result: {
          lead: 'Nothing was rewritten',
          points: [
            {
              text: 'Nothing was rewritten, so there is no before and after',
              kind: 'documented',
              sources: ['rewrite-ghost-cli-rust'],
            },
          ],
        },
        'not-improved': {
          lead: 'Size and speed stay',
          points: [
            {
              text: 'Size and speed, which the request complained about, stay as they were',
              kind: 'judgement',
              sources: ['rewrite-ghost-cli-rust'],
            },
          ],
        },
      },
    },
    {
      id: 'openstack-swift',
      label: 'OpenStack Swift, object server',
      aliases: ['refused rewrite', 'Python stays', 'Hummingbird', 'Go as a second language'],
      cells: {
        move: {
          lead: 'Go proposed, Python stayed',
          languages: ['go', 'python'],
          points: [
            {
              text: 'OpenStack was asked to admit Go for the object server of Swift, its storage system, and Swift’s own code still runs on Python with Eventlet',
              kind: 'documented',
              sources: ['openstack-golang-use-case', 'openstack-swift-readme'],
            },
          ],
        },
        when: {
          lead: '2016 and 2017',
          points: [
            {
              text: 'OpenStack’s technical committee voted on Go in June 2016 and took up the technical case again on 29 March 2017',
              kind: 'documented',
              sources: ['openstack-vote-on-go', 'openstack-golang-use-case'],
            },
          ],
        },
        why: {
          lead: 'Disk reads blocked the server',
          points: [
            {
              text: 'In Python with Eventlet, waiting for a disk blocks the whole process, and a thread pool cost some users 25% of their throughput',
              kind: 'documented',
              sources: ['openstack-golang-use-case'],
            },
            {
              text: 'A member who voted against Go wrote that the gain did not justify the cost to a community with too many special solutions already',
              kind: 'documented',
              sources: ['openstack-vote-on-go'],
            },
          ],
        },
        result: {
          lead: 'Go version worked in production',
          points: [
            {
              text: 'Hummingbird, a Go version begun at Rackspace, already worked in production; the documents that we read give no figures',
              kind: 'documented',
              sources: ['openstack-golang-use-case'],
            },
          ],
        },
        'not-improved': {
          lead: 'No second step found',
          points: [
            {
              text: 'The resolution of 2017 is the first of two steps towards Go, and we found no second one',
              kind: 'judgement',
              sources: ['openstack-golang-use-case'],
            },
          ],
        },
      },
    },
  ],
});
