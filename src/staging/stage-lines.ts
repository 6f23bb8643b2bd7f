import {
  averageBody,
  forwardKinematics,
  type LandmarkName,
  landmarkPosition,
  type Vector,
} from '../body/index.ts'
import { read } from '../language/index.ts'
import { type SceneStep, stageExercise } from './stage-exercise.ts'

/** For tests: the steps of an exercise that is told in numbered lines, one each. Throws where none is found in them. */
export function stageLines(lines: readonly string[]): readonly SceneStep[] {
  const text = lines.map((line, index) => `${index + 1}. ${line}`).join('\n')
  const [exercise] = read(`## Exercise\n\n${text}`).exercises
  if (!exercise) throw new Error(`no exercise in: ${text}`)
  return stageExercise(exercise, averageBody)
}

/** For tests: where a landmark is at a step's end, metres. */
export const landmarkAt = ({ scene }: SceneStep, landmark: LandmarkName): Vector =>
  landmarkPosition(forwardKinematics(scene.pose), landmark, averageBody)
