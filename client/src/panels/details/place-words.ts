/** `relations/claims.yaml:12` as a reader says it: "relations/claims.yaml, line 12", the number never alone on a line. Any other place stays as it is. */
export function placeInWords(place: string): string {
  const [, file, line] = /^(.+):(\d+)$/.exec(place) ?? [];
  return file === undefined ? place : `${file}, line\u00a0${line}`;
}
