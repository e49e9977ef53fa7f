import { openStorage } from '../../../adapters/storage/index.ts'
import { describeBudgetStore } from '../../contracts/budget-store.ts'
import { describeReadingStore } from '../../contracts/reading-store.ts'

describeBudgetStore('SQLite', async () => {
  const { budgets, close } = await openStorage('sqlite::memory:')
  return { store: budgets, close }
})

describeReadingStore('SQLite', async () => {
  const { readings, close } = await openStorage('sqlite::memory:')
  return { store: readings, close }
})
