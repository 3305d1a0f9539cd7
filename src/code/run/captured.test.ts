import { expect, test } from 'vitest';
import { captured } from './captured.ts';

const folder = '/home/a/project/examples/states/go';

test.each([
  ['paths of the project', `${folder}/wrong/main.go:3: no`, 'wrong/main.go:3: no'],
  ['addresses of files', `at file://${folder}/wrong/main.ts:9`, 'at wrong/main.ts:9'],
  [
    'the folder of the task',
    '/home/a/project/examples/states/kernel/lib.rs:1',
    '../kernel/lib.rs:1',
  ],
  ["numbers of Rust's threads", "thread 'main' (123) panicked", "thread 'main' panicked"],
  ['the folder itself', `in ${folder}`, 'in .'],
  ['colours', '\u001b[31merror\u001b[0m', 'error'],
  ['addresses in memory', 'Read at 0x00c000014090 by', 'Read at 0x… by'],
  ['offsets in functions', 'main.go:25 +0x1d8\nnext', 'main.go:25\nnext'],
  ['numbers of goroutines', 'Goroutine 8 (running)', 'Goroutine … (running)'],
  ['durations', 'took 12.5ms', 'took …ms'],
  [
    'where Go is installed',
    '  /root/go/pkg/mod/golang.org/toolchain@v0.0.1-go1.27.4.linux-amd64/src/sync/wg.go:9',
    '  $GOROOT/src/sync/wg.go:9',
  ],
  [
    'where Python is installed',
    'File "/home/a/.made/python/root/usr/lib/python3.15/typing.py", line 2',
    'File "…/lib/python3.15/typing.py", line 2',
  ],
])('leaves out %s', (_, output, expected) => {
  expect(captured(output, folder).trimStart()).toBe(expected.trimStart());
});
