/**
 * Timers as they are when this is loaded. A test may put fake ones in their place (`vi.useFakeTimers()`): its own time stands
 * then, and connections, which would stand with it, go on.
 */
export const { setTimeout, clearTimeout, setInterval, clearInterval, setImmediate } = globalThis
