import { defineTable } from '#data/schemas/table.ts';
import { languageColumns } from './languages.ts';

export const operations = defineTable('src/data/operations.ts', {
  id: 'operations',
  title: 'Operations and deployment',
  caption:
    'What you build, ship, start, limit, patch and watch in each language, with the version or the day for which each figure holds.',
  rowHeader: 'Topic',
  verified: '2026-11-23',
  columns: languageColumns,
  rows: [
    {
      id: 'packaging',
      label: 'Packaging',
      aliases: ['how to ship', 'binary or interpreter'],
      cells: {
        go: {
          lead: 'One binary, static without cgo',
          verified: '2026-11-30',
          points: [
            {
              text: 'A program is one binary, and it is static if cgo is switched off',
              kind: 'documented',
              sources: ['go-faq', 'go-1-20'],
            },
            {
              text: 'Set `CGO_ENABLED=0` for the build, because on Linux with a C compiler the packages `net` and `os/user` use cgo',
              kind: 'documented',
              sources: ['go-1-20', 'go-faq'],
            },
            {
              text: 'Without cgo Go looks up host names with its own resolver and users in `/etc/passwd`, so it misses users from LDAP and names that only the system’s resolver knows',
              kind: 'documented',
              sources: ['go-net-resolver', 'go-os-user'],
            },
            {
              text: 'The garbage collector and the scheduler are inside the binary, so a fix to them needs a rebuild and a redeploy',
              kind: 'documented',
              sources: ['go-faq'],
            },
          ],
        },
        python: {
          lead: 'An interpreter and prebuilt wheels',
          verified: '2026-11-30',
          points: [
            {
              text: 'You ship an interpreter, a virtual environment and prebuilt wheels, whose manylinux tag names the oldest glibc that they accept',
              kind: 'documented',
              sources: ['manylinux', 'python-installing'],
            },
            {
              text: '`uv` manages environments, lock files and Python itself, Poetry is the alternative, and conda or pixi also install libraries that are not Python packages',
              kind: 'judgement',
              sources: ['uv', 'conda'],
            },
            {
              text: '`uv` keeps a lock file of its own, `uv.lock`, and exports the standard `pylock.toml` (March 2025), from which `pip` has installed since 26.1, as an experiment',
              kind: 'documented',
              sources: ['uv-project-structure-and-files', 'pep-751', 'pip-changelog'],
            },
          ],
        },
        node: {
          lead: 'A runtime and locked packages',
          verified: '2026-11-30',
          points: [
            {
              text: 'You ship Node with the packages of `package.json` and a committed lock file, which `npm ci` installs exactly',
              kind: 'documented',
              sources: ['node-security-practices'],
            },
            {
              text: 'As process 1 of a container Node ignores `SIGTERM` unless your code handles it, and `npm start` does not pass that signal on',
              kind: 'documented',
              sources: ['docker-node-practices'],
            },
            {
              text: '`node --build-sea` has made a single executable file since 25.5, and was still in active development in 26.12',
              kind: 'documented',
              sources: ['node-25-5-0', 'node-sea-26-12', 'node-sea'],
            },
            {
              text: 'A single executable contains all of Node: a one-line program came to 150 MB (Node 26.10.0, Linux x64, measured by us on 23 November 2026)',
              kind: 'measured',
              sources: ['node-repository'],
            },
          ],
        },
        rust: {
          lead: 'One binary, static with musl',
          points: [
            {
              text: 'A program is one binary, and on Linux it is static only if you build for a musl target or set `crt-static`',
              kind: 'documented',
              sources: ['rust-linkage', 'rust-1-93-0'],
            },
            {
              text: 'On the usual gnu target the binary loads glibc when it starts',
              kind: 'documented',
              sources: ['rust-linkage'],
            },
          ],
        },
      },
    },
    {
      id: 'container-size',
      label: 'Container size',
      aliases: ['docker image size', 'image size', 'how big is the container', 'MB'],
      cells: {
        go: {
          lead: 'About 2 MiB plus your binary',
          verified: '2026-11-30',
          points: [
            {
              text: 'The image is very small: your binary on distroless static (about 2 MiB) or on the empty image `scratch`',
              kind: 'documented',
              sources: ['distroless', 'distroless-static'],
            },
            {
              text: 'Distroless static has the CA certificates, time zones, `/tmp` and user file that `scratch` lacks, and no shell either',
              kind: 'documented',
              sources: ['distroless', 'distroless-static'],
            },
            {
              text: 'Only the build stage is large: `golang:1.27.1` was 316.2 MB compressed (amd64, September 2026), but take the newest patch, which by 30 November was 1.27.4',
              kind: 'measured',
              sources: ['image-golang-1-27', 'go-vuln-2026-6859'],
            },
          ],
        },
        python: {
          lead: 'About 43 MB plus your dependencies',
          verified: '2026-11-30',
          points: [
            {
              text: '`python:3.14-slim` is 43.4 MB compressed and the alpine variant 17.8 MB, before your dependencies (amd64, August and September 2026)',
              kind: 'measured',
              sources: ['image-python-3-14-slim', 'image-python-3-14-alpine'],
            },
            {
              text: 'The base is small, but heavy native dependencies make the image large',
              kind: 'judgement',
              sources: ['image-python-3-14-slim'],
            },
            {
              text: 'Prefer slim to alpine, because the alpine image of 3.14 is built without profile-guided optimisation',
              kind: 'judgement',
              sources: ['image-python-3-14-alpine', 'image-python-3-14-slim'],
            },
          ],
        },
        node: {
          lead: 'About 85 MB plus your packages',
          verified: '2026-11-30',
          points: [
            {
              text: '`node:26-slim` is 84.6 MB compressed (amd64, July 2026), `node:24-slim` 80.5 MB and `node:24-alpine` 58.2 MB (August 2026), before your packages',
              kind: 'measured',
              sources: ['image-node-26-slim', 'image-node-24-slim', 'image-node-24-alpine'],
            },
            {
              text: 'The base is medium-sized, about twice as large as Python’s, and `node_modules` comes on top',
              kind: 'judgement',
              sources: ['image-node-26-slim', 'image-python-3-14-slim'],
            },
            {
              text: 'Distroless has images for Node 22, 24 and 26',
              kind: 'documented',
              sources: ['distroless'],
            },
            {
              text: 'The official Linux binaries have needed the library libatomic since Node 25, which a minimal image of your own may lack',
              kind: 'documented',
              sources: ['node-26-13-0', 'docker-node-26-slim'],
            },
            {
              text: 'Prefer slim to alpine, because on x64 `node:24-alpine` installs an unofficial musl build',
              kind: 'judgement',
              sources: ['image-node-24-alpine'],
            },
          ],
        },
        rust: {
          lead: 'About 2 MiB plus your binary',
          points: [
            {
              text: 'The image is very small: a musl build runs on distroless static (about 2 MiB) or `scratch`, and a glibc build on the larger distroless cc',
              kind: 'documented',
              sources: ['distroless', 'distroless-static', 'distroless-cc'],
            },
            {
              text: 'A hello-world binary took 446 KB when it loads glibc, and 555 KB as a static musl build (Rust 1.95, x86-64 Linux, measured by us on 30 November 2026)',
              kind: 'measured',
              sources: ['rust-linkage'],
            },
            {
              text: 'Only the build stage is large: `rust:1.98-slim` was 319 MB compressed (amd64, September 2026)',
              kind: 'measured',
              sources: ['image-rust-1-98-slim'],
            },
          ],
        },
      },
    },
    {
      id: 'cross-compile',
      label: 'Cross-compiling',
      aliases: ['build for another platform', 'arm64'],
      cells: {
        go: {
          lead: 'Two variables for pure Go',
          verified: '2026-11-30',
          points: [
            {
              text: '`GOOS` and `GOARCH` choose the platform, and pure Go needs no further toolchain',
              kind: 'documented',
              sources: ['go-install-source'],
            },
            {
              text: 'cgo is off when you cross-compile, so code that uses C libraries needs `CGO_ENABLED=1` and a C compiler for the other platform',
              kind: 'documented',
              sources: ['cgo-cross-compiling'],
            },
          ],
        },
        python: {
          lead: 'Seldom needed, thanks to wheels',
          points: [
            {
              text: 'A pure-Python wheel runs anywhere, and the authors of native packages build a wheel for each platform in manylinux or musllinux images',
              kind: 'documented',
              sources: ['manylinux', 'python-installing'],
            },
            {
              text: 'PyInstaller does not cross-compile, so bundle on each platform to which you ship',
              kind: 'documented',
              sources: ['pyinstaller'],
            },
          ],
        },
        node: {
          lead: 'Nothing to compile without addons',
          verified: '2026-11-30',
          points: [
            {
              text: 'Plain JavaScript needs no compiling, but native addons are compiled for each platform and architecture',
              kind: 'documented',
              sources: ['node-addon-build-tools'],
            },
            {
              text: 'A single executable for another platform must be built with the code cache and the startup snapshot switched off',
              kind: 'documented',
              sources: ['node-sea-cross-platform'],
            },
            {
              text: 'Deno is the alternative, since `deno compile --target` builds for other systems and architectures',
              kind: 'documented',
              sources: ['deno-compile'],
            },
          ],
        },
        rust: {
          lead: 'One command plus a linker',
          points: [
            {
              text: '`rustup target add` brings only the standard library of the target, and you supply the linker and the C libraries',
              kind: 'documented',
              sources: ['rustup-cross-compilation'],
            },
            {
              text: '`cargo-zigbuild` supplies the linker and the C library',
              kind: 'documented',
              sources: ['cargo-zigbuild'],
            },
            {
              text: 'Prefer `cargo-zigbuild` to `cross`, which works in containers, because the last tagged release of `cross` is of February 2023',
              kind: 'judgement',
              sources: ['cross-rs'],
            },
          ],
        },
      },
    },
    {
      id: 'cold-start',
      label: 'Cold start',
      aliases: ['start-up time', 'startup time', 'serverless', 'AWS Lambda'],
      cells: {
        go: {
          lead: '43 ms from a zip',
          verified: '2026-11-30',
          points: [
            {
              text: 'A hello-world function took 43.1 ms to initialise from a zip, and 46 ms at the 95th percentile (AWS Lambda, 512 MB, arm64, July and August 2026, 514 starts in lambda-perf’s data, computed by us)',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
            {
              text: 'From a container image a hello-world function took 40 ms, and 78 ms at the 95th percentile',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
            {
              text: 'AWS Lambda runs Go on the OS-only runtime `provided.al2023`, because its managed runtime `go1.x` is deprecated',
              kind: 'documented',
              sources: ['lambda-go', 'lambda-os-only-runtimes'],
            },
            {
              text: 'SnapStart, which starts a function from a snapshot, works for Go only in container images (since July 2026), and needs a label or hooks of your own',
              kind: 'documented',
              sources: ['lambda-snapstart-container-images', 'serverless-snapstart-images'],
            },
          ],
        },
        python: {
          lead: '101 ms from a zip',
          verified: '2026-11-30',
          points: [
            {
              text: 'A hello-world function on Python 3.14 took 101.5 ms to initialise from a zip, and 124 ms at the 95th percentile (AWS Lambda, 512 MB, arm64, July and August 2026, 514 starts in lambda-perf’s data, computed by us)',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
            {
              text: 'From a container image a hello-world function took 157 ms, and 327 ms at the 95th percentile',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
            {
              text: 'Older versions started sooner: 73 to 74 ms for 3.9 to 3.11, and 80 to 81 ms for 3.12 and 3.13',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
            {
              text: 'Imports decide in real programs, and the lazy imports of 3.15 can [halve the start](/python/#cold-start) of a command-line tool',
              kind: 'documented',
              sources: ['pep-810', 'python-3-15'],
            },
            {
              text: 'Compile to bytecode when you build an image: your packages with `UV_COMPILE_BYTECODE=1` in `uv`, and with `python -m compileall` the standard library, which the official `python` image leaves uncompiled and `uv` does not touch',
              kind: 'documented',
              sources: ['uv-docker'],
            },
            {
              text: 'SnapStart, which starts a function from a snapshot, covers Python from 3.12 on: the managed runtimes, and since July 2026 container images too',
              kind: 'documented',
              sources: [
                'lambda-snapstart',
                'lambda-snapstart-container-images',
                'serverless-snapstart-images',
              ],
            },
          ],
        },
        node: {
          lead: '125 ms from a zip',
          verified: '2026-11-30',
          points: [
            {
              text: 'A hello-world function on Node 24 took 124.5 ms to initialise from a zip, and 140 ms at the 95th percentile (AWS Lambda, 512 MB, arm64, July and August 2026, 514 starts in lambda-perf’s data, computed by us)',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
            {
              text: 'From a container image a hello-world function took 228 ms, and 707 ms at the 95th percentile',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
            {
              text: 'Older versions started a little later, at 132 ms for Node 20 and 130 ms for Node 22, while AWS’s experimental runtime LLRT, with a part of Node’s API, took 63 ms',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
            {
              text: 'Larger programs start sooner as one bundled file and with the module compile cache, stable since 24.15 and 25.4',
              kind: 'documented',
              sources: ['esbuild-node-bundling', 'node-24-15-0'],
            },
            {
              text: 'SnapStart, which starts a function from a snapshot, works for Node only in container images (since July 2026), and needs a label or hooks of your own',
              kind: 'documented',
              sources: ['lambda-snapstart-container-images', 'serverless-snapstart-images'],
            },
          ],
        },
        rust: {
          lead: '14 ms from a zip',
          verified: '2026-11-30',
          points: [
            {
              text: 'A hello-world function took 13.9 ms to initialise from a zip, and 24 ms at the 95th percentile (AWS Lambda, 512 MB, arm64, July and August 2026, 502 starts in lambda-perf’s data, computed by us)',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
            {
              text: 'From a container image a hello-world function took 30 ms, and 78 ms at the 95th percentile',
              kind: 'measured',
              sources: ['lambda-perf-daily-data-2026-07'],
            },
            {
              text: 'AWS Lambda runs Rust on the OS-only runtime `provided.al2023`, and its support has been generally available since November 2025',
              kind: 'documented',
              sources: ['lambda-rust-runtime-1-0', 'lambda-os-only-runtimes'],
            },
            {
              text: 'SnapStart, which starts a function from a snapshot, works for Rust only in container images (since July 2026), and needs a label or hooks of your own',
              kind: 'documented',
              sources: ['lambda-snapstart-container-images', 'serverless-snapstart-images'],
            },
          ],
        },
      },
    },
    {
      id: 'memory-and-cpu-limits',
      label: 'Memory limit and cores',
      aliases: ['OOM killed', 'out of memory', 'kubernetes limits', 'CPU throttling', 'heap size'],
      cells: {
        go: {
          lead: 'A soft memory limit to set',
          verified: '2026-11-30',
          points: [
            {
              text: '`GOMEMLIMIT` is a soft limit: set it 5 to 10% below the container’s limit, and expect the program to exceed it if the live data does not fit',
              kind: 'documented',
              sources: ['go-gc-guide'],
            },
            {
              text: '`GOMAXPROCS` follows the container’s CPU limit if `go.mod` declares Go 1.25 or later, but is never below two on a machine with two cores or more',
              kind: 'documented',
              sources: ['go-gomaxprocs', 'go-runtime-gomaxprocs'],
            },
            {
              text: 'A CPU request without a limit does not count, so `GOMAXPROCS` is then the number of cores of the machine unless you set it',
              kind: 'documented',
              sources: ['go-gomaxprocs'],
            },
          ],
        },
        python: {
          lead: 'No heap limit to set',
          verified: '2026-11-30',
          points: [
            {
              text: 'The heap has no limit of its own, so the container ends a process that grows too large: measure one worker, and choose the number of workers by memory',
              kind: 'judgement',
              sources: ['python-multiprocessing'],
            },
            {
              text: 'Python does not read the container’s CPU limit: under a limit of half a core `os.cpu_count()` still reported both cores of the machine (Python 3.13, measured by us on 30 November 2026)',
              kind: 'measured',
              sources: ['python-3-13-cpu-count'],
            },
            {
              text: 'So set `PYTHON_CPU_COUNT`, since 3.13, for Python’s own pools, and `OMP_NUM_THREADS` for native libraries, which may otherwise start [far more threads than the limit has cores](/stacks/python-ml-service/#cpu-threads-inside-a-container-limit)',
              kind: 'documented',
              sources: ['python-3-13-cpu-count', 'onyx-torch-threads'],
            },
          ],
        },
        node: {
          lead: 'A hard heap limit to check',
          verified: '2026-11-30',
          points: [
            {
              text: 'Node derives a limit for the JavaScript heap from the container’s memory, and the result [can be too small or too large](/pitfalls/#node-heap-limits-in-containers)',
              kind: 'documented',
              sources: ['node-issue-64646', 'ghost-activitypub-heap'],
            },
            {
              text: 'So set it with `--max-old-space-size`, for which Node’s documentation suggests 1,536 MiB on a machine with 2 GiB, or with `--max-old-space-size-percentage`, and divide it, because each process and each worker thread gets the whole value',
              kind: 'documented',
              sources: ['node-cli-24', 'node-cli', 'node-worker-threads'],
            },
            {
              text: 'Buffers lie outside that heap, so the container’s limit can be reached while the heap is half empty',
              kind: 'documented',
              sources: ['node-buffer-memory'],
            },
            {
              text: 'One process uses one core for JavaScript, so set CPU and memory for each replica, and divide them if you run several processes',
              kind: 'judgement',
              sources: ['node-event-loop', 'node-cluster'],
            },
          ],
        },
        rust: {
          lead: 'No heap limit, little to set',
          verified: '2026-11-30',
          points: [
            {
              text: 'Memory is released when its owner goes out of scope, so a process holds little more than it uses, apart from what its allocator keeps',
              kind: 'judgement',
              sources: ['rust-book-drop'],
            },
            {
              text: 'Replacing the system’s allocator, by jemalloc or mimalloc, has cut memory a great deal in some programs, and ripgrep’s musl build uses jemalloc, because musl’s own allocator slowed it down',
              kind: 'documented',
              sources: ['rust-perf-book', 'ripgrep-musl-allocator'],
            },
            {
              text: 'tokio starts one worker for each core that the standard library reports, and on Linux that number is the container’s CPU limit, rounded down',
              kind: 'documented',
              sources: ['tokio-runtime-builder', 'rust-available-parallelism'],
            },
          ],
        },
      },
    },
    {
      id: 'edge-platforms',
      label: 'Edge and function platforms',
      aliases: ['cloudflare workers', 'vercel functions', 'edge functions', 'deno deploy'],
      cells: {
        go: {
          lead: 'Functions yes, the edge hardly',
          verified: '2026-11-30',
          points: [
            {
              text: 'Cloudflare Workers has no direct support for Go, only WebAssembly, in practice with the community package `syumai/workers`, which calls itself experimental',
              kind: 'documented',
              sources: ['workers-languages', 'syumai-workers-readme'],
            },
            {
              text: 'AWS Lambda and Vercel run Go as functions (August 2026)',
              kind: 'documented',
              sources: ['lambda-go', 'vercel-packages-node-python-6-54'],
            },
          ],
        },
        python: {
          lead: 'Functions yes, the edge partly',
          verified: '2026-11-30',
          points: [
            {
              text: 'Cloudflare Workers runs Python on Pyodide and bundles the packages of `pyproject.toml`, FastAPI among them, if they are pure Python or built for WebAssembly (September 2026)',
              kind: 'documented',
              sources: [
                'python-workers-packages',
                'workers-py-readme',
                'write-cloudflare-workers-python',
              ],
            },
            {
              text: 'AWS Lambda and Vercel run Python as functions (August 2026)',
              kind: 'documented',
              sources: ['lambda-snapstart', 'vercel-packages-node-python-6-54'],
            },
          ],
        },
        node: {
          lead: 'Functions yes, the edge too',
          verified: '2026-11-30',
          points: [
            {
              text: 'Cloudflare Workers runs JavaScript and TypeScript directly, on a runtime of its own with a part of Node’s API, and Deno Deploy is made for them, Node applications included',
              kind: 'documented',
              sources: ['workers-languages', 'workers-nodejs', 'about-deno-deploy'],
            },
            {
              text: 'AWS Lambda and Vercel run Node as functions, and Vercel advises moving from its Edge Runtime to Node (2026)',
              kind: 'documented',
              sources: ['runtimes', 'edge-runtime'],
            },
          ],
        },
        rust: {
          lead: 'Functions yes, the edge as WebAssembly',
          verified: '2026-11-30',
          points: [
            {
              text: 'Cloudflare Workers runs Rust as WebAssembly through its own library `workers-rs`, with most bindings of the platform (0.8, June 2026)',
              kind: 'documented',
              sources: ['workers-languages', 'workers-rs-readme'],
            },
            {
              text: 'AWS Lambda and Vercel run Rust as functions (August 2026)',
              kind: 'documented',
              sources: ['lambda-rust-runtime-1-0', 'vercel-packages-node-python-6-54'],
            },
          ],
        },
      },
    },
    {
      id: 'security-surface',
      label: 'Security surface and supply chain',
      aliases: ['security surface', 'attack surface', 'vulnerabilities', 'supply chain', 'malware'],
      cells: {
        go: {
          lead: 'Installing runs no module code',
          verified: '2026-11-30',
          points: [
            {
              text: 'The surface is small, because fetching or building a module is designed to run none of its code, but it is not zero',
              kind: 'judgement',
              sources: ['go-supply-chain'],
            },
            {
              text: 'There is no package registry with accounts of its own, but the account on the code host can be hijacked: on 22 April 2026 one was, and a fork of the tool `goreman` was replaced with malware',
              kind: 'documented',
              sources: ['go-supply-chain', 'kronos-goreman-hijack'],
            },
            {
              text: '`go.mod` fixes exact versions, and `go.sum` holds their checksums, which a public database confirms',
              kind: 'documented',
              sources: ['go-supply-chain'],
            },
            {
              text: 'By default modules come through Google’s mirror, which then also learns the paths of your private ones, so set `GOPRIVATE` for them',
              kind: 'documented',
              sources: ['go-module-reference'],
            },
            {
              text: 'Five ways around the checksum check were closed in 2026, so patch the toolchain on build machines too',
              kind: 'documented',
              sources: [
                'go-issue-79070',
                'go-issue-80744',
                'go-issue-80745',
                'go-issue-81833',
                'go-issue-81834',
              ],
            },
            {
              text: 'The collection of the OpenSSF named 20 malicious Go modules by August 2026, all of them imitations or bait',
              kind: 'documented',
              sources: ['openssf-malicious-packages-go-reports'],
            },
            {
              text: '`govulncheck` reports only the known vulnerabilities that your code can reach',
              kind: 'documented',
              sources: ['go-vulnerability-management'],
            },
          ],
        },
        python: {
          lead: 'Installing source packages runs code',
          verified: '2026-11-30',
          points: [
            {
              text: 'The surface is moderate to large, and hijacked accounts and build pipelines are a greater danger than native wheels',
              kind: 'judgement',
              sources: ['pypi-litellm-incident'],
            },
            {
              text: 'Installing a source distribution runs the project’s build code, which `pip install --only-binary :all:` refuses, except for a path or URL that you name yourself',
              kind: 'documented',
              sources: ['pip-secure-installs'],
            },
            {
              text: 'A `.pth` file in an installed package can run code each time the interpreter starts, and since Python 3.15 a `.start` file can too',
              kind: 'documented',
              sources: ['pep-829', 'pysec-2026-2'],
            },
            {
              text: 'Two malicious releases of `litellm` were online for 2 h 32 min in March 2026 and downloaded over 119,000 times, and two of `lightning` for 42 minutes on 30 April',
              kind: 'documented',
              sources: [
                'pypi-litellm-incident',
                'pysec-2026-2',
                '2-6-2-2-6-3',
                'pytorch-lightning-compromised-pypi',
              ],
            },
            {
              text: 'The LiteLLM project reported one more compromised release, 1.107.0, in October 2026',
              kind: 'documented',
              sources: ['litellm-1-107-0'],
            },
            {
              text: 'Releases that are only some days old can be held back, with `--uploaded-prior-to` in `pip` or `--exclude-newer` in `uv`',
              kind: 'documented',
              sources: ['pip-changelog', 'pypi-litellm-incident'],
            },
            {
              text: 'PyPI has refused new files for releases older than 14 days since July 2026, so an old version cannot be poisoned later',
              kind: 'documented',
              sources: ['pypi-14-day-releases'],
            },
            {
              text: 'Attestations came with 17% of the uploads to PyPI in 2025 (counted by PyPI), but they do not protect against a hijacked pipeline',
              kind: 'measured',
              sources: ['pypi-2025-review', 'pypi-litellm-incident'],
            },
          ],
        },
        node: {
          lead: 'Installing runs scripts until npm 12',
          verified: '2026-11-30',
          points: [
            {
              text: 'The record of attacks on `npm` in 2025 and 2026 is the longest of the four, though the surface of one service depends on how many packages it takes',
              kind: 'judgement',
              sources: ['shai-hulud-npm', 'add-reports-aug-2026-npm-worm'],
            },
            {
              text: 'A worm of 4 August 2026 compromised 444 packages in 2,234 versions, through a `preinstall` script',
              kind: 'documented',
              sources: ['add-reports-aug-2026-npm-worm'],
            },
            {
              text: 'Two trojanised versions of `axios` were online for about three hours on 31 March 2026',
              kind: 'documented',
              sources: ['axios-post-mortem', 'axios-compromise'],
            },
            {
              text: 'The Miasma worm of 3 June 2026 declared no script in 57 packages: a `binding.gyp` file made npm’s own build of native code run it',
              kind: 'documented',
              sources: ['add-miasma-phantom-gyp-worm-wave'],
            },
            {
              text: 'The collection of the OpenSSF held over 15,400 reports on npm packages in the part that we could see in August 2026, much of it spam',
              kind: 'documented',
              sources: ['openssf-malicious-packages-npm-reports'],
            },
            {
              text: '`npm` 12 (July 2026) runs neither install scripts nor such native builds without your approval, but Node still brings `npm` 11, as 26.11.0 did with 11.20.0',
              kind: 'documented',
              sources: ['npm-12-install-scripts', 'npm-12-changes', 'node-download-26-11'],
            },
            {
              text: '`pnpm` has blocked install scripts since version 10, and since 11 (April 2026) it waits one day before it accepts a new version',
              kind: 'documented',
              sources: ['pnpm-supply-chain', 'pnpm-11'],
            },
            {
              text: '`min-release-age` holds back fresh releases in `npm`, but it is not set by default',
              kind: 'documented',
              sources: ['npm-12-config', 'node-security-practices'],
            },
          ],
        },
        rust: {
          lead: 'Building runs code of crates',
          verified: '2026-11-30',
          points: [
            {
              text: 'The surface is small while the program runs and moderate while it is built',
              kind: 'judgement',
              sources: ['rust-book-ownership', 'cargo-build-scripts'],
            },
            {
              text: 'Safe Rust excludes data races, double frees and use after free',
              kind: 'documented',
              sources: ['rust-book-ownership', 'rustonomicon-races'],
            },
            {
              text: 'Build scripts (`build.rs`) and procedural macros run on your machine while you build',
              kind: 'documented',
              sources: ['cargo-build-scripts'],
            },
            {
              text: 'Malicious versions of `arrayref`, `internment` and `append-only-vec` were online for 86 to 107 minutes on 20 August 2026',
              kind: 'documented',
              sources: ['crates-arrayref-attack'],
            },
            {
              text: 'The bad `arrayref` was downloaded 2,285 times, less than a tenth of the crate’s traffic, because most users had an older version in their lock file',
              kind: 'documented',
              sources: ['incorporate-updated-information-arrayref-usage'],
            },
            {
              text: 'The collection of the OpenSSF named 20 malicious crates by August 2026, as many as Go modules',
              kind: 'documented',
              sources: [
                'openssf-malicious-packages-crates-io-reports',
                'openssf-malicious-packages-go-reports',
              ],
            },
            {
              text: 'crates.io offers trusted publishing, also as the only way to publish, and Cargo’s `registry.global-min-publish-age`, stabilised in August 2026 for version 1.100, keeps out versions that are too new',
              kind: 'documented',
              sources: ['crates-update-2026-01', 'cargo-min-publish-age'],
            },
            {
              text: 'Commit the lock file, and audit crates with `cargo-vet`',
              kind: 'judgement',
              sources: ['cargo-vet'],
            },
          ],
        },
      },
    },
    {
      id: 'security-patches',
      label: 'Security patches',
      aliases: ['CVE', 'patching', 'security updates', 'security releases', 'Brotli', 'Node2Shell'],
      cells: {
        go: {
          lead: 'Rebuild and redeploy the binary',
          verified: '2026-11-30',
          points: [
            {
              text: 'The HTTP server and TLS are part of your binary, so each of their fixes needs a rebuild and a redeploy',
              kind: 'documented',
              sources: ['go-faq', 'go-1-27-2-security'],
            },
            {
              text: '1.27.2 and 1.26.9 (8 October 2026) fixed 15 security issues, eight of them in `net/http`',
              kind: 'documented',
              sources: ['go-1-27-2-security'],
            },
            {
              text: '1.27.3 and 1.26.10 (20 October) stopped trusting a few intermediate certificates',
              kind: 'documented',
              sources: ['go-issue-82345'],
            },
            {
              text: '1.27.4 and 1.26.11 (about 10 November) fixed a crash of HTTP/1 servers that use `MaxBytesReader`, and were the newest that we saw by 30 November',
              kind: 'documented',
              sources: ['go-vuln-2026-6859'],
            },
          ],
        },
        python: {
          lead: 'Replace interpreter and native packages',
          verified: '2026-11-30',
          points: [
            {
              text: 'A fix arrives with a new interpreter, a new base image or a new version of a package, so rebuild the image for each',
              kind: 'judgement',
            },
            {
              text: '3.15.2 (25 October 2026) is a security update: its `ssl` module refuses certificates of a compromised authority',
              kind: 'documented',
              sources: ['python-3-15-released'],
            },
            {
              text: 'The Brotli flaw of October 2026 (CVE-2026-111497) was in the packages `brotli` before 1.2.1 and `brotlicffi` too, which requests, HTTPX and aiohttp use for responses if one is installed',
              kind: 'documented',
              sources: ['brotli-advisory', 'pysec-2026-4322'],
            },
            {
              text: 'Pin `brotli` 1.2.1 yourself, because an extra such as `httpx2[brotli]` still accepts 1.2.0 (HTTPX2 2.16.2)',
              kind: 'documented',
              sources: ['httpx2', 'brotli-advisory'],
            },
          ],
        },
        node: {
          lead: 'Replace Node, update npm packages',
          verified: '2026-11-30',
          points: [
            {
              text: '26.12.1, 24.22.1 and 22.23.4 (21 October 2026) fixed ten vulnerabilities',
              kind: 'documented',
              sources: ['node-26-12-1'],
            },
            {
              text: 'CVE-2026-111497, one of the five that Node rates as high, let crafted Brotli data write beyond a buffer and possibly run an attacker’s code',
              kind: 'documented',
              sources: ['node-vuln-204', 'node-26-12-1'],
            },
            {
              text: 'Brotli responses to `fetch` reach the faulty decoder, and so do Brotli requests under Express 5',
              kind: 'documented',
              sources: ['node-20-11-1', 'body-parser'],
            },
            {
              text: 'Programs started from a startup snapshot, single executables built with one among them, could repeat the same random UUIDs in every process (CVE-2026-106074)',
              kind: 'documented',
              sources: ['node-vuln-203'],
            },
            {
              text: 'Patch a server that the public can reach on the day when such a flaw is published',
              kind: 'judgement',
              sources: ['node-vuln-204', 'next-react2shell'],
            },
          ],
        },
        rust: {
          lead: 'Update crates, rebuild and redeploy',
          verified: '2026-11-30',
          points: [
            {
              text: 'HTTP and TLS come from crates, so their fixes need an update of the lock file, a rebuild and a redeploy',
              kind: 'documented',
              sources: ['rust-std-index', 'rustsec-2026-0258'],
            },
            {
              text: 'The HTTP/2 crate `h2`, which hyper uses, queued empty frames without limit until 0.4.16 (17 August 2026), so that a peer could exhaust memory (rated low)',
              kind: 'documented',
              sources: ['rustsec-2026-0258'],
            },
            {
              text: 'Two flaws of Cargo, fixed in Rust 1.96 (28 May 2026), concerned registries other than crates.io',
              kind: 'documented',
              sources: ['cargo-cve-2026-5222', 'cargo-cve-2026-5223'],
            },
            {
              text: '`cargo audit` and `cargo deny` report crates with known vulnerabilities',
              kind: 'documented',
              sources: ['cargo-audit', 'cargo-deny'],
            },
          ],
        },
      },
    },
    {
      id: 'profiling-and-telemetry',
      label: 'Profiling and telemetry',
      aliases: ['observability', 'tracing', 'opentelemetry', 'monitoring', 'eBPF'],
      cells: {
        go: {
          lead: 'Profiler built in, traces stable',
          verified: '2026-11-30',
          points: [
            {
              text: '`pprof` profiles and an execution tracer are built in, with a flight recorder since 1.25 and a profile of leaked goroutines since 1.27',
              kind: 'documented',
              sources: ['go-1-25', 'go-1-27'],
            },
            {
              text: 'OpenTelemetry lists traces and metrics for Go as stable and logs as beta (August 2026)',
              kind: 'documented',
              sources: ['otel-status-data', 'otel-languages'],
            },
            {
              text: 'Prometheus has a client library of its own for Go, the usual choice for metrics where Prometheus already collects them',
              kind: 'judgement',
              sources: ['prometheus-client-golang'],
            },
            {
              text: 'Zero-code instrumentation comes in two kinds: one is added while you build (v1 since July 2026), the other watches an unmodified binary through eBPF on Linux and knows the `pgx` driver (v0.10.0, August 2026)',
              kind: 'documented',
              sources: ['otel-go-compile-time', 'otel-obi'],
            },
          ],
        },
        python: {
          lead: 'Profiler built in, traces stable',
          verified: '2026-11-30',
          points: [
            {
              text: 'A sampling profiler has been in the standard library since 3.15 and attaches to a running process, and `py-spy` does the same for earlier versions',
              kind: 'documented',
              sources: ['python-profiling', 'py-spy'],
            },
            {
              text: 'Attaching to a process inside a container takes the capability `SYS_PTRACE`',
              kind: 'documented',
              sources: ['py-spy'],
            },
            {
              text: 'OpenTelemetry lists traces and metrics for Python as stable and logs as in development, with zero-code instrumentation (August 2026)',
              kind: 'documented',
              sources: ['otel-status-data', 'otel-languages'],
            },
            {
              text: 'Zero-code instrumentation can lose metrics under servers that fork their workers, such as Gunicorn',
              kind: 'documented',
              sources: ['otel-python-prefork'],
            },
            {
              text: '`python -m asyncio ps` has listed the tasks of a running process since 3.14',
              kind: 'documented',
              sources: ['python-3-14'],
            },
          ],
        },
        node: {
          lead: 'Inspector built in, traces stable',
          verified: '2026-11-30',
          points: [
            {
              text: 'The inspector, which takes CPU profiles and heap snapshots of a running process, and a histogram of event-loop delay are built in, while the older Clinic.js is no longer maintained',
              kind: 'documented',
              sources: ['node-debugging', 'node-heap-snapshot', 'node-perf-hooks', 'clinic-js'],
            },
            {
              text: 'OpenTelemetry lists traces and metrics for JavaScript as stable and logs as in development (August 2026)',
              kind: 'documented',
              sources: ['otel-status-data', 'otel-languages'],
            },
            {
              text: 'Zero-code instrumentation covers many libraries, but what is loaded as ES modules needs an extra loader hook',
              kind: 'documented',
              sources: ['otel-js-zero-code', 'otel-js-esm'],
            },
          ],
        },
        rust: {
          lead: 'No profiler built in, traces beta',
          verified: '2026-11-30',
          points: [
            {
              text: 'OpenTelemetry for Rust is stable for logs and metrics, exporters included since October 2026, and beta for traces',
              kind: 'documented',
              sources: ['otel-rust', 'otel-rust-otlp-0-33-1'],
            },
            {
              text: 'No zero-code agent runs inside a Rust process, but OpenTelemetry’s eBPF instrumentation watches an unmodified program from outside (v0.10.0, August 2026)',
              kind: 'documented',
              sources: ['otel-obi'],
            },
            {
              text: 'The eBPF instrumentation needs Linux and extra rights, and it sees HTTP, gRPC and database calls but nothing inside your functions',
              kind: 'documented',
              sources: ['otel-obi'],
            },
            {
              text: '`tracing` records spans and events with or without Tokio, and `tokio-console` needs a build with the `tokio_unstable` flag (August 2026)',
              kind: 'documented',
              sources: ['tracing', 'tokio-console'],
            },
          ],
        },
      },
    },
    {
      id: 'support-window',
      label: 'Support window',
      aliases: ['end of life', 'EOL', 'LTS', 'release schedule', 'security updates'],
      cells: {
        go: {
          lead: 'About a year, two lines',
          points: [
            {
              text: 'The two newest release lines get fixes, which in November 2026 are 1.27 and 1.26',
              kind: 'documented',
              sources: ['go-release-policy', 'endoflife-go'],
            },
            {
              text: 'Plan for two upgrades a year, and for a patch in most months',
              kind: 'judgement',
              sources: ['go-release-policy'],
            },
          ],
        },
        python: {
          lead: 'Five years for each version',
          verified: '2026-11-30',
          points: [
            {
              text: 'Each version gets fixes for five years: bug fixes for about two, then security fixes only, released as source code',
              kind: 'documented',
              sources: ['pep-790', 'python-versions'],
            },
            {
              text: 'Python 3.15 is supported to about October 2031, 3.14 to about October 2030',
              kind: 'documented',
              sources: ['pep-790', 'pep-745'],
            },
            {
              text: 'Support for Python 3.10 was due to end in October 2026',
              kind: 'documented',
              sources: ['python-versions'],
            },
          ],
        },
        node: {
          lead: 'Three years for each version',
          points: [
            {
              text: 'Node 26 is supported to 30 April 2029, 24 to 30 April 2028 and 22 to 30 April 2027',
              kind: 'documented',
              sources: ['node-schedule', 'node-release-group'],
            },
            {
              text: 'Support for Node 20 ended on 30 April 2026',
              kind: 'documented',
              sources: ['node-schedule'],
            },
            {
              text: 'From Node 27 there is one major version a year, and each becomes LTS and is supported for 36 months in all',
              kind: 'documented',
              sources: ['node-release-schedule-change'],
            },
          ],
        },
        rust: {
          lead: 'Six weeks, the newest only',
          points: [
            {
              text: 'Only the newest stable release gets fixes: a new one comes every six weeks, and there is no LTS',
              kind: 'documented',
              sources: ['endoflife-rust', 'cargo-rust-version'],
            },
            {
              text: 'Editions keep older code compiling on newer compilers, and new code takes edition 2024 (since Rust 1.85)',
              kind: 'documented',
              sources: ['rust-1-85-0'],
            },
          ],
        },
      },
    },
  ],
});
