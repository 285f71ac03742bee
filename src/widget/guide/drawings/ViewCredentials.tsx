"use client"
import { Drawer } from "./Drawer.js"
import { Drawing, type DrawingProps, letterAfter } from "./Drawing.js"
import { Bar, Outline, Plane, Stroke, Target } from "./shapes.js"
import { Disc, discRadius } from "./textShapes.js"

/** The drawer's third step, “View credentials”: two values to copy, and “Finish”, which has to wait. */
export function ViewCredentials({ captions, first = "a" }: DrawingProps) {
  return (
    <Drawing captions={captions} first={first} quiet={2}>
      <Drawer step={3}>
        <Bar x={118} y={53} width={34} />
        <Outline x={118} y={62} width={92} height={14} />
        <Bar x={125} y={66.5} width={70} />
        <CopyButton y={62} letter={letterAfter(first, 0)} />
        <Bar x={118} y={87} width={44} />
        <Outline x={118} y={96} width={92} height={14} />
        {dots.map((x) => (
          <Bar key={x} x={x} y={101.25} width={3.5} height={3.5} fill="strong" />
        ))}
        <Stroke d="M194 103q5-5.5 10 0q-5 5.5-10 0M198.9 103h.2" />
        <CopyButton y={96} letter={letterAfter(first, 1)} />
        <Plane x={118} y={119} width={78} height={5} fill="raised" />
        <Outline x={220} y={128} width={46} height={16} dashed line="strong" />
        <Bar x={231} y={133.5} width={24} />
        <Stroke d="M226 136H260" />
        <Disc x={220 - discRadius} y={128 - discRadius} letter={letterAfter(first, 2)} quiet />
      </Drawer>
    </Drawing>
  )
}

const dots = Array.from({ length: 10 }, (_, at) => 125 + at * 6)

function CopyButton({ y, letter }: { y: number; letter: string }) {
  return (
    <Target x={226} y={y} width={40} height={14} halo={3.5} letter={letter}>
      <Bar x={236} y={y + 4.5} width={20} fill="accent" />
    </Target>
  )
}
