import { clearSelection } from './clear-selection.ts';
import { collapse } from './collapse.ts';
import { colorings } from './color-by.ts';
import type { Command } from './command.ts';
import { connectShown } from './connect-shown.ts';
import { expand } from './expand.ts';
import { fanOutRelations } from './fan-out.ts';
import { findPath } from './find-path.ts';
import { fit } from './fit.ts';
import { hide } from './hide.ts';
import { isolate } from './isolate.ts';
import { layOutAgain } from './lay-out-again.ts';
import { layOutAsPaths } from './lay-out-as-paths.ts';
import { layOutByTime } from './lay-out-by-time.ts';
import { pin } from './pin.ts';
import { redo } from './redo.ts';
import { remove } from './remove.ts';
import { selectAll } from './select-all.ts';
import { selectEnds } from './select-ends.ts';
import { selectNeighbors } from './select-neighbors.ts';
import { selectSeveral } from './select-several.ts';
import { showHidden } from './show-hidden.ts';
import { showShared } from './show-shared.ts';
import { sizeNodes } from './size-by.ts';
import { startOver } from './start-over.ts';
import { tellBetween } from './tell-between.ts';
import { undo } from './undo.ts';
import { unpin } from './unpin.ts';
import { zoomIn } from './zoom-in.ts';
import { zoomOut } from './zoom-out.ts';

/** Everything that the user can do to the drawing, in the order in which it is offered. */
export const commands: readonly Command[] = [
  expand,
  collapse,
  findPath,
  showShared,
  tellBetween,
  connectShown,
  pin,
  unpin,
  hide,
  isolate,
  showHidden,
  remove,
  undo,
  redo,
  startOver,
  layOutAgain,
  layOutByTime,
  layOutAsPaths,
  fanOutRelations,
  sizeNodes,
  ...colorings,
  fit,
  zoomIn,
  zoomOut,
  selectEnds,
  selectNeighbors,
  selectSeveral,
  selectAll,
  clearSelection,
];
