import { type SelfTestId, selfTestInstructions } from '../../../care/index.ts'
import { play } from '../../player/play.ts'

/** Leads a home test by voice and figure. The reader is fetched when it is first wanted. */
export async function leadTest(id: SelfTestId, title: string): Promise<void> {
  const { readExercises } = await import('../../../language/index.ts')
  const { exercises } = readExercises(selfTestInstructions[id])
  await play({
    address: `self-test/${id}`,
    title,
    titleIsOurs: true,
    exercises,
    audioAddress: null,
    isTest: true,
  })
}
