/**
 * Walks the flow like somebody who has never seen it, counts what it costs, and plays the troubles: `npm run walk`, or
 * `npm run walk -- part …` for those whose title contains a part (`572`, `onyo`, `trouble: swapped`).
 *
 * The walker reads what is in view, presses things by their place, and turns the wheel for the rest. Buttons that the
 * guide has named are recognised; what is to be ticked among look-alikes has to be remembered, four at a time. A word
 * counts when it is first in view in the product, up to the press that checks; those of the last screen are told apart.
 */
import { said } from "../../test/administrator/words.js"
import { buildDemo, enter, type Host, type Language, openStage, type Stage } from "./demo.js"
import { type Effort, modelSeconds } from "./effort.js"
import { bringBoth, onward, prepare, readTicks, startIntegration, tickAll, tickCount } from "./person.js"
import { troubles } from "./troubles.js"
import { Walker } from "./walker.js"

interface Variant {
  readonly name: string
  readonly host: Host
  readonly optional: number
}

const variants: readonly Variant[] = [
  { name: "onyo, 6 attributes", host: "onyo", optional: 3 },
  { name: "onyo, required only", host: "onyo", optional: 0 },
  { name: "Thrive, 4 rights + 10 attributes", host: "thrive", optional: 0 },
]

/** Seconds of the same model for the two products' help pages, and the share of them we allow ourselves. */
const goals = {
  onyo: { switches: 8, seconds: 211 * 0.7 * 1.05 },
  thrive: { switches: 12, seconds: 193 * 0.92 * 1.05 },
} as const
const mostWords = 260

interface Walk {
  readonly title: string
  readonly host: Host
  /** Up to the press that checks. */
  readonly effort: Effort
  readonly wordsAtDone: number
  readonly misses: readonly string[]
  readonly firstSeen: Walker["firstSeen"]
  readonly notes: readonly string[]
}

async function walk(stage: Stage, variant: Variant, language: Language, height: number): Promise<Walk> {
  const { host, name } = variant
  const { page, context } = await enter(stage, { host, language, height })
  const title = `${name} · Personio ${language} · 1280 × ${height}`
  const verdicts: string[] = []
  page.on("response", async (response) => {
    if (!response.url().endsWith("/verify")) return
    const { status } = (await response.json().catch(() => ({}))) as { status?: string }
    verdicts.push(status ?? `HTTP ${response.status()}`)
  })
  const walker = new Walker(page, context)
  const misses: string[] = []
  let wordsToCheck: number | undefined
  try {
    await walker.look()
    await prepare(walker, { optional: variant.optional, ...(host === "onyo" ? { address: "acme" } : {}) })
    await startIntegration(walker, `${stage.standInUrl}/configuration/marketplace`)
    await tickAll(walker, [], {
      onFirstList: async () => {
        if (host === "onyo" && !inOneView(walker)) misses.push("list and both slots are not in one view")
      },
    })
    await bringBoth(walker)
    // Reading what is connected now is no part of connecting.
    wordsToCheck = walker.effort.words
    await onward(walker)
    if (walker.heading !== said("done.title")) misses.push(`ends at “${walker.heading}”`)
  } catch (error) {
    misses.push(`${error instanceof Error ? error.message : error}`)
  }
  if (verdicts[0] !== "verified") misses.push(`first check: ${verdicts[0] ?? "none"}`)
  await context.close()
  const effort = { ...walker.effort, words: wordsToCheck ?? walker.effort.words }
  return {
    title,
    host,
    effort,
    wordsAtDone: walker.effort.words - effort.words,
    misses: [...misses, ...over(host, effort)],
    firstSeen: walker.firstSeen,
    notes: walker.notes,
  }
}

/** Everything to tick and both empty slots, without a turn of the wheel. */
function inOneView(walker: Walker): boolean {
  const slots = walker.sight.filter(
    ({ kind, text }) => kind === "field" && text === said("connect.pasteHere"),
  )
  return readTicks(walker).length === tickCount(walker) && slots.length === 2
}

