// What is measured inside the process only: `npm run bench -- layers faults`.
process.argv.splice(2, 0, 'layers', 'faults')
await import('./run.mjs')
