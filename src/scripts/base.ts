/** The site's base, without a slash at its end. */
export const base = (document.documentElement.dataset['base'] ?? '/').replace(/\/$/u, '');
