import { defineSearchWords } from '#data/schemas/search-words.ts';

/** Other words readers search for: what we measured. */
export const measuredWords = defineSearchWords('src/data/search-words/measured.ts', {
  '/measured/':
    'benchmark results, speed test, throughput, load test, stress test, requests per second, rps, qps, own benchmark, our own figures, own figures, measured figures, numbers, real figures, comparison of performance, how fast, how slow, cost comparison',
  '/measured/#the-service-under-load':
    'cpu per request, cpu time, latency under load, tail latency, percentile, vegeta, wrk, k6, open loop, coordinated omission',
  '/measured/#requests-that-compute-beside-requests-that-wait':
    'event loop blocked, blocking request, noisy neighbour, head of line blocking, cpu bound request',
  '/measured/#memory-when-little-happens':
    'ram usage, idle memory, rss, footprint, memory per connection, c10k, websocket connections',
  '/measured/#how-many-cores-and-what-they-cost':
    'cost per month, monthly cost, price of a core, capacity planning, sizing, calculator, cloud bill, server cost, hosting cost, savings, how many servers, vcpu',
  '/measured/#what-it-ships-and-what-a-team-waits-for':
    'build time, compile time, image size, container size, startup time, dependency count, lines of code, supply chain, ci minutes',
  '/measured/#what-a-call-across-a-boundary-costs':
    'ffi overhead, cgo overhead, pyo3 overhead, napi overhead, wasm overhead, grpc latency, unix socket, ipc cost, serialization cost',
  '/measured/#gos-latency-and-the-size-of-its-heap':
    'gogc, gomemlimit, gc pause, garbage collection pause, large heap, stop the world',
  '/measured/#method': 'how measured, interquartile, median, statistics, significance, noise',
  '/measured/#repeat-it': 'reproduce, rerun, script, lab, source of the benchmark',
  '/measured/#what-these-figures-cannot-tell':
    'limitations, caveats, fair benchmark, biased benchmark, why not techempower',
});
