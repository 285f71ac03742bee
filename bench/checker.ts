// Runs checks one after the other in a process of its own, and tells the parent how much processor time they took.
import { answerOf, submission, submissionHeaders, twoScopes } from "./cannedPersonio.js"
import type { Round } from "./processorTime.js"

// The built package: when it runs from the sources, the runner gives every closure a name, which costs time.
const built = new URL("../dist/server.js", import.meta.url).href
const { createVerifyHandler }: typeof import("../src/server.js") = await import(built)

/** So many checks that the engine has compiled everything. */
const warmUp = 5_000
const rounds = 21
const checks = 1_000

const fromMemory = async (path: string): Promise<Response> => {
  const { status, body } = answerOf(path)
  return new Response(body, { status, headers: { "content-type": "application/json" } })
}
const handler = createVerifyHandler({
  scopes: twoScopes,
  fetch: (input) => fromMemory(new URL(String(input)).pathname),
  authorize: async () => ({ actor: "ada", tenant: "acme" }),
  rateLimit: false,
})

const newRequest = () =>
  new Request("https://host.example/verify", {
    method: "POST",
    headers: submissionHeaders,
    body: submission,
    signal: new AbortController().signal,
  })

async function check(): Promise<void> {
  const response = await handler(newRequest())
  const text = await response.text()
  if (!text.includes('"verified"')) throw new Error(`the bench's Personio was not understood: ${text}`)
}

/** The same Request and the same answers of Personio, without a handler. */
async function harness(): Promise<void> {
  newRequest()
  await fromMemory("/v2/auth/token")
  await fromMemory("/v1/company/employees/attributes")
}

async function processorMs(work: () => Promise<void>, times: number): Promise<number> {
  const before = process.cpuUsage()
  for (let time = 0; time < times; time++) await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / times
}

process.on("disconnect", () => process.exit())
process.on("message", async () => {
  await processorMs(check, warmUp)
  await processorMs(harness, warmUp)
  const measured: Round[] = []
  for (let round = 0; round < rounds; round++)
    measured.push({
      checkMs: await processorMs(check, checks),
      harnessMs: await processorMs(harness, checks),
    })
  process.send?.(measured)
})
process.send?.("ready")
