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
    <Drawing captions={captions} first={first} height={120}>
      <Drawer step={1}>
        <Bar x={124} y={48} width={28} />
        <Target x={118} y={58} width={148} height={18} halo={4} letter={letterAfter(first, 0)}>
          <Name x={126} y={70.5} room={134} name={credentialName} />
        </Target>
        <QuietButton x={154} y={97} width={42} height={16} />
        <Target x={220} y={97} width={46} height={16} halo={4} letter={letterAfter(first, 1)}>
          <Bar x={232} y={102.5} width={22} fill="accent" />
        </Target>
      </Drawer>
    </Drawing>
  )
}
