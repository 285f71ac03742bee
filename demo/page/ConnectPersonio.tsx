import {
  createVerifyClient,
  type HandoffSetup,
  PersonioConnect,
  type PersonioConnectModalProps,
} from "personio-connect"
import type { Scopes } from "personio-connect/contract"
import "personio-connect/styles.css"
import { type Account, hostProps } from "../hosts.js"
import type { Connection } from "./api.js"
import { appearances } from "./appearances.js"
import { preselect } from "./handedOver.js"
import { Logo } from "./Logo.js"
import { linksOf } from "./links.js"
import { useRehearsal } from "./rehearsal.js"
import { type PageLocale, wordsIn } from "./words.js"

const onVerify = createVerifyClient("/api/personio/verify")

/** The one place where the product embeds the widget. `hostProps` says what differs between two products. */
export function ConnectPersonio({
  account,
  locale,
  handedOver,
  ...rest
}: {
  account: Account
  locale: PageLocale
  /** What a colleague had decided before they sent their link. Default: nobody did. */
  handedOver?: HandoffSetup
} & Pick<PersonioConnectModalProps, "trigger" | "open" | "onOpenChange" | "connection" | "onConnect">) {
  const { draft, ...links } = linksOf(account, wordsIn(locale))
  // The guide quotes Personio in the language that the stand-in speaks.
  const [rehearsal] = useRehearsal()
  const props = hostProps(account, locale, rehearsal ?? {})
  return (
    <PersonioConnect
      {...props}
      {...links}
      {...(handedOver ? goOnWith(handedOver, props.scopes) : { draft })}
      locale={locale}
      personioLanguage={rehearsal?.language}
      appearance={{ variables: appearances[account.host] }}
      logo={<Logo host={account.host} />}
      onVerify={onVerify}
      {...rest}
    />
  )
}

/** A link counts more than what was begun in this browser, so no draft is read. */
const goOnWith = ({ scopes, hostname, credentialName }: HandoffSetup, offered: Scopes) => ({
  scopes: preselect(offered, scopes),
  defaultAddress: hostname ?? undefined,
  credentialName,
})

/** Returns what the widget needs to know to connect the same account again. */
export const reconnecting = ({ id, clientId, hostname, credentialName, problem }: Connection) => ({
  id,
  clientId,
  hostname,
  credentialName,
  problem: problem?.kind ?? ("renewed" as const),
  findings: problem?.kind === "missing" ? problem.findings : undefined,
})
