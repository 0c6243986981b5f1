/** How many questions are put to the database at once: enough not to wait in line, few enough to leave room for others. */
const atOnce = 6;

/**
 * Does work for each item, some at a time.
 *
 * @returns the results in the order of the items
 * @throws what the work throws first; what has not begun by then is left
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [position, item] of queue) results[position] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
