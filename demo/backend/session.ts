import type { Context } from "hono"
import { deleteCookie, setSignedCookie } from "hono/cookie"
import { createMiddleware } from "hono/factory"
import { parseSigned } from "hono/utils/cookie"
import { type Account, accounts } from "../hosts.js"

/*
 * A person signs in by choosing an account on the page, and a signed cookie remembers which one. A real product has its own
 * way.
 */

const cookie = "demo_session"

export async function signIn(context: Context, account: Account, secret: string): Promise<void> {
  await setSignedCookie(context, cookie, account.id, secret, {
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
    maxAge: 24 * 60 * 60,
  })
}

export const signOut = (context: Context) => void deleteCookie(context, cookie)

/** Returns the account that a request comes from; null when nobody is signed in or the cookie is not one of ours. */
export async function signedIn(request: Request, secret: string): Promise<Account | null> {
  const cookies = await parseSigned(request.headers.get("cookie") ?? "", secret, cookie)
  const id = cookies[cookie]
  return accounts.find((account) => account.id === id) ?? null
}

/** Refuses changes that another site makes with the visitor's cookie. */
export const sameOriginOnly = createMiddleware(async (context, next) => {
  const reading = context.req.method === "GET" || context.req.method === "HEAD"
  if (!reading && context.req.header("sec-fetch-site") !== "same-origin")
    return context.json({ error: "Only this product's own pages may do that." }, 403)
  return next()
})

/** What a route behind `signedInOnly` finds in its context. */
export interface SignedIn {
  Variables: { account: Account }
}

/** Refuses whoever is not signed in. */
export const signedInOnly = (secret: string) =>
  createMiddleware<SignedIn>(async (context, next) => {
    const account = await signedIn(context.req.raw, secret)
    if (!account) return context.json({ error: "Sign in first." }, 401)
    context.set("account", account)
    return next()
  })
