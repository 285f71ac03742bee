"use client"
import { Drawing, type DrawingProps, letterAfter } from "./Drawing.js"
import { IntegrationsTable, rowTops, TableRow } from "./IntegrationsTable.js"
import { Bar, Outline, Plane, Target } from "./shapes.js"
import { Name } from "./textShapes.js"

interface RepairRowProps extends DrawingProps {
  readonly credentialName: string
}

/** The integration's row in Personio. Its menu leads back to its access rights. */
export function RepairRow({ credentialName, captions, first = "a" }: RepairRowProps) {
  const [above, own, below] = rowTops
  return (
    <Drawing captions={captions} first={first}>
      <IntegrationsTable>
        <TableRow
          y={above}
          bars={[
            [68, 56],
            [190, 30],
          ]}
        />
        <TableRow
          y={below}
          bars={[
            [68, 44],
            [150, 22],
          ]}
        />
        <Plane x={60} y={own - 3} width={208} height={22} fill="tint" />
        <TableRow y={own} bars={[[190, 30]]} />
        <Name x={68} y={own + 11.5} room={116} name={credentialName} />
        {/* We do not know what the menu really offers, so there are no words in the caption and no target here. */}
        <Outline x={196} y={117} width={72} height={28} line="strong" />
        <Bar x={206} y={124} width={40} />
        <Bar x={206} y={133} width={30} />
        <Target x={242} y={own} width={20} height={16} letter={letterAfter(first, 0)}>
          {[247.5, 252, 256.5].map((x) => (
            <Bar key={x} x={x - 1.25} y={own + 6.75} width={2.5} height={2.5} fill="accent" />
          ))}
        </Target>
      </IntegrationsTable>
    </Drawing>
  )
}
