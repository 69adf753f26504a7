import { clean } from '../clean'
import type { AnsweredCase } from '../report-case'

/** A path of the file system as a URI reference. */
export const uriOf = (source: string): string => {
  const file = source === '-' ? 'stdin' : source.replace(/#\d+$/, '').replaceAll('\\', '/')
  const uri = file
    .split('/')
    .map((part) => encodeURIComponent(clean(part)))
    .join('/')
  if (/^[A-Za-z]%3A\//.test(uri)) return `file:///${uri.replace('%3A', ':')}`
  return uri.startsWith('/') ? `file://${uri}` : uri
}

/** Where the subject of a finding stands: in the file where that is known, and in the document. */
export const locationOf = ({ source, locate }: AnsweredCase, subject: string) => {
  const region = locate?.(subject)
  const physicalLocation = source && {
    artifactLocation: { uri: uriOf(source) },
    ...(region ? { region } : {}),
  }
  return {
    ...(physicalLocation ? { physicalLocation } : {}),
    logicalLocations: [{ fullyQualifiedName: subject, kind: 'object' }],
  }
}
