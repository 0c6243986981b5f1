/** A text as a phrase of Lucene's classic syntax: everything between the quotes is read as it stands. */
export function phrase(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
