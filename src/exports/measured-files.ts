import { oncePer } from '#kit/once.ts';
import { measuredFiles } from '#measured/addresses.ts';
import { sha256 } from '#tables/table-version.ts';
import { jsonText } from './export-files.ts';
import { mediaTypes } from './export-formats.ts';
import { measuredCsv, measuredFields, measuredJson, measuredKey, published } from './measured.ts';

type MeasuredFormat = keyof typeof measuredFiles;

const shown = published();

const texts = oncePer((of: typeof shown): Readonly<Record<MeasuredFormat, string>> => ({
  csv: measuredCsv(of),
  json: jsonText(measuredJson(of)),
}));

/** What is in a file of figures. */
export const measuredFileContent = (format: MeasuredFormat): string => texts(shown)[format];

/** The files of figures, by their names below `/data/`; none as long as no figure is published. */
export const measuredFilesShown = (): { name: string; format: MeasuredFormat }[] =>
  shown.metrics.length === 0
    ? []
    : (['csv', 'json'] as const).map((format) => ({
        name: measuredFiles[format].replace('/data/', ''),
        format,
      }));

/** The same files as resources of the Data Package. */
export const measuredResources = () =>
  measuredFilesShown().map(({ name, format }) => {
    const content = measuredFileContent(format);
    const checksum = sha256(content);
    const lastDay = shown.sessions.at(-1)?.day ?? '';
    return {
      name: format === 'csv' ? 'measured' : name,
      title: 'What we measured',
      description: 'Every value of every run of the figures at /measured/.',
      version: `${lastDay}.${checksum.slice(0, 8)}`,
      path: name,
      format,
      mediatype: mediaTypes[format],
      encoding: 'utf-8',
      bytes: Buffer.byteLength(content),
      hash: `sha256:${checksum}`,
      ...(format === 'csv' && {
        type: 'table',
        profile: 'tabular-data-resource',
        schema: { fields: measuredFields, primaryKey: measuredKey },
      }),
    };
  });
