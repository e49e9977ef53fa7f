import { describe, expect, it } from '@jest/globals'
import { hostGate } from '../../../adapters/shared/host-gate.ts'

const patient = new AbortController().signal
/** Whether it came to its turn by now. */
const isIn = async (turn: Promise<unknown>): Promise<boolean> => {
  const waiting = Symbol('waiting')
  return (await Promise.race([turn, new Promise((resolve) => setImmediate(resolve, waiting))])) !== waiting
}

describe('a gate before hosts', () => {
  it('lets so many in at a time, and those who wait in their order', async () => {
    const gate = hostGate(2)
    const turns = ['a', 'b', 'c', 'd'].map(() => gate.enter('one.example', patient))
    const [leave] = await Promise.all(turns.slice(0, 2))
    const before = await Promise.all(turns.map(isIn))

    leave?.()

    expect(before).toEqual([true, true, false, false])
    expect(await Promise.all(turns.map(isIn))).toEqual([true, true, true, false])
  })

  it('holds up nobody who asks another host', async () => {
    const gate = hostGate(1)
    await gate.enter('one.example', patient)

    expect(await isIn(gate.enter('other.example', patient))).toBe(true)
  })

  it('forgets who gave up waiting, and tells them why', async () => {
    const gate = hostGate(1)
    const leave = await gate.enter('one.example', patient)
    const impatient = new AbortController()
    const givenUp = gate.enter('one.example', impatient.signal)
    const next = gate.enter('one.example', patient)

    impatient.abort(new Error('shutting down'))

    await expect(givenUp).rejects.toThrow('shutting down')
    expect(await isIn(next)).toBe(false)
    leave()
    expect(await isIn(next)).toBe(true)
  })

  it('lets nobody in who gave up before', async () => {
    const gate = hostGate(1)

    await expect(gate.enter('one.example', AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late')

    expect(await isIn(gate.enter('one.example', patient))).toBe(true)
  })
})
