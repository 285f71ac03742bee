import type { ReactNode } from "react"
import { type Account, type HostId, hosts } from "../hosts.js"
import { Icon, type IconName } from "./Icon.js"
import { Logo } from "./Logo.js"
import type { Words } from "./words.js"

/** In the order of `nav` in the words. */
const navIcons: Record<HostId, readonly IconName[]> = {
  onyo: ["home", "box", "laptop", "people"],
  thrive: ["home", "book", "megaphone", "people"],
}

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
          {words.nav[host].map((page, index) => (
            <li key={page}>
              <Icon name={navIcons[host][index] ?? "home"} />
              {page}
            </li>
          ))}
          <li data-current="">
            <Icon name="settings" />
            {words.settings}
          </li>
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
