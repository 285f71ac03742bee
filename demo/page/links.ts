import type { HandoffSetup, PersonioConnectBaseProps } from "personio-connect"
import { type Account, hosts } from "../hosts.js"
import { makeHandoff } from "./api.js"
import { say, type Words } from "./words.js"

/** Where the product helps: its help page, its support, its way to log in, and the link with which a colleague goes on. */
export function linksOf({ host, tenant, id }: Account, words: Words) {
  const { name, domain, phone } = hosts[host]
  // Another account of this demo is another product: the address says which.
  const page = `${location.origin}/?host=${host}`
  return {
    helpUrl: `https://help.${domain}/personio`,
    privacyUrl: `https://${domain}/privacy`,
    support: {
      email: `support@${domain}`,
      phone,
      hours: words.supportHours,
      onChat: ({ reference }) => alert(say(words.chat, { app: name, reference: reference ?? "–" })),
    },
    loginUrl: page,
    returnUrl: page,
    draft: { key: `${tenant}:${id}` },
    handoff: (setup: HandoffSetup) => makeHandoff(setup),
  } satisfies Partial<PersonioConnectBaseProps>
}
