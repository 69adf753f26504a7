import { answerPages } from './answers'
import type { Page } from './page'
import { regulationPages } from './regulations'

/** Every generated page of `docs`. */
export const pages = (): Page[] => [...answerPages(), ...regulationPages()]
