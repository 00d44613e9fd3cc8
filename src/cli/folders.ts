import { type FSWatcher, watch } from 'node:fs'

/** An editor that saves writes, renames and touches: what comes within so many milliseconds is one change. */
const quietMs = 50

/** A vendor's folder holds nothing else that counts, and a project's holds much that does not. */
const counts = /\.(ya?ml|json|[cm]?[jt]s)$/

/**
 * Calls back when something that may count has happened in one of the folders, each time when it is quiet again, never twice at once.
 * Folders and not files: an editor that saves by renaming leaves a watched file's watcher with the old one.
 */
export function watchFolders(changed: () => Promise<void>): { set(folders: Iterable<string>): void; soon(): void } {
  const watchers = new Map<string, FSWatcher>()
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let again = false

  function soon(): void {
    clearTimeout(timer)
    timer = setTimeout(run, quietMs)
  }

  function run(): void {
    if (running) {
      again = true
      return
    }
    running = changed().finally(() => {
      running = undefined
      if (again) soon()
      again = false
    })
  }

  function watcherOf(folder: string): FSWatcher | undefined {
    try {
      return watch(folder, (_, name) => {
        if (name === null || counts.test(name)) soon()
      })
    } catch {
      return undefined
    }
  }

  function drop(folder: string): void {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }

  return {
    soon,
    set(folders) {
      const wanted = new Set(folders)
      for (const folder of watchers.keys()) if (!wanted.has(folder)) drop(folder)
      for (const folder of wanted) {
        if (watchers.has(folder)) continue
        const watcher = watcherOf(folder)
        // A folder that is gone: what it held is missing at the next look, which says so.
        watcher?.once('error', () => {
          drop(folder)
          soon()
        })
        if (watcher) watchers.set(folder, watcher)
      }
    },
  }
}
