import { defineSearchWords } from '#data/schemas/search-words.ts';

/** Other words readers search for: the comparisons of two languages. */
export const comparisonsWords = defineSearchWords('src/data/search-words/comparisons.ts', {
  '/compare/':
    'matchup, x or y, difference between, which is better, side by side, which one, against, contrast, choose between, stuck, backend, startup, argue',
  '/compare/#a-page-for-every-pair': 'list of comparisons, one on one, which versus',
  '/compare/#the-scores-of-your-languages-side-by-side':
    'compare ratings, comparison chart, bar chart, rate languages, points, table, comparing, scores, category',
  '/compare/#what-these-pages-do-not-compare':
    'dotnet, missing languages, jvm, spring boot, csharp, ruby, scala, other languages, java, sharp, page, kotlin, slower, site',
  '/compare/#when-not-to-compare':
    'pointless, library missing, mixed stack, different parts, needed, exists, comparing, waste, time, system, skip',
  '/compare/#when-to-compare-two':
    'undecided, disagreement, colleague prefers, argument in team, tie break, both, job, decide, hear, sides, fairly',
  '/compare/#who-leads-in-each-pair':
    'winner, ranking, wins most, leader, beats, best overall, tally, scoreboard, categories, beat, points',
  '/compare/go-vs-node/':
    'express vs gin, fiber vs express, nestjs vs gin, replace express, rewrite backend, move away from express, migrate api, nextjs backend, backend for react app, bff language, javascript, server, typescript, startup, five, people, developer, wondering, microservices',
  '/compare/go-vs-node/#choose-go':
    'high concurrency api, use cases, reasons to pick, right for, compute heavy, cpu intensive, worker, gateway, command line tool, long running service, when to switch, few dependencies, leave, express, gateways, workers, javascript, shop',
  '/compare/go-vs-node/#choose-node':
    'quick crud, frontend team, reasons to pick, right for, share types, live updates, small team startup, web frontend, monorepo, web app, stay, typescript, full, stack, skip, website',
  '/compare/go-vs-node/#concurrency-goroutines-or-one-event-loop':
    'async await, multithreading, promises, parallelism, cancellation, threads, single threaded, many connections, simultaneous users, blocking, goroutines vs promises, callbacks, concurrent requests, million connections, libuv, event, loop, handle, parallel, memory',
  '/compare/go-vs-node/#cores-servers-and-cost':
    'cloud bill, scaling, cluster, cheaper to run, replicas, save money, budget, cheap, expensive, aws bill, hosting, autoscale, infrastructure, horizontal scaling, host, core, cut, moving, mode, process',
  '/compare/go-vs-node/#deployment-images-and-upgrades':
    'docker, cold start, lambda, container size, lts, startup time, serverless, single binary, support lifetime, release cycle, patching, ship, node modules, snapstart, how often upgrade, image, easier, deploy',
  '/compare/go-vs-node/#go-and-node-point-by-point':
    'dimension by dimension, main differences, pros and cons, comparison table, ratings, scores, strengths and weaknesses, which is better, areas, beat, category',
  '/compare/go-vs-node/#learning-and-hiring':
    'recruiting, developers available, talent pool, which is easier, onboarding, ramp up, junior, training, team skills, retrain, candidates, frontend developers, time to productive, hire, devs, learn, quickly, enough, programmers, javascript',
  '/compare/go-vs-node/#libraries-and-the-number-of-packages':
    'ecosystem, frameworks, dependencies, npm, node modules, dependency tree, packages count, hono, standard library, nuxt, third party modules, transitive dependencies, fewer, huge',
  '/compare/go-vs-node/#memory-and-shared-state':
    'ram usage, data race, race conditions, footprint, heap size, memory consumption, thread safe, sharedarraybuffer, locks, cache in process, javascript, shared, variables, goroutines, worker, threads',
  '/compare/go-vs-node/#pitfalls-of-go-and-of-node': 'problems, risks, traps',
  '/compare/go-vs-node/#pitfalls-of-go-for-a-node-team':
    'coming from, gotchas, concurrent map writes, beginner mistakes, problems, crash, goroutine leak, race condition, fatal error, switching from express, too many goroutines, frontend developer learning, javascript, developers, panic, kills, whole, server, unlike',
  '/compare/go-vs-node/#pitfalls-of-node-in-services':
    'redos, main thread blocked, weaknesses, hang, freeze, stuck, unresponsive, dos, denial of service, regex, malicious package, react2shell, rce, wrong, backend, api, hangs, big, json, unlike, promise, overload, hijacked, npm, packages, reason',
  '/compare/go-vs-node/#profiling-and-monitoring':
    'observability, heap snapshot, debug, metrics, logs, memory profiler, find leak, debugger, production, profiling, tools, pprof, inspector, opentelemetry, support',
  '/compare/go-vs-node/#speed-and-tail-latency-measured':
    'performance, benchmark, faster, requests per second, throughput, rps, fast, quicker, fasthttp, express benchmark, fastify benchmark, v8, beat, p99',
  '/compare/go-vs-node/#the-best-case-for-go':
    'why switch, advantages, arguments, persuade boss, reasons to leave, pitch, justify, convince, team, typescript, compiler, move, strongest, argument, against, esbuild, written',
  '/compare/go-vs-node/#the-best-case-for-node':
    'why stay, benefits, arguments, persuade, why not switch, one language everywhere, defend, reasons to keep, convince, boss, strongest, argument, against, bluesky, drop, typescript, frontend, backend',
  '/compare/go-vs-node/#types-missing-values-and-tools':
    'null, generics, enums, null safety, static checking, union types, strict mode, tsconfig, compile errors, type system, cannot read properties of undefined, typescript, nil, stronger, unions',
  '/compare/go-vs-node/#use-both-node-for-the-pages-go-behind-them':
    'bff, backend for frontend, combine, share types, together, mix, polyglot, microservices, api gateway, codegen, openapi, two languages, incremental migration, strangler, typescript, services',
  '/compare/go-vs-php/':
    'laravel, frankenphp, rewrite legacy website, replace fpm, symfony, wordpress, leave laravel, migrate backend, gin vs laravel, move away, web backend, switch from, legacy code, still relevant, php, app, project, shop, thinking, outdated',
  '/compare/go-vs-php/#choose-go':
    'long running process, websockets, streaming, worker, daemon, real time, background work, concurrency, chat, long lived connections, php, daemons, reasons, leave, laravel',
  '/compare/go-vs-php/#choose-php':
    'website with forms, templates, cms, small site, crud, wordpress, blog, ecommerce, laravel, web pages, back office, symfony, shop, queue jobs, php, reasons, stay, simple, team',
  '/compare/go-vs-php/#concurrency-goroutines-or-fpm-workers':
    'fibers, max children, server sent events, async, threads, parallel, sse, swoole, reactphp, open connections, websocket, pm max children, queue worker, php, fpm, goroutines, handle, requests, reached',
  '/compare/go-vs-php/#deployment-one-file-or-a-pool-of-workers':
    'hosting, shared hosting, nginx, static binary, container, install, server setup, apache, composer install, extensions, ship, deploy, php, fpm, single, file, docker, image',
  '/compare/go-vs-php/#go-and-php-point-by-point':
    'laravel octane, swoole, reactphp, architecture, differences, pros and cons, share nothing, request lifecycle, worker mode, roadrunner, main, php, start, scratch, scores, missing',
  '/compare/go-vs-php/#learning-and-onboarding':
    'beginner friendly, ramp up, hiring, easy, junior, newcomers, developers, retrain, how long, skills, time to productive, harder, learn, php, developer, learning, easier, beginners, onboarding, juniors',
  '/compare/go-vs-php/#libraries-behind-the-page-and-on-it':
    'laravel, composer, html templates, frameworks, packages, ecosystem, symfony, sessions, admin, forms, php, screens',
  '/compare/go-vs-php/#memory-shared-or-rebuilt-for-each-request':
    'cache between calls, leaks, memory limit, ram, allowed memory size exhausted, stateless, global state, max requests, share nothing, php, forgets, variables, request, unlike, leak, shared, heap',
  '/compare/go-vs-php/#pitfalls-of-go-and-of-php': 'problems, risks, traps',
  '/compare/go-vs-php/#pitfalls-of-go-for-a-php-team':
    'global variables, coming from, gotchas, goroutine leak, mistakes, crash, shared state, from laravel, request scope, patching, learning from php, no framework, singleton, developers, requests, keeps, running, habits, moving',
  '/compare/go-vs-php/#pitfalls-of-php-in-production':
    'server reached max children, 502 bad gateway, octane memory leak, worker exhaustion, 504 gateway timeout, memory exhausted, stuck, allowed memory size exhausted, stale code, queue restart, connection refused, 503, tuning, upstream timed out, php, fpm, workers, busy, site, set, swoole, requests, problems, load',
  '/compare/go-vs-php/#profiling-and-monitoring':
    'slow log, apm, debug, metrics, status page, why slow, monitoring agent, profiling, php, production, fpm, pprof, opentelemetry, frankenphp',
  '/compare/go-vs-php/#servers-upgrades-and-cost':
    'scaling, end of life, version support, breaking extensions, cloud bill, cheap, hosting price, migration to new version, deprecated, autoscale, security support, fewer servers, infrastructure, release cycle, cheaper, run, php, fpm, lots, memory, upgrade, break, save, moving',
  '/compare/go-vs-php/#speed-and-latency-measured':
    'opcache, jit, faster, performance test, benchmark, how much faster, swoole, techempower, response time, bootstrap time, php, fast, laravel, slow, times',
  '/compare/go-vs-php/#the-best-case-for-go':
    'why leave, background jobs, arguments, reasons to switch, persuade, pitch, event driven, convince, php, team, frankenphp, roadrunner, written, strongest, argument, lead, asks',
  '/compare/go-vs-php/#the-best-case-for-php':
    'is it dead, still worth it, arguments, reasons to stay, defend, outdated, dying, rapid development, good enough, why keep, still used, why not rewrite, php, against, strongest, argument, isnt',
  '/compare/go-vs-php/#types-and-the-way-of-working':
    'static analysis, error handling, hot reload, developer experience, phpstan, psalm, compiler, strict types, linter, formatter, try catch, live reload, restart on save, tools, php, type, errors, compile, dynamically, typed',
  '/compare/go-vs-php/#use-both-go-beside-php':
    'roadrunner, frankenphp, strangler, combine, share sessions, together, hybrid, migrate gradually, incremental migration, jwt, worker mode, step by step, integrate, session cookie, extract service, add, laravel, php, websockets, site, run, front',
  '/compare/go-vs-python/':
    'replace fastapi, fastapi alternative, django alternative, flask vs gin, rewrite flask api, move backend, scripting, switch from, port service, devops language, automation language, learn, replacing, shop, considering, startup',
  '/compare/go-vs-python/#choose-go':
    'high traffic api, use cases, reasons to pick, right for, high throughput, command line tool, websocket server, proxy, gateway, worker, when to switch, strict latency, move, flask, busy, enough',
  '/compare/go-vs-python/#choose-python':
    'data science, prototype, machine learning, ml, notebook, script, automation, django, jupyter, internal tool, analytics, pick, reasons, leave, admin, pages, scripts',
  '/compare/go-vs-python/#concurrency-goroutines-or-asyncio':
    'async await, gil, multithreading, multiprocessing, threads, parallel, single threaded, blocking, concurrent requests, simultaneous users, goroutines, asyncio, concurrency, handle, thousands, connections',
  '/compare/go-vs-python/#deployment-images-and-cold-starts':
    'docker, lambda, serverless, packaging, single binary, container, image size, install, pip install, slim image, aws, support lifetime, release cycle, dependency hell, cold, start, easier, deploy, venv, file',
  '/compare/go-vs-python/#go-and-python-point-by-point':
    'main differences, dimension by dimension, pros and cons, comparison table, ratings, code example, strengths and weaknesses, beat, category',
  '/compare/go-vs-python/#learning-and-hiring':
    'recruiting, first language, talent pool, which is easier, onboarding, ramp up, developers, easy, retrain, beginner, candidates, team skills, time to productive, harder, learn, hiring, devs, programmers, find',
  '/compare/go-vs-python/#libraries-for-infrastructure-and-for-data':
    'ecosystem, numpy, pandas, frameworks, kubernetes tools, packages, ml, data science, devops tooling, django, sdk, scientific computing, dataframe, web frameworks, libraries, machine, learning',
  '/compare/go-vs-python/#memory-one-shared-heap-or-many-processes':
    'ram usage, uvicorn workers, footprint, multiprocessing, memory consumption, gunicorn workers, forked, cache in process, copy on write, memory limit, thread safe, eat, unlike, shared, processes',
  '/compare/go-vs-python/#pitfalls-of-go-and-of-python': 'problems, risks, what goes wrong',
  '/compare/go-vs-python/#pitfalls-of-go-for-a-python-team':
    'coming from, gotchas, beginner mistakes, too many allocations, crash, goroutine leak, deadlock, all goroutines are asleep, from django, no exceptions, channel blocks forever, memory grows, unrecovered panic, developers, dev, learning, service, leaks, people',
  '/compare/go-vs-python/#pitfalls-of-python-in-services':
    'blocking call in async, no matching wheel, weaknesses, failed building wheel, freeze, malicious package, litellm, dependency hell, slow async endpoint, time sleep, gcc failed, in production, problems, blocks, everything, packaging, pain, breaks, services, night',
  '/compare/go-vs-python/#profiling-and-monitoring':
    'observability, flame graph, py spy, pprof, debug, metrics, memory profiler, attach to running process, diagnose, execution tracer, slow in production, debugger, profiling, service, opentelemetry',
  '/compare/go-vs-python/#servers-and-cost':
    'cloud bill, scaling, fewer instances, cheaper to run, save money, budget, cheap, expensive, aws bill, infrastructure, replicas, autoscale, pods, cut costs, moving, servers, high, core, process',
  '/compare/go-vs-python/#speed-and-tail-latency-measured':
    'performance, benchmark, how much faster, requests per second, jit, slow, fastapi benchmark, uvicorn, interpreter overhead, response time, fiber, interpreted vs compiled',
  '/compare/go-vs-python/#the-best-case-for-go':
    'why switch, advantages, convince, persuade boss, reasons to leave, maintainable, backwards compatibility, pitch, long lived, large codebase, team, dropbox, reddit, strongest, argument, against',
  '/compare/go-vs-python/#the-best-case-for-python':
    'why stay, productivity, pros, convince, persuade, why not rewrite, reasons to keep, fast development, iterate, experiment, defend, against, strongest, argument, service, slow, enough',
  '/compare/go-vs-python/#types-missing-values-and-tools':
    'annotations, mypy, static vs dynamic, none, null safety, type hints, attributeerror nonetype, pyright, linter, formatter, generics, duck typing, compile errors, nonetype object has no attribute, compiler, nil, catch, bugs',
  '/compare/go-vs-python/#use-both-python-behind-a-go-service':
    'model serving gateway, grpc, together, hybrid, integrate, polyglot, microservices, api gateway, ml in production, batch requests, two languages, front, combine, call, workers',
  '/compare/go-vs-rust/':
    'gin vs axum, systems language, c replacement, tokio vs goroutines, performance critical backend, cpp replacement, low level, rewrite service, gc or no gc, compiled languages, memory safe language, discord rewrite, modern language, cloud native, learn, small, startup, microservice',
  '/compare/go-vs-rust/#build-times-types-and-missing-values':
    'compilation speed, slow compiler, generics, enums, option vs nil, compile time, incremental, cargo, ci minutes, type safety, pattern matching, result, expressive, waiting for compiler, build, types',
  '/compare/go-vs-rust/#choose-go':
    'microservices, internal tools, small team, reasons to pick, crud, time to market, startup, good default, kubernetes, rest api, ship fast, saas, devops, deadline, enough',
  '/compare/go-vs-rust/#choose-rust':
    'systems programming, trading system, storage engine, parser, right for, real time, low latency, proxy, plugins, compression, cryptography, sdk core, garbage, collector, slow, database, firmware',
  '/compare/go-vs-rust/#concurrency-goroutines-or-send-and-sync':
    'tokio, async await, fearless, data race, channels, threads, race condition, deadlock, futures, cancellation, arc mutex, cancel safety, million tasks, concurrency, goroutines, memory, prevent, races, allows, waiting, connections',
  '/compare/go-vs-rust/#deployment-binaries-and-cross-compiling':
    'docker, binary size, musl, cold start, static linking, container, image size, linker, executable size, cross, compile, lambda',
  '/compare/go-vs-rust/#go-and-rust-point-by-point':
    'main differences, dimension by dimension, pros and cons, comparison table, ratings, code example, strengths and weaknesses, scores, category',
  '/compare/go-vs-rust/#learning-rust-and-learning-go':
    'difficulty, which is easier, productivity, hiring, onboarding, junior, how long, easy, hard, too difficult, first systems language, time to productive, talent, harder, learn, coming, google, teams, learning, curve',
  '/compare/go-vs-rust/#libraries-for-services-and-for-systems-code':
    'ecosystem, frameworks, wasm, crates, dependencies, packages, standard library, crypto, game engine, kubernetes, database drivers, web, webassembly, systems, cloud, libraries',
  '/compare/go-vs-rust/#memory-garbage-collection-or-ownership':
    'gc, borrow checker, raii, ram usage, memory safety, manual memory, use after free, dangling pointer, memory management, memory safe, ownership, garbage, collector',
  '/compare/go-vs-rust/#pitfalls-of-go-and-of-rust': 'mistakes, traps, what goes wrong',
  '/compare/go-vs-rust/#pitfalls-of-go-beside-rust':
    'gc overhead, cons, downsides, crash, high cpu from gc, race detector slow, goroutine panic, allocation, wrong, prevents, weaknesses, scanning, large, maps, races, reach, production, unlike',
  '/compare/go-vs-rust/#pitfalls-of-rust-beside-go':
    'over engineering, lifetimes in async, drawbacks, cons, future cannot be sent between threads, does not live long enough, borrow checker fight, clone everywhere, too complex, build scripts, malicious crate, slow to write, hard, downsides, team, common, mistakes, overengineering, types, pain',
  '/compare/go-vs-rust/#profiling-and-monitoring':
    'observability, debugging, tokio console, debug, logs, execution tracer, diagnose, debugger, in production, profiling, harder, pprof, equivalent, opentelemetry, traces',
  '/compare/go-vs-rust/#servers-and-cost':
    'cloud bill, fewer cores, infrastructure savings, cheaper to run, save money, budget, cheap, aws bill, is it worth rewriting, payback, roi, cut costs, engineer time, autoscale, servers, grab, rewrote, service, rewrite, cost',
  '/compare/go-vs-rust/#speed-and-tail-latency-measured':
    'performance, benchmark, faster, requests per second, actix axum, slow, fasthttp, response time, fast, low latency, net, http, pauses, p99',
  '/compare/go-vs-rust/#the-best-case-for-go':
    'simplicity, good enough, advantages, convince, boring, maintainable, fast builds, readable, pragmatic, iterate, low maintenance, fans, strongest, argument, against, pick, call, engineers, read, unlike',
  '/compare/go-vs-rust/#the-best-case-for-rust':
    'correctness, safe refactoring, worth it, convince, reliability, bug free, if it compiles, fewer bugs, long term, maintainable, outgrow, zero cost, team, strongest, argument, people',
  '/compare/go-vs-rust/#use-both-a-rust-core-in-a-go-service':
    'cgo, ffi, sidecar, together, hybrid, integrate, combine, interop, bindings, wasm plugin, cbindgen, shared library, rewrite hot path, call, service, loop, embed, parser, app',
  '/compare/node-vs-rust/':
    'axum vs express, fastify vs actix, replace express backend, nestjs vs axum, performance critical, replace service, hono vs axum, javascript, server, typescript, developer, thinking, rewrite, api, startup',
  '/compare/node-vs-rust/#choose-node':
    'websites, web app, frontend, full stack, startup, mvp, share types, rest api, chat, crud, dashboard, reasons, rewrite, website, backend, mostly, database, requests',
  '/compare/node-vs-rust/#choose-rust':
    'game engine, codec, low latency, parser, proxy, real time, cryptography, cpu intensive, compression, heavy computation, compute heavy, slow, reasons, leave, javascript, image, server',
  '/compare/node-vs-rust/#concurrency-one-thread-or-all-cores':
    'tokio, parallelism, multicore, async await, promise vs future, deadlock, blocking, concurrent requests, cancellation, single, thread, threads, cores, event, loop, worker',
  '/compare/node-vs-rust/#cost-and-scale-what-the-figures-show':
    'throughput, memory usage, benchmark results, cloud spending, rps, requests per second, bill, servers, fastify vs actix, budget, express vs actix, hosting, infrastructure, save, cost, scaling, postgres, fewer, moving',
  '/compare/node-vs-rust/#deployment-runtime-or-binary':
    'cold start, container size, lambda, serverless, image size, single executable, ship, node gyp, support lifetime, upgrade, binary, docker, easier',
  '/compare/node-vs-rust/#how-node-and-rust-differ':
    'scores, point by point, comparison table, differences, ratings, trade offs, pros, cons, beat, typescript, category',
  '/compare/node-vs-rust/#libraries-the-web-in-node-systems-in-rust':
    'axum, npm vs cargo, package ecosystem, dependencies, standard library, javascript tools, crates, web, libraries, alternative, packages',
  '/compare/node-vs-rust/#memory-and-safety-in-node-and-rust':
    'ownership, ram consumption, footprint, memory safe, memory management, buffer overflow, garbage, collector',
  '/compare/node-vs-rust/#node-pitfalls':
    'blocked event loop, promise all, disadvantages, hang, freeze, stuck, unresponsive, dependencies, enums, problems, main, thread, mistakes, services, npm, attack, surface, cargo',
  '/compare/node-vs-rust/#onboarding-from-javascript-to-rust':
    'learning curve, how long to learn, hard, hire, training, frontend developer, weeks, switch career, developers, retrain, difficult, javascript, typescript, devs, train, team',
  '/compare/node-vs-rust/#pitfalls-of-node-and-rust': 'mistakes, cons, what goes wrong',
  '/compare/node-vs-rust/#profiling-and-telemetry':
    'tracing, debugging, observability tools, metrics, monitoring, heap snapshot, event loop delay, spans, profiling, opentelemetry, auto, instrumentation, worse',
  '/compare/node-vs-rust/#rust-pitfalls':
    'slow rebuilds, async everywhere, drawbacks, lifetimes, does not live long enough, cannot move out, async std, too complex, over engineering, difficult, clone, signatures, cannot borrow, refactor pain, problems, javascript, developers, downsides, gotchas, coming, typescript, goes, wrong, teams, adopt',
  '/compare/node-vs-rust/#speed-and-tail-latency-of-node-and-rust':
    'performance comparison, how much faster, figma, slow, fast, v8, cpu, response time, compiled, replace, typescript, requests, spikes',
  '/compare/node-vs-rust/#supply-chain-what-happened-on-npm-and-cratesio':
    'malicious packages, axios hijack, security, dependency attacks, worm, hacked, compromised package, malware, arrayref, build scripts, vulnerability, safe dependencies, npm audit, crates, safer, hacks, cargo',
  '/compare/node-vs-rust/#the-best-case-for-node':
    'ship sooner, benefits, pros, time to market, iterate, justify, one language, good enough, strongest, argument, convince, fans, stay, web, apps, features, faster',
  '/compare/node-vs-rust/#the-best-case-for-rust':
    'smaller servers, worth it, why switch, persuade, efficiency, low memory, fewer bugs, reliability, pitch, strongest, argument, convince, team, latency, spikes, gain, typescript',
  '/compare/node-vs-rust/#types-in-typescript-and-in-rust':
    'compile time, runtime validation, static checking, type safety, type system, slow compile, build time, cargo, type erasure, refactor, incremental build, compiler, typescript, types, checked, unlike, instant, reload, strips, enforces',
  '/compare/node-vs-rust/#using-rust-beside-node':
    'napi rs, native addon, wasm module, mix, wasm bindgen, wasm pack, bindings, interop, speed up function, node gyp, call, slow, app, heavy, part',
  '/compare/python-vs-node/':
    'django vs nestjs, ai backend language, flask vs express, backend for react, llm app backend, first backend, startup backend, saas, scripting, fastapi vs fastify, javascript, learn, servers, web, api',
  '/compare/python-vs-node/#choose-node':
    'web app, frontend, real time chat, websockets, full stack, share types, crud, live dashboard, rest api, react, team, reasons, pick, typescript',
  '/compare/python-vs-node/#choose-python':
    'machine learning, data analysis, notebooks, ml, analytics, scripting, train model, prototype, scientific, jupyter, automation, statistics, data engineering, product, backend, reasons, pick, django, express, javascript',
  '/compare/python-vs-node/#concurrency-an-event-loop-in-both':
    'asyncio, worker threads, blocking libraries, parallel, async def, promises, abortcontroller, threadpool, concurrent requests, event, loop, handle, users, javascript, websockets',
  '/compare/python-vs-node/#cost-and-scale-what-a-load-test-shows':
    'fastapi benchmark, express benchmark, throughput, uvicorn, rps, workers, replicas, kubernetes, bill, cloud, fastapi vs fastify, hosting, servers, how many users, requests, second, scale, load, test, costs',
  '/compare/python-vs-node/#deployment-images-cold-starts-and-support':
    'lambda, serverless, container size, end of life, install, slim image, aws, upgrade, patching, versions supported, release cycle, snapstart, cold, start, docker, easier, deploy, support, years',
  '/compare/python-vs-node/#how-python-and-node-differ':
    'scores, which is better, point by point, differences, code example, trade offs, pros, cons, table, beat, javascript, category',
  '/compare/python-vs-node/#libraries-data-in-python-web-interfaces-in-node':
    'django, pytorch, package ecosystem, drizzle, hono, htmx, openai sdk, adonisjs, ai libraries, rails like, dependency count, pandas, javascript, machine, learning, npm, pypi',
  '/compare/python-vs-node/#memory-of-a-python-or-node-process':
    'footprint, lambda size, ram consumption, memory usage, memory hungry, idle usage, uses less ram, baseline memory, process, lighter',
  '/compare/python-vs-node/#node-pitfalls':
    'blocked event loop, promise all, disadvantages, hang, stuck, rce, react2shell, server components flaw, unresponsive, patching, problems, gotchas, developers, goes, wrong, backends, django, side, rendering, security, hole',
  '/compare/python-vs-node/#onboarding-who-can-change-the-code-soon':
    'learning curve, easier to learn, hiring, beginner, ramp up, developers, junior, training, team skills, recruiting, data scientists, frontend developers, first language, talent, new hires, devs, maintains, backend, productive, bootcamp, juniors, javascript',
  '/compare/python-vs-node/#pitfalls-of-python-and-node': 'mistakes, cons',
  '/compare/python-vs-node/#profiling-and-telemetry':
    'tracing, observability tools, monitoring, logs, heap snapshot, find slow code, diagnose, debugger, profile, production, profiler, opentelemetry, debug, stuck, asyncio, tasks',
  '/compare/python-vs-node/#python-pitfalls':
    'blocking call in async, forkserver, disadvantages, hang, async def blocking, failed building wheel, could not build wheels, multiprocessing spawn, requests in async, slow endpoint, time sleep, globals in workers, can not pickle, problems, gotchas, javascript, developers, fastapi, broke',
  '/compare/python-vs-node/#speed-and-latency-loops-arrays-and-waiting':
    'performance comparison, which is faster, v8 vs cpython, numpy, slow, fast, cpu, interpreted, heavy computation, speed, javascript, api, slower',
  '/compare/python-vs-node/#supply-chain-what-happened-on-pypi-and-npm':
    'malicious packages, security, litellm, dependency attacks, worm, hacked, compromised package, malware, pip install safe, vulnerability, safe dependencies, pip audit, npm audit, stolen token, pypi, safer, hack',
  '/compare/python-vs-node/#the-best-case-for-node':
    'single language stack, full stack developer, benefits, one language, frontend, reasons, isomorphic, shared code, same types, web developers, strongest, argument, convince, team, browser, server, typescript, everywhere, beats, django',
  '/compare/python-vs-node/#the-best-case-for-python':
    'data products, pros, why stay, data team, reasons, justify, strongest, argument, convince, javascript, driven, product, notebook, becomes, service',
  '/compare/python-vs-node/#types-and-tools-in-python-and-typescript':
    'annotations, mypy, pyright, tsc, type hints, type safety, uv, ruff, linter, static typing, strict mode, type system, npm vs pip, test runner, typescript, safer, share, types, frontend',
  '/compare/python-vs-node/#using-python-and-node-together':
    'combine, call model from frontend, microservice, share schema, message queue, mix, hybrid, integrate, ml model in web app, frontend with fastapi, nextjs with fastapi, react with django, two services, openapi codegen, child process, backend, together, typescript',
  '/compare/python-vs-rust/':
    'maturin, speed up slow scripts, polars vs pandas, make faster, data engineering, script language, high performance, compiled, pandas alternative, scripting vs systems, learn, backend, replacing, rewrite, code, developer, curious, tools',
  '/compare/python-vs-rust/#choose-python':
    'prototype, glue code, changing requirements, ml, data science, automation, script, notebooks, mvp, jupyter, iterate, analysis, reasons, rewrite, rapid, machine, learning',
  '/compare/python-vs-rust/#choose-rust':
    'embedded, codec, low memory device, parser, real time, low latency, proxy, cryptography, cpu intensive, plugin, memory safety, slow, reasons, leave, interpreter',
  '/compare/python-vs-rust/#concurrency-processes-or-checked-threads':
    'gil, multiprocessing, asyncio vs tokio, multithreading, parallel, multicore, threads, computing, cores, free, threaded',
  '/compare/python-vs-rust/#cost-and-scale-what-the-figures-show':
    'fastapi vs actix, benchmark results, cloud spending, rps, bill, save money, servers, memory usage, workers, fewer instances, is rewrite worth it, axum vs fastapi, requests, second, server, cost, scale, process',
  '/compare/python-vs-rust/#deployment-one-file-or-an-environment':
    'packaging, virtualenv, single binary, startup time, container, image size, install, ship, no interpreter, executable, dependency hell, pyinstaller, exe, deployment, docker, lambda, cold, start, file',
  '/compare/python-vs-rust/#how-python-and-rust-differ':
    'scores, which is better, point by point, differences, code example, trade offs, pros, cons, table, beat, category',
  '/compare/python-vs-rust/#libraries-data-in-python-systems-in-rust':
    'polars, fastapi vs axum, package ecosystem, pandas, pytorch, dataframe, game engine, jupyter, machine, learning',
  '/compare/python-vs-rust/#memory-who-frees-it-and-what-stays-unsafe':
    'ownership, reference counting, gc, ram consumption, memory safety, refcount, memory usage, cyclic garbage, memory management, safe',
  '/compare/python-vs-rust/#onboarding-and-the-time-it-takes-to-learn-rust':
    'difficulty, beginner, two months, hard, hire, training, how long, easy, first language, weeks, team skills, second language, developer, harder, data, scientists, learn, train',
  '/compare/python-vs-rust/#pitfalls-of-python-and-rust': 'risks, what goes wrong',
  '/compare/python-vs-rust/#profiling-and-telemetry':
    'tracing, debugging, observability tools, monitoring, logs, spans, diagnose, profiling, opentelemetry, traces, attach, profiler, running, program',
  '/compare/python-vs-rust/#python-pitfalls':
    'slow loops, missing wheel, blocked event loop, freeze, failed building wheel, for loop over dataframe, packaging, vectorize, problems, avoids, weaknesses, compile, error, gotchas, production',
  '/compare/python-vs-rust/#rust-pitfalls':
    'drawbacks, unwrap panic, over engineering, constant redesign, called option unwrap on none, called result unwrap on err, does not live long enough, prototyping, clone, too complex, thread main panicked, problems, developers, downsides, crash, cloudflare, outage, gotchas, coming',
  '/compare/python-vs-rust/#speed-and-latency-interpreted-or-compiled':
    'performance comparison, how much faster, slow loops, times faster, bytecode, numpy, cpu, loop, speed, interpreted, compiled',
  '/compare/python-vs-rust/#supply-chain-what-happened-on-pypi-and-cratesio':
    'malicious packages, litellm, security, dependency attacks, arrayref, hacked, compromised package, malware, build scripts, setup py, vulnerability, pip audit, stolen account, safe dependencies, crates, safer, pypi, cargo, attack',
  '/compare/python-vs-rust/#the-best-case-for-python':
    'productivity, explore ideas, pros, why stay, fast development, readable, prototyping, experiment, reasons, time to market, analysts, strongest, argument, convince, fans, fine, everything, quickly',
  '/compare/python-vs-rust/#the-best-case-for-rust':
    'safe refactoring, worth it, why switch, fewer bugs, reliability, uv ruff, reasons, efficiency, correctness, bug free, strongest, argument, convince, team, prototype, production, refactor, fear',
  '/compare/python-vs-rust/#types-and-build-times':
    'compilation, mypy, uv vs cargo, static vs dynamic, compile time, slow compile, type hints, type safety, ruff, linter, refactor, compiler errors, type system, build, strict, types, old, code, waiting, running',
  '/compare/python-vs-rust/#using-rust-under-python':
    'maturin, native extension, numba, cython, speed up a function, mix, bindings, native module, interop, speed up loop, abi3, polars, release gil, pydantic core, rewrite hot path, pyo3, slow, call',
});
