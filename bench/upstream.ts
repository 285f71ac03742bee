// Runs a Personio on a port in a process of its own, with a share of faults when asked. It tells the parent its port.
import { createServer, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { answerOf } from "./cannedPersonio.js"

/** One request in this many goes wrong; 0 means none. */
const faultEvery = Number(process.argv[2] ?? 0)

const faults: readonly ((response: ServerResponse) => void)[] = [
  (response) => response.destroy(),
  (response) => response.writeHead(503).end(),
  (response) => response.writeHead(429, { "retry-after": "0" }).end(),
  (response) => response.writeHead(200, { "content-length": "500" }).write("{", () => response.destroy()),
  (response) => response.writeHead(200, { "content-type": "text/html" }).end("<h1>Maintenance</h1>"),
  (response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end(),
  (response) => response.writeHead(500).end("{}"),
]

let requests = 0
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    requests += 1
    const fault =
      faultEvery && requests % faultEvery === 0 ? faults[(requests / faultEvery) % faults.length] : null
    if (fault) return fault(response)
    const { status, body } = answerOf(request.url ?? "/")
    response.writeHead(status, { "content-type": "application/json" }).end(body)
  })
})
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }))
process.on("disconnect", () => process.exit())
