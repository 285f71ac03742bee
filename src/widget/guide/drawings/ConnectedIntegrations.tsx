"use client"
import { Drawing, type DrawingProps, letterAfter } from "./Drawing.js"
import { IntegrationsTable, rowTops, TableRow } from "./IntegrationsTable.js"
import { Bar, Target } from "./shapes.js"

/** The page “Connected integrations”, where a custom integration is created. */
export function ConnectedIntegrations({ captions, first = "a" }: DrawingProps) {
  return (
    <Drawing captions={captions} first={first} height={120}>
      <IntegrationsTable>
        <Target x={196} y={18} width={72} height={16} halo={4} letter={letterAfter(first, 0)}>
          <Bar x={209} y={23.5} width={46} fill="accent" />
        </Target>
        {rowTops.slice(0, 2).map((y, at) => (
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
