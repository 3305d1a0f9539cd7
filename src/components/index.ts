import BestCase from '~/components/BestCase.astro';
import Cite from '~/components/Cite.astro';
import DataTable from '~/components/DataTable.astro';
import Glossary from '~/components/Glossary.astro';
import Judgement from '~/components/Judgement.astro';
import OftenSaid from '~/components/OftenSaid.astro';
import Rubric from '~/components/Rubric.astro';
import ShortAnswers from '~/components/ShortAnswers.astro';
import SourceList from '~/components/SourceList.astro';
import TableIndex from '~/components/TableIndex.astro';

/** What every page in `content/` may use without importing it. */
export const mdxComponents = {
  BestCase,
  Cite,
  DataTable,
  Glossary,
  Judgement,
  OftenSaid,
  Rubric,
  ShortAnswers,
  SourceList,
  TableIndex,
};
