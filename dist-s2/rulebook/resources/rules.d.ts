import type { Rules } from '../vendor.ts';
import { type Place } from './scope.ts';
/** The rules of every operation at a collection's paths that it is known what to do for: a plain mock's refusals, the collection's, its success. */
export declare function rulesAt(place: Place): Rules[];
