import { defineDiagrams } from '#data/schemas/diagram.ts';

/** The pictures of the patterns, drawn at build time. */
export const diagrams = defineDiagrams('src/data/diagrams.ts', [
  {
    id: 'rust-under-go',
    title: 'A Rust core under a Go service, in its process or beside it',
    parts: [
      { id: 'client', label: 'Clients' },
      {
        id: 'go',
        label: 'Go service',
        note: 'HTTP, auth, config,\ndeadlines, metrics',
        language: 'go',
      },
      { id: 'library', label: 'Rust library', note: 'a crash ends\nthe service', language: 'rust' },
      {
        id: 'sidecar',
        label: 'Rust sidecar',
        note: 'a crash fails\nthe open calls',
        language: 'rust',
      },
    ],
    groups: [{ id: 'process', label: 'One process', parts: ['go', 'library'] }],
    arrows: [
      { from: 'client', to: 'go', label: 'HTTP' },
      { from: 'go', to: 'library', label: 'cgo\nabout 40 ns' },
      { from: 'go', to: 'sidecar', label: 'or gRPC\nabout 0.1 ms' },
    ],
  },
  {
    id: 'grpc-boundary',
    title: 'Two processes that share a schema and nothing else',
    parts: [
      { id: 'client', label: 'Clients', note: 'outside' },
      {
        id: 'go',
        label: 'Go service',
        note: 'its own limits, releases\nand crashes',
        language: 'go',
      },
      { id: 'schema', label: 'Schema', note: 'one owner,\nboth review' },
      {
        id: 'rust',
        label: 'Rust service',
        note: 'its own limits, releases\nand crashes',
        language: 'rust',
      },
    ],
    arrows: [
      { from: 'client', to: 'go', label: 'JSON' },
      { from: 'schema', to: 'go', label: 'generated code', dashed: true },
      { from: 'schema', to: 'rust', dashed: true },
      { from: 'go', to: 'rust', label: 'message, deadline,\ntrace' },
      { from: 'rust', to: 'go', label: 'reply\nor error', dashed: true },
    ],
  },
  {
    id: 'wasm-plugins',
    title: 'A Go host, two plugins in the sandbox and the one door out of it',
    parts: [
      { id: 'go', label: 'Go host', note: 'sets memory and time limits', language: 'go' },
      { id: 'rust', label: 'Plugin in Rust', note: 'own memory', language: 'rust' },
      { id: 'guest', label: 'Plugin in Go', note: 'own memory', language: 'go' },
      { id: 'door', label: 'Host functions', note: 'your list, in Go', language: 'go' },
      { id: 'system', label: 'Files, network' },
    ],
    groups: [{ id: 'sandbox', label: 'wazero', parts: ['rust', 'guest'] }],
    arrows: [
      { from: 'go', to: 'rust', label: 'input,\ncopied' },
      { from: 'go', to: 'guest' },
      { from: 'guest', to: 'go', label: 'result, copied,\nor an error', dashed: true },
      { from: 'rust', to: 'door' },
      { from: 'guest', to: 'door', label: 'requests' },
      { from: 'door', to: 'system', label: 'what you allow' },
    ],
  },
  {
    id: 'python-behind-go',
    title: 'A Go service that queues and refuses, and Python workers that hold the model',
    parts: [
      { id: 'client', label: 'Clients' },
      { id: 'go', label: 'Go service', note: 'auth, limits,\nfan-out', language: 'go' },
      { id: 'stores', label: 'Stores' },
      { id: 'queue', label: 'Bounded queue', note: 'inside Go', language: 'go' },
      { id: 'workers', label: 'Python workers', note: 'one model\neach', language: 'python' },
      { id: 'training', label: 'Training', note: 'offline', language: 'python' },
    ],
    arrows: [
      { from: 'client', to: 'go', label: 'HTTP' },
      { from: 'queue', to: 'client', label: 'full: 503', dashed: true },
      { from: 'go', to: 'queue' },
      { from: 'go', to: 'stores', label: 'fan-out' },
      { from: 'queue', to: 'workers', label: 'a batch,\na deadline' },
      { from: 'training', to: 'workers', label: 'weights', dashed: true },
    ],
  },
  {
    id: 'batch-and-real-time',
    title:
      'Go takes events in and serves them; Python reads history and publishes into the same table',
    parts: [
      { id: 'ingest', label: 'Go ingestion', note: 'checks the schema', language: 'go' },
      { id: 'queue', label: 'Queue', note: 'events' },
      { id: 'files', label: 'Object store', note: 'raw events' },
      { id: 'batch', label: 'Python batch', note: 'scheduled', language: 'python' },
      { id: 'stream', label: 'Go processor', note: 'always on', language: 'go' },
      { id: 'table', label: 'Table', note: 'one writer per column' },
      { id: 'api', label: 'Go API', note: 'always on', language: 'go' },
    ],
    groups: [{ id: 'again', label: 'Reruns', parts: ['files', 'batch'] }],
    arrows: [
      { from: 'ingest', to: 'queue', label: 'id and time' },
      { from: 'queue', to: 'files' },
      { from: 'queue', to: 'stream' },
      { from: 'files', to: 'batch', label: 'a range\nof days' },
      { from: 'batch', to: 'table', label: 'days' },
      { from: 'stream', to: 'table', label: 'upserts' },
      { from: 'table', to: 'api', label: 'rows by key' },
    ],
  },
  {
    id: 'when-not-to-rewrite',
    title: 'The questions between a complaint and a rewrite',
    parts: [
      { id: 'figure', label: 'Is a target missed?', note: 'money, p99 or hours' },
      { id: 'profile', label: 'Is your code the cause?', note: 'ask a profile' },
      {
        id: 'cheap',
        label: 'Still missed after repair?',
        note: 'upgrade, library,\nallocations,\ncache, replicas',
      },
      { id: 'cut', label: 'Can a part be cut out?', note: 'flat data,\nfew large calls' },
      { id: 'both', label: 'Run both to a date', note: 'then delete one' },
      { id: 'stay', label: 'Stay', note: 'keep what\nyou have' },
    ],
    arrows: [
      { from: 'figure', to: 'profile', label: 'yes' },
      { from: 'profile', to: 'cheap', label: 'yes' },
      { from: 'cheap', to: 'cut', label: 'yes' },
      { from: 'cut', to: 'both', label: 'yes' },
      { from: 'figure', to: 'stay', label: 'no' },
      { from: 'profile', to: 'stay', label: 'no' },
      { from: 'cheap', to: 'stay', label: 'no' },
      { from: 'cut', to: 'stay', label: 'no' },
    ],
  },
]);
