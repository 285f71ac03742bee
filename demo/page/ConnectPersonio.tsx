import { createVerifyClient, PersonioConnect, type PersonioConnectModalProps } from "personio-connect"
import "personio-connect/styles.css"
import { type Account, hostProps } from "../hosts.js"
import type { Connection } from "./api.js"
import { appearances } from "./appearances.js"
import { Logo } from "./Logo.js"
import type { PageLocale } from "./words.js"

const onVerify = createVerifyClient("/api/personio/verify")

/** The one place where the product embeds the widget. `hostProps` says what differs between two products. */
export function ConnectPersonio({
  account,
  locale,
  ...rest
}: { account: Account; locale: PageLocale } & Pick<
  PersonioConnectModalProps,
  "trigger" | "open" | "onOpenChange" | "connection" | "onConnect"
>) {
  return (
    <PersonioConnect
      {...hostProps(account, locale)}
      locale={locale}
      appearance={{ variables: appearances[account.host] }}
      logo={<Logo host={account.host} />}
      onVerify={onVerify}
      {...rest}
    />
  )
}

/** Returns what the widget needs to know to connect the same account again. */
export const reconnecting = ({ id, clientId, hostname, credentialName, problem }: Connection) => ({
  id,
  clientId,
  hostname,
  credentialName,
  problem: problem?.kind ?? ("renewed" as const),
})
