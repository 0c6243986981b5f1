import type { Page } from 'playwright-core';

const STEPS = 40;

/** Times between frames while the drawing is dragged about and zoomed by the wheel, as a hand does it. */
export async function framesWhileMoving(page: Page): Promise<readonly number[]> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
  const corner = await emptyPoint(page, width, height);
  const watch = await page.evaluateHandle(() => window.bench.watchFrames());
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  for (let step = 0; step < STEPS; step += 1)
    await page.mouse.move(corner.x + step * 6, corner.y + 60 * Math.sin(step / 5));
  await page.mouse.up();
  await page.mouse.move(width / 2, height / 2);
  for (let step = 0; step < STEPS; step += 1) await page.mouse.wheel(0, step < STEPS / 2 ? -40 : 40);
  return watch.evaluate((frames) => frames.end());
}

/** Where nothing is drawn, so that dragging moves everything. */
function emptyPoint(page: Page, width: number, height: number): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ({ right, bottom }) => {
      const detail: {
        answer?: {
          nodes: Record<string, { box: { left: number; top: number; right: number; bottom: number } }>;
        };
      } = {};
      document.getElementById('drawing')?.dispatchEvent(new CustomEvent('entente:describe', { detail }));
      const boxes = Object.values(detail.answer?.nodes ?? {}).map(({ box }) => box);
      for (let y = 8; y < bottom; y += 6)
        for (let x = 8; x < right; x += 6)
          if (
            !boxes.some(
              (box) => x > box.left - 4 && x < box.right + 4 && y > box.top - 4 && y < box.bottom + 4,
            )
          )
            return { x, y };
      return { x: 4, y: 4 };
    },
    { right: width, bottom: height },
  );
}
