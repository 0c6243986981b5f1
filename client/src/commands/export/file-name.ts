/**
 * The name of a file that says what is in it: "entente-japan-and-south-korea-nodes-2026-11-23.csv".
 *
 * @param graph the graph's name
 * @param what of it; empty where that is clear
 */
export function fileName(graph: string, what: string, ending: string, now: Date = new Date()): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `${['entente', plain(graph), plain(what), day].filter((part) => part !== '').join('-')}.${ending}`;
}

/** Letters that every system takes in a file's name. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
