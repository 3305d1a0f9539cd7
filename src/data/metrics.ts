import { languageNames } from './language-names.ts';
import { languageIds } from './schemas/language.ts';
import { defineMetrics, type Metric } from './schemas/metric.ts';

/** The four stacks of `examples/service/`. */
const stacks = languageIds.map((id) => ({ id, label: languageNames[id], language: id }));

/** Whose code calls, over what. */
const boundaries = [
  { id: 'direct', label: 'From Rust, no boundary', language: 'rust' },
  { id: 'cgo', label: 'cgo', language: 'go' },
  { id: 'pyo3', label: 'PyO3', language: 'python' },
  { id: 'napi', label: 'napi-rs', language: 'node' },
  { id: 'wazero', label: 'Wasm in wazero', language: 'go' },
  { id: 'guarded', label: 'Wasm that a deadline can end', language: 'go' },
  { id: 'grpc', label: 'gRPC on a Unix socket', language: 'go' },
  { id: 'http', label: 'JSON over HTTP on a Unix socket', language: 'go' },
] as const;

/** How many threads run Go at once on its one core. */
const processors = ['1', '2'].map((count) => ({
  id: `gomaxprocs-${count}`,
  label: `GOMAXPROCS=${count}`,
  language: 'go' as const,
}));

const heaps = [
  ['100-mb', '100 MB'],
  ['1-gb', '1 GB'],
  ['4-gb', '4 GB'],
].flatMap(([size = '', label = '']) =>
  ['100', '200'].map((gogc) => ({
    id: `${size}-gogc-${gogc}`,
    label: `${label}, GOGC ${gogc}`,
    language: 'go' as const,
  })),
);

/** The loads of `lab/requests.ts`: the end of the ids of their metrics, and their words. */
const loads = [
  { id: 'light', words: '250 requests per second', percentiles: ['p50', 'p99', 'p999'] },
  { id: 'busy', words: '500 requests per second', percentiles: ['p50', 'p99', 'p999'] },
  {
    id: 'bursts',
    words: '250 requests per second, 5% of them computing for 20 ms',
    percentiles: ['p50', 'p99', 'p999'],
  },
  { id: 'report', words: '100 reports per second', percentiles: ['p50', 'p99', 'p999'] },
] as const;

const percentileNames = {
  p50: 'Median latency',
  p99: 'p99 latency',
  p999: 'p99.9 latency',
} as const;

/** What is counted in the time of a request. */
const timed = 'From the moment a request was due to the end of its answer';

const loadMetrics = loads.flatMap(({ id, words, percentiles }) => [
  ...(id === 'bursts'
    ? []
    : [
        {
          id: `cpu-${id}`,
          experiment: 'load' as const,
          label: `CPU per request, ${words}`,
          unit: 'seconds' as const,
          says: 'CPU time of the service and its worker processes, in user and kernel, divided by the requests that succeeded. That of Postgres is not counted.',
          variants: stacks,
        },
      ]),
  ...percentiles.map((name) => ({
    id: `${name}-${id}`,
    experiment: 'load' as const,
    label: `${percentileNames[name]}, ${words}`,
    unit: 'seconds' as const,
    says: `${timed}${id === 'bursts' ? ', of those requests that do not compute' : ''}.`,
    variants: stacks,
  })),
  {
    id: `errors-${id}`,
    experiment: 'load' as const,
    label: `Failed requests, ${words}`,
    unit: 'ratio' as const,
    says: 'Share of the requests that had no answer within 10 seconds, or another than a success. In the percentiles they count as 10 seconds.',
    variants: stacks,
  },
  {
    id: `memory-${id}`,
    experiment: 'load' as const,
    label: `Memory, ${words}`,
    unit: 'bytes' as const,
    says: 'What the service and its worker processes held right after this load, and the loads before it. What processes share counts once (PSS).',
    variants: stacks,
  },
]);

const heapMetrics = (
  [
    ['slow', '256 MB of garbage per second'],
    ['fast', '512 MB of garbage per second'],
  ] as const
).flatMap(([id, words]) => [
  ...(['p99', 'p999'] as const).map((name) => ({
    id: `heap-${name}-${id}`,
    experiment: 'heap' as const,
    label: `${percentileNames[name]} in Go, ${words}`,
    unit: 'seconds' as const,
    says: `${timed}, at 500 requests per second on one core, for three sizes of the live heap and two settings of GOGC.`,
    variants: heaps,
  })),
  {
    id: `heap-cycles-${id}`,
    experiment: 'heap' as const,
    label: `Collections per minute in Go, ${words}`,
    unit: 'count' as const,
    says: 'How often the collector ran. With few collections a percentile is that of a heap which nobody collects.',
    variants: heaps,
  },
]);

