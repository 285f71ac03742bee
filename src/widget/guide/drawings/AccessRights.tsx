"use client"
import {
  type AccessRight,
  type Area,
  areas,
  type ReadOnlyArea,
  readOnlyAreas,
} from "../../../contract/catalogue.js"
import { Drawer } from "./Drawer.js"
import { Drawing, type DrawingProps, letterAfter } from "./Drawing.js"
import { Bar, Outline, Plane, Stroke, Target, TickBox } from "./shapes.js"
import { Count, Disc } from "./textShapes.js"

interface AccessRightsProps extends DrawingProps {
  /** The rights to tick. Each is drawn at its place among Personio's twelve rows. */
  readonly rights: readonly AccessRight[]
  /** How many readable employee attributes are asked for. With 0 the drop-down is not meant. */
  readonly attributes: number
}

/** The drawer's second step, “Configure access rights”: first the rows to tick, then the attributes to choose. */
export function AccessRights({ rights, attributes, captions, first = "a" }: AccessRightsProps) {
  const asked = areas.filter((area) => rights.some((right) => right.startsWith(`${area}:`)))
  const rowTop = (area: Area) => 50 + areas.indexOf(area) * 6
  return (
    <Drawing captions={captions} first={first}>
      <Drawer step={2}>
        <Bar x={209} y={43} width={14} height={3} />
        <Bar x={231} y={43} width={14} height={3} />
        {areas.map((area) => (
          <RightRow key={area} area={area} y={rowTop(area)} rights={rights} />
        ))}
        {asked[0] && <Disc x={101} y={rowTop(asked[0]) + 2} letter={letterAfter(first, 0)} />}
        {attributes > 0 ? (
          <Target x={118} y={130} width={148} height={14} halo={4} letter={letterAfter(first, 1)}>
            <Bar x={126} y={134.5} width={62} fill="accent" />
            <Count x={240} y={140.5}>
              {attributes}
            </Count>
            <Stroke d="M252 135.5L255 138.5L258 135.5" line="accent" />
          </Target>
        ) : (
          <g>
            <Outline x={118} y={130} width={148} height={14} />
            <Bar x={126} y={134.5} width={62} />
            <Stroke d="M252 135.5L255 138.5L258 135.5" />
          </g>
        )}
      </Drawer>
    </Drawing>
  )
}

interface RightRowProps {
  area: Area
  y: number
  rights: readonly AccessRight[]
}

function RightRow({ area, y, rights }: RightRowProps) {
  const read = rights.includes(`${area}:read`)
  const write = (rights as readonly string[]).includes(`${area}:write`)
  const writable = !readOnlyAreas.includes(area as ReadOnlyArea)
  return (
    <g data-area={area} data-asked={read || write}>
      {(read || write) && <Plane x={112} y={y - 1} width={154} height={6} fill="tint" />}
      <Bar x={118} y={y} width={barWidths[area]} height={4} fill={read || write ? "accent" : "bar"} />
      <TickBox x={214} y={y} ticked={read} />
      {writable && <TickBox x={236} y={y} ticked={write} />}
    </g>
  )
}

/** In canvas units. They are roughly as long as the labels, so that the rows look like the real ones. */
const barWidths: Record<Area, number> = {
  employees: 46,
  attendances: 52,
  absences: 38,
  documents: 48,
  custom_reports: 64,
  compensations: 62,
  recruiting: 44,
  webhooks: 46,
  org_units: 42,
  legal_entities: 58,
  cost_centers: 56,
  workplaces: 50,
}
