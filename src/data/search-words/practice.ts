import { defineSearchWords } from '#data/schemas/search-words.ts';

/** Other words readers search for: stacks, code, explanations and patterns. */
export const practiceWords = defineSearchWords('src/data/search-words/practice.ts', {
  '/code/':
    'cheat sheet, rosetta, hello world, demo programs, how does it look, look and feel, readable code, programs compared, equivalent code, translate from one language, first impression, program, written, four, sample, syntax, typescript, real, samples, judge, readability',
  '/code/#all-tasks':
    'recipes, cookbook, exercises, catalogue of tasks, list of programs, code, examples, task, small, across, index, side, snippets, rosetta',
  '/code/#what-the-programs-show-and-what-they-do-not':
    'verbosity, readability, loc, conciseness, boilerplate, lines of code, fair comparison, methodology, code length, fewer, mean, samples, measure, speed, examples, tested',
  '/code/absence/':
    'nullable, billion dollar mistake, empty string or null, nullability, unset, null check, not found value, optional field, zero value, missing key, deal, values, read, properties, undefined, handling, four, nonetype, attribute, prevents, protects, pointer, crashes',
  '/code/absence/#go':
    'invalid memory address, segmentation violation, sigsegv, comma ok, pointer to string, zero value, nil check, map lookup, panic runtime error, nil dereference, example, optional, struct, field, sample, represent, exist',
  '/code/absence/#nil-none-undefined-and-option-who-makes-you-ask':
    'null reference exception, nullpointerexception, npe, null pointer exception, null safe, strictnullchecks, null crash in production, strict null checks, forgot null check, compiler, catch, missing, type, checker, none, errors, warns, possibly, undefined, vet, find, nil',
  '/code/absence/#node':
    'cannot read properties of undefined, nullish coalescing, is possibly undefined, elvis operator, strictnullchecks, question mark dot, double question mark, typeerror, undefined is not an object, is not a function, typescript, optional, chaining, default, javascript, example, fix',
  '/code/absence/#python':
    'nonetype object has no attribute, nonetype error, is not none, keyerror, typeerror, walrus, mypy optional, reportoptionalmemberaccess, dict get, none check, type, hint, example, handle, fix, types, chain, maybe, values, code',
  '/code/absence/#rust':
    'some or none, as deref, unwrap or, e0609, called unwrap on a none value, option map, if let, let else, no field on type option, as ref, question, mark, operator, example, null',
  '/code/bounded-work/':
    'throttle, parallelism cap, rate of parallel jobs, crawler, scraper, too many open files, batch job, bulk processing, parallel loop, process list in parallel, many tasks, rate limit calls, download many files, run, ten, thousand, async, downloads, worker, pool, example, requests, script, big, max, concurrent, workers',
  '/code/bounded-work/#go':
    'limit goroutines, buffered channel, too many goroutines, waitgroup, worker goroutines, goroutine pool, weighted semaphore, gctx, sync errgroup, setlimit, example, max, number, running, alternative, code',
  '/code/bounded-work/#limiting-concurrency-what-starts-after-the-first-failure':
    'fail fast, cancel remaining tasks, abort on error, stop at first error, keeps running after error, short circuit, error in one task, happens, jobs, fails, promise, errgroup, starting, semaphore, creates',
  '/code/bounded-work/#node':
    'promise pool, limit promises, async pool, allsettled, concurrency queue, run promises in batches, shared iterator, promise all limit, async foreach, package, typescript, javascript, parallel, fetch, calls',
  '/code/bounded-work/#python':
    'limit coroutines, asyncio gather limit, too many tasks, as completed, taskgroup, exceptiongroup, thousands of coroutines, aiohttp many requests, asyncio semaphore, create task, concurrent, example, async, worker, pool, code',
  '/code/bounded-work/#rust':
    'limit futures, joinset, futuresunordered, stream buffered, tokio semaphore, spawn many tasks, try for each concurrent, buffer, unordered, example, max, parallel, stop, error',
  '/code/call-rust/':
    'shared library, bindings, dll, bridge, dynamic library, so file, native addon, interop, speed up with native code, native extension, wrap library, foreign function interface, example, app, bind, smallest, ffi, happens, panics, inside',
  '/code/call-rust/#calling-rust-what-you-write-by-hand-and-what-a-panic-does':
    'who frees memory, glue code, unwinding across ffi, unsafe, memory ownership, crash whole process, double free, abi mismatch, catch panic, host, pyo3, cgo, napi, boilerplate, boundary',
  '/code/call-rust/#go':
    'import c, argument has unpinned pointer, staticlib, header file, cgo example, c string, linker error, pinner, undefined reference, unsafe pointer, free memory, calling, static, library, call, function, link, lib, binary, code, sample',
  '/code/call-rust/#node':
    'neon, native module, failed to initiate panic, addon, napi, generated dts, node api, uint32array, node gyp, n api, example, call, javascript, typescript, types, error, codes',
  '/code/call-rust/#python':
    'pyfunction, pymodule, pyo3 runtime panicexception, extension module, cffi, importerror, ctypes, native wheel, allow threads, detach gil, c extension alternative, minimal, example, function, sample, maturin, raising, exception, import',
  '/code/call-rust/#rust':
    'wasmi, webassembly host, panic in function that cannot unwind, non unwinding panic, wasm32 unknown unknown, linear memory, wasmtime, guest module, plugin host, unreachable trap, sandbox, load, wasm, example, passing, bytes, run, alloc, embed, program, code',
  '/code/cli/':
    'terminal program, console app, parse arguments, help text, script, shell tool, stdin, uniq, devops tool, argv, usage message, word count, print usage, command, line, argument, parsing, cli, flags, easiest, argparse, clap, parseargs, small, utility, example, code, build, subcommands, git',
  '/code/cli/#go':
    'cobra, urfave, os args, flagset, pflag, spf13, flag package, flag provided but not defined, os exit, stdlib flags, subcommand, example, cli, standard, library, parse, code, usage, error',
  '/code/cli/#node':
    'commander, yargs, process argv, minimist, shebang, npx, util parseargs, stdin, unknown option, example, typescript, cli, npm, packages, javascript, parse, command, line, flags, builtin, subcommands, hand',
  '/code/cli/#parsing-flags-what-the-library-does-and-what-you-write':
    'getopt, argument parser comparison, option parsing, which library for flags, unknown flag, long options, help output, flag after positional, usage error, package, support, subcommands, cli, built, needed, stdlib, enough, generates, text',
  '/code/cli/#python':
    'click, typer, sys argv, optparse, subparsers, unrecognized arguments, invalid choice, add argument, argparse, example, command, line, script, options, cli, third, party, packages, custom, error, exit, code',
  '/code/cli/#rust':
    'structopt, derive parser, env args, valueenum, unexpected argument found, clap derive, value enum, command enum, subcommand, example, line, arguments, cli, text, struct, flag, format',
  '/code/cpu-burst/':
    'server freezes, offload computation, password hashing, bcrypt, image resize, encryption, one request blocks all, compression, pdf generation, api hangs, heavy calculation, latency spike, web, slow, endpoint, users, processing, hang, health, check, fails, calculating, run, cpu, service, handler, everything',
  '/code/cpu-burst/#cpu-work-in-a-web-service-what-keeps-other-requests-alive':
    'liveness probe fails, brokenprocesspool, hangs under load, unresponsive, starvation, pod restarts, everything stuck, timeouts under load, noisy neighbour, block the main thread, latency spikes, keeps, serving, during, heavy, computation, worker, threads, cpu, event, loop, blocked, goroutines, spawn, blocking, process, pool',
  '/code/cpu-burst/#go':
    'preemption, load shedding, 503, gomaxprocs, buffered channel semaphore, scheduler, cpu bound handler, goroutine hog, too many requests, http, heavy, limit, return, busy, computing, block, goroutines, code, concurrent, hashing',
  '/code/cpu-burst/#node':
    'offload to thread, server unresponsive, setimmediate, bcrypt, child process, single threaded, worker thread pool, main thread, event loop lag, threads, piscina, example, fastify, cpu, heavy, route, blocking, blocked, hashing, fix, move, calculation',
  '/code/cpu-burst/#python':
    'run in executor, blocking call in async, async endpoint blocks, pickle, celery, background thread, asyncio to thread, fastapi freezes, concurrent futures, cpu, bound, process, pool, example, processpool, server, blocked, calculation, fix, offload, heavy, function, uvicorn, event, loop',
  '/code/cpu-burst/#rust':
    'blocking the executor, block in place, rayon, tokio worker starved, async runtime stall, thread per task, await blocked, owned permit, spawn blocking, axum, example, cpu, heavy, semaphore, handler, blocks, fix, return, 503, computations',
  '/code/data-race/':
    'locking, multithreading bug, synchronisation, synchronization, mapreduce, atomic, shared variable, concurrency bug, wrong count, intermittent bug, corrupted data, shared memory, word count, threads, writing, map, counter, result, race, condition, example, four, fatal, error, concurrent, writes, prevents, conditions, thread, safe',
  '/code/data-race/#go':
    'fatal error concurrent map writes, warning data race, sync mutex, rwmutex, atomic, race flag, goroutine shared map, channel instead of mutex, concurrent map read and map write, unlock, go run race, around, example, fix, test, goroutines, count, words, safely',
  '/code/data-race/#node':
    'postmessage, structured clone, sharedarraybuffer, atomics, datacloneerror, message passing, event loop async race, interleaving await, parallel computation, shared memory, worker, threads, share, object, merge, results, javascript, counts, parent, thread, data, races, example',
  '/code/data-race/#python':
    'threading lock, counter wrong with threads, check then act, nogil, free threaded, gil not enough, plus equals not atomic, dictionary changed size during iteration, thread pool, merge, counters, example, threadpool, shared, dict, safe, update, lost, code',
  '/code/data-race/#rust':
    'cannot borrow as mutable, mutable more than once, arc mutex, e0499, rwlock, e0373, send and sync, cannot be sent between threads safely, closure may outlive, poisoned lock, borrow checker, thread scope, hashmap, across, example, scoped, shared, map, error, state, sample, code',
  '/code/data-race/#who-finds-a-data-race-compiler-race-detector-or-nobody':
    'threadsanitizer, tsan, heisenbug, flaky, non deterministic, thread sanitizer, catch concurrency bugs, fearless concurrency, detect at compile time, concurrency safety, go test race, compiler, conditions, detector, find, everything, threads, safe, lock, borrow, checker, stops, data, races, proof',
  '/code/errors/':
    'try catch, root cause, swallowed error, propagate, failure, stack trace, crash reason, log and rethrow, traceback, error chain, error message, exceptions, values, handling, look, err, nil, wrap, find, nested, result, exception',
  '/code/errors/#go':
    'if err nil, fmt errorf, errcheck, ignored return value, sentinel, error wrapping verb, percent w, errors join, boilerplate, panic recover, errors as, custom error type, unwrap, wrap, example, chain, print, define',
  '/code/errors/#node':
    'missing await, no floating promises, floating promise, unhandledpromiserejection, rethrow, enoent, error cause option, unhandled promise rejection, custom error class, catch unknown, instanceof error, javascript, property, example, typescript, narrow, walk, chain',
  '/code/errors/#python':
    'try except pass, bare except, blind exception, traceback, reraise, during handling of the above exception, filenotfounderror, valueerror, custom exception, unicodedecodeerror, raise from none, example, class, cause, chaining, print, causes, error, config, file',
  '/code/errors/#rust':
    'question mark operator, unused result must be used, box dyn error, map err, expect, eyre, source chain, unwrap, parseinterror, result type, from trait, with context, error enum, thiserror, anyhow, together, example, add, print',
  '/code/errors/#who-notices-a-lost-error-compiler-linter-or-nobody':
    'silent failure, forgotten check, checked exceptions, ignored, suppressed, unchecked error, exception swallowed, nothing logged, lint rule, missing error check, lets, ignore, errors, silently, linter, await, swallows, warn, unused, result',
  '/code/fan-out/':
    'scatter gather, concurrent api calls, aggregate backends, time budget, call multiple services, parallel fetch, microservice calls, give up, bff, partial failure, slow dependency, aggregate responses, http client, slow upstream, several, apis, timeout, five, within, 300, cancel, requests, fails, example, backend, frontend, calling, microservices, deadline',
  '/code/fan-out/#cancelling-five-http-calls-what-differs':
    'cancel safety, asyncio gather, requests keep running, structured concurrency, keeps downloading, cancellation token, abandoned requests, wasted calls, leaked request, cancel promise, leaves, dropping, future, cancels, http, cleanly',
  '/code/fan-out/#go':
    'context deadline exceeded, context canceled, withtimeout, newrequestwithcontext, http get timeout, waitgroup, client timeout exceeded, response body, awaiting headers, errgroup withcontext, example, parallel, requests, cancel, error, fetch, multiple, urls, goroutines',
  '/code/fan-out/#node':
    'abortcontroller, abort fetch, aborterror, this operation was aborted, axios, undici, timeouterror, promise race, allsettled, fetch timeout, fetch failed, abort signal timeout, cancel, parallel, fetches, requests, fails, abortsignal, example, typescript',
  '/code/fan-out/#python':
    'exceptiongroup, except star, asyncio timeout, unhandled errors in a taskgroup, aiohttp, gather, cancellederror, readtimeout, httpx, requests timeout, timeouterror, async http client, example, parallel, api, calls, cancel, failure, multiple, handling, code',
  '/code/fan-out/#rust':
    'tokio join, drop future, join all, abort on drop, select macro, spawn handle, futures, timeout elapsed, http client, deadline has elapsed, parallel, requests, reqwest, cancel, error, around',
  '/code/http-endpoint/':
    'web server example, database api example, handler with sql, backend, route, service, select query, crud, 404 not found, hello world api, 400 bad request, fetch row, simple server, rest, endpoint, reading, postgres, minimal, cancel, times, four, return, 504',
  '/code/http-endpoint/#go':
    'pgx example, servemux, middleware, canceling statement due to user request, querycontext, 57014, handlefunc, querycanceled, database sql, pathvalue, context deadline exceeded, rest, api, postgres, framework, query, timeout, handler, net, http, path, value, endpoint, 404',
  '/code/http-endpoint/#node':
    'fastify example, canceling statement due to statement timeout, express, ajv, connectiontimeoutmillis, query read timeout, json schema, timeout exceeded when trying to connect, typebox schema, pg pool, postgres, route, typescript, validation, path',
  '/code/http-endpoint/#python':
    'fastapi example, asgi middleware, psycopg example, querycanceled, depends, 422 unprocessable, pydantic model, asyncio timeout, async def, connection pool, postgres, endpoint, query, rest, 404, return, 504, slow',
  '/code/http-endpoint/#query-deadline-who-cancels-the-query-in-postgres':
    'runaway sql, still running after disconnect, client disconnects, pg cancel backend, kill query, query keeps running, slow query, abort query, hung query, connection pool full, long running queries, user gave up, database, stop, times, request, timeout, statement, needed, postgres, pgx, context',
  '/code/http-endpoint/#rust':
    'axum example, sqlx example, intoresponse, extractor, fromrow, statuscode, sql query macro, handler error type, query as, endpoint, postgres, rest, api, status, code, timeout, 504',
  '/code/json/':
    'parse, deserialize, request body, payload, schema, unmarshalling, api input, bad input, strict parsing, validate request, reject unknown, data validation, untrusted input, incoming, json, strictly, four, fields, pydantic, zod, serde, check, order, types, values',
  '/code/json/#go':
    'disallowunknownfields, unmarshal, struct tags, playground validator, omitempty, jsonv2, json decoder, cannot unmarshal, missing vs zero, custom unmarshaljson, json unknown field, disallow, fields, example, validate, hand, encoding, value',
  '/code/json/#node':
    'ajv, safeparse, unrecognized key, joi, valibot, yup, zoderror, class validator, unexpected token in json, unexpected end of json input, json parse, infer type, zod, strict, object, example, typescript, validate, request, body, runtime, schema, errors',
  '/code/json/#python':
    'basemodel, validationerror, extra inputs are not permitted, msgspec, dataclass, jsondecodeerror, typeddict, field required, model validate, input should be, pydantic, strict, example, json, forbid, fields, nested, list, validation, code, parse, check',
  '/code/json/#rust':
    'deny unknown fields, garde, missing field, invalid type expected, validator, from str, unknown field expected one of, expected value at line, untagged enum, serde json, from slice, derive deserialize, example, validate, path, error, struct',
  '/code/json/#validating-json-input-what-each-library-finds':
    'duplicate keys, type coercion, bad request message, error messages for users, nan, all errors at once, duplicate key, extra fields, strict mode, case insensitive keys, 422 unprocessable, validator, reports, detect, json, pydantic, convert, strings, numbers, validators',
  '/code/release/':
    'cleanup, atomic write, try finally, file descriptor leak, flock, temp file, destructor, temporary file, pid file, too many open files, single instance, unlock, exclusive lock, close file, closed, return, defer, drop, release, function, exits, early, code, error, happens, raii, four, left, behind, crash',
  '/code/release/#early-return-what-releases-the-file-and-the-lock':
    'half written output, left open, emfile, file handle leak, stays locked, forgotten close, lock left behind, corrupted file after crash, cleanup on error, anything, warn, defer, closed, automatically, function, returns, closing, fails, linter, missing',
  '/code/release/#go':
    'defer close, forgot to unlock, file exists, fsync, too many open files, defer in loop, error from close, os createtemp, already closed, example, handling, temp, rename, lock, remove',
  '/code/release/#node':
    'explicit resource management, filehandle closed during garbage collection, finally block, disposable, eexist, emfile, disposablestack, symbol dispose, try finally, fs promises, await, example, typescript, asyncdispose, file, handle, close, function, throws, javascript, sample',
  '/code/release/#python':
    'contextlib, resourcewarning, atomic rename, exitstack, fileexistserror, tempfile, enter exit, with open, contextmanager, os replace, context, manager, lock, file, example, decorator, yield, sample, statement, close, exception, atomically, cleanup',
  '/code/release/#rust':
    'destructor, scope guard, let underscore, tempfile, raii, mutexguard, drop order, drop trait, lifetime of lock, sync all, example, file, struct, remove, cleanup, return, error',
  '/code/shutdown/':
    'ctrl c, kill signal, in flight requests, rolling update, sigkill, terminate, pod termination, redeploy, container stop, docker stop, restart, prestop hook, termination grace period, clean exit, finish, running, server, stops, graceful, shutdown, four, killed, deploys, cause, 502, errors, seconds, handle, sigterm, kubernetes, drain, connections, deploy',
  '/code/shutdown/#go':
    'notifycontext, sigint, errserverclosed, listenandserve, os interrupt, signal notify, server closed, stop goroutines, http server close, shutdown context, example, sample, graceful, timeout, deadline',
  '/code/shutdown/#graceful-shutdown-what-each-server-does-by-itself':
    'dropped requests on deploy, errors during rollout, 502 while deploying, lost requests, pod killed, stop takes too long, 502 bad gateway, connection reset, connection refused during deploy, hangs on exit, 503 during deploy, uvicorn, shut, gracefully, default, close, wait, keepalive, connections, code, 143, mean, servers, drain, automatically',
  '/code/shutdown/#node':
    'close idle connections, process does not exit, close hangs, closeallconnections, beforeexit, npm start signal, pid 1, does not terminate, keep alive connections, http, server, sigterm, example, closeidleconnections, graceful',
  '/code/shutdown/#python':
    'uvicorn stop, lifespan, signal handler, keyboardinterrupt, atexit, waiting for connections to close, cancellederror, gunicorn graceful timeout, fastapi shutdown event, worker exit, starlette, code, finish, requests, sigterm, web, server, cleanly, handle, override',
  '/code/shutdown/#rust':
    'tokio signal, axum stop, signal handling, cancellationtoken, unix signal, hyper graceful, ctrl c handler, process exit, select on signal, drain, shutdown, example, sigterm, timeout, server, connections, code',
  '/code/states/':
    'algebraic data types, pattern matching, illegal states unrepresentable, finite automaton, fsm, workflow, variants, order status, lifecycle, status field, model domain, business states, tagged union, refund, state, machine, exhaustive, switch, typescript, add, enum, value, compiler, finds, places, example, payment',
  '/code/states/#adding-a-state-what-the-compiler-finds-and-what-you-must-remember':
    'forgotten case, new enum value, unhandled case, refactor safely, compiler driven, switch not exhaustive, default case, add enum value, find all places, exhaustive linter, incomplete match, missing branch, warning, pyright, check, exhaustiveness, forgot, handle, status, production',
  '/code/states/#go':
    'type switch, iota, sumtype, missing cases, exhaustive, marker method, interface with private method, const block, default branch, sealed, sum, example, enum, linter, panic, comment, decl',
  '/code/states/#node':
    'never type, switch on kind, not assignable to never, string literal union, satisfies never, switch exhaustiveness check, ts2345, kind property, type narrowing, tagged union, typescript, discriminated, exhaustive, example, state, field, types, assertnever, sample',
  '/code/states/#python':
    'match case, expected code to be unreachable, structural pattern matching, enum, strenum, reportmatchnotexhaustive, assertion error, literal type, dataclass, assert never, example, union, dataclasses, state, exhaustive, pyright, tagged, frozen',
  '/code/states/#rust':
    'non exhaustive patterns, e0004, match arm, wildcard pattern, typestate, enum with data, ownership consumes, enum variant, match not covered, variants, example, state, machine, consume, self, change, error',
  '/code/stream/':
    'huge csv, out of memory reading, parse logs, ndjson, jsonl, read big file, gigabyte file, chunks, access log, process huge file, log parsing, buffered reading, running, multi, line, stream, blows, handle, lines, safely, constant',
  '/code/stream/#go':
    'bufio reader, errtoolong, buffer too small, readstring, readline, utf8 valid, bufio scanner, token too long, scanner err, io reader, example, read, large, file, line, size, limit, check, loop',
  '/code/stream/#long-lines-failed-reads-and-bad-bytes-what-differs':
    'encoding error, broken encoding, truncated input, umlauts, mojibake, garbled characters, latin1, malicious input, memory blowup, line too long, binary data, denial of service, decode error, gigabytes, readline, limit, length, invalid, utf8, log, file, complains, scanner, ignored, loop',
  '/code/stream/#node':
    'createreadstream, readable, split chunks, replacement character, textdecoder, fs readfile, backpressure, readline interface, cannot create a string longer than, err string too long, for await, read, large, file, line, stream, javascript, lines, memory, async, iterator',
  '/code/stream/#python':
    'unicodedecodeerror, codec cannot decode byte, memoryerror, invalid start byte, open encoding, for line in file, read, big, bounded, readline, limit, example, utf8, strict, iterate, huge, low, memory',
  '/code/stream/#rust':
    'bufreader, read until, did not contain valid utf 8, lines iterator, read to string, stdin lock, from utf8, bufread, limit, line, length, big, file, fast, reuse, buffer, reading',
  '/code/test-time/':
    'flaky sleep, retries, retry policy, resilience, slow tests, deterministic tests, timers in tests, test, logic, waiting, fake, clock, unit, mock, exponential, backoff, example, freeze, time',
  '/code/test-time/#fake-clocks-in-tests-who-moves-the-time':
    'virtual time, time travel, advance clock, stub timer, fast tests, clock injection, dependency injection of time, mock date, freeze, test hangs, fake, timers, manually, frameworks, automatically, asyncio, hang, promises',
  '/code/test-time/#go':
    'time sleep in tests, clockwork, bubble, timer mock, deadlock main bubble goroutine has exited, inject clock, testing synctest, synctest test, example, fake, backoff, sleeping, retry',
  '/code/test-time/#node':
    'sinon, jest, unsettled top level await, vitest, usefaketimers, settimeout in tests, fake timers, promise never resolves, mock timers tick, node test mock, example, retry, runner, typescript, extra, packages',
  '/code/test-time/#python':
    'freezegun, tenacity, patch asyncio sleep, monkeypatch, asyncmock, time machine, mock sleep, unittest mock, pytest, dependency injection, test, async, retry, inject, function, skip, unit, tests, fake',
  '/code/test-time/#rust':
    'tokio pause, advance time, tokio test util, auto advance, mock clock, instant now, start paused, example, async, retry, backoff',
  '/explain/coding-agents/':
    'chatgpt, cursor, ai assisted programming, gemini, gpt, anthropic, openai, llm code generation, claude, change, vibe, copilot, evidence, cto, pick, llms',
  '/explain/coding-agents/#do-types-help-a-coding-agent':
    'static or dynamic, mypy, compiler feedback, hallucinations, guardrails, static typing, typed language, strongly typed, generated, code, typescript, llm, javascript, agent, everywhere, strict, slower',
  '/explain/coding-agents/#does-training-data-decide-how-well-agents-write-a-language':
    'token efficiency, corpus, niche languages, rare language, elixir, github code, low resource, new language, popular, llm, picks, default, fewest, tokens, scores, high, llms',
  '/explain/coding-agents/#fixing-issues-in-existing-repositories':
    'bug fixing, swe bench multilingual, swebench, brownfield, multi swe bench, github issues, pull request, results, fix, bugs, existing, repo, success, rate, percentage, solved, claude',
  '/explain/coding-agents/#how-to-run-your-own-trial':
    'pilot, evaluation, evals, experiment, poc, benchmark yourself, ab test, try copilot, evaluate, agent, repo, claude, code, finished, tickets, tool, measure, ourselves',
  '/explain/coding-agents/#rebuilding-larger-programs':
    'ai rewrite, chess engine, translate code, port, transpile, rewrite with ai, convert code, large codebase, built, engines, agents, whole, tool, gpt, rebuild, real, cli, tools, generated, projects, static, typing, helps',
  '/explain/coding-agents/#short-exercises':
    'leetcode, humaneval, coding puzzles, algorithm problems, pass rate, claude, sonnet, small, functions, typescript, failures, wrong, indentation, style, tasks, accuracy, fifty, llm, test',
  '/explain/coding-agents/#the-best-case-for-choosing-by-agents':
    'counterargument, steelman, token cost, ai first, review burden, matter, writes, code, arguments, picking, easy, start, bill, lower',
  '/explain/coding-agents/#what-developers-report-about-coding-agents':
    'productivity, metr study, ai adoption, satisfaction, trust, opinion, survey, slower with ai, developers, faster, percent, tools, programmers, satisfied, assistants',
  '/explain/coding-agents/#what-may-not-be-concluded':
    'caveats, maintainability, misleading, overinterpret, bias, trust, rankings, typescript, grew, github, compiler, replace, code, review, myths',
  '/explain/coding-agents/#when-not-to-rely-on-it':
    'best model, which llm, compare models, claude or gpt',
  '/explain/coding-agents/#when-this-page-helps':
    'switch language because of ai, ai strategy, evaluate agents',
  '/explain/coding-agents/#which-benchmark-covers-which-language':
    'aider polyglot, leaderboard, swe bench verified, evals, terminal bench, test suite, humaneval, benchmark, include, multi, polybench',
  '/explain/coding-agents/#which-language-do-coding-agents-write-best':
    'ai friendly, easiest for ai, best for llm, winner, ranking, top language for llm, ai writes best, vibe coding, llms, writing, benchmarks, agree, worst',
  '/explain/coding-agents/#writing-a-small-program-from-nothing':
    'token cost, cost per task, greenfield, mini git, dollars, cheapest, prompt to app, prototype, claude, code, ruby, experiment, written, tokens, script, time',
  '/explain/garbage-collection/':
    'automatic memory, freeing memory, jank, allocator, heap, stutter, manual memory, service, garbage, collection, slow, stop, world, pauses, explained, backend, management, ruin, latency',
  '/explain/garbage-collection/#garbage-collection-in-python-node-and-rust':
    'comparison, other languages, memory model, reference counting',
  '/explain/garbage-collection/#gogc-and-gomemlimit':
    'memory limit, container oom, soft limit, killed, kubernetes memory, automemlimit, ballast, pod memory, value, set, gogc, gomemlimit, headroom, turn, tune, trade, cpu',
  '/explain/garbage-collection/#how-to-measure-garbage-collection-in-go':
    'gctrace, mallocgc, gcbgmarkworker, gcassistalloc, pprof, scanobject, readmemstats, godebug, profile, time, output, cpu, causing, latency, spikes',
  '/explain/garbage-collection/#how-to-reduce-garbage-collection-in-go':
    'fewer allocations, preallocate, buffer reuse, memory leak, benchmem, allocations per op, arena, optimize memory, escape analysis, reduce, sync, pool, slices, pointers, structs, faster',
  '/explain/garbage-collection/#node':
    'v8, semi space, young generation, scavenge, heap out of memory, mark compact, major gc, trace gc, old space, pauses, max, size, short, lived, objects, figma, typescript, server, latency, tuning, flags',
  '/explain/garbage-collection/#python':
    'refcount, incremental collector, cyclic references, tracemalloc, gc collect, gc freeze, weakref, gc disable, reference, counting, cycles, skip, withdrawn, cause, slow, requests',
  '/explain/garbage-collection/#rust':
    'deterministic release, memory leak, reference cycle, rc, arc, lifetime, drop, no runtime, garbage, collector, call, raii, frees, files, locks',
  '/explain/garbage-collection/#what-a-garbage-collector-does':
    'mark and sweep, stack or heap, reachability, definition, basics, tricolor, how does it work, generational, beginners, escape, close, files, sockets, frees, memory, programs',
  '/explain/garbage-collection/#when-a-collector-is-fine':
    'gc ok, most services, web backend, good enough, normal, api, crud, service, worry, ignore, engineer, time, cheaper',
  '/explain/garbage-collection/#when-it-is-not':
    'embedded, games, trading, hft, audio, unacceptable, apply, java, jvm, dotnet, memory, tight, plugin, peoples, process',
  '/explain/garbage-collection/#when-to-do-without-a-garbage-collector':
    'discord, manual memory, read states, latency spikes every two minutes, cache with millions of entries, trading, no gc, spike, big, high, frequency, database, hard, real, time, systems',
  '/explain/garbage-collection/#where-garbage-collection-costs-latency-in-go':
    'pause times, cpu during gc, stutter, lag, stop the world, write barrier, freeze, pauses, big, heap, mean, longer, mark, assist, explained, slows, individual, requests',
  '/explain/hiring-and-ramp-up/':
    'recruiting, staffing, recruitment, find developers, cto, headcount, candidates, easiest, hire, hard, engineers, until, productive, talent, pool, founder, choosing, available, staff, team',
  '/explain/hiring-and-ramp-up/#how-long-it-takes-to-learn-go-python-node-or-rust':
    'easy or hard, difficulty, beginner, weeks or months, hardest, junior, ramp, steep, easiest to learn, fastest, backend, time, become, productive, weekend',
  '/explain/hiring-and-ramp-up/#how-long-rust-took-at-google-and-the-limits-of-that-figure':
    'two months, productivity study, android, ramp up time, team productivity, twice as productive, borrow checker, google, learn, teams, cpp, survey, 1000, developers, results',
  '/explain/hiring-and-ramp-up/#how-many-developers-know-each-language':
    'popularity, tiobe, stack overflow survey, most used, candidates, market share, number of developers, popular, ranking, backend, statistics, percentage, programmers, typescript, overtake, github',
  '/explain/hiring-and-ramp-up/#how-many-jobs-ask-for-go-python-node-or-rust':
    'vacancies, demand, career, employment, linkedin, freelance, job ads, remote, job postings, jobs, developer, market, number, javascript',
  '/explain/hiring-and-ramp-up/#should-you-hire-for-the-language-or-train-for-it':
    'upskilling, retrain team, interview, recruit, contractors, generalist, consultants, courses, hire, experts, train, people, questions, ask, candidates, java, engineers, teach, experienced, person',
  '/explain/hiring-and-ramp-up/#the-best-case-for-the-language-people-already-know':
    'existing skills, bus factor, familiar, stick with, boring technology, key person, comfort zone, team, knows, cost, switching, small, risk',
  '/explain/hiring-and-ramp-up/#what-slows-down-people-who-already-program':
    'unlearning, switching languages, experienced programmers, from java, coming from c, struggles, inheritance, developer, hard, old, habits, learning, struggle, writing, idiomatic',
  '/explain/hiring-and-ramp-up/#what-these-surveys-do-not-show':
    'sampling bias, self reported, survivorship, satisfaction, most loved language, misleading, methodology, trust, stack, overflow, developer, surveys, mean, easy, survey, figures, nothing, learning',
  '/explain/hiring-and-ramp-up/#when-not-to-rely-on-it':
    'compensation, salary, salaries, applicants',
  '/explain/hiring-and-ramp-up/#when-this-page-helps':
    'staffing plan, new language for team, train or hire',
  '/explain/hot-paths/':
    'performance tuning, optimise, optimize, speed up, too slow, optimization, native code, perf, make it faster, part, program, rewrite, bottleneck, app, start, ninety, ten, rule, function',
  '/explain/hot-paths/#a-separate-process-grpc-or-a-sidecar':
    'rpc overhead, out of process, localhost, isolation, ipc, millisecond, network call cost, ffi, grpc, small, large, calls, sidecar, library, calling, local, microservice',
  '/explain/hot-paths/#documented-cases-of-hot-paths-that-moved':
    'success stories, who moved, migration stories, real, examples, moving, bottleneck, studies, rewriting, slow, parts, figma, grab, prisma, rewrites, teach, esbuild, faster, javascript, bundlers',
  '/explain/hot-paths/#examples-of-hot-paths':
    'image processing, inner loop, simulation, encryption, video, numeric, audio, typical, cpu, bound, code, examples, performance, critical, pixel, loops, codecs, physics, parsing, bottleneck, functions',
  '/explain/hot-paths/#go-profiler':
    'flight recorder, execution trace, pgo, profile guided optimization, heap profile, go tool trace, block profile, service, pprof, rare, slow, request, default, flame, graph',
  '/explain/hot-paths/#how-to-find-a-hot-path':
    'why is it slow, high cpu usage, continuous profiling, locate slow code, pyroscope, performance debugging, cpu 100 percent, diagnose, measure performance, find, production, time, wall, tool, opentelemetry, ready',
  '/explain/hot-paths/#node-profiler':
    'inspector, clinic, chrome devtools, cpuprofile, v8 profiler, node inspect, heap snapshot, cpu profile, maintained, flamegraph, tool, find, slow, javascript, function, server',
  '/explain/hot-paths/#python-profiler':
    'scalene, line by line timing, sampling, pyinstrument, tachyon, cprofile, memory profiler, memray, spy, production, profile, running, process, attach, live, service, accurate',
  '/explain/hot-paths/#rust-profiler':
    'samply, perf, heaptrack, cargo flamegraph, valgrind, dhat, callgrind, memory profile, criterion, profiler, noisy, benchmarks, instruction, counting, find, slow, code, heap, profiling',
  '/explain/hot-paths/#webassembly-for-plugins': 'untrusted, extensions, wasi, extism, user code',
  '/explain/hot-paths/#what-a-call-in-the-same-process-costs':
    'nanoseconds, napi overhead, cgocall, ffi cost, pyo3 performance, microbenchmark, cgo, call, slow, function, wazero',
  '/explain/hot-paths/#what-a-hot-path-is':
    'amdahl law, maximum speedup, definition, pareto, critical path, hotspot, eighty twenty, hot, mean, amdahls, code, function, percent, request, gain',
  '/explain/hot-paths/#what-to-try-before-a-rewrite':
    'caching, better algorithm, optimise first, vectorize, memoize, cheap fixes, pypy, optimization tips, faster, rewriting, numba, cython, jit, code, reuse, buffers, release, build, flags, lto, target, cpu',
  '/explain/hot-paths/#when-not-to-rewrite-it':
    'premature optimisation, premature optimization, flat profile, overengineering, database slow, network bound, io bound, queries, rewrite, wont, single, bottleneck, reasons, code, whole, data, pipeline, idea',
  '/explain/hot-paths/#when-to-move-a-hot-path-to-rust':
    'rewrite one function, worth porting, speedup, port to native, offload, parser, optimize one function, move, encryption, slow, cpu, burst, breaks, slo, candidate',
  '/explain/hot-paths/#when-to-rewrite-a-hot-path':
    'justify, native rewrite, cpu bill, cloud cost, optimise in another language, conditions, rewriting, slow, function, bottleneck, profile, keeps, showing, performance, management',
  '/explain/hot-paths/#where-to-draw-the-boundary-and-what-a-call-costs':
    'interop overhead, ffi, granularity, chatty, split code, boundary design, part, extract, native, module, draw, line, http, auth, core, async, across',
  '/guides/':
    'articles, tutorials, handbook, resources, in depth, list, practices, projects, guides, overview, architecture, stacks, reading, choosing, backend, pitfalls, patterns',
  '/guides/#explain':
    'concepts, fundamentals, deep dive, background reading, articles, hiring, dives, garbage, collection, hot, paths, explainers, managers, agents',
  '/guides/#patterns':
    'microservices, design patterns, combine languages, system design, overview, mixed, architecture, guides, articles, combining, polyglot, systems, integration, describe',
  '/guides/#pitfalls':
    'footguns, antipatterns, myths, traps, common, mistakes, gotchas, list, debunked, goes, wrong, production, articles',
  '/guides/#stacks':
    'templates, libraries, boilerplate, frameworks, overview, recommended, library, stacks, list, starter, kits, tech, stack, guides',
  '/patterns/':
    'multi language system, system design, glue, monorepo, multiple languages, integrate, combine languages, polyglot, microservices, idea, mix, backend, together, architecture, having',
  '/patterns/#the-patterns':
    'architecture patterns, ways to combine, integration patterns, list of patterns, pattern, fits, options, joining, overview, mixed, stack, architectures',
  '/patterns/#what-a-second-language-costs':
    'maintenance burden, two toolchains, overhead of polyglot, tax, tooling cost, complexity, on call burden, maintaining, hidden, architecture, calling, expensive, adding, second',
  '/patterns/#when-not-to':
    'monoglot, single language only, standardise, standardize, consolidate, keep it simple, reasons, against, several, small, team, maintain, stacks, trying, production',
  '/patterns/#when-to-mix':
    'best of both worlds, second language worth it, use both, add another language, polyglot, reasons, shop, service, backend',
  '/patterns/batch-and-real-time/':
    'lambda architecture, airflow, nightly job, spark, kafka, ingestion, flink, cron, etl, streaming, data, pipeline, live, api, stream, batch, layers, training, serving, event, consumer, pandas, split, analytics, real, time, service',
  '/patterns/batch-and-real-time/#how-old-the-results-are':
    'data freshness, end to end delay, staleness, lag, how fresh, latency, pipeline latency, stale, batch, call, measure, event, result, cost, waiting',
  '/patterns/batch-and-real-time/#backfills':
    'reprocess history, recompute old data, replay, rerun, reprocessing, restate, reindex, airflow backfill, last, years, safely, overloads, database, overwriting, rows, pipeline',
  '/patterns/batch-and-real-time/#duplicates-after-a-retry':
    'idempotency, deduplication, double counting, same event twice, upsert, dedupe, idempotent, redelivery, kafka duplicate, totals, high, consumer, crash, delivery, real, processed, writes, pipeline',
  '/patterns/batch-and-real-time/#how-batch-and-real-time-share-the-work':
    'event driven, object storage, parquet, s3, kafka, data lake, warehouse, pubsub, end, begin, pipeline, queue, store, batch, service, share',
  '/patterns/batch-and-real-time/#how-the-pipeline-fails':
    'data quality, broken pipeline, wrong numbers, failure modes',
  '/patterns/batch-and-real-time/#how-to-build-the-pipeline':
    'data engineering, kafka consumer, ingest, spark, duckdb, etl, orchestrator, steps, set, batch, streaming, pipeline, build, ingestion, polars, design, event, scheduler, temporal',
  '/patterns/batch-and-real-time/#late-data':
    'out of order events, watermark, event time, windowing, clock skew, delayed events, offline devices, numbers change, arrive, day, late, yesterdays, changing, phones, send, accept',
  '/patterns/batch-and-real-time/#memory-copies-and-servers':
    'arrow, pickle between processes, dataframe, servers needed, pickling, storage cost, csv or parquet, save, serving, data, workers, expensive, memory, side, pass, file, names, multiprocessing',
  '/patterns/batch-and-real-time/#operations-and-traces-across-the-store':
    'consumer lag, cron monitoring, job scheduler, airflow, dashboards, alerting, tracing kafka, backlog, trace, request, through, message, queue, monitor, batch, started, alert, data, pipeline, operating, plus, service',
  '/patterns/batch-and-real-time/#published-cases-of-the-split':
    'who does this, real world, companies, batch, serving, example, pipeline, study, ingestion, analytics, splits, realtime',
  '/patterns/batch-and-real-time/#schema-drift':
    'avro, data contract, dead letter queue, renamed field, schema registry, schema evolution, null values, dlq, column renamed, pipeline, breaks, silently, upstream, changed, owns, event, changes',
  '/patterns/batch-and-real-time/#stale-results':
    'job did not run, outdated numbers, freshness alert, job failed silently, sla, cron failed, heartbeat, old data, dashboard, shows, three, day, batch, api, looks, healthy, detect, service, nightly',
  '/patterns/batch-and-real-time/#training-serving-skew':
    'feature store, offline online mismatch, model worse in production, drift, ml monitoring, accuracy drop, feature engineering, bad predictions, computed, differently, training, serving, wrong, deploy, error',
  '/patterns/batch-and-real-time/#what-the-split-costs': 'tradeoffs',
  '/patterns/batch-and-real-time/#when-not-to':
    'small data, daily report, no streaming needed, cron job, nightly, script, enough, team, simple, pipeline, split, batch',
  '/patterns/batch-and-real-time/#when-one-language-is-better':
    'micro batch, simple etl, just cron, streaming in pandas, polars, near real time, single pipeline, alone, five, minutes, enough, data, add, whole',
  '/patterns/batch-and-real-time/#when-to-use-it':
    'clickstream, analytics, recommendations, nightly training, separate, batch, jobs, live, service, low, latency, api, serve, computes, events, day, reports, night',
  '/patterns/grpc-boundary/':
    'ipc, interprocess communication, remote procedure call, rpc, thrift, two processes, service to service, language interop, connect, services, grpc, ffi, microservice, boundary, slow, internal, talk, protobuf',
  '/patterns/grpc-boundary/#a-panic-in-a-go-handler':
    'recovery interceptor, recover middleware, crashloop, server dies, crash, one request kills server, process exits, grpc, crashes, panic, handler',
  '/patterns/grpc-boundary/#builds-and-releases-of-two-services':
    'independent deployment, version skew, monorepo, separate pipelines, rollout, release train, release independently, deploy, services, cycles, rpc, grpc, builds, static, build, pipeline, polyglot',
  '/patterns/grpc-boundary/#a-crash-is-contained-but-users-get-errors':
    'graceful degradation, fallback, poison message, bulkhead, availability, degraded, resilience, poison pill, dependency, users, errors, backend, service, crashes, rpc, fails, kills, replica',
  '/patterns/grpc-boundary/#grpc-libraries-for-go-python-node-and-rust':
    'tonic, grpcio, connectrpc, grpc js, protobuf library, rpc framework, browser, grpc web, codegen, connect, crate, free, threaded',
  '/patterns/grpc-boundary/#how-a-grpc-boundary-fails': 'outage, incidents, unavailable, rpc error',
  '/patterns/grpc-boundary/#how-much-work-one-call-should-carry':
    'chatty interface, granularity, batching, batch size, amortize, roundtrip, too many calls, coarse grained, big, rpc, call, overhead, negligible, cgo, wasm, grpc, cost',
  '/patterns/grpc-boundary/#how-to-build-a-grpc-boundary':
    'api contract, proto first, buf, protoc, define service, step by step, split monolith, steps, introduce, grpc, services, design, load, test, slow, backend, start, sidecar, unix, socket',
  '/patterns/grpc-boundary/#no-deadline':
    'rpc timeout, hanging requests, stuck calls, deadline exceeded, blocked forever, waiting forever, cascading, context deadline exceeded, freeze, grpc, call, hangs, default, none, pile, service, set',
  '/patterns/grpc-boundary/#one-server-gets-all-the-calls':
    'load balancing, round robin, headless service, uneven load, istio, linkerd, envoy, http2, sticky connection, grpc, kubernetes, traffic, goes, pod, pods, receive, requests',
  '/patterns/grpc-boundary/#published-moves-across-a-boundary':
    'case study, real world, companies, moving, ffi, services, example, grpc, service, replaced, behind, api, prisma, drop, engine',
  '/patterns/grpc-boundary/#retry-storms':
    'circuit breaker, thundering herd, cascading failure, idempotency key, overload, resilience, exponential backoff, jitter, hedging, retries, outage, worse, retry, amplification, across, layers, often, grpc, short',
  '/patterns/grpc-boundary/#schema-drift':
    'buf breaking, backward compatibility, api versioning, field number, unimplemented, proto compatibility, schema evolution, field missing, rename field, protobuf, empty, deploy, change, file, safe, detect, incompatible',
  '/patterns/grpc-boundary/#serialisation-message-size-and-memory':
    'received message larger than max, resource exhausted, 4 mb limit, payload too large, upload, marshal, flatbuffers, message too big, grpc, 4mb, error, protobuf, encoding, overhead, arrays, send, files, through',
  '/patterns/grpc-boundary/#streams-without-limits':
    'flow control, bidirectional, slow consumer, backpressure, server streaming, memory grows, long lived stream, grpc, keeps, growing, unary, calls, performance',
  '/patterns/grpc-boundary/#tracing-across-the-boundary':
    'context propagation, traceparent, missing spans, jaeger, tempo, opentelemetry, correlation id, request id, trace, across, services, grpc, calls, distributed, tracing, shows, traces',
  '/patterns/grpc-boundary/#what-a-boundary-between-two-languages-costs':
    'overhead, tradeoffs, performance penalty, serialization cost',
  '/patterns/grpc-boundary/#what-a-grpc-call-costs':
    'rpc benchmark, round trip time, localhost network hop, milliseconds, microseconds, ping, latency, grpc, call, fast, unix, socket, numbers',
  '/patterns/grpc-boundary/#when-ffi-or-plain-json-is-better':
    'in process call, rest instead of rpc, openapi, http api, native bindings, rest vs grpc, swagger, json api, simple, ffi, faster, enough, internally, library, microservice',
  '/patterns/grpc-boundary/#when-not-to':
    'rest, monolith, chatty, browser client, grpc, overkill, small, app, tiny, rpc, calls, public, api, idea',
  '/patterns/grpc-boundary/#when-to-use-it':
    'separate scaling, large payload, crash isolation, independent releases, grpc, sense, teams, connect, isolate, crashes, native, code, process, several, core, service',
  '/patterns/grpc-boundary/#when-two-processes-are-better-than-one':
    'crash isolation, fault isolation, blast radius, monolith or microservices, separate deploy, separate team, service or library, split monolith, process, advantages, splitting, services, rpc, safer, ffi, sidecar, linking',
  '/patterns/python-behind-go/':
    'serve model from backend, ai gateway, rate limit, ml in production, proxy for model, deploy model, microservice for ml, api, front, pytorch, behind, fastapi, cant, handle, load, llm, written, queue, requests, server, frontend, machine, learning, inference',
  '/patterns/python-behind-go/#a-batch-that-fails-together':
    'poison input, malformed request, oversized input, padding, outlier, bad input, one bad request, batch error, breaks, whole, slows, isolate, failing, item, batched, inference, image, crashes, model',
  '/patterns/python-behind-go/#a-cold-worker-in-rotation':
    'readiness probe, warm up, slow first request, warmup, healthz, health check, liveness probe, p99 after deploy, latency, spikes, deploying, model, taking, traffic, service, kills, busy, worker',
  '/patterns/python-behind-go/#copies-and-memory-for-each-worker':
    'model loaded several times, tensor serialization, fork or spawn, gpu memory, gunicorn preload, cuda out of memory, forkserver, worker, uvicorn, loads, weights, send, numpy, arrays, multiprocessing, inherited',
  '/patterns/python-behind-go/#how-go-and-python-share-the-work':
    'auth in gateway, who does what, feature engineering, orchestration, rate limit, api layer, authentication, split, responsibilities, model, system, division, labor, service, inference',
  '/patterns/python-behind-go/#how-python-behind-go-fails': 'outage, timeouts, incidents, overload',
  '/patterns/python-behind-go/#how-to-put-a-python-model-behind-go':
    'productionize, mlops, onnx, deploy model, serve pytorch, step by step, sidecar, steps, fastapi, build, inference, gateway, batching, choose, batch, size, wait, window, set, queue, worker',
  '/patterns/python-behind-go/#one-worker-gets-all-the-calls':
    'load balancing, round robin, maxidleconnsperhost, uneven load, sticky, unbalanced, envoy, least connections, pods idle, model, worker, busy, others, across, inference, client, reuses, connection, backends',
  '/patterns/python-behind-go/#operations-and-tracing-across-go-and-python':
    'span links, queue wait metric, dashboards, opentelemetry, alerting, queue length, autoscaling, trace, slow, inference, across, model, time, spans, batched, run, together, production',
  '/patterns/python-behind-go/#overload-without-a-limit':
    'load shedding, 503 retry after, 429 too many requests, queue grows, rate limit, timeouts, backpressure, traffic spike, goroutines pile up, model, server, overloaded, everything, times, inference, return, workers',
  '/patterns/python-behind-go/#published-cases-of-go-in-front':
    'who does this, case study, real world, companies, running, models, example, gateway, moved, llm, service, studies, serving',
  '/patterns/python-behind-go/#the-extra-call-and-what-it-does-not-buy':
    'proxy overhead, additional hop, gateway latency, network hop, proxy slow, speedup, model still slow, no speedup, add, inference, faster, proxying, server, extra, cost',
  '/patterns/python-behind-go/#what-a-go-service-in-front-costs': 'tradeoffs, overhead',
  '/patterns/python-behind-go/#when-a-model-server-replaces-your-python-service':
    'openai compatible api, kserve, ray serve, llm, torchserve, bentoml, sglang, vllm, service, behind, triton, gateway, replace, fastapi, worker, secure, reverse, proxy',
  '/patterns/python-behind-go/#when-not-to':
    'low traffic, simple fastapi, batch job, overkill, small, api, enough, model, itself, slow, service, team, knows, gateway',
  '/patterns/python-behind-go/#when-python-alone-is-better':
    'fastapi only, no gateway, monolith, single service, skip the gateway, asyncio, alone, enough, team, small, model, traffic, handle, waiting, requests, serving',
  '/patterns/python-behind-go/#when-to-use-it':
    'gpu shared, scale inference, high traffic, quotas, sit, model, clients, gpus, queue, rate, limit, auth, server, gateway',
  '/patterns/python-behind-go/#why-put-a-go-service-before-the-model':
    'reverse proxy, admission control, central queue, nginx, api gateway, asyncio enough, why not fastapi, load balancer, front, shared, model, workers, gil, contention, requests, inference, benefit, separate, layer, models',
  '/patterns/python-behind-go/#work-nobody-waits-for':
    'client disconnected, wasted inference, expired requests, timeout, cancellation, cancelled, deadline propagation, gpu busy, model, computes, clients, cancel, user, leaves, pass, compute',
  '/patterns/rust-under-go/':
    'embed native library, offload hot loop, hybrid, mixing, c library, native code, link static library, call, replace, slow, function, inside, service, cgo, plus, architecture, speed',
  '/patterns/rust-under-go/#builds-images-and-debugging':
    'build constraints exclude all files, gcc not found, purego, c compiler, delve, gdb, undefined symbol, gcc executable file not found, cross, compile, library, cgo, enabled, docker, multiple, definition, linking, libraries',
  '/patterns/rust-under-go/#calls-that-outlive-their-request':
    'cancel flag, cancellation ignored, timeout, runaway, client disconnected, zombie, running, cgo, call, context, stop, threads, stay, busy, disconnects, keeps, computing, request',
  '/patterns/rust-under-go/#cgo-or-a-sidecar-the-price-of-a-call':
    'nanoseconds, in process or separate, cgocall, ipc, ffi overhead, latency, grpc, slow, cgo, call, sidecar, myth',
  '/patterns/rust-under-go/#how-a-rust-core-under-go-fails':
    'outage, incidents, native crash, failure modes',
  '/patterns/rust-under-go/#how-go-and-rust-share-the-work':
    'division of labour, division of labor, static library, architecture, use both together, cgo or sidecar, separation of concerns, stays, moves, split, data, plane, control',
  '/patterns/rust-under-go/#how-to-put-rust-under-go-step-by-step':
    'tutorial, integration guide, walkthrough, howto, staticlib, fuzz, cbindgen, shadow, step, function, migrate, hot, steps, roll, core, behind, flag',
  '/patterns/rust-under-go/#leak-or-use-after-free-at-the-boundary':
    'memory corruption, valgrind, address sanitizer, rss grows, asan, setfinalizer, addcleanup, double free, dangling pointer, heap, flat, leak, cgo, code, boundary, find',
  '/patterns/rust-under-go/#memory-pointer-rules-copies-and-gomemlimit':
    'cgocheck, unpinned, off heap, zero copy, c malloc, allocator, cgo argument has go pointer, cgo pointer passing, pinning, frees, memory, gomemlimit, count, slice, safely',
  '/patterns/rust-under-go/#panic-or-crash-in-rust':
    'process dies, segfault, abort, sigabrt, sigsegv, service dies, unwinding, core dump, panic, kills, recover, catch, unwind, ffi, function, crash',
  '/patterns/rust-under-go/#sidecar-missing-or-out-of-step':
    'version skew, connection refused, startup order, readiness probe, two containers, unavailable, unix socket, sidecar, ready, during, deploy, mismatch, main, service, calls, fail, release, ship, together',
  '/patterns/rust-under-go/#threads-why-calls-into-rust-need-a-limit':
    'thread explosion, pthread create failed, setmaxthreads, semaphore, blocking call, thread count, too many threads, cgo, creates, explodes, calls, limit, concurrent, program, exceeds, 10000',
  '/patterns/rust-under-go/#too-many-small-calls':
    'chatty, batching, granularity, ffi overhead, cgo slow, slower after rewrite, call overhead, program, small, calls, batch, loop',
  '/patterns/rust-under-go/#what-calling-rust-from-go-costs':
    'tradeoffs, performance penalty, overhead, ffi overhead',
  '/patterns/rust-under-go/#when-not-to':
    'database slow, small gain, io bound, overkill, service, static, binary, cgo, reasons, stay, pure',
  '/patterns/rust-under-go/#when-to-stay-in-go':
    'assembly, optimise without ffi, pgo, avoid cgo, optimize, profile guided optimization, no ffi, simd, faster, library',
  '/patterns/rust-under-go/#when-to-use-it':
    'crypto, cpu hotspot, compression, profile shows, inside, justified, function, slow, parser, drop',
  '/patterns/rust-under-go/#who-runs-rust-under-go':
    'wasmvm, filecoin, blockchain, cosmwasm, production users, open source projects, case study, companies, calling, cgo, examples, plus',
  '/patterns/wasm-plugins/':
    'extensions, user defined functions, third party extensions, scripting engine, lua, isolate, addons, extensible, embed scripting, plugin, system, webassembly, run, untrusted, customer, code, safely, sandbox, scripts, service, wazero, plugins, customers, extend, saas, server',
  '/patterns/wasm-plugins/#a-plugin-that-computes-for-long':
    'preemption, starvation, noisy neighbour, noisy neighbor, blocked, hog, stall, gc stall, fairness, plugin, computation, starves, goroutines, scheduler, preempt, wasm, code, slows, requests, limit, number, plugins, running',
  '/patterns/wasm-plugins/#builds-and-operations':
    'sdk for authors, signing, distribute plugins, rollback, update plugins, no cgo, cross compile, wazero, ship, sign, plugin, files, wasmtime, builds, external, developers',
  '/patterns/wasm-plugins/#debugging-inside-a-plugin':
    'stack trace, dwarf, line numbers, breakpoint, stacktrace, lldb, wasm stack trace, gdb, debug, crashing, plugin, info, release, reproduce, failure, locally',
  '/patterns/wasm-plugins/#how-a-wasm-plugin-runs-inside-go':
    'host functions, guest module, how it works, architecture, interpreter, memory isolation, wazero, load, wasm, file, plugin, read, exposed, isolated',
  '/patterns/wasm-plugins/#how-to-build-a-plugin-system':
    'extensible architecture, component model, wit, sdk, plugin api, extism, marketplace, steps, add, plugins, wazero, plain, compile, wasm32, wasip1, design, host',
  '/patterns/wasm-plugins/#how-wasm-plugins-fail': 'trap, incidents, crash, sandbox escape',
  '/patterns/wasm-plugins/#memory-copies-and-instances':
    'linear memory, module pool, instantiate, pass string, instance pool, marshalling, compile cache, strings, wasm, plugin, wazero, view, becomes, stale, share, large, table, instances',
  '/patterns/wasm-plugins/#no-memory-or-time-limit':
    'infinite loop, runaway script, resource quota, withcloseoncontextdone, timeout, fuel, oom, dos, limit, memory, wasm, plugin, hangs, server, wazero, function, call, ate, ram, killed',
  '/patterns/wasm-plugins/#plugin-abi-drift':
    'versioning, backward compatibility, incompatible, semver, wit, interface change, old plugins, break, host, update, version, plugin, wasm, reads, wrong, field, offset',
  '/patterns/wasm-plugins/#threads-and-sockets-under-wasi':
    'network access, outgoing connection, tcp, wasip2, http request, filesystem, file access, open, wasi, module, wasm, threads, supported, error, inside, plugin, fails, preview, sockets',
  '/patterns/wasm-plugins/#traps-and-shared-instances':
    'unreachable, concurrent calls, reentrancy, race, wasm error unreachable, goroutine safe, crash, shared state, trap, random, plugin, crashes, load, share, wazero, module, goroutines, panic, inside',
  '/patterns/wasm-plugins/#what-a-call-into-wazero-costs':
    'nanoseconds, performance overhead, microseconds, host function call, wasm slow, latency, wazero, fast, plugins, compiler, interpreter, speed, callback, cost',
  '/patterns/wasm-plugins/#what-wasm-plugins-cost': 'overhead',
  '/patterns/wasm-plugins/#when-another-plugin-system-is-better':
    'hashicorp, cel, dlopen, expression language, lua, subprocess, starlark, webhook, goja, plugin, wasm, package, problems, expressions, plugins, separate, processes',
  '/patterns/wasm-plugins/#when-not-to':
    'network access, hostile code, own code, threads, wasm, plugin, webassembly, hot, loop, sandbox, enough, against, attackers, overkill, config, rules',
  '/patterns/wasm-plugins/#when-to-use-it':
    'marketplace, extensible, filters, third party, wasm, plugins, idea, customers, upload, code, run, hot, load, rebuilding, extension, points, developers',
  '/patterns/wasm-plugins/#who-uses-wasm-plugins-in-go':
    'helm, sqlc, production users, case study, real world, success stories, projects, wazero, wasm, plugins, open, policy, agent, switched, wasmtime, companies, webassembly',
  '/patterns/wasm-plugins/#writing-plugins-in-go':
    'wasmexport, tinygo, c shared, reactor, goos wasip1, goarch wasm, guest, compile to wasm, plugin, plugins, example',
  '/patterns/when-not-to-rewrite/':
    'legacy code, technical debt, replatform, migration, modernize, refactor, rebuild, switch language, rewrite, backend, cto, move, system, everything, regret',
  '/patterns/when-not-to-rewrite/#behaviour-nobody-wrote-down':
    'undocumented behavior, hidden requirements, characterization tests, hyrum law, regression, edge cases, parity, tribal knowledge, differences, system, gives, results, old, behaviour, legacy, code, rounding, port, knows',
  '/patterns/when-not-to-rewrite/#both-systems-stay':
    'half finished migration, decommission, never finished, sunset, cutover, two systems, legacy forever, zombie, running, old, system, years, deleted, service, switch',
  '/patterns/when-not-to-rewrite/#break-even-when-the-saving-pays-for-the-work':
    'roi, return on investment, payback period, cost benefit, money, budget, worth the money, cost calculator, tco, calculate, rewrite, saves, porting, servers, saved, justify, migration',
  '/patterns/when-not-to-rewrite/#how-long-rewrites-take':
    'duration, timeline, effort estimate, months or years, schedule, overrun, migration time, planning, speed of migration, rewrite, port, 70000, lines, needed, migrate, agents, codebase, fast',
  '/patterns/when-not-to-rewrite/#how-rewrites-fail': 'failure, risks, disaster, failed project',
  '/patterns/when-not-to-rewrite/#how-to-decide-whether-to-rewrite':
    'criteria, convince management, evidence, checklist, flowchart, proposal, decide, rewrite, porting, questions, ask, rewriting, backend, boss, against',
  '/patterns/when-not-to-rewrite/#how-to-rewrite-one-part':
    'strangler fig, shadow traffic, canary, incremental migration, gradual, phased, playbook, rollout, feature flag, rewrite, module, time, gradually, shift, service',
  '/patterns/when-not-to-rewrite/#libraries-and-people':
    'internal tooling, who will maintain, ecosystem, retraining, sdk, expertise, maintainers, libraries, missing, team, rewrite, rewritten, service, hidden, people, cost, switching',
  '/patterns/when-not-to-rewrite/#libraries-that-are-not-ready':
    'immature ecosystem, missing library, unmaintained, no sdk, driver missing, unsupported, exist, blocked, migration, figma, partly, moved, check, dependencies, porting',
  '/patterns/when-not-to-rewrite/#new-errors-in-a-safer-language':
    'cloudflare outage, regressions, safety, bugs after migration, postmortem, bug free, still crashes, unwrap, rewrite, caused, safer, old, code, memory, safe',
  '/patterns/when-not-to-rewrite/#the-best-case-for-a-whole-rewrite':
    'from scratch, complete replacement, counterargument, all at once, big bang, full rewrite, steelman, small, service, whole, pieces, port, justified',
  '/patterns/when-not-to-rewrite/#the-bill-stays-the-same':
    'no speedup, still slow, not faster, disappointed, amdahl, no savings, cost unchanged, database bound, rewrote, version, costs, rewrite, cloud, bill, migration',
  '/patterns/when-not-to-rewrite/#the-old-system-keeps-moving':
    'moving target, feature freeze, feature parity, delays, scope creep, chasing, overdue, never ends, rewrite, finishes, old, system, changes, during, migration, deadline, keeps, slipping, version, gains, features, porting',
  '/patterns/when-not-to-rewrite/#what-a-rewrite-costs':
    'expense, effort, budget, engineering time',
  '/patterns/when-not-to-rewrite/#what-published-migrations-have-in-common':
    'lessons learned, success stories, common factors, learnings, case studies, best practices, survivorship bias, successful, rewrites, companies, moved, migration, patterns, famous, migrations',
  '/patterns/when-not-to-rewrite/#what-to-try-before-a-rewrite':
    'cheaper alternatives, quick wins, optimise first, refactor, optimize, caching, profile, scale out, slow, service, faster, rewriting, upgrade, runtime, options, switching',
  '/patterns/when-not-to-rewrite/#when-a-rewrite-pays':
    'business case, worth it, justify, roi, good reasons, cpu cost, good idea, should we migrate, rewrite, service, porting, justified, server, bill, huge, signs, pay',
  '/patterns/when-not-to-rewrite/#when-not-to':
    'bad reasons, hype, refactor instead, fashion, spaghetti, boring technology, rewrite, code, ugly, cool, numpy, pipeline',
  '/stacks/':
    'which libraries, recommended libraries, scaffold, project setup, bootstrap, blueprint, framework choice, get started, starting point, tech, stack, backend, starter, startup, boilerplate, 2026, pick, beginner',
  '/stacks/#how-the-parts-were-chosen':
    'selection criteria, why these libraries, why this framework, popularity, maintained, how we chose, select, library, recommendations, opinion, choosing, dependencies, fewer',
  '/stacks/#the-stacks':
    'list of stacks, which backend framework, overview of stacks, starting, recommend, fastapi, axum, fastify',
  '/stacks/#when-not-to-take-one':
    'existing project, brownfield, legacy, already have a stack, migrate libraries, switch framework, changing, tech, current, adopt, yours, company, standard, database, conflicts',
  '/stacks/#when-to-take-one':
    'greenfield, new project, startup, from scratch, first service, new team, predefined, stack, habits, default, libraries, starter, helpful, company',
  '/stacks/contract/':
    'conformance, acceptance test, black box test, integration test, production ready service, production checklist, hardening checklist, robustness, resilience test, chaos, sample app, example project, reference implementation, side by side, same app, compare frameworks, whole project, boilerplate, real world app',
  '/stacks/contract/#how-it-is-checked':
    'openapi validation, schema validation, test harness, testing tool, real postgres, reproduce, verified, contract, method',
  '/stacks/contract/#the-service':
    'url shortener, short link, demo app, sample service, specification, openapi, keyset pagination',
  '/stacks/contract/#what-each-stack-had-to-show':
    'sigterm under load, zero downtime, database restart, postgres failover, malformed json, fuzzing, slowloris, large body, race condition insert, unique constraint, thousand connections, client disconnect, request id, traceparent, results table, checklist',
  '/stacks/go-http-postgres/':
    'microservice template, crud service, project layout, backend, gin, api server, grpc service, saas backend, postgres, libraries, rest, tech, stack, web, starter, framework, production, ready, setup',
  '/stacks/go-http-postgres/#concurrency-errgroup-waitgroup-or-a-queue':
    'background jobs, river, goroutine panic, asynq, nats, async tasks, kafka, goroutine leak, errgroup, waitgroup, postgres, job, lost, restart, run, queries, parallel',
  '/stacks/go-http-postgres/#configuration-environment-variables-or-a-library':
    'viper, env vars, secrets, dotenv, yaml, settings, config file, twelve factor, library, variables, load, environment, safe, needed',
  '/stacks/go-http-postgres/#container-image-distroless-or-scratch':
    'dockerfile, multi stage build, x509 unknown authority, kubernetes deploy, unknown time zone, small image, ca certificates, alpine, smallest, docker, distroless, scratch, gomemlimit, container, automaxprocs',
  '/stacks/go-http-postgres/#database-pgx-and-sqlc-or-an-orm':
    'gorm, sqlx, prepared statement already exists, db connections, bun, mysql, raw sql, too many connections, database driver, orm, sqlc, postgres, pgx',
  '/stacks/go-http-postgres/#logs-logslog-or-another-logger':
    'zap, zerolog, logrus, structured logging, log level, which logger, json logs, logging library, trace id, slog, third, party',
  '/stacks/go-http-postgres/#metrics-traces-and-profiles':
    'prometheus, instrumentation, grafana, pprof, ebpf, distributed tracing, opentelemetry, client, monitor, service, code, changes, production',
  '/stacks/go-http-postgres/#migrations-goose-or-golang-migrate':
    'alter table, flyway, schema changes, atlas, liquibase, schema migration tool, dirty database version, ddl, goose, migrate, migrations, run, startup, deploy, locks, production',
  '/stacks/go-http-postgres/#outgoing-http-calls-timeouts-and-connections':
    'http client, time wait, response body close, too many open files, retry, call external api, cannot assign requested address, connection reuse, default, timeout, connections, upstream, sockets, exhausted',
  '/stacks/go-http-postgres/#router-nethttp-or-chi':
    'gin, echo, fiber, servemux, web framework, httprouter, gorilla mux, path parameters, middleware, web server, chi, standard, library, router, http, default, timeouts, missing',
  '/stacks/go-http-postgres/#tests-and-linters':
    'testcontainers, integration tests, staticcheck, golangci, testify, mocking, mock database, vet, ci checks, test, code, real, postgres, linters, service',
  '/stacks/go-http-postgres/#upgrades-and-patches':
    'toolchain line, dependabot, renovate, go directive, govulncheck, version pinning, end of support, security fix, often, upgrade, patches, rebuild, project',
  '/stacks/go-http-postgres/#when-not-to-take-it':
    'admin site, server rendered pages, wrong tool, backend, panel, idea, website, service, machine, learning, suitable',
  '/stacks/go-http-postgres/#when-to-take-this-stack':
    'cloud service, api backend, high concurrency, background worker, postgres, small, team, quarter, sql',
  '/stacks/go-http-postgres/#wire-format-json-or-grpc':
    'rest or grpc, connect, api protocol, openapi, graphql, serialization format, protocol buffers, internal api, services, json, protobuf, call, browser',
  '/stacks/node-api/':
    'microservice template, server framework, express alternative, saas backend, web server, starter project, typescript, rest, api, libraries, postgres, stack, fastify, setup, production, nestjs, startup, modern, build, step',
  '/stacks/node-api/#access-tokens-rate-limits-and-body-size':
    'authentication, jwt, authorization, 413 payload too large, auth, login, passport, oauth, throttling, verification, rate, limiting, fastify, multiple, replicas, api, jose, max, request, body, size',
  '/stacks/node-api/#background-jobs-pg-boss-or-bullmq':
    'job queue, redis queue, task queue, bull, cron, worker, scheduled task, send email, bullmq, boss, background, tasks, api, jobs, run, twice',
  '/stacks/node-api/#configuration-and-logs':
    'pino, winston, env vars, dotenv, settings, logger, env file, console log, process env, fastify, validation, api, logging, turned, redact, passwords, logs',
  '/stacks/node-api/#container-image-memory-and-cores':
    'docker build, exit code 137, libatomic, pm2, heap out of memory, cpu limit, multi core, pod memory, alpine, dockerfile, service, pid, ignores, sigterm, max, old, space, size, container, distroless, image',
  '/stacks/node-api/#framework-fastify-hono-express-or-nestjs':
    'koa, nest, hapi, express alternative, fastest framework, edge, migrate from express, fastify, nestjs, outdated, hono, api, large, team',
  '/stacks/node-api/#metrics-traces-and-profiles':
    'apm, prometheus, import hook, datadog, new relic, prom client, sentry, slow requests, opentelemetry, fastify, tracing, esm, app, monitor, event, loop, lag, api, auto, instrumentation, packages',
  '/stacks/node-api/#migrations-node-pg-migrate-or-the-librarys-own':
    'schema changes, drizzle kit, alter table, flyway, ddl, rollback, prisma migrate, database versioning, migrations, kysely, run, deploy',
  '/stacks/node-api/#packages-npm-12-or-pnpm':
    'yarn, package manager, dependencies, bun, eresolve, workspaces, malicious package, npm, pnpm, backend, fastify, pull, install, scripts, attack, api, supply, chain, safety, service',
  '/stacks/node-api/#postgres-driver-pg-or-postgresjs':
    'too many clients already, pool exhausted, connection terminated unexpectedly, remaining connection slots, max connections, mysql, database driver, connect econnrefused, postgres, size, idle, error, crashes, process',
  '/stacks/node-api/#queries-sql-by-hand-kysely-drizzle-or-prisma':
    'typeorm, knex, sequelize, bigint as string, prisma slow, typed sql, n plus one, raw sql, which orm, drizzle, kysely, typescript, postgres, returns',
  '/stacks/node-api/#tests-nodetest-or-vitest':
    'jest, mocha, supertest, mock, ava, autocannon, k6, testcontainers, builtin, test, runner, fastify, routes, port, vitest, backend, needed, integration, tests, postgres',
  '/stacks/node-api/#timeouts-and-a-graceful-stop':
    'econnreset, 502 bad gateway, keepalivetimeout, slowloris, shutdown, hang, drain, keep alive, socket hang up, fastify, request, timeout, settings, load, balancer, graceful, sigterm, slow, client, finishes, sending, body',
  '/stacks/node-api/#typescript-and-validation':
    'typebox, tsconfig, json schema, coercetypes, joi, yup, tsx, zod, build step, run, typescript, directly, tsc, fastify, turns, string, number',
  '/stacks/node-api/#upgrades-and-patches':
    'lts version, which version, update, upgrade, 24 or 26, security fix, release schedule, api, end, patch, brotli, vulnerability, start, backend',
  '/stacks/node-api/#when-not-to-take-it':
    'scale to zero, cpu heavy, wrong tool, memory usage, build, api, low, service, dependencies, required',
  '/stacks/node-api/#when-to-take-this-stack':
    'frontend team writes backend, api for react app, share types, startup backend, typescript, json, mostly, waiting, postgres, browser',
  '/stacks/node-web-app/':
    'meta framework, react, vue, website, ssr, ui, dashboard, svelte, web application, full, stack, typescript, app, starter, postgres, build, saas, server, rendering, nuxt, astro, sveltekit, startup, everywhere',
  '/stacks/node-web-app/#api-hono-the-frameworks-own-routes-or-fastify':
    'server actions, trpc, route handlers, backend for frontend, bff, separate backend, graphql, decouple backend, express, nextjs, api, routes, hono, public, endpoints, mobile, app',
  '/stacks/node-web-app/#configuration-what-reaches-the-browser':
    'next public, secret leaked to client, api key exposed, settings, build time variables, env vars, env file, leaks, environment, browser, bundle, docker, image, staging, prod, visible, frontend',
  '/stacks/node-web-app/#container-image-memory-and-cores':
    'docker build, output standalone, next memory usage, oom, heap out of memory, self host, vercel alternative, dockerize, alpine, image, web, app, big, npm, start, receive, sigterm',
  '/stacks/node-web-app/#cpu-work-workers-or-another-service':
    'heavy computation, image processing, page freezes, sharp, slow page, resize image, site hangs, worker thread, resizing, blocks, server, threads, separate, service, web, calculation, app, backend, promise, user, input, overload',
  '/stacks/node-web-app/#data-postgres-or-sqlite':
    'database choice, mysql, mongodb, orm, redis, persistence, drizzle, sqlite, postgres, web, app, builtin, ready, project, enough, saas',
  '/stacks/node-web-app/#live-updates-websockets-or-server-sent-events':
    'socket io, sse, push notifications, eventsource, realtime, polling, chat, collaborative, reconnect, websockets, browser, server, sent, events, scale, across, replicas',
  '/stacks/node-web-app/#logs-traces-and-profiles':
    'instrumentation ts, pino, event loop delay, winston, sentry, monitoring, datadog, slow pages, opentelemetry, clinic, unmaintained, alternative, profile, server, logging, nuxt',
  '/stacks/node-web-app/#packages-npm-12-or-pnpm':
    'yarn, package manager, monorepo, workspaces, postinstall, eresolve, malicious package, node modules, pnpm, npm, worm, protect, app, block, scripts, frontend, min, release, age, setting',
  '/stacks/node-web-app/#pages-next-nuxt-or-astro':
    'sveltekit, remix, react router, static site, angular, gatsby, svelte, frontend framework, blog, nuxt, astro, server, rendering, content, website',
  '/stacks/node-web-app/#patches-on-the-same-day':
    'react2shell, remote code execution, react server components vulnerability, rce, hacked, exploit, cvss, advisory, app, router, security, hole, fast, patch, subscribe, advisories',
  '/stacks/node-web-app/#runtime-node-26-or-24':
    'which lts, odd or even version, deno, upgrade, bun, release schedule, long term support, nextjs, web, app, numbered, needed',
  '/stacks/node-web-app/#sign-in-an-identity-provider-or-a-library':
    'login, authentication, nextauth, oauth, auth0, keycloak, cookies, sso, passkeys, app, library, auth, provider, roll, user, sign, sessions, nextjs',
  '/stacks/node-web-app/#tests-nodetest-or-vitest':
    'playwright, cypress, end to end tests, jest, e2e, selenium, puppeteer, mocha, test runner, vitest, components, browser, checkout, flow, testing, app, signup',
  '/stacks/node-web-app/#typescript-with-or-without-a-build':
    'vue tsc, enums not supported, bundler, transpile, swc, esbuild, vite, typescript, nuxt, fails, web, apps, build, fail, type, stripping',
  '/stacks/node-web-app/#when-not-to-take-it':
    'static pages, cpu heavy, busy backend, bad fit, cant, patch, server, quickly, ssr, behind, web, app, nextjs, high, security, site',
  '/stacks/node-web-app/#when-to-take-this-stack':
    'dashboard, mvp, react app, one language, choose, full, stack, typescript, team, frontend, backend, crud, web, forms, live, updating',
  '/stacks/python-ml-service/':
    'deploy a model, gpu, mlops, llm serving, ai backend, machine learning api, model deployment, serve, pytorch, fastapi, host, server, inference, service, libraries, scikit, learn, production, stack, small, team',
  '/stacks/python-ml-service/#container-image-and-cold-start':
    'slow startup, docker image huge, slow to start, cuda image, reduce image, gigabytes, import torch slow, alpine, numpy, cold, container, base, pytorch, service, distroless, wheels',
  '/stacks/python-ml-service/#cpu-threads-inside-a-container-limit':
    'oversubscription, torch slow in docker, set num threads, openblas, mkl, cgroup, throttling, slow in kubernetes, omp, pytorch, cpu, limit, onnxruntime, numpy, container',
  '/stacks/python-ml-service/#cpu-work-in-python-what-to-try-in-which-order':
    'numba, cython, speed up loops, vectorize, too slow, slow code, optimize, faster, pandas slow, loop, options, extension, number, crunching, multiprocessing, subinterpreters',
  '/stacks/python-ml-service/#fastapi-threads-and-models-that-are-not-thread-safe':
    'already borrowed, def or async def, capacitylimiter, run in threadpool, tokenizers, async blocks, race condition, wrong predictions, blocking endpoint, tokenizer, error, fastapi, model, thread, safe, threads, inference',
  '/stacks/python-ml-service/#lint-format-and-types':
    'ruff, mypy, pyright, type checker, flake8, isort, pylint, black, code style, checking, machine, learning, linter, formatter, 2026',
  '/stacks/python-ml-service/#model-server-fastapi-onnx-runtime-vllm-or-triton':
    'torchserve, bentoml, sglang, tensorrt, ollama, llm inference, serve llm, tgi, llama, vllm, triton, fastapi, onnx, runtime, pytorch, serving, self, host, gpu, simplest, small, model, cpu',
  '/stacks/python-ml-service/#packages-and-python-itself':
    'uv, poetry, conda, cuda, virtualenv, dependency hell, venv, install, pip, pytorch, docker, image, huge, nvidia, packages, onnxruntime, support',
  '/stacks/python-ml-service/#supply-chain-packages-and-model-weights':
    'huggingface download, weights only, huggingface hub, pickle, safetensors, pypi attack, hacked, malware, litellm, malicious, release, loading, model, safe, pin, hash',
  '/stacks/python-ml-service/#traces-logs-and-profiles':
    'gpu metrics, logging, monitoring, slow inference, nvidia smi, otel, profile, service, production, spy, builtin, sampling, profiler, opentelemetry, model, server, triton',
  '/stacks/python-ml-service/#validation-pydantic-at-the-edge':
    'dataclasses, request models, schema, base64, input checking, msgspec, numpy array in json, pydantic, slow, large, arrays, validate, body, dataclass, service, send, big, numeric, fastapi',
  '/stacks/python-ml-service/#when-not-to-take-it':
    'strict latency, no model, wrong tool, bad fit, service, slow, loops, database, batch, scoring, server, realtime, ingestion',
  '/stacks/python-ml-service/#when-to-take-this-stack':
    'data scientist, notebook to production, serve predictions, scikit learn, api, scientists, run, service, analytics, backend, model, trained',
  '/stacks/python-web-service/':
    'web app, website, orm, intranet, api server, saas, rest api, backend, libraries, django, fastapi, project, crud, admin, internal, tool, framework, production, setup, postgres, startup, stack',
  '/stacks/python-web-service/#background-jobs-celery-procrastinate-or-none':
    'task queue, dramatiq, rq, job queue, arq, cron, apscheduler, worker, send email, celery, simpler, redis, lost, dies, fastapi, backgroundtasks, enough',
  '/stacks/python-web-service/#configuration-and-logs':
    'pydantic settings, structlog, env vars, secrets, dotenv, loguru, basesettings, json logs, variables, django, environment, logging',
  '/stacks/python-web-service/#container-image':
    'dockerfile, docker slim, bytecode, non root, multi stage build, uv docker, image size, django, run, fastapi, smaller, web',
  '/stacks/python-web-service/#database-psycopg-or-asyncpg-djangos-orm-or-sqlalchemy':
    'queuepool limit, pool exhausted, missinggreenlet, psycopg2, sqlmodel, peewee, async orm, query builder, connection pool, psycopg, asyncpg, sqlalchemy, django, persistent, connections, psycopg3',
  '/stacks/python-web-service/#framework-django-or-fastapi':
    'starlette, aiohttp, drf, tornado, flask, litestar, admin, quart, django, fastapi, fine, rest, framework, ninja',
  '/stacks/python-web-service/#migrations-django-or-alembic':
    'makemigrations, schema changes, alter table, autogenerate, downgrade, multiple heads, ddl, rename column, alembic, drops, renamed, django, migrations, migration, locks, run, deploy',
  '/stacks/python-web-service/#packages-types-and-tests':
    'pytest, uv, ruff, mypy, pip, type checking, poetry, lint, install, web, project, plugin, django, stubs, postgres, sqlite, checker, fastapi',
  '/stacks/python-web-service/#server-and-workers-uvicorn-or-gunicorn':
    'wsgi, asgi, how many processes, x forwarded for, granian, hypercorn, uwsgi, nginx, replicas, gunicorn, uvicorn, workers, run, fastapi, kubernetes, worker, blocks, whole, process',
  '/stacks/python-web-service/#timeouts-and-limits':
    'worker timeout, requests hangs, httpx, 502 bad gateway, aiohttp, 504, stuck requests, call external api, request size, forever, abandoned, gunicorn, seconds, uvicorn, alive, load, balancer',
  '/stacks/python-web-service/#traces-metrics-and-profiles':
    'memory leak, memray, instrumentation, sentry, monitoring, datadog, otel, slow endpoint, django, find, profile, fastapi, opentelemetry, gunicorn, multiple, workers, metrics, monitor, web, service',
  '/stacks/python-web-service/#upgrades-and-security-patches':
    'django lts, pip audit, which version, vulnerability, dependabot, update, eol, sql injection, latest, often, security, releases, starlette, host, header',
  '/stacks/python-web-service/#when-not-to-take-it':
    'spa, gateway, strict latency, proxy, web, api, idea, heavy, product, django',
  '/stacks/python-web-service/#when-to-take-this-stack':
    'backoffice, business app, crud, admin interface, django, small, team, website, fast, product, reports, api, code',
  '/stacks/rust-hot-path/':
    'native module, accelerate slow code, performance library, speed up, core library, native extension, critical, service, inner, loop, crates, ffi, project, setup, high, benchmark, packaging',
  '/stacks/rust-hot-path/#benchmarks-with-criterion':
    'microbenchmark, performance regression, cargo bench, performance test, gungraun, ci benchmark, criterion, setup, noise, measure, ffi, overhead, instruction, count',
  '/stacks/rust-hot-path/#build-settings':
    'lto, release profile, codegen units, target cpu native, cargo toml, optimization level, opt level, compile flags, slow compile, binary, faster, simd, avx512, stable, guided, pgo',
  '/stacks/rust-hot-path/#c-abi-under-go':
    'header generation, no mangle, bindgen, header file, memory ownership, static library, foreign function interface, cbindgen, expose, pointer, rules, cgo, catch, unwind, extern',
  '/stacks/rust-hot-path/#dependencies':
    'cargo audit, malicious crate, vulnerabilities, advisory, rustsec, crates, build script, small, library, rayon, lock, dependencies, safely',
  '/stacks/rust-hot-path/#grpc-in-a-process-of-its-own':
    'tonic, prost, rpc, daemon, rpc server, crash isolation, separate service, grpc, sidecar, crate, run, core, process, official, ready',
  '/stacks/rust-hot-path/#http-only-if-the-part-serves-requests':
    'hyper, web framework, add, http, server, core, axum, actix, small, engine, std, hot, path, endpoint',
  '/stacks/rust-hot-path/#logs-and-spans':
    'tokio console, observability in library, logging, log crate, otel, tracing, ffi, opentelemetry, core, needed',
  '/stacks/rust-hot-path/#packaging-and-cross-compiling':
    'cargo zigbuild, cdylib, version glibc not found, wheels, distribute, arm64, manylinux, musl, cross, compile, static, binary, slow, allocator, staticlib, hello, world, size',
  '/stacks/rust-hot-path/#pyo3-under-python':
    'abi3, release the gil, extension module, pybind11, bindings, cython, wheel, c extension, pyo3, maturin, packaging',
  '/stacks/rust-hot-path/#runtime-threads-rayon-or-tokio':
    'parallel iterator, data parallelism, par iter, scoped threads, async or threads, work stealing, multi core, parallel loop, rayon, tokio, cpu, library, std, thread, scope, smol',
  '/stacks/rust-hot-path/#tests-against-the-code-it-replaces':
    'fuzzing, miri, golden files, differential, proptest, sanitizer, property based, equivalence, shadow, port, old, output, fuzz, parser, unsafe, code, testing, rewritten, function',
  '/stacks/rust-hot-path/#webassembly-for-plugins':
    'wasi, untrusted code, wasmer, user scripts, extism, wasm32, wasip1, host, compile, plugin, wasm, inner, loop, slow',
  '/stacks/rust-hot-path/#when-not-to-take-it':
    'beginners, premature optimization, io bound, not worth it, overkill, function, profile, numpy, enough, deadline, quarter, team',
  '/stacks/rust-hot-path/#when-to-take-this-stack':
    'slow function, profile shows hotspot, compression, cpu bound, pauses, ruin, p99, part, compressor, parser, bottleneck, core, shared, several',
  '/stacks/rust-hot-path/#which-boundary-to-choose':
    'ffi or grpc, uniffi, bindings for several languages, sidecar or library, in process or separate, how to connect, microservice or library, call overhead, expose, pyo3, abi, kotlin, swift, choose, service',
  '/stacks/rust-service/':
    'microservice template, http server stack, framework, grpc service, saas backend, starter project, which framework, postgres, crates, build, web, api, axum, sqlx, production, setup, 2026, ready',
  '/stacks/rust-service/#build-times-and-caching':
    'slow compile, sccache, cargo chef, slow ci, incremental, linker, lld, mold, compile time, times, docker, speed, builds, build, debug, info',
  '/stacks/rust-service/#container-image-glibc-or-musl':
    'dockerfile, openssl, rustls, jemalloc, mimalloc, openssl sys, allocator, version glibc not found, tls, docker, image, distroless, musl, static, binary, container',
  '/stacks/rust-service/#database-sqlx-diesel-or-seaorm':
    'pool timed out, sql library, query macro, tokio postgres, sqlite, deadpool, bb8, mysql, pgbouncer, sqlx, diesel, seaorm, orm, offline, mode, compile, time, checked',
  '/stacks/rust-service/#dependencies':
    'cargo deny, cargo audit, cargo vet, license, rustsec, transitive, licences, sbom, third, party, crates, locked, build, supply, chain, attack',
  '/stacks/rust-service/#graceful-stop':
    'shutdown, cancellation token, drain, prestop, sigterm, ctrl c, axum, shut, cleanly, kubernetes, tokio, background, tasks, spawn, blocking, keeps, process, alive, exit, readiness, grace, period',
  '/stacks/rust-service/#http-server-axum-or-actix-web':
    'rocket, warp, hyper, web framework, poem, router, fastest framework, api framework, middleware, axum, actix, breaking, changes, grpc, tonic, json',
  '/stacks/rust-service/#json-configuration-and-errors':
    'environment variables, figment, settings, serde, secrets, anyhow, dotenv, thiserror, web, service, config, axum, error, leaks, details, client, structs, api, database',
  '/stacks/rust-service/#logs-metrics-and-traces':
    'structured logging, prometheus, env logger, grafana, instrument macro, telemetry, log crate, sentry, tracing, opentelemetry, traces, beta, json, metrics, axum, service',
  '/stacks/rust-service/#middleware-timeouts-and-size-limits':
    'tower http, cors, reqwest, rate limit, body limit, slowloris, upload, 413 payload too large, axum, request, timeout, layer, size, 2mb, client, disconnect, cancels, handler, compression',
  '/stacks/rust-service/#migrations-sqlx-or-the-orms-own':
    'refinery, flyway, ddl, schema changes, rollback, diesel cli, sqlx, migrate, production, database, migrations, replicas, run, startup',
  '/stacks/rust-service/#panics-and-unwrap':
    'called unwrap on a none value, clippy lints, catchpaniclayer, crash, thread main panicked at, index out of bounds, expect, stop, production, axum, handler, panic, closes, connection, deny, abort, unwind, service',
  '/stacks/rust-service/#runtime-tokio-for-waiting-threads-for-computing':
    'blocking the executor, mutex across await, blocking task, async, rayon, async std, hangs, starvation, tokio, spawn, limits, call, number, workers, container, holding',
  '/stacks/rust-service/#tests':
    'nextest, testcontainers, mock, mockall, snapshot, integration tests, unit test, axum, routes, sqlx, database, cargo, postgres',
  '/stacks/rust-service/#upgrades-what-to-watch':
    'toolchain file, breaking changes, semver, edition, msrv, update, patching, often, compiler, pin, service, rebuild, security, fixes, sqlx, axum, upgrades',
  '/stacks/rust-service/#when-not-to-take-it':
    'beginners, deadline near, inexperienced team, overkill, crud, app, knows, web, startup, mvp, idea, requirements, change, daily',
  '/stacks/rust-service/#when-to-take-this-stack':
    'low memory, fast startup, serverless, experienced team, web, service, little, api, tail, compiler, catch, races, backend',
});
