import { type Account, type HostId, hosts } from "../hosts.js"
import { Logo } from "./Logo.js"
import { say, type Words } from "./words.js"

/** Asks which account of the product to sign in with. */
export function SignIn({
  host,
  words,
  accounts,
  onChoose,
}: {
  host: HostId
  words: Words
  accounts: readonly Account[]
  onChoose(id: string): void
}) {
  return (
    <main className="sign-in">
      <Logo host={host} size={40} />
      <h1>{say(words.signInTitle, { app: hosts[host].name })}</h1>
      <p>{words.signInLead}</p>
      <ul className="panel accounts">
        {accounts.map((account) => (
          <li key={account.id}>
            <button type="button" onClick={() => onChoose(account.id)}>
              <span className="initials" aria-hidden="true">
                {account.person
                  .split(" ")
                  .map((name) => name[0])
                  .join("")}
              </span>
              <span>
                {account.person}
                <small>{account.workspace}</small>
              </span>
              <span aria-hidden="true">→</span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  )
}
