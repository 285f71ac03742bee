import type { GrantedRow } from "./granted.js"
import type { Words } from "./words.js"

interface GrantedListProps {
  title: string
  rows: readonly GrantedRow[]
  words: Words
}

/** Lists what a connection may do. It shows nothing when there are no rows. */
export function GrantedList({ title, rows, words }: GrantedListProps) {
  if (rows.length === 0) return null
  return (
    <div className="granted">
      <h4>{title}</h4>
      <dl>
        {rows.map((row) => (
          <div key={row.area}>
            <dt>{row.area}</dt>
            <dd>
              {row.attributes.join(" · ")}
              {row.confirmedByYou && <span className="muted">{words.confirmedByYou}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
