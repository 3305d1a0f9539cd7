/** The site's base, without a trailing slash. */
export const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

/** The folder of the index. */
export const folder = `${base}/pagefind/`;

/** The file of names. */
export const namesFile = `${folder}names.json`;
