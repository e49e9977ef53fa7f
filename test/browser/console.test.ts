/// <reference lib="dom" />
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { PDFDocument } from 'pdf-lib'
import type { Browser } from 'playwright-core'
import { describeInBrowser, openBrowser } from '../support/browser.ts'
import { aService, finishedAudit, type RunningService } from '../support/service.ts'
import { expectSound, type Looking, looking, overflowOf, signIn, violationsOn } from './pages.ts'

describeInBrowser('the console in a browser', () => {
  let browser: Browser
  let service: RunningService
  beforeAll(async () => {
    service = await aService()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await service.stop()
  })

  it('leads a newcomer from nothing to a first report, the verdict changing while the brief is filled in', async () => {
    const { page, context, complaints } = await looking(browser, service.url, { language: 'en', scheme: 'light' })
    await signIn(page, service.url)
    await page.getByRole('link', { name: 'Start with a brief' }).click()
    await page.getByLabel('Name').fill('Maison Lumen')
    await page.getByLabel('Kind').selectOption('b2c')
    await page.getByLabel('Main goal').selectOption('sales')
    await page.locator('#preview tbody tr').first().waitFor()
    const before = await page.locator('#preview tbody').innerText()
    expect(await page.getByRole('status').innerText()).toMatch(/first of 16 channels/)

    // What if: a further answer moves the scores, and the page says by how much.
    await page.getByLabel('Hours a week for all channels').fill('1')
    await page.waitForFunction((text) => document.querySelector<HTMLElement>('#preview tbody')?.innerText !== text, before)
    expect(await page.locator('#preview tbody').innerText()).toMatch(/[−+]\d/)

    await page.getByRole('button', { name: 'Store the assessment' }).click()
    await page.waitForURL(/\/console\/assessments\/asm_/)
    await page.getByRole('link', { name: 'Report', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Which channels for Maison Lumen?' }).waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  it('shows a newcomer samples, with a report of each, and takes them away again', async () => {
    const fresh = await aService()
    const { page, context, complaints } = await looking(browser, fresh.url, { language: 'fr', scheme: 'light' })
    page.on('dialog', (dialog) => void dialog.accept())
    await signIn(page, fresh.url)
    await page.getByRole('button', { name: 'Charger les exemples' }).click()
    await page.getByText('Les exemples sont chargés.').waitFor()
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(3)

    await page.getByRole('link', { name: 'Rapport d’audit' }).first().click()
    await page.locator('svg.posting-calendar').first().waitFor()
    await page.goto(fresh.url)
    await page.getByRole('link', { name: 'Rapport d’évaluation' }).first().click()
    await page.getByRole('heading', { level: 1, name: /quels canaux choisir/ }).waitFor()

    await page.goto(fresh.url)
    await page.getByRole('button', { name: 'Retirer les exemples' }).click()
    await page.getByText('Bienvenue. Il n’y a encore rien ici.').waitFor()
    expect(complaints).toEqual([])
    await context.close()
    await fresh.stop()
  })

  it('refuses what it cannot judge beside the field, and keeps what was typed', async () => {
    const { page, context } = await looking(browser, service.url, { language: 'fr', scheme: 'light' })
    await signIn(page, service.url, '/console/assess')
    await page.getByLabel('Nom').fill('Maison Lumen')
    await page.getByLabel('Objectif principal').selectOption('sales')
    await page.getByLabel('Pays').first().fill('XX1')
    await page.getByRole('button', { name: 'Enregistrer l’évaluation' }).click()
    await page.locator('[aria-invalid="true"]').first().waitFor()

    expect(await page.getByLabel('Nom').inputValue()).toBe('Maison Lumen')
    expect(await page.getByLabel('Objectif principal').inputValue()).toBe('sales')
    await context.close()
  })

  it('follows an audit until it is over, without being loaded again', async () => {
    const { page, context, complaints } = await looking(browser, service.url, { language: 'en', scheme: 'dark' })
    await signIn(page, service.url, '/console/audits')
    await page.getByLabel('Accounts').fill('blog http://127.0.0.1:9/feed\nfacebook maisonlumen')
    await page.getByRole('button', { name: 'Start the audit' }).click()
    await page.waitForURL(/\/console\/audits\/aud_/)
    await page.evaluate(() => {
      Object.assign(globalThis, { isSamePage: true })
    })
    await page.locator('.tag.status-completed').waitFor({ timeout: 30_000 })

    expect(await page.locator('tbody tr').count()).toBe(2)
    // A finished one may have been shown at once; one that was followed is still the same page.
    expect(await page.evaluate(() => (globalThis as { isSamePage?: boolean }).isSamePage)).toBe(true)
    expect(complaints).toEqual([])
    await context.close()
  })

  it('is looked at by something that objects where there is cause', async () => {
    const { page, context } = await looking(browser, service.url, { language: 'en', scheme: 'light', width: 320 })
    await page.setContent('<html><body><img src="data:,"><input><p style="color:#bbb;width:40rem">pale</p></body></html>')

    expect((await violationsOn(page)).map((one) => one.split(':')[0])).toEqual(
      expect.arrayContaining(['image-alt', 'label', 'color-contrast', 'html-has-lang']),
    )
    expect((await violationsOn(page, 'ofColours')).map((one) => one.split(':')[0])).toEqual(['color-contrast'])
    expect(await overflowOf(page)).toBeGreaterThan(0)
    await context.close()
  })

  it('works without a script: the verdict is asked for with a button', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en' })
    const page = await context.newPage()
    await signIn(page, service.url, '/console/assess')
    await page.getByLabel('Name').fill('Maison Lumen')
    await page.getByLabel('Kind').selectOption('b2c')
    await page.getByLabel('Main goal').selectOption('sales')
    await page.getByRole('button', { name: 'Show the verdict' }).click()

    expect(await page.locator('#preview tbody tr').count()).toBe(16)
    expect(await page.getByLabel('Name').inputValue()).toBe('Maison Lumen')
    await context.close()
  })

  it('can be used with the keyboard alone: the first stop leads past the navigation', async () => {
    const { page, context } = await looking(browser, service.url, { language: 'en', scheme: 'light' })
    await signIn(page, service.url)
    await page.goto(service.url)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await context.close()
  })

  type Ids = Readonly<Record<'assessment' | 'organisation' | 'audit' | 'account' | 'schedule' | 'diagnosis', string>>
  const PAGES: readonly ((ids: Ids) => string)[] = [
    () => '/',
    () => '/console/assess',
    () => '/console/assessments',
    ({ assessment }) => `/console/assessments/${assessment}`,
    ({ assessment }) => `/console/assessments/${assessment}/report`,
    ({ assessment }) => `/console/assessments/${assessment}/report?reading=decision-maker`,
    () => '/console/organisations',
    ({ organisation }) => `/console/organisations/${organisation}`,
    ({ organisation }) => `/console/assess?organisation=${organisation}`,
    () => '/console/accounts',
    ({ account }) => `/console/accounts/${account}`,
    () => '/console/audits',
    ({ audit }) => `/console/audits/${audit}`,
    ({ audit }) => `/console/audits/${audit}/report`,
    ({ audit }) => `/console/audits/${audit}/report?reading=decision-maker`,
    ({ diagnosis }) => `/console/diagnoses/${diagnosis}/report`,
    ({ diagnosis }) => `/console/diagnoses/${diagnosis}/report?reading=decision-maker`,
    () => '/console/schedules',
    ({ schedule }) => `/console/schedules/${schedule}`,
    () => '/console/evidence',
    () => '/console/evidence/pin-goal-buy',
    () => '/console/keys',
  ]
  const shown = (path: (ids: Ids) => string): string =>
    path({ assessment: ':id', organisation: ':id', audit: ':id', account: ':id', schedule: ':id', diagnosis: ':id' })

  let ids: Ids
  const filled = async (): Promise<Ids> => {
    const { body: assessment } = await service.post('/v1/assessments', BRIEF).expect(201)
    const { body: organisation } = await service.post('/v1/organisations', { name: 'Maison Lumen' }).expect(201)
    await service.put(`/v1/organisations/${organisation.id}/brief`, BRIEF).expect(201)
    const { body: accepted } = await service.post('/v1/audits', HISTORIES).expect(202)
    const audit = await finishedAudit(service, accepted.id)
    const { body: schedule } = await service.post('/v1/schedules', { name: 'Monthly', cron: '0 6 1 * *', scope: { kind: 'dormant' } }).expect(201)
    const { body: diagnosis } = await service.post('/v1/diagnoses', example('governance/town-hall.json')).expect(201)
    return {
      diagnosis: diagnosis.id,
      assessment: assessment.id,
      organisation: organisation.id,
      audit: audit.id,
      account: audit.results[0].accountId,
      schedule: schedule.id,
    }
  }

  for (const language of ['en', 'fr'] as const)
    describe(`every page, in ${language}`, () => {
      let seen: Looking
      beforeAll(async () => {
        ids ??= await filled()
        seen = await looking(browser, service.url, { language, scheme: 'light' })
        await signIn(seen.page, service.url)
      })
      afterAll(() => seen.context.close())

      it.each(PAGES.map((path) => ({ path, name: shown(path) })))(
        '$name: axe objects to nothing, in light and in dark, nothing is wider than 320 px, nobody else is asked',
        ({ path }) => expectSound(seen, `${service.url}${path(ids)}`, language),
      )
    })

  it('shows a qualification, which is stored nowhere, that axe does not object to and that prints on three pages at most', async () => {
    const { page, context } = await looking(browser, service.url, { language: 'fr', scheme: 'light' })
    for (const reading of ['practitioner', 'decision-maker']) {
      const asked = service.post(`/v1/qualifications?reading=${reading}&language=fr`, example('initiatives/merger.json'))
      await page.setContent((await asked.set('Accept', 'text/html').expect(200)).text)
      expect(await violationsOn(page)).toEqual([])
      const pages = (await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).getPageCount()
      expect(pages).toBeLessThanOrEqual(3)
      await page.setViewportSize({ width: 320, height: 900 })
      expect(await overflowOf(page)).toBe(0)
    }
    await context.close()
  })

  it('prints a report of sixteen channels on five pages at most, and for those who decide on two', async () => {
    const { body: assessment } = await service.post('/v1/assessments', BRIEF).expect(201)
    const { page, context } = await looking(browser, service.url, { language: 'fr', scheme: 'dark' })
    await signIn(page, service.url)
    for (const [reading, most] of [
      ['practitioner', 5],
      ['decision-maker', 2],
    ] as const) {
      await page.goto(`${service.url}/console/assessments/${assessment.id}/report?reading=${reading}`)
      const pages = (await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).getPageCount()
      expect(pages).toBeLessThanOrEqual(most)
    }
    await context.close()
  })
})

const example = (name: string): object => JSON.parse(readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')) as object

const posts = (count: number, everyDays: number, from: string): readonly string[] =>
  Array.from({ length: count }, (_, place) => new Date(Date.parse(from) - place * everyDays * 86_400_000).toISOString())
const HISTORIES = {
  accounts: [
    { platform: 'blog', reference: 'https://lumen.example/', posts: posts(60, 7, '2026-11-20T09:00:00Z') },
    { platform: 'facebook', reference: 'maisonlumen', posts: posts(40, 5, '2026-03-01T09:00:00Z') },
  ],
}
const BRIEF = {
  organisation: { name: 'Maison Lumen', kind: 'b2c', sector: 'home-decoration', country: 'FR', reach: 'national' },
  goals: [
    { goal: 'sales', rank: 1 },
    { goal: 'search-visibility', rank: 2 },
  ],
  uses: [
    { use: 'product-visuals', perMonth: 12 },
    { use: 'long-form-articles', perMonth: 2 },
  ],
  capacity: { hoursPerWeek: 6, people: 1, staffing: 'part-of-job', formats: { text: 'good', photo: 'basic', 'product-visuals': 'good' } },
  requests: [{ platform: 'tiktok', motives: ['competitor-present', 'novelty'] }],
  accounts: [{ platform: 'facebook', state: 'dormant' }],
}
