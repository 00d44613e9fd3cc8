/**
 * Calls back when something that may count has happened in one of the folders, each time when it is quiet again, never twice at once.
 * Folders and not files: an editor that saves by renaming leaves a watched file's watcher with the old one.
 */
export declare function watchFolders(changed: () => Promise<void>): {
    set(folders: Iterable<string>): void;
    soon(): void;
};
