/** cli/: `uncoil read`, `lint`, `plan`, `draw`, `play`, `serve`, `report` and their kin. */
export { main } from './main.ts'
