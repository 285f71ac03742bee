"use client"
import { Drawing, type DrawingProps, letterAfter } from "./Drawing.js"
import { Gear, PersonioPage } from "./PersonioPage.js"
import { Bar, Outline, Plane, Stroke, Target } from "./shapes.js"

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
        <Outline x={82} y={34} width={76} height={28} />
        <Bar x={90} y={41} width={40} />
        <Bar x={90} y={50} width={54} />
        <Outline x={182} y={34} width={76} height={24} />
        <Bar x={190} y={39} width={34} />
        <Bar x={190} y={48} width={56} />
        <Outline x={82} y={74} width={76} height={32} />
        <Bar x={90} y={82} width={46} />
        <Bar x={90} y={92} width={34} />
        <Target x={182} y={76} width={76} height={28} halo={4} letter={letterAfter(first, 1)}>
          <Bar x={191} y={83} width={44} fill="accent" />
          <Bar x={191} y={92} width={30} />
        </Target>
      </PersonioPage>
    </Drawing>
  )
}
