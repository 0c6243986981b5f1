import cytoscape from 'cytoscape';

/** Cytoscape adds a style sheet with one rule unless this exists, which a strict content security policy refuses. */
const STYLE_SHEET = '__________cytoscape_stylesheet';

/** An empty canvas in an element, which has `position` and a size by our own style sheet. */
export function createCanvas(container: HTMLElement): cytoscape.Core {
  if (document.getElementById(STYLE_SHEET) === null) {
    const standIn = document.createElement('meta');
    standIn.id = STYLE_SHEET;
    document.head.append(standIn);
  }
  return cytoscape({
    container,
    minZoom: 0.03,
    maxZoom: 4,
    // Selection is the page's, not the canvas's.
    autounselectify: true,
    boxSelectionEnabled: true,
  });
}
