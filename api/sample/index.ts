import { homeDecorationShop } from './home-decoration-shop.ts'
import { industrialMaker } from './industrial-maker.ts'
import type { SampleSpec } from './sample.ts'
import { townHall } from './town-hall.ts'

/** In the order in which they are loaded. */
export const SAMPLE_SPECS: readonly SampleSpec[] = [homeDecorationShop, townHall, industrialMaker]