/** Everything that the lab measures, in the order of `/measured/`. */
export const metrics: readonly Metric[] = defineMetrics('src/data/metrics.ts', [
  ...loadMetrics,
  {
    id: 'p99-gomaxprocs',
    experiment: 'load',
    label: 'p99 in Go beside requests that compute',
    unit: 'seconds',
    says: 'The same load as with bursts above, on the same one core. Pinned to one core, as here, Go takes 1; in a container with a CPU limit it takes 2 or more.',
    variants: processors,
  },
  {
    id: 'memory-idle',
    experiment: 'load',
    label: 'Memory when idle',
    unit: 'bytes',
    says: 'Two seconds after the first answer, before any other request. What processes share counts once (PSS).',
    variants: stacks,
  },
  {
    id: 'memory-connections',
    experiment: 'connections',
    label: 'Memory with 10,000 idle connections',
    unit: 'bytes',
    says: 'A second after the last of 10,000 connections was opened. Each had sent one request and then nothing more.',
    variants: stacks,
  },
  {
    id: 'start',
    experiment: 'load',
    label: 'From start to first answer',
    unit: 'seconds',
    says: 'From the start of the process to the first answer of `/healthz`, which does not ask the database. Files are in the cache of the operating system.',
    variants: stacks,
  },
  {
    id: 'build-cpu',
    experiment: 'ships',
    label: 'Clean build, CPU',
    unit: 'seconds',
    says: 'CPU time on all cores from the files that somebody wrote to a service that can be started: packages installed from a filled cache, and compiled for release where that is a step. Types that are checked apart from the build are not counted.',
    variants: stacks,
  },
  {
    id: 'build-wall',
    experiment: 'ships',
    label: 'Clean build, time to wait',
    unit: 'seconds',
    says: 'The same by the clock, on two cores.',
    variants: stacks,
  },
  {
    id: 'change-wall',
    experiment: 'ships',
    label: 'From a changed line to an answer',
    unit: 'seconds',
    says: 'A development build after one changed line, where there is one, and the start to the first answer.',
    variants: stacks,
  },
  {
    id: 'lines',
    experiment: 'ships',
    label: 'Lines of code',
    unit: 'count',
    says: 'Lines that are not empty, without tests and without what a tool generates.',
    variants: stacks,
    exact: true,
  },
  {
    id: 'direct-dependencies',
    experiment: 'ships',
    label: 'Direct dependencies',
    unit: 'count',
    says: 'Packages that the manifest names to run the service.',
    variants: stacks,
    exact: true,
  },
  {
    id: 'all-dependencies',
    experiment: 'ships',
    label: 'All dependencies',
    unit: 'count',
    says: 'Packages that are installed or compiled in to run the service.',
    variants: stacks,
    exact: true,
  },
  {
    id: 'install-scripts',
    experiment: 'ships',
    label: 'Packages that run code when installed or built',
    unit: 'count',
    says: 'Install scripts in npm, build scripts and procedural macros in Cargo, packages without a wheel in Python. The Go command runs none.',
    variants: stacks,
    exact: true,
  },
  {
    id: 'size-unpacked',
    experiment: 'ships',
    label: 'What is deployed, unpacked',
    unit: 'bytes',
    says: 'The program with its packages and, for Python and Node, the runtime and its standard library; Debian itself is left out.',
    variants: stacks,
    exact: true,
  },
  {
    id: 'size-packed',
    experiment: 'ships',
    label: 'What is deployed, packed',
    unit: 'bytes',
    says: 'The same as a gzipped archive, which is about what a registry sends.',
    variants: stacks,
    exact: true,
  },
  {
    id: 'call-empty',
    experiment: 'boundaries',
    label: 'An empty call into Rust',
    unit: 'seconds',
    says: 'Mean of as many calls as fit into a second, one after the other, from the language beside each boundary.',
    variants: [...boundaries],
  },
  {
    id: 'call-64-kib',
    experiment: 'boundaries',
    label: 'A call into Rust with 64 KiB',
    unit: 'seconds',
    says: 'The same with 65,536 bytes, of which the Rust side adds up every one. JSON carries them in Base64.',
    variants: [...boundaries],
  },
  ...heapMetrics,
]);
