import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { languagesTable } from '#data/comparison.ts';
import { decisions } from '#data/decisions.ts';
import { scorecard } from '#data/scorecard.ts';
import { sources, type SourceId } from '#data/sources.ts';
import type { Claim } from '#data/schemas/claim.ts';
import type { Verdict } from '#data/schemas/decision.ts';
import { languageIds, type LanguageId } from '#data/schemas/language.ts';
import type { Choice } from '#data/schemas/page.ts';
import { DataError } from '#kit/data-error.ts';
import type { Column, Row } from '#data/schemas/table.ts';
import { absoluteUrl } from '#kit/url.ts';
import { pageUrl } from '#kit/page-address.ts';
import { site } from '#data/site.ts';
import { cellAnchor } from '#tables/cell-anchor.ts';
import { rowPath, tablePath } from '#tables/table-address.ts';
import { formatDay } from '#kit/day.ts';
import { blankRecord, fillIn } from './decision-record.ts';
import { withEvidence, type RecordData, type StoredRecord } from './record-data.ts';
import { runnerUpOf, verdictOf } from '#decide/decisions.ts';
import { decisionPage, pathTo } from '#data/decision-tree.ts';
import { inline, paragraph } from '#exports/markdown-nodes.ts';
import { pageLabel, pageNamed, type Page, type WrittenPage } from '#prose/page.ts';
import { oncePer } from '#kit/once.ts';
import { pairPages, sidesOf } from '#prose/pairs.ts';
import { scoresText, selectRows } from '#tables/table.ts';
import { cellAt } from '#data/schemas/table.ts';
import { scoreMatrix } from '#data/score-matrix.ts';

/** A record that readers can start from. */
export interface ReadyRecord {
  readonly id: string;
  /** Its name in the list of records. */
  readonly label: string;
  readonly record: StoredRecord;
}

/** The URL of the form, started from a record; root-relative. */
export const fillInPath = (id: string): string => `${pageUrl('decide/record')}?from=${id}`;

const linkTo = (page: WrittenPage, label = page.data.title): string =>
  `[${label}](${absoluteUrl(pageUrl(page.id))})`;

const markdown = unified().use(remarkStringify);

/** Inline Markdown with absolute links. */
const line = (text: string): string =>
  markdown.stringify({ type: 'root', children: [paragraph(inline(text))] }).trim();

const sourceLinks = (ids: readonly SourceId[]): string =>
  ids.length === 0
    ? ' (judgement)'
    : ` (${ids.map((id) => `[${sources[id].title}](${sources[id].url})`).join(', ')})`;

const claimLine = (claim: Claim): string => line(claim.text) + sourceLinks(claim.sources ?? []);

/** A cell of the scorecard in one line: link, score, reasons, verification day. */
const cellLine = (row: Row, column: Column): string => {
  const { scores = [], points, verified = scorecard.verified } = cellAt(row, column);
  const url = absoluteUrl(rowPath(scorecard, cellAnchor(row.id, column.id)));
  const reasons = points.map(({ text }) => line(text)).join('; ');
  return `[${row.label}, ${column.label}](${url}): ${scoresText(scores)}. ${reasons} (verified ${formatDay(verified)})`;
};

/** Ids (`row.column`) of the scorecard's cells of the given languages, for the rows in which their scores differ. */
const evidenceCellsOf = (ids: readonly LanguageId[]): string[] => {
  const columns = scorecard.columns.filter(({ language }) => language && ids.includes(language));
  return scorecard.rows.flatMap((row) => {
    const scores = columns.map((column) => scoresText(cellAt(row, column).scores ?? []));
    return new Set(scores).size < 2 ? [] : columns.map((column) => cellAnchor(row.id, column.id));
  });
};

const origin = (title: string, url: string, verified: string): string =>
  `Started from [${title}](${absoluteUrl(url)}), ${site.name}, verified ${formatDay(verified)}, [${site.textLicence.name}](${site.textLicence.url}).`;

/** The origin line of a record made from weights. */
const scorecardOrigin = origin(scorecard.title, tablePath(scorecard), scorecard.verified);

const originOf = ({ id, data }: WrittenPage): string =>
  origin(data.title, pageUrl(id), data.verified);

