import type { LayoutInput } from './layout.ts';
import { layouts } from './layouts.ts';

/** Computes a layout beside the page, which stays free meanwhile: one message in; out how far it is, then the places. */
self.onmessage = ({ data }: MessageEvent<{ readonly id: string; readonly input: LayoutInput }>) => {
  const layout = layouts.find(({ id }) => id === data.id);
  if (layout === undefined) throw new Error(`There is no layout "${data.id}".`);
  const places = layout.place(data.input, (progress) => self.postMessage({ progress }));
  self.postMessage({ places });
};
