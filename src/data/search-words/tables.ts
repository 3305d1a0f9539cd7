import { defineSearchWords } from '#data/schemas/search-words.ts';

/** Other words readers search for: tables, decisions, terms and the rest. */
export const tablesWords = defineSearchWords('src/data/search-words/tables.ts', {
  '/': 'best programming language, backend language comparison, what should i learn, where do i start, best backend stack, which language to use, choose a language, pick a tech stack, new project, language for startup, 2026, overview, four, server',
  '/#check-the-proof': 'citations, evidence, studies, verify claims',
  '/#down-to-two': 'undecided, shortlist, finalists, compare two, torn between',
  '/#go-python-node-and-rust-in-one-minute':
    'tldr, quick summary, at a glance, overview, introduction, explain like i am five, intro for managers, basics',
  '/#know-our-bias': 'disclaimer, objectivity, fair, transparency, who made this',
  '/#look-up-a-word': 'unknown term, what does it mean, abbreviation',
  '/#six-questions-that-choose-a-language':
    'checklist, criteria, wizard, decision guide, selection criteria, questions, ask, picking, choosing, quick, decide, backend, ourselves, stack',
  '/#take-a-table': 'export, download csv, spreadsheet, excel, json data',
  '/#what-changed-last':
    'latest updates, recent updates, news, newly added, whats new, site, recommendations, recently, updated, code, examples, changes',
  '/#what-is-often-said': 'myths, misconceptions, fact check, rumors, cliches, hype, is it true',
  '/#when-to-use-go-python-node-or-rust-in-one-sentence':
    'rule of thumb, short answer, summary, general advice, bottom line, recommendation, simple rule, picking, tldr, version',
  '/#how-go-python-node-and-rust-score':
    'ratings overview, strengths and weaknesses, scores summary, how good is each',
  '/about/':
    'author, trustworthy, impartial, who wrote this, who is behind this, disclaimer, unbiased, how is this made, site, trust, biased, somebodys, opinion, ratings, proof, claims, website',
  '/about/#how-to-cite-and-reuse':
    'license, licence, creative commons, copyright, attribution, terms of use, permission, mit license, cc by, quote in paper, copy, table, slides, content, cite, website, report, download, tables, csv, json',
  '/about/#how-to-link':
    'share, url, bookmark, link, paragraph, row, table, colleague, urls, site, stay, copy, definition',
  '/about/#method':
    'methodology, how do you know, measured or opinion, evidence, fact checking, verified, how tested, rigor, credibility, accuracy, claims, site, facts, come, marks, mean',
  '/about/#not-covered':
    'dotnet, jvm, erlang, swift, cpp, ruby, rails, scala, spring boot, unity, android, ios, flutter, java, sharp, elixir, kotlin, zig, plus',
  '/about/#what-the-figures-cannot-tell-you':
    'benchmarks misleading, benchmark limits, techempower ended, survey bias, caveats, microbenchmarks, synthetic benchmarks, flawed benchmarks, trust benchmarks, pick, service, fast, numbers, running',
  '/about/#what-the-scores-mean':
    'rating scale, how are points given, no total, rubric, five points, grading, weighting, overall score, mean, calculated, average, behind',
  '/about/#which-way-the-site-leans':
    'opinionated, conflict of interest, sponsored, neutrality, biased, advertising, ads, who pays, affiliate, site, towards, paid, google, authors, author, favorite',
  '/about/linking/':
    'share link, bookmark, url, hyperlink, site, links, break, updates, permanent, address, table, cell, stable, urls, rot, permalink',
  '/about/linking/#addresses-that-stay':
    'stable urls, redirects, broken links, embed, page moved, link stability, iframe, backlinks, persistent, guaranteed, stay, happens, renamed, csv, download, addresses, site, shuts',
  '/about/linking/#how-to-link-to-a-heading-row-term-or-cell':
    'copy url, quote a passage, share, clipboard, markdown link, blockquote, anchor link, table, cell, heading, quotation, date, row, hash, sign',
  '/about/linking/#what-may-change-without-notice':
    'unstable urls, footnote numbers, section order, not guaranteed, html structure, addresses, link, rely, asset, file, names, stable, sections, fixed',
  '/changes/':
    'updates, release notes, subscribe, revisions, version history, corrections, errata, recently, changed, site, rating, change, score, rss, feed, verdicts',
  '/changes/#scorecard-tooling-and-observability-rust-2026-11-23':
    'lowered score, downgraded, correction, revised score, why three, otel traces beta, errata, tooling, observability, rating, went, four, changed',
  '/decide/':
    'wizard, recommendation, guided questions, advisor, pick, recommend, pick a stack, suggest a language, start a new project, tech stack, greenfield, what should i learn, quiz, find, decide, backend, cant, step, interactive, tool, choose',
  '/decide/#decision-tree-for-go-python-node-and-rust':
    'diagram, flow chart, whole picture, graph, overview picture, whole tree, infographic, flowchart, decision, choosing, show',
  '/decide/#mixed-stacks-when-two-answers-are-right':
    'polyglot, more than one language, combine languages, two languages, several languages, multiple languages, combination, both, use together, system, stack, combining, pick',
  '/decide/#other-ways-to-choose-a-language':
    'alternatives, other methods, questionnaire, quiz, doesnt, choose, pick, weigh, look',
  '/decide/#start-with-the-first-question':
    'begin, get started, first step, existing team, quiz, question, choosing, start, questionnaire',
  '/decide/#the-same-tree-as-a-list-of-rules':
    'priority order, if then, checklist, order of importance, what matters most, criteria, deciding factors, text version, rules, list, picking, decision, tree, choosing',
  '/decide/#when-not-to-use-it':
    'other languages, java, c sharp, dotnet, kotlin, elixir, php, ruby, mobile app, game',
  '/decide/#when-to-use-the-chooser': 'when to choose a language, team argument, language debate',
  '/decide/go-by-default/':
    'no special requirements, general purpose backend, safe choice, unsure, no preference, undecided, cannot decide, not sure, fallback, nothing special, ordinary backend, maintainable, default, normal, service, doubt',
  '/decide/go-for-one-binary/':
    'cli tool, distribute to customers, agent on many machines, single executable, distribution, customer machines, docker image size, command line, install without runtime, installer, exe, cross platform, terraform, runs, windows, mac, linux, ship, file, dependencies, themselves, tired, images, static, binary, platforms, installed, thousands',
  '/decide/go-with-a-memory-budget/':
    'gogc, gomemlimit, gc tuning, reduce allocations, no time to learn, low latency, gc pauses, tight p99, out of memory, memory limit, allocation, sync pool, tune the collector, garbage collection slow, tail latency, service, run, small, containers, ram, little, rewrite, meet, target, answers, stay, rewriting',
  '/decide/go-with-the-spike-inside/':
    'occasional heavy computation, limit concurrent jobs, semaphore, image resizing, cpu heavy request, pdf, thumbnails, worker pool, mixed workload, bounded concurrency, export, hashing, keep it simple, api, endpoint, service, rendering, inside, server, bursts, stay, requests, spike',
  '/decide/go/':
    'tight deadline, ship fast, startup, mvp, small team, server, quick to market, new service, backend, postgres service, reliable, few dependencies, standard library, founder, quarter, api, production, eight, weeks, stack, launch, boring',
  '/decide/node-api/':
    'fastify, express, json schema validation, frontend team, rest, graphql, trpc, nestjs, koa, crud, zod, web developers, api, typescript, react, app, build, backend, writing, javascript',
  '/decide/node-in-front-of-go/':
    'bff, backend for frontend, openapi generated types, ssr with separate backend, partner api, frontend and backend, react frontend with backend, web ui plus api, two services, split frontend backend, api gateway, mobile app and website, graphql gateway, nextjs with separate api, server, rendering, front, pages, talk',
  '/decide/node/':
    'full stack, nextjs, react, ssr, saas, real time, browser, server side rendering, website, web app, frontend, nuxt, svelte, vue, ui, backend, whole, product, build, typescript, end, rendered, pages, plus, api, repo, team, everything',
  '/decide/python-behind-go/':
    'inference gateway, rate limit llm, batching requests, queue before gpu, ai product, serve a model, model serving, scale inference, quota, chatbot backend, high traffic predictions, front, api, cant, handle, limiting, proxy, service, overloaded, together',
  '/decide/python-for-automation/':
    'scripting, glue, cron, notebook, etl, jupyter, automate, data cleaning, excel, csv, scrape, scheduled job, batch, sysadmin, reporting, nightly, clean, files, small, internal, scripts, bash, script, boring, office, tasks, hoc, reports',
  '/decide/python-web-service/':
    'django, fastapi, admin site, crud app, background workers, server, flask, celery, backend, admin panel, rest, login, prototype, internal tool, team, knows, building, web, fine, api, startup, five, developers',
  '/decide/python/':
    'machine learning, data science, ml team, training plus serving, gpu, ai, llm, deep learning, pytorch, data scientist, train a model, rag, chatbot, fastapi, serve, api, whole, product, enough, production, simple, prediction, users',
  '/decide/record/':
    'why we chose, justify the choice, rationale, document a decision, rfc, design doc, justification, convince my boss, proposal, share with team, generate document, markdown export, adr, template, choosing, technology, architecture, record, generator',
  '/decide/record/#what-to-add-to-a-decision-record':
    'context consequences, what to include, review date, example adr, how to write an adr, sections, fields, sample, structure, revisit, good adr, contain, store, architecture, decision, records, tech',
  '/decide/record/#when-not-to-write-one':
    'overkill, bureaucracy, reversible decision, two way door',
  '/decide/record/#when-to-write-one':
    'worth documenting, is an adr needed, architecture, decision, record, document, decisions, deserve',
  '/decide/record/#your-decision-record':
    'fill in, generate an adr, form, editor, generator, download adr, copy as markdown, decision, record, online, create, document, quiz, result',
  '/decide/rust-by-choice/':
    'strict types, team wants it, expressive types, long lived codebase, safe, reliability, functional, algebraic data types, correctness, memory safety, haskell, scala, type system, bug free, developers, love, allow, normal, web, service, deadline, performance, strong',
  '/decide/rust-for-the-spike/':
    'heavy computation service, sidecar, offload computation, transcoding, video, ffmpeg, pdf rendering, compression, grpc sidecar, isolate crashes, cpu heavy, noisy neighbour, separate process, heavy jobs slow requests, encoding, bursts, worker, called, expensive, api, image, processing',
  '/decide/rust-under-go/':
    'cgo, ffi, speed up one function, bottleneck, slow function, native library, optimize hot loop, simd, parser, encryption, compression, shared library, code, replace, profile, shows, move, part',
  '/decide/rust-without-a-runtime/':
    'embedded, no std, bare metal, hard real time, driver, iot, stm32, esp32, arduino, robotics, rtos, automotive, safety critical, avionics, medical device, firmware, garbage, collection, control, loop, writing, linux, devices, plugin, loaded, program',
  '/decide/rust/':
    'write a database, message broker, reverse proxy, low latency server, trading engine, backend, fastest, network service, high performance server, axum, message queue, search engine, exchange, key value store, all in one, entire, building, storage, full, strict, everything',
  '/decide/stay/':
    'should we migrate, existing codebase, is it worth switching, should we switch, modernize, no change, current language, legacy, existing system, dont rewrite, good enough, technical debt, boring technology, backend, team, happy, stack, signs, time, aint, broke, fix',
  '/decide/weights/':
    'sliders, priorities, importance, interactive, custom comparison, compare by criteria, evaluation, tradeoff, scoring tool, my priorities, pugh matrix, personalised, rank languages, weighted, decision, score, matters, calculator, set, important, speed, easy, deployment, tech, stack',
  '/decide/weights/#how-a-language-gets-its-sum':
    'formula, calculation, how points add up, mcda, total, weighted average, methodology, algorithm, math, score computed, multiply, calculated, 131, 150, mean, behind, times, weight, explained',
  '/decide/weights/#preset-api-service':
    'microservice, rest backend, server, web service, http api, networked service, weighted, score, wins, database, beat, ordinary, scoring, crud',
  '/decide/weights/#preset-command-line-and-tooling':
    'cli, terminal app, devops tool, developer tool, linter, installer, utilities, weighted, score, tools, weights, tooling, ranking, command, line, programs, points',
  '/decide/weights/#preset-data-and-ml':
    'machine learning, ai, pipelines, data science, analytics, etl, notebooks, deep learning, llm, weighted, score, scores, highest, weights, ranking, points',
  '/decide/weights/#preset-full-stack-web':
    'website, saas, frontend and backend, ssr, web interface, ui, ecommerce, weighted, score, full, stack, scores, highest, apps, weights, heavy, product, ranking, points',
  '/decide/weights/#preset-low-latency-core':
    'trading, hft, performance critical, database engine, exchange, codec, p99, real time, microseconds, high performance, weighted, score, low, latency, systems, weights, core, ranking, beat, points',
  '/decide/weights/#preset-small-team':
    'startup, solo developer, few engineers, mvp, founder, bootstrapped, four people, side project, one person, early stage, weighted, score, small, scoring, developers, weights, tiny, team, everything, ranking, company',
  '/decide/weights/#scores-of-the-four-languages': 'ratings, points, score table, all scores',
  '/decide/weights/#weigh-the-eleven-dimensions':
    'set priorities, adjust importance, criteria, weighting, customise, own weights, rank, factors, change weights, sliders, weigh, scores, performance, memory, interactive, scoring',
  '/decide/weights/#what-a-weighted-scorecard-cannot-see':
    'limitations, double counting, criticism, must have requirements, bias, hiring, licence, flaws, caveats, team skills, existing knowledge, dealbreaker, blind spots, not counted, limits, decision, matrix, missing, weighted, scoring, scores, mislead, count, licences',
  '/decide/weights/#when-a-lead-is-too-small-to-name-a-winner':
    'tie, margin of error, sensitivity analysis, close call, draw, near tie, confidence, uncertainty, robust, no clear winner, significance, same score, weighted, result, scores, three, points, meaningful',
  '/decide/weights/#when-not-to-use-a-weighted-scorecard':
    'hard requirement, knockout criterion, must have, dealbreaker, pseudo precision, gaming the numbers, fake objectivity',
  '/decide/weights/#which-language-wins-in-six-situations':
    'presets, examples, typical projects, scenarios, sample weights, winners, results, example, preset, common, project, types, winning, kind, scores, situation',
  '/glossary/':
    'dictionary, vocabulary, acronyms, explain, word list, lexicon, buzzwords, what is, explanation, terminology, beginner terms, wording, mean, plain, english, backend, jargon, understand, engineers, tech, words, non, technical, manager, simple, definitions, cheat, sheet',
  '/glossary/#abi':
    'calling convention, struct layout, binary compatibility, shared library compatibility, extern c, linking, abi3, stable abi, interface, compiled, libraries, talk, through',
  '/glossary/#adr':
    'madr, design rationale, why we decided, decision document, documented decision, nygard, decision template, picked, architecture',
  '/glossary/#async-await':
    'promises, futures, function coloring, colored functions, non blocking, asyncio, event driven, concurrency, callbacks, callback hell, was never awaited, suspend, generators, asynchronous, awaitable, await, code, explain, async, beginner',
  '/glossary/#backpressure':
    'slow consumer, bounded queue, flow control, unbounded queue, overload, queue grows, load shedding, buffer, drain, throttle producer, memory grows under load, highwatermark, rate limiting, fast, keeps, growing, sender, full',
  '/glossary/#borrow-checker':
    'cannot borrow as mutable, fighting the compiler, cannot move out of, aliasing rules, e0502, compiler errors, reference rules, e0499, e0505, compiler rejects, compiler fights me, refuse, compile, references, checking, borrowing',
  '/glossary/#boundary':
    'polyglot, glue code, overhead of a call, calling another language, bridge, cross language, integration, two languages, language bindings, crossing, mean, meaning',
  '/glossary/#cgo':
    'calling c libraries, import c, exec gcc executable file not found, c library, undefined reference, c interop, cross compiling c, linking c, c bindings, cgo disabled, downside, set, enabled, zero',
  '/glossary/#coding-agent':
    'copilot, claude code, chatgpt, cursor, codex, vibe coding, ai generated code, code assistant, llm writes code, gemini, ai programming, aider, edits, meaning, agentic',
  '/glossary/#cold-start':
    'first request slow, scale from zero, serverless delay, boot, slow start, warmup, function start, spin up, lambda, idle, meaning',
  '/glossary/#connection-pool':
    'remaining connection slots are reserved, sorry too many clients already, queuepool limit, max connections, hikari, postgres connections, connection refused under load, pool exhausted, connection timeout, idle connections, helps, reuse, database, opening',
  '/glossary/#context':
    'deadline exceeded, pass a timeout, request cancellation, withtimeout, canceled, context canceled, request scoped, propagate, ctx, functions, cancel, goroutine',
  '/glossary/#continuous-batching':
    'gpu utilization, tokens per second, triton, iteration level scheduling, llm throughput, gpu batching, batch inference, vllm, serve llm, gpu busy, servers, prompts',
  '/glossary/#control-plane':
    'orchestration, desired state, management layer, orchestrator, kubernetes master, admin api, control, plane, data, part, decides',
  '/glossary/#cooldown':
    'delay updates, wait before upgrading, uploaded prior to, quarantine, new package delay, malicious update, hold back updates, dependabot, package age, renovate, waiting period, days old, installing, versions, freshly, published, dependencies',
  '/glossary/#cpu-bound':
    'number crunching, 100 percent usage, heavy calculation, cpu heavy, busy cpu, high cpu, computation, slow calculation, saturated, mean, compute, image, resizing, blocks, server, kind',
  '/glossary/#cpu-limit':
    'cfs, millicores, slow in kubernetes, cores in container, noisy neighbour, container cpu, docker cpu, slow pod, cpu shares, cpu time, cfs quota, although, usage, looks, low, throttled, mean',
  '/glossary/#crate':
    'cargo, package, library, dependency, proc macro, registry, build script, called, run, code, building, dependencies',
  '/glossary/#cross-compile':
    'goos goarch, exec format error, build for another platform, multi arch, arm64, build for windows, build for linux, raspberry pi, macos, m1, target, arm, compile for another, graviton, binary, mac, meaning',
  '/glossary/#crud':
    'rest api, forms over data, simple database app, database backend, admin app, records, basic app, data entry, stores, shows, term, create, read, update, delete',
  '/glossary/#cve':
    'severity, pip audit, npm audit, cargo audit, security hole, advisories, exploit, security bug, scan, osv, known vulnerabilities, patch, snyk, trivy, number, given, flaw, severe, vulnerability, score, ten',
  '/glossary/#data-race':
    'concurrent map writes, race condition, race detector, unsynchronized access, mutex, unsafe threads, tsan, locks, concurrent map read, race bug, shared memory, heisenbug, intermittent bug, fatal error concurrent map, writing, variable, happens, locking, explained',
  '/glossary/#distroless':
    'minimal base, without shell, hardened base, no package manager, minimal image, small docker image, wolfi, attack surface, chainguard, empty image, image size, container, smallest, binary',
  '/glossary/#ebpf-instrumentation':
    'beyla, kernel probes, without code changes, from outside, linux kernel, bpf, trace without code, kernel tracing, cilium, no code change, monitor, program, touching, ebpf, observability, simple, terms',
  '/glossary/#edge':
    'cloudflare workers, cdn, close to users, isolates, deno deploy, vercel, fastly, edge network, near the user, lambda at edge, geo distributed, low latency worldwide, running, code, mean, kind, platform, explained',
  '/glossary/#errgroup':
    'waitgroup, wait for goroutines, setlimit, concurrent errors, cancel siblings, nursery, parallel errors, first error, several, limit, number, running, package',
  '/glossary/#es-module':
    'cannot use import statement, require is not defined, err require esm, mjs, cjs, import syntax, commonjs vs esm, module not found, module format, unexpected token export, require of es module, explained',
  '/glossary/#etl':
    'data pipeline, data warehouse, elt, ingest, batch, airflow, data integration, data engineering, dbt, spark, data job, data load, dagster, moving, systems, term, extract, transform',
  '/glossary/#event-loop':
    'libuv, single threaded, main thread blocked, server freezes, reactor, not responding, blocking, freeze, hang, one thread, unresponsive, stuck, callbacks, nonblocking, handle, requests, loop, asyncio',
  '/glossary/#fan-out':
    'scatter gather, parallel calls, promise all, taskgroup, aggregate responses, several calls, concurrent calls, parallel requests, many downstream, combine results, call several apis, calling, services, merging, answers, fan, mean, api',
  '/glossary/#ffi':
    'ctypes, dlopen, cffi, call c, c library, call from another language, shared library, dll, so file, jni, extern, cbindgen, native call, others, functions, process, foreign, function, interface',
  '/glossary/#footgun':
    'gotcha, trap, common mistake, pitfalls, mistakes, surprise, quirk, dangerous feature, shoot, yourself, foot, easy, misuse, word',
  '/glossary/#free-threading':
    'pep 703, multithreaded cpu, 314t, remove the lock, multi core, parallel, gilless, experimental build, true parallelism, cpython threads, gil, real, multiple, cores',
  '/glossary/#gc':
    'stop the world, automatic memory management, memory reclaim, pauses, heap, stw, generational, collect garbage, gc pause, refcount, green tea, cleanup, frees',
  '/glossary/#gil':
    'threads not parallel, only one core, multithreading slow, single threaded, multi core, cores unused, threading, cpu usage 100 percent, run, lock, lets, thread',
  '/glossary/#glibc':
    'libc so 6, dynamic linker, version glibc not found, musl vs glibc, old linux, c standard library, linux distribution, incompatible linux, centos, gnu libc, error, binary, run, alpine',
  '/glossary/#gogc':
    'setgcpercent, too many collections, heap doubles, garbage collector setting, memory tradeoff, gc frequency, memory vs cpu, gc too often, gctrace, tune, trades',
  '/glossary/#gomaxprocs':
    'number of cores, processors in container, too many threads, numcpu, cpu count, parallelism setting, kubernetes cpu, cpu limit, logical processors, program, ignores',
  '/glossary/#gomemlimit':
    'setmemorylimit, oomkilled, oom, out of memory, soft memory limit, memory cap, container memory, pod killed, heap too big, stop, setting',
  '/glossary/#goroutine':
    'green thread, lightweight thread, fiber, virtual thread, user space thread, coroutine, task, concurrency, spawn, background task, coroutines, concurrent function, channel, goroutine leak, threads, process, hold',
  '/glossary/#grpc':
    'remote procedure call, proto file, protoc, http2, stub generation, protobuf vs json, service to service calls, connectrpc, microservice communication, rpc framework, thrift, streaming rpc, binary protocol, schema, buf, services, generated, code, explained',
  '/glossary/#hard-real-time':
    'deterministic deadline, motor control, safety critical, worst case execution, brake, control loop, late answer, timing guarantee, real time operating system, industrial control, zephyr, freertos, software, failure, meaning',
  '/glossary/#heap-limit':
    'ineffective mark compacts, exit code 134, reached heap limit allocation failed, fatal error allocation failed, increase memory, v8 memory, last few gcs, scavenge, javascript, raise, max, old, space, size',
  '/glossary/#hft':
    'order matching, market data, microseconds, stock exchange, algo trading, quant, fintech, trading bot, finance, market maker, called, meaning, algorithmic, low, latency',
  '/glossary/#hot-path':
    'bottleneck, hotspot, slow function, slow part, inner loop, optimize, performance critical, critical section of code, where time is spent, tight loop, small, decides, speed, hot, program',
  '/glossary/#httparena':
    'rps comparison, rps ranking, requests per second, benchmark source, fastest framework, httparena vs techempower, http, server, frameworks, trust, web, numbers',
  '/glossary/#inference':
    'prediction, ai answers, run a model, ml, predict, scoring, deployed model, running, trained, word, training, inference',
  '/glossary/#install-script':
    'ignore scripts, approve builds, npm hooks, malware on install, script on install, npm install runs code, prepare script, package scripts, arbitrary code, binding gyp, trusted dependencies, postinstall, laptop, lifecycle, packages, dangerous',
  '/glossary/#io-bound':
    'waiting for database, mostly waiting, waiting on network, blocked on io, network bound, slow database, disk, io wait, program, waits, term, mean',
  '/glossary/#jit':
    'v8, warm up, pypy, bytecode, machine code, compiled at runtime, turbofan, optimizing compiler, interpreted, deoptimization, compiled or interpreted, javascript, faster, time',
  '/glossary/#kubernetes-operator':
    'crd, custom resource, reconcile loop, controller runtime, kubebuilder, k8s, kopf, operator sdk, cluster automation, crds, kube rs, reconciliation, program, watches, objects, written',
  '/glossary/#latency-target':
    'how fast is enough, sla, performance requirement, deadline per request, p99 target, milliseconds, non functional requirement, how fast must it be, nfr, performance goal, state, api, answer, response, time',
  '/glossary/#lifetime':
    'does not live long enough, missing lifetime specifier, dangling reference, e0597, borrowed value, reference outlives, static lifetime, e0106, tick a, scope, apostrophe, e0716, annotation, stays, valid',
  '/glossary/#live-heap':
    'stack allocation, gcflags, reduce allocations, retained objects, heap size, memory in use, gc cost, heap profile, heap grows, inuse, reachable, variable escapes, runs, value, meaning',
  '/glossary/#lock-file':
    'pin dependencies, reproducible install, npm ci, exact versions, requirements txt, reproducible builds, version pinning, poetry lock, yarn lock, pnpm lock, hash checking, commit, package, json, file, pins, dependency',
  '/glossary/#lts':
    'how long maintained, end of life, stable line, even numbered releases, supported until, version support, eol, maintenance, odd even releases, active lts, term, release, mean, longest',
  '/glossary/#m-n-scheduler':
    'green threads, work stealing, lightweight tasks, user threads, virtual threads, fibers, goroutine scheduling, multiplexing, context switch, preemption, gmp, map, goroutines',
  '/glossary/#manylinux':
    'glibc tag, prebuilt package, auditwheel, platform tag, linux wheel, wheel tags, musl wheel, wheel compatibility, old linux, cibuildwheel, no compatible wheel, file, name, meaning, pip, alpine, found, musllinux',
  '/glossary/#marking':
    'gcbgmarkworker, gcassistalloc, tricolor, collector overhead, gc cpu, concurrent mark, cpu use of gc, mark and sweep, gc cpu fraction, background worker, slow allocation, gcdrain, quarter, running, assist, slowing, goroutines',
  '/glossary/#minimal-version-selection':
    'dependency resolution, diamond dependency, version resolution, version conflict, resolver, transitive versions, mod tidy, sat solver, pick, automatically, upgrade, modules, newest',
  '/glossary/#model-server':
    'llm hosting, batching requests, llm server, serve models, tensorrt, sglang, ollama, torchserve, model hosting, ray serve, self host llm, bentoml, program, hosts, apps, vllm, triton',
  '/glossary/#musl': 'static c library, small image, static linux binary, alpine, target, fully',
  '/glossary/#native-code':
    'compiled module, node gyp, binary module, build tools missing, gcc, machine code, bcrypt, sharp, compiler needed at install, binary dependencies, compile on install, instructions, mean, package',
  '/glossary/#nil':
    'invalid memory address, sigsegv, segmentation violation, assignment to entry in nil map, crash, panic, runtime error, nil check, npe, null reference, nil interface, typed nil, nullpointerexception, pointer, dereference, called',
  '/glossary/#no-std':
    'without operating system, firmware, microcontroller, no allocator, kernel, embassy, without standard library, stm32, esp32, arduino, panic handler, embedded hal, without std',
  '/glossary/#node-api':
    'native addon, node gyp, c plugin, prebuilt binary, abi stable, native module, neon, c extension, call native, compiled module, binding, nan, native code, napi',
  '/glossary/#null-safety':
    'nonetype has no attribute, cannot read properties of undefined, billion dollar mistake, missing value, null pointer exception, object is possibly undefined, typeerror, attributeerror, nullpointerexception, optional, none, npe, missing values, nullable, check, compiler, catch',
  '/glossary/#open-loop-load':
    'wrk2, constant arrival rate, k6, fixed request rate, stress test, vegeta, performance test, jmeter, locust, gatling, wrk, test throughput, load generator, sends, coordinated, omission',
  '/glossary/#opentelemetry':
    'otlp, observability standard, metrics and logs, telemetry, datadog, grafana, traces, opentracing, monitoring, honeycomb, instrumentation, vendor neutral, otel',
  '/glossary/#orm':
    'sqlalchemy, n plus one queries, active record, gorm, sqlc, raw sql, database library, hibernate, prisma, drizzle, database mapping, typeorm, sequelize, entity framework, lazy loading, turns, rows, objects, myself',
  '/glossary/#ownership':
    'use of moved value, move semantics, borrowing, e0382, value used after move, memory management, borrow of moved value, clone, free memory, raii, rc, owner, explained',
  '/glossary/#p99':
    'p95, quantile, average hides, response time distribution, median, latency, p95 p99, response times, worst case, slow requests, slowest, p50, histogram, tail, 99th, percentile, mean',
  '/glossary/#panic':
    'thread main panicked at, index out of range, process exits, program crashes, crash, runtime error, abort, stack trace, program stopped, server crashes, fatal, called unwrap on a none value, goroutine panic, crashed, kill, everything',
  '/glossary/#pep':
    'standards document, rfc, language change, language standard, pep number, changes, proposed, numbered, proposal',
  '/glossary/#pgo':
    'feedback directed, compiler speedup, fdo, compiler optimization, faster binary, profile optimised build, optimise build, instrumented build, bolt, inlining, compile, production, default, pgo, file',
  '/glossary/#pickle':
    'cannot pickle object, insecure deserialization, malicious model file, onnx, serialize objects, serialise objects, pickling error, unpickle, unsafe load, joblib, picklingerror, multiprocessing arguments, torch load, dill, safe, serialization, worker, processes',
  '/glossary/#pnpm':
    'npm alternative, package manager, yarn, install packages, workspaces, lockfile, bun install, monorepo, safer, pnpm, block, postinstall, scripts',
  '/glossary/#pprof':
    'flame graph, find memory leak, leaked goroutines, hotspots, profile, cpu profile, heap profile, profiling, find bottleneck, debug slow, goroutine dump, tool, profiles, running, service, name',
  '/glossary/#provenance':
    'sigstore, signed packages, verify origin, sbom, package signing, signature, build signature, in toto, trust a package, cosign, verified build, tampered package, proof, npm, provenance, mean, safe',
  '/glossary/#pth-file':
    'code at interpreter startup, litellm, pep 829, startup hook, runs code on import, malicious startup file, sitecustomize, script, malware, site, packages, run',
  '/glossary/#pyo3':
    'native extension module, speed up a function, bindings, cython, write extension, hot loop, fast extension, faster loop, abi3, maturin',
  '/glossary/#query-builder':
    'knex, diesel, typed queries, jooq, sqlx, drizzle, sqlalchemy core, squirrel, database queries, orm alternative, raw queries, type safe sql, full, kysely',
  '/glossary/#raii':
    'destructor, defer close, deterministic cleanup, leaked handles, drop trait, context manager, close files, with statement, release lock, free resources, dispose, resource leak, released, automatically, goes, scope, meaning',
  '/glossary/#ramp-up':
    'how long to learn, learning curve, get productive, new hires, training, learning time, weeks to learn, new hire, getting started time, train team, until, developer, term, study',
  '/glossary/#runtime':
    'interpreter, virtual machine, tokio, execution environment, vm, jvm, engine, garbage collector and scheduler, v8, cpython, bun, deno, runs code, runtime, mean, underneath, executes',
  '/glossary/#sampling-profiler':
    'find slow code, perf, attach to process, hot spots, flamegraph, profiling, cpu profile, perf record, pyspy, find bottleneck, austin, performance analysis, samply, functions, slowing, program, spy, kind, tool',
  '/glossary/#schema-migration':
    'alembic, alter table, zero downtime, goose, database upgrade, flyway, add column, liquibase, table change, deploy database change, rollback, change schema, tables, safely, run, migrations, replicas',
  '/glossary/#sdist':
    'setup py, only binary, no build, build from source, install from source, tar gz, pip builds, compile package, setuptools, arbitrary code on install, tarball, runs, installing, distribution, wheel',
  '/glossary/#semver':
    'caret range, compatibility promise, version number, version numbers, backwards compatible, minor version, api compatibility, upgrade safely, tilde, patch version, three, mean, zero, dot, library, stable',
  '/glossary/#send-sync':
    'future cannot be sent between threads, thread safety, cannot be shared between threads safely, marker traits, thread safe, rc cannot be sent, arc mutex, concurrency safety, rc refcell, fearless concurrency, data race freedom, share between threads, error',
  '/glossary/#serialisation':
    'deserialize, convert to bytes, parsing overhead, msgpack, deserialization, unmarshal, serde, encode, decode, parse json, protobuf, marshal, turning, data, cost, marshalling, mean',
  '/glossary/#sidecar':
    'helper process, envoy, companion process, helper container, second container, proxy container, service mesh, istio, local process, two containers, dapr, pod, beside, main, app',
  '/glossary/#simd':
    'vectorization, vectorisation, avx2, intrinsics, neon, sse, avx512, vectorized, parallel instructions, fast parsing, vectorised, simdjson, data parallel, packed instructions, cpu, instruction, values, avx',
  '/glossary/#slo':
    'sla, error budget, sli, availability target, reliability, uptime, error rate, service level agreement, 99 9 percent, alerting, burn rate, nines, promise, define, fast, enough',
  '/glossary/#ssr':
    'nextjs, nuxt, astro, hydration, render html, server rendered pages, server components, sveltekit, remix, html from server, seo, prerender, web rendering, client side rendering, spa, browser',
  '/glossary/#static-binary':
    'standalone executable, self contained, libc missing, error while loading shared libraries, single file, no dependencies, one file, linker, portable binary, scratch, crt static, program, runs, empty, container, image',
  '/glossary/#subinterpreter':
    'pep 734, interpreterpoolexecutor, multiple interpreters, isolated interpreters, own gil, pep 684, concurrent interpreters, several, pythons, process',
  '/glossary/#sum-type':
    'adt, exhaustive switch, pattern matching, variants, variant, algebraic data type, sealed class, match, exhaustiveness, either, result type, option, enums, missing, called',
  '/glossary/#supply-chain':
    'hijacked account, dependency confusion, compromised dependency, slopsquatting, hacked dependency, third party code, malware, malicious package, npm attack, dependency security, xz, solarwinds, backdoor, software, supply, chain, typosquatting, packages, explained',
  '/glossary/#tail-latency':
    'slowest requests, p99, occasional slow responses, jitter, outliers, worst case, p999, intermittent slow, long tail, stalls, sometimes slow, hedged requests, fast, end, response, times',
  '/glossary/#target-tier':
    'target triple, architectures, windows support, arm support, cross target, which platforms, riscv, freebsd, rustup target, officially, tier, platform, meaning',
  '/glossary/#trace':
    'jaeger, correlation id, follow a request, traceparent, telemetry, zipkin, opentelemetry, request tracing, slow request, trace id, tempo, debug distributed, distributed system debugging, through, services, span',
  '/glossary/#trait':
    'the trait bound is not satisfied, typeclass, dyn, e0277, interface, interfaces, protocol, abstract, impl, trait object, type class, duck typing, derive, polymorphism, called',
  '/glossary/#trusted-publishing':
    'pypi token, release from ci, publish package, npm token, api token, github actions, upload package, twine, publish without token, openid connect, stored, safely',
  '/glossary/#type-stripping':
    'run ts files, erasable syntax, tsx, ts node, enums not supported, unknown file extension ts, transpile, run typescript directly, no build step, tsc, typescript without compiling, unsupported typescript syntax, experimental strip types, check, running',
  '/glossary/#unix-socket':
    'ipc, interprocess communication, local connection, sock file, local socket, af unix, sidecar call, localhost, inter process, named pipe, processes, machine, talk, through, tcp, port',
  '/glossary/#unsafe':
    'raw pointer, undefined behavior, undefined behaviour, miri, soundness, memory safety, raw pointers, ub, unsafe code, c pointers, segfault, dereference, transmute, segmentation fault, keyword, safe, blocks',
  '/glossary/#virtual-environment':
    'externally managed environment, isolated packages, pip per project, site packages, conda, pyenv, poetry, modulenotfounderror, virtual env, no module named, dependency conflict, venv, projects, separate',
  '/glossary/#wasi':
    'system interface, wasmtime, outside the browser, component model, webassembly system, sandbox files, wasm outside browser, wasip3, wasm server, wasmer, wasm runtime, wasm components, access, network, compile, wasip2',
  '/glossary/#wasm':
    'wazero, plugin sandbox, binary in browser, portable bytecode, plugins, wasmtime, run in browser, emscripten, wasm bindgen, web assembly, extism, untrusted code, webassembly, format',
  '/glossary/#wheel':
    'failed building wheel, prebuilt package, binary package, no matching distribution found, compile error on install, pip install, pip install fails, whl file, precompiled, could not build wheels, format',
  '/glossary/#worker-thread':
    'offload computation, sharedarraybuffer, piscina, parallel computation, cpu work, cpu intensive, thread pool, web worker, heavy computation, postmessage, background computation, tinypool, run, javascript, main, multithreading',
  '/glossary/#worm':
    'self replicating malware, stolen token, infected packages, registry attack, malicious package, npm malware, npm hack, hacked, compromised npm, august 2026, self spreading, token theft, happened',
  '/glossary/#zero-code-instrumentation':
    'tracing agent, otel agent, monkey patching, auto tracing, no code changes, automatic tracing, without code changes, auto instrument, ebpf, opentelemetry instrument, datadog, newrelic, add, changing, source, instrumentation',
  '/sources/':
    'citations, further reading, literature, evidence, papers, studies, links, proof, references, show, claims, bibliography, benchmarks, surveys, site, sources, last, checked, behind',
  '/sources/#all-sources':
    'list of links, papers, studies, publishers, reading list, full, everything, cited, benchmark, surveys, documentation, referenced, site, rely',
  '/tables/':
    'cheat sheet, side by side, matrix, reference, overview, compare all, data, at a glance, summary tables, chart, backend, comparing, four, slide, deck',
  '/tables/#take-a-table-along-as-csv-markdown-or-json':
    'download, export, excel, spreadsheet, dataset, api, raw data, copy a table, machine readable, open data, open in excel, google sheets, data files, reuse, confluence, csv, json, markdown, paste, design, document',
  '/tables/#the-five-tables':
    'list of tables, which table, index, download, scorecard, png, svg, image',
  '/tables/#when-to-use-a-table': 'paste into design doc, slides',
  '/tables/languages/':
    'trade offs, side by side, differences, versus, overview, at a glance, which is better, pros, cons, four, differ, features, advantages, disadvantages, chart, characteristics',
  '/tables/languages/#avoid-when':
    'when not to use, unsuitable, not recommended, bad fit, poor choice, not good for, dont use, reasons against, wrong, job, situations, four',
  '/tables/languages/#best-for':
    'suitable projects, sweet spot, applications, typical uses, what is it used for, ideal for, what can i build, cases, suit, mostly',
  '/tables/languages/#concurrency-model':
    'parallelism, event loop, goroutines, gil, parallel, asyncio, multi core, simultaneous users, coroutines, async, threads, handle, concurrency, tokio, cores, default',
  '/tables/languages/#costs':
    'weaknesses, limitations, what is bad about, problems, pain points, criticism, complaints, price you pay, downsides, downside, option, backend',
  '/tables/languages/#current-version':
    'edition, up to date, lts, stable, supported versions, release date, what version to install, new version, newest, current, latest',
  '/tables/languages/#memory-management':
    'gc, ownership, reference counting, gogc, ram, heap, allocator, manual memory, jemalloc, garbage, collection, collector, tracing, freed',
  '/tables/languages/#notes':
    'recommended libraries, default stack, what library to use, tips, framework, best practices, starter stack, recommended tools, which packages, linter, database, driver, practice, setup',
  '/tables/languages/#steward':
    'license, licence, backed by, open source company, core team, google, bus factor, who develops, vendor lock in, astral, owns, behind, foundation, governance',
  '/tables/languages/#strengths':
    'why use it, good points, upsides, selling points, strong points, good for, why choose, reasons to use, what is it good at, main, advantages, attractive',
  '/tables/languages/#typing':
    'generics, annotations, unions, enums, strongly typed, type hints, type checker, pyright, optional, static, dynamic, typing, four, systems, typescript, gradual, strict, enforce, types',
  '/tables/languages/#when-to-use-this-table': 'shorten the list, quote a trade off',
  '/tables/migrations/':
    'success stories, real world examples, companies that rewrote, lessons learned, postmortem, who rewrote, migrate, after rewrite results, backend, studies, rewrites, pay, moved, regretted, migration, failure, numbers, famous',
  '/tables/migrations/#appwrite-cli':
    'slow startup, sdk generator, backend as a service, upload memory, command line tool, ai rewrite, slow cli, firebase alternative, cli performance, appwrite, rewritten, typescript, start, replaced',
  '/tables/migrations/#argocd-diff-preview':
    'gitops, argo cd, regret, contributors, wrong language, devops tool, rewrote, project, left, argocd, diff, preview, scared, moved',
  '/tables/migrations/#bluesky-server':
    'social network, at protocol, social media, twitter alternative, one language, mvp, deleted code, bluesky, drop, typescript, server, written, prototype, switched',
  '/tables/migrations/#bun':
    'llm port, memory leaks, use after free, machine translated code, rewrite by ai, claude, ai generated code, automated translation, bun, rewritten, zig, leave, agents',
  '/tables/migrations/#cloudflare-fl2':
    'global incident, panic in production, internet down, feature file, crash, bot management, thread main panicked, cloudflare, fl2, proxy, replaces, core, luajit, faster, fl1, rewrite',
  '/tables/migrations/#cloudflare-pingora':
    'connection reuse, load balancer, load balancing, cdn, reverse proxy, replace nginx, http proxy, cloudflare, pingora, cpu, savings, lua',
  '/tables/migrations/#codex-cli':
    'ai assistant, seccomp, landlock, install without runtime, chatgpt, ai agent, terminal agent, ai cli, llm cli, openai, rewrite, codex, typescript, moved, longer',
  '/tables/migrations/#cryptography':
    'pyca, openssl, build needs compiler, wheel missing, install error, compile error, memory safe, docker build fails, security library, cryptography, pip, reason, package, moved, controversy',
  '/tables/migrations/#discord-read-states':
    'lru cache, spikes every two minutes, chat app, gc spikes, messaging, p99, unread, discord, switch, garbage, collector, latency, left, blog, post, rewrite, relevant',
  '/tables/migrations/#dropbox-backends':
    'cloud storage, large scale, file hosting, open source libraries, infrastructure, dropbox, moved, backends, 2013, servers, replaced',
  '/tables/migrations/#dropbox-sync-engine':
    'file synchronization, file synchronisation, file sync, desktop app, consistency, client rewrite, dropbox, engine, nucleus',
  '/tables/migrations/#figma-multiplayer':
    'design tool, collaborative editing, blocked worker, process per document, realtime, websocket server, single thread blocked, live editing, figma, multiplayer, rewrite, real, time, typescript, slow',
  '/tables/migrations/#fish-shell':
    'terminal, incremental port, bash, gradual rewrite, piece by piece, cpp, open source, fish, shell, rewritten, move, faster',
  '/tables/migrations/#ghost-cli':
    'blog platform, cms, declined, no maintainers, said no, refuse, blogging, publishing, skills, ghost, refused, rewrite, example, team, saying, cli, maintain',
  '/tables/migrations/#grab-counter-service':
    '70 percent savings, fewer cores, cheaper, cost savings, superapp, same latency, cpu cores, grab, rewrote, service, rewrite, cut, counter',
  '/tables/migrations/#influxdb':
    'metrics storage, apache arrow, long rewrite, tsdb, database rewrite, memory control, parquet, monitoring data, object storage, influxdb, move, influxdata, datafusion, time, series, rewritten',
  '/tables/migrations/#khan-academy':
    'million lines, three year rewrite, education, edtech, big rewrite, incremental migration, graphql federation, khan, academy, monolith, split, services, goliath, project, rewritten',
  '/tables/migrations/#lovable-backend':
    'vibe coding, fewer instances, app builder, cloud cost, faster deploys, ai startup, async mess, fewer servers, slow deploy, lovable, moved, backend, rewritten, rewrite, leave',
  '/tables/migrations/#netlify-cli':
    'moved back, command line tool, contributors, jamstack, return, cli in javascript, netlify, went, abandon, company, returned',
  '/tables/migrations/#npm-registry':
    'authorization, package access, white paper, auth service, cpu bound, bottleneck, access control, javascript company, npm, registry, rewritten, tried',
  '/tables/migrations/#openstack-swift':
    'proposal rejected, technical committee, object storage, one language policy, s3, private cloud, openstack, swift, server, stay, hummingbird, rewrite',
  '/tables/migrations/#prisma-query-engine':
    'binary removed, bundle size, serialization overhead, database client, regret, reversed, database library, boundary cost, drizzle, prisma, drop, engine, moved, typescript, query, compiler, wasm',
  '/tables/migrations/#pydantic':
    'data models, basemodel, faster parsing, schema checking, json validation, validate data, library rewrite, samuel colvin, core in native code, pydantic, written, speedup, version',
  '/tables/migrations/#reddit-comments':
    'shadow traffic, social network, split monolith, microservices, comments service, verification, reddit, moved, comment, p99, improvement, choose',
  '/tables/migrations/#stream-feeds':
    'news timeline, social feed, chat api, serialization, orm slow, ranking, stream, switched, getstream, times, faster, activity, service, moved, rewrite, kept',
  '/tables/migrations/#temporal-core':
    'workflow engine, durable execution, multi language client, workflows, client libraries, orchestration, one core many languages, state machine, temporal, sdk, library, shared, several, sdks, sharing, logic, across, typescript, dotnet',
  '/tables/migrations/#turborepo':
    'monorepo, incremental port, turbopack, ffi trouble, javascript tooling, frontend tooling, build tool rewrite, rewrite build system, vercel, turborepo, moved, migration',
  '/tables/migrations/#typescript-compiler':
    'faster tsc, slow type checking, ten times faster, native port, 10x, anders hejlsberg, slow compile, compiler rewrite, typescript, written, speed, didnt, microsoft, tsgo',
  '/tables/migrations/#uber-schemaless':
    'ride hailing, sharding layer rewrite, database proxy, taxi, cpu savings, datastore rewrite, uber, schemaless, rewrote, usage, dropped, switch',
  '/tables/migrations/#vite':
    'frontend build, faster production build, dev server, linear build time, build tool, webpack, slow frontend build, faster bundler, bundling, vite, replace, esbuild, rollup, rolldown, speed, switched',
  '/tables/migrations/#when-not-to-use-it':
    'survivorship bias, publication bias, cherry picking, hype',
  '/tables/migrations/#when-to-use-this-table':
    'precedent, somebody proposes a rewrite, convince management',
  '/tables/operations/':
    'sre, devops, on call, run in production, hosting, cloud, kubernetes, platform engineer, running, deployment, operations, ops, easiest, docker, startup, patches, monitoring, backend',
  '/tables/operations/#cold-start':
    'init duration, slow first request, snapstart, faas, boot, function start, scale to zero, cloud functions, starts slowly, init time, lambda, cold, times, fastest, aws, serverless, startup',
  '/tables/operations/#container-size':
    'distroless, alpine, slim, small dockerfile, multi stage build, small image, base image, huge image, reduce image, slim or alpine, smallest, docker, big, container, size',
  '/tables/operations/#cross-compile':
    'goos goarch, multi arch, apple silicon, exec format error, windows, graviton, linker not found, zigbuild, macos, build, arm64, laptop, compile, linux, cross, dependencies, raspberry, mac',
  '/tables/operations/#edge-platforms':
    'isolates, pyodide, serverless, faas, where can i host, lambda, cloud functions, run, cloudflare, workers, vercel, edge, platforms, wasm, support',
  '/tables/operations/#memory-and-cpu-limits':
    'exit code 137, gomemlimit, max old space size, cgroup, oomkilled, pod killed, memory limit exceeded, crash, number of workers, gomaxprocs, oom, containers, across, ram, cpu, limits, kubernetes, runtime, respect, container, heap, settings, pods',
  '/tables/operations/#packaging':
    'distribute, single executable, deployment artifact, bundle, sigterm, pyinstaller, graceful shutdown, pid 1, apps, packaged, static, binary, wheel, npm, cargo, ship, server, anything, installed, run',
  '/tables/operations/#profiling-and-telemetry':
    'pprof, py spy, prometheus, flame graph, apm, debug, metrics, logs, why is it slow, heap snapshot, opentelemetry, support, profile, service, production, equivalent, ebpf, auto, instrumentation',
  '/tables/operations/#security-patches':
    'zero day, rebuild base image, urgent upgrade, advisory, how fast to fix, vulnerability, hotfix, exploit, remote code execution, security, updates, reach, app, patching, effort, recent, vulnerabilities, cve',
  '/tables/operations/#security-surface':
    'install scripts, typosquatting, npm worm, hijacked packages, secure, hacked, compromised package, malicious package, dependencies, malware, attacks, registry, safest, supply, chain, attack, risk, safer',
  '/tables/operations/#support-window':
    'how long maintained, upgrade cycle, deprecated, outdated version, supported versions, how often upgrade, long term support, maintenance, out of support, end, life, dates, lts, across, upgrades, least',
  '/tables/operations/#what-the-two-ways-to-ship-decide':
    'binary vs interpreter, compiled or interpreted deployment, one file or runtime, static binary or docker, single, packages, pros, cons, security, updates, mean, rebuilding, cve, deploy',
  '/tables/operations/#when-to-use-this-table': 'plan operations, on call checklist',
  '/tables/picks/':
    'recommendations, cheat sheet, recommended, which one, situation, what should i use, use case, project type, suggestions, rule of thumb, shortlist, right tool for the job, kind, app, table, situations',
  '/tables/picks/#already-run-well':
    'should we switch, dont rewrite, legacy, keep what works, existing skills, team experience, current stack, known language, boring technology, familiar, incumbent, if it aint broke, stay, knows, service, stick, boss, run, reuse, project',
  '/tables/picks/#api-by-a-typescript-team':
    'hono, rest, json api, graphql, trpc, backend for frontend, bff, web developers, mobile app backend, koa, typescript, fastify, express, nestjs, react, team, writes, share, types, heavy, company, choosing, javascript',
  '/tables/picks/#code-at-the-edge':
    'cdn, hono, worldwide low latency, serverless, middleware, geographically distributed, vercel, fastly, worker script, cloudflare, workers, edge, code, running, close, users, functions, geo, redirect',
  '/tables/picks/#command-line-tool':
    'console program, single executable, windows mac linux, command line app, installer, exe, homebrew, cross platform, distribute binary, desktop tool, utility, developer tool, cli, tools, terminal, hard, users, devtool, company',
  '/tables/picks/#embedded-without-a-collector':
    'stm32, bare metal, automotive, safety critical, driver, raspberry pi, arduino, esp32, rtos, sensor, drone, robot, robotics, hardware, embedded, devices, microcontroller, iot, firmware, run, std, esp, device, little, ram',
  '/tables/picks/#etl-ml-or-inference':
    'neural networks, pytorch, data analysis, train a model, analytics, data science, data engineering, llm, rag, chatbot, deep learning, pandas, etl, pipelines, training, machine, models, startup, inference, service, nightly, import, transform, job',
  '/tables/picks/#full-stack-web-app':
    'nextjs, react, ecommerce, online shop, nuxt, user interface, web application, ui, svelte, vue, webshop, landing page, blog, seo, web site, saas, app, backend, website, server, rendering, side, project, stack, solo, developer, building, full, friendly, pages',
  '/tables/picks/#io-with-cpu-spikes':
    'image resizing, pdf generation, occasional heavy computation, thumbnails, resize image, convert files, generate pdf, image processing, file upload processing, report generation, cpu heavy endpoint, video transcoding, excel export, hash passwords, api, mostly, waits, sometimes, computes, heavily, slows, bursty, workloads, web, service, database, calls, math, blocked',
  '/tables/picks/#kubernetes-operator':
    'kubebuilder, crd, cloud native, custom resource, platform engineering, cluster, containers, infrastructure, orchestration, terraform provider, helm, infrastructure as code, reconcile, kube rs, kubernetes, operator, k8s, controller, build, control, plane, tools, written',
  '/tables/picks/#packaging-takes-the-time':
    'pip conflicts, works on my machine, conda, broken environment, node modules, install, installation, setup, version conflicts, requirements, deployment pain, docker image huge, dependency, hell, switch, tired, virtualenv, problems, packaging, nightmare, runtimes, waste, time, spend, headaches',
  '/tables/picks/#python-web-service':
    'line of business app, dashboard, backoffice, flask, web app, website with login, sign in, forms, cms, prototype, back office, database app, authentication, django, fastapi, shop, building, internal, tool, admin, site, build, api, team, data, entry',
  '/tables/picks/#real-time-beside-a-front-end':
    'multiplayer, notifications, collaborative editing, push messages, presence, socket, messaging, game server, streaming updates, sse, server sent events, socket io, online game, live dashboard, chat, app, websocket, react, browser, backend, prices, web',
  '/tables/picks/#reliable-service-this-quarter':
    'ship fast, time to market, side project, first product, few people, solo founder, quick, urgent, new service, greenfield, limited budget, launch, boring, startup, five, backend, stable, three, month, deadline, small, team, dependable, quickly, mvp, last, eight, weeks, engineers, low, maintenance',
  '/tables/picks/#scripting-and-automation':
    'bash replacement, devops, web scraping, scheduled task, batch job, automate, excel, csv, parse csv, rename files, scrape a website, send email, powershell, scripting, replace, scripts, glue, code, systems, cron, quick, script, reports, build, step',
  '/tables/picks/#throughput-api-or-worker':
    'web server, queue consumer, grpc service, millions of users, event driven, call other apis, job, kafka consumer, rabbitmq, concurrent requests, high, traffic, rest, api, gateway, backend, black, friday, microservice, handling, thousands, second, background, worker, throughput',
  '/tables/picks/#tight-p99':
    'gc pauses, sub millisecond, slo, ad bidding, tail latency, response time, milliseconds, microseconds, deterministic, latency sensitive, slow requests, rtb, jitter, strict, p99, sla, breaks, target, near, real, system, server, answer, ten, move',
  '/tables/picks/#type-level-expressiveness':
    'adt, pattern matching, haskell, domain modelling, strict compiler, safe, type system, algebraic data types, type safety, correctness, generics, compile time guarantees, bug free, ocaml, scala, developer, looking, backend, team, sum, traits, simple, model, business, rules, functional, programmers, choosing',
  '/tables/picks/#ultra-low-latency-core':
    'matching engine, load balancer, simd, encryption, storage engine, message broker, search engine, database engine, parser, video encoding, crypto, reverse proxy, network proxy, packet processing, performance critical, high, frequency, trading, writing, fast, build, codec, compression, library, internals, microsecond, latency, exchange, heavy, code',
  '/tables/scorecard/':
    'ranking, grades, evaluation, comparison chart, points, compare, overall, best language overall, winner, report card, star rating, evaluate languages, versus, ratings, rate, five, scores, category, reasons, wins, performance, learning, curve, eleven, criteria',
  '/tables/scorecard/#build-and-deploy':
    'single binary, release process, packaging, build times, install, compile, easy to deploy, executable, ci, rollout, hosting, setup, devops, easiest, deployment, effort, across, virtualenv, least, painful, ship, servers, hassle, code, production',
  '/tables/scorecard/#concurrency-ergonomics':
    'goroutines, cores, easy concurrency, async, concurrent, parallel, asyncio, event loop, simultaneous users, multi core, websockets, easiest, code, handles, connections, multithreading, simplest, easier, rate',
  '/tables/scorecard/#cpu-performance':
    'number crunching, computation, simd, native code, faster, slow, runtime speed, raw speed, execution speed, compute, calculation, math, cpu intensive, quickest, fastest, benchmark, heavy',
  '/tables/scorecard/#data-and-ml-ecosystem':
    'numpy, pandas, pytorch, neural networks, notebooks, data analysis, data engineering, jupyter, ml, llm, deep learning, analytics, scientific computing, plotting, statistics, libraries, machine, science, alternative, outside, ecosystem',
  '/tables/scorecard/#every-score-with-its-reasons':
    'justification, why this rating, rationale, why this score, explanation, evidence, table of scores, behind, full, reasons, four, five',
  '/tables/scorecard/#latency-determinism':
    'gc pauses, spikes, consistent response time, tail latency, real time, slow requests, stalls, freezes, lag, stop the world, stutter, predictable, times, across, random, fewest, garbage, collection, hurt, p99',
  '/tables/scorecard/#memory-of-a-service':
    'consumption, uses too much memory, cloud bill, lightweight, cheap hosting, rss, cost, memory hungry, small vps, instance size, resource usage, ram, cheapest, servers, lowest, footprint, api, least, backend, megabytes, process',
  '/tables/scorecard/#onboarding-speed':
    'beginner friendly, difficulty, time to productivity, newcomers, talent, simple, readability, junior developers, easy, hard to learn, beginners, steep, training, how long to learn, easiest, gentlest, learning, curve, pick, rated, juniors, contribute, soonest, effort, ratings, among',
  '/tables/scorecard/#one-language-with-the-browser':
    'reuse code, ui, web, share code, wasm in browser, monorepo, front end and backend, universal, types shared with api, webassembly, ssr, frontend, client, server, run',
  '/tables/scorecard/#rubric-what-one-three-and-five-mean':
    'scoring criteria, rating scale, definition of points, how scored, what does 5 mean, levels, methodology, out of five, score, ratings, explained, defined',
  '/tables/scorecard/#the-four-languages-dimension-by-dimension':
    'radar chart, overview, spider chart, visual comparison',
  '/tables/scorecard/#tooling-and-observability':
    'ide, formatter linter, race detector, static analysis, editor, vscode, debugger, logging, metrics, test runner, opentelemetry, debugging, tools, profilers, tracers, built, developer, tooling, quality, ratings, maturity, score, debug, production',
  '/tables/scorecard/#web-and-backend-ecosystem':
    'grpc, packages for servers, orm, middleware, graphql, rest, api, database drivers, web server, web development, third party libraries, community, frameworks, backend, ecosystem, microservices, framework, maturity, npm, modules, cloud, infrastructure, tools',
  '/tables/scorecard/#what-the-compiler-stops':
    'data races, correctness, runtime errors, reliability, memory safety, refactor safely, bugs, safe, safest, undefined, compile errors, catch bugs early, strict, compiler, catches, type, typescript, null, pointer, missing, values, time, compiles, found, production',
  '/tables/scorecard/#what-the-memory-figures-measure':
    'httparena, rss, methodology, benchmark, how measured, test setup, techempower, ram figures, memory, usage, numbers, reliable, lambda, come',
  '/tables/scorecard/#when-not-to-use-it': 'total score, overall winner',
});
