import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import { fetchCall } from '#api/cache.ts';
import { doTask } from '#commands/do-task.ts';
import { fetchPart } from '#commands/fetch-part.ts';
import { namesOf } from '#commands/set-viewpoint.ts';
import { captionOf, countedChange } from '#commands/wording.ts';
import { announce } from '#state/announcements.ts';
import { useEntities } from '#state/entities.ts';
import { pairOf } from '#state/pair.ts';
import { useSession } from '#state/session.ts';
import { useViewpoint } from '#state/viewpoint.ts';
import { fileName } from './file-name.ts';
import { saveFile } from './save-file.ts';
import { type Shown, shownIn } from './shown.ts';

export interface PictureChoice {
  readonly scale: 1 | 2 | 4;
  readonly isLight: boolean;
  /** With title, legend, date, version of the data and sources. */
  readonly isExplained: boolean;
}

/** How things read that commands have no words for. */
export interface PictureWords {
  /** The date of a source. */
  readonly dateInWords: (date: string) => string;
  /** The filters in force. */
  readonly filters: readonly string[];
}

/** Saves the drawing as a picture; what came of it is announced. */
export async function savePicture(choice: PictureChoice, words: PictureWords): Promise<void> {
  const { scale, isLight, isExplained } = choice;
  const { dateInWords, filters } = words;
  const part = await fetchPart(
    'Drawing pictures',
    () => import('#graph/export/draw-picture.ts'),
    () => savePicture(choice, words),
  );
  if (part === null) return;
  await doTask({ command: 'save-picture', title: 'Drawing the picture', refs: [] }, async () => {
    const [graph, { sources }] = await Promise.all([
      fetchCall('graph', {}),
      isExplained ? fetchCall('sources', {}) : { sources: [] },
    ]);
    const { profile } = graph;
    const shown = shownIn(useSession.getState().view, useEntities.getState(), profile);
    const paper = {
      title: profile.name,
      lines: [
        about(shown, graph.dataVersion),
        ...(filters.length === 0 ? [] : [`Filters in force: ${filters.join('; ')}`]),
        ...signLines(shown),
        ...sourceLines(sourcesOf(shown, sources, dateInWords)),
      ],
      captionOf,
    };
    const picture = await part.drawPicture({ profile, scale, isLight, paper: isExplained ? paper : null });
    if (picture === 'nothing')
      return announce(
        'There is nothing on the drawing that could be a picture. Show the drawing first.',
        'problem',
      );
    if (picture === 'no room')
      return announce('This browser has no room for so large a picture. Choose a smaller size.', 'problem');
    saveFile(fileName(profile.name, '', 'png'), picture.content);
    const size = `${picture.width.toLocaleString('en')} × ${picture.height.toLocaleString('en')} pixels`;
    const smaller = picture.scale < scale ? ' Browsers draw nothing larger than that.' : '';
    announce(`Saved the picture: ${size}.${smaller}`);
  });
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** So many sources are named; of more, only how many there are. */
const MOST_NAMED = 12;

function about({ nodes, relations }: Shown, dataVersion: string | null): string {
  const parts = [
    countedChange(nodes.length, relations.length),
    day.format(new Date()),
    dataVersion === null ? null : `data version ${dataVersion}`,
    namesOf(useViewpoint.getState()),
    'drawn with Entente',
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** What colors and dashes do not tell, of what is there to be seen. */
function signLines({ relations }: Shown): readonly string[] {
  const pairs = relations.map(({ from, to }) => pairOf(from, to));
  const signs = [
    relations.some(({ polarity }) => polarity !== 0)
      ? 'a whole arrowhead is cooperation, one with a bar conflict, a diamond both, an open one neither'
      : null,
    new Set(pairs).size < pairs.length ? 'a number says how many relations run along a line' : null,
    relations.some(({ contested }) => contested) ? 'a rim along a line says that sources disagree' : null,
    relations.some(({ time }) => time.answer === 'may') ? 'a hollow line may hold at the date asked' : null,
    relations.some(({ change }) => change !== undefined)
      ? 'a broad band is what is new at the second date, a narrow one what has changed, a stroke across what is gone, a faint line what is the same'
      : null,
  ].filter((sign) => sign !== null);
  return signs.length === 0 ? [] : [`Signs: ${signs.join('; ')}.`];
}

function sourceLines(sources: readonly string[]): readonly string[] {
  const more = sources.length > MOST_NAMED ? `; and ${sources.length - MOST_NAMED} more` : '';
  return sources.length === 0 ? [] : [`Sources: ${sources.slice(0, MOST_NAMED).join('; ')}${more}`];
}

/** Whom the relations that are to be seen rely on. */
function sourcesOf(
  { relations }: Shown,
  sources: CallAnswer<'sources'>['sources'],
  dateInWords: (date: string) => string,
): readonly string[] {
  const used = new Set(relations.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return [...used].map((key) => {
    const source = sources.find((each) => each.key === key);
    if (source === undefined) return key;
    const date = source.date === null ? null : dateInWords(source.date);
    return [source.author, source.title, date].filter((part) => part !== null).join(', ');
  });
}
