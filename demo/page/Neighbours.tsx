import type { HostId } from "../hosts.js"
import { Icon, type IconName } from "./Icon.js"
import type { Words } from "./words.js"

/** Invented products, so that the page looks as it does in real life. They do nothing. */
const neighbours = [
  { id: "calendar", name: "Almanac Calendar", icon: "calendar", active: true },
  { id: "chat", name: "Murmur Chat", icon: "chat", active: false },
  { id: "access", name: "Latchkey SSO", icon: "key", active: false },
] as const satisfies readonly { id: string; name: string; icon: IconName; active: boolean }[]

/** The other integrations of the product. */
export function Neighbours({ host, words }: { host: HostId; words: Words }) {
  return (
    <section aria-labelledby="others">
      <h2 className="section-title" id="others">
        {words.others}
      </h2>
      <ul className="neighbours">
        {neighbours.map(({ id, name, icon, active }) => (
          <li className="panel neighbour" key={id}>
            <span className="tile" aria-hidden="true">
              <Icon name={icon} size={20} />
            </span>
            <div>
              <h3>{name}</h3>
              <p>{words.neighbours[host][id]}</p>
            </div>
            <span className="status" data-tone={active ? "success" : undefined}>
              {active ? words.active : words.available}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
