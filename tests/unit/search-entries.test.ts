import { expect, test } from 'vitest';
import { headingOf, searchEntries } from '~/lib/search-entries';

const page = `<h1>Operations</h1><table><tr id="cold-start" data-search-title="Cold start">
<th><p>Cold start<a class="anchor" href="#cold-start"></a></p></th>
<td data-label="Go"><p class="point">43.2 ms<sup class="notes"><a href="#s">[1]</a></sup></p><p>on Lambda</p></td>
<td data-label="Rust"><p class="point">Rust: 13.9 ms <span class="kind">measured</span></p><p class="more see">See JIT</p></td></tr>
<tr id="plain"><td data-label="Go"><p>not an entry</p></td></tr></table>`;

test('a marked row is found by itself, with its columns’ names and without notes or marks', () => {
  expect(searchEntries(page)).toEqual([
    { id: 'cold-start', title: 'Cold start', text: 'Go: 43.2 ms on Lambda Rust: 13.9 ms' },
  ]);
  expect(headingOf(page)).toBe('Operations');
});
