/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { aBriefInput } from '../support/briefs.ts'
import { describeInBrowser, openBrowser } from '../support/browser.ts'
import { aPilotPlan, mondayOf, weekly } from '../support/piloted.ts'
import { type ASandbox, aSandboxOf } from '../support/sandbox.ts'
import { aService, type RunningService } from '../support/service.ts'
import { expectSound, type Looking, looking, signIn } from './pages.ts'

/** Six weeks of which five are recorded, one of them put right. */
const filled = async (box: ASandbox) => {
  const { body: assessment } = await box.post('/v1/assessments', aBriefInput()).expect(201)
  const planned = async (changes: object): Promise<string> => (await box.post('/v1/pilots', aPilotPlan(changes)).expect(201)).body.id
  const rules = { checkpoints: [{ week: 5, floor: 20 }], guardrails: [{ id: 'complaints', name: 'Complaints', worse: 'above', limit: 3 }] }
  const weak = await planned({ name: 'Too small to be seen', leastEffect: { relative: 0.1 }, ...rules })
  const draft = await planned({ name: 'A draft', owner: undefined })
  const running = await planned({ guardrails: [{ id: 'hours', name: 'Hours a week', worse: 'above', limit: 6 }] })
  const ended = await planned({ name: 'Over and done with' })
  for (const id of [running, ended]) await box.post(`/v1/pilots/${id}/start`, {}).expect(200)
  await box.advance(`${mondayOf(7)}T08:00:00Z`)
  const told = { guardrails: { hours: 4.5 } }
  await box.post(`/v1/pilots/${running}/observations`, { observations: weekly([80, 75, 52, 55, 49], told) }).expect(200)
  const right = { on: mondayOf(3), days: 7, pilot: { count: 51 }, ...told }
  await box.post(`/v1/pilots/${running}/observations`, { observations: [right], reason: 'Digits were swapped.' }).expect(200)
  await box.post(`/v1/pilots/${running}/amendments`, { reason: 'Léa is on leave.', owner: { name: 'Karim', mayStop: true } }).expect(200)
  const end = { outcome: 'closed', decidedBy: 'Léa', learning: 'Nobody had the time.', reason: 'Léa leaves.' }
  await box.post(`/v1/pilots/${ended}/decision`, end).expect(200)
  return { assessment: assessment.id as string, weak, draft, running, ended }
}
type Ids = Awaited<ReturnType<typeof filled>>

