import type { Determination, Path } from '../../determination'

/** A path as it is to be shown. */
export interface ShownPath extends Path {
  /** `false`: its norms were not in force, so there are no steps to walk. */
  inForce: boolean
}

/** The paths of a case; steps whose norm was not in force are no steps. */
export const shownPaths = ({ paths, findings }: Determination): ShownPath[] => {
  const dead = new Set(
    findings
      .filter(({ verdict }) => verdict === 'not-in-force')
      .map(({ norm, subject }) => `${norm} ${subject}`),
  )
  return paths.map((path) => {
    const isLive = (norm: string) => !dead.has(`${norm} ${path.subject}`)
    const steps = path.steps.filter(({ norm }) => isLive(norm))
    const next = path.next.filter(isLive)
    const decides = steps.findLast((step) => step.decides)?.actor ?? null
    return { ...path, steps, next, decides, inForce: steps.length > 0 }
  })
}
