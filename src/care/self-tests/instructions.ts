import type { SelfTestId } from './self-tests.ts'

/**
 * The home tests as a teacher would say them. They are read, planned, drawn and played like any article, so they
 * are in English like the articles; the other languages have the same steps as a list to read (`words/`).
 */
export const selfTestInstructions: Readonly<Record<SelfTestId, string>> = {
  'fingertip-to-floor': `Reach for the floor

- Stand with your feet hip-width apart and your knees straight.
- Slowly roll down, head first, and reach both hands toward the floor.
- Hold for 2 breaths. Measure from your middle finger to the floor.
- Bend your knees and slowly roll back up.`,
  'hip-internal-rotation': `Turn the hip in

- Sit on a table with your knees bent and your feet off the floor.
- Keep your knees together and both sides of your pelvis heavy.
- Slowly swing your right foot out to the side.
- Hold for 2 breaths and read the angle of your shin.
- Slowly bring your right foot back to the middle.
- Repeat on the other side.`,
  'knee-extension': `Straighten the knee

- Lie on your back with your legs straight.
- Bend your right knee and bring your right thigh straight up. Hold the back of your thigh with both hands.
- Slowly straighten your right knee until you feel a pull. Keep your thigh upright.
- Hold for 2 breaths and read the angle of your shin.
- Bend your knee and lower your right leg.
- Repeat on the other side.`,
  'single-leg-bridge': `Hold the bridge on one leg

- Lie on your back with your knees bent and your feet flat on the floor.
- Lift your hips until your body is straight from knees to shoulders.
- Straighten your right leg. Keep your pelvis level.
- Count the seconds until your pelvis drops. Stop sooner if it hurts.
- Bend your right knee and lower your hips to the floor.
- Rest for 3 breaths.
- Repeat on the other side.`,
  thomas: `Hug one knee

- Lie on your back with your legs straight.
- Bring your left knee to your chest and hug it with both hands until your back is flat.
- Let your right leg rest long. Look whether the back of your right thigh touches the ground.
- Hold for 2 breaths.
- Lower your left leg.
- Repeat on the other side.`,
}
