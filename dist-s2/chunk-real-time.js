// src/real-time.ts
const { setTimeout, clearTimeout, setInterval, clearInterval, setImmediate } = globalThis;
export { setTimeout as a, setInterval as i, clearTimeout as n, setImmediate as r, clearInterval as t };
