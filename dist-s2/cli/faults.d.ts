import { Command } from 'commander';
export declare function faultsCommand(): Command;
