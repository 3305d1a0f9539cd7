import { defineDecisions } from '#data/schemas/decision.ts';

/** The chooser: each question and each verdict is a page below `/decide/`, with its prose in `content/decide/`. */
export const decisions = defineDecisions('src/data/decisions.ts', {
  questions: [
    {
      id: 'runs-one-well',
      question: 'Does your team run Go, Python, Node or Rust well?',
      label: 'Already run one well?',
      answers: [
        {
          label: 'Yes',
          hint: 'It meets its targets, and those who run it want to keep it',
          fact: 'the team already runs one of the four well, and it meets the need',
          to: 'stay',
        },
        {
          label: 'No',
          hint: 'None has run for long, or none meets the need',
          fact: 'the team runs none of the four well, or none that meets the need',
          to: 'ml-or-science',
        },
      ],
      signs: {
        for: [
          {
            text: 'It has served your users for a year or so, and you can name the people who repair it at night.',
            kind: 'judgement',
          },
          {
            text: 'It meets its targets today, and you have the figures: latency, cost, failures, days from a change to its release.',
            kind: 'judgement',
          },
          { text: 'What you plan is of the same kind as what already runs.', kind: 'judgement' },
        ],
        lookalikes: [
          {
            text: 'A prototype, a demo or a script runs. Nobody has been woken by it yet, so you do not know whether you can run it.',
            kind: 'judgement',
          },
          {
            text: 'One person keeps it alive, and nobody else could. Then that person runs it, and not the team.',
            kind: 'judgement',
          },
          {
            text: 'The new work is of another kind, such as a model, a microcontroller or a public web interface.',
            kind: 'judgement',
          },
          {
            text: 'It runs and misses a target. Then do not choose a language yet: start from the signs and first steps for [Go](/decide/stay/#signs-that-go-no-longer-fits), [Python](/decide/stay/#signs-that-python-no-longer-fits), [Node](/decide/stay/#signs-that-node-no-longer-fits) or [Rust](/decide/stay/#signs-that-rust-no-longer-fits).',
            kind: 'judgement',
          },
        ],
        inDoubt: {
          text: 'Answer “Yes”. You can still move one part later, and that costs less than moving everything now.',
          kind: 'judgement',
        },
      },
    },
    {
      id: 'ml-or-science',
      question: 'Do you need machine-learning or scientific libraries?',
      label: 'Machine learning or science?',
      answers: [
        {
          label: 'Yes',
          hint: 'You train models, compute with arrays, or explore data in notebooks',
          fact: 'models, numerical work or notebooks are the core of it',
          to: 'model-behind-a-busy-service',
        },
        {
          label: 'No',
          hint: 'At most you call a model that somebody else runs',
          fact: 'no machine learning or science',
          to: 'web-interface',
        },
      ],
      signs: {
        for: [
          {
            text: 'You can name the library, and it is a Python library: PyTorch, NumPy, pandas, SciPy.',
            kind: 'judgement',
          },
          {
            text: 'Somebody trains or fine-tunes a model, fits curves, or explains results in a notebook.',
            kind: 'judgement',
          },
          {
            text: 'The model that you want comes with code for Python only, often on PyTorch, which is built to be deeply integrated into Python.',
            kind: 'documented',
            sources: ['pytorch'],
          },
        ],
        lookalikes: [
          {
            text: 'You send a prompt, a text or a picture to a model that somebody else hosts. That is an HTTP call, and all four languages can make it.',
            kind: 'judgement',
          },
          {
            text: 'You run an open model behind a finished model server and do not change that server. vLLM, for example, offers an API compatible with OpenAI’s, so your own code only calls it.',
            kind: 'documented',
            sources: ['vllm'],
          },
          { text: 'You need sums, averages and joins that fit into SQL.', kind: 'judgement' },
        ],
        inDoubt: {
          text: 'Write down what your last prototype imports, or the one that you would build next week. If Go, Node or Rust has all of it, answer “No”. A model that turns up later can be called over HTTP.',
          kind: 'judgement',
        },
      },
    },
    {
      id: 'model-behind-a-busy-service',
      question: 'Is there a busy service around the model?',
      label: 'Busy service around the model?',
      answers: [
        {
          label: 'Yes',
          hint: 'Requests queue for a few model workers, or a latency target is at risk',
          fact: 'many callers, or a tight p99 target, in front of the model',
          to: 'python-behind-go',
        },
        {
          label: 'No',
          hint: 'Batch jobs, notebooks, or an API with modest traffic',
          fact: 'modest traffic in front of the model, or none',
          to: 'python',
        },
      ],
      signs: {
        for: [
          {
            text: 'Many clients wait at the same time for a few expensive model processes.',
            kind: 'judgement',
          },
          {
            text: 'One answer combines the results of several models or stores.',
            kind: 'judgement',
          },
          {
            text: 'A sign-in, a quota or a rate limit must be checked before the model starts.',
            kind: 'judgement',
          },
        ],
        lookalikes: [
          {
            text: 'The model itself is slow. A service in front leaves it as slow as it was and adds [the cost of a hop](/patterns/grpc-boundary/#what-a-grpc-call-costs). Beside 10 ms of inference that hop hardly shows, but beside a lookup of 0.2 ms it does.',
            kind: 'judgement',
          },
          {
            text: 'Requests queue for the GPU. Then take a model server that computes several of them together, as vLLM does.',
            kind: 'documented',
            sources: ['vllm'],
          },
          {
            text: 'One team calls one model, some dozens of times a second. Python can answer that alone.',
            kind: 'judgement',
          },
          {
            text: 'Nobody waits for the answer. Then it is [a batch job](/patterns/batch-and-real-time/).',
            kind: 'judgement',
          },
        ],
        inDoubt: {
          text: 'Run a load test with one trace span each for the queue, the model and the rest. If queue and rest stay small beside the model, answer “No”. A service in front can be added later, and the model need not change.',
          kind: 'judgement',
        },
      },
    },
    {
      id: 'web-interface',
      question: 'Is a web interface the main thing you build?',
      label: 'Web interface at the centre?',
      answers: [
        {
          label: 'Yes',
          hint: 'What people see in the browser is the product',
          fact: 'a web interface at the centre',
          to: 'more-than-the-screens',
        },
        {
          label: 'No',
          hint: 'It is an API, a worker or a tool, or others build the pages',
          fact: 'no web interface at the centre',
          to: 'tight-tail',
        },
      ],
      signs: {
        for: [
          {
            text: 'Most of your last twenty tickets change what a browser shows.',
            kind: 'judgement',
          },
          {
            text: 'The same people write the page and the API behind it, and they change both together.',
            kind: 'judgement',
          },
          {
            text: 'Pages are rendered on the server for each visitor ([SSR](/glossary/#ssr)) and then run on in the browser. The main frameworks for that, such as Next and Nuxt, are JavaScript.',
            kind: 'documented',
            sources: ['next-js', 'nuxt'],
          },
        ],
        lookalikes: [
          {
            text: 'It consists of lists, forms and an admin area that plain HTML templates can show. All four languages can fill templates, and Django even builds the admin area from the data model.',
            kind: 'documented',
            sources: ['django-overview'],
          },
          {
            text: 'The pages can be built ahead of time, as documentation can. They are files then, and any server can deliver them.',
            kind: 'judgement',
          },
          { text: 'It is a mobile app. Its server sends data and no pages.', kind: 'judgement' },
        ],
        inDoubt: {
          text: 'Look at how a typical feature is made. If page and API change together nearly every time, answer “Yes”. If the interface could live in a repository of its own behind a published API, answer “No”.',
          kind: 'judgement',
        },
      },
    },
    {
      id: 'more-than-the-screens',
      question: 'Must the server do more than serve your pages?',
      label: 'More than the web interface?',
      answers: [
        {
          label: 'Yes',
          hint: 'Others need an API with releases of its own, or many requests compute',
          fact: 'an API with releases of its own behind the pages, or many requests that compute',
          to: 'node-in-front-of-go',
        },
        {
          label: 'No',
          hint: 'One application: your pages, and others who use the same records',
          fact: 'one application for your pages and for others who use the same records',
          to: 'node',
        },
      ],
      signs: {
        for: [
          {
            text: 'Partners, devices or other teams’ services use the API without a page in between, and need releases and a contract of their own.',
            kind: 'judgement',
          },
          {
            text: 'Many requests compute, for example imports, reports or prices. On Node’s main thread each of them holds up every other client.',
            kind: 'documented',
            sources: ['node-event-loop'],
          },
        ],
        lookalikes: [
          {
            text: 'There is one webhook, one nightly export, one internal caller, or a mobile app by the same team. Each is one more caller of the same API.',
            kind: 'judgement',
          },
          {
            text: 'Partners read and write the same records as your pages, in requests that mostly wait. A published schema and [an API in TypeScript](/stacks/node-api/) beside the pages serve them, and no second language is needed.',
            kind: 'judgement',
          },
          {
            text: 'A request computes now and then. A [worker thread](/glossary/#worker-thread) can take it, at the price that ordinary objects are copied.',
            kind: 'documented',
            sources: ['node-worker-threads'],
          },
          {
            text: 'A database query is slow. That is waiting, and the [event loop](/glossary/#event-loop) serves other clients meanwhile.',
            kind: 'judgement',
          },
        ],
        inDoubt: {
          text: 'Chart the longest delay of the event loop for a week. If it only grows with the load, add replicas. If single requests make it jump, move their computation to a worker thread and look again. If it still jumps, answer “Yes”. Otherwise answer “No”, because a Node application can hand over one endpoint at a time later.',
          kind: 'judgement',
        },
      },
    },
    {
      id: 'tight-tail',
      question: 'Do you have a tight latency target or hard deadlines?',
      label: 'Tight latency target?',
      answers: [
        {
          label: 'Yes',
          hint: 'A few milliseconds would break it, or a garbage collector may not fit',
          fact: 'a tight p99 or p999, hard deadlines, or doubt about room for a garbage collector',
          to: 'no-room-for-gc',
        },
        {
          label: 'No',
          hint: 'No figure is agreed, or it leaves room for a short pause',
          fact: 'no tight latency target',
          to: 'team-language',
        },
      ],
      signs: {
        for: [
          {
            text: 'A percentile has a figure, such as “[p99](/glossary/#p99) under 5 ms at peak”, and somebody pays if it is missed.',
            kind: 'judgement',
          },
          {
            text: 'An answer that comes late is worth nothing, as in trading, in audio or in the control of a machine.',
            kind: 'judgement',
          },
          {
            text: 'The program may have no room for a [garbage collector](/glossary/#gc): firmware, a kernel, a library inside other people’s programs. The next question asks about that.',
            kind: 'judgement',
          },
        ],
        lookalikes: [
          {
            text: 'The target of an ordinary API is a hundred milliseconds or more. All four languages can meet it if no request computes for long. Go usually meets ten or twenty milliseconds as well, if its garbage collector has CPU and memory to spare.',
            kind: 'judgement',
          },
          {
            text: 'The average is bad, or only a [cold start](/glossary/#cold-start) or a query is slow. Other remedies help there.',
            kind: 'judgement',
          },
          {
            text: 'You fear long pauses in Go. They are often below a millisecond, even if the program uses much memory.',
            kind: 'documented',
            sources: ['go-faq'],
          },
          {
            text: 'You hope that Rust by itself shortens p99. When [Grab](/tables/migrations/#grab-counter-service) moved a Go service to Rust, it needed fewer cores, and its p99 did not improve.',
            kind: 'documented',
            sources: ['grab-counter-service'],
          },
        ],
        inDoubt: {
          text: 'Answer “No”. If the service later misses a target, [profile it](/explain/hot-paths/#how-to-find-a-hot-path), and come back if its garbage collector is the cause.',
          kind: 'judgement',
        },
      },
    },
    {
      id: 'no-room-for-gc',
      question: 'Is there no room for a garbage collector at all?',
      label: 'No room for a garbage collector?',
      answers: [
        {
          label: 'Yes',
          hint: 'A small chip, a kernel, somebody else’s process, or a hard deadline',
          fact: 'no room for a garbage collector',
          to: 'rust-without-a-runtime',
        },
        {
          label: 'No',
          hint: 'A server with an operating system and memory to spare',
          fact: 'room for a garbage collector',
          to: 'steeper-ramp',
        },
      ],
      signs: {
        for: [
          {
            text: 'The device has some kilobytes of memory and no operating system. Rust’s `core` library works there, even without a heap.',
            kind: 'documented',
            sources: ['rust-embedded-no-std'],
          },
          {
            text: 'The code runs inside a kernel or inside somebody else’s process, as a driver, a database extension or a library for many languages. A second [runtime](/glossary/#runtime) with its own threads does not belong there.',
            kind: 'judgement',
          },
          {
            text: 'A missed deadline is a defect, as in the control of a motor. Then the worst case counts, and not the 99th percentile.',
            kind: 'judgement',
          },
          {
            text: 'Memory is so tight that what is no longer used must be freed at once.',
            kind: 'judgement',
          },
        ],
        lookalikes: [
          {
            text: 'The board has memory to spare, and no deadline is hard. TinyGo runs Go, and MicroPython runs Python, on microcontrollers, each with a garbage collector. One collection in MicroPython can take several milliseconds.',
            kind: 'documented',
            sources: ['tinygo-language-features', 'micropython-constrained'],
          },
          {
            text: 'The device runs Linux, as many gateways do. Go, Python and Node run there as on a server.',
            kind: 'judgement',
          },
          {
            text: 'It is a server with a strict p999. First see [how to reduce garbage collection in Go](/explain/garbage-collection/#how-to-reduce-garbage-collection-in-go).',
            kind: 'judgement',
          },
        ],
        inDoubt: {
          text: 'Ask what happens if one answer comes a millisecond late. If something breaks or somebody is hurt, answer “Yes”. If a log records it and nothing else happens, answer “No”.',
          kind: 'judgement',
        },
      },
    },
    {
      id: 'steeper-ramp',
      question: 'Does the team have the time and the wish to learn Rust?',
      label: 'Time to learn Rust?',
      answers: [
        {
          label: 'Yes',
          hint: 'Somebody has shipped Rust and will stay, and the others have time',
          fact: 'time and will to learn Rust',
          to: 'whole-or-one-part',
        },
        {
          label: 'No',
          hint: 'The date or the people leave no time, and a rare pause is acceptable',
          fact: 'no time to learn Rust, and a rare pause is acceptable',
          to: 'go-with-a-memory-budget',
        },
      ],
      signs: {
        for: [
          {
            text: 'Somebody who has shipped Rust is on the team and will stay.',
            kind: 'judgement',
          },
          {
            text: 'The others want to learn it, and the first date is more than a quarter away.',
            kind: 'judgement',
          },
          {
            text: 'The rules of the program have settled. In Rust, changing who [owns](/glossary/#ownership) a value changes the signatures of the functions above it.',
            kind: 'judgement',
          },
        ],
        lookalikes: [
          {
            text: 'Everybody has finished a course. In interviews for the Rust project, beginners struggled with the [borrow checker](/glossary/#borrow-checker), experienced people hardly did any more, and many had trouble with async code.',
            kind: 'documented',
            sources: ['rust-challenges-2026'],
          },
          {
            text: 'One enthusiast wants it, and nobody else would review the code.',
            kind: 'judgement',
          },
          {
            text: 'There is time, but nobody has tried the target in Go. A prototype takes days, and its profile shows [how much garbage collection costs](/explain/garbage-collection/#how-to-measure-garbage-collection-in-go).',
            kind: 'judgement',
          },
        ],
        inDoubt: {
          text: 'Give two people four weeks, and somebody to ask, to write the function that costs most as a [crate](/glossary/#crate) with a benchmark. If a third person can review and change it, answer “Yes”. Otherwise answer “No”. That verdict tunes Go first, and a part can still move to Rust later.',
          kind: 'judgement',
        },
      },
    },
    {
      id: 'whole-or-one-part',
      question: 'Must the whole service be fast, or one part of it?',
      label: 'The whole or one part?',
      answers: [
        {
          label: 'The whole',
          hint: 'Nearly every request runs the code that must be fast',
          fact: 'the whole service must be fast',
          to: 'rust',
        },
        {
          label: 'One part',
          hint: 'A profile names one parser, codec, cipher or loop',
          fact: 'one part must be fast',
          to: 'rust-under-go',
        },
      ],
      signs: {
        for: [
          {
            text: 'No function stands out in a CPU profile at peak, and garbage collection and allocation appear everywhere.',
            kind: 'judgement',
          },
          {
            text: 'The request loop is the product, as in a proxy, a cache or a message broker.',
            kind: 'judgement',
          },
          {
            text: 'Nearly every request would have to cross the boundary between two languages many times.',
            kind: 'judgement',
          },
        ],
        lookalikes: [
          {
            text: 'One parser, codec, cipher or index takes most of the time, with flat data going in and coming out. That is one part, however large its share.',
            kind: 'judgement',
          },
          {
            text: 'A slow database makes every request slow. That is waiting, and neither answer cures it.',
            kind: 'judgement',
          },
        ],
        inDoubt: {
          text: 'Try to draw the line in the language that you have: one module, one call for each batch. If you can, answer “One part”. A library can grow into a service later, but a rewritten service is hard to take back.',
          kind: 'judgement',
        },
      },
    },
    {
      id: 'team-language',
      question: 'Do your people write Python or TypeScript, and no Go?',
      label: 'A Python or TypeScript team?',
      answers: [
        {
          label: 'Yes',
          hint: 'They know its libraries and habits, and would have to learn Go first',
          fact: 'a team that writes Python or TypeScript every day, and no Go',
          to: 'python-or-typescript',
        },
        {
          label: 'No',
          hint: 'They know Go, or several languages, or are still to be hired',
          fact: 'no team that writes only Python or TypeScript',
          to: 'cpu-spikes',
        },
      ],
      signs: {
        for: [
          {
            text: 'Most of the people who will build it, and repair it at night, write Python or TypeScript at work every day.',
            kind: 'judgement',
          },
          {
            text: 'They know a web framework and a database library there, and could review each other’s code tomorrow.',
            kind: 'judgement',
          },
          {
            text: 'The service mostly waits for a database and for other services, so a faster language would change little. What computes now and then can go to background workers or worker threads.',
            kind: 'judgement',
          },
        ],
        lookalikes: [
          {
            text: 'Everybody has written some Python or some JavaScript. Scripts and small pages are not a service in production.',
            kind: 'judgement',
          },
          {
            text: 'Two of them know Go well and will stay. The others can learn it beside them, since [most Go users](/go/#ramp-up-how-fast-people-learn-go) came to Go from another language.',
            kind: 'judgement',
          },
          {
            text: 'A coding agent will write most of it. What counts is the language that your people can review ([coding agents](/explain/coding-agents/)).',
            kind: 'judgement',
          },
        ],
        inDoubt: {
          text: 'Count the people who will be called when it fails. If most of them have shipped in Python or TypeScript and have never written Go, answer “Yes”. Otherwise answer “No”.',
          kind: 'judgement',
        },
      },
    },
    {
      id: 'python-or-typescript',
      question: 'Which do your people write: Python or TypeScript?',
      label: 'Python or TypeScript?',
      answers: [
        {
          label: 'Python',
          hint: 'They know it best; it also suits an admin area or data work',
          fact: 'a Python team',
          to: 'python-web-service',
        },
        {
          label: 'TypeScript',
          hint: 'They know it best; it shares types with their front end',
          fact: 'a TypeScript team',
          to: 'node-api',
        },
      ],
      signs: {
        for: [
          { text: 'Most of the team has shipped services in Python.', kind: 'judgement' },
          {
            text: 'People will work on records in an admin area. Django builds one from the data model.',
            kind: 'documented',
            sources: ['django-overview'],
          },
          {
            text: 'The service stands beside notebooks, data jobs or models that are Python already.',
            kind: 'judgement',
          },
        ],
        lookalikes: [
          {
            text: 'A model may be needed one day. TypeScript can call it over HTTP as well.',
            kind: 'judgement',
          },
          {
            text: 'The data team writes Python, but other people will build this service.',
            kind: 'judgement',
          },
          {
            text: 'The main caller is your own front end in TypeScript. Types that both sides share then speak for TypeScript.',
            kind: 'judgement',
          },
        ],
        inDoubt: {
          text: 'Take the language in which more of your people have already answered for a service at night. If that is level, take TypeScript if a browser is the main caller, and Python if not.',
          kind: 'judgement',
        },
      },
    },
    {
      id: 'cpu-spikes',
      question: 'Is it mostly I/O with bursts of heavy computation?',
      label: 'I/O with CPU bursts?',
      answers: [
        {
          label: 'Yes',
          hint: 'It waits for databases and networks, and then a request computes',
          fact: 'mostly I/O with bursts of CPU',
          to: 'spikes-break-the-slo',
        },
        {
          label: 'No',
          hint: 'The load is even, or nothing computes for long',
          fact: 'no bursts of CPU',
          to: 'service-this-quarter',
        },
      ],
      signs: {
        for: [
          {
            text: 'In a chart by the second, CPU is low most of the time and jumps with certain requests: an import, an export, a picture to resize, a large upload to compress.',
            kind: 'judgement',
          },
          {
            text: 'Between the jumps, requests wait for databases and networks.',
            kind: 'judgement',
          },
          {
            text: 'A few functions fill the CPU profile of a bad minute and hardly appear in that of a good minute.',
            kind: 'judgement',
          },
        ],
        lookalikes: [
          {
            text: 'Latency jumps and CPU stays low. Look for a lock, a slow query or a slow dependency.',
            kind: 'judgement',
          },
          {
            text: 'The container is throttled, because the process runs more threads than its CPU limit allows. Go follows the limit only if `go.mod` declares version 1.25 or later ([container limits](/go/#memory-and-cpu-limits-in-containers)).',
            kind: 'documented',
            sources: ['go-gomaxprocs'],
          },
          {
            text: 'CPU is high all day. That is plain load. If the bill is the problem, read [when not to rewrite](/patterns/when-not-to-rewrite/) beside your verdict.',
            kind: 'judgement',
          },
        ],
        inDoubt: {
          text: 'Compare a CPU profile of a bad minute with one of a good minute. If nothing runs yet, answer “Yes” if you can name the request that will compute, and “No” if you cannot.',
          kind: 'judgement',
        },
      },
    },
    {
      id: 'spikes-break-the-slo',
      question: 'Do the bursts break your latency target?',
      label: 'Bursts that break the target?',
      answers: [
        {
          label: 'Yes',
          hint: 'You measured it, and the cheap repairs were not enough',
          fact: 'bursts that break the latency target',
          to: 'rust-for-the-spike',
        },
        {
          label: 'No',
          hint: 'Other requests stay within it, or nobody has measured yet',
          fact: 'bursts within the latency target',
          to: 'go-with-the-spike-inside',
        },
      ],
      signs: {
        for: [
          {
            text: 'The target is written down: a percentile, a figure and a period. Operations people call it an [SLO](/glossary/#slo), a service-level objective.',
            kind: 'judgement',
          },
          {
            text: 'In the minutes of a burst, the p99 of the cheap requests passes that figure, so often that the target is missed over the period.',
            kind: 'judgement',
          },
          {
            text: 'You have limited how much heavy work runs at once, or given it replicas of its own, and that was not enough.',
            kind: 'judgement',
          },
        ],
        lookalikes: [
          {
            text: 'An export is slow and disturbs nobody. It is one request, and it may have a target of its own.',
            kind: 'judgement',
          },
          {
            text: 'Nothing limits how many bursts run at once. Go has interrupted goroutines even in tight loops since 1.14, so one burst seldom starves the rest, but as many bursts as cores do. With one core that is a single burst, unless you set `GOMAXPROCS=2`.',
            kind: 'documented',
            sources: ['go-1-14', 'go-runtime-proc'],
          },
        ],
        inDoubt: {
          text: 'For a week, let no more heavy requests run at once than half the number of cores, or give them replicas of their own. If the other requests stay within the target and the heavy work is still quick enough, answer “No”. If either fails, answer “Yes”.',
          kind: 'judgement',
        },
      },
    },
    {
      id: 'service-this-quarter',
      question: 'Must a small team ship a service this quarter?',
      label: 'A dependable service this quarter?',
      answers: [
        {
          label: 'Yes',
          hint: 'Few people, a fixed date, and callers who count on it afterwards',
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
      signs: {
        for: [
          {
            text: 'Other people have planned around the date: a launch, a contract, a move.',
            kind: 'judgement',
          },
          {
            text: 'The team has perhaps two to six people, and the same people are called at night when it fails.',
            kind: 'judgement',
          },
          {
            text: 'Nobody has the time to choose ten libraries and to learn a difficult language as well.',
            kind: 'judgement',
          },
        ],
        lookalikes: [
          {
            text: 'It is a prototype. It need not last, and [Python](/python/) gets you there sooner.',
            kind: 'judgement',
          },
          { text: 'Only the team itself has set the date.', kind: 'judgement' },
          {
            text: 'The team already ships well in Python or Node. It should stay there, and [the first question](/decide/runs-one-well/) asks about that. If it only writes one of their languages every day, [the question about the team](/decide/team-language/) comes before this one.',
            kind: 'judgement',
          },
        ],
        inDoubt: {
          text: 'List what must run on the date, and mark what your present language has never done for you. Answer “Yes” if somebody is woken when it fails, and “No” if a script would do.',
          kind: 'judgement',
        },
      },
    },
    {
      id: 'packaging-more-than-code',
      question: 'Does packaging take more of your time than code?',
      label: 'More packaging than code?',
      answers: [
        {
          label: 'Yes',
          hint: 'Interpreters, environments and images take up the hours',
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
      signs: {
        for: [
          {
            text: 'You counted for a month: environments, native builds, version conflicts, image sizes and interpreter upgrades in one column, features and fixes in the other. The first column was longer in three weeks out of four.',
            kind: 'judgement',
          },
          { text: 'A newcomer needs days to reach a first passing test.', kind: 'judgement' },
          { text: 'Several platforms each need a build of their own.', kind: 'judgement' },
        ],
        lookalikes: [
          {
            text: 'You had one migration or one broken [wheel](/glossary/#wheel), or the tests are slow.',
            kind: 'judgement',
          },
          {
            text: 'Python packaging is the only trouble, and you have not tried `uv` with a [lock file](/glossary/#lock-file). It manages Python versions, environments and packages in one tool.',
            kind: 'documented',
            sources: ['uv'],
          },
          {
            text: 'Your Node framework brings many packages. Frameworks [differ widely](/node/#how-many-packages-a-framework-brings), so change the framework before the language.',
            kind: 'judgement',
          },
        ],
        inDoubt: {
          text: 'Answer “No”, take the better tool, and count again after its first month.',
          kind: 'judgement',
        },
      },
    },
    {
      id: 'scripts-and-glue',
      question: 'Is it automation that one team runs for itself?',
      label: 'Scripts and glue?',
      answers: [
        {
          label: 'Yes',
          hint: 'Jobs, reports and scripts, with their authors at hand',
          fact: 'automation, ETL or analysis for one team',
          to: 'python-for-automation',
        },
        {
          label: 'No',
          hint: 'Other people install it, call it or wait for it',
          fact: 'other people depend on it',
          to: 'types-that-prove',
        },
      ],
      signs: {
        for: [
          { text: 'Somebody starts it by hand, or a schedule does.', kind: 'judgement' },
          { text: 'The people who read its output also read its code.', kind: 'judgement' },
          { text: 'A failure at night can wait for the morning.', kind: 'judgement' },
        ],
        lookalikes: [
          {
            text: 'The script has grown. If a customer’s report depends on it, another team calls it or strangers install it, it is a service or a tool.',
            kind: 'judgement',
          },
          {
            text: 'It is a tool for machines on which you cannot count on Python.',
            kind: 'judgement',
          },
          {
            text: 'A model has turned up in the job. Go back to [the question about machine learning](/decide/ml-or-science/).',
            kind: 'judgement',
          },
        ],
        inDoubt: {
          text: 'Ask who would notice first if it stopped. If that is you, and tomorrow is early enough, answer “Yes”. A few hundred lines are cheap to replace once somebody else depends on them.',
          kind: 'judgement',
        },
      },
    },
    {
      id: 'types-that-prove',
      question: 'Does the team want types that rule out mistakes?',
      label: 'Types that rule out mistakes?',
      answers: [
        {
          label: 'Yes',
          hint: 'A wrong state should fail the build, and there is time to learn how',
          fact: 'a team that wants types that rule out mistakes, with time to learn',
          to: 'rust-by-choice',
        },
        {
          label: 'No',
          hint: 'Plain types and a short path to production will do',
          fact: 'plain types will do',
          to: 'go-by-default',
        },
      ],
      signs: {
        for: [
          {
            text: 'Several people already use [sum types](/glossary/#sum-type) or small wrapper types to make wrong states impossible, and reviews ask for them.',
            kind: 'judgement',
          },
          { text: 'The requirements have settled.', kind: 'judgement' },
          { text: 'The plan has weeks for learning in it.', kind: 'judgement' },
        ],
        lookalikes: [
          { text: 'One enthusiast asks for it.', kind: 'judgement' },
          {
            text: 'You wish for generics. Go has had generic methods since 1.27, although the methods of an interface still take no type parameters.',
            kind: 'documented',
            sources: ['go-1-27'],
          },
          {
            text: 'A web team wants more expressive types. TypeScript has them, on [Node](/node/).',
            kind: 'judgement',
          },
        ],
        inDoubt: {
          text: 'Read your last twenty bugs and count those that a stricter type, or a compiler that rejects [data races](/glossary/#data-race), would have stopped. If there are fewer than three, or if the people who would maintain the result do not want Rust, answer “No”. A part with clear edges can still be Rust later.',
          kind: 'judgement',
        },
      },
    },
  ],
  verdicts: [
    {
      id: 'stay',
      label: 'Stay, and what to watch',
      languages: [],
      runnerUp: {
        verdict: 'go-by-default',
        why: 'A new service that shares nothing with the old one may start afresh, and for services Go is our default.',
      },
      links: ['patterns/when-not-to-rewrite', 'tables/migrations', 'explain/hot-paths'],
      reasons: [
        {
          text: 'You have already paid for the deployment, the monitoring and the experience of running it at night',
          kind: 'judgement',
        },
        {
          text: 'Where a service mostly waits for others, a new language hardly shortened its response times, as [Lovable](/tables/migrations/#lovable-backend) and [Grab](/tables/migrations/#grab-counter-service) found',
          kind: 'documented',
          sources: ['python-go', 'grab-counter-service'],
        },
        {
          text: 'Some of those who moved went back, for people and packaging: [argocd-diff-preview](/tables/migrations/#argocd-diff-preview) from Rust to Go, [Prisma](/tables/migrations/#prisma-query-engine) from Rust to TypeScript',
          kind: 'documented',
          sources: ['rewrite-argocd-diff-preview-rust-go', 'prisma-orm-6-7-0-release'],
        },
        {
          text: 'A second language is a second set of tools to patch and a second skill to hire for',
          kind: 'judgement',
        },
      ],
      givesUp: [
        {
          text: 'What the other language does better, be it speed, libraries or checks',
          kind: 'judgement',
        },
        {
          text: 'A lower bill, if the service computes all day on many machines: [Grab](/tables/migrations/#grab-counter-service) needed less than a quarter of the cores after its move from Go to Rust',
          kind: 'measured',
          sources: ['grab-counter-service'],
        },
        {
          text: 'An occasion to redesign: decisions that you regret stay where they are',
          kind: 'judgement',
        },
      ],
      changesMind: [
        {
          text: 'A target is missed month after month, and a profile under production load traces that to the language or its runtime',
          kind: 'judgement',
        },
        {
          text: 'The people who know the language leave, and you can neither replace nor train them',
          kind: 'judgement',
        },
        {
          text: 'A library or a platform that you cannot do without exists only elsewhere',
          kind: 'judgement',
        },
      ],
    },
    {
      id: 'python-web-service',
      label: 'Python, a web service',
      languages: ['python'],
      runnerUp: {
        verdict: 'go',
        why: 'Go is made for services and ships as one file, but your team would first have to learn it, and would then have to choose and join the parts that Django brings.',
      },
      links: ['stacks/python-web-service', 'compare/go-vs-python', 'compare/python-vs-node'],
      reasons: [
        {
          text: 'Your team writes Python every day, so the first release waits for nobody to learn a language',
          kind: 'judgement',
        },
        {
          text: 'Django brings models, migrations, templates and an admin site for your staff in one project',
          kind: 'documented',
          sources: ['django-overview'],
        },
        {
          text: 'FastAPI works from type hints and describes the API as OpenAPI, from which clients in many languages can be generated',
          kind: 'documented',
          sources: ['fastapi-features'],
        },
        {
          text: 'Data work and models can join the service without a second language',
          kind: 'judgement',
        },
      ],
      givesUp: [
        {
          text: 'More than one core for Python code in a process: because of the [GIL](/glossary/#gil) the default build runs one thread at a time',
          kind: 'documented',
          sources: ['python-glossary-gil'],
        },
        {
          text: 'Memory: each further core takes a further process, with a copy of the application',
          kind: 'judgement',
        },
        {
          text: 'Types that are checked for you: a checker has to run in CI, and it sees only code with annotations',
          kind: 'judgement',
        },
      ],
      changesMind: [
        {
          text: 'A profile shows that requests spend their time in Python code, and the latency target is missed',
          kind: 'judgement',
        },
        {
          text: 'You buy machines for the memory of the worker processes, and not for the traffic',
          kind: 'judgement',
        },
        {
          text: 'Customers have to install it: see [Go, for one binary](/decide/go-for-one-binary/)',
          kind: 'judgement',
        },
      ],
    },
    {
      id: 'node-api',
      label: 'Node, an API in TypeScript',
      languages: ['node'],
      runnerUp: {
        verdict: 'go',
        why: 'Go takes less memory and uses every core in one process, but your team would have to learn it, and it shares no types with a front end.',
      },
      links: ['stacks/node-api', 'compare/go-vs-node', 'compare/python-vs-node'],
      reasons: [
        {
          text: 'Your team writes TypeScript every day, and a front end in TypeScript can use the types of the API',
          kind: 'judgement',
        },
        {
          text: 'One process holds many waiting connections, as long as the work for each stays small',
          kind: 'documented',
          sources: ['node-event-loop'],
        },
        {
          text: 'Speed is no reason against it while requests wait for a database: [public tests](/compare/go-vs-node/#speed-and-tail-latency-measured) of Node and Go point both ways',
          kind: 'measured',
          sources: ['httparena-2026-08', 'httparena-node-results'],
        },
        {
          text: 'Fastify checks requests by JSON Schema and publishes how long a major version is supported',
          kind: 'documented',
          sources: ['fastify-validation', 'fastify-long-term-support'],
        },
      ],
      givesUp: [
        {
          text: 'Memory: Node, with a process for each CPU, took about ten times as much as one Go process in [the same tests](/compare/go-vs-node/#speed-and-tail-latency-measured) on four CPUs',
          kind: 'measured',
          sources: ['httparena-node-results', 'httparena-2026-08'],
        },
        {
          text: 'Computing inside a request: a long computation holds up everybody else in the process',
          kind: 'documented',
          sources: ['node-event-loop'],
        },
        {
          text: 'Dependencies that you can leave alone: npm needs [rules of yours](/node/#npm-and-pnpm-rules-before-the-first-deploy) before the first deploy',
          kind: 'judgement',
        },
      ],
      changesMind: [
        {
          text: 'Requests compute so much that the [event loop](/glossary/#event-loop) stalls, however many replicas you add',
          kind: 'judgement',
        },
        {
          text: 'Most callers are other systems, so nobody uses the shared types any more',
          kind: 'judgement',
        },
        {
          text: 'The people who wrote it move on, and those who take over know Go',
          kind: 'judgement',
        },
      ],
    },
    {
      id: 'rust-without-a-runtime',
      label: 'Rust, without a runtime',
      languages: ['rust'],
      runnerUp: {
        verdict: 'rust',
        why: 'With an operating system underneath you also get the standard library, threads and tokio, but here there is none, or the process is not yours, or the deadline rules them out.',
      },
      links: ['rust', 'compare/go-vs-rust', 'patterns/wasm-plugins'],
      reasons: [
        {
          text: 'Rust’s `core` library needs no operating system and no allocator',
          kind: 'documented',
          sources: ['rust-embedded-no-std'],
        },
        {
          text: 'No [garbage collector](/glossary/#gc) runs beside your code: a value is freed when its owner goes out of scope',
          kind: 'documented',
          sources: ['rust-book-drop'],
        },
        {
          text: 'Safe Rust rules out dangling pointers and [data races](/glossary/#data-race) before the program runs',
          kind: 'documented',
          sources: ['rust-book-ownership', 'rustonomicon-races'],
        },
        {
          text: 'The Linux kernel has taken Rust in for good: its maintainers ended the experiment in December 2025',
          kind: 'documented',
          sources: ['kernel-rust-experiment'],
        },
      ],
      givesUp: [
        {
          text: 'Most libraries: embedded developers told the Rust project that they often cannot use the vast majority of [crates](/glossary/#crate), and that debugging is harder',
          kind: 'documented',
          sources: ['rust-challenges-2026'],
        },
        {
          text: 'The chip maker’s own drivers and examples, which are usually in C',
          kind: 'judgement',
        },
        {
          text: 'Certified libraries at the highest levels: of the libraries of Ferrocene, a qualified Rust compiler, only a part of `core` is certified, to ASIL B and SIL 2',
          kind: 'documented',
          sources: ['ferrocene-documentation'],
        },
      ],
      changesMind: [
        {
          text: 'The chip, the kernel or the host program supports only C or C++',
          kind: 'judgement',
        },
        {
          text: 'The device turns out to run Linux with memory to spare, and the deadline to be a percentile: see [Rust, the whole service](/decide/rust/)',
          kind: 'judgement',
        },
        {
          text: 'Only a small part has the deadline: give that part a chip or a core of its own, and write the rest in what the team knows',
          kind: 'judgement',
        },
      ],
    },
    {
      id: 'python',
      label: 'Python, model and service',
      languages: ['python'],
      runnerUp: {
        verdict: 'python-behind-go',
        why: 'A second service pays only when many callers wait for few model workers.',
      },
      links: ['stacks/python-ml-service', 'patterns/batch-and-real-time', 'compare/go-vs-python'],
      reasons: [
        {
          text: 'Most libraries for models and data are written for Python first, and PyTorch says that it is built to be deeply integrated into Python',
          kind: 'judgement',
          sources: ['pytorch'],
        },
        {
          text: 'Native code can let go of Python’s lock, the [GIL](/glossary/#gil), while it computes, so threads that call it use several cores',
          kind: 'documented',
          sources: ['python-glossary-gil'],
        },
        {
          text: 'The same function computes a feature in training and in serving, so no second version can drift',
          kind: 'judgement',
        },
      ],
      givesUp: [
        {
          text: 'Several cores for Python code itself: the default build runs one thread at a time',
          kind: 'documented',
          sources: ['python-glossary-gil'],
        },
        {
          text: 'A fast [cold start](/tables/operations/#cold-start): Go and Rust start sooner, and your imports come on top',
          kind: 'measured',
          sources: ['lambda-perf'],
        },
        {
          text: 'A compiler that reads all of the code: in CI a type checker reads what has annotations',
          kind: 'judgement',
        },
      ],
      changesMind: [
        {
          text: 'Callers wait for a free model worker: put [Go in front](/decide/python-behind-go/)',
          kind: 'judgement',
        },
        {
          text: 'A profile shows that handling requests takes CPU from the model',
          kind: 'judgement',
        },
        {
          text: 'One loop in Python takes most of the time, and neither a library nor Numba speeds it up: write [that loop in Rust](/compare/python-vs-rust/)',
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
        why: 'One process is simpler to run, but handling requests and running the model would compete for it.',
      },
      links: [
        'patterns/python-behind-go',
        'stacks/python-ml-service',
        'stacks/go-http-postgres',
        'compare/go-vs-python',
      ],
      reasons: [
        {
          text: 'Handling requests takes no CPU and no [GIL](/glossary/#gil) from the model, because it happens in a process of its own that uses every core',
          kind: 'judgement',
          sources: ['go-faq', 'python-glossary-gil'],
        },
        {
          text: 'Uvicorn’s workers are processes, and each loads its own copy of the model, so memory should set their number, and not the number of callers',
          kind: 'documented',
          sources: ['uvicorn-deployment'],
        },
        {
          text: 'A short queue refuses what would come too late, before it reaches the model',
          kind: 'judgement',
        },
        { text: 'Service and model are released and scaled separately', kind: 'judgement' },
      ],
      givesUp: [
        {
          text: 'About 0.1 ms for each [gRPC](/glossary/#grpc) call on an idle machine, and more under load ([figures](/patterns/grpc-boundary/#what-a-grpc-call-costs))',
          kind: 'measured',
          sources: ['grpc-go-loopback-latency', 'tonic-loopback-latency'],
        },
        {
          text: 'A single set of tools: there are two to patch now, and a schema between them',
          kind: 'judgement',
        },
        { text: 'A faster model: inference takes as long as before', kind: 'judgement' },
      ],
      changesMind: [
        {
          text: 'Traffic stays small, and one team runs everything: FastAPI alone is enough',
          kind: 'judgement',
        },
        {
          text: 'A gateway that you run already can authenticate, limit and queue',
          kind: 'judgement',
        },
        {
          text: 'The time goes into the model: use batches, a smaller model or a model server',
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
        why: 'Go deploys as one file and uses every core, but its templates end at the server, and it shares no types with the browser.',
      },
      links: ['stacks/node-web-app', 'stacks/node-api', 'compare/go-vs-node'],
      reasons: [
        {
          text: 'The main frameworks for [server-side rendering](/glossary/#ssr), such as Next and Nuxt, are JavaScript',
          kind: 'documented',
          sources: ['next-js', 'nuxt'],
        },
        {
          text: 'Web interface and server share types, tools and reviewers',
          kind: 'judgement',
        },
        {
          text: 'One event loop can wait for many visitors at a time, if each needs little work',
          kind: 'documented',
          sources: ['node-event-loop'],
        },
        {
          text: 'TypeScript files run without a build step since Node 22.18, if their types can simply be stripped',
          kind: 'documented',
          sources: ['node-typescript'],
        },
      ],
      givesUp: [
        {
          text: 'CPU work on the main thread: while one request computes or renders, all others wait',
          kind: 'documented',
          sources: ['node-event-loop'],
        },
        {
          text: 'A small [image](/tables/operations/#container-size): `node:26-slim` is 84.6 MB compressed before your packages, while a Go binary needs a base of about 2 MiB',
          kind: 'measured',
          sources: ['image-node-26-slim', 'distroless'],
        },
        {
          text: 'A build that looks after itself: [rules](/node/#npm-and-pnpm-rules-before-the-first-deploy) have to say which npm packages may enter',
          kind: 'judgement',
        },
      ],
      changesMind: [
        {
          text: 'Partners or devices need an API with releases of its own: see [Go behind](/decide/node-in-front-of-go/)',
          kind: 'judgement',
        },
        {
          text: 'You add replicas, and pages or requests still hold up others on the [event loop](/glossary/#event-loop)',
          kind: 'judgement',
        },
        {
          text: 'The web interface shrinks to a few forms that any language can render',
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
        why: 'One runtime is less to run, but computation would delay every page, and partners would have to follow the releases of your pages.',
      },
      links: ['stacks/node-web-app', 'stacks/go-http-postgres', 'compare/go-vs-node'],
      reasons: [
        { text: 'Pages stay with the people who build the web interface', kind: 'judgement' },
        {
          text: 'A request that computes holds up all others in a Node process, while Go spreads it over every core and can interrupt it',
          kind: 'documented',
          sources: ['node-event-loop', 'go-gomaxprocs', 'go-1-14'],
        },
        {
          text: 'Partners and devices get an API with releases of its own',
          kind: 'judgement',
        },
      ],
      givesUp: [
        {
          text: 'The type that both sides shared: a schema and a generator take its place',
          kind: 'judgement',
        },
        {
          text: 'One calendar of upgrades: Node 26 is supported until April 2029, a Go version only until two newer ones exist',
          kind: 'documented',
          sources: ['node-release-group', 'go-release-policy'],
        },
        {
          text: 'A page that answers by itself: each one makes a call to Go, and a trace has to follow it',
          kind: 'judgement',
        },
      ],
      changesMind: [
        {
          text: 'The other callers can follow the releases of your pages: then [an API in TypeScript](/stacks/node-api/) beside the pages serves them',
          kind: 'judgement',
        },
        {
          text: 'The heavy work turns out to be one function, which a [worker thread](/glossary/#worker-thread) can run',
          kind: 'judgement',
        },
        {
          text: 'The same people write both sides, and the schema costs them days',
          kind: 'judgement',
        },
      ],
    },
    {
      id: 'go-with-a-memory-budget',
      label: 'Go, on a memory budget',
      languages: ['go'],
      runnerUp: {
        verdict: 'rust-under-go',
        why: 'Rust would end garbage collection in the part that needs it, but nobody on the team can review Rust yet.',
      },
      links: ['stacks/go-http-postgres', 'compare/go-vs-rust', 'explain/garbage-collection'],
      reasons: [
        {
          text: 'Memory buys time: a higher `GOGC` makes [garbage collection](/glossary/#gc) rarer, and [`GOMEMLIMIT`](/glossary/#gomemlimit), 5–10% below the container’s limit, guards the total',
          kind: 'documented',
          sources: ['go-gc-guide'],
        },
        {
          text: 'Pauses are short, so what stretches the slowest requests is mostly [marking and assists](/explain/garbage-collection/#where-garbage-collection-costs-latency-in-go), and both shrink when you allocate less',
          kind: 'judgement',
          sources: ['go-gc-guide'],
        },
        {
          text: 'The garbage collector of Go 1.26 does less work in programs that use it heavily',
          kind: 'documented',
          sources: ['go-1-26'],
        },
        {
          text: 'The team can start this month, in a language that everybody on it reads',
          kind: 'judgement',
        },
      ],
      givesUp: [
        {
          text: 'The last part of the tail: some garbage collection stays, whatever you tune',
          kind: 'judgement',
        },
        {
          text: 'Stable [SIMD](/glossary/#simd) instructions: an experiment in Go 1.27, stable in Rust',
          kind: 'documented',
          sources: ['go-1-27', 'rust-1-89-0'],
        },
        {
          text: 'Plain code where it must not allocate, and the hours with a profiler that find those places',
          kind: 'judgement',
        },
      ],
      changesMind: [
        {
          text: 'You have cut allocation, and slow requests still wait for garbage collection',
          kind: 'judgement',
        },
        {
          text: 'Somebody who has shipped Rust joins and will own the part that is slow',
          kind: 'judgement',
        },
        {
          text: 'The target becomes hard real time, in which no pause is allowed',
          kind: 'judgement',
        },
      ],
    },
    {
      id: 'rust',
      label: 'Rust, the whole service',
      languages: ['rust'],
      runnerUp: {
        verdict: 'go-with-a-memory-budget',
        why: 'Go is easier to staff, but here the cost is spread over the whole service, so there is no short list of allocations to remove.',
      },
      links: [
        'stacks/rust-service',
        'stacks/rust-hot-path',
        'compare/go-vs-rust',
        'patterns/when-not-to-rewrite',
      ],
      reasons: [
        {
          text: 'Memory is freed where its owner goes out of scope, so no [garbage collection](/glossary/#gc) goes on beside the requests',
          kind: 'documented',
          sources: ['rust-book-drop'],
        },
        {
          text: 'Safe code that compiles has no [data race](/glossary/#data-race), so threads can share a cache',
          kind: 'documented',
          sources: ['rustonomicon-races'],
        },
        {
          text: '[SIMD](/glossary/#simd) intrinsics are stable, AVX-512 among them since 1.89',
          kind: 'documented',
          sources: ['rust-1-89-0'],
        },
        {
          text: 'Every request needs the fast code, so a boundary to another language would be crossed on each of them',
          kind: 'judgement',
        },
      ],
      givesUp: [
        {
          text: 'Short rebuilds: slow compilation is the problem that Rust users name most often ([figures](/rust/#build-time))',
          kind: 'measured',
          sources: ['rust-survey-2025'],
        },
        {
          text: 'HTTP, TLS and JSON in the standard library: in Rust they come from [crates](/glossary/#crate)',
          kind: 'documented',
          sources: ['rust-std-index'],
        },
        {
          text: 'A quick start for newcomers: nearly every beginner struggles with the [borrow checker](/glossary/#borrow-checker) ([how long it takes](/rust/#onboarding-how-long-a-team-takes))',
          kind: 'documented',
          sources: ['rust-challenges-2026'],
        },
      ],
      changesMind: [
        {
          text: 'A profile of real load names one part, and the rest only waits',
          kind: 'judgement',
        },
        { text: 'A prototype in Go keeps the same target with room to spare', kind: 'judgement' },
        {
          text: 'The people who can own it leave, and nobody is left to review it',
          kind: 'judgement',
        },
      ],
    },
    {
      id: 'rust-under-go',
      label: 'Rust for one part, under Go',
      languages: ['rust', 'go'],
      runnerUp: {
        verdict: 'rust',
        why: 'One language needs no boundary, but most of this service waits, and there Rust would save time that nobody misses.',
      },
      links: [
        'patterns/rust-under-go',
        'stacks/rust-hot-path',
        'stacks/go-http-postgres',
        'compare/go-vs-rust',
      ],
      reasons: [
        {
          text: 'Go keeps HTTP, authentication, configuration and operations, and Rust gets the one function that a profile names',
          kind: 'judgement',
        },
        {
          text: 'A call from Go into Rust through [cgo](/glossary/#cgo) costs [tens of nanoseconds](/explain/hot-paths/#what-a-call-in-the-same-process-costs)',
          kind: 'measured',
          sources: ['cgo-call-cost', 'go-1-26'],
        },
        {
          text: 'As a process of its own, the Rust part can crash without ending the service',
          kind: 'judgement',
        },
      ],
      givesUp: [
        {
          text: 'Part of Go’s memory safety, if Rust is linked in through cgo',
          kind: 'documented',
          sources: ['go-faq'],
        },
        {
          text: 'Cheap calls, if Rust gets a process of its own: about 0.1 ms each on an idle machine ([figures](/patterns/grpc-boundary/#what-a-grpc-call-costs))',
          kind: 'measured',
          sources: ['grpc-go-loopback-latency', 'tonic-loopback-latency'],
        },
        {
          text: 'Code that everybody on the team can read, and with cgo also simple cross-compiling',
          kind: 'judgement',
        },
      ],
      changesMind: [
        {
          text: 'A second and a third part turn out to need as much CPU: see [Rust, the whole service](/decide/rust/)',
          kind: 'judgement',
        },
        {
          text: 'The two sides begin to exchange many small calls',
          kind: 'judgement',
        },
        {
          text: 'Go reaches the target by itself, with a better algorithm, fewer allocations or a library that uses assembly',
          kind: 'judgement',
        },
      ],
    },
    {
      id: 'rust-for-the-spike',
      label: 'Rust for the CPU burst, Go around it',
      languages: ['rust', 'go'],
      runnerUp: {
        verdict: 'go-with-the-spike-inside',
        why: 'One language is simpler, but in Go the bursts already break the latency target.',
      },
      links: [
        'patterns/rust-under-go',
        'patterns/grpc-boundary',
        'stacks/rust-hot-path',
        'compare/go-vs-rust',
      ],
      reasons: [
        {
          text: 'A CPU burst is one piece of work, so it can move out while everything that waits stays in Go',
          kind: 'judgement',
        },
        {
          text: 'A process of its own has its own limits for CPU and memory, so a burst no longer takes the cores that other requests need',
          kind: 'judgement',
        },
        {
          text: 'Beside many milliseconds of work, a call of about 0.1 ms (on an idle machine) is small ([figures](/patterns/grpc-boundary/#what-a-grpc-call-costs))',
          kind: 'measured',
          sources: ['grpc-go-loopback-latency', 'tonic-loopback-latency'],
        },
      ],
      givesUp: [
        { text: 'One language on call, and one build', kind: 'judgement' },
        {
          text: 'Mature telemetry: the traces of [OpenTelemetry](/glossary/#opentelemetry) for Rust were beta in August 2026',
          kind: 'documented',
          sources: ['otel-rust'],
        },
        {
          text: 'Changes in a single release: a schema now stands between the two',
          kind: 'judgement',
        },
      ],
      changesMind: [
        {
          text: 'A better algorithm, a queue or fewer allocations brings the bursts under the target in Go',
          kind: 'judgement',
        },
        {
          text: 'The bursts become the steady load: see [Rust, the whole service](/decide/rust/)',
          kind: 'judgement',
        },
        { text: 'The rules inside the burst change every week', kind: 'judgement' },
      ],
    },
    {
      id: 'go-with-the-spike-inside',
      label: 'Go, with the CPU burst inside',
      languages: ['go'],
      runnerUp: {
        verdict: 'rust-for-the-spike',
        why: 'Rust may finish the burst sooner, but no target is missed, and you would run a second language for it.',
      },
      links: ['stacks/go-http-postgres', 'explain/hot-paths', 'compare/go-vs-rust'],
      reasons: [
        {
          text: 'The target is kept, so a second language would bring nothing that a user notices',
          kind: 'judgement',
        },
        {
          text: 'Since Go 1.14 the scheduler can interrupt a [goroutine](/glossary/#goroutine) that computes, and the others wait, for slices of 10 ms, only if as many compute as there are cores',
          kind: 'documented',
          sources: ['go-1-14', 'go-runtime-proc'],
        },
        {
          text: 'One process uses every core, and in a container it follows the CPU limit if `go.mod` names Go 1.25 or later',
          kind: 'documented',
          sources: ['go-gomaxprocs'],
        },
        {
          text: 'A build that uses a CPU profile can gain [some per cent](/go/#compiled-speed) without a change to the code',
          kind: 'measured',
          sources: ['go-pgo'],
        },
      ],
      givesUp: [
        {
          text: 'Stable [SIMD](/glossary/#simd) instructions for the burst: still an experiment in Go 1.27',
          kind: 'documented',
          sources: ['go-1-27'],
        },
        {
          text: 'Isolation: what the burst allocates brings [garbage collection](/glossary/#gc) for the whole process',
          kind: 'documented',
          sources: ['go-gc-guide'],
        },
      ],
      changesMind: [
        {
          text: 'Other requests miss the target, although you limit how many bursts run at once',
          kind: 'judgement',
        },
        { text: 'Traffic grows until bursts overlap all day', kind: 'judgement' },
        { text: 'A customer is promised a tighter target', kind: 'judgement' },
      ],
    },
    {
      id: 'go',
      label: 'Go, in production this quarter',
      languages: ['go'],
      runnerUp: {
        language: 'node',
        why: 'Node is as quick to begin with, but it needs rules for packages, types and the main thread before the first deploy.',
      },
      links: ['stacks/go-http-postgres', 'compare/go-vs-node', 'compare/go-vs-python'],
      reasons: [
        {
          text: 'The standard library has what an API needs: routing, HTTP/2, TLS, JSON and structured logs',
          kind: 'documented',
          sources: ['go-routing', 'go-1-27', 'go-1-21'],
        },
        {
          text: 'Tests, a checker for suspicious code and a race detector come with the toolchain',
          kind: 'documented',
          sources: ['go-doc-cmd', 'go-race-detector'],
        },
        {
          text: 'What you write in a hurry should still compile with later releases: the Go 1 promise says so',
          kind: 'documented',
          sources: ['go-1-compatibility'],
        },
        {
          text: 'One binary and one format leave little to operate and little to argue about',
          kind: 'judgement',
        },
      ],
      givesUp: [
        {
          text: 'A compiler that finds [data races](/go/#data-races) and [nil pointers](/go/#nil-pointers-and-panics): you meet them when the program runs',
          kind: 'documented',
          sources: ['go-race-detector', 'go-spec'],
        },
        {
          text: '[Sum types](/glossary/#sum-type), and enums that the compiler checks',
          kind: 'documented',
          sources: ['go-faq', 'go-survey-2025'],
        },
        { text: 'A type shared with the browser', kind: 'judgement' },
      ],
      changesMind: [
        {
          text: 'The people who will build it know Python or TypeScript and no Go: see [Python](/decide/python-web-service/) or [Node](/decide/node-api/)',
          kind: 'judgement',
        },
        {
          text: 'A latency target appears that [garbage collection](/glossary/#gc) would break',
          kind: 'judgement',
        },
        { text: 'The work turns towards models or web interfaces', kind: 'judgement' },
      ],
    },
    {
      id: 'go-for-one-binary',
      label: 'Go, for one binary',
      languages: ['go'],
      runnerUp: {
        language: 'rust',
        why: 'Rust gives you one file too and starts soonest, but static builds, other platforms and rebuilds take more work.',
      },
      links: ['stacks/go-http-postgres', 'compare/go-vs-python', 'compare/go-vs-rust'],
      reasons: [
        {
          text: 'Pure Go builds for another platform with two variables',
          kind: 'documented',
          sources: ['go-install-source'],
        },
        {
          text: 'A [static binary](/glossary/#static-binary) needs a base image of about 2 MiB, or none',
          kind: 'documented',
          sources: ['distroless'],
        },
        {
          text: 'By design no code of a module runs on your machine while Go fetches or builds it',
          kind: 'documented',
          sources: ['go-supply-chain'],
        },
        {
          text: 'No interpreter and no environment has to be installed beside it',
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
          text: 'The simple build, as soon as a C library comes in through [cgo](/glossary/#cgo)',
          kind: 'judgement',
        },
      ],
      changesMind: [
        {
          text: 'One tool ends the trouble, as `uv` may if Python’s environments and [lock files](/glossary/#lock-file) were the cause',
          kind: 'documented',
          sources: ['uv'],
        },
        { text: 'A library that you cannot do without needs cgo', kind: 'judgement' },
        {
          text: 'The program runs in one place only, where somebody else looks after the interpreter',
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
        why: 'A binary is easier to hand to others but slower to change, and here nobody else runs it.',
      },
      links: ['stacks/python-ml-service', 'patterns/batch-and-real-time', 'compare/go-vs-python'],
      reasons: [
        { text: 'The way from an idea to a running script is short', kind: 'judgement' },
        {
          text: 'Heavy work on tables runs in native code: Polars, for one, is a Rust engine under a Python API',
          kind: 'documented',
          sources: ['polars'],
        },
        {
          text: 'uv manages Python versions, environments and the [lock file](/glossary/#lock-file) in one tool',
          kind: 'documented',
          sources: ['uv'],
        },
        {
          text: 'The script has to run only on the machines of the team that wrote it',
          kind: 'judgement',
        },
      ],
      givesUp: [
        {
          text: 'One file that runs anywhere: whoever gets the script needs `uv`, or Python and the packages',
          kind: 'judgement',
          sources: ['uv-scripts'],
        },
        {
          text: 'Speed in loops of your own: CPython interprets bytecode',
          kind: 'documented',
          sources: ['pep-744'],
        },
        { text: 'Types that are checked without your asking', kind: 'judgement' },
      ],
      changesMind: [
        {
          text: 'Others have to install it: see [Go, for one binary](/decide/go-for-one-binary/)',
          kind: 'judgement',
        },
        {
          text: 'The script becomes a service that others count on: see [Python, a web service](/decide/python-web-service/)',
          kind: 'judgement',
        },
        {
          text: 'Nobody dares to change it, because it has neither tests nor types',
          kind: 'judgement',
        },
      ],
    },
    {
      id: 'rust-by-choice',
      label: 'Rust, by choice',
      languages: ['rust'],
      runnerUp: {
        verdict: 'go-by-default',
        why: 'Go gets you to a release sooner, but leaves more of your rules to tests and reviews.',
      },
      links: ['stacks/rust-service', 'stacks/rust-hot-path', 'compare/go-vs-rust'],
      reasons: [
        {
          text: 'Types, above all [sum types](/glossary/#sum-type), can carry the rules of your domain, so that a state which must not exist does not compile',
          kind: 'judgement',
        },
        {
          text: 'The compiler checks what threads may share, and refuses a [data race](/glossary/#data-race) in safe code',
          kind: 'documented',
          sources: ['rust-book-send-sync', 'rustonomicon-races'],
        },
        {
          text: 'No value is missing by surprise: an `Option` has to be opened before it is used',
          kind: 'documented',
          sources: ['rust-std-option'],
        },
        {
          text: 'Without a date the time to learn is paid once, and the checks stay',
          kind: 'judgement',
        },
      ],
      givesUp: [
        { text: 'An early first release', kind: 'judgement' },
        {
          text: 'Quick answers from the compiler: slow builds are Rust’s best-known weakness ([figures](/rust/#build-time))',
          kind: 'measured',
          sources: ['rust-survey-2025'],
        },
        { text: 'A wide choice of people who can join tomorrow', kind: 'judgement' },
      ],
      changesMind: [
        { text: 'A date appears, and it is this quarter', kind: 'judgement' },
        {
          text: 'The one person who wanted it leaves, and nobody else reviews the code',
          kind: 'judgement',
        },
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
        why: 'Its types can carry the rules of a domain, but nothing you answered asks for that.',
      },
      links: ['stacks/go-http-postgres', 'compare/go-vs-rust', 'compare/go-vs-node'],
      reasons: [
        {
          text: 'None of your answers decides, and for a service that is kept for years Go is the choice that we would regret least',
          kind: 'judgement',
        },
        {
          text: 'A [goroutine](/glossary/#goroutine) takes a few kilobytes, so each request can have its own, with code that reads from top to bottom',
          kind: 'documented',
          sources: ['go-faq'],
        },
        {
          text: 'A service behind an API can be replaced later, part by part',
          kind: 'judgement',
        },
      ],
      givesUp: [
        {
          text: '[Sum types](/glossary/#sum-type), and enums that the compiler checks',
          kind: 'documented',
          sources: ['go-faq', 'go-survey-2025'],
        },
        {
          text: 'Agreement on design: there is one format, but idioms [frustrate a third](/go/#tooling-and-one-style) of Go’s users',
          kind: 'measured',
          sources: ['go-survey-2025'],
        },
        {
          text: 'Release at an exact point: heap memory waits for [garbage collection](/glossary/#gc), and files and locks need a `defer`',
          kind: 'documented',
          sources: ['go-gc-guide'],
        },
      ],
      changesMind: [
        {
          text: 'The team turns out to run another of the four well: [stay with that](/decide/stay/)',
          kind: 'judgement',
        },
        {
          text: 'A latency target, a model or a web interface moves to the centre: answer again from the start',
          kind: 'judgement',
        },
        {
          text: 'Errors that a stricter type would have stopped keep coming back',
          kind: 'judgement',
        },
      ],
    },
  ],
});
