import { type LayoutInput, organicLayout } from './organic.ts';

/** Computes a layout beside the page, which stays free meanwhile. One message in, one out. */
self.onmessage = (message: MessageEvent<LayoutInput>) => {
  self.postMessage(organicLayout(message.data));
};