describeInBrowser('pilots in a browser', () => {
  let browser: Browser
  let service: RunningService
  let box: ASandbox
  let ids: Ids
  beforeAll(async () => {
    service = await aService()
    browser = await openBrowser()
    box = await aSandboxOf(service)
    ids = await filled(box)
  })
  afterAll(async () => {
    await browser.close()
    await service.stop()
  })

  it('lead from an assessment to a lesson', async () => {
    const mine = await aSandboxOf(service)
    const { body: assessment } = await mine.post('/v1/assessments', aBriefInput()).expect(201)
    const { page, context, complaints } = await looking(browser, service.url, { language: 'en', scheme: 'light' })
    page.on('dialog', (dialog) => void dialog.accept())
    await signIn(page, service.url, `/console/assessments/${assessment.id}`, mine.secret)
    await page
      .getByRole('link', { name: /^Plan a pilot: / })
      .first()
      .click()
    await page.getByText('KPIs that suit the goals').waitFor()
    const name = await page.locator('#name').inputValue()
    await page.locator('#hypothesis-audience').fill('Apprentices')
    await page.locator('#hypothesis-use').selectOption('short-video')
    await page.getByLabel('Cadence').fill('two short videos a week')
    await page.locator('#hypothesis-reason').fill('They ask there.')
    await page.getByLabel('Kind of figure').selectOption('count')
    await page.getByLabel('Source').fill('Matomo')
    await page.locator('#baseline-from').fill('2026-10-05')
    await page.locator('#baseline-to').fill('2026-12-27')
    await page.getByLabel('Figures week by week').fill('26\n31\n28\n25\n33\n27\n30\n24\n29\n31\n26\n28')
    await page.getByLabel('Least change worth the effort').fill('30')
    await page.locator('#start').fill('2027-01-04')
    await page.getByLabel('Owner').fill('Léa')
    await page.getByRole('button', { name: 'See what it takes' }).click()
    await page.locator('.verdict table').waitFor()
    expect(await page.locator('.verdict table tbody tr').count()).toBe(4)
    expect(await page.locator('.verdict').innerText()).toContain('Still to be agreed on')

    await page.getByLabel('May stop it without asking anybody').check()
    await page.getByLabel('How it is closed').fill('Say so on the account, keep the name.')
    await page.getByRole('button', { name: 'Save the plan' }).click()
    await page.waitForURL(/\/console\/pilots\/plt_/)
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.getByRole('button', { name: 'Register the plan and start' }).click()
    await page.getByRole('link', { name: 'Record figures' }).waitFor()

    await mine.advance(`${mondayOf(2)}T08:00:00Z`)
    await page.reload()
    await page.getByRole('link', { name: 'Record the next week' }).click()
    await page.locator('#pilot-count').fill('31')
    await page.getByRole('button', { name: 'Record', exact: true }).click()
    await page.getByText('Nothing to record yet.').waitFor()

    await page.getByRole('link', { name: 'Back to the pilot' }).click()
    await page.getByRole('link', { name: 'Decide' }).click()
    await page.getByLabel('How it ends').selectOption('closed')
    await page.getByLabel('Lesson').fill('Nobody had the time.')
    await page.getByRole('button', { name: 'End the pilot' }).click()
    await page.locator('#reason[aria-invalid="true"]').waitFor()
    expect(await page.getByLabel('Lesson').inputValue()).toBe('Nobody had the time.')
    await page.getByLabel('Reason').fill('Léa leaves.')
    await page.getByText('Audiences met on the channel').click()
    await page.locator('#observedReach-0-share').fill('42')
    await page.locator('#observedReach-0-source').fill('Survey')
    await page.getByRole('button', { name: 'End the pilot' }).click()
    await page.getByText('The test then advised').waitFor()
    await page.getByText('Audience met on the channel').waitFor()
    // The refusal above is an answer that a browser reports.
    expect(complaints.filter((one) => !one.includes('status of 400'))).toEqual([])
    await context.close()
  })

  const PAGES: readonly ((of: Ids) => string)[] = [
    () => '/',
    () => '/console/pilots',
    () => '/console/pilots/new',
    ({ assessment }) => `/console/pilots/new?assessmentId=${assessment}&platform=twitter`,
    ({ assessment }) => `/console/assessments/${assessment}`,
    ({ draft }) => `/console/pilots/${draft}`,
    ({ weak }) => `/console/pilots/${weak}`,
    ({ weak }) => `/console/pilots/${weak}/plan`,
    ({ running }) => `/console/pilots/${running}`,
    ({ running }) => `/console/pilots/${running}/observations`,
    ({ running }) => `/console/pilots/${running}/observations?correct=${mondayOf(2)}`,
    ({ running }) => `/console/pilots/${running}/amend`,
    ({ running }) => `/console/pilots/${running}/decide`,
    ({ running }) => `/console/pilots/${running}/report`,
    ({ ended }) => `/console/pilots/${ended}`,
  ]
  const shown = (path: (of: Ids) => string): string =>
    path({ assessment: ':id', weak: ':cannot-conclude', draft: ':draft', running: ':running', ended: ':ended' })

  for (const language of ['en', 'fr'] as const)
    describe(`every page, in ${language}`, () => {
      let seen: Looking
      beforeAll(async () => {
        seen = await looking(browser, service.url, { language, scheme: 'light' })
        await signIn(seen.page, service.url, '/', box.secret)
      })
      afterAll(() => seen.context.close())

      it.each(PAGES.map((path) => ({ path, name: shown(path) })))(
        '$name: axe objects to nothing, in light and in dark, nothing is wider than 320 px, nobody else is asked',
        ({ path }) => expectSound(seen, `${service.url}${path(ids)}`, language),
      )
    })
})
