import { expect, test, type Page } from '@playwright/test';
import { searchFinds, themeSwitches } from './faults.ts';
import { dialog, openSearch } from './search-places.ts';
import { watch } from './watch.ts';

/** Takes away what Chrome 119, Firefox 119 or Safari 17.1 did not have. */
const makeOld = (page: Page) =>
  page.addInitScript(() => {
    const missing: readonly (readonly [of: object, names: readonly string[]])[] = [
      [HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
      [HTMLButtonElement.prototype, ['popoverTargetElement', 'popoverTargetAction', 'command']],
      [Element.prototype, ['checkVisibility', 'setHTMLUnsafe', 'getHTML', 'moveBefore']],
      [Document.prototype, ['startViewTransition']],
      [Document, ['parseHTMLUnsafe']],
      [CSS, ['highlights']],
      [
        Set.prototype,
        [
          ...['union', 'intersection', 'difference', 'symmetricDifference'],
          ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
        ],
      ],
      [
        Iterator.prototype,
        [
          ...['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach'],
          ...['some', 'every', 'find'],
        ],
      ],
      [Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
      [Map, ['groupBy']],
      [Object, ['groupBy']],
      [Promise, ['withResolvers', 'try']],
      [URL, ['canParse', 'parse']],
      [Array, ['fromAsync']],
      [RegExp, ['escape']],
      [AbortSignal, ['any']],
      [Uint8Array, ['fromBase64', 'fromHex']],
      [Uint8Array.prototype, ['toBase64', 'toHex']],
      [Response.prototype, ['bytes']],
      [Intl, ['Segmenter', 'DurationFormat']],
      [
        window,
        [
          ...['Iterator', 'Highlight', 'CloseWatcher', 'navigation', 'scheduler', 'Temporal'],
          ...['requestIdleCallback', 'trustedTypes', 'URLPattern', 'onscrollend'],
        ],
      ],
      [Navigator.prototype, ['connection', 'userActivation', 'userAgentData']],
    ];
    for (const [of, names] of missing) for (const name of names) Reflect.deleteProperty(of, name);
    // Selectors that Firefox did not know are errors there.
    const unknown = /:has\(|:popover-open|:open\b|:state\(/u;
    for (const type of [Element.prototype, Document.prototype, DocumentFragment.prototype])
      for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest']) {
        const known: unknown = Reflect.get(type, name);
        if (typeof known !== 'function') continue;
        Reflect.set(type, name, function (this: unknown, selector: string): unknown {
          if (unknown.test(selector)) throw new SyntaxError(`unknown selector ${selector}`);
          const found: unknown = Reflect.apply(known, this, [selector]);
          return found;
        });
      }
  });

test.describe('a browser of November 2023', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const uses: readonly (readonly [
    what: string,
    path: string,
    use: (page: Page) => Promise<unknown>,
  ])[] = [
    ['switches the theme', '/go/', themeSwitches],
    ['finds on the search page', '/search/', searchFinds],
    [
      'finds in the dialog',
      '/go/',
      async (page) => {
        await openSearch(page);
        await page.keyboard.type('backpressure');
        await expect(dialog(page).locator('[data-search-results] > a').first()).toHaveAttribute(
          'href',
          '/glossary/#backpressure',
        );
      },
    ],
    [
      'follows the reader in the contents',
      '/go/#a-starting-stack-for-go',
      async (page) => {
        await expect(page.locator('[data-toc] [aria-current]')).toHaveAttribute(
          'href',
          '#a-starting-stack-for-go',
        );
      },
    ],
    [
      'copies a link, and shows no menu that it cannot place',
      '/go/',
      async (page) => {
        await page.locator('a.anchor[href="#compiled-speed"]').press('Enter');
        await expect(page.getByText('Link copied')).toBeVisible();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
          /\/go\/#compiled-speed$/u,
        );
        await expect(page.getByText('Markdown link')).toHaveCount(0);
      },
    ],
    [
      'compares two languages in a table',
      '/tables/scorecard/',
      async (page) => {
        await page.locator('[data-table-controls] [value=python]').uncheck();
        await page.locator('[data-table-controls] [value=node]').uncheck();
        await page.locator('[data-table-controls] [value=transposed]').check();
        await expect(page).toHaveURL(/with=go,rust/u);
        await expect(page.locator('.choosable').getByRole('rowheader')).toHaveText([
          /Go/u,
          /Rust/u,
        ]);
      },
    ],
    [
      'weighs, and writes a record of it',
      '/decide/weights/',
      async (page) => {
        const sum = page.locator('[data-weights] [data-contender=go] [data-sum]');
        const before = (await sum.textContent()) ?? '';
        await page.locator('input[type=range]').first().press('Home');
        await expect(sum).not.toHaveText(before);
        await page.goto('/decide/record/?from=rust-under-go');
        await expect(page.locator('[data-text]')).toHaveText(/^# \S/u);
      },
    ],
    [
      'chooses whose program to see',
      '/code/fan-out/',
      async (page) => {
        await page.goto('/code/fan-out/?with=rust');
        await expect(page.locator('.program.language-rust pre').first()).toBeVisible();
      },
    ],
  ];

  for (const [what, path, use] of uses)
    test(what, async ({ page, baseURL }) => {
      const seen = watch(page, baseURL);
      await makeOld(page);
      await page.goto(path);
      await use(page);
      expect(seen).toEqual([]);
    });
});
