import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { changesFeed } from '~/lib/feed';
import { languageIds } from '~/schemas/language';

export const getStaticPaths = () =>
  languageIds.map((language) => ({ params: { language }, props: { language } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The feed of changes for one language. */
export const GET: APIRoute<Props> = ({ props: { language } }) => changesFeed(language);
