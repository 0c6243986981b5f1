/** The label of the node by which a database describes itself. It is no part of what it describes. */
export const metaLabel = 'EntenteMeta';
