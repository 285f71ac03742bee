"use client"
import { Drawing, type DrawingProps, letterAfter } from "./Drawing.js"
import { Gear, PersonioPage } from "./PersonioPage.js"
import { Bar, Outline, Plane, Stroke, Target } from "./shapes.js"

const tiles = [
  [82, 34],
  [182, 34],
  [82, 78],
] as const

/** The way to “Connected integrations” when no address is known: first the gear, then “API credentials” in the settings. */
export function SettingsWay({ captions, first = "a" }: DrawingProps) {
  return (
    <Drawing captions={captions} first={first} height={120}>
      <PersonioPage>
        <Plane x={47} y={0} width={233} height={120} fill="raised" />
        <Target x={19} y={97} width={20} height={18} halo={3} letter={letterAfter(first, 0)}>
          <Gear x={29} y={106} accent />
        </Target>
        <Stroke d="M52 106H60M57 103L60 106L57 109" />
        <Outline x={70} y={8} width={198} height={106} radius={8} />
        <Bar x={82} y={17} width={62} height={8} fill="strong" />
        {tiles.map(([x, y]) => (
          <g key={x + y}>
            <Outline x={x} y={y} width={76} height={26} />
            <Bar x={x + 8} y={y + 6} width={40} />
            <Bar x={x + 8} y={y + 15} width={54} />
          </g>
        ))}
        <Target x={182} y={76} width={76} height={28} halo={4} letter={letterAfter(first, 1)}>
          <Bar x={191} y={83} width={44} fill="accent" />
          <Bar x={191} y={92} width={30} />
        </Target>
      </PersonioPage>
    </Drawing>
  )
}
