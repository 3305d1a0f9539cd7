import { decisions } from '#data/decisions.ts';
import { absoluteUrl } from '#kit/url.ts';
import { pageUrl } from '#kit/page-address.ts';
import { orderedVerdicts, runnerUpOf } from './decisions.ts';
import { decisionPage, pathTo } from '#data/decision-tree.ts';
import { inlineText } from '#kit/inline-markdown.ts';
import { pageLabel, pageNamed, type WrittenPage } from '#prose/page.ts';

const file = 'src/data/decisions.ts';
const urlOf = (pageId: string): string => absoluteUrl(pageUrl(pageId));
const nodeUrl = (id: string): string => urlOf(decisionPage(id));

/**
 * The content of `/data/decisions.json`: the questions of the chooser, the first question first, and the verdicts in
 * the order of the tree. URLs are absolute, texts plain, days `YYYY-MM-DD`; `languages` are ids, the leading one first.
 * `way`, `reasons`, `givesUp` and `changesMind` contain what a program needs to write a decision record.
 * @param pages every page of the site, for titles and days
 * @throws {DataError} when a verdict links to a page that does not exist
 */
export const decisionsJson = (pages: readonly WrittenPage[]) => ({
  questions: decisions.questions.map(({ id, question, label, answers }) => ({
    id,
    url: nodeUrl(id),
    question,
    label,
    answers: answers.map(({ label: answer, hint, to }) => ({
      label: answer,
      hint: hint ?? null,
      to,
      url: nodeUrl(to),
    })),
  })),
  verdicts: orderedVerdicts().map((verdict) => {
    const { id, label, languages, links, runnerUp } = verdict;
    const { title, verified } = pageNamed(pages, decisionPage(id), file).data;
    const second = runnerUpOf(verdict);
    return {
      id,
      url: nodeUrl(id),
      title,
      label,
      languages,
      way: pathTo(id).map(({ question, answer }) => ({
        question: question.question,
        answer: answer.label,
        fact: answer.fact,
        url: nodeUrl(question.id),
      })),
      runnerUp: {
        id: runnerUp.language ?? runnerUp.verdict,
        label: second.name,
        url: urlOf(second.pageId),
        why: runnerUp.why,
      },
      links: links.map((page) => ({
        label: pageLabel(pageNamed(pages, page, `${file}: "${id}", links`)),
        url: urlOf(page),
      })),
      reasons: verdict.reasons.map(({ text }) => inlineText(text)),
      givesUp: verdict.givesUp.map(({ text }) => inlineText(text)),
      changesMind: verdict.changesMind.map(({ text }) => inlineText(text)),
      verified,
    };
  }),
});
