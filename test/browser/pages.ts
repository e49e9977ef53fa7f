/// <reference lib="dom" />
import { expect } from '@jest/globals'
import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { KEY } from '../support/service.ts'

export type Looks = { readonly language: 'en' | 'fr'; readonly scheme: 'light' | 'dark'; readonly width?: number }

export type Looking = {
  readonly page: Page
  readonly context: BrowserContext
  /** What a browser complained about, and whom it asked that is not the service. */
  readonly complaints: readonly string[]
}

/** A browser window that takes note of everything that should not happen. */
export const looking = async (browser: Browser, url: string, { language, scheme, width = 1280 }: Looks): Promise<Looking> => {
  const context = await browser.newContext({ locale: language, colorScheme: scheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) complaints.push(`asked ${request.url()}`)
  })
  return { page, context, complaints }
}

export const signIn = async (page: Page, url: string, path = '/', key = KEY): Promise<void> => {
  await page.goto(`${url}${path}`)
  await page.locator('#key').fill(key)
  await Promise.all([page.waitForURL(`${url}${path}`), page.locator('main button').click()])
}

const RULES = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  /** Those that look at colours. */
  ofColours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const satisfies Readonly<Record<string, axe.RunOnly>>

/** Without its value, which is all of axe, and would be sent back. */
const AXE = `${axe.source};0`

/** What axe finds against WCAG 2.2 A and AA, in a line each; it runs beside the page, whose policy stays as it is. */
export const violationsOn = async (page: Page, rules: keyof typeof RULES = 'all'): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  // Nothing is fetched before: no rule among these reads style sheets, and no page has a sound.
  const options: axe.RunOptions = { runOnly: RULES[rules], resultTypes: ['violations'], preload: false }
  const violations = await page.evaluate(async (how) => {
    const { axe: runner } = globalThis as unknown as { axe: { run(options: object): Promise<axe.AxeResults> } }
    return (await runner.run(how)).violations
  }, options)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`))
}

/** How far a page goes beyond its window sideways, in CSS pixels. */
export const overflowOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth)

/** Axe objects to nothing, in light and in dark, nothing is wider than 320 px, nobody else is asked. */
export const expectSound = async ({ page, complaints }: Looking, address: string, language: 'en' | 'fr'): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(address)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
  expect(await violationsOn(page)).toEqual([])
  // What the dark scheme changes is colours.
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(18, 24, 28)')
  expect(await violationsOn(page, 'ofColours')).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  // 640 px are 1280 at 200 %.
  for (const width of [1000, 640, 320]) {
    await page.setViewportSize({ width, height: 900 })
    expect({ width, over: await overflowOf(page) }).toEqual({ width, over: 0 })
  }
  // Where a table becomes cards, axe looks again.
  if (language === 'en') expect(await violationsOn(page)).toEqual([])
  expect(complaints).toEqual([])
}
