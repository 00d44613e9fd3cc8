/**
 * Timers as they are when this is loaded. A test may put fake ones in their place (`vi.useFakeTimers()`): its own time stands
 * then, and connections, which would stand with it, go on.
 */
export declare const setTimeout: typeof globalThis.setTimeout, clearTimeout: typeof globalThis.clearTimeout, setInterval: typeof globalThis.setInterval, clearInterval: typeof globalThis.clearInterval, setImmediate: typeof globalThis.setImmediate;
