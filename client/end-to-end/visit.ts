import type { Browser, Page } from 'playwright-core';

/** The two sizes that the page is made for. */
export const desktop = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

export interface Visit {
  readonly page: Page;
  /** What the browser complained about: errors, and all that the content security policy refused. */
  readonly complaints: readonly string[];
}

export interface VisitOptions {
  readonly size?: typeof desktop;
  readonly colorScheme?: 'light' | 'dark';
  /** Done before the address is opened. */
  readonly before?: (page: Page) => Promise<void>;
}

/** Opens the page as somebody who has never been here. */
export async function visit(
  browser: Browser,
  address: string,
  { size = desktop, colorScheme = 'light', before }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: size, colorScheme, hasTouch: size === phone });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await before?.(page);
  await page.goto(address);
  return { page, complaints };
}

/** Waits until the first picture is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.getByRole('toolbar', { name: 'Drawing' }).waitFor();
}

/** Types into the search field, and takes the first hit. */
export async function searchFor(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What the page last said to those who hear it. */
export function announced(page: Page, text: string | RegExp) {
  return page.getByRole('status').filter({ hasText: text }).first();
}
