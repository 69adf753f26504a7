import { answerPages } from './answers'
import { factsPage } from './facts'
import type { Page } from './page'
import { readmePages } from './readme'
import { regulationPages } from './regulations'

/** Every generated page of `docs`. */
export const pages = (): Page[] => [
  factsPage(),
  ...answerPages(),
  ...regulationPages(),
  ...readmePages(),
]
