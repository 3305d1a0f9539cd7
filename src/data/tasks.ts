import { defineTasks } from './schemas/task.ts';

/** The tasks of `/code/`, in their order: most wanted first. */
export const tasks = defineTasks('src/data/tasks.ts', [
  {
    id: 'http-endpoint',
    label: 'HTTP endpoint over Postgres',
    aliases: [
      'REST endpoint',
      'query timeout',
      'cancel a query',
      'path parameter',
      '504',
      'request log',
      'statement_timeout',
    ],
    opens: ['go', 'node'],
    marks: [
      {
        id: 'route',
        label: 'the route and its id',
        look: 'Python and Node declare what an id is, and their frameworks convert it. Go converts it by hand. In Rust the type converts it, and a pattern checks the range.',
      },
      {
        id: 'deadline',
        label: 'the deadline',
        look: 'Go and Python cancel the query in Postgres when the deadline passes. In Node and Rust only the answer stops, and a setting makes Postgres end the query.',
      },
      {
        id: 'not-found',
        label: 'no such row',
        look: 'A missing row is an error in Go, `None` in Python and Rust, `undefined` in Node. Pyright, tsc and rustc notice if you forget it.',
      },
      {
        id: 'log',
        label: 'the log line',
        look: 'One line of JSON per request, also after a panic or exception. If the client leaves, Go and Node log 499, Python logs the status it would send, and in Rust the line is missing.',
      },
    ],
    output: 'same',
    programs: {
      go: {
        show: [
          { file: 'articles.go', region: 'route' },
          { file: 'articles.go', region: 'handler' },
          { file: 'articles.go', region: 'log' },
        ],
        summary: 'A context carries the deadline from the request into the query and cancels it.',
        needs: ['postgres'],
      },
      python: {
        show: [
          { file: 'articles.py', region: 'handler' },
          { file: 'articles.py', region: 'log' },
        ],
        summary: 'FastAPI reads the id from types, and psycopg cancels the query at the deadline.',
        needs: ['postgres'],
      },
      node: {
        show: [
          { file: 'articles.ts', region: 'limits' },
          { file: 'articles.ts', region: 'handler' },
        ],
        summary: 'Fastify checks the id against a schema; Postgres has to end the late query.',
        needs: ['postgres'],
      },
      rust: {
        show: [
          { file: 'src/articles.rs', region: 'route' },
          { file: 'src/articles.rs', region: 'handler' },
          { file: 'src/articles.rs', region: 'log' },
        ],
        summary: 'Types give every failure a status; Postgres has to end the late query.',
        needs: ['postgres'],
      },
    },
  },
  {
    id: 'fan-out',
    label: 'Fan-out with one deadline',
    aliases: [
      'cancel requests',
      'parallel requests',
      'errgroup',
      'TaskGroup',
      'Promise.all',
      'AbortSignal',
      'try_join_all',
      'timeout',
    ],
    opens: ['go', 'python'],
    marks: [
      {
        id: 'deadline',
        label: 'the deadline',
        look: 'In Go and Node every request gets a context or signal that carries it. Python and Rust put it around all five. In all four it includes reading the bodies.',
      },
      {
        id: 'concurrent',
        label: 'all at once',
        look: 'Go starts goroutines and Python starts tasks. In Node a call starts at once. In Rust a call does nothing until `try_join_all` polls it.',
      },
      {
        id: 'first-error',
        label: 'the error that comes out',
        look: 'Each error names its upstream and keeps its cause. In Python the caller gets a group of errors and needs `except*`. The others give the first error.',
      },
      {
        id: 'release',
        label: 'who ends the rest',
        look: 'Go’s group cancels the context, and Python’s cancels its tasks. Node needs code to abort and wait. Rust needs none: dropping a call closes its connection.',
      },
    ],
    output: 'same',
    programs: {
      go: {
        show: [{ file: 'fanout.go', region: 'main' }],
        summary: 'The first error cancels the context, and every call has to take that context.',
      },
      python: {
        show: [
          { file: 'fanout.py', region: 'main' },
          { file: 'main.py', region: 'caller' },
        ],
        summary: 'The task group cancels the rest and raises a group of errors.',
      },
      node: {
        show: [{ file: 'fanout.ts', region: 'main' }],
        summary: '`Promise.all` cancels nothing, so a controller aborts the rest.',
      },
      rust: {
        show: [{ file: 'src/lib.rs', region: 'main' }],
        summary: 'Dropping a call cancels it, so nothing has to be passed along.',
      },
    },
  },
  {
    id: 'cpu-burst',
    label: 'A CPU burst beside light requests',
    aliases: [
      'cpu-bound request',
      'blocked event loop',
      'worker pool',
      'ProcessPoolExecutor',
      'worker_threads',
      'piscina',
      'spawn_blocking',
      'limit concurrent work',
    ],
    opens: ['go', 'node'],
    marks: [
      {
        id: 'limit',
        label: 'the limit',
        look: 'At most two digests run, and the next gets a 503. Rust keeps the slot until the work ends. Python and Node need only a counter: one thread runs these handlers.',
      },
      {
        id: 'off-loop',
        label: 'where it runs',
        look: 'Go calls the function, because each request has a goroutine that the scheduler interrupts. The others move the call: Python to a process, Node to a worker thread, Rust to a blocking thread.',
      },
      {
        id: 'result',
        label: 'the result',
        look: 'Go has it as a return value. The others await it. Python and Node copy the body to the worker and the text back, Rust moves the body without a copy.',
      },
    ],
    output: 'same',
    programs: {
      go: {
        show: [
          { file: 'digest.go', region: 'stretch' },
          { file: 'digest.go', region: 'server' },
        ],
        summary: 'The handler calls the function, and only the limit needs code.',
      },
      python: {
        show: [
          { file: 'stretch.py', region: 'stretch' },
          { file: 'digest.py', region: 'server' },
        ],
        summary: 'A pool of processes computes, while the event loop goes on answering.',
        wrong: {
          file: 'wrong/main.py',
          region: 'wrong',
          messages: [
            {
              command: 'pyright wrong/main.py',
              fails: false,
              contains: '0 errors',
              caption: 'The type checker cannot tell a call that computes from any other.',
            },
            {
              command: 'python wrong/main.py',
              fails: false,
              contains: 'pings answered while it was computed: 0',
              caption:
                'A client in another thread sends pings all the time. Each is answered only after the digest.',
            },
          ],
        },
      },
      node: {
        show: [
          { file: 'stretch.ts', region: 'stretch' },
          { file: 'digest.ts', region: 'pool' },
          { file: 'digest.ts', region: 'server' },
        ],
        summary: 'A pool of worker threads computes, and the main thread only waits for it.',
        wrong: {
          file: 'wrong/main.ts',
          region: 'wrong',
          messages: [
            {
              command: 'npx tsc -p wrong',
              fails: false,
              contains: '',
              caption:
                'The compiler finds nothing: an `async` function may compute as long as it likes.',
            },
            {
              command: 'node wrong/main.ts',
              fails: false,
              contains: 'pings answered while it was computed: 0',
              caption:
                'A client in another thread sends pings all the time. Each is answered only after the digest.',
            },
          ],
        },
      },
      rust: {
        show: [
          { file: 'src/stretch.rs', region: 'stretch' },
          { file: 'src/digest.rs', region: 'server' },
        ],
        summary: 'A thread for blocking work computes, and a semaphore limits how many.',
        wrong: {
          file: 'wrong/main.rs',
          region: 'wrong',
          messages: [
            {
              command: 'cargo clippy -q --locked --bin wrong',
              fails: false,
              contains: '',
              caption:
                'Neither the compiler nor Clippy objects to an `async` function that computes.',
            },
            {
              command: 'cargo run -q --locked --bin wrong',
              fails: false,
              contains: 'pings answered meanwhile: 0',
              caption:
                'Two digests hold both worker threads of the runtime, and no ping is answered until one of them is done.',
            },
          ],
        },
      },
    },
  },
  {
    id: 'data-race',
    label: 'Two workers, one map',
    aliases: [
      'data race',
      'race condition',
      'mutex',
      'race detector',
      'concurrent map writes',
      'shared state',
      'lost update',
      'thread safety',
    ],
    opens: ['go', 'rust'],
    marks: [
      {
        id: 'own',
        label: 'a map of its own',
        look: 'Each worker counts into its own map. Node leaves no choice, because workers cannot share a map. Go and Python would let both write one map, Rust only behind a lock.',
      },
      {
        id: 'merge',
        label: 'the merge',
        look: 'In Go nothing ties the mutex to the map. In Rust the map is inside the mutex. In Python and Node only the waiting thread writes the map.',
      },
      {
        id: 'wait',
        label: 'the wait',
        look: 'Go compiles without `Wait`. Rust’s scope and Python’s pool do not end before their threads do, and Node has no counts before it has awaited the messages.',
      },
    ],
    output: 'same',
    programs: {
      go: {
        show: [{ file: 'count.go', region: 'count' }],
        summary: 'A mutex guards the map, and nothing checks that everybody takes it.',
        wrong: {
          file: 'wrong/main.go',
          region: 'wrong',
          messages: [
            {
              command: 'go vet ./wrong',
              fails: false,
              contains: '',
              caption: 'The program compiles, and `go vet` finds nothing.',
            },
            {
              command: 'go run ./wrong 1000000',
              fails: true,
              contains: 'fatal error: concurrent map',
              caption:
                'With a million lines the runtime notices the two writers and ends the process. With a few lines it rarely does, and the count is usually right.',
            },
            {
              command: 'GORACE=halt_on_error=1 go run -race ./wrong 2',
              fails: true,
              contains: 'WARNING: DATA RACE',
              caption:
                'The race detector sees the race in two lines of text. It names line 25, which writes to the map.',
            },
          ],
        },
      },
      python: {
        show: [{ file: 'count.py', region: 'count' }],
        summary: 'Each thread returns a `Counter`, and one thread adds them up.',
        wrong: {
          file: 'wrong/main.py',
          region: 'wrong',
          messages: [
            {
              command: 'pyright wrong/main.py',
              fails: false,
              contains: '0 errors',
              caption: 'No type is wrong, so the type checker has nothing to say.',
            },
            {
              command: 'python wrong/main.py',
              fails: false,
              contains: 'of 600000',
              caption:
                'Words are lost although the GIL is on, because the threads can change places between `get` and the assignment. With few words they rarely do, and the count is right.',
            },
          ],
        },
      },
      node: {
        show: [
          { file: 'count.ts', region: 'count' },
          { file: 'worker.ts', region: 'worker' },
        ],
        summary: 'Workers cannot share a map: each sends its counts, and the parent merges them.',
        wrong: {
          file: 'wrong/main.ts',
          region: 'wrong',
          messages: [
            {
              command: 'npx tsc -p wrong',
              fails: false,
              contains: '',
              caption: 'No type is wrong: the copy of a map is a map too.',
            },
            {
              command: 'node wrong/main.ts',
              fails: false,
              contains: 'Map(0) {}',
              caption:
                'No data race, and no count: each worker wrote to a copy of the map, and the parent’s map stayed empty.',
            },
          ],
        },
      },
      rust: {
        show: [{ file: 'src/lib.rs', region: 'count' }],
        summary: 'The map is inside the mutex, so no thread reaches it without the lock.',
        wrong: {
          file: 'wrong/main.rs',
          region: 'wrong',
          messages: [
            {
              command: 'rustc --edition 2024 wrong/main.rs',
              fails: true,
              contains: 'E0499',
              caption:
                'Only one closure may hold the map for writing, so the program does not compile.',
            },
          ],
        },
      },
    },
  },
  {
    id: 'errors',
    label: 'Errors with their causes',
    aliases: [
      'error handling',
      'exceptions',
      'error wrapping',
      'errors.Is',
      'raise from',
      'thiserror',
      'unhandled rejection',
    ],
    opens: ['go', 'rust'],
    marks: [
      {
        id: 'context',
        label: 'what the layer adds',
        look: 'The caller names the file. In Go the new message contains the old one; in Python, Node and Rust the old error stays beneath the new one.',
      },
      {
        id: 'tell-apart',
        label: 'telling failures apart',
        look: 'By a value or a type, never by the text. Only in Rust does the signature of `load_size` say what can fail; in Node the program tests a code.',
      },
      {
        id: 'cause',
        label: 'where the cause is kept',
        look: 'Go keeps it with `%w` or an `Unwrap` method, Python with `from`, Node with `cause`, and Rust in a field named `source`.',
      },
      {
        id: 'top',
        label: 'who reads the whole chain',
        look: 'In Go the message is the chain, and anyhow prints it with `{:#}`. In Python and Node a traceback shows it, a message only one layer, so the program walks the causes.',
      },
    ],
    output: 'same',
    programs: {
      go: {
        show: [
          { file: 'config.go', region: 'config' },
          { file: 'main.go', region: 'top' },
        ],
        summary: 'Errors are values, wrapped by hand, and the text already is the chain.',
        wrong: {
          file: 'wrong/main.go',
          region: 'wrong',
          messages: [
            {
              command: 'go vet ./wrong',
              fails: false,
              contains: '',
              caption: 'Two errors are dropped, and `go vet` finds nothing.',
            },
            {
              command: 'go run ./wrong',
              fails: false,
              contains: 'a pool of 0 is open',
              caption:
                'The text was no number, so the size is 0, and the pool that refused it counts as open.',
            },
          ],
        },
      },
      python: {
        show: [
          { file: 'config.py', region: 'config' },
          { file: 'main.py', region: 'top' },
        ],
        summary: 'Exceptions travel by themselves, and `from` names the cause.',
        wrong: {
          file: 'wrong/main.py',
          region: 'wrong',
          messages: [
            {
              command: 'pyright wrong/main.py',
              fails: false,
              contains: '0 errors',
              caption: 'The type checker has nothing to say about exceptions.',
            },
            {
              command: 'ruff check --isolated wrong/main.py',
              fails: true,
              contains: 'BLE001',
              caption: "Ruff's default rules report both lines.",
            },
            {
              command: 'python wrong/main.py',
              fails: false,
              contains: 'a pool of 5000 is open',
              caption: 'The pool was refused, and the program says that it is open.',
            },
          ],
        },
      },
      node: {
        show: [
          { file: 'config.ts', region: 'config' },
          { file: 'explain.ts', region: 'top' },
        ],
        summary: 'A caught value is `unknown`, so the program narrows it and walks the causes.',
        wrong: {
          file: 'wrong/main.ts',
          region: 'wrong',
          messages: [
            {
              command: 'npx tsc -p wrong',
              fails: false,
              contains: '',
              caption: 'A missing `await` is no error for the compiler.',
            },
            {
              command: 'node wrong/main.ts',
              fails: true,
              contains: 'the server allows 100',
              caption:
                'The program says that the pool is open, and the rejected promise then ends the process past the `catch`.',
            },
          ],
        },
      },
      rust: {
        show: [
          { file: 'src/lib.rs', region: 'config' },
          { file: 'src/main.rs', region: 'top' },
        ],
        summary: 'The library lists its failures in an enum, and anyhow carries them upwards.',
        wrong: {
          file: 'wrong/main.rs',
          region: 'wrong',
          messages: [
            {
              command: 'rustc --edition 2024 --out-dir target wrong/main.rs',
              fails: false,
              contains: 'unused `Result` that must be used',
              caption:
                'The compiler warns, and names `let _ =` as the way to ignore the result on purpose.',
            },
            {
              command: 'target/main',
              fails: false,
              contains: 'a pool of 5000 is open',
              caption: 'It was a warning, so the program runs and says that the pool is open.',
            },
          ],
        },
      },
    },
  },
  {
    id: 'states',
    label: 'States of a payment',
    aliases: [
      'exhaustive match',
      'exhaustiveness check',
      'sum types',
      'discriminated union',
      'assertNever',
      'sealed interface',
      'state machine',
      'enum',
    ],
    opens: ['node', 'rust'],
    marks: [
      {
        id: 'states',
        label: 'the list of states',
        look: 'Python, TypeScript and Rust name all states in one type. In Go every type with the private method is one, and a checker has to collect them.',
      },
      {
        id: 'data',
        label: 'the data of one state',
        look: 'Only a paid payment has a day, so code reaches the day only after it has asked for the state, in all four.',
      },
      {
        id: 'missed',
        label: 'a state without a branch',
        look: 'Go’s default is an error at run time. In Python and TypeScript the last branch makes the checker complain. Rust has no such branch, because `match` must name every state.',
      },
      {
        id: 'transition',
        label: 'the forbidden step',
        look: 'All four ask at run time whether the payment is paid. Rust’s `refund` also takes the payment, which is not `Clone`, so no caller can refund it twice.',
      },
    ],
    output: 'same',
    programs: {
      go: {
        show: [{ file: 'payment.go', region: 'main' }],
        summary:
          'Go compiles without the new branch, and the default reports the state at run time.',
        wrong: {
          file: 'wrong/main.go',
          region: 'wrong',
          messages: [
            {
              command: 'go vet ./wrong',
              fails: false,
              contains: '',
              caption: 'go vet finds nothing.',
            },
            {
              command: 'go run ./wrong',
              fails: true,
              contains: 'no such state: main.Disputed',
              caption:
                'The program compiles, and the default branch reports the first disputed payment.',
            },
            {
              command: 'go tool go-check-sumtype -default-signifies-exhaustive=false ./wrong',
              fails: true,
              contains: 'missing cases for Disputed',
              caption:
                'A linter from outside the Go project finds the case, if told that a default is no answer.',
            },
          ],
        },
      },
      python: {
        show: [{ file: 'payment.py', region: 'main' }],
        summary:
          'Python has pyright name the missing state, and raises an AssertionError if run anyway.',
        wrong: {
          file: 'wrong/main.py',
          region: 'wrong',
          messages: [
            {
              command: 'pyright -p wrong',
              fails: true,
              contains: 'Type "Disputed" is not assignable to type "Never"',
              caption: 'pyright names the state that reaches the last branch.',
            },
            {
              command: 'python wrong/main.py',
              fails: true,
              contains: 'Expected code to be unreachable, but got: Disputed',
              caption:
                'Python runs the program, and assert_never raises when a disputed payment arrives.',
            },
          ],
        },
      },
      node: {
        show: [{ file: 'payment.ts', region: 'main' }],
        summary: 'Node has tsc name the missing state, and throws an Error if run anyway.',
        wrong: {
          file: 'wrong/main.ts',
          region: 'wrong',
          messages: [
            {
              command: 'npx tsc -p wrong',
              fails: true,
              contains:
                "Argument of type 'Disputed' is not assignable to parameter of type 'never'",
              caption: 'tsc names the state that reaches the last branch.',
            },
            {
              command: 'node wrong/main.ts',
              fails: true,
              contains: 'no such state: {"state":"disputed"',
              caption:
                'Node runs the file all the same, and assertNever throws when a disputed payment arrives.',
            },
          ],
        },
      },
      rust: {
        show: [{ file: 'src/lib.rs', region: 'main' }],
        summary: 'Rust refuses to compile until `match` has a branch for the new state.',
        wrong: {
          file: 'wrong/main.rs',
          region: 'wrong',
          messages: [
            {
              command: 'rustc --edition 2024 wrong/main.rs',
              fails: true,
              contains:
                'error[E0004]: non-exhaustive patterns: `&Payment::Disputed { .. }` not covered',
              caption:
                'The compiler names the state and shows where the branch belongs. There is no program to run.',
            },
          ],
        },
      },
    },
  },
  {
    id: 'absence',
    label: 'A value that may be missing',
    aliases: [
      'null',
      'nil',
      'None',
      'undefined',
      'Option',
      'optional chaining',
      'null pointer',
      'default value',
    ],
    opens: ['go', 'rust'],
    marks: [
      {
        id: 'may-be-missing',
        label: 'what may be missing',
        look: 'Python, TypeScript and Rust say it in the type. Go takes a pointer for it, because a plain string is never nil and its empty value already means something here.',
      },
      {
        id: 'ask',
        label: 'the question',
        look: 'Without it Rust does not compile, and pyright and tsc report an error. Go compiles without it, whether a field is nil or a key is not in the map.',
      },
      {
        id: 'default',
        label: 'the default',
        look: 'An empty signature must not end here. `??`, `is None`, `nil` and `unwrap_or` ask only whether the value is there, while `||` and `or` would replace an empty one.',
      },
    ],
    output: 'same',
    programs: {
      go: {
        show: [
          { file: 'signature.go', region: 'absence' },
          { file: 'main.go', region: 'caller' },
        ],
        summary: 'A pointer may be nil, and nothing makes you look before you follow it.',
        wrong: {
          file: 'wrong/main.go',
          region: 'wrong',
          messages: [
            {
              command: 'go vet ./wrong',
              fails: false,
              contains: '',
              caption: 'The program compiles, and `go vet` finds nothing.',
            },
            {
              command: 'go run ./wrong',
              fails: true,
              contains: 'nil pointer dereference',
              caption: 'It panics at the first user without a team.',
            },
          ],
        },
      },
      python: {
        show: [
          { file: 'signature.py', region: 'absence' },
          { file: 'main.py', region: 'caller' },
        ],
        summary: 'The type admits `None`, and a type checker then insists on the question.',
        wrong: {
          file: 'wrong/main.py',
          region: 'wrong',
          messages: [
            {
              command: 'pyright wrong/main.py',
              fails: true,
              contains: 'reportOptionalMemberAccess',
              caption: 'The type checker reports both places that forget the team may be `None`.',
            },
            {
              command: 'python wrong/main.py',
              fails: true,
              contains: "AttributeError: 'NoneType' object has no attribute 'signature'",
              caption:
                'Python runs the file all the same and raises an exception when it gets there.',
            },
          ],
        },
      },
      node: {
        show: [
          { file: 'signature.ts', region: 'absence' },
          { file: 'main.ts', region: 'caller' },
        ],
        summary: '`?.` and `??` answer for a missing value, and the checker insists on them.',
        wrong: {
          file: 'wrong/main.ts',
          region: 'wrong',
          messages: [
            {
              command: 'npx tsc -p wrong',
              fails: true,
              contains: 'TS18048',
              caption: 'The checker says which expression may be undefined.',
            },
            {
              command: 'node wrong/main.ts',
              fails: true,
              contains: 'TypeError: Cannot read properties of undefined',
              caption: 'Node strips the types, runs the file and throws when it gets there.',
            },
          ],
        },
      },
      rust: {
        show: [
          { file: 'src/lib.rs', region: 'absence' },
          { file: 'src/main.rs', region: 'caller' },
        ],
        summary: 'An `Option` has to be opened, and `?` hands an absent value on.',
        wrong: {
          file: 'wrong/main.rs',
          region: 'wrong',
          messages: [
            {
              command: 'rustc --edition 2024 wrong/main.rs',
              fails: true,
              contains: 'E0609',
              caption:
                'An `Option` has no such field, so nothing is built. The help offers `unwrap`, which does not compile here either; with `as_ref` before it, it would, and panic at a user without a team.',
            },
          ],
        },
      },
    },
  },
  {
    id: 'release',
    label: 'Release on early return',
    aliases: [
      'defer',
      'with statement',
      'context manager',
      'using',
      'Symbol.dispose',
      'Drop',
      'RAII',
      'lock file',
    ],
    opens: ['go', 'rust'],
    marks: [
      {
        id: 'lock',
        label: 'the lock and its release',
        look: 'In Rust the release belongs to the type and every caller gets it. In Go, Python and Node the caller asks for it with `defer`, `with` or `await using`.',
      },
      {
        id: 'early',
        label: 'the early return',
        look: 'The function ends here, in the middle of the file, and this line mentions neither the lock nor the half-written file.',
      },
      {
        id: 'discard',
        label: 'the half-written file',
        look: 'It is removed on every way out. After the rename there is nothing left to remove, and each program has to accept that.',
      },
      {
        id: 'commit',
        label: 'what may fail at the end',
        look: 'A full disk may say so only here, so each program syncs and checks before it renames. Rust’s file has no checked close; the other three check that too.',
      },
    ],
    output: 'same',
    programs: {
      go: {
        show: [{ file: 'report.go', region: 'report' }],
        summary: '`defer` runs at every return of the function, if somebody wrote it.',
        wrong: {
          file: 'wrong/main.go',
          region: 'wrong',
          messages: [
            {
              command: 'go vet ./wrong',
              fails: false,
              contains: '',
              caption:
                'The early return leaves without releasing the lock, and `go vet` finds nothing.',
            },
            {
              command: 'go run ./wrong',
              fails: false,
              contains: 'open report.txt.lock: file exists',
              caption: 'The second run gets a good line and finds the lock of the first.',
            },
          ],
        },
      },
      python: {
        show: [{ file: 'report.py', region: 'report' }],
        summary: '`with` releases at the end of its block, however the block ends.',
        wrong: {
          file: 'wrong/main.py',
          region: 'wrong',
          messages: [
            {
              command: 'pyright wrong/main.py',
              fails: false,
              contains: '0 errors',
              caption: 'The type checker does not follow the open file.',
            },
            {
              command: 'ruff check --isolated wrong/main.py',
              fails: false,
              contains: 'All checks passed!',
              caption: "Ruff's default rules pass it too.",
            },
            {
              command: 'python -X dev wrong/main.py',
              fails: false,
              contains: 'ResourceWarning: unclosed file',
              caption:
                'CPython closes the forgotten file at the return and says so only in development mode. The half-written file stays behind.',
            },
          ],
        },
      },
      node: {
        show: [{ file: 'report.ts', region: 'report' }],
        summary: '`await using` disposes at the end of the block, and files support it.',
        wrong: {
          file: 'wrong/main.ts',
          region: 'wrong',
          messages: [
            {
              command: 'npx tsc -p wrong',
              fails: false,
              contains: '',
              caption: 'The compiler does not ask for `await using`.',
            },
            {
              command: 'node --expose-gc wrong/main.ts',
              fails: true,
              contains: 'closed during garbage collection',
              caption:
                'The garbage collector finds the open file, and the process ends. The flag only lets the program choose the moment.',
            },
          ],
        },
      },
      rust: {
        show: [{ file: 'src/lib.rs', region: 'report' }],
        summary: '`Drop` runs when the owner goes out of scope, and cannot report an error.',
        wrong: {
          file: 'wrong/main.rs',
          region: 'wrong',
          messages: [
            {
              command: 'rustc --edition 2024 --out-dir target wrong/main.rs',
              fails: true,
              contains: 'non-binding let on a synchronization lock',
              caption:
                'The compiler refuses to drop the guard of a mutex at once. It says nothing about the line above, where the guard is our own, unless the lint `let_underscore_drop` is switched on.',
            },
            {
              command:
                'rustc --edition 2024 -A let_underscore_lock --out-dir target wrong/main.rs && target/main',
              fails: false,
              contains: 'lock released\nwrite the report',
              caption:
                'With that lint switched off, our own lock is released before the report is written.',
            },
          ],
        },
      },
    },
  },
  {
    id: 'bounded-work',
    label: 'Twenty items at a time',
    aliases: [
      'concurrency limit',
      'bounded concurrency',
      'worker pool',
      'semaphore',
      'SetLimit',
      'p-map',
      'buffer_unordered',
      'for_each_concurrent',
    ],
    opens: ['go', 'node'],
    marks: [
      {
        id: 'limit',
        label: 'the limit',
        look: 'Go’s group and Rust’s stream take the number. Python takes a slot before it makes a task, so only twenty exist. Node runs twenty workers on one iterator.',
      },
      {
        id: 'first-failure',
        label: 'nothing new starts',
        look: 'Go looks twice, because the free slot may be that of the failed item. Python interrupts the wait for a slot, Node checks a signal, Rust polls no more.',
      },
      {
        id: 'cancel',
        label: 'cancelling what runs',
        look: 'In Go and Node an item ends early only if it listens to its context or signal. In Python and Rust it ends at an `await`, without being asked.',
      },
      {
        id: 'wait',
        label: 'who waits for the rest',
        look: 'Go, Python and Node return only when every item that ran has ended. Rust drops the items, and a dropped item is gone at once.',
      },
    ],
    output: 'same',
    programs: {
      go: {
        show: [
          { file: 'bounded.go', region: 'main' },
          { file: 'bounded.go', region: 'item' },
        ],
        summary: 'A group with a limit, and a second look before each item starts.',
      },
      python: {
        show: [
          { file: 'bounded.py', region: 'main' },
          { file: 'recorder.py', region: 'caller' },
        ],
        summary: 'A semaphore before each task, so that 20 tasks exist and not 10,000.',
      },
      node: {
        show: [{ file: 'bounded.ts', region: 'main' }],
        summary: 'Twenty workers share an iterator, because `Promise.all` has no limit.',
      },
      rust: {
        show: [
          { file: 'src/lib.rs', region: 'main' },
          { file: 'src/recorder.rs', region: 'caller' },
        ],
        summary: 'A stream with a limit, which drops what runs at the first error.',
        lacks: {
          wait: 'What runs is dropped at the first error, so there is nothing to wait for.',
        },
      },
    },
  },
  {
    id: 'stream',
    label: 'A large file line by line',
    aliases: [
      'read a file line by line',
      'constant memory',
      'bufio.Scanner token too long',
      'readline',
      'BufRead',
      'invalid UTF-8',
      'log file',
    ],
    opens: ['python', 'rust'],
    marks: [
      {
        id: 'limit',
        label: 'the longest line',
        look: 'Go’s Scanner and Python’s `readline` take the limit as an argument, and Rust caps the reader. Node’s readline takes none, so the program splits the chunks itself.',
      },
      {
        id: 'error',
        label: 'a failed read',
        look: 'Python and Node throw at the loop, and Rust’s `?` hands the error on. Go’s loop just ends, and only `Err` tells that it ended early.',
      },
      {
        id: 'text',
        label: 'bytes that are not UTF-8',
        look: 'Python’s `decode` and Rust’s `from_utf8` fail on such bytes. Go’s strings hold any bytes and Node’s `toString` replaces them, so both programs have to ask.',
      },
      {
        id: 'bad-line',
        label: 'the number of a bad line',
        look: 'Each line is decoded by itself, so that every refusal can name it. A decoder over the whole stream would not know the number of the line.',
      },
    ],
    output: 'same',
    programs: {
      go: {
        show: [{ file: 'stream.go', region: 'main' }],
        summary: 'Go bounds the line in Scanner, and must ask afterwards why the loop ended.',
      },
      python: {
        show: [{ file: 'stream.py', region: 'main' }],
        summary:
          'Python reads bounded lines with `readline(limit + 1)`, and decodes each of them strictly.',
      },
      node: {
        show: [{ file: 'stream.ts', region: 'main' }],
        summary: 'Node splits the chunks by hand, because readline accepts a line of any length.',
      },
      rust: {
        show: [{ file: 'src/lib.rs', region: 'main' }],
        summary: 'Rust fills one buffer, capped by `take`, and gets a failed read as `Result`.',
      },
    },
  },
  {
    id: 'json',
    label: 'Checked JSON input',
    aliases: [
      'JSON validation',
      'decode JSON',
      'unknown fields',
      'pydantic',
      'zod',
      'serde',
      'encoding/json/v2',
    ],
    opens: ['go', 'python'],
    marks: [
      {
        id: 'unknown',
        label: 'unknown fields',
        look: 'All four ignore an unknown field unless you ask. Go asks once for the whole document, the others for each type or for its base class.',
      },
      {
        id: 'choice',
        label: 'one of two values',
        look: 'Python, Node and Rust get a type with two values, which the rest of the program can rely on. In Go the field stays a string with a check.',
      },
      {
        id: 'range',
        label: 'the range of a number',
        look: 'The limit stands beside the field in Python, Node and Rust. In Go that takes a package such as validator. Here it is a check to write and to call.',
      },
      {
        id: 'path',
        label: 'the path in the message',
        look: 'pydantic and zod give a path as a list of steps. serde needs a crate for it, garde has it, and Go gives it for types but not for values.',
      },
    ],
    output: 'own',
    programs: {
      go: {
        show: [{ file: 'order.go', region: 'order' }],
        summary: 'The standard library checks names and types; values are checked by hand.',
      },
      python: {
        show: [{ file: 'order.py', region: 'order' }],
        summary: 'Pydantic checks names, types and values, and reports all mistakes at once.',
      },
      node: {
        show: [{ file: 'order.ts', region: 'order' }],
        summary: 'A zod schema checks everything, and the type is derived from it.',
      },
      rust: {
        show: [{ file: 'src/lib.rs', region: 'order' }],
        summary: 'Serde checks names and types, then garde checks values by attributes.',
      },
    },
  },
  {
    id: 'test-time',
    label: 'Unit test with a fake clock',
    aliases: [
      'retry',
      'exponential backoff',
      'fake timers',
      'mock time',
      'synctest',
      'start_paused',
      'mock.timers',
    ],
    opens: ['go', 'node'],
    marks: [
      {
        id: 'permanent',
        label: 'permanent errors',
        look: 'All four retry only the error that says it may pass. Rust matches a variant of the declared error type; the others ask at run time what they caught.',
      },
      {
        id: 'wait',
        label: 'the wait',
        look: 'Go waits for the timer or the context. Node hands the signal to the timer. Python and Rust need no code for cancelling: the function stops at the await.',
      },
      {
        id: 'clock',
        label: 'the fake clock',
        look: 'Go and tokio move time by themselves once everything waits. In Node the test ticks, after the code has set its timer. In Python the test passes in a sleep.',
      },
      {
        id: 'cancel',
        label: 'cancelling',
        look: 'Go, Node and Rust set a deadline that runs on the fake clock. The Python test cancels the task from its fake sleep, because asyncio.timeout would count real time.',
      },
      {
        id: 'elapsed',
        label: 'time that has passed',
        look: 'Go and Node read the usual clock and get exact fake seconds. Rust must read tokio’s Instant, because that of std stays real. The Python test adds up the delays.',
      },
    ],
    output: 'same',
    programs: {
      go: {
        show: [
          { file: 'retry.go', region: 'retry' },
          { file: 'retry_test.go', region: 'test' },
        ],
        summary: 'The standard library fakes time for every goroutine in the test.',
      },
      python: {
        show: [
          { file: 'retry.py', region: 'retry' },
          { file: 'test_retry.py', region: 'test' },
        ],
        summary: 'The function takes its sleep as a parameter, and the test passes a fake.',
      },
      node: {
        show: [
          { file: 'retry.ts', region: 'retry' },
          { file: 'retry.test.ts', region: 'test' },
        ],
        summary: 'The test runner replaces the timers, and the test moves time itself.',
        wrong: {
          file: 'wrong/main.ts',
          region: 'wrong',
          messages: [
            {
              command: 'npx tsc -p wrong',
              fails: false,
              contains: '',
              caption: 'The compiler finds nothing.',
            },
            {
              command: 'node wrong/main.ts',
              fails: true,
              contains: 'unsettled top-level await',
              caption:
                'The tick comes before the retry has set its first timer, so nothing ever wakes it, and Node exits with 13.',
            },
          ],
        },
      },
      rust: {
        show: [
          { file: 'src/lib.rs', region: 'retry' },
          { file: 'tests/retry.rs', region: 'test' },
        ],
        summary: 'One attribute pauses the clock of tokio, which then moves by itself.',
      },
    },
  },
  {
    id: 'shutdown',
    label: 'Stopping on SIGTERM',
    aliases: [
      'graceful shutdown',
      'graceful stop',
      'SIGTERM',
      'drain connections',
      'timeout_graceful_shutdown',
      'with_graceful_shutdown',
      'server.close',
      'http.Server.Shutdown',
    ],
    opens: ['go', 'node'],
    marks: [
      {
        id: 'signal',
        label: 'the signal',
        look: 'Go, Node and Rust wait for it at one point of the code. uvicorn handles it by itself, but ends by the same signal, so we override its handler for an exit code of 0.',
      },
      {
        id: 'drain',
        label: 'refuse and finish',
        look: 'One call closes the listener and idle connections and lets requests finish. In Node a connection that falls idle later would stay open for six seconds, hence the two settings.',
      },
      {
        id: 'deadline',
        label: 'the deadline',
        look: 'uvicorn takes a number of seconds, Go a context. Node and axum have no deadline, so a timer ends the process in Node, and in Rust a timeout lets `main` return.',
      },
    ],
    output: 'same',
    programs: {
      go: {
        show: [{ file: 'server.go', region: 'serve' }],
        summary:
          'The standard library has every part: a context for the signal, `Shutdown`, `Close`.',
      },
      python: {
        show: [{ file: 'server.py', region: 'serve' }],
        summary: 'Uvicorn does it all by itself, except the deadline and the exit code.',
      },
      node: {
        show: [{ file: 'server.ts', region: 'serve' }],
        summary: 'Three steps by hand, because `close` waits for connections that fall idle later.',
      },
      rust: {
        show: [{ file: 'src/server.rs', region: 'serve' }],
        summary: 'Axum drains, and a timeout around it supplies the deadline that it lacks.',
      },
    },
  },
  {
    id: 'cli',
    label: 'Command line with subcommands',
    aliases: ['CLI', 'flags', 'argparse', 'clap', 'parseArgs', 'exit code', 'subcommand'],
    opens: ['go', 'rust'],
    marks: [
      {
        id: 'subcommand',
        label: 'the subcommand',
        look: 'clap takes a variant of an enum and argparse a parser of its own. Go and Node leave the choice to a switch, and with it the help text.',
      },
      {
        id: 'flags',
        label: 'the flags',
        look: 'clap and Go turn the text into a number and refuse what is none; argparse calls your function. In Node a value stays a string, which the program must check.',
      },
      {
        id: 'usage-error',
        label: 'a wrong command line',
        look: 'The exit code is 2, with one line for an unknown flag. argparse and clap would print more, so Python overrides a method, and Rust keeps the first part.',
      },
      {
        id: 'exit-code',
        label: 'a failure',
        look: 'A missing file is an error value in Go and Rust and an exception in Python and Node. Each program turns it into one line and exit code 1.',
      },
    ],
    output: 'same',
    programs: {
      go: {
        show: [
          { file: 'main.go', region: 'parse' },
          { file: 'main.go', region: 'run' },
        ],
        run: 'go run . top -n 3 ../sample.txt',
        summary: 'The standard library parses flags, and a switch picks the subcommand.',
      },
      python: {
        show: [
          { file: 'main.py', region: 'parse' },
          { file: 'main.py', region: 'main' },
        ],
        run: 'python main.py top -n 3 ../sample.txt',
        summary: 'The standard library has subcommands, checks and help, with untyped results.',
      },
      node: {
        show: [
          { file: 'main.ts', region: 'count' },
          { file: 'main.ts', region: 'main' },
        ],
        run: 'node main.ts top -n 3 ../sample.txt',
        summary:
          'The standard library splits the arguments; checks, subcommands and help are yours.',
      },
      rust: {
        show: [
          { file: 'src/main.rs', region: 'command' },
          { file: 'src/main.rs', region: 'main' },
        ],
        run: 'cargo run --locked -q -- top -n 3 ../sample.txt',
        summary: 'The crate clap derives parsing, checks and help from the types.',
      },
    },
  },
  {
    id: 'call-rust',
    label: 'A Rust function in your program',
    aliases: [
      'call rust',
      'rust ffi',
      'cgo rust',
      'pyo3',
      'maturin',
      'napi-rs',
      'wasm',
      'catch_unwind',
    ],
    opens: ['go', 'python'],
    marks: [
      {
        id: 'boundary',
        label: 'the boundary',
        look: 'Where the call crosses. PyO3 and napi-rs convert arguments and results. Under Go and for Wasm you write addresses and lengths by hand, on both sides.',
      },
      {
        id: 'ownership',
        label: 'who frees the list',
        look: 'Python and Node own what they get. Go copies the list and calls a function that frees it. The Wasm host copies both ways, and drops the whole memory.',
      },
      {
        id: 'error',
        label: 'a text that is not UTF-8',
        look: 'Rust returns an `Err`. It becomes an exception in Python and Node, a status that Go turns into an error, and a negative number in Wasm.',
      },
      {
        id: 'panic',
        label: 'a panic in Rust',
        look: 'PyO3 catches it always, napi-rs if asked, and for Go you catch it yourself. In Wasm the call ends with a trap, and the host goes on.',
      },
    ],
    output: 'same',
    programs: {
      go: {
        show: [
          { file: 'ffi/src/lib.rs', region: 'wrapper' },
          { file: 'ffi/src/lib.rs', region: 'free' },
          { file: 'shingles.go', region: 'caller' },
        ],
        summary: 'Through cgo: a C function, a struct, and a second call that frees.',
        prepare: 'go generate ./...',
        needs: ['rust'],
        wrong: {
          file: 'wrong/main.go',
          region: 'wrong',
          messages: [
            {
              command: 'go vet ./wrong',
              fails: false,
              contains: '',
              caption: 'It compiles, and `go vet` finds nothing.',
            },
            {
              command: 'go run ./wrong',
              fails: true,
              contains: 'Go pointer to unpinned Go pointer',
              caption:
                'The batch is Go memory that holds pointers to other Go memory. cgo looks when the call is made, and panics. Pinning each text with `runtime.Pinner` allows it.',
            },
          ],
        },
      },
      python: {
        show: [
          { file: 'src/lib.rs', region: 'wrapper' },
          { file: 'report.py', region: 'caller' },
        ],
        summary: 'Through PyO3: an import, a list, and two kinds of exceptions.',
        prepare: 'uv sync --locked',
        needs: ['rust'],
        wrong: {
          file: 'wrong/main.py',
          region: 'wrong',
          messages: [
            {
              command: 'pyright wrong/main.py',
              fails: false,
              contains: '0 errors',
              caption:
                'No signature in Python says what is raised, so the type checker finds nothing.',
            },
            {
              command: 'python wrong/main.py',
              fails: true,
              contains: 'PanicException: window size must be non-zero',
              caption:
                '`except Exception` catches the text that is not UTF-8. The panic passes it, and the last job is never done.',
            },
          ],
        },
      },
      node: {
        show: [
          { file: 'src/lib.rs', region: 'wrapper' },
          { file: 'report.ts', region: 'caller' },
        ],
        summary: 'Through napi-rs: an addon, generated types, and errors told apart by code.',
        prepare: 'npm run build',
        needs: ['rust'],
        wrong: {
          file: 'wrong/main.ts',
          region: 'wrong',
          messages: [
            {
              command: 'npx tsc -p wrong',
              fails: false,
              contains: '',
              caption: 'The generated types do not tell whether Rust catches panics.',
            },
            {
              command: 'node wrong/main.ts',
              fails: true,
              contains: 'failed to initiate panic',
              caption: 'The panic ends the whole process. The `catch` in TypeScript never runs.',
            },
          ],
        },
      },
      rust: {
        show: [
          { file: 'guest/src/lib.rs', region: 'alloc' },
          { file: 'guest/src/lib.rs', region: 'wrapper' },
          { file: 'src/lib.rs', region: 'caller' },
        ],
        summary: 'As Wasm in a Rust host: only numbers cross, and bytes are copied.',
        prepare:
          'cargo build --locked --release --manifest-path guest/Cargo.toml --target wasm32-unknown-unknown --target-dir target',
        wrong: {
          file: 'wrong/main.rs',
          region: 'wrong',
          messages: [
            {
              command:
                'rustc --edition 2024 --out-dir target/wrong wrong/main.rs && target/wrong/main',
              fails: true,
              contains: 'panic in a function that cannot unwind',
              caption:
                'The panic may not leave an `extern "C"` function. The process aborts before the caller’s `catch_unwind` sees it.',
            },
          ],
        },
      },
    },
  },
]);
