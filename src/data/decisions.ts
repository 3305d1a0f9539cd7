import { defineDecisions } from '#data/schemas/decision.ts';

/** The chooser: each question and each verdict is a page below `/decide/`, with its prose in `content/decide/`. */
export const decisions = defineDecisions('src/data/decisions.ts', {
  questions: [
    {
      id: 'ml-or-science',
      question: 'Do you need machine-learning or scientific tooling?',
      label: 'Machine learning or science?',
      answers: [
        {
          label: 'Yes',
          hint: 'Models, arrays, notebooks or data frames are the work',
          fact: 'models, numbers or notebooks are the work',
          to: 'model-behind-a-busy-service',
        },
        {
          label: 'No',
          hint: 'At most you call somebody’s model over HTTP',
          fact: 'no machine learning or science',
          to: 'web-interface',
        },
      ],
    },
    {
      id: 'model-behind-a-busy-service',
      question: 'Does the model answer behind a service with many callers or a tight p99?',
      label: 'Busy service around the model?',
      answers: [
        {
          label: 'Yes',
          hint: 'Requests queue for few model workers, or a promise is timed',
          fact: 'many callers or a tight p99 in front of the model',
          to: 'python-behind-go',
        },
        {
          label: 'No',
          hint: 'Batches, notebooks, or an API with modest traffic',
          fact: 'modest traffic or none',
          to: 'python',
        },
      ],
    },
    {
      id: 'web-interface',
      question: 'Is a web interface or server-side rendering at the centre?',
      label: 'Web interface at the centre?',
      answers: [
        {
          label: 'Yes',
          hint: 'The screens are the product, and the server exists for them',
          fact: 'a web interface at the centre',
          to: 'more-than-the-screens',
        },
        {
          label: 'No',
          hint: 'An API, a worker, a tool, or pages that somebody else builds',
          fact: 'no web interface at the centre',
          to: 'tight-tail',
        },
      ],
    },
    {
      id: 'more-than-the-screens',
      question: 'Does the backend also serve other systems, or do heavy work on the processor?',
      label: 'More than the screens?',
      answers: [
        {
          label: 'Yes',
          hint: 'Partners, devices or jobs call it, or requests compute',
          fact: 'the backend serves other systems or computes heavily',
          to: 'node-in-front-of-go',
        },
        {
          label: 'No',
          hint: 'It reads, writes and renders for one front end',
          fact: 'the backend serves the screens alone',
          to: 'node',
        },
      ],
    },
    {
      id: 'tight-tail',
      question: 'Do you have tight p99 or p999 targets, or something near hard real time?',
      label: 'Tight tail latency?',
      answers: [
        {
          label: 'Yes',
          hint: 'A figure is promised, and a pause would break it',
          fact: 'a tight p99 or p999, or something near hard real time',
          to: 'steeper-ramp',
        },
        {
          label: 'No',
          hint: 'Nobody promised a figure, or it has room for a pause',
          fact: 'no tight tail',
          to: 'cpu-spikes',
        },
      ],
    },
    {
      id: 'steeper-ramp',
      question: 'Can the team absorb Rust’s steeper ramp, and does it want to?',
      label: 'Room for a steeper ramp?',
      answers: [
        {
          label: 'Yes',
          hint: 'Somebody has shipped Rust and stays, and the others have time to learn it',
          fact: 'room for Rust’s ramp',
          to: 'whole-or-one-part',
        },
        {
          label: 'No',
          hint: 'The date or the people leave no room, and a rare pause is no defect',
          fact: 'no room for Rust’s ramp, but room for a collector',
          to: 'go-with-a-memory-budget',
        },
      ],
    },
    {
      id: 'whole-or-one-part',
      question: 'Is the whole service hot, or one part of it?',
      label: 'The whole or one part?',
      answers: [
        {
          label: 'The whole',
          hint: 'Nearly every request runs the code that must be fast',
          fact: 'all of the service is hot',
          to: 'rust',
        },
        {
          label: 'One part',
          hint: 'A profile names one parser, codec, cipher or loop',
          fact: 'one part is hot',
          to: 'rust-under-go',
        },
      ],
    },
    {
      id: 'cpu-spikes',
      question: 'Is it mostly I/O with spikes of work on the processor?',
      label: 'I/O with CPU spikes?',
      answers: [
        {
          label: 'Yes',
          hint: 'It waits most of the time, then a request computes',
          fact: 'mostly I/O with spikes of CPU',
          to: 'spikes-break-the-slo',
        },
        {
          label: 'No',
          hint: 'The load is even, or nothing computes for long',
          fact: 'no spikes of CPU',
          to: 'service-this-quarter',
        },
      ],
    },
    {
      id: 'spikes-break-the-slo',
      question: 'Do the spikes break the SLO?',
      label: 'Spikes that break the SLO?',
      answers: [
        {
          label: 'Yes',
          hint: 'Measured, after the cheap repairs',
          fact: 'spikes that break the SLO',
          to: 'rust-for-the-spike',
        },
        {
          label: 'No',
          hint: 'They fit, or nobody has measured yet',
          fact: 'spikes within the SLO',
          to: 'go-with-the-spike-inside',
        },
      ],
    },
    {
      id: 'service-this-quarter',
      question: 'Must a small team ship a reliable service this quarter?',
      label: 'A dependable service this quarter?',
      answers: [
        {
          label: 'Yes',
          hint: 'Few people, a date, and callers who count on it afterwards',
          fact: 'a small team and a service due this quarter',
          to: 'go',
        },
        {
          label: 'No',
          hint: 'There is time, or it is not a service',
          fact: 'no service due this quarter',
          to: 'packaging-more-than-code',
        },
      ],
    },
    {
      id: 'packaging-more-than-code',
      question: 'Do you spend more time on packaging and runtimes than on code?',
      label: 'More packaging than code?',
      answers: [
        {
          label: 'Yes',
          hint: 'Interpreters, environments and images take the hours',
          fact: 'packaging takes more time than code',
          to: 'go-for-one-binary',
        },
        {
          label: 'No',
          hint: 'Installing and running it is no trouble',
          fact: 'packaging is no trouble',
          to: 'scripts-and-glue',
        },
      ],
    },
    {
      id: 'scripts-and-glue',
      question: 'Is it automation, ETL or analysis that one team runs for itself?',
      label: 'Scripts and glue?',
      answers: [
        {
          label: 'Yes',
          hint: 'Jobs, reports and glue, with their authors at hand',
          fact: 'automation, ETL or analysis for one team',
          to: 'python-for-automation',
        },
        {
          label: 'No',
          hint: 'Others install it, call it or wait for it',
          fact: 'others depend on it',
          to: 'types-that-prove',
        },
      ],
    },
    {
      id: 'types-that-prove',
      question: 'Is the team drawn to types that prove things, with time to learn them?',
      label: 'Types that prove things?',
      answers: [
        {
          label: 'Yes',
          hint: 'A state that must not exist should fail the build, and there is time to learn how',
          fact: 'a team drawn to types that prove things, with time',
          to: 'rust-by-choice',
        },
        {
          label: 'No',
          hint: 'Plain types and a short path to production will do',
          fact: 'plain types will do',
          to: 'go-by-default',
        },
      ],
    },
  ],
  verdicts: [
    {
      id: 'python',
      label: 'Python, model and service',
      languages: ['python'],
      runnerUp: {
        verdict: 'python-behind-go',
        why: 'A second service pays only once many callers wait for few model workers.',
      },
      links: ['stacks/python-ml-service', 'patterns/batch-and-real-time', 'compare/go-vs-python'],
      reasons: [
        {
          text: 'The libraries are written for Python first; PyTorch wants to fit closely into the language itself',
          kind: 'documented',
          sources: ['pytorch'],
        },
        {
          text: 'Native code below it can release the lock while it computes, so its threads run in parallel',
          kind: 'documented',
          sources: ['python-glossary-gil'],
        },
        {
          text: 'A model goes from notebook to training to serving in one language',
          kind: 'judgement',
        },
      ],
      givesUp: [
        {
          text: 'In the default build one thread at a time runs Python code',
          kind: 'documented',
          sources: ['python-glossary-gil'],
        },
        {
          text: 'A slower start: 101 ms to initialise a bare 3.14 handler, 43 ms in Go (Lambda, 512 MB, arm64, August 2026)',
          kind: 'measured',
          sources: ['lambda-perf'],
        },
        {
          text: 'Types are optional, and a checker vouches only for what you annotate',
          kind: 'judgement',
        },
      ],
      changesMind: [
        {
          text: 'Callers begin to queue for a few model workers: put Go in front',
          kind: 'judgement',
        },
        {
          text: 'A profile shows request handling competing with inference',
          kind: 'judgement',
        },
        {
          text: 'One loop of Python code takes most of the time: move that loop to Rust with PyO3',
          kind: 'judgement',
        },
      ],
    },
    {
      id: 'python-behind-go',
      label: 'Python model, Go in front',
      languages: ['python', 'go'],
      runnerUp: {
        verdict: 'python',
        why: 'One process is simpler, until waiting callers and the model compete for it.',
      },
      links: [
        'patterns/python-behind-go',
        'stacks/python-ml-service',
        'stacks/go-http-postgres',
        'compare/go-vs-python',
      ],
      reasons: [
        {
          text: 'Waiting is cheap in Go: a goroutine takes a few kilobytes, and hundreds of thousands are practical',
          kind: 'documented',
          sources: ['go-faq'],
        },
        {
          text: 'Uvicorn’s workers are processes, and each loads its own copy of the model, so let memory set their number, not callers',
          kind: 'documented',
          sources: ['uvicorn-deployment'],
        },
        {
          text: 'Overload is refused at a bounded queue, before it reaches a model worker',
          kind: 'judgement',
        },
        { text: 'Front and model are released and scaled apart', kind: 'judgement' },
      ],
      givesUp: [
        {
          text: 'A hop: 20–100 µs for a gRPC call over a Unix socket in published tests',
          kind: 'measured',
          sources: ['grpc-unix-socket-benchmark', 'grpc-unix-socket-ipc'],
        },
        {
          text: 'One toolchain: there are two to patch now, and a schema between them',
          kind: 'judgement',
        },
        { text: 'The model itself gets no faster', kind: 'judgement' },
      ],
      changesMind: [
        {
          text: 'Traffic stays small and one team runs it all: FastAPI alone is enough',
          kind: 'judgement',
        },
        {
          text: 'The gateway you already run can authenticate, limit and queue',
          kind: 'judgement',
        },
        {
          text: 'The time goes into the model: batch more, or take a smaller one',
          kind: 'judgement',
        },
      ],
    },
    {
      id: 'node',
      label: 'Node, the whole web application',
      languages: ['node'],
      runnerUp: {
        language: 'go',
        why: 'One file to deploy and every core in use, but its templates end at the server, and screens and API share no types.',
      },
      links: ['stacks/node-web-app', 'compare/go-vs-node'],
      reasons: [
        {
          text: 'The main frameworks for server-side rendering, such as Next and Nuxt, are JavaScript',
          kind: 'documented',
          sources: ['next-js', 'nuxt'],
        },
        {
          text: 'Screens and server share types, tools and reviewers',
          kind: 'judgement',
        },
        {
          text: 'One process holds many waiting connections, as long as the work for each stays small',
          kind: 'documented',
          sources: ['node-event-loop'],
        },
        {
          text: 'TypeScript files run without a build step since Node 22.18',
          kind: 'documented',
          sources: ['node-typescript'],
        },
      ],
      givesUp: [
        {
          text: 'One blocking call delays everybody in the process',
          kind: 'documented',
          sources: ['node-event-loop'],
        },
        {
          text: 'A small image: 80.5 MB compressed for `node:24-slim` before your packages (amd64, August 2026)',
          kind: 'measured',
          sources: ['image-node-24-slim'],
        },
        {
          text: 'Dependencies you can leave alone: npm needs rules of yours before the first deploy',
          kind: 'judgement',
        },
      ],
      changesMind: [
        {
          text: 'Partners, devices or jobs call the backend as much as the screens do',
          kind: 'judgement',
        },
        {
          text: 'Event-loop delay climbs with load because requests compute',
          kind: 'judgement',
        },
        {
          text: 'The interface shrinks to a few forms that any language can render',
          kind: 'judgement',
        },
      ],
    },
    {
      id: 'node-in-front-of-go',
      label: 'Node in front, Go behind',
      languages: ['node', 'go'],
      runnerUp: {
        verdict: 'node',
        why: 'One runtime is less to run, until work on the processor delays every page.',
      },
      links: ['stacks/node-web-app', 'stacks/go-http-postgres', 'compare/go-vs-node'],
      reasons: [
        { text: 'Pages stay with the people who write the screens', kind: 'judgement' },
        {
          text: 'While one request computes in Node, the others wait; in Go they run on over all cores',
          kind: 'documented',
          sources: ['node-event-loop', 'go-faq'],
        },
        {
          text: 'Callers that never see a page get a service with releases of its own',
          kind: 'judgement',
        },
      ],
      givesUp: [
        {
          text: 'The type shared by both sides: a schema takes its place',
          kind: 'judgement',
        },
        {
          text: 'One calendar of upgrades: Node 26 is supported until April 2029, a Go line until two newer ones exist',
          kind: 'documented',
          sources: ['node-release-group', 'go-release-policy'],
        },
        {
          text: 'A hop in each page, and a trace that has to cross it',
          kind: 'judgement',
        },
      ],
      changesMind: [
        {
          text: 'Nobody but the screens calls the backend any more: keep it all in Node',
          kind: 'judgement',
        },
        {
          text: 'The heavy work turns out to be one function, which a worker thread can hold',
          kind: 'judgement',
        },
        { text: 'The same people write both sides and lose days to the schema', kind: 'judgement' },
      ],
    },
    {
      id: 'go-with-a-memory-budget',
      label: 'Go, on a memory budget',
      languages: ['go'],
      runnerUp: {
        verdict: 'rust-under-go',
        why: 'It takes collector work out of the hot part, but nobody is there to review it yet.',
      },
      links: ['stacks/go-http-postgres', 'compare/go-vs-rust', 'explain/garbage-collection'],
      reasons: [
        {
          text: '`GOMEMLIMIT` gives the collector a budget; leave 5–10% of the container’s memory above it',
          kind: 'documented',
          sources: ['go-gc-guide'],
        },
        {
          text: 'Pauses are short; the tail comes from marking and from assists, and both shrink with your allocations',
          kind: 'documented',
          sources: ['go-gc-guide'],
        },
        {
          text: 'The collector of Go 1.26 costs 10–40% less in heavy cases, by the Go team’s estimate',
          kind: 'documented',
          sources: ['go-1-26'],
        },
        {
          text: 'What the team knows already can be tuned this month',
          kind: 'judgement',
        },
      ],
      givesUp: [
        {
          text: 'The last stretch of the tail: some collector work stays, whatever you tune',
          kind: 'judgement',
        },
        {
          text: 'Stable SIMD: an experiment in Go 1.27, stable in Rust',
          kind: 'documented',
          sources: ['go-1-27', 'rust-1-89-0'],
        },
        {
          text: 'Hours spent on profiles, reused buffers and fewer pointers',
          kind: 'judgement',
        },
      ],
      changesMind: [
        {
          text: 'A profile still blames the collector once allocations have been cut',
          kind: 'judgement',
        },
        {
          text: 'Somebody who has shipped Rust joins and will own the hot part',
          kind: 'judgement',
        },
        { text: 'The target becomes hard real time, where no collector fits', kind: 'judgement' },
      ],
    },
    {
      id: 'rust',
      label: 'Rust, the whole service',
      languages: ['rust'],
      runnerUp: {
        verdict: 'go-with-a-memory-budget',
        why: 'Easier to staff, but the cost is everywhere, so no short list of allocations is left to remove.',
      },
      links: ['stacks/rust-hot-path', 'compare/go-vs-rust', 'patterns/when-not-to-rewrite'],
      reasons: [
        {
          text: 'No collector runs beside your code: a value is freed at the end of its scope',
          kind: 'documented',
          sources: ['rust-book-drop'],
        },
        {
          text: 'Safe code that compiles has no data race',
          kind: 'documented',
          sources: ['rustonomicon-races'],
        },
        {
          text: 'SIMD intrinsics are stable, AVX-512 among them since 1.89',
          kind: 'documented',
          sources: ['rust-1-89-0'],
        },
        {
          text: 'Where every request is hot, a seam to another language would be paid on each of them',
          kind: 'judgement',
        },
      ],
      givesUp: [
        {
          text: 'Short rebuilds: 55% waited over ten seconds for an incremental one (the project’s survey, 2025)',
          kind: 'measured',
          sources: ['rust-compile-survey-2025'],
        },
        {
          text: 'A standard library with HTTP, TLS and JSON: these come from crates',
          kind: 'documented',
          sources: ['rust-book-async'],
        },
        {
          text: 'An easy start: of 417 who did not use Rust, 25% called it too difficult to learn (2025)',
          kind: 'measured',
          sources: ['rust-survey-2025'],
        },
      ],
      changesMind: [
        {
          text: 'A profile of real load names one part, and the rest only waits',
          kind: 'judgement',
        },
        { text: 'A Go prototype holds the same target with room to spare', kind: 'judgement' },
        { text: 'Those who can own it leave, and nobody reviews it in earnest', kind: 'judgement' },
      ],
    },
    {
      id: 'rust-under-go',
      label: 'Rust for the hot part, under Go',
      languages: ['rust', 'go'],
      runnerUp: {
        verdict: 'rust',
        why: 'One language has no seam, but most of the service would pay for a need it has not.',
      },
      links: [
        'patterns/rust-under-go',
        'stacks/rust-hot-path',
        'stacks/go-http-postgres',
        'compare/go-vs-rust',
      ],
      reasons: [
        {
          text: 'Go keeps HTTP, authentication, configuration and deploys; Rust gets the loop that a profile names',
          kind: 'judgement',
        },
        {
          text: 'A cgo call took about 40 ns in a test of Go 1.21, and 1.26 cut the fixed part by about 30%',
          kind: 'measured',
          sources: ['cgo-call-cost', 'go-1-26'],
        },
        {
          text: 'In a process of its own the Rust part can crash without ending the service',
          kind: 'judgement',
        },
      ],
      givesUp: [
        {
          text: 'Part of Go’s memory safety, where cgo crosses',
          kind: 'documented',
          sources: ['go-faq'],
        },
        {
          text: 'Cheap calls, if you choose a sidecar: 20–100 µs over a Unix socket in published tests',
          kind: 'measured',
          sources: ['grpc-unix-socket-benchmark', 'grpc-unix-socket-ipc'],
        },
        {
          text: 'Plain cross-compiling, and a team in which everybody can read every line',
          kind: 'judgement',
        },
      ],
      changesMind: [
        {
          text: 'Most of the service turns out to be hot: write it all in Rust',
          kind: 'judgement',
        },
        { text: 'Calls over the seam become small and many', kind: 'judgement' },
        {
          text: 'Go’s own remedies reach the target, such as a better algorithm or stable SIMD',
          kind: 'judgement',
        },
      ],
    },
    {
      id: 'rust-for-the-spike',
      label: 'Rust for the spike, Go around it',
      languages: ['rust', 'go'],
      runnerUp: {
        verdict: 'go-with-the-spike-inside',
        why: 'One language, but the spikes would go on breaking what you promised.',
      },
      links: [
        'patterns/rust-under-go',
        'patterns/grpc-boundary',
        'stacks/rust-hot-path',
        'compare/go-vs-rust',
      ],
      reasons: [
        {
          text: 'A spike is one piece of work, so it can leave the service while the waiting stays in Go',
          kind: 'judgement',
        },
        {
          text: 'A call of 20–100 µs, as published tests of gRPC over a Unix socket saw, is little beside milliseconds of work',
          kind: 'measured',
          sources: ['grpc-unix-socket-benchmark', 'grpc-unix-socket-ipc'],
        },
        {
          text: 'In a process of its own it gets a limit of CPU and memory, so a spike no longer delays its neighbours',
          kind: 'judgement',
        },
      ],
      givesUp: [
        { text: 'One language on call, and one build', kind: 'judgement' },
        {
          text: 'Even telemetry: Rust’s OpenTelemetry traces were beta in August 2026',
          kind: 'documented',
          sources: ['otel-rust'],
        },
        {
          text: 'Changes in one release: a schema now stands between the two',
          kind: 'judgement',
        },
      ],
      changesMind: [
        {
          text: 'A better algorithm, a queue or fewer allocations brings the spikes under the target in Go',
          kind: 'judgement',
        },
        {
          text: 'The spikes become the steady load: consider Rust for all of it',
          kind: 'judgement',
        },
        { text: 'The rules inside the spike change every week', kind: 'judgement' },
      ],
    },
    {
      id: 'go-with-the-spike-inside',
      label: 'Go, with the spike inside',
      languages: ['go'],
      runnerUp: {
        verdict: 'rust-for-the-spike',
        why: 'Faster where it computes, but you would pay for a promise you already keep.',
      },
      links: ['stacks/go-http-postgres', 'explain/hot-paths', 'compare/go-vs-rust'],
      reasons: [
        {
          text: 'The promise is kept, so a second language would buy nothing a customer notices',
          kind: 'judgement',
        },
        {
          text: 'A goroutine that computes can be interrupted since Go 1.14, so it does not hold up the others',
          kind: 'documented',
          sources: ['go-1-14'],
        },
        {
          text: 'One process uses every core, and on Linux follows the container’s CPU limit since 1.25',
          kind: 'documented',
          sources: ['go-1-25'],
        },
        {
          text: 'A build guided by a profile gained 2–14% in the Go team’s measurements (as of 1.22)',
          kind: 'measured',
          sources: ['go-pgo'],
        },
      ],
      givesUp: [
        {
          text: 'Stable SIMD inside the spike: still an experiment in Go 1.27',
          kind: 'documented',
          sources: ['go-1-27'],
        },
        {
          text: 'Isolation: what a spike allocates brings collector work to the whole process',
          kind: 'documented',
          sources: ['go-gc-guide'],
        },
      ],
      changesMind: [
        { text: 'The spikes break the SLO after the cheap repairs', kind: 'judgement' },
        { text: 'Traffic grows until the spikes overlap all day', kind: 'judgement' },
        { text: 'A customer is promised a tighter figure', kind: 'judgement' },
      ],
    },
    {
      id: 'go',
      label: 'Go, in production this quarter',
      languages: ['go'],
      runnerUp: {
        language: 'node',
        why: 'As quick to begin with, but it wants rules for packages, types and the main thread before the first deploy.',
      },
      links: ['stacks/go-http-postgres', 'compare/go-vs-node', 'compare/go-vs-python'],
      reasons: [
        {
          text: 'The standard library carries a production API: routing, HTTP/2, TLS, structured logs',
          kind: 'documented',
          sources: ['go-routing', 'go-1-27'],
        },
        {
          text: 'Tests, vet and the race detector come with the toolchain',
          kind: 'documented',
          sources: ['go-1-25', 'go-race-detector'],
        },
        {
          text: 'Old source keeps compiling under the Go 1 promise',
          kind: 'documented',
          sources: ['go-1-compatibility'],
        },
        {
          text: 'One binary and one style leave little to operate and little to explain',
          kind: 'judgement',
        },
      ],
      givesUp: [
        {
          text: 'A compiler that finds data races: the detector sees only what a run executes',
          kind: 'documented',
          sources: ['go-race-detector'],
        },
        { text: 'Enums and sum types', kind: 'documented', sources: ['go-1-27'] },
        { text: 'A type shared with the browser', kind: 'judgement' },
      ],
      changesMind: [
        {
          text: 'The team already runs Node or Python well: this quarter, habit outweighs the rest',
          kind: 'judgement',
        },
        { text: 'A tail target appears that collector work would break', kind: 'judgement' },
        { text: 'The work turns towards models or screens', kind: 'judgement' },
      ],
    },
    {
      id: 'go-for-one-binary',
      label: 'Go, for one binary',
      languages: ['go'],
      runnerUp: {
        language: 'rust',
        why: 'One file too, and the quickest to start, but static builds, other targets and rebuilds take more work.',
      },
      links: ['stacks/go-http-postgres', 'compare/go-vs-python', 'compare/go-vs-rust'],
      reasons: [
        {
          text: 'Pure Go builds for another platform with two variables',
          kind: 'documented',
          sources: ['go-install-source'],
        },
        {
          text: 'A static binary needs a base image of about 2 MiB, or none',
          kind: 'documented',
          sources: ['distroless'],
        },
        {
          text: 'Building a module runs none of its code',
          kind: 'documented',
          sources: ['go-supply-chain'],
        },
        {
          text: 'No interpreter or environment has to be installed beside it',
          kind: 'judgement',
        },
      ],
      givesUp: [
        { text: 'Libraries that exist only for Python or npm', kind: 'judgement' },
        {
          text: 'A quick edit on the machine where it runs: each change is a build',
          kind: 'judgement',
        },
        {
          text: 'The plain build, once a C library comes in through cgo',
          kind: 'judgement',
        },
      ],
      changesMind: [
        {
          text: 'One tool ends the trouble: uv manages Python versions, environments and the lock file',
          kind: 'documented',
          sources: ['uv'],
        },
        { text: 'A library you cannot do without needs cgo', kind: 'judgement' },
        {
          text: 'It runs in one place only, where the interpreter is kept by somebody else',
          kind: 'judgement',
        },
      ],
    },
    {
      id: 'python-for-automation',
      label: 'Python, for automation',
      languages: ['python'],
      runnerUp: {
        verdict: 'go-for-one-binary',
        why: 'Easier to hand to others, but slower to change while nobody else runs it.',
      },
      links: ['stacks/python-ml-service', 'patterns/batch-and-real-time', 'compare/go-vs-python'],
      reasons: [
        { text: 'The way from an idea to a running script is short', kind: 'judgement' },
        {
          text: 'Polars puts a Rust engine under a Python API, so tables need no second language',
          kind: 'documented',
          sources: ['polars'],
        },
        {
          text: 'uv manages Python versions, environments and the lock file in one tool',
          kind: 'documented',
          sources: ['uv'],
        },
        {
          text: 'Its runtime has to fit only the machines of the team that wrote it',
          kind: 'judgement',
        },
      ],
      givesUp: [
        { text: 'One file to hand to others', kind: 'judgement' },
        {
          text: 'Speed in plain loops: CPython interprets bytecode',
          kind: 'documented',
          sources: ['pep-744'],
        },
        { text: 'Types that are checked unless you ask for it', kind: 'judgement' },
      ],
      changesMind: [
        { text: 'Others have to install it: ship a Go binary', kind: 'judgement' },
        { text: 'The script becomes a service with callers and a promise', kind: 'judgement' },
        { text: 'Nobody dares to change it for want of tests and types', kind: 'judgement' },
      ],
    },
    {
      id: 'rust-by-choice',
      label: 'Rust, by choice',
      languages: ['rust'],
      runnerUp: {
        verdict: 'go-by-default',
        why: 'Sooner done, but its types would leave your rules to tests and reviews.',
      },
      links: ['stacks/rust-hot-path', 'compare/go-vs-rust'],
      reasons: [
        { text: 'Types can carry the rules of your domain', kind: 'judgement' },
        {
          text: 'What may cross threads is checked, so a data race fails the build',
          kind: 'documented',
          sources: ['rust-book-send-sync', 'rustonomicon-races'],
        },
        {
          text: 'In the project’s interviews experienced users rarely complained about the borrow checker',
          kind: 'documented',
          sources: ['rust-challenges-2026'],
        },
        { text: 'Without a date the ramp is paid once, and the checks stay', kind: 'judgement' },
      ],
      givesUp: [
        { text: 'An early first release', kind: 'judgement' },
        {
          text: 'Short rebuilds: 55% waited over ten seconds for an incremental one (the project’s survey, 2025)',
          kind: 'measured',
          sources: ['rust-compile-survey-2025'],
        },
        { text: 'A wide choice of people who can join tomorrow', kind: 'judgement' },
      ],
      changesMind: [
        { text: 'A date appears, and it is this quarter', kind: 'judgement' },
        { text: 'The one who wanted it leaves, and nobody else reviews it', kind: 'judgement' },
        {
          text: 'The rules change every week, and the types with them',
          kind: 'judgement',
        },
      ],
    },
    {
      id: 'go-by-default',
      label: 'Go, the default',
      languages: ['go'],
      runnerUp: {
        verdict: 'rust-by-choice',
        why: 'Its types can carry the rules of a domain, but nothing you answered asks for such proof.',
      },
      links: ['stacks/go-http-postgres', 'compare/go-vs-rust', 'compare/go-vs-node'],
      reasons: [
        {
          text: 'Nothing so far decides, and Go is the one we regret least in a service kept for years',
          kind: 'judgement',
        },
        {
          text: 'A goroutine takes a few kilobytes, so each request can have its own and read from top to bottom',
          kind: 'documented',
          sources: ['go-faq'],
        },
        {
          text: 'A service behind a contract can be replaced later, part by part',
          kind: 'judgement',
        },
      ],
      givesUp: [
        { text: 'Enums and sum types', kind: 'documented', sources: ['go-1-27'] },
        {
          text: 'Agreement on idiom: 33% found best practice frustrating to keep to in the 2025 survey',
          kind: 'measured',
          sources: ['go-survey-2025'],
        },
        {
          text: 'Release at an exact point: leaving a scope frees nothing by itself',
          kind: 'documented',
          sources: ['go-gc-guide'],
        },
      ],
      changesMind: [
        { text: 'The team already runs another of the four well: stay with it', kind: 'judgement' },
        {
          text: 'A tail target, a model or a screen moves to the centre: answer again from the start',
          kind: 'judgement',
        },
        {
          text: 'Bugs that a stricter type would have stopped keep coming back',
          kind: 'judgement',
        },
      ],
    },
  ],
});
