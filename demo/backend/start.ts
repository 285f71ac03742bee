import { createServer } from "node:http"
import { getRequestListener } from "@hono/node-server"
import { createFakePersonio, type FakePersonio } from "personio-connect/testing"
import { createApp } from "./app.js"
import { createConnectionStore } from "./connections.js"
import { openDatabase } from "./database.js"
import { readKeys } from "./keys.js"
import { fetchOf } from "./personio.js"
import { realPersonio, type Settings } from "./settings.js"

/** Starts the whole backend: database, stand-in and app. */
export async function startBackend(settings: Settings) {
  const standIn = settings.fakePort === null ? null : await startStandIn(settings.fakePort)
  const database = await openDatabase(settings)
  return createApp({
    connections: createConnectionStore(database),
    keys: await readKeys(settings),
    fetch: fetchOf(settings.personioUrl),
    standIn,
    standInUrl: settings.personioUrl === realPersonio ? null : settings.personioUrl,
  })
}

async function startStandIn(port: number): Promise<FakePersonio> {
  const fake = createFakePersonio()
  const server = createServer(getRequestListener((request) => fake.handle(request)))
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, "127.0.0.1", resolve)
  })
  return fake
}
