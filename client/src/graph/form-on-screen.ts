import type { NodeBrief } from 'entente/contract/model/index.ts';
import { formOf, type NodeForm } from './node-form.ts';
import { captionWidth, watchFonts } from './text-width.ts';

let forms = new WeakMap<NodeBrief, NodeForm>();

/** The form of a node in the font of the page, found out once. */
export function formOnScreen(node: NodeBrief): NodeForm {
  const known = forms.get(node);
  if (known !== undefined) return known;
  const form = formOf(node, captionWidth);
  forms.set(node, form);
  return form;
}

/**
 * Tells when forms have changed because letters have become available.
 *
 * @returns ends it
 */
export function watchForms(onChange: () => void): () => void {
  return watchFonts(() => {
    forms = new WeakMap();
    onChange();
  });
}
