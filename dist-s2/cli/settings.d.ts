import type { Command } from 'commander';
import type { RingerOptions } from '../boot.ts';
import { type Config } from '../config/config.ts';
import type { VendorSource } from '../sources/source.ts';
/** The options by which a command is told whom it is about. */
export interface SourceOptions extends Pick<RingerOptions, 'fixtures'> {
    config?: string;
    spec?: string[];
    /** Names and paths. */
    vendors?: string[];
}
/** What a command goes by: its flags, before them nothing; then the configuration, then its defaults. */
export type Settings<O extends SourceOptions> = Omit<O, 'vendors'> & Pick<Config, 'faults' | 'hosts' | 'fixtures'> & {
    vendors: VendorSource[];
    /** The configuration and what it was made of, absolute; empty without one. */
    configFiles: string[];
};
/**
 * Reads the configuration that the flags name, else the one of the working directory, and lays the flags over it.
 * Throws what is wrong in it, or a vendor that there is not. `named` are the vendors that a command has as its arguments.
 */
export declare function settingsOf<O extends SourceOptions>(options: O, command: Command, named?: string[]): Promise<Settings<O>>;
