/** The page a report is about. */
export interface ReportedPage {
  readonly title: string;
  /** Its full URL. */
  readonly address: string;
  /** The day its facts were verified, `YYYY-MM-DD`. */
  readonly verified: string;
}

/**
 * Links to the forms in `.github/ISSUE_TEMPLATE/`, with prefilled fields. A parameter fills the text field whose id is
 * its name; `title` is the title of the report. Source: docs.github.com, "Creating an issue from a URL query".
 * @param repository URL of the public repository, without a trailing slash
 */
export const reportLinks = (
  repository: string,
  { title, address, verified }: ReportedPage,
): { label: string; url: string }[] => {
  const formUrl = (form: string, fields: Record<string, string>): string =>
    `${repository}/issues/new?${new URLSearchParams({ template: form, ...fields }).toString()}`;
  return [
    {
      label: 'This is wrong',
      url: formUrl('wrong.yml', { title: `Wrong: ${title}`, page: title, address }),
    },
    {
      label: 'This is stale',
      url: formUrl('stale.yml', { title: `Stale: ${title}`, page: title, address, verified }),
    },
  ];
};
