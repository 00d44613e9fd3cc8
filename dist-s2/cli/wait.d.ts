import { Command } from 'commander';
export declare function waitCommand(): Command;
