"use client"
import { Drawing, type DrawingProps, letterAfter } from "./Drawing.js"
import { IntegrationsTable, rowTops, TableRow } from "./IntegrationsTable.js"
import { Bar, Target } from "./shapes.js"

/** The page “Connected integrations”, where a custom integration is created. */
export function ConnectedIntegrations({ captions, first = "a" }: DrawingProps) {
  return (
    <Drawing captions={captions} first={first} keep="top">
      <IntegrationsTable>
        <Target x={196} y={12} width={72} height={18} letter={letterAfter(first, 0)}>
          <Bar x={210} y={18.5} width={46} fill="accent" />
        </Target>
        {rowTops.map((y, at) => (
          <TableRow
            key={y}
            y={y}
            bars={[
              [68, 44 + at * 6],
              [140, 52 - at * 8],
              [226, 30],
            ]}
          />
        ))}
      </IntegrationsTable>
    </Drawing>
  )
}
