import { defineSearchWords } from '#data/schemas/search-words.ts';

/** Other words readers search for: the pages of the languages, the pitfalls and what is often said. */
export const languagesWords = defineSearchWords('src/data/search-words/languages.ts', {
  '/go/':
    'is it worth learning, should i learn, backend language, cloud native, gopher, pros, cons, startup, company, adopt, google, people, java, shop, thinking, moving',
  '/go/#a-starting-stack-for-go':
    'boilerplate, template, orm, gorm, which libraries, web, service, fresh, project, include, sqlc, pgx, router, migration, tool',
  '/go/#backend-ecosystem-and-standard-library':
    'fips compliance, built in packages, web framework needed, controller runtime, stdlib, net http, gin, echo, fiber, standard, library, servers, validated, crypto, government, customers, nethttp, enough, production, writing, kubernetes, controllers',
  '/go/#cgo-in-the-build':
    'c dependency, gcc not found, c library binding, sqlite driver, call c code, cross compiling fails, undefined reference, native library, cgo, downsides, calling, libraries, breaks, pure',
  '/go/#cold-start':
    'aws lambda boot, startup time, serverless function, slow first request, scale to zero, faas, cloud run, functions, fast, cold, start, instant',
  '/go/#compiled-speed':
    'performance, how fast is it, profile guided, execution speed, faster, native code, pgo, slow, optimization, compiled, compile, times, short',
  '/go/#data-races':
    'concurrent map writes, thread safety, concurrent map iteration, mutex, race detector, race condition, shared state, flaky test, locks, fatal, error, compiler, catch, conditions, slow, goroutines, changing, variable',
  '/go/#data-science-and-user-interfaces':
    'machine learning support, pandas equivalent, gui, html templates, dataframe, jupyter, ai, deep learning, frontend, render, pages, people, train, models',
  '/go/#error-handling':
    'if err nil, no exceptions, try catch, verbose, stack trace, errors is, errors wrap, question mark operator, repetitive, full, failures, handled, error, checking, boilerplate',
  '/go/#garbage-collection-and-tail-latency':
    'slow p99, latency spikes, mark assist, gc cpu usage, gc pause, gogc, stop the world, slow requests, memory pressure, causing, goes, collector, runs, pauses, service, percent, garbage, collection',
  '/go/#generics-and-expressive-types':
    'no enums, algebraic data types, limited type system, type parameters, union types, discriminated union, iota, pattern matching, sum, missing, gos, haskell, generics',
  '/go/#go-on-the-scorecard':
    'rating, score, grade, ranking, strengths, weaknesses, glance, tooling, concurrency, rank, low',
  '/go/#go-pitfalls-and-footguns': 'traps, antipatterns, beware',
  '/go/#goroutine-leaks':
    'memory keeps growing, stuck channel, goroutine count rising, memory leak, hang, ram grows, goroutine never ends, all goroutines are asleep deadlock, blocked forever, number, climbs, send, find, leaking, production, detect, leaks, tests',
  '/go/#goroutines-and-cancellation':
    'lightweight threads, waitgroup, csp, context withtimeout, concurrency model, coroutines, channels, errgroup, cancel request, goroutines, stop, calls, fails, parallel, requests, memory, million',
  '/go/#http-clients-without-a-timeout-and-shared-slices':
    'request hangs forever, slice aliasing, append overwrites, default transport, connection reuse, context deadline exceeded, client timeout exceeded, call api, slow upstream, keep alive, http, idle, connections, host',
  '/go/#memory-and-cpu-limits-in-containers':
    'oomkilled, exit code 137, throttled pods, gomemlimit kubernetes, docker, out of memory, k8s, gomaxprocs, pod killed, crashloopbackoff, container, cpu, cores, set, limit',
  '/go/#nil-pointers-and-panics':
    'invalid memory address, segmentation violation, null reference, typed nil interface, recover middleware, crash, nullpointerexception, sigsegv, null safety, server dies, pointer, dereference, goroutine, panic, took, whole, returned, error, err',
  '/go/#observability':
    'tracing, production profiling, flight recorder, monitoring, pprof, metrics, opentelemetry, logs, profile, service, support, traces, execution, tracer, app, built',
  '/go/#packaging-and-images':
    'dockerfile, scratch container, goos goarch, static executable, docker image, container size, single file, cross compile, deploying, smallest, app, mac, linux, distroless, containers, binary, run, alpine, libc, missing',
  '/go/#peak-speed-and-when-memory-and-files-are-released':
    'deterministic destructors, resource cleanup, vector instructions, raii, finalizer, defer close, simd, low level, cpp, support, free, memory, file, handles',
  '/go/#ramp-up-how-fast-people-learn-go':
    'hard for beginners, onboarding new developers, learning curve, junior developers, learn in a week, how long to learn, newcomers, training, until, hires, productive, easy, weeks, train, java, quickly, team, pick',
  '/go/#running-go-in-production': 'operations, ops, sre, day two',
  '/go/#supply-chain':
    'typosquatting, malicious modules, goprivate, checksum mismatch, hacked package, malware, dependencies, govulncheck, go sum, safe, dependency, security, npm, gosum, protect, against, private, module, names, google, proxy',
  '/go/#support-window':
    'release cadence, upgrade schedule, which version, security fixes, eol, lts, old version, cve, maintenance, long term support, versions, patches, often, lifecycle, end, life, supported',
  '/go/#tooling-and-one-style':
    'golangci lint, code formatter, backwards compatibility, breaking changes, gofmt, linter, go vet, staticcheck, style guide, come, tests, people, call, boring, old, compile, ten, years, pprof, included, box',
  '/go/#what-you-give-up-with-go-the-cons':
    'downsides, weaknesses, criticism, shortcomings, why people hate it, problems',
  '/go/#when-not-to-use-go':
    'bad fit, wrong choice, reasons against, avoid, weak spots, not suited, wrong tool, pick, project, high, frequency, trading',
  '/go/#when-to-use-go':
    'good fit, best suited, use cases, api gateway, microservices, daemon, cli tool, devops tooling, kind, projects, suit, gateways, small, team, shipping, reliable, service, quarter, build, kubernetes, operator',
  '/go/#who-steers-go':
    'owned by google, vendor dependence, governance, who owns it, leadership, foundation, future, company behind, controlled, abandons, decides',
  '/go/#why-teams-choose-go-the-pros':
    'benefits, selling points, reasons for, upsides, good things, popularity, strengths, what makes it good',
  '/languages/':
    'overview, at a glance, quick facts, release dates, comparison, compare all, image size, cold start, which one, newest release, side, current, stable, version, four, starts, fastest, docker, sizes, supported, cover',
  '/node/':
    'mern, server side javascript, is it worth learning, should i learn, backend, startup, build, strengths, weaknesses, page, coming, java, everybody, web, apps, typescript',
  '/node/#a-blocked-main-thread':
    'setimmediate, event loop lag, frozen requests, freeze, stuck, unresponsive, long task, health check timeout, unblock, main, thread, split, javascript, chunks, server, move, heavy, child, process, deadline, backend',
  '/node/#a-permission-flag-used-as-a-sandbox':
    'restrict filesystem access, untrusted scripts, vm2, isolate code, permission model, run user code, plugins, err access denied, isolation, sandbox, safely, flag, secure, deny, network, default',
  '/node/#a-public-rendering-server-patched-late':
    'react2shell, react server components vulnerability, nextjs rce, cve 2025 55182, rsc, hacked, exploit, next security, remote, code, execution, december, affected, static, export, safer, ssr',
  '/node/#a-rejected-promise-that-nobody-handles':
    'unhandledrejection, unhandled rejection crash, missing catch, floating promises, err unhandled rejection, process exits, uncaught exception, async error, error handling, try catch async, promise, crashes, kills, server, forgot, await, app, exited, eslint, rule',
  '/node/#a-starting-stack-for-node':
    'boilerplate, template, starter kit, orm, prisma, stack, project, begin, backend, tools, default, setup, api, web, app, nuxt, postgres',
  '/node/#cold-start-on-serverless-platforms':
    'aws lambda startup, boot time, esbuild bundle, faas, slow first request, init duration, vercel, netlify, starts, slowly, reduce, cold, start, bundling',
  '/node/#container-images-and-single-files':
    'alpine or slim, single executable application, libatomic so 1, docker, npm ci, docker build, standalone binary, deploying, distroless, base, image, compile, app, install, dockerfile, missing',
  '/node/#cpu-work-blocks-every-client':
    'server freezes, heavy computation, image processing, unresponsive, resize image, pdf generation, worker threads, cpu bound, bcrypt, request, handler, piscina, pool, fastify, resizing, intensive, tasks',
  '/node/#how-many-packages-a-framework-brings':
    'dependency count, lightweight, express bloat, minimal dependencies, fastify, nestjs, hono, dependency hell, node modules size, number, framework, fewest, big, pulls, packages',
  '/node/#logs-traces-and-profiles':
    'observability, memory leak, heap snapshot, event loop lag, apm, monitoring, metrics, opentelemetry, logging, profiler, monitor, production, running, process, tracing, service, debug, live, app, sigusr1',
  '/node/#malicious-npm-packages':
    'hacked dependency, axios compromised, supply chain attack, malware, shai hulud, worm, safe to use npm, virus, left pad, stolen credentials, attacks, list',
  '/node/#memory-heap-limit-and-container-limit':
    'heap out of memory, oomkilled, exit code 137, rss growing, oom, ram, max old space size, pod killed, memory usage, set, docker, container, half, empty, limit, 2gb, kubernetes, javascript, setting, process, worker',
  '/node/#node-on-the-scorecard':
    'rating, score, grade, ranking, others, criterion, weakest, scores',
  '/node/#node-pitfalls': 'antipatterns, beware, production problems',
  '/node/#npm-and-pnpm-rules-before-the-first-deploy':
    'npmrc, harden dependencies, ignore scripts, secure install, lockfile, cooldown, yarn, minimum release age, npm audit, pnpm, safer, block, postinstall, set, packages, allowscripts, configuration',
  '/node/#one-language-for-the-browser-and-the-server':
    'isomorphic, code sharing, full stack, trpc, shared types, monorepo, frontend developers, edge, cloudflare workers, share, api, typescript, client, server, advantages, fullstack, save, javascript, lived',
  '/node/#provenance-does-not-prove-that-a-package-is-safe':
    'sigstore, tanstack compromise, signed builds, attestation, slsa, supply chain security, trusted publishing, verified badge, trust, npm, packages, provenance, guarantee, package, contained, malware, meaning',
  '/node/#releases-and-support-dates':
    'end of life, lts schedule, which version, eol, long term support, upgrade, nvm, old version, reach, supported, numbered, versions',
  '/node/#running-node-in-production': 'operations, ops, sre, day two',
  '/node/#security-patches-on-the-same-day':
    'vulnerability, remote code execution, emergency upgrade, brotli, cve, security update, zero day, hotfix, exploit, october, 2026, release, fast, patch, cves, critical, decoder, express, affected',
  '/node/#server-side-rendering-and-web-interfaces':
    'nextjs, react, vue, hydration, ssr, frontend, svelte, seo, nuxt, rendered, pages, frameworks, server, heavy, cpu, friendly, site, components',
  '/node/#the-event-loop-many-connections-in-one-process':
    'non blocking, how concurrency works, libuv, uv threadpool size, c10k, single thread, async, asynchronous io, concurrency model, concurrent users, threaded, handle, thousands, callback, hell, beginners',
  '/node/#throughput-and-memory-against-go':
    'performance comparison, how fast, ram usage, requests per second, benchmark, rps, switch, fewer servers, speed, waiting, postgres, database',
  '/node/#typescript-that-node-does-not-run':
    'experimental transform types, tsconfig paths alias, not supported in strip only mode, ts node, tsx, decorators, unknown file extension ts, type stripping, run, files, directly, compiling, enum, error, nestjs, native, typescript, read',
  '/node/#unbounded-promiseall':
    'too many parallel requests, limit concurrency, p map, rate limit, emfile too many open files, async map, overload, semaphore, promise, thousands, items, runs, memory, backpressure, cap, calls, run, ten, promises, time, javascript',
  '/node/#unchecked-types':
    'type checking ci, undefined array element, runtime errors, tsc, type safety, strict mode, typecheck, cannot read properties of undefined, noemit, runs, typescript, tsconfig, options, backend, nouncheckedindexedaccess, check, types',
  '/node/#using-more-than-one-core':
    'pm2, multithreading, parallelism, cluster, worker threads, all cores, scale, multi core, pods, cpu, several, processes, rented, server, module',
  '/node/#websockets-beside-a-typescript-front-end':
    'realtime chat, socket io, push notifications, live updates, real time, sse, multiplayer, presence, app, websockets, built, websocket, server, heavy, messages, package, sockets',
  '/node/#what-node-costs-you':
    'drawbacks, disadvantages, cons, tradeoffs, shortcomings, problems, price',
  '/node/#what-node-includes-and-what-npm-adds':
    'built in features, standard library, err require esm, commonjs, cannot use import statement, stdlib, dotenv, test runner, err module not found, require is not defined, fetch, nodemon, trouble, comes, installing, packages',
  '/node/#when-not-to-use-node':
    'wrong choice, limitations, deno, bun, avoid, bad fit, not suited, alternatives, reasons against, idea, build, tool, jobs',
  '/node/#when-to-use-node':
    'ideal projects, realtime app, use cases, best for, good fit, full stack, website, web app, kind, suit, frontend, devs, backend',
  '/node/#who-steers-node':
    'openjs, owner, steering committee, governance, foundation, who owns it, microsoft, leadership, company, behind, controlled, technical',
  '/node/#why-teams-choose-node':
    'selling points, advantages, upsides, why so popular, strengths, reasons for, pros',
  '/often-said/':
    'misbeliefs, fact check, debunked, outdated claims, truth, rumor, rumour, mistaken, folklore, faq, myths, common, misconceptions, reddit, popular, checked, people, wrong, backend, 2026',
  '/often-said/#about-go': 'myths, beliefs, misconceptions, prejudices',
  '/often-said/#about-mixing-languages':
    'polyglot, interop, several languages, multi language, ffi',
  '/often-said/#about-node': 'myths, beliefs, javascript myths, prejudices',
  '/often-said/#about-php': 'php myths, laravel myths, php misconceptions',
  '/often-said/#about-python': 'myths, beliefs, misconceptions, prejudices',
  '/often-said/#about-rust': 'beliefs, misconceptions, hype',
  '/often-said/#borrow-checker-slows-teams':
    'compile errors, steep, velocity, too hard, difficult, onboarding, compiler, slow development, junior developers, borrow, checker, fighting, day, experienced, complain, lifetimes, teams, unproductive',
  '/often-said/#cgo-is-too-slow':
    'nanoseconds, native function cost, c library, interop, bindings, sqlite, slow, calling, cgo, call, overhead, performance, ffi, tight, loop',
  '/often-said/#exactly-once-delivery':
    'idempotency key, deduplication, double processing, retry, charged twice, rabbitmq, sqs, event driven, delivery, kafka, duplicate, messages, despite, consumers, idempotent, pub, sub, message, processed',
  '/often-said/#go-builds-are-static':
    'dynamically linked, not found in alpine, libc, single executable, distroless, glibc, dependency free, no such file or directory, binary, statically, ldd, shows, program, compiles, dependencies',
  '/often-said/#go-concurrency-is-easy':
    'thread safety, deadlock, mutex, parallel bugs, shared memory, thread safe, synchronization, concurrency, easy, concurrent, simple, goroutines, channels, prevent, hard, correct',
  '/often-said/#go-generics-are-basic':
    'parametric polymorphism, templates, type system, interface any, missing features, algebraic data types, generics, limited, generic, methods, parameters, worse, java, csharp',
  '/often-said/#go-has-one-obvious-way':
    'project layout, conventions, opinionated, best practices, folder structure, simple, consistency, idioms, gofmt, end, style, debates, idiomatic, hard, agree, code, looks',
  '/often-said/#go-interfaces-slow-gc':
    'dynamic dispatch, virtual calls, inlining, abstraction cost, heap allocation, pgo, polymorphism, method call overhead, interfaces, slow, cause, allocations, remove, hot, path, performance, interface, boxing, escapes',
  '/often-said/#go-is-faster-than-node':
    'throughput, speed test, latency, which is faster, express, switch, rps, requests, second, database, slower, heavy, api, quicker',
  '/often-said/#go-is-faster-than-php':
    'laravel, fpm, speed test, swoole, symfony, wordpress, migrate, rps, rewrite, faster, php, benchmark, slow, switch, database, heavy, website',
  '/often-said/#go-large-heaps-pause':
    'latency spikes, many gigabytes, garbage collection, memory size, heap growth, freeze, in memory cache, big, mean, pauses, stop, world, 100gb, large, bigger, longer, pause',
  '/often-said/#go-needs-a-router':
    'servemux, gin, url routing, echo, fiber, middleware, httprouter, which web framework, gorilla, mux, chi, needed, nethttp, patterns, path, parameters, plain, standard, library',
  '/often-said/#go-needs-automaxprocs':
    'uber library, cgroup quota, number of cores, k8s, pod, cpu requests, too many threads, automaxprocs, necessary, ignores, limits, kubernetes, set, gomaxprocs, manually, runtime, sees, inside',
  '/often-said/#go-needs-fewer-instances':
    'hosting costs, hardware savings, infrastructure spend, cheaper, save money, aws costs, scale, machines, cut, bill, servers, saved, moving, fastapi, load, capacity, handles, traffic, pod',
  '/often-said/#go-pooling-cures-gc':
    'reuse memory, arena, short lived garbage, reduce allocations, gc tuning, gogc, recycling, memory optimization, sync, pool, fix, latency, object, pooling, buffers, collection, objects, free',
  '/often-said/#javascript-tools-move-to-rust':
    'bundlers, tsgo, oxc, rspack, webpack replacement, vite, eslint, prettier, parcel, compilers, tools, rewritten, typescript, compiler, written, esbuild, swc, biome, rolldown, takeover, javascript, tooling',
  '/often-said/#node-is-callbacks':
    'asynchronous, spaghetti code, then chains, readable code, error first, event driven, nested functions, concurrency model, callback, hell, callbacks, javascript, backend, async, await, unreadable, pyramid, doom',
  '/often-said/#node-means-hundreds-of-packages':
    'too many dependencies, minimal framework, lightweight, express, fastify, nestjs, hono, heavy, modules, huge, pull, fewest, number, packages',
  '/often-said/#node-needs-node-modules':
    'standalone binary, compile to exe, deploy, docker image size, nexe, bundle, ship, app, single, executable, modules, folder, big, file',
  '/often-said/#node-uses-one-core':
    'pm2, child process, parallel computation, scale, all cores, cpu bound, sharedarraybuffer, single, threaded, worker, threads, cluster, javascript, server, run',
  '/often-said/#npm-install-runs-scripts':
    'ignore scripts, lifecycle hooks, arbitrary code, gyp, malware, shai hulud, hacked, allowscripts, npm rebuild, run, postinstall, automatically, block, install, approve, change, execute, malicious',
  '/often-said/#only-even-node-versions':
    'long term support, release cadence, upgrade, nvm, stable, current or lts, odd, versions, safe, production, numbers, schedule, year',
  '/often-said/#php-fibers-are-goroutines':
    'reactphp, amphp, concurrency, parallel, event loop, lightweight threads, swoole, php, fibers, goroutines, async, await, coroutines, multiple, cores, websockets, connections',
  '/often-said/#php-starts-from-nothing':
    'opcache, roadrunner, persistent process, bootstrap cost, laravel, startup, symfony, long running, boot, php, reload, everything, request, app, memory, requests, frankenphp, worker, mode, swoole, boots, framework, time, slow',
  '/often-said/#python-async-and-cpu':
    'subinterpreters, run in executor, fastapi, threads, worker, background job, heavy computation, processpoolexecutor, asyncio, cpu, code, async, processes, offload, event, loop, subinterpreter, pool, tasks',
  '/often-said/#python-jit-fixes-loops':
    'pypy, numba, speedup, slow code, compiler, cython, interpreter, optimize, speed up, jit, fast, default, time, faster, cpython, project, loops, quick',
  '/often-said/#python-packaging-is-fragile':
    'installation breaks, c extensions, prebuilt binaries, dependency hell, conda, glibc, uv, numpy install, deployment, native, packages, pip, compiler, alpine, hard, docker, packaging, mess',
  '/often-said/#python-profiling-is-ad-hoc':
    'find bottleneck, performance tools, attach running process, debug performance, memory profiler, hot spot, pyinstrument, scalene, built, sampling, pprof, cprofile, spy, tachyon',
  '/often-said/#python-uses-one-core':
    'gil removal, multicore, nogil, concurrent, all cores, multi core, slow threads, multiple, single, threaded, gone, ready',
  '/often-said/#python-wheels-are-the-risk':
    'pypi malware, stolen token, malicious release, prebuilt binaries, compromised, setup py, safe install, virus, binary, wheels, unsafe, source, package, safer, wheel, happened, litellm, attack, pth, file',
  '/often-said/#ruff-and-black':
    'code style, isort, pylint, pre commit, lint, autoformat, formatting, yapf, pycodestyle, ruff, black, replace, flake8, linter, formatter, conflict',
  '/often-said/#rust-alone-is-memory-safe':
    'buffer overflow, white house, secure languages, safest, use after free, unsafe, c replacement, memory, safe, government, ones, javascript',
  '/often-said/#rust-always-beats-javascript':
    'throughput, web framework benchmark, fastify, which is faster, speed, rps, express, techempower, actix, backend, beat, server, beating, database',
  '/often-said/#rust-builds-are-static':
    'dynamically linked, portable executable, libc, alpine, deploy, scratch image, linux binary, version glibc not found, statically, program, older, server, build, fully, static, musl, compile, file, dependencies',
  '/often-said/#rust-latency-is-deterministic':
    'rtos, bare metal, tail spikes, gc pause, garbage collection, low latency, trading, hft, means, hard, real, time, guarantees, predictable, seeing, jitter, collector',
  '/often-said/#rust-rewrites-are-fast':
    'worth porting, performance gain, migration, speedup, grab, hype, cheaper, rewriting, service, faster, rewrite, moved, counter',
  '/often-said/#services-are-safer-than-ffi':
    'segfault, shared library, microservice, fault containment, napi, pyo3, c library, rpc, latency, grpc, sidecar, native, call, safer, isolate, crashing, code, separate, process, ffi, riskier, default, timeout',
  '/often-said/#tokio-or-async-std':
    'monoio, glommio, discontinued, futures, event loop, which runtime, await, embassy, async, std, dead, tokio, alternatives, smol, executor, choose, 2026',
  '/often-said/#typescript-needs-a-build':
    'run ts directly, no compile, native support, strip types, run without compiling, esbuild, nodemon, hot reload, typescript, tsx, backend, tsc, build',
  '/often-said/#uvicorn-needs-gunicorn':
    'asgi server, multiple processes, restart dead worker, deploy, wsgi, hypercorn, worker timeout, django, gunicorn, fastapi, uvicorn, alone, production, crashed, workers, itself, front, necessary',
  '/often-said/#wasm-removes-ffi-hazards':
    'memory corruption, untrusted extensions, extism, isolate, wasi, user code, webassembly, safer, native, plugins, wazero, wasmtime, sandbox, wasm, fix, problems, ffi',
  '/pitfalls/':
    'traps, pain points, bugs in production, review checklist, failures, outages, postmortem, incidents, risks, warnings, common, mistakes, bites, teams, choosing, backend, gotchas, live, wrong, typical, watch',
  '/pitfalls/#go-cgo-by-accident':
    'no such file or directory, exec user process, dynamically linked, not found in alpine, missing libc, static binary, scratch image, cgo enabled, glibc not found, cross compile, container does not start, distroless, fails, link, set, machine, program',
  '/pitfalls/#go-container-limits':
    'oomkilled, cpu throttling, gomaxprocs, out of memory, k8s, pod killed, gomemlimit, automaxprocs, cgroup, cpu quota, kubernetes, throttled, container, wrong, inside, docker, version, respects, limit',
  '/pitfalls/#go-data-races':
    'concurrent map writes, race condition, flaky tests, race detector, mutex, wrong totals, sync map, shared state, concurrency bug, parallel, fatal error concurrent map writes, locks, compiler, catch, conditions, goroutines, variable',
  '/pitfalls/#go-garbage-collection-in-tail-latency':
    'gcassistalloc, allocation rate, slow p99, alloc space profile, gc pause, stop the world, latency spikes, slow requests, jitter, memory pressure, stutter, lag, median, fine, high, cpu, caused, allocations, worse, rises',
  '/pitfalls/#go-goroutine-leaks':
    'memory keeps growing, goroutine count rising, goroutineleak profile, stuck, blocked forever, hang, oom, cancel, ram, restart every night, all goroutines are asleep deadlock, channel, climbing memory, number, climbs, slowly, until, redeploy, find, leaked, production, send',
  '/pitfalls/#go-nil-pointers-and-panics':
    'invalid memory address, segfault, process crashed, null reference, service restarts, nullpointerexception, runtime error, sigsegv, server dies, recover, crashloopbackoff, npe, unhandled exception, stack trace, nil, pointer, dereference, panic, goroutine, whole, keeps, restarting, app, segmentation, violation',
  '/pitfalls/#go-pitfalls': 'common mistakes, gotchas, bugs, footguns',
  '/pitfalls/#node-a-blocked-main-thread':
    'server freezes, event loop lag, cpu bound, requests time out, hang, slow, stuck, unresponsive, worker threads, json parse, heavy computation, resize image, health check fails, cpu 100 percent, routes, stall, delay, spikes, times, computes, user, request, everybody, express',
  '/pitfalls/#node-heap-limits-in-containers':
    'reached heap limit allocation failed, out of memory, ineffective mark compacts, exit code 134, oom, max old space size, pod killed, docker memory, ram, restart, k8s, kubernetes, crashes, upgrade, javascript, log, percentage',
  '/pitfalls/#node-npm-sprawl-and-install-scripts':
    'too many dependencies, transitive dependencies, postinstall, package lock diff, dependency hell, supply chain attack, left pad, npm audit, node modules, shai hulud, preinstall, bloat, ignore scripts, huge, small, feature, review, script, worm, august, 2026, run, install, default',
  '/pitfalls/#node-pitfalls': 'common mistakes, bugs, traps, footguns',
  '/pitfalls/#node-provenance-read-as-proof':
    'attestation, signed package, trusted publisher, tanstack compromise, sigstore, slsa, verified, supply chain attack, auto update, renovate, signature, safe package, oidc, npm, 2026, dependency, bot, trusts, attested, versions, published, malicious, updating, packages',
  '/pitfalls/#node-unbounded-fan-out':
    'too many connections, parallel requests, promise all, throttle concurrency, memory spike, concurrency limit, batch, p limit, rate limit, overload, econnreset, pool exhausted, emfile, database down, semaphore, jumps, large, request, sends, ten, thousand, queries, big, import, api, crash',
  '/pitfalls/#node-unchecked-types':
    'cannot read properties of undefined, undefined is not a function, runtime validation, tsc noemit, request body validation, typescript, zod, typeerror, type safety, schema, any, type stripping, null, strict, typecheck, production, compiled, fine, matching, interface, types, lied, api, data',
  '/pitfalls/#python-computation-on-the-event-loop':
    'blocking call async, fastapi hangs, slow endpoint, health check fails, freeze, stuck, slow api, unresponsive, time sleep, background job, worker timeout, asyncio, async def, blocks, requests, server, during, heavy, calculation, route, whole, app, cpu, inside',
  '/pitfalls/#python-imports-that-delay-a-cold-start':
    'slow startup, lambda timeout, lazy loading, importtime, serverless, boot, slow cli, init duration, startup time, aws, first request, imports, import, pandas, seconds, start',
  '/pitfalls/#python-installs-without-pins':
    'requirements txt, lockfile, reproducible builds, version drift, freeze dependencies, uv lock, pip freeze, hacked package, supply chain, poetry, pinning, unpinned, dependabot, litellm, malware, pypi, install, gives, versions, build, pin, exclude, newer, fresh, releases',
  '/pitfalls/#python-native-dependencies-without-a-wheel':
    'gcc failed, failed building, glibc too old, works on my machine, pip install fails, dependency hell, docker build, c extension, compile error, no matching distribution found, manylinux, numpy install, psycopg2, error subprocess exited, arm64, tries, wheel, arm, alpine, package, installs, laptop',
  '/pitfalls/#python-pitfalls': 'common mistakes, bugs, traps, footguns',
  '/pitfalls/#python-source-packages-and-pth-files-that-run-code':
    'setup py, arbitrary execution, only binary, malware at startup, supply chain, litellm, sdist, hacked, backdoor, pip install runs code, stolen credentials, virus, run, malicious, pth, file, site, packages, executes, time, starts',
  '/pitfalls/#python-threads-that-add-no-speed':
    'multithreading not faster, one core busy, gil, lost updates, race condition, threadpoolexecutor, multicore, free threaded, nogil, cpu usage, slower with threads, eight, turned',
  '/pitfalls/#python-upgrade-surprises':
    'breaking changes, unicodedecodeerror, fork or spawn, nameerror in workers, picklingerror, migrate, regression, new version, forkserver, encoding, utf 8, backward compatibility, update, deprecated, breaks, upgrading, multiprocessing, lost, globals, memory, grows, upgrade',
  '/pitfalls/#rust-a-rewrite-without-a-better-p99':
    'no faster, same latency, pointless migration, io bound, speedup, database, grab, wasted, tail latency, port, bottleneck, profile first, slow service, rewrote, rewrite, improve, response, time, unchanged, moving',
  '/pitfalls/#rust-async-without-need':
    'future cannot be sent, static lifetime error, colored functions, tokio, pin, threads, sync, cannot be sent between threads safely, rayon, blocking, executor, does not live long enough, async, compile, errors, cpu, bound, sense, borrowed, value',
  '/pitfalls/#rust-build-scripts-taken-on-trust':
    'proc macro, malicious crate, cargo vet, arrayref, build rs, supply chain attack, malware, cargo lock, hacked, crates io, lockfile, locked, compromised, august, 2026, run, code, security, risk, update, pulled, version',
  '/pitfalls/#rust-chatty-boundaries':
    'serialization cost, ffi slow, batching calls, grpc, rpc, pyo3, napi, copying data, marshalling, interop, json overhead, serde, bridge, moved, function, faster, extension, slower, eats, gain, small, library',
  '/pitfalls/#rust-over-engineered-types':
    'too many generics, trait soup, complexity, overengineering, lifetimes, premature abstraction, clone, hard to read, complicated, simple code, borrow checker, slow delivery, yagni, team, argues, bounds, ships, nothing, fighting, everywhere',
  '/pitfalls/#rust-pitfalls': 'common mistakes, bugs, footguns',
  '/pitfalls/#rust-slow-rebuilds':
    'compile times, cargo check, workspace split, sccache, compile speed, slow compilation, ci time, long builds, mold linker, lld, faster builds, incremental, cargo build slow, waiting, forever, small, change, crate, timings, read, big, blocks, others',
  '/pitfalls/#rust-unwrap-in-production':
    'result unwrap on an err, cloudflare outage, panicked at, thread main panicked, panic, crash, error handling, called option unwrap on none, anyhow, exception, expect, question mark operator, clippy, runtime error, value, caused, production, code, lint, forbid',
  '/pitfalls/#when-not-to-read-this': 'needless rewrite, biggest mistake',
  '/pitfalls/#when-to-read-this':
    'design review, code review, review checklist, rules for review, architecture review',
  '/python/':
    'py, python3, data science language, scripting language, is it worth learning, should i learn, backend, pros, cons, startup, build, product, production, java, developer, asking, sense',
  '/python/#cold-start':
    'slow startup, aws lambda init, snapstart, lazy imports, serverless, boot, faas, scale to zero, cloud functions, seconds, start, speed, function, faster',
  '/python/#concurrent-io-with-asyncio':
    'coroutine was never awaited, parallel http requests, asynchronous, many sockets, async await, event loop, concurrency, aiohttp, httpx, handle, thousands, connections, calls, taskgroup, timeout, cancel, run, blocking, code, asyncio, freezing',
  '/python/#cpu-work-inside-async-code':
    'fastapi freezes, one slow endpoint, run in executor, def or async def, threadpool limit, hang, blocked event loop, slow api, background tasks, blocking call, during, heavy, computation, blocks, requests, cpu, bound, task, handler',
  '/python/#data-and-machine-learning':
    'pandas, scikit, tensorflow, neural networks, ai, ml, pytorch, train model, data science, ecosystem, scientists, serve',
  '/python/#gunicorn-with-uvicorn-workers':
    'asgi server, how many processes, production web server, wsgi, hypercorn, uwsgi, granian, worker timeout, uvicorn, workers, module, deprecated, kubernetes, pod, replace, gunicorn, uvicornworker, class, fastapi, setup',
  '/python/#native-dependencies-without-a-wheel':
    'failed building, no matching distribution found, compile from source, stable abi, maturin, pip install fails, gcc, alpine, psycopg2, command gcc failed, wheel, missing, platform, publish, extension, versions, package, compiler',
  '/python/#native-libraries-under-python':
    'c extensions, numba, cython, vectorization, numpy speed, polars, pyo3, speed up, numeric computing, number crunching, fast, slow, loop, libraries, written, release, gil',
  '/python/#observability':
    'pyspy, production profiling, tracing, attach profiler, monitoring, cprofile, logs, debug, metrics, profile, running, process, flame, graph, live, service, spy, kubernetes, permission, opentelemetry, traces, stable',
  '/python/#packaging-and-images':
    'uv, poetry, dockerfile, dependency management, virtualenv, pip, venv, install, modulenotfounderror, docker image, conda, projects, big, slim, wheels, alpine, musl, managing, virtualenvs, lock, files',
  '/python/#parallel-python-code':
    'multiprocessing, global interpreter lock, multicore, multithreading, nogil, no gil, free threaded, threads, processpoolexecutor, cpu bound, cores, subinterpreters, threading, run, code, parallel',
  '/python/#predictable-tail-latency':
    'slow p99, response time jitter, p95, lag, latency spikes, slow requests, gc pause, api, high, meet, strict, target, times, spike, cpu, load, garbage, collector, pauses, web',
  '/python/#prototypes-scripts-and-glue':
    'automation, bash replacement, quick and dirty, rapid development, proof of concept, mvp, cron job, shell script, scraping, parse csv, automate, office, throwaway, prototype, became, production, code, connecting, systems, together, build, week',
  '/python/#python-on-the-scorecard':
    'rating, score, grade, strengths, weaknesses, glance, badly, memory, cpu, performance, rank, against, others',
  '/python/#python-pitfalls': 'antipatterns, beware, production problems',
  '/python/#ramp-up-how-fast-people-learn-python':
    'easy for beginners, first programming, learning curve, how long to learn, junior, onboarding, training, hire, useful, hardest, parts, newcomers',
  '/python/#rewriting-a-data-pipeline-in-go':
    'etl port, migrate batch jobs, pandas replacement, airflow, ingestion, dataframe, faster pipeline, move from pandas, moving, data, expensive, rewrite, machine, learning',
  '/python/#running-python-in-production': 'operations, ops, sre, day two',
  '/python/#speed-of-pure-python':
    'why so slow, performance, interpreter overhead, pypy, jit, execution speed, interpreted, for loop, optimize, faster, cpython, compiled, servers',
  '/python/#starting-stacks-for-python':
    'boilerplate, template, starter kit, orm, sqlalchemy, tools, project, linter, type, checker, package, manager, repo, ruff, pyright, mypy, setup, web, app, service',
  '/python/#static-typing':
    'hints, mypy, pyright, nonetype object has no attribute, annotations, type checker, typeerror, attributeerror, type safety, large codebase, enforced, runtime, catches, none, errors, dynamic, typing, problems, big, anything',
  '/python/#supply-chain':
    'malicious packages, pypi malware, setup py, typosquatting, hacked package, dependencies, safe install, stolen credentials, lockfile, pip, dangerous, litellm, run, code, protect, builds, poisoned',
  '/python/#support-window':
    'end of life, release cadence, which version, eol, lts, long term support, upgrade, old version, supported, reach, often, security, fixes, five, years',
  '/python/#upgrade-surprises':
    'breaking changes, forkserver, unicodedecodeerror, migrating versions, new version, encoding, update, utf 8, backward compatibility, memory, usage, went, multiprocessing, broke, upgrading, breaks, moving, fork, changed, linux',
  '/python/#web-applications-and-apis':
    'backend framework, django or flask, rest service, fastapi, crud, admin panel, server, wsgi, site, login, build, api, rails, laravel',
  '/python/#what-you-give-up-with-python-the-cons':
    'weaknesses, criticism, downsides, shortcomings, why people hate it, problems',
  '/python/#when-not-to-use-python':
    'bad fit, limitations, reasons against, wrong choice, avoid, not suited, weak spots, too slow, pick, project, suitable, low, latency',
  '/python/#when-to-use-python':
    'good fit, best suited, ideal projects, best for, ai, data science, etl, scripting, kind, suit, reports, cases, sense, web, api',
  '/python/#who-steers-python':
    'governance, astral acquisition, psf, future of uv, openai, guido, foundation, who owns it, leadership, bought, controls, safe, rely, steering, council',
  '/python/#why-teams-choose-python-the-pros':
    'benefits, strengths, popularity, upsides, why so popular, reasons for',
  '/rust/':
    'is it worth learning, should i learn, systems language, memory safe language, c replacement, cpp alternative, company, backend, sides, summary, future, plus, developer, looking, pay, choosing',
  '/rust/#async-rust':
    'cancellation safety, future cannot be sent, select loses data, async runtime, await, cancellation bugs, executor, pin, tokio, std, cancel, hard',
  '/rust/#async-without-need':
    'function coloring, sync or asynchronous, threads instead, rayon, blocking, await, pin, simple concurrency, async, tokio, cli, tool, parallel, cpu, futures, code',
  '/rust/#build-time':
    'slow compile, long compilation, faster linker, mold, compiler, ci, waiting, incremental, lld, time, builds, survey, developers, quit, times',
  '/rust/#cargo-one-build-tool':
    'package manager, dependency manager, toml manifest, crates io, build system, npm equivalent, cmake alternative, monorepo, cargo, tool, test, runner, projects, publish',
  '/rust/#chatty-boundaries-to-other-languages':
    'serialization cost, many small calls, napi, crossing overhead, ffi, pyo3, interop, bindings, marshalling, grpc, slow, orchestrates, computes, sensible, split, tiny, rpc',
  '/rust/#cold-start':
    'serverless function, startup time, aws lambda boot, fast startup, init duration, scale to zero, first request, fastest, cold, starts, speed, milliseconds',
  '/rust/#container-images-and-cross-compiling':
    'dockerfile, static executable, zigbuild, glibc version not found, binary size, docker image, arm64, raspberry pi, linker cc not found, deploying, musl, cross, compile, arm, linux, cargo, small',
  '/rust/#data-races-stop-the-build':
    'fearless, arc mutex, cannot be sent between threads, thread safety, concurrency, send sync, deadlock, e0277, shared state, prevent, deadlocks, refuse, compile, racy, code',
  '/rust/#embedded-webassembly-and-systems-code':
    'bare metal, operating system, linux kernel drivers, game engine, iot, wasm, microcontroller, firmware, no std, systems programming, run, experimental, compile, shared, sdk, core, engines, trading',
  '/rust/#memory-safety-without-a-garbage-collector':
    'use after free, buffer overflow, cannot borrow as mutable, borrow of moved value, memory leak, ownership, borrow checker, e0382, c replacement, dangling pointer, safe, prevent, leaks, leave, safety',
  '/rust/#no-null-but-panics-remain':
    'result type, cloudflare outage, index out of bounds, null pointer, error handling, exceptions, anyhow, option, pointers, program, crash, explained, nil, array, panic',
  '/rust/#observability':
    'tracing crate, hard to debug, zero code instrumentation, monitoring, opentelemetry, logs, metrics, debugger, traces, stable, logging, auto, instrument, ebpf, debugging, production, painful',
  '/rust/#onboarding-how-long-a-team-takes':
    'learning curve, too hard, training developers, steep, ramp up, hard to learn, junior, hire, difficult, team, productive, introduce, plan, average',
  '/rust/#over-engineered-types':
    'too many generics, trait bounds, lifetime annotations, premature abstraction, just clone, overengineering, complexity, hard to read, yagni, simple code, generalise, start, concrete, types, traits, beginners, overuse, advice',
  '/rust/#release-and-support-window':
    'editions, six week cycle, msrv, end of life, backwards compatibility, eol, versions, upgrade, nightly, stable, lts, often, release, version, latest, break, old, code',
  '/rust/#rewriting-an-io-bound-service':
    'worth migrating, no faster, database wait, port, switch, speedup, rewrite it, bottleneck, service, slow, during, cpu, bursts, waiting, microservice, move, bound',
  '/rust/#running-rust-in-production': 'operations, ops, day two',
  '/rust/#rust-on-the-scorecard':
    'rating, score, grade, category, rank, worst, tooling, drop, ratings, cpu, latency, onboarding',
  '/rust/#rust-pitfalls': 'antipatterns, beware, production problems',
  '/rust/#rust-while-requirements-still-change':
    'prototyping, rapid iteration, refactoring, early stage startup, mvp, agile, pivot, speed of development, time to market, data, model, changes, changing, requirements, week, slow, iterating, product, ideas',
  '/rust/#safety-critical-software':
    'automotive, medical device, iso 26262, functional certification, ferrocene, do 178c, avionics, aerospace, asil, certified compiler, qualified, level, software, allowed, safety, sil',
  '/rust/#slow-rebuilds':
    'compile times, sccache, incremental, debug info, compile speed, faster builds, long builds, ci time, cargo check, during, development, build, cache, reduce',
  '/rust/#speed-and-tail-latency':
    'performance, fast as c, low overhead, deterministic, discord, gc pauses, memory usage, p99, simd, faster, tail, latency, steadier, p999, predictable, real, time, deadlines, zephyr',
  '/rust/#starting-stacks-for-rust':
    'boilerplate, template, starter kit, diesel, sqlx, start, project, stack, library, whole, service, ready, setups, begin, behind',
  '/rust/#supply-chain':
    'cargo audit, malicious crate, yanked versions, arrayref, hacked package, security, cargo deny, build rs, crates io, packages, safe, protect, builds, attack, locked, waiting, days',
  '/rust/#what-rust-costs':
    'drawbacks, downsides, disadvantages, cons, tradeoffs, price, shortcomings, problems',
  '/rust/#what-the-standard-library-lacks-for-servers':
    'immature ecosystem, which crates, missing batteries, unstable crates, web framework, serde, axum, stdlib, maturity, http, standard, library, json, tls, std, version',
  '/rust/#when-not-to-use-rust':
    'overkill, wrong choice, not worth it, avoid, bad fit, too complicated, reasons against, crud, simple, web, app, idea, startup',
  '/rust/#when-to-use-rust':
    'good fit, worth it, use cases, best for, low latency, systems programming, trading, hot path, parts, system, deserve, proxy, database, internals',
  '/rust/#who-steers-rust':
    'governance, mozilla, funding, maintainer burnout, foundation, who owns it, leadership, future, company behind, owned, council, maintainers, run, money',
  '/rust/#why-teams-choose-rust':
    'benefits, strengths, selling points, most loved, why switch, popular, reasons for',
});
