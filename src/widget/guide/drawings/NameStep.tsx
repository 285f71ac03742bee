"use client"
import { Drawer, QuietButton } from "./Drawer.js"
import { Drawing, type DrawingProps, letterAfter } from "./Drawing.js"
import { Bar, Target } from "./shapes.js"
import { Name } from "./textShapes.js"

interface NameStepProps extends DrawingProps {
  readonly credentialName: string
}

/** The drawer's first step, “Enter integration info”, where the name is pasted. */
export function NameStep({ credentialName, captions, first = "b" }: NameStepProps) {
  return (
    <Drawing captions={captions} first={first} keep="bottom">
      <Drawer step={1}>
        <Bar x={118} y={56} width={28} />
        <Target x={118} y={72} width={148} height={20} letter={letterAfter(first, 0)}>
          <Name x={132} y={85.5} room={128} name={credentialName} />
        </Target>
        <QuietButton x={162} y={122} width={40} height={16} />
        <Target x={220} y={122} width={46} height={16} letter={letterAfter(first, 1)}>
          <Bar x={233} y={127.5} width={22} fill="accent" />
        </Target>
      </Drawer>
    </Drawing>
  )
}