function over(host: Host, effort: Effort): string[] {
  const goal = goals[host]
  const seconds = modelSeconds(effort)
  return [
    effort.switches > goal.switches && `${effort.switches} switches, at most ${goal.switches}`,
    effort.words > mostWords && `${effort.words} words, at most ${mostWords}`,
    seconds > goal.seconds && `${seconds.toFixed(1)} s of the model, at most ${goal.seconds.toFixed(1)} s`,
  ].filter((miss) => miss !== false)
}

function print({ title, effort, wordsAtDone, misses, notes }: Walk): void {
  const { switches, copies, pastes, typed, presses, decisions, words, scrolls, scrollsInPersonio } = effort
  const cells = [
    switches,
    `${copies}/${pastes}`,
    typed,
    presses,
    decisions,
    `${words}+${wordsAtDone}`,
    `${scrolls}+${scrollsInPersonio}`,
  ]
  console.log(
    `${title.padEnd(62)}${cells.map((cell) => String(cell).padStart(9)).join("")}${modelSeconds(effort).toFixed(1).padStart(9)}  ${misses.length === 0 ? "ok" : "MISSED"}`,
  )
  for (const miss of misses) console.log(`  missed: ${miss}`)
  for (const note of notes) console.log(`  ${note}`)
}

function printWords({ title, firstSeen }: Walk): void {
  console.log(`\n${title}: words in view for the first time`)
  for (const [screen, texts] of firstSeen) {
    const sum = [...texts.values()].reduce((a, b) => a + b, 0)
    console.log(`  ${String(sum).padStart(4)}  ${screen}`)
    for (const [text, count] of texts) console.log(`        ${String(count).padStart(3)}  ${text}`)
  }
}

const troublesADay = 5

/** Each trouble in one line; answers what did not reach its end. */
async function playTroubles(): Promise<string[]> {
  let played = 0
  let stage = await openStage()
  const missed: string[] = []
  console.log("\nTroubles and interruptions, with what the screens offer:")
  for (const { name, setting, ends, play } of troubles) {
    if (!isWanted(`trouble: ${name}`)) continue
    // A product takes only so many checks from one person: these are the troubles of different days.
    if (played++ % troublesADay === troublesADay - 1) {
      await stage.stop()
      stage = await openStage()
    }
    const { page, context } = await enter(stage, { host: "onyo", language: "en", height: 800, ...setting })
    const walker = new Walker(page, context)
    let end: string = ends
    try {
      const last = (await play({ walker, page, context, stage })) ?? walker
      if (ends === "done" && last.heading !== said("done.title")) end = `stuck at “${last.heading}”`
    } catch (error) {
      end = `stuck: ${error instanceof Error ? error.message.split("\n")[0] : error}`
    }
    await context.close()
    if (end !== ends) missed.push(`${name}: ${end}`)
    console.log(`  ${name.padEnd(66)} ${end}${walker.notes.map((note) => ` (${note})`).join("")}`)
  }
  await stage.stop()
  return missed
}

const parts = process.argv.slice(2)
const isWanted = (title: string) => parts.length === 0 || parts.some((part) => title.includes(part))
buildDemo()
const stage = await openStage()
const walks: Walk[] = []
console.log(
  `${"words: to the check + on the last screen; scrolls: here + there".padEnd(63)}${["switches", "cop/past", "typed", "presses", "decided", "words", "scrolls", "model s"].map((head) => head.padStart(9)).join("")}`,
)
try {
  for (const height of [572, 800])
    for (const language of ["en", "de"] as const)
      for (const variant of variants) {
        if (!isWanted(`${variant.name} ${language} ${height}`)) continue
        const result = await walk(stage, variant, language, height)
        walks.push(result)
        print(result)
      }
} finally {
  await stage.stop()
}
const missedTroubles = await playTroubles()
for (const result of walks) if (result.misses.length > 0 || parts.length > 0) printWords(result)
const missed = walks
  .flatMap(({ title, misses }) => misses.map((miss) => `${title}: ${miss}`))
  .concat(missedTroubles)
console.log(
  missed.length === 0 ? "\nEvery goal is met." : `\nMissed:\n${missed.map((miss) => `  ${miss}`).join("\n")}`,
)
process.exit(missed.length === 0 ? 0 : 1)
