/** The worker thread where the command line runs from its TypeScript source (`npx tsx src/cli`). */
import { tsImport } from 'tsx/esm/api'

const { default: worker } = await tsImport('./worker.ts', import.meta.url)

export default worker
