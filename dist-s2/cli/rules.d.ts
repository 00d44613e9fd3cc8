import { Command } from 'commander';
export declare function rulesCommand(): Command;
