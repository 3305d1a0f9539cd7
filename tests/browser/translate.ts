import type { Page } from '@playwright/test';

/**
 * Does to the page what Google Translate does: every text moves into two `font` elements and is another text, so that no
 * script may hold on to a text node or read what the page shows.
 */
export const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.lang = 'de';
    document.documentElement.classList.add('translated-ltr');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (
        node instanceof Text &&
        node.data.trim() &&
        !node.parentElement?.closest('script, style, textarea, [translate=no]')
      )
        texts.push(node);
    for (const text of texts) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.data.replace(/\S+/u, 'Übersetzt');
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
