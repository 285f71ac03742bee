"use client"
import { Drawing, type DrawingProps, letterAfter } from "./Drawing.js"
import { Gear, PersonioPage } from "./PersonioPage.js"
import { Bar, Outline, Target } from "./shapes.js"

/** The product's own listing in Personio's Marketplace: first “Connect”, then “Generate new API credentials”. */
export function MarketplaceListing({ captions, first = "a" }: DrawingProps) {
  return (
    <Drawing captions={captions} first={first}>
      <PersonioPage>
        <Gear x={16} y={136} />
        <Outline x={60} y={10} width={208} height={40} radius={8} fill="raised" />
        <Outline x={60} y={62} width={24} height={24} radius={6} fill="raised" />
        <Bar x={94} y={64} width={64} height={8} fill="strong" />
        <Bar x={94} y={78} width={44} />
        <Target x={208} y={72} width={60} height={16} letter={letterAfter(first, 0)}>
          <Bar x={224} y={77.5} width={30} fill="accent" />
        </Target>
        <Outline x={60} y={98} width={208} height={46} radius={8} fill="raised" />
        <Bar x={72} y={112} width={52} />
        <Bar x={72} y={123} width={36} />
        <Target x={158} y={119} width={96} height={16} letter={letterAfter(first, 1)}>
          <Bar x={173} y={124.5} width={66} fill="accent" />
        </Target>
      </PersonioPage>
    </Drawing>
  )
}
