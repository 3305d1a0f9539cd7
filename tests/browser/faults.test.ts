import { expect, type Page } from '@playwright/test';
import { searchFinds, testFaults, themeSwitches } from './faults.ts';
import { firstResult, main, status } from './search-places.ts';

const blockStorage = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });

testFaults([
  {
    fault: 'storage is blocked: the theme can be chosen all the same',
    path: '/go/',
    given: blockStorage,
    reader: themeSwitches,
  },
  {
    fault: 'storage is blocked: search finds all the same',
    path: '/search/',
    given: blockStorage,
    reader: searchFinds,
  },
  {
    fault: 'scripts do not come: a page reads, and offers nothing that does not work',
    path: '/go/',
    given: (page) => page.route('**/_astro/*.js', (route) => route.abort()),
    reader: async (page) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Go \(Golang\)/u);
      await expect(page.locator('[data-theme-switch]').first()).toBeHidden();
      await page.locator('header').getByRole('link', { name: 'Search' }).click();
      await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
      await expect(main(page).getByRole('link', { name: 'Glossary' })).toBeVisible();
    },
  },
  {
    fault: 'the index does not come: words, a way on, no result, and Try again finds',
    path: '/search/?q=backpressure',
    given: (page) => page.route('**/pagefind/**', (route) => route.abort()),
    reader: async (page) => {
      await expect(status(page)).toContainText('The search index could not be loaded');
      await expect(status(page).getByRole('link', { name: 'the map of the site' })).toHaveAttribute(
        'href',
        '/search/#map',
      );
      await expect(main(page).locator('[data-search-results] > a')).toHaveCount(0);
      await page.unrouteAll();
      await status(page).getByRole('button', { name: 'Try again' }).click();
      await expect(firstResult(page)).toHaveAttribute('href', '/glossary/#backpressure');
    },
  },
]);
