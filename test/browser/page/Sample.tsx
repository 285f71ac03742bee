import { type RefObject, useId, useLayoutEffect, useRef, useState } from "react"

const button =
  "pc:inline-flex pc:h-control pc:items-center pc:justify-center pc:rounded-control pc:px-4 pc:text-14 pc:font-medium pc:whitespace-nowrap"
const filled = `${button} pc:bg-accent pc:text-on-accent pc:border pc:border-transparent`
const outlined = `${button} pc:border pc:border-line-strong pc:text-ink`
const quiet = `${button} pc:text-muted pc:px-2`
const slot =
  "pc:flex pc:flex-col pc:justify-center pc:h-13 pc:rounded-control pc:border pc:border-dashed pc:border-line-strong pc:bg-surface pc:px-3"

export interface SampleProps {
  headingId: string
  heading: RefObject<HTMLHeadingElement | null>
  confirming: boolean
  value: string
  onValue(value: string): void
  onStay(): void
  onClose(): void
  onCloseRequest(): void
  onKeepOnTop?: (() => void) | undefined
}

/** A step as the product might fill the frame: header, scrolling body, tray, footer. */
export function Sample(props: SampleProps) {
  const { headingId, heading, confirming, value, onValue, onStay, onClose, onCloseRequest, onKeepOnTop } =
    props
  const id = useId()
  const stay = useRef<HTMLButtonElement>(null)
  const [details, setDetails] = useState(true)
  useLayoutEffect(() => {
    if (confirming) stay.current?.focus()
  }, [confirming])

  return (
    <>
      <div className="pc:flex pc:h-header pc:shrink-0 pc:items-center pc:gap-3 pc:border-b pc:border-line pc:px-gutter">
        <svg aria-hidden="true" viewBox="0 0 20 20" className="pc:size-5 pc:shrink-0 pc:fill-accent">
          <rect width="20" height="20" rx="6" />
        </svg>
        <span className="pc:min-w-0 pc:truncate pc:text-13 pc:font-medium">onyo · Acme GmbH</span>
        <span className="pc:ms-auto pc:text-12 pc:text-muted pc:whitespace-nowrap">Step 2 of 3</span>
        <button
          type="button"
          aria-label="Close"
          onClick={onCloseRequest}
          className="pc:-me-2 pc:grid pc:size-8 pc:place-items-center pc:rounded-control pc:text-muted pc:hover:bg-raised"
        >
          <svg aria-hidden="true" viewBox="0 0 16 16" className="pc:size-4 pc:fill-none pc:stroke-current">
            <path d="M4 4l8 8M12 4l-8 8" strokeWidth="1.5" strokeLinecap="round" />
          </svg>
        </button>
      </div>
      <div className="pc:h-0.5 pc:shrink-0 pc:bg-raised">
        <div className="pc:h-full pc:w-2/3 pc:bg-accent" />
      </div>

      <div className="pc:flex-1 pc:overflow-auto pc:overscroll-contain pc:px-gutter pc:py-body">
        <h2 id={headingId} ref={heading} tabIndex={-1} className="pc:text-20 pc:font-semibold">
          Create the integration in Personio
        </h2>
        <p className="pc:mt-1 pc:text-15 pc:text-muted">
          First 1 and 2 in Personio, then back here with two values.
        </p>

        <div className="pc:mt-5 pc:flex pc:gap-3">
          <span className="pc:grid pc:size-6 pc:shrink-0 pc:place-items-center pc:rounded-full pc:bg-accent-soft pc:text-12 pc:font-semibold pc:text-accent-ink">
            1
          </span>
          <div className="pc:min-w-0 pc:flex-1">
            <h3 className="pc:text-14 pc:font-semibold">Open Personio and paste the name</h3>
            <div className="pc:mt-2 pc:flex pc:items-center pc:rounded-control pc:border pc:border-line pc:bg-raised pc:ps-3">
              <code className="pc:font-mono pc:text-13">onyo-acme-4f7c</code>
              <button type="button" className={`${quiet} pc:ms-auto pc:text-accent-ink`}>
                Copy
              </button>
            </div>
          </div>
        </div>

        <div className="pc:mt-4 pc:flex pc:gap-3">
          <span className="pc:grid pc:size-6 pc:shrink-0 pc:place-items-center pc:rounded-full pc:bg-accent-soft pc:text-12 pc:font-semibold pc:text-accent-ink">
            2
          </span>
          <div className="pc:min-w-0 pc:flex-1">
            <button
              type="button"
              aria-expanded={details}
              onClick={() => setDetails(!details)}
              className="pc:text-14 pc:font-semibold"
            >
              Tick these 4 boxes, then click “Create integration”
            </button>
            <div hidden={!details} className="pc:mt-2 pc:grid pc:gap-3 pc:wide:grid-cols-2">
              <div className="pc:rounded-inner pc:border pc:border-dashed pc:border-line-strong pc:p-3">
                <p className="pc:text-12 pc:text-muted">In Personio: Access rights</p>
                <p className="pc:mt-1 pc:text-row">Employees – Read</p>
              </div>
              <div className="pc:rounded-inner pc:border pc:border-dashed pc:border-line-strong pc:p-3">
                <p className="pc:text-12 pc:text-muted">Readable employee attributes</p>
                <ul className="pc:mt-1 pc:text-row">
                  <li>First name (legal)</li>
                  <li>Last name (legal)</li>
                  <li>Email</li>
                </ul>
              </div>
            </div>
          </div>
        </div>

        <div className="pc:mt-4 pc:rounded-inner pc:border pc:border-warning-line pc:bg-warning-soft pc:p-4">
          <p className="pc:text-14 pc:font-semibold pc:text-warning">Almost there: 1 tick is missing</p>
          <p className="pc:text-14">Org Units – Read</p>
        </div>
        <p className="pc:mt-3 pc:text-13 pc:text-success">Your client ID and API secret are correct.</p>
        <p className="pc:mt-1 pc:text-13 pc:text-danger">That is the name, not the client ID.</p>
        <label className="pc:mt-4 pc:block pc:text-14 pc:font-medium" htmlFor={`${id}a`}>
          Your Personio address
        </label>
        <input
          id={`${id}a`}
          form=""
          autoComplete="off"
          placeholder="acme"
          value={value}
          onChange={(event) => onValue(event.target.value)}
          className="pc:mt-1 pc:block pc:h-control pc:w-full pc:max-w-105 pc:rounded-control pc:border pc:border-line-strong pc:bg-surface pc:px-3 pc:text-14"
        />
      </div>

      <div className="pc:grid pc:min-h-tray pc:shrink-0 pc:grid-cols-2 pc:items-center pc:gap-3 pc:border-t pc:border-line pc:bg-raised pc:px-gutter pc:py-2">
        <div className={slot}>
          <span className="pc:text-12 pc:text-muted">Client ID</span>
          <span className="pc:text-13">Paste here</span>
        </div>
        <div className={slot}>
          <span className="pc:text-12 pc:text-muted pc:truncate">API secret (client secret)</span>
          <span className="pc:text-13">Paste here</span>
        </div>
      </div>
      {confirming ? (
        <fieldset
          aria-label="Close and drop the pasted values?"
          className="pc:flex pc:min-h-footer pc:shrink-0 pc:flex-wrap pc:items-center pc:gap-2 pc:border-t pc:border-line pc:px-gutter"
        >
          <span className="pc:me-auto pc:text-14">Close and drop the pasted values?</span>
          <button type="button" ref={stay} className={outlined} onClick={onStay}>
            Stay
          </button>
          <button type="button" className={filled} onClick={onClose}>
            Drop and close
          </button>
        </fieldset>
      ) : (
        <div className="pc:flex pc:min-h-footer pc:shrink-0 pc:items-center pc:gap-2 pc:border-t pc:border-line pc:px-gutter">
          <button type="button" className={`${quiet} pc:-ms-2`}>
            Back
          </button>
          <a href="#help" className={quiet}>
            Help
          </a>
          <button type="button" className={`${outlined} pc:ms-auto pc:narrow:hidden`} onClick={onKeepOnTop}>
            Keep the list on top
          </button>
          <button type="button" className={`${filled} pc:narrow:ms-auto`}>
            Check and connect
          </button>
        </div>
      )}
    </>
  )
}
