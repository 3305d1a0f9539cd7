import { subjectOf } from '#prose/page.ts';
import { DataError, type Path } from '#kit/data-error.ts';
import { sidesOf } from '#prose/pairs.ts';
import { sectionOfPage } from '#data/sections.ts';
import { isWholeTable } from '#tables/table-view.ts';
import { componentsOf, type PlacedComponent } from './components.ts';
import type { ParsedPage } from './page-text.ts';

/** A problem of a page as a whole, or of a place in its front matter. */
export interface KindProblem {
  readonly path?: Path;
  readonly message: string;
}

/** The component that a page of this kind is for, with its attributes; undefined if any text will do. */
const expectedTag = (
  page: ParsedPage,
): { name: string; attribute: string; id: string } | undefined => {
  const subject = subjectOf(page.id, sectionOfPage(page.id));
  if (subject.kind === 'task') return { name: 'SameTask', attribute: 'id', id: subject.task.id };
  if (subject.kind === 'table')
    return { name: 'DataTable', attribute: 'table', id: subject.table.id };
  return undefined;
};

/** Whether a component shows all that it can: a table with every column and row, a task with every program. */
const showsWhole = ({ name, attributes }: PlacedComponent): boolean => {
  const { table, columns, rows, languages } = attributes;
  if (name === 'SameTask') return languages === undefined;
  if (name !== 'DataTable') return true;
  return isWholeTable({
    table: String(table),
    ...(typeof columns === 'string' && { columns }),
    ...(typeof rows === 'string' && { rows }),
  });
};

const tagProblems = (page: ParsedPage): KindProblem[] => {
  const expected = expectedTag(page);
  if (!expected) return [];
  const { name, attribute, id } = expected;
  const found = componentsOf(page).filter((placed) => placed.name === name);
  const own = found.filter(({ attributes }) => attributes[attribute] === id);
  const whole = own.some(showsWhole);
  if (whole) return [];
  const tag = `<${name} ${attribute}="${id}" />`;
  return [
    {
      message:
        found.length > 0
          ? `the page must hold ${tag}, and holds another <${name}>; correct it`
          : `the page does not hold ${tag}; add it to the text`,
    },
  ];
};

/** What a page that compares two things needs for its matrix and its decision records. */
const pairProblems = (page: ParsedPage): KindProblem[] => {
  const subject = subjectOf(page.id, sectionOfPage(page.id));
  const { data, id, file, body } = page;
  if (subject.kind !== 'pair' || !data) return [];
  const lists = new Set(data.choose.map((choice) => choice.id));
  const missing = subject.sides
    .filter((side) => !lists.has(`choose-${side}`))
    .map((side) => ({
      path: ['choose'],
      message: `choose: there is no list "choose-${side}"; add it, because the page compares ${subject.sides.join(' and ')}`,
    }));
  try {
    sidesOf({ id, file, body, data }, subject.sides);
    return missing;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return [
      ...missing,
      { path: [data.label === undefined ? 'title' : 'label'], message: error.message },
    ];
  }
};

/** The most boxes of beliefs on a page: the rest is told on the page that lists them all. */
const mostBeliefs = 2;

const beliefProblems = (page: ParsedPage): KindProblem[] => {
  const boxes = componentsOf(page).filter(({ name }) => name === 'OftenSaid');
  const ids = boxes.map(({ attributes }) => attributes['id']);
  const repeated = ids.find((id, index) => ids.indexOf(id) < index);
  if (typeof repeated === 'string')
    return [{ message: `the page has <OftenSaid id="${repeated}" /> twice; remove one` }];
  return boxes.length <= mostBeliefs
    ? []
    : [
        {
          message: `the page has ${String(boxes.length)} <OftenSaid> boxes; expected at most ${String(mostBeliefs)}: link to /often-said/ for the others`,
        },
      ];
};

/** The page of a question is titled by the question, that of a verdict by its name. */
const titleProblems = ({ id, data }: ParsedPage): KindProblem[] => {
  const subject = subjectOf(id, sectionOfPage(id));
  const title =
    subject.kind === 'question'
      ? subject.question.question
      : subject.kind === 'verdict'
        ? subject.verdict.label
        : undefined;
  return !data || title === undefined || data.title === title
    ? []
    : [
        {
          path: ['title'],
          message: `title: expected "${title}", as src/data/decisions.ts has it; make the two the same`,
        },
      ];
};

/** The signs of a question stand on its page, once, and on no other. */
const signsProblems = (page: ParsedPage): KindProblem[] => {
  const subject = subjectOf(page.id, sectionOfPage(page.id));
  const own = subject.kind === 'question' ? subject.question.id : undefined;
  const shown = componentsOf(page).flatMap(({ name, attributes }) =>
    name === 'HowToTell' ? [String(attributes['id'])] : [],
  );
  const foreign = shown.find((id) => id !== own);
  if (foreign !== undefined)
    return [
      {
        message: `<HowToTell id="${foreign}" /> belongs on content/decide/${foreign}.mdx; remove it here`,
      },
    ];
  if (own === undefined || shown.length === 1) return [];
  return [
    {
      message:
        shown.length === 0
          ? `the page does not hold <HowToTell id="${own}" />; add it to the text`
          : `the page has <HowToTell id="${own}" /> ${String(shown.length)} times; remove the others`,
    },
  ];
};

/** Programs on other pages than that of their task are some of them: their anchors begin with the task's name. */
const taskProblems = (page: ParsedPage): KindProblem[] => {
  const subject = subjectOf(page.id, sectionOfPage(page.id));
  return componentsOf(page).flatMap(({ name, attributes }) => {
    const id = String(attributes['id']);
    const own = subject.kind === 'task' && subject.task.id === id;
    return name !== 'SameTask' || own || attributes['languages'] !== undefined
      ? []
      : [
          {
            message: `<SameTask id="${id}" /> shows all programs, which content/code/${id}.mdx does; name some: languages="go rust"`,
          },
        ];
  });
};

/** What pages of some kinds must hold: a question's page its signs, a table's page its table. */
export const kindProblems = (page: ParsedPage): KindProblem[] => [
  ...beliefProblems(page),
  ...titleProblems(page),
  ...signsProblems(page),
  ...tagProblems(page),
  ...pairProblems(page),
  ...taskProblems(page),
];
