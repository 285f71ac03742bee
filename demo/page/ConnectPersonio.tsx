import { createVerifyClient, PersonioConnect, type PersonioConnectModalProps } from "personio-connect"
import "personio-connect/styles.css"
import { type Account, hosts } from "../hosts.js"
import type { Connection } from "./api.js"
import { appearances } from "./appearances.js"
import { Logo } from "./Logo.js"
import type { PageLocale } from "./words.js"

const onVerify = createVerifyClient("/api/personio/verify")

/** The one place where the product embeds the widget. Two products differ only in these props. */
export function ConnectPersonio({
  account,
  locale,
  ...rest
}: { account: Account; locale: PageLocale } & Pick<
  PersonioConnectModalProps,
  "trigger" | "open" | "onOpenChange" | "connection" | "onConnect"
>) {
  const host = hosts[account.host]
  return (
    <PersonioConnect
      appName={host.name}
      workspaceName={account.workspace}
      credentialName={host.credentialName?.(account)}
      scopes={host.scopes}
      address={host.address}
      locale={locale}
      messages={{ "connect.submit": host.submitLabel[locale] }}
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
