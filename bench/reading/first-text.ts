/** Prints how many milliseconds a tool takes over the first text it is given in its process. Usage: first-text.ts TOOL SIZE */
import { textOf, tools } from './tools.ts'

const [tool = '', size] = process.argv.slice(2)
const work = await tools[tool]!()
const text = textOf(Number(size))
const began = performance.now()
work(text)
console.log(performance.now() - began)
