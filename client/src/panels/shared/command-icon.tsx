import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsLeftRight,
  IconArrowsMaximize,
  IconCircleDashedMinus,
  IconCircleDashedPlus,
  IconCircles,
  IconCirclesRelation,
  IconEye,
  IconEyeOff,
  IconFocusCentered,
  IconHome,
  IconLayoutDistributeVertical,
  IconLine,
  IconMarquee2,
  IconPalette,
  IconPin,
  IconPinnedOff,
  IconRoute,
  IconSelectAll,
  IconTopologyComplex,
  IconTopologyStar3,
  IconTrash,
  IconX,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import type { CommandIcon as CommandIconName } from '#commands/command.ts';

const icons = {
  expand: IconCircleDashedPlus,
  remove: IconTrash,
  undo: IconArrowBackUp,
  redo: IconArrowForwardUp,
  start: IconHome,
  fit: IconArrowsMaximize,
  'zoom-in': IconZoomIn,
  'zoom-out': IconZoomOut,
  'select-all': IconSelectAll,
  'select-neighbors': IconTopologyStar3,
  'select-ends': IconLine,
  several: IconMarquee2,
  'clear-selection': IconX,
  connect: IconTopologyComplex,
  shared: IconCirclesRelation,
  path: IconRoute,
  between: IconArrowsLeftRight,
  'lay-out': IconLayoutDistributeVertical,
  size: IconCircles,
  color: IconPalette,
  pin: IconPin,
  unpin: IconPinnedOff,
  hide: IconEyeOff,
  isolate: IconFocusCentered,
  show: IconEye,
  collapse: IconCircleDashedMinus,
} as const satisfies Record<CommandIconName, unknown>;

/** The picture of a command. Decoration: its title is said beside it. */
export function CommandIcon({ icon, size = 18 }: { readonly icon: CommandIconName; readonly size?: number }) {
  const Icon = icons[icon];
  return <Icon size={size} stroke={1.75} aria-hidden />;
}