const verdictRecord = (verdict: Verdict, pages: readonly WrittenPage[]): ReadyRecord => {
  const named = (id: string): WrittenPage =>
    pageNamed(pages, id, `src/data/decisions.ts: "${verdict.id}"`);
  const page = named(decisionPage(verdict.id));
  const runnerUp = runnerUpOf(verdict);
  const other = verdict.runnerUp.verdict;
  const second = other
    ? verdictOf(other).languages
    : languageIds.filter((id) => id === verdict.runnerUp.language);
  return {
    id: verdict.id,
    label: page.data.title,
    record: {
      title: page.data.title,
      background: pathTo(verdict.id).map(
        ({ question, answer }) =>
          `[${question.question}](${absoluteUrl(pageUrl(decisionPage(question.id)))}) ${answer.label}${answer.hint ? `: ${answer.hint}` : ''}`,
      ),
      options: [
        linkTo(page),
        `${linkTo(named(runnerUp.pageId), runnerUp.name)}: ${line(verdict.runnerUp.why)}`,
      ],
      drivers: verdict.reasons.map(claimLine),
      decision: line(page.data.answer),
      consequences: verdict.givesUp.map(claimLine),
      changesMind: verdict.changesMind.map(claimLine),
      evidenceCells: evidenceCellsOf([...verdict.languages, ...second]),
      origin: originOf(page),
    },
  };
};

/** The costs of choosing a language; empty for a language outside the tables, such as PHP. */
const costsOf = (side: string): string[] =>
  selectRows(languagesTable, ['costs'])
    .rows.flatMap((row) => row.cells[side]?.points ?? [])
    .map(claimLine);

/** The list on a pair's page that says when to choose a side. */
const choiceOf = ({ file, data }: WrittenPage, side: string): Choice => {
  const id = `choose-${side}`;
  const choice = data.choose.find((candidate) => candidate.id === id);
  if (choice) return choice;
  throw new DataError(
    `${file}: choose: there is no list "${id}"; add it, for the decision record that takes this side`,
  );
};

/** The id of the record that takes one side of a pair: `go-vs-rust.rust`. */
export const pairRecordId = (pageId: string, side: string): string =>
  `${pageId.replace('compare/', '')}.${side}`;

/** One record for each side of a pair; the reasons for the other side are what would change the decision. */
const pairRecords = (page: WrittenPage, pair: readonly [string, string]): ReadyRecord[] => {
  const sides = sidesOf(page, pair);
  return sides.map(({ id, name }) => {
    const others = sides.filter((side) => side.id !== id);
    return {
      id: pairRecordId(page.id, id),
      label: `${pageLabel(page)}: ${name}`,
      record: {
        title: `Take ${name}`,
        background: [],
        options: sides.map((side) => linkTo(page, side.name)),
        drivers: choiceOf(page, id).items.map(line),
        decision: `Take ${name}. In short: ${line(page.data.answer)}`,
        consequences: costsOf(id),
        changesMind: others.flatMap((other) => choiceOf(page, other.id).items.map(line)),
        evidenceCells: evidenceCellsOf(languageIds.filter((id) => pair.includes(id))),
        origin: originOf(page),
      },
    };
  });
};

export interface RecordGroup {
  readonly label: string;
  readonly records: readonly ReadyRecord[];
}

/**
 * All records, in groups: one for each verdict of the chooser, and one for each side of a pair.
 * @param pages every page of the site
 * @throws {DataError} when a verdict has no page, or a pair no list for one of its sides
 */
export const recordGroups = oncePer((pages: readonly Page[]): RecordGroup[] => [
  {
    label: 'Verdicts of the chooser',
    records: decisions.verdicts.map((verdict) => verdictRecord(verdict, pages)),
  },
  {
    label: 'Pairs',
    records: pairPages(pages).flatMap(({ page, sides }) => pairRecords(page, sides)),
  },
]);

/**
 * What the form for decision records needs in the browser.
 * @param pages every page of the site
 */
export const recordData = (pages: readonly Page[]): RecordData => ({
  matrix: scoreMatrix,
  rowUrls: Object.fromEntries(
    scorecard.rows.map((row) => [row.id, absoluteUrl(rowPath(scorecard, row.id))]),
  ),
  cells: Object.fromEntries(
    scorecard.rows.flatMap((row) =>
      scorecard.columns.map((column) => [cellAnchor(row.id, column.id), cellLine(row, column)]),
    ),
  ),
  weightsUrl: absoluteUrl(pageUrl('decide/weights')),
  origin: scorecardOrigin,
  records: Object.fromEntries(
    recordGroups(pages).flatMap(({ records }) => records.map(({ id, record }) => [id, record])),
  ),
});

/** A record as somebody might have filled it in: what the form shows until a decision is chosen. */
export const sampleRecord = (pages: readonly Page[]): string => {
  const data = recordData(pages);
  const record = verdictRecord(verdictOf('rust-under-go'), pages).record;
  return fillIn(blankRecord(withEvidence(record, data)), {
    title: 'Rust for resizing pictures, under Go',
    status: 'accepted',
    date: '23 November 2026',
    deciders: 'The media team',
    context:
      'Uploads are resized inside the request. At peak a profile puts most of the CPU in one function, and other requests miss their target of 300 ms.',
  });
};
