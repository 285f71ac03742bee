// Runs one of two servers that ask the same Personio the same two questions: the handler, or the simplest proxy that could
// replace it. Each has a process of its own, so that neither cleans up the other's memory. It tells the parent its port and,
// on request, the processor time that it has used so far.
import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import type { Fetch } from "../src/server.js"
import { twoScopes } from "./cannedPersonio.js"

// The built package: when it runs from the sources, the runner gives every closure a name, which costs time.
const built = new URL("../dist/server.js", import.meta.url).href
const { createVerifyHandler, toNodeHandler }: typeof import("../src/server.js") = await import(built)

const [, , subject, upstreamPort] = process.argv
const upstream = `http://127.0.0.1:${upstreamPort}`
const toUpstream: Fetch = (input, init) =>
  fetch(String(input).replace("https://api.personio.de", upstream), init)

const handler = toNodeHandler(
  createVerifyHandler({
    scopes: twoScopes,
    fetch: toUpstream,
    authorize: async () => ({ actor: "ada", tenant: "acme" }),
    rateLimit: false,
  }),
)

const proxy: RequestListener = async (request, response) => {
  let text = ""
  for await (const chunk of request.setEncoding("utf8")) text += chunk
  const { clientId, clientSecret } = JSON.parse(text).credentials
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
  })
  const token = await fetch(`${upstream}/v2/auth/token`, { method: "POST", body })
  const { access_token } = (await token.json()) as { access_token: string }
  const headers = { Authorization: `Bearer ${access_token}` }
  const attributes = await fetch(`${upstream}/v1/company/employees/attributes`, { headers })
  response.setHeader("Content-Type", "application/json").end(JSON.stringify(await attributes.json()))
}

const server = createServer(subject === "handler" ? handler : proxy)
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
process.on("message", () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpuMs: (user + system) / 1000 })
})
process.on("disconnect", () => process.exit())
process.send?.({ port: (server.address() as AddressInfo).port })
