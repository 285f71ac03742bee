"use client"
import { Drawing, type DrawingProps, letterAfter } from "./Drawing.js"
import { Gear, PersonioPage } from "./PersonioPage.js"
import { Bar, Outline, Plane, Stroke, Target } from "./shapes.js"

/** The way to “Connected integrations” when no address is known: first the gear, then “API credentials” in the settings. */
export function SettingsWay({ captions, first = "a" }: DrawingProps) {
  return (
    <Drawing captions={captions} first={first} keep="bottom">
      <PersonioPage>
        <Plane x={47} y={0} width={233} height={150} fill="raised" />
        <Target x={9} y={126} width={20} height={20} halo={3} letter={letterAfter(first, 0)}>
          <Gear x={19} y={136} accent />
        </Target>
        <Stroke d="M52 136H58M55 133L58 136L55 139" />
        <Outline x={70} y={12} width={198} height={132} radius={8} />
        <Bar x={82} y={24} width={62} height={8} fill="strong" />
        <Outline x={82} y={44} width={84} height={32} />
        <Bar x={92} y={53} width={40} />
        <Bar x={92} y={63} width={56} />
        <Outline x={174} y={44} width={84} height={32} />
        <Bar x={184} y={53} width={34} />
        <Bar x={184} y={63} width={60} />
        <Outline x={82} y={86} width={84} height={46} />
        <Bar x={92} y={95} width={48} />
        <Bar x={92} y={105} width={36} />
        <Target x={174} y={86} width={84} height={46} letter={letterAfter(first, 1)}>
          <Bar x={190} y={101} width={44} fill="accent" />
          <Bar x={190} y={112} width={30} />
        </Target>
      </PersonioPage>
    </Drawing>
  )
}
