/// <reference lib="dom" />
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { PDFDocument } from 'pdf-lib'
import type { Browser } from 'playwright-core'
import { pilotReport } from '../../api/report/pilot-report.ts'
import { describeInBrowser, openBrowser } from '../support/browser.ts'
import { PILOT_CASES } from '../support/pilot-cases.ts'
import { HOSTILE_PILOT, type PilotCase, wirePilot } from '../support/pilot-wire.ts'
import { looking, overflowOf, violationsOn } from './pages.ts'

describeInBrowser('the report of a pilot in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  const CASES: Readonly<Record<string, PilotCase>> = { ...PILOT_CASES, hostile: HOSTILE_PILOT }

  it.each(
    Object.keys(CASES).flatMap((name) => [{ name, language: 'en', scheme: 'light' } as const, { name, language: 'fr', scheme: 'dark' } as const]),
  )('$name in $language: axe objects to nothing, nothing is wider than 320 px, a decision takes two pages', async ({ name, language, scheme }) => {
    const { page, context, complaints } = await looking(browser, 'data:', { language, scheme })
    for (const reading of ['practitioner', 'decision-maker'] as const) {
      await page.setViewportSize({ width: 1280, height: 900 })
      const pilot = wirePilot(CASES[name] as PilotCase, language)
      await page.setContent(pilotReport({ pilot, organisation: 'Menuiserie Petit', reading, language }).text)
      expect(await violationsOn(page)).toEqual([])
      for (const width of [1000, 640, 320]) {
        await page.setViewportSize({ width, height: 900 })
        expect({ width, over: await overflowOf(page) }).toEqual({ width, over: 0 })
      }
      expect(await violationsOn(page)).toEqual([])
      const pages = (await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).getPageCount()
      if (name !== 'hostile') expect(pages).toBeLessThanOrEqual(reading === 'practitioner' ? 4 : 2)
    }
    expect(complaints).toEqual([])
    await context.close()
  })
})
