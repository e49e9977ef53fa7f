import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { CronClock } from '../../domain/ports.ts'

/** What every cron clock must do; it runs on the machine's time, which these tests move. */
export const describeCronClock = (name: string, open: () => CronClock): void => {
  describe(`cron clock: ${name}`, () => {
    let cron: CronClock
    beforeEach(() => {
      jest.useFakeTimers({ now: new Date('2026-03-02T08:15:30.500Z') })
      cron = open()
    })
    afterEach(() => {
      jest.useRealTimers()
    })
    const at = (now: string): void => {
      jest.setSystemTime(new Date(now))
    }

    it.each(['* * * * *', '*/15 8-18 * * 1-5', '0 9 * * mon-fri', '0 0 29 2 *', '0 7 L * *', '5,35 * * jan *'])('runs %j', (expression) => {
      expect(cron.check(expression, 'Europe/Paris')).toEqual({ ok: true })
      expect(cron.nextRun(expression, 'Europe/Paris')).toBeDefined()
    })

    it.each([
      { expression: '', why: 'nothing' },
      { expression: '* * * *', why: 'four fields' },
      { expression: '0 * * * * *', why: 'a field for seconds' },
      { expression: '@daily', why: 'a nickname' },
      { expression: '61 * * * *', why: 'no such minute' },
      { expression: '0 24 * * *', why: 'no such hour' },
      { expression: '0 0 * * 8', why: 'no such day of the week' },
      { expression: '*/0 * * * *', why: 'a step of nothing' },
      { expression: '0 0 30 2 *', why: 'no such date' },
      { expression: '0 0 L-30 2 *', why: 'no such date in any year' },
      { expression: '1-99999999 * * * *', why: 'a range nobody can write out' },
      { expression: `${'0,'.repeat(60)}0 * * * *`, why: 'longer than anybody needs' },
      { expression: 'soon', why: 'prose' },
      { expression: '0 0 * * *; rm', why: 'other characters' },
    ])('refuses $expression: $why', ({ expression }) => {
      const checked = cron.check(expression, 'Europe/Paris')

      expect(checked).toMatchObject({ ok: false, code: 'cron-invalid', troubles: [expect.objectContaining({ kind: expect.any(String) })] })
      expect(cron.nextRun(expression, 'Europe/Paris')).toBeUndefined()
      expect(cron.nextRuns(expression, 'Europe/Paris', 3)).toEqual([])
    })

    it('says which field is wrong', () => {
      expect(cron.check('0 25 * 13 *', 'UTC')).toEqual({
        ok: false,
        code: 'cron-invalid',
        troubles: [
          { kind: 'field', field: 'hour', found: '25' },
          { kind: 'field', field: 'month', found: '13' },
        ],
      })
    })

    it.each([
      ['5/15 * * * *', { field: 'minute', found: '5/15', instead: '5-59/15' }],
      ['0 8/2 * * *', { field: 'hour', found: '8/2', instead: '8-23/2' }],
      ['0 99/2 * * *', { field: 'hour', found: '99/2' }],
    ])('says how %j is written', (expression, trouble) => {
      expect(cron.check(expression, 'UTC')).toEqual({ ok: false, code: 'cron-invalid', troubles: [{ kind: 'field', ...trouble }] })
    })

    it('takes ranges over the end of a field', () => {
      at('2026-03-02T12:00:00.000Z')
      expect(cron.nextRuns('0 22-1 * * *', 'UTC', 5).map((run) => run.slice(11, 13))).toEqual(['22', '23', '00', '01', '22'])
    })

    it('goes on in a distance from UTC, which was taken once', () => {
      at('2026-03-02T12:00:00.000Z')
      expect(cron.nextRun('0 7 * * *', '+02:00')).toBe('2026-03-03T05:00:00.000Z')
    })

    it.each(['+02:00', '-0330', '+01'])('refuses %j, which is no zone', (timeZone) => {
      expect(cron.check('0 7 * * *', timeZone)).toEqual({ ok: false, code: 'time-zone-unknown', detail: timeZone })
    })

    it.each(['Mars/Olympus', '', 'Paris'])('refuses the zone %j', (timeZone) => {
      expect(cron.check('0 7 * * *', timeZone)).toEqual({ ok: false, code: 'time-zone-unknown', detail: timeZone })
      expect(cron.nextRuns('0 7 * * *', timeZone, 1)).toEqual([])
    })

    it.each([
      { expression: '*/15 8-18 * * 1-5', timeZone: 'Europe/Paris' },
      { expression: '30 2 * * 0', timeZone: 'America/New_York' },
      { expression: '0 7 L * *', timeZone: 'Australia/Lord_Howe' },
    ])('finds the ticks of $expression in $timeZone after a moment as it does after now', ({ expression, timeZone }) => {
      const now = '2027-09-12T08:15:30.500Z'
      at(now)
      const ticks = cron.nextRuns(expression, timeZone, 60)
      at('2026-03-02T08:15:30.500Z')

      expect(cron.runsAfter(expression, timeZone, now, 60)).toEqual(ticks)
      expect(cron.runsAfter(expression, timeZone, ticks[9] ?? '', 50)).toEqual(ticks.slice(10))
    })

    it('finds no tick after a moment of what it refuses', () => {
      expect(cron.runsAfter('soon', 'UTC', '2027-01-01T00:00:00.000Z', 1)).toEqual([])
      expect(cron.runsAfter('0 7 * * *', 'Paris', '2027-01-01T00:00:00.000Z', 1)).toEqual([])
    })

    it('previews ticks strictly after now, in the zone asked for', () => {
      at('2026-03-02T06:00:00.000Z')

      expect(cron.nextRuns('0 7 * * *', 'Europe/Paris', 2)).toEqual(['2026-03-03T06:00:00.000Z', '2026-03-04T06:00:00.000Z'])
      expect(cron.nextRun('0 7 * * *', 'UTC')).toBe('2026-03-02T07:00:00.000Z')
    })

    it('keeps the local hour across the change to summer time', () => {
      at('2026-03-28T00:00:00.000Z')

      expect(cron.nextRuns('0 7 * * *', 'Europe/Paris', 2)).toEqual(['2026-03-28T06:00:00.000Z', '2026-03-29T05:00:00.000Z'])
    })

    it('makes up for a time that the change to summer time leaves out, as soon as the clocks go on', () => {
      at('2026-03-28T00:00:00.000Z')

      expect(cron.nextRuns('30 2 * * *', 'Europe/Paris', 3)).toEqual([
        '2026-03-28T01:30:00.000Z',
        '2026-03-29T01:00:00.000Z',
        '2026-03-30T00:30:00.000Z',
      ])
    })

    it('uses the local time that comes twice only once, the first time', () => {
      at('2026-10-24T12:00:00.000Z')

      expect(cron.nextRuns('30 2 * * *', 'Europe/Paris', 2)).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-26T01:30:00.000Z'])
    })

    it('calls at each tick with the moment that was due, until it is stopped', async () => {
      const ticks: string[] = []
      const stop = cron.start({
        key: 'sch_1',
        cron: '*/10 * * * *',
        timeZone: 'Europe/Paris',
        onTick: async (tick) => {
          ticks.push(tick)
        },
      })

      await jest.advanceTimersByTimeAsync(20 * 60_000)
      stop()
      await jest.advanceTimersByTimeAsync(20 * 60_000)

      expect(ticks).toEqual(['2026-03-02T08:20:00.000Z', '2026-03-02T08:30:00.000Z'])
      expect(jest.getTimerCount()).toBe(0)
    })

    it('runs the latest of the ticks that a sleeping machine missed, once', async () => {
      const ticks: string[] = []
      const stop = cron.start({
        key: 'sch_1',
        cron: '0 * * * *',
        timeZone: 'UTC',
        onTick: async (tick) => {
          ticks.push(tick)
        },
      })

      at('2026-03-02T12:40:00.000Z')
      await jest.advanceTimersByTimeAsync(45 * 60_000)
      stop()

      expect(ticks[0]).toBe('2026-03-02T13:00:00.000Z')
      expect(ticks).toHaveLength(1)
    })

    it('goes on after a tick that failed', async () => {
      let ticks = 0
      const stop = cron.start({
        key: 'sch_1',
        cron: '* * * * *',
        timeZone: 'UTC',
        onTick: async () => {
          ticks += 1
          throw new Error('no storage')
        },
      })

      await jest.advanceTimersByTimeAsync(3 * 60_000)
      stop()

      expect(ticks).toBe(3)
    })

    it('leaves nothing running after checks and previews', () => {
      cron.check('* * * * *', 'UTC')
      cron.nextRuns('* * * * *', 'UTC', 5)

      expect(jest.getTimerCount()).toBe(0)
    })

    it('starts nothing that it would refuse', () => {
      expect(() => cron.start({ key: 'sch_1', cron: 'soon', timeZone: 'UTC', onTick: async () => {} })).toThrow(RangeError)
    })
  })
}
