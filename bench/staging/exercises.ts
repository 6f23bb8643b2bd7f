/** What staging is timed over. */
export const exercises = {
  'wide-leg rolldown': `## Wide-leg rolldown

- Stand with your back against the wall.
- Step your feet wider than your hips.
- Slowly roll down, head first.
- Reach both hands to the outside of your right ankle.
- Take 3 breaths.
- Reach both hands to the outside of your left ankle.
- Take 3 breaths.
- Bring your hands back to the middle.
- Bend your knees and roll back up.
`,
  bridge: `## Bridge

- Lie on your back with your knees bent and feet flat on the floor.
- Lift your hips off the floor.
- Take 3 breaths.
- Lower your hips.
`,
} as const
