import type { Core } from 'cytoscape';
import type { Profile, Ref } from 'entente/contract/model/index.ts';
import { useAppearance } from '#state/appearance.ts';
import { type Task, useTasks } from '#state/busy.ts';
import { useEntities } from '#state/entities.ts';
import { useFilters } from '#state/filters.ts';
import { usePublished } from '#state/published.ts';
import { useSelection } from '#state/selection.ts';
import { useSession } from '#state/session.ts';
import { selectedTarget } from '#state/target.ts';
import { BadgeLayer } from './badge-layer.ts';
import { fitAll, followSize, releaseCamera, reveal } from './camera.ts';
import { createCanvas } from './create-canvas.ts';
import { answerDescriptions } from './describe.ts';
import { drawLinesDirectly } from './direct-lines.ts';
import { listenToDrags } from './drag.ts';
import { comeBack, venture } from './excursions.ts';
import { selectedLine } from './fan.ts';
import { watchForms } from './form-on-screen.ts';
import { type GestureHandlers, listenToGestures } from './gestures.ts';
import { Highlight } from './highlight.ts';
import { releasePicturesOfGone } from './kept-pictures.ts';
import { listenToKeys } from './keys.ts';
import { isLarge, suitSize, unhurried } from './large.ts';
import { moveWhatIsSeen } from './moving-picture.ts';
import { paletteOn, surfaceOf } from './palette.ts';
import { Picture } from './picture.ts';
import type { Change } from './reconcile.ts';
import { soon } from './soon.ts';
import { enterStage, type Insets, lastRemains, leaveStage, type Stage } from './stage.ts';
import { styleOf } from './style.ts';
import { watchTheme } from './theme.ts';
import { listenToWheel } from './wheel.ts';
import { Writing } from './writing.ts';

export interface DrawingOptions extends Pick<GestureHandlers, 'onExpand' | 'onMenu'> {
  readonly profile: Profile;
  readonly insets: () => Insets;
  /** Tells those who cannot see the drawing where its keyboard has gone. */
  readonly say: (text: string) => void;
}

/** More new nodes than this are seen before their captions are: both at once would take too long. */
const MOST_WRITTEN_AT_ONCE = 100;

/**
 * Draws what is shown into an element, and keeps at it.
 *
 * @returns ends it
 */
export function openDrawing(container: HTMLElement, options: DrawingOptions): () => void {
  const { profile, insets } = options;
  const canvas = createCanvas(container);
  drawLinesDirectly(canvas);
  moveWhatIsSeen(canvas);
  releasePicturesOfGone(canvas);
  const picture = new Picture(canvas, profile);
  const badges = new BadgeLayer(container, canvas);
  const restyle = () => {
    const palette = paletteOn(surfaceOf(container), profile);
    canvas.style(styleOf(palette));
    badges.restyle(palette);
  };
  const highlight = new Highlight(canvas);
  const writing = new Writing(canvas, () => picture.elements, badges);
  let pointedLine: string | null = null;
  const light = () => {
    if (canvas.destroyed()) return;
    writing.attend(highlight.update(useSelection.getState(), picture.lineOf, pointedLine));
  };
  const lightSoon = unhurried(light, () => isLarge(canvas));
  const remains = lastRemains();
  if (remains !== null) canvas.viewport({ zoom: remains.camera.zoom, pan: { ...remains.camera.pan } });
  let seen = remains?.shown ?? new Set<Ref>();
  const redraw = soon(() => {
    if (canvas.destroyed()) return;
    const { added, moved } = picture.update();
    suitSize(canvas, picture.elements);
    light();
    writing.refresh(added.length > MOST_WRITTEN_AT_ONCE);
    const shown = new Set(picture.elements.nodes.keys());
    const unseen = added.filter((ref) => !seen.has(ref));
    const hasStayed = [...seen].some((ref) => shown.has(ref));
    seen = shown;
    follow({ added: unseen, moved }, hasStayed);
  });
  const follow = ({ added, moved }: Change, hasStayed: boolean) => {
    if (!hasStayed) fitAll({ smoothly: false });
    else if (moved.length > picture.elements.nodes.size / 2) fitAll();
    else {
      comeBack(stage);
      const areGone = () => !added.some((ref) => picture.elements.nodes.has(ref));
      if (added.length === 0) reveal(moved);
      else venture(stage, [...added, ...moved], areGone, picture.neighborsOf(added));
    }
  };
  const stage: Stage = {
    canvas,
    insets,
    boxOf: picture.boxOf,
    captionsAt: (zoom) => writing.captionsAt(zoom),
    flush: redraw.now,
    isFinished: () => writing.isDone,
    write: (what) => (what === 'whole' ? writing.writeWhole() : writing.write()),
    goal: null,
    isFitted: false,
    excursions: [],
  };
  enterStage(stage);
  const endings = [
    useSession.subscribe(redraw),
    useEntities.subscribe(redraw),
    useFilters.subscribe(redraw),
    usePublished.subscribe(redraw),
    useAppearance.subscribe(redraw),
    useSelection.subscribe((selection, before) => {
      const entities = useEntities.getState();
      if (selectedLine(selection, entities) !== selectedLine(before, entities)) redraw();
      lightSoon();
    }),
    useTasks.subscribe(({ tasks }) => markBusy(canvas, tasks)),
    watchTheme(restyle),
    watchForms(() => {
      redraw();
      restyle();
    }),
    watchSize(container, stage),
    listenToWheel(container, stage),
    listenToKeys(container, canvas, picture, options),
    answerDescriptions(container, stage, badges.badgeOf),
  ];
  canvas.on('dragpan pinchzoom', () => releaseCamera(stage));
  const onPointAtLine = (line: string | null) => {
    pointedLine = line;
    lightSoon();
  };
  listenToGestures(canvas, { ...options, relationsOf: picture.relationsOf, onPointAtLine });
  listenToDrags(canvas);
  restyle();
  redraw();
  redraw.now();
  return () => {
    for (const end of endings) end();
    leaveStage(stage);
    badges.end();
    canvas.destroy();
  };
}

/** Shows which nodes something is being fetched about. */
function markBusy(canvas: Core, tasks: readonly Task[]): void {
  canvas.batch(() => {
    canvas.nodes('.busy').removeClass('busy');
    for (const ref of tasks.flatMap(({ refs }) => refs)) canvas.getElementById(ref).addClass('busy');
  });
}

function watchSize(container: HTMLElement, stage: Stage): () => void {
  const { canvas } = stage;
  let before = { width: canvas.width(), height: canvas.height() };
  const observer = new ResizeObserver(() => {
    canvas.resize();
    const after = { width: canvas.width(), height: canvas.height() };
    if (after.width !== before.width || after.height !== before.height)
      followSize(stage, before, selectedTarget().nodes);
    before = after;
  });
  observer.observe(container);
  return () => observer.disconnect();
}
