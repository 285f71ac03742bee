// Every name that a host can write or read has a docstring. Run by `npm run lint`.
import { entries, publicApi } from "./publicApi.mjs"

const names = publicApi(entries.map(({ file }) => file)).flat()
const bare = new Map(names.filter(({ documented }) => !documented).map(({ name, place }) => [place, name]))
for (const [place, name] of bare) console.error(`${place}: ${name} has no docstring`)
const count = new Set(names.map(({ place }) => place)).size
console.log(`Docstrings: ${count - bare.size} of ${count} public names and members have one.`)
if (bare.size > 0) process.exitCode = 1
