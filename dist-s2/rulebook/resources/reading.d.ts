import type { Operation } from '../../contract/operation.ts';
import type { NamedRule } from '../vendor.ts';
import { type Look, type Place } from './scope.ts';
export declare function found({ contract, shape }: Place, operation: Operation, look: Look): NamedRule;
export declare function listed({ contract, shape }: Place, operation: Operation): NamedRule;
