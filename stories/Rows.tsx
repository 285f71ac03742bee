import { inCode } from "./Tokens.jsx"

interface Props {
  head: readonly string[]
  /** Names between backticks stand out. */
  rows: readonly (readonly string[])[]
}

/** A table on a page of text. */
export function Rows({ head, rows }: Props) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells[0]}>
            {cells.map((cell) => (
              <td key={cell}>{inCode(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
