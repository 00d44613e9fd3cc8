import { createRinger, type RingerOptions } from '../index.ts'
import { withConfigOf } from './session.ts'

/** One Ringer a run, for all workers: the default export of a file that `globalSetup` names, or this module itself there. */
export function ringerSetup(options: RingerOptions = {}): () => Promise<() => Promise<void>> {
  return async () => {
    const ringer = await createRinger(withConfigOf(process.cwd(), options))
    const { url } = await ringer.listen({ port: 0 })
    process.env.RINGER_URL = url
    return async () => {
      delete process.env.RINGER_URL
      await ringer.close()
    }
  }
}

export default ringerSetup()
