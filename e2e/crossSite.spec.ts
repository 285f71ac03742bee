import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { test as base, expect, type Page } from "@playwright/test"
import type { Submission } from "../src/contract.js"
import { createVerifyHandler, toNodeHandler } from "../src/server.js"
import { createFakePersonio } from "../src/testing.js"

// What a browser lets other sites do to the endpoint. Each test has its own servers: the product on `localhost`, which
// sets a session cookie, and another site on `127.0.0.1`, for a browser as foreign as any.

interface Product {
  readonly url: string
  readonly submission: Submission
  /** What reached the product, with the cookie it came with. */
  readonly arrived: string[]
  readonly askedPersonio: () => number
  readonly stored: string[]
}

const test = base.extend<{ strangerUrl: string; neighbourUrl: string; product: Product }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  strangerUrl: async ({}, use) => {
    await serve("127.0.0.1", blankPage, use)
  },
  // Another port of the same host: the same site, and so with cookies, but not the same origin.
  // biome-ignore lint/correctness/noEmptyPattern: as above
  neighbourUrl: async ({}, use) => {
    await serve("localhost", blankPage, use)
  },
  product: async ({ neighbourUrl }, use, { title }) => {
    const fake = createFakePersonio()
    const grant = { accessRights: ["employees:read" as const], attributes: ["email"] }
    const credentials = fake.addCredential(grant)
    const arrived: string[] = []
    const stored: string[] = []
    const verify = toNodeHandler(
      createVerifyHandler({
        scopes: { accessRights: [{ id: "employees:read", required: true }], attributes: [] },
        fetch: fake.fetch,
        authorize: async () => ({ actor: "user-7", tenant: "acme" }),
        onVerified: async ({ submission }) => void stored.push(submission.credentials.clientId),
        allowedOrigins: title.includes("listed") ? [neighbourUrl] : [],
      }),
    )
    const listener: RequestListener = (request, response) => {
      if (request.url !== "/verify") {
        response.setHeader("Set-Cookie", "session=1; HttpOnly; SameSite=Lax")
        return blankPage(request, response)
      }
      arrived.push(`${request.method} ${request.headers.cookie ?? "without a cookie"}`)
      verify(request, response)
    }
    const none = { accessRights: [], attributes: [] }
    const submission = {
      attemptId: "attempt-1",
      hostname: null,
      credentialName: "acme",
      credentials,
      scopes: none,
      attested: none,
    }
    await serve("localhost", listener, (url) =>
      use({ url, submission, arrived, stored, askedPersonio: () => fake.requests.length }),
    )
  },
})

const blankPage: RequestListener = (_, response) => {
  response.setHeader("Content-Type", "text/html").end("<!doctype html><title>A page</title>")
}

async function serve(host: string, listener: RequestListener, use: (url: string) => Promise<void>) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  await use(`http://${host}:${(server.address() as AddressInfo).port}`)
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

/** What the page's script gets to see: the status, or that the browser keeps the answer from it. */
function send(page: Page, { url, submission }: Product, init: RequestInit = {}): Promise<number | string> {
  return page.evaluate(
    async ([url, body, init]) => {
      const headers = { "Content-Type": "application/json" }
      try {
        const answer = await fetch(url, { method: "POST", body, headers, credentials: "include", ...init })
        return answer.type === "opaque" ? "not readable" : answer.status
      } catch {
        return "blocked"
      }
    },
    [`${url}/verify`, JSON.stringify(submission), init] as const,
  )
}

/** Signs in to the product, then opens a page of somebody else's in the same browser. */
async function signInAndVisit(page: Page, product: Product, url: string) {
  await page.goto(product.url)
  await page.goto(url)
}

test("the product's own page is answered", async ({ page, product }) => {
  await page.goto(product.url)
  expect(await send(page, product)).toBe(200)
  expect(product.arrived).toEqual(["POST session=1"])
  expect(product.stored).toEqual([product.submission.credentials?.clientId])
})

test("a script of another site gets no further than the preflight", async ({
  page,
  product,
  strangerUrl,
}) => {
  await signInAndVisit(page, product, strangerUrl)
  expect(await send(page, product)).toBe("blocked")
  expect(product.arrived).toEqual(["OPTIONS without a cookie"])
  expect(product.askedPersonio()).toBe(0)
})

test("a request that needs no preflight is refused before Personio is asked", async ({
  page,
  product,
  strangerUrl,
}) => {
  await signInAndVisit(page, product, strangerUrl)
  const simple = { mode: "no-cors", headers: { "Content-Type": "text/plain" } } as const
  expect(await send(page, product, simple)).toBe("not readable")
  expect(product.arrived).toEqual(["POST without a cookie"])
  expect(product.askedPersonio()).toBe(0)
})

test("a form that another site submits is refused on the page it leads to", async ({
  page,
  product,
  strangerUrl,
}) => {
  await signInAndVisit(page, product, strangerUrl)
  const answered = page.waitForResponse(`${product.url}/verify`)
  await page.evaluate(
    ([url, json]) => {
      // The old way to send JSON without asking: text/plain writes “name=value”, and the “=” can hide in a string.
      const form = Object.assign(document.createElement("form"), {
        action: url,
        method: "post",
        enctype: "text/plain",
      })
      const field = Object.assign(document.createElement("input"), { name: json.slice(0, -1), value: "}" })
      form.append(field)
      document.body.append(form)
      form.submit()
    },
    [`${product.url}/verify`, JSON.stringify(product.submission)] as const,
  )
  expect((await answered).status()).toBe(403)
  expect(product.askedPersonio()).toBe(0)
})

test("a neighbour on the same host, whose requests carry the cookie, is refused all the same", async ({
  page,
  product,
  neighbourUrl,
}) => {
  await signInAndVisit(page, product, neighbourUrl)
  const simple = { mode: "no-cors", headers: { "Content-Type": "text/plain" } } as const
  expect(await send(page, product, simple)).toBe("not readable")
  expect(await send(page, product)).toBe("blocked")
  expect(product.arrived).toEqual(["POST session=1", "OPTIONS without a cookie"])
  expect(product.askedPersonio()).toBe(0)
})

test("a listed origin is answered, with cookies, and may read the answer", async ({
  page,
  product,
  neighbourUrl,
}) => {
  await signInAndVisit(page, product, neighbourUrl)
  expect(await send(page, product)).toBe(200)
  expect(product.arrived).toEqual(["OPTIONS without a cookie", "POST session=1"])
  expect(product.stored).toHaveLength(1)
})

test("a sandboxed frame of the product's own page is a stranger", async ({ page, product }) => {
  await page.goto(product.url)
  const said = await page.evaluate(
    ([url, body]) =>
      new Promise((resolve) => {
        addEventListener("message", ({ data }) => resolve(data), { once: true })
        const frame = Object.assign(document.createElement("iframe"), {
          srcdoc: `<script>fetch(${JSON.stringify(url)}, { method: "POST", mode: "no-cors", body: ${JSON.stringify(body)} })
            .then((answer) => parent.postMessage(answer.type, "*"), () => parent.postMessage("blocked", "*"))</script>`,
        })
        frame.sandbox.add("allow-scripts")
        document.body.append(frame)
      }),
    [`${product.url}/verify`, JSON.stringify(product.submission)] as const,
  )
  expect(said).toBe("opaque")
  expect(product.arrived).toHaveLength(1)
  expect(product.askedPersonio()).toBe(0)
})
