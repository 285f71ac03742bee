import type { Credentials } from "../../src/contract.js"
import type { FakePersonio } from "../../src/testing.js"

export const host = "https://api.personio.de"

/** Sends `POST /v2/auth/token` as documented. `changes` replaces fields; `undefined` leaves a field out. */
export function requestToken(
  fake: Pick<FakePersonio, "fetch">,
  pair: Credentials,
  changes: Record<string, string | undefined> = {},
  init: RequestInit = {},
): Promise<Response> {
  const fields = {
    grant_type: "client_credentials",
    client_id: pair.clientId,
    client_secret: pair.clientSecret,
    ...changes,
  }
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) body.set(name, value)
  return fake.fetch(`${host}/v2/auth/token`, { method: "POST", body, ...init })
}

/** Sends `POST /v1/auth` with a body of JSON. */
export function requestV1Token(
  fake: Pick<FakePersonio, "fetch">,
  pair: Credentials,
  init: RequestInit = {},
): Promise<Response> {
  return fake.fetch(`${host}/v1/auth`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ client_id: pair.clientId, client_secret: pair.clientSecret }),
    ...init,
  })
}

export async function tokenOf(fake: Pick<FakePersonio, "fetch">, pair: Credentials): Promise<string> {
  const { access_token } = await (await requestToken(fake, pair)).json()
  return access_token
}

/** Sends `GET`, with the token as Bearer unless it is `null`. */
export function get(
  fake: Pick<FakePersonio, "fetch">,
  path: string,
  token: string | null,
  headers: Record<string, string> = {},
): Promise<Response> {
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  return fake.fetch(host + path, { headers: { ...authorization, ...headers } })
}
