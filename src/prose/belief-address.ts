import { pageHref } from '#kit/page-address.ts';

/** The page that lists every belief. */
export const beliefsPage = 'often-said';

/** The address of a belief on that page. */
export const beliefHref = (id: string): string => `${pageHref(beliefsPage)}#${id}`;
