import type { Page } from 'playwright-core';
import type { Program } from './program.ts';
import { drawn, searchFor, type Visit, type VisitOptions, visit } from './visit.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A node as the drawing has it: where it stands in the model, and where that is in the window. */
export interface DrawnNode {
  readonly position: Point;
  readonly screen: Point;
  /** With its caption, in the window. */
  readonly box: Box;
  /** Without it. */
  readonly disc: Box;
  /** The letters of its caption, in the window; null where they are not shown. */
  readonly text: Box | null;
  /** What it says of how many of its relations are not shown; null where it says nothing. */
  readonly badge: { readonly text: string; readonly box: Box } | null;
  /** How it is shown: chosen, hovered, lit, dimmed, busy. */
  readonly classes: readonly string[];
}

/** What is written on a line: its middle in the window, its size, and how it is turned, in radians. */
export interface LineText {
  readonly text: string;
  readonly center: Point;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

interface Ends {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface DrawnLine extends Ends {
  /** Of its course, in the window. */
  readonly middle: Point;
  readonly text: LineText | null;
}

export interface Description {
  readonly nodes: Readonly<Record<string, DrawnNode>>;
  readonly lines: readonly DrawnLine[];
  readonly camera: { readonly zoom: number; readonly pan: Point };
  /** Whether nothing is moving. */
  readonly resting: boolean;
}

/** In milliseconds: longer than the drawing waits until it writes anew, or takes up a new size. */
const SETTLED = 250;

const canvas = '[aria-roledescription="drawing"]';

/** What the drawing shows, and where, as it says when it is asked by its event. */
export function describeDrawing(page: Page): Promise<Description> {
  return page.locator(canvas).evaluate((element) => {
    const detail: { answer?: Description } = {};
    element.dispatchEvent(new CustomEvent('entente:describe', { detail }));
    if (detail.answer === undefined) throw new Error('The drawing does not answer.');
    return detail.answer;
  });
}

/** The same, once nothing is moving any more. */
export async function restingDrawing(page: Page): Promise<Description> {
  for (;;) {
    const description = await describeDrawing(page);
    if (description.resting) return description;
    await page.waitForTimeout(40);
  }
}

/**
 * The same, once it has also stayed as it is for a while: panels and counts that come after the first picture may
 * give it another room, and other things to write.
 */
export async function settledDrawing(page: Page): Promise<Description> {
  let before = await restingDrawing(page);
  for (;;) {
    await page.waitForTimeout(SETTLED);
    const now = await restingDrawing(page);
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

/** The part of the window in which the drawing is. */
export async function frameOf(page: Page): Promise<Box> {
  const box = await page.locator(canvas).boundingBox();
  if (box === null) throw new Error('There is no drawing on the page.');
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

/** Pairs of nodes whose boxes overlap. */
export function overlaps({ nodes }: Description): readonly string[] {
  const all = Object.entries(nodes);
  return all.flatMap(([ref, { box }], index) =>
    all
      .slice(index + 1)
      .filter(([, other]) => overlap(box, other.box))
      .map(([other]) => `${ref} and ${other}`),
  );
}

/** Clicks where a node is on screen, once nothing is moving. */
export async function clickNode(
  page: Page,
  ref: string,
  options: Parameters<Page['mouse']['click']>[2] = {},
): Promise<void> {
  const { x, y } = screenOf(await restingDrawing(page), ref);
  await page.mouse.click(x, y, options);
}

/** Where a node is in the window. */
export function screenOf({ nodes }: Description, ref: string): Point {
  const node = nodes[ref];
  if (node === undefined) throw new Error(`${ref} is not drawn`);
  return node.screen;
}

export function refsOf({ nodes }: Description): readonly string[] {
  return Object.keys(nodes).sort();
}

/** Where every node is in the model. */
export function positionsOf({ nodes }: Description): Readonly<Record<string, Point>> {
  return Object.fromEntries(Object.entries(nodes).map(([ref, { position }]) => [ref, position]));
}

/** Where every node is in the window. */
export function screensOf({ nodes }: Description): Readonly<Record<string, Point>> {
  return Object.fromEntries(Object.entries(nodes).map(([ref, { screen }]) => [ref, screen]));
}

/** The lines, in an order of their own. */
export function linesOf({ lines }: Description): readonly Ends[] {
  return lines
    .map(({ from, to, count }) => ({ from, to, count }))
    .sort((one, other) => (`${one.from} ${one.to}` < `${other.from} ${other.to}` ? -1 : 1));
}

/** Those of `all` that are nodes of the drawing. */
export function among<Value>(
  all: Readonly<Record<string, Value>>,
  { nodes }: Description,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(all).filter(([ref]) => ref in nodes));
}

/** Opens the page, and waits until the first picture is drawn and stays as it is. */
export async function openDrawing(
  { browser, address }: Program,
  options: VisitOptions = {},
): Promise<Visit & { readonly start: Description }> {
  const { page, complaints } = await visit(browser, address, options);
  await drawn(page);
  return { page, complaints, start: await settledDrawing(page) };
}

/** Selects a node that is found by a name, and waits until keys go to the drawing. */
export async function chooseByName(page: Page, name: string, ref: string): Promise<void> {
  await searchFor(page, name);
  await page.waitForSelector(`${canvas}:focus`);
  while (!(await describeDrawing(page)).nodes[ref]?.classes.includes('chosen')) await page.waitForTimeout(40);
}
