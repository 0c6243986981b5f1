/** `relations/claims.yaml:12` as a reader says it: "relations/claims.yaml, line 12". Any other place stays as it is. */
export function placeInWords(place: string): string {
  const [, file, line] = /^(.+):(\d+)$/.exec(place) ?? [];
  return file === undefined ? place : `${file}, line ${line}`;
}
