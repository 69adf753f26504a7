/** How work is kept going. */
export interface FlightOptions {
  /** The most that is asked for and not yet taken. */
  most: number
  /** Results in the order of what was asked, or as they come. */
  ordered: boolean
}

type Event<T, R> =
  | { kind: 'next'; next: IteratorResult<T> }
  | { kind: 'result'; result: R; from: Promise<unknown> }

/**
 * Asks for each thing, several at a time, and passes results on. It takes no more than can be asked
 * for (back-pressure), and waits for no more input while a result is there.
 */
export async function* inFlight<T, R>(
  things: AsyncIterable<T>,
  ask: (thing: T) => Promise<R>,
  { most, ordered }: FlightOptions,
): AsyncGenerator<R> {
  const source = things[Symbol.asyncIterator]()
  const flying: Promise<Event<T, R>>[] = []
  const fly = (thing: T): void => {
    const event: Promise<Event<T, R>> = ask(thing).then((result) => ({
      kind: 'result',
      result,
      from: event,
    }))
    event.catch(() => undefined)
    flying.push(event)
  }
  const read = (): Promise<Event<T, R>> => {
    const event = source.next().then((next): Event<T, R> => ({ kind: 'next', next }))
    event.catch(() => undefined)
    return event
  }
  let reading: Promise<Event<T, R>> | undefined = read()
  try {
    while (reading || flying.length > 0) {
      const awaited = ordered ? flying.slice(0, 1) : flying
      const event = await Promise.race(
        reading && flying.length < most ? [...awaited, reading] : awaited,
      )
      if (event.kind === 'result') {
        flying.splice(flying.indexOf(event.from as Promise<Event<T, R>>), 1)
        yield event.result
      } else if (event.next.done) reading = undefined
      else {
        fly(event.next.value)
        reading = read()
      }
    }
  } finally {
    void source.return?.(undefined)
  }
}
