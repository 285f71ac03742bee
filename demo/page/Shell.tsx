import type { ReactNode } from "react"
import { type Account, type HostId, hosts } from "../hosts.js"
import { Logo } from "./Logo.js"
import type { Words } from "./words.js"

/** The product around its settings page. Its other pages are not part of the demo, so their names are no links. */
export function Shell({
  host,
  account,
  words,
  onSignOut,
  children,
}: {
  host: HostId
  account: Account
  words: Words
  onSignOut(): void
  children: ReactNode
}) {
  return (
    <div className="shell">
      <header className="shell-head">
        <span className="brand">
          <Logo host={host} />
          {hosts[host].name}
        </span>
        <ul className="shell-nav" aria-hidden="true">
          {words.nav[host].map((page) => (
            <li key={page}>{page}</li>
          ))}
          <li data-current="">{words.settings}</li>
        </ul>
        <div className="shell-user">
          <span>
            {account.person}
            <small>{account.workspace}</small>
          </span>
          <button type="button" className="quiet" onClick={onSignOut}>
            {words.signOut}
          </button>
        </div>
      </header>
      <main>{children}</main>
    </div>
  )
}
